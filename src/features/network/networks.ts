/**
 * The networks of libvirt that guests connect to.
 * @see https://libvirt.org/formatnetwork.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { uuidFrom } from '../../libvirt/uuid.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { type NatNetwork, natNetwork, reservations } from '../../model/nat.ts';
import type { Opening } from '../../model/opening.ts';
import type { Spec } from '../../schema/spec.ts';
import { macvtapModes } from '../../values/macvtap.ts';
import { guestFile, interfaceName, networkName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import { netmask, overlaps, printIpv4, printSubnet, subnet, subnetSize } from '../../values/subnet.ts';
import type { HostPart, Network } from '../parts.ts';

export const schema = {
  root: {
    networks: z
      .prefault(
        z.record(
          networkName,
          strictObject(() => ({
            type: z
              .prefault(z.enum(['nat', 'bridge', 'macvtap', 'existing']), 'nat')
              .apply(
                described(
                  'The type of the network. nat: a private network behind the host; bridge: a bridge of the host, existing or created; macvtap: NICs of the host that guests share without a bridge, and through which they cannot reach the host itself; existing: a network that libvirt on the host has and vfioc does not define, only start.',
                ),
              ),
            bridge: z
              .optional(interfaceName)
              .apply(
                described(
                  'The name of the bridge. bridge: a bridge of the host; nat: the bridge that libvirt creates, by default named after the network.',
                ),
              ),
            interfaces: z
              .optional(z.array(interfaceName))
              .apply(
                described(
                  'NICs of the host. bridge: the ports of the bridge, which is then created; if unset, the bridge must already exist. macvtap: the NIC that guests share, or several to choose from.',
                ),
              ),
            create: z
              .optional(z.enum(['scripted', 'networkd']))
              .apply(
                described(
                  'bridge: how the bridge is created. scripted, the default: with networking.bridges, which NixOS hands to networkd if networking.useNetworkd is set; networkd: with systemd-networkd files.',
                ),
              ),
            dhcp: z.prefault(
              toggle(
                'bridge: whether the host gets its address on the bridge by DHCP. If off, set its addresses elsewhere: on the bridge, no longer on its NICs.',
              ),
              false,
            ),
            mode: z
              .optional(z.enum(macvtapModes))
              .apply(
                described(
                  'macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: one NIC per guest.',
                ),
              ),
            subnet: z
              .optional(subnet)
              .apply(
                described(
                  'nat: the subnet. Default: a /24 within 10.64.0.0/10 or 10.128.0.0/10, derived from the name.',
                ),
              ),
          })),
        ),
        {},
      )
      .apply(
        described(
          'Networks of libvirt, by name. The network default, which libvirt ships, exists without being declared.',
        ),
      ),
  },
} as const;

export const codes = {
  'bridge-unnamed': code<{ network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `network '${network}' of type bridge does not name a bridge`,
    remedy: () =>
      'set `type: nat`; or name an existing bridge, for example `bridge: br0` (`ip link show type bridge` lists them); or have one created from a NIC of the host: `bridge: br0, interfaces: [enp5s0], dhcp: on`',
    explain: 'A network of type bridge makes a bridge of the host available to libvirt under a name.',
    example: {
      fails: 'networks: { ⟨lan: { type: bridge } }\n',
      passes: 'networks: { lan: { type: bridge, bridge: br0 } }\n',
    },
  }),
  'macvtap-without-interfaces': code<{ network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `network '${network}' of type macvtap does not name a NIC of the host`,
    remedy: () => 'add a NIC that `ip link` lists, for example `interfaces: [enp5s0]`',
    explain: 'A network of type macvtap connects guests directly to a NIC of the host.',
    example: {
      fails: 'networks: { ⟨lan: { type: macvtap } }\n',
      passes: 'networks: { lan: { type: macvtap, interfaces: [enp5s0] } }\n',
    },
  }),
  'network-field-of-other-type': code<{ field: string; type: string; types: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field, type, types }) =>
      `'${field}' applies to networks of type ${types}, but this one is of type ${type}`,
    remedy: ({ field, types }) =>
      `remove \`${field}\`, or set \`type\` to ${types.replace(' and ', ' or ')}${field !== 'bridge' && types.includes('bridge') ? '; a network of type bridge also needs a name for the bridge, for example `bridge: br0`' : ''}`,
    explain: 'Each type of network has its own fields. A field of another type would have no effect.',
    example: {
      fails: 'networks: { lan: { type: nat, interfaces: ⟨[enp5s0] } }\n',
      passes: 'networks: { lan: { type: bridge, bridge: br0, interfaces: [enp5s0] } }\n',
    },
  }),
  'subnet-without-nat': code({
    severity: 'error',
    about: 'value',
    message: () => "'subnet' applies only to networks of type nat",
    remedy: () =>
      'remove `subnet`; or set `type: nat` and remove `bridge` and `interfaces`, and libvirt creates a network of its own',
    explain:
      'libvirt assigns addresses only in the networks that it creates itself. On a bridge or macvtap the guests get theirs from the router of the LAN.',
    example: {
      fails: 'networks: { lan: { type: bridge, bridge: br0, subnet: ⟨192.168.150.0/24 } }\n',
      passes: 'networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }\n',
    },
  }),
  'subnets-overlap': code<{ subnet: string; network: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ subnet: addresses, network, other }) =>
      `subnet ${addresses} of '${network}' overlaps with the subnet of '${other}'`,
    remedy: ({ subnet: addresses }) =>
      `remove \`subnet\` to have one derived from the name of the network, or set one that is not in use, for example \`subnet: 192.168.${addresses.startsWith('192.168.151.') ? '152' : '151'}.0/24\``,
    explain:
      'The host decides by address which network a packet belongs to. libvirt refuses to start a network whose addresses overlap with those of another.',
    example: {
      fails: 'networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: ⟨192.168.150.128/25 } }\n',
      passes: 'networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }\n',
    },
  }),
  'bridge-twice': code<{ bridge: string; network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bridge, network }) => `bridge ${bridge} already belongs to network '${network}'`,
    remedy: ({ network }) =>
      `set \`bridge\` to another name, or remove this network and set \`network: ${network}\` on the guests' NICs`,
    explain:
      'libvirt creates the bridge of a NAT network itself, for that network only. The host cannot configure that bridge as well.',
    example: {
      fails: 'networks: { a: { bridge: virbr7 }, b: { bridge: ⟨virbr7 } }\n',
      passes: 'networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }\n',
    },
  }),
} satisfies Codes;

const stockName = 'default';

/** The fields that apply only to some types of networks. */
const fieldTypes: Readonly<Record<string, readonly string[]>> = {
  bridge: ['nat', 'bridge'],
  interfaces: ['bridge', 'macvtap'],
  create: ['bridge'],
  dhcp: ['bridge'],
  mode: ['macvtap'],
};

/** The NAT networks that are created or started on the host; the stock one only if it is declared or used. */
function natNetworks(spec: Spec): NatNetwork[] {
  const used = Object.values(spec.vms).some(({ nics }) =>
    Object.values(nics).some(({ network }) => network === stockName),
  );
  const names = new Set([...Object.keys(spec.networks), ...(used ? [stockName] : [])]);
  return [...names].flatMap((name) => natNetwork(name, spec) ?? []);
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const [name, network] of Object.entries(spec.networks)) {
    const path = ['networks', name];
    const { type, bridge, subnet: addresses, interfaces } = network;
    if (type === 'bridge' && bridge === undefined) report('bridge-unnamed', { path, on: 'key' }, { network: name });
    if (type === 'macvtap' && !interfaces?.length) {
      report('macvtap-without-interfaces', { path, on: 'key' }, { network: name });
    }
    if (type !== 'nat' && addresses) report('subnet-without-nat', { path: [...path, 'subnet'] });
    for (const [field, types] of Object.entries(fieldTypes)) {
      const value = network[field as keyof typeof network];
      if (value === undefined || value === false || types.includes(type)) continue;
      report('network-field-of-other-type', { path: [...path, field] }, { field, type, types: types.join(' and ') });
    }
  }
  const seen: NatNetwork[] = [];
  // vfioc does not change the stock network, so problems are reported at the other one.
  const all = natNetworks(spec);
  for (const network of [...all.filter(({ stock }) => stock), ...all.filter(({ stock }) => !stock)]) {
    const path = ['networks', network.name];
    const bridged = seen.find(({ bridge }) => bridge === network.bridge);
    const { bridge } = network;
    if (bridged) report('bridge-twice', { path: [...path, 'bridge'] }, { bridge, network: bridged.name });
    const overlapping = seen.find((other) => overlaps(other.subnet, network.subnet));
    if (overlapping) {
      const params = { subnet: printSubnet(network.subnet), network: network.name, other: overlapping.name };
      report('subnets-overlap', { path: [...path, 'subnet'] }, params);
    }
    seen.push(network);
  }
  const makes = [...all, natNetwork(stockName, spec)];
  for (const [name, { type, bridge, interfaces }] of Object.entries(spec.networks)) {
    // An existing stock bridge may have a second network in libvirt.
    const other = makes.find((one) => one?.bridge === bridge && (interfaces || !one?.stock));
    if (type !== 'bridge' || bridge === undefined || !other) continue;
    report('bridge-twice', { path: ['networks', name, 'bridge'] }, { bridge, network: other.name });
  }
}

/**
 * The host has the first address. DHCP assigns the lower half; the upper half is reserved for guests with forwarded
 * ports, so that the address of one is never given to another.
 */
function nat(network: NatNetwork, spec: Spec): Xml {
  const { name, bridge, subnet: addresses } = network;
  const { first } = addresses;
  const half = subnetSize(addresses) / 2;
  // An existing stock network is left unchanged, so nothing may depend on this definition of it.
  const reserved = new Map(
    (network.stock ? [] : reservations(network, spec)).toReversed().map((one) => [one.mac, one]),
  );
  const hosts = [...reserved.values()]
    .toReversed()
    .map(({ vm, mac, ip }) => xml('host', { mac, name: guestFile(vm), ip }));
  return xml(
    'network',
    {},
    xml('name', {}, name),
    xml('uuid', {}, uuidFrom('network', spec.host.name, name)),
    xml('forward', { mode: 'nat' }),
    xml('bridge', { name: bridge, stp: 'on', delay: 0 }),
    xml(
      'ip',
      { address: printIpv4(first + 1), netmask: netmask(addresses) },
      xml('dhcp', {}, xml('range', { start: printIpv4(first + 2), end: printIpv4(first + half - 1) }), ...hosts),
    ),
  );
}

export function* networks(spec: Spec): Iterable<Network> {
  for (const [name, { type, bridge, interfaces = [], mode = 'bridge' }] of Object.entries(spec.networks)) {
    const network = natNetwork(name, spec);
    if (network) yield { name, xml: nat(network, spec) };
    if (type === 'nat' || type === 'existing') continue;
    const nics = interfaces.map((dev) => xml('interface', { dev }));
    const children = [
      xml('name', {}, name),
      xml('uuid', {}, uuidFrom('network', spec.host.name, name)),
      type === 'macvtap' ? xml('forward', { mode }, ...nics) : xml('forward', { mode: 'bridge' }),
      type === 'bridge' && xml('bridge', { name: bridge }),
    ];
    yield { name, xml: xml('network', {}, ...children) };
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  if (!spec.libvirt.enable) return;
  for (const { name, bridge } of natNetworks(spec)) {
    const can = `ask DNS (TCP and UDP port 53) and DHCP (UDP port 67) of the host at ${bridge}, and reach through it what the host reaches over IPv4`;
    yield { kind: 'guest', who: `guests in network '${name}'`, can };
  }
}

/**
 * DHCP and DNS of the networks that libvirt creates: its dnsmasq answers on the bridge. With iptables, libvirt opens the
 * ports before NixOS's firewall sees the packets. With nftables it cannot, since NixOS's table may still drop what
 * another table accepts. @see https://libvirt.org/firewall.html
 */
export function* host(spec: Spec): Iterable<HostPart> {
  if (!spec.libvirt.enable) return;
  for (const { bridge } of natNetworks(spec)) {
    yield { kind: 'port', interface: bridge, protocol: 'tcp', port: 53 };
    yield { kind: 'port', interface: bridge, protocol: 'udp', port: 53 };
    yield { kind: 'port', interface: bridge, protocol: 'udp', port: 67 };
  }
}
