/**
 * The NAT networks that libvirt makes, and where the guests are in them: what the network's own document, the firewall,
 * Scream and the forwards have to agree on.
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
   * Whether it is the network `default` that comes with libvirt, which NixOS installs where there is none: its bridge is
   * virbr0 and its subnet 192.168.122.0/24, and it is not ours to change.
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

/** A bridge named after its network where the name fits the kernel's 15 characters, or else after a hash of it. */
const bridgeFor = (name: string): string => {
  const plain = `virbr-${name}`;
  if (plain.length <= 15 && /^[A-Za-z0-9_.-]+$/.test(plain)) return plain;
  return `virbr-${numberFrom(36 ** 6, 'bridge', name)
    .toString(36)
    .padStart(6, '0')}`;
};

/** A subnet of 10.64.0.0 to 10.191.255.0, where home routers, containers and VPNs seldom are. */
const subnetFor = (name: string): Subnet => ({
  first: 0x0a400000 + numberFrom(128 * 256, 'subnet', name) * 256,
  prefix: 24,
});

/** The NAT network of that name; `default` is there without being declared. Another kind of network is none. */
export function natNetwork(name: string, spec: Spec): NatNetwork | undefined {
  const declared = spec.networks[name];
  if (!declared) return name === stock.name ? stock : undefined;
  if (declared.type !== 'nat') return undefined;
  const { bridge, subnet } = declared;
  if (name === stock.name && bridge === undefined && subnet === undefined) return stock;
  return { name, bridge: bridge ?? bridgeFor(name), subnet: subnet ?? subnetFor(name), stock: false };
}

export interface NatCard {
  /** The name of the card in the guest's `nics`. */
  readonly nic: string;
  readonly mac: string;
  readonly network: NatNetwork;
}

/** The MAC address of a guest's card: as written, or derived from the names of host, guest and card. */
export const macOf = (vm: Vm, nic: string, spec: Spec): string =>
  vm.nics[nic]?.mac ?? macFrom(spec.host.name, vm.name, nic);

/** The cards of a guest that are in a NAT network, in the order of their names. */
export const natCards = (vm: Vm, spec: Spec): NatCard[] =>
  Object.entries(vm.nics).flatMap(([nic, { network: name }]) => {
    const network = name === undefined ? undefined : natNetwork(name, spec);
    return network ? [{ nic, mac: macOf(vm, nic, spec), network }] : [];
  });

/** The card that ports are forwarded to: where there is one, in a network of the spec, which keeps an address for it. */
export function forwardCard(vm: Vm, spec: Spec): NatCard | undefined {
  const cards = natCards(vm, spec);
  return cards.find(({ network }) => !network.stock) ?? cards[0];
}

export interface Reservation {
  readonly vm: string;
  readonly mac: string;
  readonly ip: string;
}

/**
 * The guests of a network whose address has to stay the same because a port is forwarded to them, with the address that
 * DHCP gives them. It follows from the guest's name, in the upper half of the subnet; where two guests meet, the later
 * name takes the next one.
 */
export function reservations(network: NatNetwork, spec: Spec): Reservation[] {
  const half = subnetSize(network.subnet) / 2;
  const taken = new Set<number>();
  return guests(spec).flatMap((vm) => {
    const card = forwardCard(vm, spec);
    if (vm.forwards.length === 0 || card?.network.name !== network.name || taken.size >= half - 1) return [];
    let offset = numberFrom(half - 1, 'address', network.name, vm.name);
    while (taken.has(offset)) offset = (offset + 1) % (half - 1);
    taken.add(offset);
    return [{ vm: vm.name, mac: card.mac, ip: printIpv4(network.subnet.first + half + offset) }];
  });
}
