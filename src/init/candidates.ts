/**
 * Which GPU of a machine a guest can have, which devices must go with it, and what prevents it. Everything here comes
 * from the facts; anything that they do not mention is assumed not to exist.
 */

import type { Facts } from '../facts/facts.ts';
import { disksOfPath, lastDisplays, lastKeyboards, lastLinks, usesOf, useWords } from '../facts/needs.ts';
import { isBridge, isDisplay, type PciFacts } from '../facts/select.ts';
import { isIntegrated, isManagement } from '../model/hardware/displays.ts';
import { type PciAddress, printDeviceId, printPciAddress, samePciAddress } from '../values/pci.ts';

/** The functions in one slot, which users see as one device. */
export interface Slot {
  readonly functions: readonly PciFacts[];
}

export interface Loss {
  readonly kind: 'display' | 'disk' | 'images' | 'network' | 'keyboard' | 'chipset';
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

/** Where a first spec has the images of its guest. */
export const imageFolder = '/var/lib/libvirt/images';

/** What the host cannot do without and would lose with these functions: what features/pci/host-needs.ts refuses. */
function lossesOf(gone: readonly PciFacts[], facts: Facts): Loss[] {
  const addresses = new Set(gone.map(({ address }) => printPciAddress(address)));
  const links = lastLinks(facts, addresses);
  const [keyboard] = lastKeyboards(facts, addresses);
  return [
    ...displaysOf(gone, facts, addresses),
    ...(keyboard ? [{ kind: 'keyboard' as const, what: `the controller of its keyboard (${keyboard.name})` }] : []),
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

/** The boot display and that of the console, or else the last display. */
function displaysOf(gone: readonly PciFacts[], facts: Facts, addresses: ReadonlySet<string>): Loss[] {
  const boot = gone.filter((one) => isDisplay(one) && one.bootVga);
  const console = gone.some(({ address, bootVga }) => !bootVga && samePciAddress(facts.framebuffer?.device, address));
  const last = lastDisplays(facts, addresses);
  const what = [
    ...boot.map(() => 'its boot display'),
    ...(console ? ['the display of its console'] : []),
    ...(boot.length === 0 && !console && last.length > 0 ? ['its only display'] : []),
  ];
  return what.map((one) => ({ kind: 'display', what: one }));
}

/**
 * The disks that the host runs from, and that of the folder of images; if the facts do not say which disk has the root
 * file system, every disk may have it.
 */
function disksOf(gone: readonly PciFacts[], facts: Facts): Loss[] {
  const { block = [] } = facts;
  const on = (address: PciAddress | undefined): boolean => gone.some((one) => samePciAddress(address, one.address));
  const isKnown = block.some((one) => usesOf(one).includes('root') && one.controller);
  const controllers = gone.filter((one) => block.length === 0 && one.class?.startsWith('01'));
  const images = disksOfPath(facts, imageFolder);
  return [
    ...block
      .filter(({ controller }) => on(controller))
      .flatMap((one): Loss[] => {
        const uses = usesOf(one);
        const [use] = uses;
        if (use) {
          const its = use === 'store' ? useWords[use] : useWords[use].replace(/^the /, 'its ');
          return [{ kind: 'disk', what: `the disk with ${its} (${one.name})` }];
        }
        if (!isKnown) return [{ kind: 'disk', what: `a disk that it may be running from (${one.name})` }];
        return images.includes(one) ? [{ kind: 'images', what: `the disk of ${imageFolder} (${one.name})` }] : [];
      }),
    ...controllers.map(
      ({ address }): Loss => ({
        kind: 'disk',
        what: `a disk that it may be running from (on ${printPciAddress(address)})`,
      }),
    ),
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
