/** Devices that the host of a machine needs for itself. */
import { printPciAddress } from '../values/pci.ts';
import type { Facts } from './facts.ts';

export type LinkFacts = NonNullable<Facts['network']>[number];

/**
 * The network interfaces that the host loses if these devices leave it together and include its last NIC; none if it
 * keeps one. Only interfaces that are up, or in an unknown state, count; if none is up, all count.
 *
 * @param gone the devices that leave the host, as a set or map of full function addresses
 */
export function lastLinks({ network = [] }: Facts, gone: { has(address: string): boolean }): readonly LinkFacts[] {
  const up = network.filter((one) => one.up !== false);
  const all = up.length > 0 ? up : network;
  return all.every(({ device }) => device && gone.has(printPciAddress(device))) ? all : [];
}
