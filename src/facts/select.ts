/** Questions about a machine's facts, asked by rules and the plan. */

import { devices } from '../model/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
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

/** An address and its driver: `0000:0b:00.2 (xhci_hcd)`. */
export const printPciFacts = ({ address, driver }: PciFacts): string =>
  printPciAddress(address) + (driver ? ` (${driver})` : '');

/** The PCI functions of a device in the spec: those at its addresses, or else those with its ids. */
export const pciOf = (device: Device, facts: Facts): PciFacts[] =>
  device.functions.length > 0
    ? device.functions.flatMap((address) => pciAt(facts, address) ?? [])
    : device.ids.flatMap((id) => pciWithId(facts, printDeviceId(id)));

/** The addresses that leave the host, each with its device in the spec. */
export const leaving = (spec: Spec, facts: Facts): ReadonlyMap<string, Device> =>
  new Map(
    devices(spec).flatMap((device) =>
      [...device.functions, ...pciOf(device, facts).map(({ address }) => address)].map(
        (address) => [printPciAddress(address), device] as const,
      ),
    ),
  );

/** The NUMA nodes of a machine's CPUs, ascending. */
export const nodesOf = (facts: Facts): number[] =>
  [...new Set(facts.cpu?.cpus.flatMap(({ numaNode }) => numaNode ?? []))].sort((a, b) => a - b);

/** `a`, `a and b`, `a, b and c`. */
export const sentenceList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
