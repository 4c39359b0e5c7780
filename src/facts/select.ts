/** Selectors of a machine's facts. */

import { type PciAddress, type PciPath, printDeviceId, printPciAddress, samePciAddress } from '../values/pci.ts';
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

/**
 * The path of a function through the bridges above it; nothing for one on a root bus, where its address is the path, and
 * if the facts lack a bridge, so that the path would lead to another function.
 */
export function pathOf(facts: Facts, one: PciFacts): PciPath | undefined {
  const steps: PciPath['steps'][number][] = [];
  let at = one;
  // A path is no longer than the number of buses; facts in which a bridge is above itself have none.
  while (at.parent !== undefined && steps.length < 256) {
    steps.unshift({ slot: at.address.slot, function: at.address.function });
    const above = pciAt(facts, at.parent);
    if (!above) return undefined;
    at = above;
  }
  const path = { root: at.address, steps };
  return steps.length > 0 && pciAtPath(facts, path) === one ? path : undefined;
}

/** The function at the end of a path. */
export function pciAtPath(facts: Facts, path: PciPath): PciFacts | undefined {
  let at = pciAt(facts, path.root);
  for (const step of path.steps) {
    const above = at?.address;
    if (!above) return undefined;
    at = facts.pci.find(
      ({ address, parent }) =>
        samePciAddress(parent, above) && address.slot === step.slot && address.function === step.function,
    );
  }
  return at;
}

/** Whether it is a bridge, by class or driver: part of an IOMMU group, but not assignable to a guest. */
export const isBridge = ({ class: kind = '', driver }: PciFacts): boolean =>
  /^060[04]/.test(kind) || driver === 'pcieport';

/** Whether it is a display controller (class 03). */
export const isDisplay = ({ class: kind = '' }: PciFacts): boolean => kind.startsWith('03');

/** Whether it is a GPU that can have a screen: not one without outputs (0302), and no virtual function. */
export const hasOutputs = (one: PciFacts): boolean =>
  isDisplay(one) && !one.class?.startsWith('0302') && one.physicalFunction === undefined;

/** Whether it is set aside for guests: with vfio-pci or pci-stub, and with no driver of the host. */
export const isForGuests = ({ driver = '' }: PciFacts): boolean => /^(?:vfio|pci[-_]stub)/.test(driver);

/** An address and its driver: `0000:0b:00.2 (xhci_hcd)`. */
export const printPciFacts = ({ address, driver }: PciFacts): string =>
  printPciAddress(address) + (driver ? ` (${driver})` : '');

/** The NUMA nodes of a machine's CPUs, ascending. */
export const nodesOf = (facts: Facts): number[] =>
  [...new Set(facts.cpu?.cpus.flatMap(({ numaNode }) => numaNode ?? []))].sort((a, b) => a - b);
