/** The devices of a first spec, each with what a person should know of it. */

import type { Facts } from '../facts/facts.ts';
import type { PciFacts } from '../facts/select.ts';
import { Block, type Inline, type Line } from '../formats/yaml.ts';
import { printDeviceId, shortPciAddress } from '../values/pci.ts';
import { sentenceList } from '../values/sentence.ts';
import { type Candidate, isIntegrated, isManagement, type Slot, type Way, wayOf, withSameIds } from './candidates.ts';

/** What people call it: its name, or else its id. */
export const nameOf = ({ name, id }: PciFacts): string => name ?? printDeviceId(id);

/** Drivers that are no driver of the host's for a device of its own. */
const neutral: ReadonlySet<string> = new Set(['vfio-pci', 'pci-stub', 'pcieport']);

/** The host's drivers for a function: the modules that could drive it, or else the driver that does. */
function driversOf({ functions }: Slot): string[] {
  const drivers = functions.flatMap(({ modules, driver }) => (modules?.length ? modules : driver ? [driver] : []));
  return [...new Set(drivers)].filter((one) => !neutral.has(one));
}

/** A function in a line: what it is, what holds it and what resets it. */
function about(one: PciFacts): string {
  const { driver, resetMethods } = one;
  const reset =
    resetMethods === undefined ? '' : resetMethods.length > 0 ? `, reset by ${resetMethods.join(', ')}` : ', no reset';
  return `${shortPciAddress(one.address)} ${nameOf(one)}${driver ? ` (${driver})` : ''}${reset}`;
}

/** A device of the spec that is all of a slot. */
function deviceBlock(slot: Slot, bind: 'boot' | 'handover', facts: Facts): Block {
  const { functions } = slot;
  const same = withSameIds(slot, facts);
  const drivers = driversOf(slot);
  const lines: Line[] = functions.map((one) => ({ comment: about(one) }));
  lines.push({ key: 'functions', value: functions.map(({ address }) => shortPciAddress(address)) });
  lines.push({ key: 'ids', value: [...new Set(functions.map(({ id }) => printDeviceId(id)))] });
  if (bind === 'handover') {
    lines.push({
      comment: 'The host shows itself on it: its session ends when the guest starts, and comes back after it.',
    });
    lines.push({ key: 'bind', value: 'handover' });
  } else {
    if (same.length > 0) {
      const others = sentenceList(same.map(({ address }) => shortPciAddress(address)));
      lines.push({
        comment: `${others} ${same.length > 1 ? 'have' : 'has'} the same id: only the address tells them apart.`,
      });
    }
    lines.push({ key: 'by', value: 'address' });
  }
  if (drivers.length > 0) lines.push({ key: 'drivers', value: drivers });
  return new Block(lines);
}

/** What a device is called by its class. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^03/, 'display'],
  [/^0403/, 'audio'],
  [/^0c03/, 'usb'],
  [/^0108/, 'nvme'],
  [/^0106/, 'sata'],
  [/^02/, 'network'],
];

/** What goes along with a card, by the names that it gets in the spec. */
export function namesOf(along: readonly Slot[]): string[] {
  const count = new Map<string, number>();
  return along.map(({ functions }) => {
    const kind = kinds.find(([of]) => of.test(functions[0]?.class ?? ''))?.[1] ?? 'device';
    const number = (count.get(kind) ?? 0) + 1;
    count.set(kind, number);
    return number === 1 ? `beside-${kind}` : `beside-${kind}-${number}`;
  });
}

/** Why a candidate cannot be had, as the end of a sentence. */
export function obstacleOf({ card, along, losses, shows, barred }: Candidate): string {
  if (barred) return 'the machine has no IOMMU';
  if (card.functions.some(isManagement)) return 'it shows the console to the remote management of the machine';
  if (shows === true && card.functions.some(isIntegrated))
    return 'it is the integrated graphics, on which the host shows itself';
  const group = card.functions[0]?.iommuGroup;
  const inGroup = along.length > 0 ? `with all of IOMMU group ${group} ` : '';
  if (losses.length > 0) return `${inGroup}the host would lose ${sentenceList(losses.map(({ what }) => what))}`;
  return shows === true ? 'the host shows itself on it' : 'it is kept for the host';
}

function cardLines({ card, along, shows }: Candidate, way: Exclude<Way, undefined>, facts: Facts): Line[] {
  const names = namesOf(along);
  const lines: Line[] = [];
  if (shows === 'unknown') {
    lines.push({
      comment:
        'To decide: the facts do not say which card the firmware shows the boot on. If it is this one, the host has no picture from the boot on: take the other, or choose that in the firmware.',
    });
  }
  if (card.functions[0]?.class?.startsWith('0302')) {
    lines.push({
      comment:
        'A card without connectors of its own, as laptops have it: you see the guest through Looking Glass, which may need a dummy display, and the driver may want the ROM of the card (rom: { file: ./vbios.rom }).',
    });
  }
  lines.push({ key: 'gpu', value: deviceBlock(card, way, facts) });
  for (const [index, slot] of along.entries()) {
    lines.push({
      comment: 'In the same IOMMU group: it leaves the host too.',
    });
    lines.push({ key: names[index] ?? '', value: deviceBlock(slot, 'boot', facts) });
  }
  return lines;
}

/** Why it is off, and what is done about it before the boot: what compiles from a spec has the kernel parameters. */
const why = {
  firmware: { off: ' (in the firmware)', first: 'switch it on there, ' },
  parameter: { off: ' (by kernel parameter)', first: '' },
} as const;

/** What is said where no IOMMU groups are known. */
function iommuLines({ iommu }: Facts): Line[] {
  if (iommu?.on !== false) return [];
  if (iommu.reason === 'unsupported') {
    return [
      {
        comment:
          'To decide: by the facts the machine has no IOMMU, so no device can go to a guest. If that is not so, switch it on in the firmware, write the facts again with vfioc scan, and begin anew.',
      },
    ];
  }
  const { off, first } = iommu.reason ? why[iommu.reason] : { off: '', first: 'switch it on in the firmware, ' };
  return [
    {
      comment: `The IOMMU was off${off} when the facts were read, so nobody knows what must go along. To decide: ${first}boot with what compiles from this, then write the facts again with vfioc scan, and see vfioc check.`,
    },
  ];
}

/** The kernels of nixpkgs that can split groups, by what the release of a running one says. */
const patchedKernels: readonly (readonly [RegExp, string])[] = [
  [/zen/, 'linuxPackages_zen'],
  [/lqx/, 'linuxPackages_lqx'],
  [/xanmod/, 'linuxPackages_xanmod'],
];

/** The override that the machine ran with, without which its groups are others than those of the facts. */
function overrideLines({ iommu, kernel }: Facts): Line[] {
  if (!iommu?.acsOverride) return [];
  const packages = patchedKernels.find(([of]) => of.test(kernel?.release ?? ''))?.[1];
  return [
    {
      comment:
        'The facts were read with pcie_acs_override, which splits the groups by force and gives up the isolation between what was in one. Without it the groups are larger.',
    },
    {
      key: 'iommu',
      value: new Block([
        {
          key: 'acsOverride',
          value: ['downstream', 'multifunction'],
          note: 'to decide: what pcie_acs_override= says in /proc/cmdline',
        },
      ]),
    },
    {
      key: 'kernel',
      value: { packages: packages ?? 'linuxPackages_zen' },
      ...(packages === undefined && { off: true }),
      note: packages === undefined ? 'to decide: a kernel that carries the patch' : 'it carries the patch',
    },
    { comment: '' },
  ];
}

/** Virtual functions, which a server has for its guests, as a hint. */
function virtualLines(facts: Facts): Line[] {
  if (facts.iommu?.reason === 'unsupported') return [];
  const virtual = facts.pci.filter(({ physicalFunction }) => physicalFunction !== undefined);
  const free = virtual.filter(({ driver }) => driver === undefined || driver === 'vfio-pci');
  const [one] = free;
  if (!one) return [];
  const network = { functions: [shortPciAddress(one.address)], bind: 'start' } satisfies Inline;
  return [
    {
      comment: `${virtual.length} virtual functions are enabled, ${free.length} of them without a driver. One for a guest:`,
    },
    { key: 'network', value: network, off: true },
  ];
}

/**
 * The section `devices`.
 *
 * @param chosen the candidate to be given to the guest, where one can be
 * @param all every candidate of the machine
 */
export function devicesSection(
  chosen: { readonly candidate: Candidate; readonly way: Exclude<Way, undefined> } | undefined,
  all: readonly Candidate[],
  facts: Facts,
): Line[] {
  const others = all.filter((one) => one !== chosen?.candidate);
  const label = ({ card }: Candidate): string => {
    const [display] = card.functions;
    return display ? `${shortPciAddress(display.address)} ${nameOf(display)}` : '';
  };
  const lines: Line[] = [...iommuLines(facts), ...overrideLines(facts)];
  if (chosen) {
    for (const one of others) {
      const reason = wayOf(one, all) ? 'it could go to a guest as well' : obstacleOf(one);
      lines.push({ comment: `Not taken: ${label(one)}: ${reason}.` });
    }
    return [
      ...lines,
      { key: 'devices', value: new Block([...cardLines(chosen.candidate, chosen.way, facts), ...virtualLines(facts)]) },
    ];
  }
  lines.push({
    comment:
      all.length > 0
        ? 'No graphics card of this machine can go to a guest as it is:'
        : 'No graphics card was found on this machine.',
  });
  for (const one of all) lines.push({ comment: `- ${label(one)}: ${obstacleOf(one)}.` });
  // The one that would do if it were not for its group.
  const held = others.find((one) => one.shows !== true && !one.barred && one.along.length > 0);
  const off: Line[] = [];
  if (held && facts.iommu?.acsOverride) {
    lines.push({ comment: 'To decide: plug the card into another slot and write the facts again.' });
  } else if (held) {
    lines.push({
      comment:
        'To decide: plug the card into another slot and write the facts again; or take in what stands below and iommu.acsOverride, which splits the group by force and gives up the isolation between what is in it.',
    });
    lines.push({
      key: 'iommu',
      value: new Block([{ key: 'acsOverride', value: ['downstream', 'multifunction'] }]),
      off: true,
    });
    off.push({ key: 'gpu', value: deviceBlock(held.card, 'boot', facts), off: true });
  }
  return [...lines, { key: 'devices', value: new Block([...off, ...virtualLines(facts)]) }];
}
