/** Selectors of a machine's facts. */

import { type PciAddress, printDeviceId, printPciAddress } from '../values/pci.ts';
import type { Facts } from './facts.ts';

export type PciFacts = Facts['pci'][number];

const indexes = new WeakMap<Facts, ReadonlyMap<string, PciFacts>>();

/** The PCI functions of a machine by address, indexed once per machine. */
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

/** Whether it is a bridge, by class or driver: part of an IOMMU group, but not assignable to a guest. */
export const isBridge = ({ class: kind = '', driver }: PciFacts): boolean =>
  /^060[04]/.test(kind) || driver === 'pcieport';

/** Whether it is a display controller (class 03). */
export const isDisplay = ({ class: kind = '' }: PciFacts): boolean => kind.startsWith('03');

/** Whether it is a GPU that can have a screen: not one without outputs (0302), and no virtual function. */
export const hasOutputs = (one: PciFacts): boolean =>
  isDisplay(one) && !one.class?.startsWith('0302') && one.physicalFunction === undefined;

/** An address and its driver: `0000:0b:00.2 (xhci_hcd)`. */
export const printPciFacts = ({ address, driver }: PciFacts): string =>
  printPciAddress(address) + (driver ? ` (${driver})` : '');

/** The NUMA nodes of a machine's CPUs, ascending. */
export const nodesOf = (facts: Facts): number[] =>
  [...new Set(facts.cpu?.cpus.flatMap(({ numaNode }) => numaNode ?? []))].sort((a, b) => a - b);
