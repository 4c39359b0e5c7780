/**
 * Ports of a guest that can be reached from the LAN. The guest is behind libvirt's NAT, whose firewall rejects what
 * comes in from outside whatever another table accepts, so a proxy on the host takes the connection and makes one of its
 * own. It works under iptables and nftables alike and goes with the spec.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd-socket-proxyd.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { commandLine, interfaceUnit, unitNamePart } from '../../formats/systemd.ts';
import { spiceOf, vncOf } from '../../model/display-server.ts';
import { forwardCard, natCards, reservations } from '../../model/nat.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { interfaceName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, whole } from '../../values/scalar.ts';
import { ipv4 } from '../../values/subnet.ts';
import type { HostPart } from '../parts.ts';

const port = whole(1, 65535);

const forwardSchema = strictObject(() => ({
  listen: port.apply(described('The TCP port of the host.')),
  interface: interfaceName.apply(
    described('The network interface on which the host takes connections; the firewall opens the port there only.'),
  ),
  address: z.optional(ipv4).apply(described('One address of the host on that interface. Default: all of them.')),
  to: z.optional(port).apply(described('The TCP port of the guest. Default: the same.')),
}));

type Forward = z.output<typeof forwardSchema>;

export const schema = {
  vm: {
    forwards: z
      .prefault(z.array(forwardSchema), [])
      .apply(described('TCP ports of the guest that are reached through the host, such as VNC or RDP.')),
  },
} as const;

const vnc = 'forwards: [{ listen: 5900, interface: eth0 }]';

export const codes = {
  'forward-without-nat': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `'${guest}' has no card in a NAT network to which a port could be forwarded`,
    remedy: () => 'give it a card in a network of type nat; a guest on a bridge is reached without forwards',
    explain:
      'Ports are forwarded to guests behind the host. A guest whose card is on a bridge of the LAN has an address there and is reached directly.',
    example: {
      fails: `vms: { win: { memory: 4GiB, ⟨${vnc} } }\n`,
      passes: `vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${vnc} } }\n`,
    },
  }),
  'forward-port-twice': code<{ port: number; interface: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ port: number, interface: link, guest }) =>
      `port ${number} of ${link} is already forwarded to '${guest}'`,
    remedy: () => 'listen on another port, or on another address of the interface',
    explain: 'A port of one address leads to one guest.',
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
    message: ({ interface: link, guest }) => `${link} is the bridge of the network of '${guest}' itself`,
    remedy: () => 'name the interface of the LAN, as ip link shows it',
    explain:
      'What is to be reached from the LAN listens on the interface of the LAN; on the bridge of the guests only they could reach it.',
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
      `'${guest}' keeps the MAC address that it has, and the port leads to that which follows from the name of '${nic}'`,
    remedy: () => 'write mac at that card, as virsh domiflist shows it',
    explain:
      "A port is forwarded to an address that DHCP keeps for the MAC address of the guest's card. A guest that is taken over (`adopt`) keeps the MAC addresses that it had, of which the spec knows only what is written.",
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
    message: ({ port: number, guest }) => `the display of '${guest}' listens on port ${number} of the host itself`,
    remedy: () => 'listen on another port, with to: for that of the guest, or take the port of the display out',
    explain:
      "A port of an address is one program's. What forwards it has it from boot on, and then QEMU cannot start a guest whose SPICE or VNC is fixed to it. Without a port of its own a display takes one that is free.",
    example: {
      fails:
        'vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { network: default } }, forwards: [{ listen: ⟨5900, interface: eth0 }] } }\n',
      passes:
        'vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { network: default } }, forwards: [{ listen: 15900, interface: eth0, to: 5900 }] } }\n',
    },
  }),
} satisfies Codes;

const everywhere = '0.0.0.0';

/** The guest whose display is fixed to the port of a forward: at the same address, or where one of the two has all. */
const displayAt = ({ listen, address = everywhere }: Forward, spec: Spec): Vm | undefined =>
  guests(spec).find((vm) =>
    [spiceOf(vm), vncOf(vm)].some(
      (server) =>
        server?.port === listen && (server.listen === address || [server.listen, address].includes(everywhere)),
    ),
  );

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const leadsTo = new Map<string, string>();
  for (const vm of guests(spec)) {
    if (vm.forwards.length === 0) continue;
    const path = ['vms', vm.name, 'forwards'];
    const card = forwardCard(vm, spec);
    if (!card) report('forward-without-nat', { path, on: 'key' }, { guest: vm.name });
    else if (vm.adopt && !card.network.stock && vm.nics[card.nic]?.mac === undefined) {
      report('forward-to-kept-address', { path, on: 'key' }, { guest: vm.name, nic: card.nic });
    }
    for (const [index, forward] of vm.forwards.entries()) {
      const { listen, interface: link, address } = forward;
      if (natCards(vm, spec).some(({ network }) => network.bridge === link)) {
        report('forward-on-guest-bridge', { path: [...path, index, 'interface'] }, { interface: link, guest: vm.name });
      }
      const here = `${link} ${listen}`;
      const guest =
        leadsTo.get(`${here} ${address}`) ?? leadsTo.get(here) ?? (address ? undefined : leadsTo.get(`${here} any`));
      if (guest)
        report('forward-port-twice', { path: [...path, index, 'listen'] }, { port: listen, interface: link, guest });
      const shown = displayAt(forward, spec);
      if (shown) {
        report('forward-port-of-display', { path: [...path, index, 'listen'] }, { port: listen, guest: shown.name });
      }
      leadsTo.set(address ? `${here} ${address}` : here, vm.name);
      leadsTo.set(`${here} any`, vm.name);
    }
  }
}

/** A socket of ours and sshd cannot have one port both, and which of them fails is seen after the boot only. */
function notThatOfSshd(ports: readonly number[]): HostPart {
  const sshd = (name: string): nix.Nix => nix.select('config', 'services', 'openssh', name);
  // Where sshd listens on some addresses only, they may be others.
  const listens = nix.binary(sshd('enable'), '&&', nix.binary(sshd('listenAddresses'), '==', nix.list([])));
  const both = nix.apply(nix.select('lib', 'intersectLists'), nix.list(ports.map(nix.int)), sshd('ports'));
  return {
    kind: 'assertion',
    that: nix.binary(listens, '->', nix.binary(both, '==', nix.list([]))),
    message: `vfioc: sshd listens on a port that is forwarded to a guest (${ports.join(', ')}): forward another one and name that of the guest with \`to\`, or give sshd another one in services.openssh.ports.`,
  };
}

export function* host(spec: Spec): Iterable<HostPart> {
  const ports = guests(spec).flatMap((vm) => vm.forwards.map(({ listen }) => listen));
  if (ports.length > 0) yield notThatOfSshd([...new Set(ports)].sort((a, b) => a - b));
  for (const vm of guests(spec)) {
    const card = forwardCard(vm, spec);
    if (!card || vm.forwards.length === 0) continue;
    const reserved = reservations(card.network, spec).find((one) => one.vm === vm.name);
    if (card.network.stock) yield* nameService;
    const target = card.network.stock ? vm.name : reserved?.ip;
    for (const forward of target === undefined ? [] : vm.forwards) {
      const { listen, interface: link, address } = forward;
      const name = unitNamePart(`forward-${vm.name}-${link}-${address ? `${address}-` : ''}${listen}`);
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
 * The stock network is not ours, so no address can be reserved in it; libvirt's name service then finds the address
 * that DHCP gave the guest. Its module is named beside the option, because NixOS up to 25.05 forgets it where only the
 * names of guests are asked for. @see https://libvirt.org/nss.html
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
  nix.string(`Port ${listen} of ${link}, forwarded to the guest ${vm.name}`);

/**
 * BindToDevice= makes the socket wait for its interface. Sockets are started before the rest of the boot, which would
 * wait with it, a minute and a half where the interface is missing; so this one stands outside of that order, and comes
 * with the interface.
 */
const socket = (vm: Vm, forward: Forward): nix.Nix => {
  const { listen, interface: link, address } = forward;
  return nix.attrs({
    description: description(vm, forward),
    wantedBy: nix.strings(['multi-user.target', interfaceUnit(link)]),
    after: nix.strings(['sysinit.target']),
    before: nix.strings(['shutdown.target']),
    conflicts: nix.strings(['shutdown.target']),
    unitConfig: nix.attrs({ DefaultDependencies: nix.bool(false) }),
    listenStreams: nix.strings([address ? `${address}:${listen}` : String(listen)]),
    socketConfig: nix.attrs({
      BindToDevice: nix.string(link),
      ...(address ? { FreeBind: nix.bool(true) } : {}),
    }),
  });
};

const service = (vm: Vm, forward: Forward, target: string): nix.Nix =>
  nix.attrs({
    description: description(vm, forward),
    serviceConfig: nix.attrs({
      ExecStart: nix.interpolated(
        nix.select('config', 'systemd', 'package'),
        `/lib/systemd/systemd-socket-proxyd ${commandLine(['--exit-idle-time=10min', target])}`,
      ),
      DynamicUser: nix.bool(true),
      PrivateTmp: nix.bool(true),
      ProtectSystem: nix.string('strict'),
      ProtectHome: nix.bool(true),
      NoNewPrivileges: nix.bool(true),
    }),
  });
