/**
 * The networks of libvirt that the guests are in.
 * @see https://libvirt.org/formatnetwork.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { uuidFrom } from '../../libvirt/uuid.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { type NatNetwork, natNetwork, reservations } from '../../model/nat.ts';
import type { Spec } from '../../schema/spec.ts';
import { interfaceName, libvirtName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import { netmask, overlaps, printIpv4, printSubnet, subnet, subnetSize } from '../../values/subnet.ts';
import type { HostPart, Network } from '../parts.ts';

/** @see https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface */
export const macvtapModes = ['bridge', 'private', 'vepa', 'passthrough'] as const;

export const schema = {
  root: {
    networks: z
      .prefault(
        z.record(
          libvirtName,
          strictObject(() => ({
            type: z
              .prefault(z.enum(['nat', 'bridge', 'macvtap']), 'nat')
              .apply(
                described(
                  'nat: a network of its own behind the host; bridge: a bridge of the host, which is there or is made; macvtap: cards of the host that guests share without a bridge, and by which they do not reach the host itself.',
                ),
              ),
            bridge: z
              .optional(interfaceName)
              .apply(
                described(
                  'The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.',
                ),
              ),
            interfaces: z
              .optional(z.array(interfaceName))
              .apply(
                described(
                  'bridge: the cards of the host that are in it; the bridge is then made, and without them it is taken as the host has it. macvtap: the card that guests share, or several to choose from.',
                ),
              ),
            create: z
              .optional(z.enum(['scripted', 'networkd']))
              .apply(
                described(
                  'bridge: how it is made. scripted, the default, is networking.bridges, which NixOS gives to networkd where networking.useNetworkd is set; networkd is files of systemd-networkd.',
                ),
              ),
            dhcp: z.prefault(
              toggle(
                'bridge: the host gets its address on the bridge by DHCP. Off: its addresses are set elsewhere, on the bridge and no more on its cards.',
              ),
              false,
            ),
            mode: z
              .optional(z.enum(macvtapModes))
              .apply(
                described(
                  'macvtap: bridge, the default: guests reach each other; private: they do not; vepa: by a switch that sends back; passthrough: one card to a guest.',
                ),
              ),
            subnet: z
              .optional(subnet)
              .apply(
                described(
                  'nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name.',
                ),
              ),
          })),
        ),
        {},
      )
      .apply(
        described(
          'Networks of libvirt by their names. The network default is there without being declared, as libvirt ships it.',
        ),
      ),
  },
} as const;

export const codes = {
  'bridge-unnamed': code<{ network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `nothing says which bridge of the host '${network}' is`,
    remedy: () => 'add bridge, as ip link shows it, or write type: nat',
    explain: 'A network of the type bridge gives a bridge of the host a name in libvirt.',
    example: {
      fails: 'networks: { ⟨lan: { type: bridge } }\n',
      passes: 'networks: { lan: { type: bridge, bridge: br0 } }\n',
    },
  }),
  'macvtap-without-interfaces': code<{ network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ network }) => `nothing says which card of the host '${network}' is on`,
    remedy: () => 'add interfaces, with the name that ip link shows',
    explain: 'A network of the type macvtap puts guests on a card of the host.',
    example: {
      fails: 'networks: { ⟨lan: { type: macvtap } }\n',
      passes: 'networks: { lan: { type: macvtap, interfaces: [enp5s0] } }\n',
    },
  }),
  'network-field-of-other-type': code<{ field: string; type: string; types: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field, type, types }) => `'${field}' is for networks of the type ${types}, and this one is of ${type}`,
    remedy: ({ field }) => `take ${field} out, or change type`,
    explain: 'Each type of network has fields of its own; one that does nothing would only look as if it did.',
    example: {
      fails: 'networks: { lan: { type: nat, interfaces: ⟨[enp5s0] } }\n',
      passes: 'networks: { lan: { type: bridge, bridge: br0, interfaces: [enp5s0] } }\n',
    },
  }),
  'subnet-without-nat': code({
    severity: 'error',
    about: 'value',
    message: () => 'the addresses on a bridge or card of the host are those of the LAN',
    remedy: () => 'take subnet out, or write type: nat',
    explain:
      'libvirt hands out addresses in the networks that it makes itself. On a bridge the router of the LAN does.',
    example: {
      fails: 'networks: { lan: { type: bridge, bridge: br0, subnet: ⟨192.168.150.0/24 } }\n',
      passes: 'networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }\n',
    },
  }),
  'subnets-overlap': code<{ subnet: string; network: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ subnet: addresses, network, other }) =>
      `${network} has the addresses ${addresses}, of which '${other}' has some too`,
    remedy: () => 'give one of them another subnet',
    explain:
      'The host knows by the address to which network a packet goes. libvirt refuses to start a network whose addresses are those of another.',
    example: {
      fails: 'networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: ⟨192.168.150.128/25 } }\n',
      passes: 'networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }\n',
    },
  }),
  'bridge-twice': code<{ bridge: string; network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bridge, network }) => `${bridge} is the bridge of '${network}' already`,
    remedy: () => 'give it another bridge, or put the cards in one network',
    explain: 'A bridge that libvirt makes belongs to one network, and is no bridge of the host.',
    example: {
      fails: 'networks: { a: { bridge: virbr7 }, b: { bridge: ⟨virbr7 } }\n',
      passes: 'networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }\n',
    },
  }),
} satisfies Codes;

const stockName = 'default';

/** The fields that some types of networks have. */
const fieldTypes: Readonly<Record<string, readonly string[]>> = {
  bridge: ['nat', 'bridge'],
  interfaces: ['bridge', 'macvtap'],
  create: ['bridge'],
  dhcp: ['bridge'],
  mode: ['macvtap'],
};

/** The NAT networks that are made or started on the host; the stock one counts where it is declared or used. */
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
  // The stock network is not ours to change, so it is never the one that a problem is told at.
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
    // As it is, the stock bridge may have another name in libvirt.
    const other = makes.find((one) => one?.bridge === bridge && (interfaces || !one?.stock));
    if (type !== 'bridge' || bridge === undefined || !other) continue;
    report('bridge-twice', { path: ['networks', name, 'bridge'] }, { bridge, network: other.name });
  }
}

/**
 * The host has the first address. DHCP hands out the lower half; the upper half is for guests that ports are forwarded
 * to, so that an address that is promised to one is never another's.
 */
function nat(network: NatNetwork, spec: Spec): Xml {
  const { name, bridge, subnet: addresses } = network;
  const { first } = addresses;
  const half = subnetSize(addresses) / 2;
  // The stock network of a host is left as it is, so nothing may rest on what is written here of it.
  const hosts = (network.stock ? [] : reservations(network, spec)).map(({ vm, mac, ip }) =>
    xml('host', { mac, name: vm, ip }),
  );
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
    if (type === 'nat') continue;
    const cards = interfaces.map((dev) => xml('interface', { dev }));
    const children = [
      xml('name', {}, name),
      xml('uuid', {}, uuidFrom('network', spec.host.name, name)),
      type === 'macvtap' ? xml('forward', { mode }, ...cards) : xml('forward', { mode: 'bridge' }),
      type === 'bridge' && xml('bridge', { name: bridge }),
    ];
    yield { name, xml: xml('network', {}, ...children) };
  }
}

/**
 * DHCP and DNS of the networks that libvirt makes, which its dnsmasq answers on the bridge. Where libvirt speaks to
 * iptables it opens them before NixOS's firewall looks; with nftables it cannot, since what another table accepts
 * NixOS's may still drop. @see https://libvirt.org/firewall.html
 */
export function* host(spec: Spec): Iterable<HostPart> {
  if (!spec.libvirt.enable) return;
  for (const { bridge } of natNetworks(spec)) {
    yield { kind: 'port', interface: bridge, protocol: 'tcp', port: 53 };
    yield { kind: 'port', interface: bridge, protocol: 'udp', port: 53 };
    yield { kind: 'port', interface: bridge, protocol: 'udp', port: 67 };
  }
}
