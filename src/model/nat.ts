/**
 * The NAT networks that libvirt creates, and the guests' addresses in them: the network's XML, the firewall, Scream and
 * the forwards must agree on these.
 */
import { macFrom, numberFrom } from '../libvirt/uuid.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { printIpv4, type Subnet, subnetSize } from '../values/subnet.ts';
import { guests } from './select.ts';

export interface NatNetwork {
  readonly name: string;
  /** The bridge on the host, at most 15 characters. */
  readonly bridge: string;
  readonly subnet: Subnet;
  /**
   * Whether it is libvirt's stock network `default`, which NixOS installs if there is none: its bridge is virbr0 and
   * its subnet 192.168.122.0/24, and vfioc does not change it.
   */
  readonly stock: boolean;
}

/** The stock network, as libvirt ships it. */
const stock: NatNetwork = {
  name: 'default',
  bridge: 'virbr0',
  subnet: { first: 0xc0a87a00, prefix: 24 },
  stock: true,
};

/** The name of a bridge: from the network's name if it fits the kernel's 15 characters, or else from a hash of it. */
const bridgeFor = (name: string): string => {
  const plain = `virbr-${name}`;
  if (plain.length <= 15 && /^[A-Za-z0-9_.-]+$/.test(plain)) return plain;
  return `virbr-${numberFrom(36 ** 6, 'bridge', name)
    .toString(36)
    .padStart(6, '0')}`;
};

/** A subnet between 10.64.0.0 and 10.191.255.0, which home routers, containers and VPNs seldom use. */
const subnetFor = (name: string): Subnet => ({
  first: 0x0a400000 + numberFrom(128 * 256, 'subnet', name) * 256,
  prefix: 24,
});

/** The NAT network of that name; `default` need not be declared. `undefined` for other kinds of networks. */
export function natNetwork(name: string, spec: Spec): NatNetwork | undefined {
  const declared = spec.networks[name];
  if (!declared) return name === stock.name ? stock : undefined;
  if (declared.type !== 'nat') return undefined;
  const { bridge, subnet } = declared;
  if (name === stock.name && bridge === undefined && subnet === undefined) return stock;
  return { name, bridge: bridge ?? bridgeFor(name), subnet: subnet ?? subnetFor(name), stock: false };
}

export interface NatCard {
  /** The name of the NIC in the guest's `nics`. */
  readonly nic: string;
  readonly mac: string;
  readonly network: NatNetwork;
}

/** The MAC address of a guest's NIC: as set, or derived from the names of host, guest and NIC. */
export const macOf = (vm: Vm, nic: string, spec: Spec): string =>
  vm.nics[nic]?.mac ?? macFrom(spec.host.name, vm.name, nic);

/** The NICs of a guest that are in a NAT network, in the order of their names. */
export const natCards = (vm: Vm, spec: Spec): NatCard[] =>
  Object.entries(vm.nics).flatMap(([nic, { network: name }]) => {
    const network = name === undefined ? undefined : natNetwork(name, spec);
    return network ? [{ nic, mac: macOf(vm, nic, spec), network }] : [];
  });

/** The NIC that ports are forwarded to: preferably in a network of the spec, which reserves an address for it. */
export function forwardCard(vm: Vm, spec: Spec): NatCard | undefined {
  const nics = natCards(vm, spec);
  return nics.find(({ network }) => !network.stock) ?? nics[0];
}

export interface Reservation {
  readonly vm: string;
  readonly mac: string;
  readonly ip: string;
}

/**
 * The guests of a network whose address must not change because a port is forwarded to them, with the address that DHCP
 * gives them. It is derived from the guest's name, in the upper half of the subnet; if two guests collide, the later
 * name gets the next address. Guests with one MAC address, of which only one runs at a time, have the address of the first.
 */
export function reservations(network: NatNetwork, spec: Spec): Reservation[] {
  const half = subnetSize(network.subnet) / 2;
  const taken = new Set<number>();
  const ipOf = new Map<string, string>();
  return guests(spec).flatMap((vm) => {
    const nic = forwardCard(vm, spec);
    if (vm.forwards.length === 0 || nic?.network.name !== network.name || taken.size >= half - 1) return [];
    const same = ipOf.get(nic.mac);
    if (same !== undefined) return [{ vm: vm.name, mac: nic.mac, ip: same }];
    let offset = numberFrom(half - 1, 'address', network.name, vm.name);
    while (taken.has(offset)) offset = (offset + 1) % (half - 1);
    taken.add(offset);
    const ip = printIpv4(network.subnet.first + half + offset);
    ipOf.set(nic.mac, ip);
    return [{ vm: vm.name, mac: nic.mac, ip }];
  });
}
