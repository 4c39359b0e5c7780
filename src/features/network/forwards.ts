/**
 * Ports of a guest that the LAN can reach. The guest is behind libvirt's NAT, whose firewall rejects incoming
 * connections whatever another table accepts, so a proxy on the host accepts them and connects to the guest itself. This
 * works with both iptables and nftables, and needs no state apart from the spec.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd-socket-proxyd.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { commandLine, interfaceUnit, settingText, unitNamePart } from '../../formats/systemd.ts';
import { spiceOf, vncOf } from '../../model/display-server.ts';
import { forwardCard, natCards, reservations } from '../../model/nat.ts';
import type { Opening } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import { sandboxed, sandboxVariable } from '../../nix/sandbox.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { guestFile, interfaceName, isPlainGuestName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, whole } from '../../values/scalar.ts';
import { ipAddress, isIpv6, isPublicIpv6 } from '../../values/subnet.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

const port = whole(1, 65535, 5900);

const forwardSchema = strictObject(() => ({
  listen: port.apply(described('The TCP port on the host.')),
  interface: interfaceName.apply(
    described('The network interface on which the host accepts connections; the firewall opens the port only there.'),
  ),
  address: z
    .optional(ipAddress)
    .apply(
      described(
        'One IP address of the host on that interface, or `::` for all, IPv6 included. Default: all IPv4 addresses of the interface, and no IPv6 address, which the internet may reach.',
      ),
    ),
  to: z.optional(port).apply(described('The TCP port in the guest. Default: the same port.')),
}));

type Forward = z.output<typeof forwardSchema>;

export const schema = {
  vm: {
    forwards: z
      .prefault(z.array(forwardSchema), [])
      .apply(described('TCP ports of the guest that are reachable through the host, such as VNC or RDP.')),
  },
} as const;

const vnc = 'forwards: [{ listen: 5900, interface: eth0 }]';

export const codes = {
  'forward-without-nat': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' has no NIC in a NAT network, so no port can be forwarded to it`,
    remedy: () =>
      'add a NIC in a NAT network, for example `nics: { lan: { network: default } }`; remove `forwards` if the guest is on a bridge, where the LAN reaches it directly',
    explain:
      'Ports are forwarded to guests behind NAT, which the LAN cannot reach otherwise. A guest on a bridge has an address in the LAN and needs no forwards.',
    example: {
      fails: `vms: { win: { memory: 4GiB, ⟨${vnc} } }\n`,
      passes: `vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${vnc} } }\n`,
    },
  }),
  'forward-to-name': code<{ guest: string; nic: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) =>
      `the name '${guest}' cannot be that of a machine, by which a forward finds a guest in the network 'default'`,
    remedy: ({ nic }) =>
      `declare a network of its own, for example \`networks: { lan: { type: nat } }\`, and set \`network: lan\` on NIC '${nic}': vfioc reserves an address there`,
    explain:
      "vfioc does not change libvirt's own network, so it cannot reserve an address there: libvirt's name service finds the guest by its name, which must then have only letters, digits, '.', '_', '+' and '-'.",
    example: {
      fails: `vms: { "Windows 10": { memory: 4GiB, nics: { lan: { network: default } }, ⟨${vnc} } }\n`,
      passes: `vms: { windows10: { memory: 4GiB, nics: { lan: { network: default } }, ${vnc} } }\n`,
    },
  }),
  'forward-port-twice': code<{ port: number; interface: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ port: number, interface: link, guest }) =>
      `port ${number} on ${link} is already forwarded to guest '${guest}'`,
    remedy: ({ interface: link }) =>
      `set \`listen\` to another port and \`to\` to the port in the guest, or give each forward its own \`address\` on ${link}`,
    explain:
      'A port can be forwarded to one guest per address. A forward without `address` listens on all IPv4 addresses of its interface.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: ⟨5900, interface: eth0, to: 3389 }] } }\n',
      passes:
        'vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }\n',
    },
  }),
  'forward-on-guest-bridge': code<{ interface: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ interface: link, guest }) =>
      `${link} is the bridge of the NAT network of guest '${guest}', which the LAN cannot reach`,
    remedy: () =>
      "set `interface` to the host's interface in the LAN, for example `interface: enp5s0`: `ip route show default` prints its name after `dev`",
    explain:
      'The host accepts connections on the interface that is set here. On the bridge of the NAT network only the guests could connect.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: ⟨virbr0 }] } }\n',
      passes: `vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${vnc} } }\n`,
    },
  }),
  'forward-to-kept-address': code<{ guest: string; nic: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, nic }) =>
      `the forwards of guest '${guest}' may not reach it: NIC '${nic}' has no 'mac', and an existing guest keeps its own MAC address`,
    remedy: ({ guest, nic }) =>
      `set \`mac\` of NIC '${nic}' to the address that \`virsh -c qemu:///system domiflist ${guest}\` prints`,
    explain:
      "A port is forwarded to the IP address that DHCP reserves for the MAC address of the guest's NIC. A guest that is taken over (`adopt`) or left as it is (`define: off`) keeps its MAC addresses, but without `mac` the reservation is for an address derived from the names of host, guest and NIC.",
    example: {
      fails:
        'networks: { n: {} }\nvms: { win: { memory: 4GiB, adopt: true, nics: { lan: { network: n } }, ⟨forwards: [{ listen: 5900, interface: eth0 }] } }\n',
      passes:
        'networks: { n: {} }\nvms: { win: { memory: 4GiB, adopt: true, nics: { lan: { network: n, mac: "52:54:00:66:d7:8b" } }, forwards: [{ listen: 5900, interface: eth0 }] } }\n',
    },
  }),
  'forward-port-of-display': code<{ port: number; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ port: number, guest }) => `port ${number} is also the port of the display of guest '${guest}'`,
    remedy: ({ guest }) =>
      `set \`listen\` to another port and \`to\` to the port in the guest, for example \`listen: 15900, to: 5900\`, or remove \`port\` from the \`display\` of guest '${guest}'`,
    explain:
      'Only one program can listen on a port of an address. The forward listens from boot on, so QEMU could not start a guest whose SPICE or VNC server needs the same port. A display without `port` uses a free one.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { network: default } }, forwards: [{ listen: ⟨5900, interface: eth0 }] } }\n',
      passes:
        'vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { network: default } }, forwards: [{ listen: 15900, interface: eth0, to: 5900 }] } }\n',
    },
  }),
  'forward-open-to-internet': code<{ port: number; interface: string; address: string; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ port: number, interface: link, address, guest }) =>
      address === '::'
        ? `port ${number} of guest '${guest}' is open on every address of ${link}, also on IPv6, which the whole internet can usually reach`
        : `port ${number} of guest '${guest}' is open on ${address}, which the whole internet can reach unless the router blocks it`,
    remedy: () =>
      'remove `address`: the forward then listens on the IPv4 addresses of the interface only; or set one of its private addresses',
    explain:
      'Behind a home router the IPv4 addresses of a host are private, and the internet reaches only what the router forwards. An IPv6 address is public, and not every router has a firewall for it. The firewall of the host opens the port on the interface, for both.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 3389, interface: eth0, address: ⟨"::" }] } }\n',
      passes:
        'vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 3389, interface: eth0 }] } }\n',
    },
  }),
} satisfies Codes;

/** All IPv4 addresses of an interface. */
const everywhere = '0.0.0.0';
/** All addresses of an interface, IPv4 included: systemd sets IPV6_V6ONLY only if it is told to. */
const everywhereAtAll = '::';

const isEverywhere = (address: string): boolean => address === everywhere || address === everywhereAtAll;

/** Whether two addresses are one, or one of them stands for the other too. */
const meet = (a: string, b: string): boolean =>
  a === b || [a, b].includes(everywhereAtAll) || ([a, b].includes(everywhere) && !isIpv6(a) && !isIpv6(b));

/** The guest whose display has the port of a forward, on the same address or if one of the two listens on all. */
const displayAt = ({ listen, address = everywhere }: Forward, spec: Spec): Vm | undefined =>
  guests(spec).find((vm) =>
    [spiceOf(vm, spec), vncOf(vm)].some((server) => server?.port === listen && meet(server.listen, address)),
  );

/** The guests that ports lead to, by address. */
class TakenPorts {
  readonly #guests = new Map<string, string>();

  /** The guest that has a port on an address, or on one that stands for it. */
  at(port: string, address: string): string | undefined {
    const others = address === everywhereAtAll ? ['any'] : [everywhereAtAll, ...(isIpv6(address) ? [] : [everywhere])];
    const all = [address, ...others, ...(address === everywhere ? ['any4'] : [])];
    return all.map((one) => this.#guests.get(`${port} ${one}`)).find((guest) => guest !== undefined);
  }

  take(port: string, address: string, guest: string): void {
    for (const one of [address, 'any', ...(isIpv6(address) && address !== everywhereAtAll ? [] : ['any4'])]) {
      this.#guests.set(`${port} ${one}`, guest);
    }
  }
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const taken = new TakenPorts();
  for (const vm of guests(spec)) {
    if (vm.forwards.length === 0) continue;
    const path = ['vms', vm.name, 'forwards'];
    const card = forwardCard(vm, spec);
    if (!card) report('forward-without-nat', { path, on: 'key' }, { guest: vm.name });
    else if (card.network.stock && !isPlainGuestName(vm.name)) {
      report('forward-to-name', { path, on: 'key' }, { guest: vm.name, nic: card.nic });
    } else if ((vm.adopt || !vm.define) && !card.network.stock && vm.nics[card.nic]?.mac === undefined) {
      report('forward-to-kept-address', { path, on: 'key' }, { guest: vm.name, nic: card.nic });
    }
    for (const [index, forward] of vm.forwards.entries()) {
      const { listen, interface: link, address = everywhere } = forward;
      if (isPublicIpv6(address)) {
        const params = { port: listen, interface: link, address, guest: vm.name };
        report('forward-open-to-internet', { path: [...path, index, 'address'] }, params);
      }
      if (natCards(vm, spec).some(({ network }) => network.bridge === link)) {
        report('forward-on-guest-bridge', { path: [...path, index, 'interface'] }, { interface: link, guest: vm.name });
      }
      const guest = taken.at(`${link} ${listen}`, address);
      if (guest)
        report('forward-port-twice', { path: [...path, index, 'listen'] }, { port: listen, interface: link, guest });
      const shown = displayAt(forward, spec);
      if (shown) {
        report('forward-port-of-display', { path: [...path, index, 'listen'] }, { port: listen, guest: shown.name });
      }
      taken.take(`${link} ${listen}`, address, vm.name);
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    if (!forwardCard(vm, spec)) continue;
    for (const { listen, interface: link, address = everywhere, to = listen } of vm.forwards) {
      const where =
        address === everywhere
          ? 'on its IPv4 addresses'
          : address === everywhereAtAll
            ? 'on all its addresses, IPv6 included'
            : `on ${address}`;
      const can = `connect to TCP port ${listen} ${where}: it leads to port ${to} of guest '${vm.name}'`;
      yield { kind: 'network', who: `every machine at ${link}`, can };
    }
  }
}

/** A forward and sshd cannot share a port, and which of the two fails shows only after boot. */
function sshdConflict(ports: readonly number[]): HostPart {
  const sshd = (name: string): nix.Nix => nix.select('config', 'services', 'openssh', name);
  // If sshd listens only on certain addresses, the forward may use others.
  const listens = nix.binary(sshd('enable'), '&&', nix.binary(sshd('listenAddresses'), '==', nix.list([])));
  const both = nix.apply(nix.select('lib', 'intersectLists'), nix.list(ports.map(nix.int)), sshd('ports'));
  return {
    kind: 'assertion',
    that: nix.binary(listens, '->', nix.binary(both, '==', nix.list([]))),
    message: `vfioc: sshd listens on a port that is also forwarded to a guest (forwarded: ${ports.join(', ')}): set \`listen\` of the forward to another port and \`to\` to the port in the guest, or change services.openssh.ports.`,
  };
}

export function* host(spec: Spec): Iterable<HostPart> {
  const ports = guests(spec).flatMap((vm) => vm.forwards.map(({ listen }) => listen));
  if (ports.length > 0) yield sshdConflict(unique(ports).sort((a, b) => a - b));
  for (const vm of guests(spec)) {
    const card = forwardCard(vm, spec);
    if (!card || vm.forwards.length === 0) continue;
    const reserved = reservations(card.network, spec).find((one) => one.vm === vm.name);
    if (card.network.stock) yield* nameService;
    const target = card.network.stock ? vm.name : reserved?.ip;
    for (const forward of target === undefined ? [] : vm.forwards) {
      const { listen, interface: link, address } = forward;
      // systemd-analyze takes what follows a colon for another name of the unit.
      const at = address ? `${address.replaceAll(':', '-')}-` : '';
      const name = unitNamePart(`forward-${guestFile(vm.name)}-${link}-${at}${listen}`);
      yield sandboxVariable;
      yield { kind: 'option', path: ['systemd', 'sockets', name], value: socket(vm, forward) };
      yield {
        kind: 'option',
        path: ['systemd', 'services', name],
        value: service(vm, forward, `${target}:${forward.to ?? listen}`),
      };
      yield { kind: 'port', interface: link, protocol: 'tcp', port: listen };
    }
  }
}

/**
 * vfioc does not change the stock network, so it cannot reserve an address there. Instead libvirt's name service finds
 * the address that DHCP gave the guest. Its NSS module is set in addition to the option, because NixOS up to 25.05 omits
 * it if only `enableGuest` is set. @see https://libvirt.org/nss.html
 */
const nameService: readonly HostPart[] = [
  { kind: 'option', path: ['virtualisation', 'libvirtd', 'nss', 'enableGuest'], value: nix.bool(true) },
  {
    kind: 'option',
    path: ['system', 'nssModules'],
    value: nix.list([nix.select('config', 'virtualisation', 'libvirtd', 'package')]),
  },
];

const description = (vm: Vm, { listen, interface: link }: Forward): nix.Nix =>
  nix.string(settingText(`Port ${listen} of ${link}, forwarded to the guest ${vm.name}`));

/**
 * BindToDevice= makes the socket wait for its interface. Sockets start before the rest of the boot, which would wait
 * too: for a minute and a half if the interface is missing. So this one has no default dependencies, and starts when the
 * interface appears.
 */
const socket = (vm: Vm, forward: Forward): nix.Nix => {
  const { listen, interface: link, address = everywhere } = forward;
  return nix.attrs({
    description: description(vm, forward),
    wantedBy: nix.strings(['multi-user.target', interfaceUnit(link)]),
    after: nix.strings(['sysinit.target']),
    before: nix.strings(['shutdown.target']),
    conflicts: nix.strings(['shutdown.target']),
    unitConfig: nix.attrs({ DefaultDependencies: nix.bool(false) }),
    // A port without an address would listen on IPv6 too.
    listenStreams: nix.strings([`${isIpv6(address) ? `[${address}]` : address}:${listen}`]),
    socketConfig: nix.attrs({
      BindToDevice: nix.string(link),
      ...(isEverywhere(address) ? {} : { FreeBind: nix.bool(true) }),
    }),
  });
};

const service = (vm: Vm, forward: Forward, target: string): nix.Nix =>
  nix.attrs({
    description: description(vm, forward),
    // It resolves the name of the guest through libvirt's name service, which may ask a daemon.
    serviceConfig: sandboxed({
      sockets: ['INET', 'INET6', 'NETLINK', 'UNIX'],
      without: ['IPAddressDeny'],
      settings: {
        ExecStart: nix.interpolated(
          nix.select('config', 'systemd', 'package'),
          `/lib/systemd/systemd-socket-proxyd ${commandLine(['--exit-idle-time=10min', target])}`,
        ),
        DynamicUser: nix.bool(true),
      },
    }),
  });
