/**
 * Which graphics card of a machine a guest can have, what must go along with it, and what stands against it. Everything
 * here is read out of the facts; what they do not say is taken not to be so.
 */
import { type PciAddress, printDeviceId, printPciAddress } from '../../spec/pci.ts';
import type { Facts } from '../facts.ts';
import { isBridge, isDisplay, type PciFacts } from '../select.ts';

/** Functions that are in one slot, and so one device to people. */
export interface Slot {
  readonly functions: readonly PciFacts[];
}

export interface Loss {
  readonly kind: 'display' | 'disk' | 'network' | 'keyboard';
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
  /** Whether the host shows itself on it. */
  readonly shows: boolean;
}

const slotKey = ({ domain, bus, slot }: PciAddress): string => `${domain}:${bus}:${slot}`;

const sameAddress = (one: PciAddress | undefined, other: PciAddress): boolean =>
  one !== undefined && printPciAddress(one) === printPciAddress(other);

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

/** What the host cannot do without, each with the function that it is on. */
function needed(facts: Facts): (Loss & { readonly address: PciAddress })[] {
  const links = facts.network?.filter(({ device }) => device) ?? [];
  const keyboards = facts.input?.filter(({ kind }) => kind === 'keyboard') ?? [];
  const controllers = new Set(keyboards.map(({ controller }) => controller && printPciAddress(controller)));
  const [network] = links;
  const [keyboard] = keyboards;
  const boot = facts.pci.filter((one) => isDisplay(one) && one.bootVga);
  return [
    ...boot.map(({ address }) => ({ address, kind: 'display' as const, what: 'the display that it boots on' })),
    ...(facts.framebuffer?.device && !boot.some(({ address }) => sameAddress(facts.framebuffer?.device, address))
      ? [{ address: facts.framebuffer.device, kind: 'display' as const, what: 'the display that its console is on' }]
      : []),
    ...(facts.block ?? []).flatMap(({ root, controller, name }) =>
      root && controller
        ? [{ address: controller, kind: 'disk' as const, what: `the disk with its root file system (${name})` }]
        : [],
    ),
    ...(links.length === 1 && network?.device
      ? [{ address: network.device, kind: 'network' as const, what: `its only network card (${network.name})` }]
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
  const gone = [...own, ...others];
  const losses = needed(facts).filter(({ address }) => gone.some((one) => sameAddress(one.address, address)));
  const shown = facts.framebuffer?.device;
  return {
    card: { functions: [display, ...own.filter((one) => one !== display)] },
    along: slotsOf(others),
    losses: losses.map(({ kind, what }) => ({ kind, what })),
    shows: display.bootVga === true || sameAddress(shown, display.address),
  };
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
    Number(one.shows),
    one.losses.length,
    one.along.length,
    Number(one.card.functions.some(isManagement)),
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
  if (candidate.losses.length === 0 && !candidate.shows) return 'boot';
  const onlyDisplay = candidate.losses.every(({ kind }) => kind === 'display');
  const alone = all.length === 1 && !candidate.card.functions.some((one) => isManagement(one) || isIntegrated(one));
  return candidate.shows && alone && onlyDisplay ? 'handover' : undefined;
}

/** Other functions of the machine with the id of one of these: matched by id they would be taken too. */
export function withSameIds({ functions }: Slot, facts: Facts): PciFacts[] {
  const ids = new Set(functions.map(({ id }) => printDeviceId(id)));
  return facts.pci.filter((one) => ids.has(printDeviceId(one.id)) && !functions.includes(one) && !isBridge(one));
}
