/** Whether an IOMMU group can go to a guest, and why not. */

import type { Facts } from '../../facts/facts.ts';
import { lastDisplays, lastKeyboards, lastLinks, usesOf, useWords } from '../../facts/needs.ts';
import { hasOutputs, isBridge, isForGuests, type PciFacts } from '../../facts/select.ts';
import { isIntegrated, isManagement } from '../../model/hardware/displays.ts';
import { type PciAddress, printPciAddress, samePciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';
import { isWorthGiving } from './classes.ts';

export interface Verdict {
  /**
   * `yes`: without caveats. `with-care`: with caveats, which the text lists. `no`: the host needs a device of the
   * group.
   */
  readonly can: 'yes' | 'with-care' | 'no';
  /** The verdict in plain words. */
  readonly text: string;
}

/** Bus and slot, which all functions of a device share. */
const slotOf = ({ address }: PciFacts): string => printPciAddress(address).slice(0, -2);

/** What the host has on these devices and cannot do without, in words. */
function needs(facts: Facts, devices: readonly PciFacts[]): string[] {
  const among = (address: PciAddress | undefined): boolean =>
    devices.some((one) => samePciAddress(address, one.address));
  const disks = (facts.block ?? []).filter((one) => usesOf(one).length > 0 && among(one.controller));
  const links = lastLinks(facts, new Set(devices.map(({ address }) => printPciAddress(address))));
  return [
    ...new Set(disks.map((one) => `${sentenceList(usesOf(one).map((use) => useWords[use]))} (${one.name})`)),
    ...(links.length > 0 ? [`the only network connection (${links.map(({ name }) => name).join(', ')})`] : []),
  ];
}

/**
 * The display that the host keeps, in words: that of remote management, which shows nothing in a guest, and an
 * integrated GPU if it is the only display.
 */
function keptDisplay(facts: Facts, devices: readonly PciFacts[]): string[] {
  if (devices.some((one) => hasOutputs(one) && isManagement(one))) return ['the display of the remote management'];
  const last = lastDisplays(facts, new Set(devices.map(({ address }) => printPciAddress(address))));
  return last.some(isIntegrated) ? ['the only display, the integrated GPU'] : [];
}

/** How the host gives up a display that it uses: an integrated GPU is not handed over (model/hardware/displays.ts). */
const givesUp = (one: PciFacts): string =>
  isIntegrated(one) ? 'choose another GPU in the firmware first' : 'use bind: handover, or another GPU for the host';

/** What the host may have on a device if its root disk or its network interfaces are unknown. */
function doubtful({ block, network }: Facts, one: PciFacts): string[] {
  if (isForGuests(one)) return [];
  const lost = network === undefined && one.class?.startsWith('02');
  return [...mayRoot(block, one), ...(lost ? ['the host’s network connection may be on it'] : [])];
}

/** A warning for each disk on a device, or that there may be one, if the disk that the host runs from is unknown. */
function mayRoot(block: Facts['block'] = [], one: PciFacts): string[] {
  const roots = block.filter((one) => usesOf(one).includes('root'));
  if (roots.length > 0 && roots.every(({ controller }) => controller)) return [];
  const disks = block.filter(({ controller }) => samePciAddress(controller, one.address));
  if (disks.length > 0) return disks.map(({ name }) => `the disk ${name} goes with it, and the host may run from it`);
  const complete = block.length > 0 && block.every(({ controller }) => controller);
  return complete || !one.class?.startsWith('01') ? [] : ['the host may run from a disk on it'];
}

/** The keyboards on a device, with their names. */
const keyboards = (facts: Facts, { address }: PciFacts): string[] =>
  unique(
    (facts.input ?? [])
      .filter(({ kind, controller }) => kind === 'keyboard' && samePciAddress(controller, address))
      .map(({ name }) => `the keyboard (${name})`),
  );

/** Whether a device has the console and is not the boot display, which is reported anyway. */
const hasConsole = ({ framebuffer }: Facts, { address, bootVga }: PciFacts): boolean =>
  !bootVga && samePciAddress(framebuffer?.device, address);

/** What the host uses a device for, in words. */
export const hostUse = (facts: Facts, one: PciFacts): string[] => [
  ...(one.bootVga ? ['is the boot display'] : []),
  ...(hasConsole(facts, one) ? ['has the console'] : []),
  ...[...needs(facts, [one]), ...keyboards(facts, one)].map((what) => `has ${what}`),
];

const isIommu = ({ class: kind }: PciFacts): boolean => kind?.startsWith('0806') ?? false;

const busOf = ({ address }: PciFacts): number => address.domain * 256 + address.bus;

const buses = new WeakMap<Facts, ReadonlyMap<number, readonly PciFacts[]>>();

/** All devices on the bus of one; sorted by buses once for each machine. */
function onBusOf(facts: Facts, one: PciFacts): readonly PciFacts[] {
  const before = buses.get(facts);
  if (before) return before.get(busOf(one)) ?? [];
  const found = new Map<number, PciFacts[]>();
  for (const other of facts.pci) {
    const list = found.get(busOf(other));
    if (list) list.push(other);
    else found.set(busOf(other), [other]);
  }
  buses.set(facts, found);
  return found.get(busOf(one)) ?? [];
}

/**
 * Whether a device can be reset for the next guest: by a method of its own, or, behind a port, together with the rest
 * of its bus if all of that is in the same group. If its reset methods are unknown, it is assumed to be resettable.
 * @see https://docs.kernel.org/driver-api/vfio.html
 */
function canReset(facts: Facts, one: PciFacts, group: readonly PciFacts[]): boolean {
  if (one.resetMethods?.length !== 0) return true;
  if (one.parent === undefined || one.physicalFunction !== undefined) return false;
  return onBusOf(facts, one).every((other) => group.includes(other));
}

/**
 * Functions without a group, though their slot is in this one: the IOMMU has no reason to do that, so reading it
 * failed.
 */
function groupless(facts: Facts, own: readonly PciFacts[]): string[] {
  const slots = new Set(own.map(slotOf));
  return own
    .flatMap((one) => (one === own.find((first) => busOf(first) === busOf(one)) ? onBusOf(facts, one) : []))
    .filter((one) => one.iommuGroup === undefined && !isBridge(one) && !isIommu(one) && slots.has(slotOf(one)))
    .map(({ address }) => printPciAddress(address));
}

/** The verdict on a group; nothing for a group of bridges and chipset parts, which are not passed through. */
export function verdictOf(facts: Facts, group: readonly PciFacts[]): Verdict | undefined {
  const own = group.filter((one) => !isBridge(one));
  if (!own.some((one) => isWorthGiving(one.class))) return undefined;
  if (own.some((one) => one.class?.startsWith('0601'))) {
    return { can: 'no', text: 'stays with the host: part of the chipset is in the group' };
  }
  const needed = [...needs(facts, own), ...keptDisplay(facts, own)];
  if (needed.length > 0) return { can: 'no', text: `stays with the host: it has ${needed.join(', ')}` };

  const slots = new Set(own.map(slotOf)).size;
  const stuck = own.filter((one) => !canReset(facts, one, group)).map(({ address }) => printPciAddress(address));
  const held = unique(own.flatMap((one) => keyboards(facts, one)));
  const only = lastKeyboards(facts, new Set(own.map(({ address }) => printPciAddress(address)))).length > 0;
  const care = [
    ...own.filter((one) => one.bootVga).map((one) => `it is the boot display: ${givesUp(one)}`),
    ...own.filter((one) => hasConsole(facts, one)).map((one) => `it has the console: ${givesUp(one)}`),
    ...new Set(own.flatMap((one) => doubtful(facts, one))),
    ...groupless(facts, own).map((address) => `${address} may be in it too: its group is unknown`),
    ...(held.length > 0
      ? [`${held.join(' and ')} ${held.length > 1 ? 'go' : 'goes'} with it${only ? ', and the host has no other' : ''}`]
      : []),
    ...(stuck.length > 0
      ? [
          `${stuck.length === own.length ? 'it' : stuck.join(', ')} cannot be reset: to start the guest again, the host may have to reboot`,
        ]
      : []),
  ];
  const but = care.length > 0 ? `; but ${care.join('; ')}` : '';
  if (slots > 1) {
    return { can: 'with-care', text: `not isolated: its ${slots} devices can only go to the same guest${but}` };
  }
  const together = own.length > 1 ? `; its ${own.length} functions go together` : '';
  return { can: care.length > 0 ? 'with-care' : 'yes', text: `can go to a guest, isolated${together}${but}` };
}
