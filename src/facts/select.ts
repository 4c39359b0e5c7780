/** Selectors of a machine's facts. */

import { type PciAddress, printDeviceId, printPciAddress } from '../values/pci.ts';
import type { Facts } from './facts.ts';

export type PciFacts = Facts['pci'][number];

const indexes = new WeakMap<Facts, ReadonlyMap<string, PciFacts>>();

/** The PCI functions of a machine by their addresses, made once for each machine. */
function byAddress(facts: Facts): ReadonlyMap<string, PciFacts> {
  const before = indexes.get(facts);
  if (before) return before;
  const index = new Map(facts.pci.map((one) => [printPciAddress(one.address), one]));
  indexes.set(facts, index);
  return index;
}

/** The PCI function at an address. */
export const pciAt = (facts: Facts, address: PciAddress): PciFacts | undefined =>
  byAddress(facts).get(printPciAddress(address));

/** The PCI functions that have an id (`1002:67df`). */
export const pciWithId = (facts: Facts, id: string): PciFacts[] =>
  facts.pci.filter((one) => printDeviceId(one.id) === id);

/** Whether it is a bridge by its class or by its driver: part of a group, but nothing that a guest can have. */
export const isBridge = ({ class: kind = '', driver }: PciFacts): boolean =>
  /^060[04]/.test(kind) || driver === 'pcieport';

/** Whether it shows a picture: display controllers have the class 03. */
export const isDisplay = ({ class: kind = '' }: PciFacts): boolean => kind.startsWith('03');

/** `0000:0b:00.2 (xhci_hcd)`: an address, and the driver that has it. */
export const printPciFacts = ({ address, driver }: PciFacts): string =>
  printPciAddress(address) + (driver ? ` (${driver})` : '');

/** The NUMA nodes that the CPUs of a machine are on, ascending. */
export const nodesOf = (facts: Facts): number[] =>
  [...new Set(facts.cpu?.cpus.flatMap(({ numaNode }) => numaNode ?? []))].sort((a, b) => a - b);
