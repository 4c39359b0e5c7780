/**
 * Which GPU of a machine a guest can have, which devices must go with it, and what prevents it. Everything here comes
 * from the facts; anything that they do not mention is assumed not to exist.
 */

import type { Facts } from '../facts/facts.ts';
import { lastLinks } from '../facts/needs.ts';
import { isBridge, isDisplay, type PciFacts } from '../facts/select.ts';
import { type PciAddress, printDeviceId, printPciAddress, samePciAddress } from '../values/pci.ts';

/** The functions in one slot, which users see as one device. */
export interface Slot {
  readonly functions: readonly PciFacts[];
}

export interface Loss {
  readonly kind: 'display' | 'disk' | 'network' | 'keyboard' | 'chipset';
  /** Completes the sentence "the host would lose". */
  readonly what: string;
}

export interface Candidate {
  /** The GPU: its display function and the other functions in its slot. */
  readonly card: Slot;
  /** The other devices in its IOMMU groups, except bridges. */
  readonly along: readonly Slot[];
  /** What the host would lose with all of these. */
  readonly losses: readonly Loss[];
  /**
   * Whether the host uses it as its display. The only GPU is assumed to be that, unless the facts say otherwise;
   * `unknown` if the machine has several and the facts do not say which one it is.
   */
  readonly shows: boolean | 'unknown';
  /** Whether no device of this machine can go to a guest, because it has no IOMMU. */
  readonly barred: boolean;
}

const slotKey = ({ domain, bus, slot }: PciAddress): string => `${domain}:${bus}:${slot}`;

/** Vendors of the display controllers that servers use for remote management: ASPEED, Matrox. */
const management: ReadonlySet<string> = new Set(['1a03', '102b']);

export const isManagement = ({ id }: PciFacts): boolean => management.has(id.vendor);

/**
 * Whether this is Intel's integrated GPU: passing it through needs more than a discrete GPU does, and works on few
 * machines.
 */
export const isIntegrated = ({ id, address }: PciFacts): boolean => id.vendor === '8086' && address.bus === 0;

function slotsOf(devices: readonly PciFacts[]): Slot[] {
  const slots = new Map<string, PciFacts[]>();
  for (const one of devices) {
    const key = slotKey(one.address);
    const slot = slots.get(key);
    if (slot) slot.push(one);
    else slots.set(key, [one]);
  }
  return [...slots.values()].map((functions) => ({ functions }));
}

/** What the host cannot do without and would lose with these functions. */
function lossesOf(gone: readonly PciFacts[], facts: Facts): Loss[] {
  const addresses = new Set(gone.map(({ address }) => printPciAddress(address)));
  const links = lastLinks(facts, addresses);
  const held = needed(facts).filter(({ address }) => addresses.has(printPciAddress(address)));
  return [
    ...held.map(({ kind, what }) => ({ kind, what })),
    ...disksOf(gone, facts),
    ...(links.length > 0
      ? [
          {
            kind: 'network' as const,
            what: `its only network connection (${links.map(({ name }) => name).join(', ')})`,
          },
        ]
      : []),
    // Timers and ports that the kernel uses without a driver and cannot do without.
    ...gone
      .filter((one) => one.class?.startsWith('0601'))
      .map(({ address }) => ({
        kind: 'chipset' as const,
        what: `part of its chipset (${printPciAddress(address)})`,
      })),
  ];
}

/** The disk that the host runs from; if the facts do not say which one that is, every disk may be. */
function disksOf(gone: readonly PciFacts[], { block = [] }: Facts): Loss[] {
  const on = (address: PciAddress | undefined): boolean => gone.some((one) => samePciAddress(address, one.address));
  const isKnown = block.some(({ root, controller }) => root && controller);
  const disks = block.filter(({ controller, root }) => on(controller) && (root || !isKnown));
  const controllers = gone.filter((one) => block.length === 0 && one.class?.startsWith('01'));
  const what = isKnown ? 'the disk with its root file system' : 'a disk that it may be running from';
  return [...disks.map(({ name }) => name), ...controllers.map(({ address }) => `on ${printPciAddress(address)}`)].map(
    (name) => ({ kind: 'disk', what: `${what} (${name})` }),
  );
}

/** What the host cannot do without, and the function that it is on; except disks. */
function needed(facts: Facts): (Loss & { readonly address: PciAddress })[] {
  const keyboards = facts.input?.filter(({ kind }) => kind === 'keyboard') ?? [];
  const controllers = new Set(keyboards.map(({ controller }) => controller && printPciAddress(controller)));
  const [keyboard] = keyboards;
  const boot = facts.pci.filter((one) => isDisplay(one) && one.bootVga);
  return [
    ...boot.map(({ address }) => ({ address, kind: 'display' as const, what: 'its boot display' })),
    ...(facts.framebuffer?.device && !boot.some(({ address }) => samePciAddress(facts.framebuffer?.device, address))
      ? [{ address: facts.framebuffer.device, kind: 'display' as const, what: 'the display of its console' }]
      : []),
    // If keyboards are on several controllers, or one is on none, the host keeps one.
    ...(controllers.size === 1 && keyboard?.controller
      ? [
          {
            address: keyboard.controller,
            kind: 'keyboard' as const,
            what: `the controller of its keyboard (${keyboard.name})`,
          },
        ]
      : []),
  ];
}

function candidateOf(display: PciFacts, facts: Facts): Candidate {
  const inSlot = facts.pci.filter((one) => slotKey(one.address) === slotKey(display.address) && !isBridge(one));
  // An integrated GPU shares its slot with no other device, and bus 0 with the whole chipset.
  const own = display.address.bus === 0 ? [display] : inSlot;
  const groups = new Set(own.flatMap(({ iommuGroup }) => iommuGroup ?? []));
  const others = facts.pci.filter(
    (one) => one.iommuGroup !== undefined && groups.has(one.iommuGroup) && !isBridge(one) && !own.includes(one),
  );
  return {
    card: { functions: [display, ...own.filter((one) => one !== display)] },
    along: slotsOf(others),
    losses: lossesOf([...own, ...others], facts),
    shows: showsOf(display, facts),
    barred: facts.iommu?.on === false && facts.iommu.reason === 'unsupported',
  };
}

function showsOf(display: PciFacts, facts: Facts): Candidate['shows'] {
  const shown = facts.framebuffer?.device;
  if (display.bootVga || samePciAddress(shown, display.address)) return true;
  const displays = facts.pci.filter((one) => isDisplay(one) && one.physicalFunction === undefined);
  // A GPU without outputs cannot be the display.
  const isBlind = display.class?.startsWith('0302');
  if (shown || isBlind || display.bootVga === false || displays.some(({ bootVga }) => bootVga)) return false;
  return displays.length === 1 || 'unknown';
}

/** The largest memory BAR of a GPU: a gaming GPU has the larger one. */
const memoryOf = ({ card }: Candidate): number =>
  Math.max(
    0,
    ...card.functions.flatMap(({ bars = [] }) => bars.map(({ size, sizes = [] }) => Math.max(size, ...sizes))),
  );

/**
 * The GPUs of a machine, the one that suits a guest best first: one that takes nothing from the host that it needs,
 * that takes no other devices along, and that has the larger memory.
 */
export function candidatesOf(facts: Facts): Candidate[] {
  const displays = facts.pci.filter((one) => isDisplay(one) && one.physicalFunction === undefined);
  const first = displays.filter(
    (one) =>
      !displays.some(
        (other) =>
          other !== one &&
          slotKey(other.address) === slotKey(one.address) &&
          other.address.function < one.address.function,
      ),
  );
  const rank = (one: Candidate): readonly number[] => [
    Number(one.shows === true),
    one.losses.length,
    one.along.length,
    Number(one.card.functions.some(isManagement)),
    Number(one.card.functions.some(isIntegrated)),
    -memoryOf(one),
  ];
  return first
    .map((one) => candidateOf(one, facts))
    .sort((one, other) => {
      const [mine, theirs] = [rank(one), rank(other)];
      const index = mine.findIndex((value, place) => value !== theirs[place]);
      return index < 0 ? 0 : (mine[index] ?? 0) - (theirs[index] ?? 0);
    });
}

/** How a candidate is given to a guest: vfio-pci has it from boot on, the host hands it over, or not at all. */
export type Way = 'boot' | 'handover' | undefined;

/**
 * How a candidate can be given to a guest. A handover is only for a discrete GPU, on a machine with no other display.
 */
export function wayOf(candidate: Candidate, all: readonly Candidate[]): Way {
  const { card, losses, shows, barred } = candidate;
  if (barred || card.functions.some(isManagement)) return undefined;
  if (losses.length === 0 && shows !== true) return 'boot';
  const onlyDisplay = losses.every(({ kind }) => kind === 'display');
  const alone = all.length === 1 && !card.functions.some(isIntegrated);
  return shows === true && alone && onlyDisplay ? 'handover' : undefined;
}

/** Other functions with the same id as one of these, which a match by id would take as well. */
export function withSameIds({ functions }: Slot, facts: Facts): PciFacts[] {
  const ids = new Set(functions.map(({ id }) => printDeviceId(id)));
  return facts.pci.filter((one) => ids.has(printDeviceId(one.id)) && !functions.includes(one) && !isBridge(one));
}
