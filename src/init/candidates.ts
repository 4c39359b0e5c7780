/**
 * Which graphics card of a machine a guest can have, what must go along with it, and what stands against it. Everything
 * here is read out of the facts; what they do not say is taken not to be so.
 */

import type { Facts } from '../facts/facts.ts';
import { lastLinks } from '../facts/needs.ts';
import { isBridge, isDisplay, type PciFacts } from '../facts/select.ts';
import { type PciAddress, printDeviceId, printPciAddress, samePciAddress } from '../values/pci.ts';

/** Functions that are in one slot, and so one device to people. */
export interface Slot {
  readonly functions: readonly PciFacts[];
}

export interface Loss {
  readonly kind: 'display' | 'disk' | 'network' | 'keyboard' | 'chipset';
  /** In words that follow "the host would lose". */
  readonly what: string;
}

export interface Candidate {
  /** The card: its display function and what is in its slot. */
  readonly card: Slot;
  /** What else is in its IOMMU groups, bridges aside. */
  readonly along: readonly Slot[];
  /** What the host needs of all that. */
  readonly losses: readonly Loss[];
  /**
   * Whether the host shows itself on it. The only card is taken to be where it does, unless the facts say otherwise;
   * `unknown` where the machine has several and nothing says which.
   */
  readonly shows: boolean | 'unknown';
  /** Whether nothing of this machine can go to a guest, for it has no IOMMU. */
  readonly barred: boolean;
}

const slotKey = ({ domain, bus, slot }: PciAddress): string => `${domain}:${bus}:${slot}`;

/** Vendors of what shows the console of a server to its remote management: ASPEED, Matrox. */
const management: ReadonlySet<string> = new Set(['1a03', '102b']);

export const isManagement = ({ id }: PciFacts): boolean => management.has(id.vendor);

/** Intel's graphics of the CPU: a guest that has them needs more than a card does, and few machines are up to it. */
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

/** What the host cannot do without, and that goes with these functions. */
function lossesOf(gone: readonly PciFacts[], facts: Facts): Loss[] {
  const addresses = new Set(gone.map(({ address }) => printPciAddress(address)));
  const links = lastLinks(facts, addresses);
  const held = needed(facts).filter(({ address }) => addresses.has(printPciAddress(address)));
  return [
    ...held.map(({ kind, what }) => ({ kind, what })),
    ...disksOf(gone, facts),
    ...(links.length > 0
      ? [{ kind: 'network' as const, what: `its only network card (${links.map(({ name }) => name).join(', ')})` }]
      : []),
    // Timers and ports that the kernel talks to without a driver: it does not do without them.
    ...gone
      .filter((one) => one.class?.startsWith('0601'))
      .map(({ address }) => ({
        kind: 'chipset' as const,
        what: `a part of the chipset (${printPciAddress(address)})`,
      })),
  ];
}

/** The disk that the host runs from; where nothing says which it is, each may be that. */
function disksOf(gone: readonly PciFacts[], { block = [] }: Facts): Loss[] {
  const on = (address: PciAddress | undefined): boolean => gone.some((one) => samePciAddress(address, one.address));
  const isKnown = block.some(({ root, controller }) => root && controller);
  const disks = block.filter(({ controller, root }) => on(controller) && (root || !isKnown));
  const controllers = gone.filter((one) => block.length === 0 && one.class?.startsWith('01'));
  const what = isKnown ? 'the disk with its root file system' : 'a disk that it may run from';
  return [...disks.map(({ name }) => name), ...controllers.map(({ address }) => `on ${printPciAddress(address)}`)].map(
    (name) => ({ kind: 'disk', what: `${what} (${name})` }),
  );
}

/** What the host cannot do without of what is on one function each, disks aside. */
function needed(facts: Facts): (Loss & { readonly address: PciAddress })[] {
  const keyboards = facts.input?.filter(({ kind }) => kind === 'keyboard') ?? [];
  const controllers = new Set(keyboards.map(({ controller }) => controller && printPciAddress(controller)));
  const [keyboard] = keyboards;
  const boot = facts.pci.filter((one) => isDisplay(one) && one.bootVga);
  return [
    ...boot.map(({ address }) => ({ address, kind: 'display' as const, what: 'the display that it boots on' })),
    ...(facts.framebuffer?.device && !boot.some(({ address }) => samePciAddress(facts.framebuffer?.device, address))
      ? [{ address: facts.framebuffer.device, kind: 'display' as const, what: 'the display that its console is on' }]
      : []),
    // Where keyboards are on several controllers, or one on none, it keeps another.
    ...(controllers.size === 1 && keyboard?.controller
      ? [
          {
            address: keyboard.controller,
            kind: 'keyboard' as const,
            what: `the USB controller of its keyboard (${keyboard.name})`,
          },
        ]
      : []),
  ];
}

function candidateOf(display: PciFacts, facts: Facts): Candidate {
  const inSlot = facts.pci.filter((one) => slotKey(one.address) === slotKey(display.address) && !isBridge(one));
  // An integrated GPU shares its slot with nothing, and bus 0 with everything.
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
  // Without connectors: nothing is shown on it.
  const isBlind = display.class?.startsWith('0302');
  if (shown || isBlind || display.bootVga === false || displays.some(({ bootVga }) => bootVga)) return false;
  return displays.length === 1 || 'unknown';
}

/** The largest memory that a card shows: the card people buy for games has the larger one. */
const memoryOf = ({ card }: Candidate): number =>
  Math.max(
    0,
    ...card.functions.flatMap(({ bars = [] }) => bars.map(({ size, sizes = [] }) => Math.max(size, ...sizes))),
  );

/**
 * The graphics cards of a machine, the one that suits a guest best first: one that costs the host nothing it needs, that
 * takes nothing else along, with the larger memory.
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

/** What becomes of a candidate: vfio-pci has it from the boot on, it changes hands, or it cannot be had. */
export type Way = 'boot' | 'handover' | undefined;

/** How a candidate can be given to a guest on this machine. A handover is only for a card, on a machine with no other display. */
export function wayOf(candidate: Candidate, all: readonly Candidate[]): Way {
  const { card, losses, shows, barred } = candidate;
  if (barred || card.functions.some(isManagement)) return undefined;
  if (losses.length === 0 && shows !== true) return 'boot';
  const onlyDisplay = losses.every(({ kind }) => kind === 'display');
  const alone = all.length === 1 && !card.functions.some(isIntegrated);
  return shows === true && alone && onlyDisplay ? 'handover' : undefined;
}

/** Other functions of the machine with the id of one of these: matched by id they would be taken too. */
export function withSameIds({ functions }: Slot, facts: Facts): PciFacts[] {
  const ids = new Set(functions.map(({ id }) => printDeviceId(id)));
  return facts.pci.filter((one) => ids.has(printDeviceId(one.id)) && !functions.includes(one) && !isBridge(one));
}
