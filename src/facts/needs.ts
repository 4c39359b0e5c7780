/** What the host of a machine cannot do without. */
import { printPciAddress } from '../values/pci.ts';
import type { Facts } from './facts.ts';

export type LinkFacts = NonNullable<Facts['network']>[number];

/**
 * The network interfaces that the host loses with its last network card when all these devices go away together; none
 * where it keeps one. An interface counts that is up, or whose driver does not tell; where none is up, each counts.
 *
 * @param gone what goes away, by the whole addresses of the functions: a set or a map of them
 */
export function lastLinks({ network = [] }: Facts, gone: { has(address: string): boolean }): readonly LinkFacts[] {
  const up = network.filter((one) => one.up !== false);
  const all = up.length > 0 ? up : network;
  return all.every(({ device }) => device && gone.has(printPciAddress(device))) ? all : [];
}
