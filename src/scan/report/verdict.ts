/** Whether an IOMMU group can go to a guest, and what stands against it. */

import type { Facts } from '../../facts/facts.ts';
import { lastLinks } from '../../facts/needs.ts';
import { isBridge, type PciFacts } from '../../facts/select.ts';
import { type PciAddress, printPciAddress, samePciAddress } from '../../values/pci.ts';
import { isWorthGiving } from './classes.ts';

export interface Verdict {
  /** `yes`: it goes as it is. `with-care`: it does, and something has to be known. `no`: the host needs something in it. */
  readonly can: 'yes' | 'with-care' | 'no';
  /** In plain words. */
  readonly text: string;
}

/** Bus and slot: functions of one card have it alike. */
const slotOf = ({ address }: PciFacts): string => printPciAddress(address).slice(0, -2);

/** What the host has on some devices and could not do without, in words. */
function needs(facts: Facts, devices: readonly PciFacts[]): string[] {
  const among = (address: PciAddress | undefined): boolean =>
    devices.some((one) => samePciAddress(address, one.address));
  const disks = (facts.block ?? []).filter(({ root, controller }) => root && among(controller));
  const cards = lastLinks(facts, new Set(devices.map(({ address }) => printPciAddress(address))));
  return [
    ...new Set(disks.map(({ name }) => `the root file system (${name})`)),
    ...(cards.length > 0 ? [`the only network (${cards.map(({ name }) => name).join(', ')})`] : []),
  ];
}

/** Whether the host itself uses a device, as far as its driver tells: VFIO's are those of guests. */
const isHosts = ({ driver = '' }: PciFacts): boolean => !/^(?:vfio|pci[-_]stub)/.test(driver);

/** What the host may have on a device where it is not known what it runs from, or what its network is. */
function doubtful({ block, network }: Facts, one: PciFacts): string[] {
  if (!isHosts(one)) return [];
  const lost = network === undefined && one.class?.startsWith('02');
  return [...mayRoot(block, one), ...(lost ? ['the network of the host may be on it'] : [])];
}

/** The disks on a device, or that there may be some, as a warning where it is not known which the host runs from. */
function mayRoot(block: Facts['block'] = [], one: PciFacts): string[] {
  const roots = block.filter(({ root }) => root);
  if (roots.length > 0 && roots.every(({ controller }) => controller)) return [];
  const disks = block.filter(({ controller }) => samePciAddress(controller, one.address));
  if (disks.length > 0) return disks.map(({ name }) => `${name} goes with it, and the host may run from that`);
  const complete = block.length > 0 && block.every(({ controller }) => controller);
  return complete || !one.class?.startsWith('01') ? [] : ['the host may run from a disk on it'];
}

/** The keyboards on a device, by name. */
const keyboards = (facts: Facts, { address }: PciFacts): string[] => [
  ...new Set(
    (facts.input ?? [])
      .filter(({ kind, controller }) => kind === 'keyboard' && samePciAddress(controller, address))
      .map(({ name }) => `the keyboard (${name})`),
  ),
];

/** Whether the console is on it, and it is not what the firmware shows anyway. */
const hasConsole = ({ framebuffer }: Facts, { address, bootVga }: PciFacts): boolean =>
  !bootVga && samePciAddress(framebuffer?.device, address);

/** What the host has on a device, in words. */
export const hostHas = (facts: Facts, one: PciFacts): string[] => [
  ...(one.bootVga ? ['the firmware’s display'] : []),
  ...(hasConsole(facts, one) ? ['the console'] : []),
  ...needs(facts, [one]),
  ...keyboards(facts, one),
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
 * Whether a device can be brought back to its beginning for the next guest: by a method of its own, or, behind a port,
 * together with all else on its bus where that is in the same group. Where nothing is known of methods, it is taken to be.
 * @see https://docs.kernel.org/driver-api/vfio.html
 */
function canReset(facts: Facts, one: PciFacts, group: readonly PciFacts[]): boolean {
  if (one.resetMethods?.length !== 0) return true;
  if (one.parent === undefined || one.physicalFunction !== undefined) return false;
  return onBusOf(facts, one).every((other) => group.includes(other));
}

/** The functions of the cards of a group that are in none, which the IOMMU has no reason for: theirs could not be read. */
function groupless(facts: Facts, own: readonly PciFacts[]): string[] {
  const slots = new Set(own.map(slotOf));
  return own
    .flatMap((one) => (one === own.find((first) => busOf(first) === busOf(one)) ? onBusOf(facts, one) : []))
    .filter((one) => one.iommuGroup === undefined && !isBridge(one) && !isIommu(one) && slots.has(slotOf(one)))
    .map(({ address }) => printPciAddress(address));
}

/** What a group is to guests; nothing for one of bridges and parts of the chipset that nobody gives away. */
export function verdictOf(facts: Facts, group: readonly PciFacts[]): Verdict | undefined {
  const own = group.filter((one) => !isBridge(one));
  if (!own.some((one) => isWorthGiving(one.class))) return undefined;
  if (own.some((one) => one.class?.startsWith('0601'))) {
    return { can: 'no', text: 'stays with the host: a part of the chipset is in the group' };
  }
  const needed = needs(facts, own);
  if (needed.length > 0) return { can: 'no', text: `stays with the host: it has ${needed.join(', ')}` };

  const cards = new Set(own.map(slotOf)).size;
  const stuck = own.filter((one) => !canReset(facts, one, group)).map(({ address }) => printPciAddress(address));
  const held = [...new Set(own.flatMap((one) => keyboards(facts, one)))];
  const care = [
    ...(own.some((one) => one.bootVga)
      ? ['it is the firmware’s display: with bind: handover, or with another card for the host']
      : []),
    ...(own.some((one) => hasConsole(facts, one))
      ? ['it has the console: with bind: handover, or with another card for the host']
      : []),
    ...new Set(own.flatMap((one) => doubtful(facts, one))),
    ...groupless(facts, own).map((address) => `${address} may be in it: its group is not known`),
    ...(held.length > 0 ? [`${held.join(' and ')} ${held.length > 1 ? 'go' : 'goes'} with it`] : []),
    ...(stuck.length > 0
      ? [`${stuck.length === own.length ? 'it' : stuck.join(', ')} cannot be reset: a second start may need a reboot`]
      : []),
  ];
  const but = care.length > 0 ? `; but ${care.join('; ')}` : '';
  if (cards > 1) return { can: 'with-care', text: `not isolated: ${cards} cards go to one guest or none${but}` };
  const together = own.length > 1 ? `, its ${own.length} functions together` : '';
  return { can: care.length > 0 ? 'with-care' : 'yes', text: `can go to a guest, isolated${together}${but}` };
}
