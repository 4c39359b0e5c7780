/** The devices of a first spec, each with comments on what the user should know. */

import * as z from 'zod/mini';
import type { Facts } from '../facts/facts.ts';
import { type PciFacts, pathOf } from '../facts/select.ts';
import { Block, type Inline, type Line } from '../formats/yaml.ts';
import { stubborn } from '../model/hardware/amd-gpus.ts';
import { isIntegrated, isManagement } from '../model/hardware/displays.ts';
import { vendorResetChip } from '../model/hardware/vendor-reset.ts';
import { moduleName } from '../values/names.ts';
import { printDeviceId, printPciPath, shortPciAddress } from '../values/pci.ts';
import { sentenceList } from '../values/sentence.ts';
import { unique } from '../values/unique.ts';
import { type Candidate, type Slot, type Way, wayOf, withSameIds } from './candidates.ts';

/** The name of a device, or else its id. */
export const nameOf = ({ name, id }: PciFacts): string => name ?? printDeviceId(id);

/** Drivers that do not mean that the host uses the device. */
const neutral: ReadonlySet<string> = new Set(['vfio-pci', 'pci-stub', 'pcieport']);

/**
 * The host's drivers for the functions of a slot: the modules that could drive them, or else the current driver. A
 * driver whose name is not that of a module (the kernel's may have spaces) has no place in a spec.
 */
function driversOf({ functions }: Slot): string[] {
  const drivers = functions.flatMap(({ modules, driver }) => (modules?.length ? modules : driver ? [driver] : []));
  return unique(drivers).filter((one) => !neutral.has(one) && z.safeParse(moduleName, one).success);
}

/** A function on one line: its address, name, driver and reset methods. */
function about(one: PciFacts): string {
  const { driver, resetMethods } = one;
  const reset =
    resetMethods === undefined
      ? ''
      : resetMethods.length > 0
        ? `, reset by ${resetMethods.join(', ')}`
        : ', no reset of its own';
  return `${shortPciAddress(one.address)} ${nameOf(one)}${driver ? ` (${driver})` : ''}${reset}`;
}

/** A device of the spec that has all functions of a slot. */
function deviceBlock(slot: Slot, bind: 'boot' | 'handover', facts: Facts): Block {
  const { functions } = slot;
  const same = withSameIds(slot, facts);
  const drivers = driversOf(slot);
  const lines: Line[] = functions.map((one) => ({ comment: about(one) }));
  lines.push({ key: 'functions', value: functions.map(({ address }) => shortPciAddress(address)) });
  const path = functions[0] && pathOf(facts, functions[0]);
  if (path) lines.push({ key: 'path', value: printPciPath(path), note: 'stays the same if another card is added' });
  lines.push({ key: 'ids', value: unique(functions.map(({ id }) => printDeviceId(id))) });
  if (bind === 'handover') {
    lines.push({
      comment:
        'This GPU is the display of the host. When the guest starts, the desktop session ends; when the guest stops, the login screen returns.',
    });
    lines.push({ key: 'bind', value: 'handover' });
  } else {
    if (same.length > 0) {
      const others = sentenceList(same.map(({ address }) => shortPciAddress(address)));
      lines.push({
        comment: `${others} ${same.length > 1 ? 'have' : 'has'} the same id, so this device is matched by its address.`,
      });
    }
    lines.push({ key: 'by', value: 'address' });
  }
  if (drivers.length > 0) lines.push({ key: 'drivers', value: drivers });
  return new Block([...lines, ...resetLines(slot)]);
}

/** Settings that a card of this model needs to come back after its guest. */
function resetLines({ functions: [first] }: Slot): Line[] {
  if (!first) return [];
  const { id, resetMethods = [] } = first;
  const lines: Line[] = [];
  if (vendorResetChip(id) && resetMethods.length > 0 && resetMethods.every((method) => method === 'bus')) {
    lines.push({
      comment:
        'The reset of its bus often does not bring this GPU back. If the module cannot be built for your kernel, replace this line with resetMethod: bus.',
    });
    lines.push({ key: 'vendorReset', value: true });
  }
  if (stubborn(id)?.trouble === 'sleeps') {
    lines.push({ key: 'idleD3', value: false, note: 'this GPU may not wake up after vfio-pci has put it to sleep' });
  }
  return lines;
}

/** Device names by class. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^03/, 'display'],
  [/^0403/, 'audio'],
  [/^0c03/, 'usb'],
  [/^0108/, 'nvme'],
  [/^0106/, 'sata'],
  [/^02/, 'network'],
];

/** The names in the spec of the devices that go with a GPU. */
export function namesOf(along: readonly Slot[]): string[] {
  const count = new Map<string, number>();
  return along.map(({ functions }) => {
    const kind = kinds.find(([of]) => of.test(functions[0]?.class ?? ''))?.[1] ?? 'device';
    const number = (count.get(kind) ?? 0) + 1;
    count.set(kind, number);
    return number === 1 ? `grouped-${kind}` : `grouped-${kind}-${number}`;
  });
}

/** Why a candidate cannot go to a guest, as the end of a sentence. */
export function obstacleOf({ card, along, losses, shows, barred }: Candidate): string {
  if (barred) return 'the machine has no IOMMU';
  if (card.functions.some(isManagement)) return 'it is the display of the machine’s remote management';
  if (shows === true && card.functions.some(isIntegrated))
    return 'it is the integrated GPU, and the host uses it as its display';
  const group = card.functions[0]?.iommuGroup;
  const inGroup = along.length > 0 ? `all of IOMMU group ${group} must go with it, and ` : '';
  if (losses.length > 0) return `${inGroup}the host would lose ${sentenceList(losses.map(({ what }) => what))}`;
  return shows === true ? 'the host uses it as its display' : 'it is kept for the host';
}

function cardLines({ card, along, shows }: Candidate, way: Exclude<Way, undefined>, facts: Facts): Line[] {
  const names = namesOf(along);
  const lines: Line[] = [];
  if (shows === 'unknown') {
    lines.push({
      comment:
        'To decide: the facts do not say which GPU is the boot display. If it is this one, the screen of the host stays black after the boot. In that case give the other GPU to the guest, or make the other one the primary display in the firmware setup.',
    });
  }
  if (card.functions[0]?.class?.startsWith('0302')) {
    lines.push({
      comment:
        'This GPU has no display outputs, as is common in laptops. To see the guest, use Looking Glass, which may need a virtual display driver in the guest. The GPU driver may need the ROM of the GPU: rom: { file: ./vbios.rom }.',
    });
  }
  lines.push({ key: 'gpu', value: deviceBlock(card, way, facts) });
  for (const [index, slot] of along.entries()) {
    lines.push({
      comment: 'In the same IOMMU group as the GPU, so the host loses this device too.',
    });
    lines.push({ key: names[index] ?? '', value: deviceBlock(slot, 'boot', facts) });
  }
  return lines;
}

/** Why the IOMMU is off, and what to do before the boot. The compiled module sets the kernel parameters. */
const why = {
  firmware: { off: ' (in the firmware)', first: 'turn it on in the firmware setup, ' },
  parameter: { off: ' (by kernel parameter)', first: '' },
} as const;

/** How to start over after a change to the hardware; vfioc init overwrites no file. */
const again = 'then run vfioc scan -o facts.json and vfioc init --facts facts.json -o new.yaml';

/** A comment if the IOMMU groups are unknown. */
function iommuLines({ iommu }: Facts): Line[] {
  if (iommu?.on !== false) return [];
  if (iommu.reason === 'unsupported') {
    return [
      {
        comment: `To decide: according to the facts, this is a virtual machine without an IOMMU, so no device can go to a guest. Add a virtual IOMMU to it, ${again}.`,
      },
    ];
  }
  const { off, first } = iommu.reason ? why[iommu.reason] : { off: '', first: 'turn it on in the firmware setup, ' };
  return [
    {
      comment: `The IOMMU was off${off} when the facts were read, so it is unknown which other devices must go with the GPU. To decide: ${first}boot the configuration that compiles from this file, then run vfioc scan -o facts.json and vfioc check.`,
    },
  ];
}

/** The kernels of nixpkgs with the ACS override patch, by the release of the running kernel. */
const patchedKernels: readonly (readonly [RegExp, string])[] = [
  [/zen/, 'linuxPackages_zen'],
  [/lqx/, 'linuxPackages_lqx'],
  [/xanmod/, 'linuxPackages_xanmod'],
];

/** The ACS override that the machine ran with, without which its groups differ from those in the facts. */
function overrideLines({ iommu, kernel }: Facts): Line[] {
  if (!iommu?.acsOverride) return [];
  const packages = patchedKernels.find(([of]) => of.test(kernel?.release ?? ''))?.[1];
  return [
    {
      comment:
        'The facts were read with pcie_acs_override, which splits IOMMU groups by force: devices that shared a group are not isolated from each other. Without it, the groups are larger.',
    },
    {
      key: 'iommu',
      value: new Block([
        {
          key: 'acsOverride',
          value: ['downstream', 'multifunction'],
          note: 'To decide: use the values of pcie_acs_override= in /proc/cmdline',
        },
      ]),
    },
    {
      key: 'kernel',
      value: { packages: packages ?? 'linuxPackages_zen' },
      ...(packages === undefined && { off: true }),
      note:
        packages === undefined
          ? 'To decide: choose a kernel with the ACS override patch and uncomment'
          : 'has the ACS override patch',
    },
    { comment: '' },
  ];
}

/** A hint about the virtual functions that a server has for its guests. */
function virtualLines(facts: Facts): Line[] {
  if (facts.iommu?.reason === 'unsupported') return [];
  const virtual = facts.pci.filter(({ physicalFunction }) => physicalFunction !== undefined);
  const free = virtual.filter(({ driver }) => driver === undefined || driver === 'vfio-pci');
  const [one] = free;
  if (!one) return [];
  const network = { functions: [shortPciAddress(one.address)], bind: 'start' } satisfies Inline;
  return [
    {
      comment: `${virtual.length} virtual functions are enabled, ${free.length} of them without a driver. To give one to a guest, uncomment the next line and add network to the devices of the guest:`,
    },
    { key: 'network', value: network, off: true },
  ];
}

/**
 * The section `devices`.
 *
 * @param chosen the candidate that goes to the guest, if there is one
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
      const reason = wayOf(one, all) ? 'it could go to a guest too' : obstacleOf(one);
      lines.push({ comment: `${label(one)} is not used: ${reason}.` });
    }
    return [
      ...lines,
      { key: 'devices', value: new Block([...cardLines(chosen.candidate, chosen.way, facts), ...virtualLines(facts)]) },
    ];
  }
  lines.push({
    comment:
      all.length > 0 ? 'No GPU of this machine can go to a guest as things are:' : 'No GPU was found on this machine.',
  });
  for (const one of all) lines.push({ comment: `- ${label(one)}: ${obstacleOf(one)}.` });
  // A GPU that only its group keeps from a guest.
  const held = others.find((one) => one.shows !== true && !one.barred && one.along.length > 0);
  const off: Line[] = [];
  if (held && facts.iommu?.acsOverride) {
    lines.push({ comment: `To decide: move the GPU to another slot, ${again}.` });
  } else if (held) {
    lines.push({
      comment: `To decide: either move the GPU to another slot, ${again}. Or uncomment iommu and gpu below, add gpu to the devices of the guest, and set a kernel with the ACS override patch (kernel: { packages: linuxPackages_zen }): this splits the group by force, so its devices are not isolated from each other.`,
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
