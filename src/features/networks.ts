/**
 * The networks of libvirt that the guests are in.
 * @see https://libvirt.org/formatnetwork.html
 */
import * as z from 'zod/mini';
import { uuidFrom } from '../libvirt/uuid.ts';
import { type Xml, xml } from '../libvirt/xml.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import { interfaceName, libvirtName } from '../spec/names.ts';
import { type NatNetwork, natNetwork, reservations } from '../spec/nat.ts';
import { described } from '../spec/scalar.ts';
import type { Spec } from '../spec/spec.ts';
import { netmask, overlaps, printIpv4, printSubnet, subnet, subnetSize } from '../spec/subnet.ts';
import type { AnyReport, Network } from './feature.ts';

export const schema = {
  root: {
    networks: z
      .prefault(
        z.record(
          libvirtName,
          z.strictObject({
            type: z
              .prefault(z.enum(['nat', 'bridge']), 'nat')
              .apply(
                described(
                  'nat: a network of its own behind the host; bridge: a bridge of the host, which is there already.',
                ),
              ),
            bridge: z
              .optional(interfaceName)
              .apply(
                described(
                  'The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.',
                ),
              ),
            subnet: z
              .optional(subnet)
              .apply(
                described(
                  'nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name.',
                ),
              ),
          }),
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
  'subnet-without-nat': code({
    severity: 'error',
    about: 'value',
    message: () => 'the addresses on a bridge of the host are those of the LAN',
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
    explain: 'A bridge that libvirt makes belongs to one network.',
    example: {
      fails: 'networks: { a: { bridge: virbr7 }, b: { bridge: ⟨virbr7 } }\n',
      passes: 'networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }\n',
    },
  }),
} satisfies Codes;

const stockName = 'default';

/** The NAT networks that are made or started on the host; the stock one counts where it is declared or used. */
function natNetworks(spec: Spec): NatNetwork[] {
  const used = Object.values(spec.vms).some(({ nics }) =>
    Object.values(nics).some(({ network }) => network === stockName),
  );
  const names = new Set([...Object.keys(spec.networks), ...(used ? [stockName] : [])]);
  return [...names].flatMap((name) => natNetwork(name, spec) ?? []);
}

export function rules(spec: Spec, report: AnyReport): void {
  for (const [name, { type, bridge, subnet: addresses }] of Object.entries(spec.networks)) {
    const path = ['networks', name];
    if (type !== 'bridge') continue;
    if (bridge === undefined) report('bridge-unnamed', { path, on: 'key' }, { network: name });
    if (addresses) report('subnet-without-nat', { path: [...path, 'subnet'] });
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
  for (const [name, { type, bridge }] of Object.entries(spec.networks)) {
    const network = natNetwork(name, spec);
    if (network) yield { name, xml: nat(network, spec) };
    if (type !== 'bridge') continue;
    const children = [
      xml('name', {}, name),
      xml('uuid', {}, uuidFrom('network', spec.host.name, name)),
      xml('forward', { mode: 'bridge' }),
      xml('bridge', { name: bridge }),
    ];
    yield { name, xml: xml('network', {}, ...children) };
  }
}
