/**
 * Imports the host side of an evaluated NixOS configuration: a part of a spec, and where each line went.
 *
 * Every line is read twice. First it adds to the findings; then it gets its destination, which depends on all of them. A
 * value that no family reads is reported as one that stays.
 */
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Tree } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Destination, Entry } from '../report.ts';
import { devicesOf, type Fields } from './devices.ts';
import { type NixosDocument, readNixos } from './document.ts';
import { byDefault, type Family } from './family.ts';
import { Findings } from './findings.ts';
import { bootScripts, etc, hooks, patches } from './hooks.ts';
import { type Item, itemsOf, typeOf } from './item.ts';
import { isolationOf, isParam, kernelParams } from './kernel-params.ts';
import { aroundLibvirt, collectLibvirt, libvirtd } from './libvirtd.ts';
import { blacklist, modprobe } from './modprobe.ts';
import { kernel, moduleLists, modulePackages } from './modules.ts';
import { hostName, network } from './network.ts';
import { foreign, graphics, packages, persistentEvdev, processor, rest, variables } from './others.ts';
import { installedBy, placeScript } from './scripts.ts';
import { entriesOfSpecialisations, itemsOfEntry } from './specialisation.ts';
import { tmpfiles } from './tmpfiles.ts';
import { udev } from './udev.ts';
import { units } from './units.ts';
import { groups, users } from './users.ts';

/** A part of a spec, in the shape of host.yaml: only what the configuration says. */
export type SpecPatch = Fields;

export interface HostImport {
  readonly spec: SpecPatch;
  readonly entries: readonly Entry[];
}

export interface NixosImportOptions {
  /** The facts of the machine, which tell what the devices with these ids are. */
  readonly facts?: Facts | undefined;
  /** Reads a file in /nix/store, to see the text of hooks; nothing if there is none. */
  readonly read?: (path: string) => string | undefined;
}

/**
 * The families, in the order of reading: a list of ids on the kernel command line overrides one in modprobe.d. The first
 * one that matches an option reads it.
 */
const families: readonly Family[] = [
  modprobe,
  kernelParams,
  moduleLists,
  blacklist,
  modulePackages,
  kernel,
  patches,
  bootScripts,
  udev,
  tmpfiles,
  hooks,
  libvirtd,
  aroundLibvirt,
  users,
  groups,
  network,
  hostName,

  etc,
  units,
  packages,
  variables,
  processor,
  graphics,
  persistentEvdev,
];

const familyOf = (option: string, isForeign: boolean): Family =>
  (isForeign && !option.startsWith('virtualisation.libvirtd.')
    ? undefined
    : families.find((family) => family.matches(option))) ?? (isForeign ? foreign : rest);

interface Read {
  readonly item: Item;
  readonly family: Family;
}

/** All items of a document, in the order of their families. */
function itemsIn(document: NixosDocument): Read[] {
  const all: Read[] = [];
  const seen = new Set<string>();
  for (const { option, definitions, foreign: isForeign } of document.options) {
    // An option can be exported for two reasons.
    if (seen.has(option) && isForeign) continue;
    seen.add(option);
    const family = familyOf(option, isForeign);
    for (const definition of definitions) {
      for (const item of itemsOf(option, family.shape, definition)) all.push({ item, family });
    }
  }
  const rank = (family: Family): number => (families.includes(family) ? families.indexOf(family) : families.length);
  return all
    .map((read, index) => ({ read, index }))
    .sort((a, b) => rank(a.read.family) - rank(b.read.family) || a.index - b.index)
    .map(({ read }) => read);
}

const entry = ({ option, file, entry: specialisation }: Item, text: string, to: Destination): Entry => ({
  from: specialisation === undefined ? option : `specialisation.${specialisation}.configuration.${option}`,
  ...(file !== '' && { file: shownFile(file) }),
  text,
  to,
});

/** A path as the user knows it: that of a flake without its place in the store. */
const shownFile = (file: string): string => file.replace(/^\/nix\/store\/[0-9a-z]{32}-[\w.+?=-]+\//, '');

/** Options that a spec with an entry of its own for passthrough sets in that entry only. */
const ofEntry = /^boot\./;

/** A line of the default entry stays there, if passthrough is in another one. */
function inEntry(item: Item, to: Destination, found: Findings): Destination {
  const { specialisation } = found;
  const apart = specialisation && !specialisation.inverse && item.entry === undefined && ofEntry.test(item.option);
  if (!apart || (to.kind !== 'field' && to.kind !== 'default')) return to;
  return {
    kind: 'stays',
    note: `the default entry has it too, and ${specialisation.name} also gets it from host.yaml`,
  };
}

function entriesOf({ item, family }: Read, found: Findings): Entry[] {
  if (typeOf(item.value) === 'failed') {
    const note = 'it throws while it is evaluated, so the system does not build with it: correct it, and import again';
    return [entry(item, item.text, { kind: 'decide', note })];
  }
  const placed = family.place(item, found);
  const own = 'kind' in placed ? [{ text: item.text, to: placed }] : placed;
  const installed = installedBy(item.value).flatMap(({ name, script }) =>
    placeScript(name, script, 'no field says it; it goes on to do this'),
  );
  const all = [...own, ...installed];
  return all.map(({ text, to }) => entry(item, text, inEntry(item, to, found)));
}

const without = (fields: Fields): Fields | undefined => (Object.keys(fields).length > 0 ? fields : undefined);

/** The findings as a part of a spec. */
function specOf(found: Findings, facts: Facts | undefined): SpecPatch {
  const { document } = found;
  const name = document.values.get('networking.hostName');
  const isOn = (option: string): boolean => document.values.get(option) === true;
  const cpu = found.cpu ?? facts?.cpu?.vendor;
  const pulse = isOn('services.pulseaudio.enable') || isOn('hardware.pulseaudio.enable');
  const host: Fields = {
    ...(typeof name === 'string' && name !== '' && { name }),
    users: [...found.users],
    ...(cpu && { cpu }),
    ...(pulse ? { audio: 'pulseaudio' } : isOn('services.pipewire.enable') ? {} : { audio: 'none' }),
    ...(found.specialisation && {
      specialisation: found.specialisation.inverse
        ? { name: found.specialisation.name, inverse: true }
        : found.specialisation.name,
    }),
  };
  const isolate = isolationOf(found);
  const kernelFields: Fields = {
    ...(found.kernelPackages !== undefined && { packages: found.kernelPackages }),
    ...(found.pcieAspm && { pcieAspm: found.pcieAspm }),
    ...(found.ignoreMsrs && { ignoreMsrs: true }),
    ...(found.nested !== undefined && { nested: found.nested }),
    ...(found.params.length > 0 && { params: [...found.params] }),
    ...(isolate && { isolate }),
  };
  const iommu: Fields = {
    // The default of a spec is on.
    ...(found.iommuPassthrough !== true && { passthrough: false }),
    ...(found.acsOverride.length > 0 && { acsOverride: [...found.acsOverride] }),
    ...(found.unsafeInterrupts && { unsafeInterrupts: true }),
  };
  const qemu: Fields = { ...found.qemu, ...(found.qemuConf.length > 0 && { conf: `${found.qemuConf.join('\n')}\n` }) };
  const libvirt: Fields = { ...found.libvirt, ...(without(qemu) && { qemu }) };
  const parts: Fields = {
    version: 1,
    host,
    iommu: without(iommu),
    kernel: without(kernelFields),
    devices: without(devicesOf(found, facts)),
    libvirt: without(libvirt),
    udev: without(found.symlinks) && { symlinks: { ...found.symlinks } },
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** What no line says and a spec must: NixOS and vfioc have other defaults. */
function entriesOfDefaults(found: Findings): Entry[] {
  const defined = (option: string): boolean => found.document.options.some((one) => one.option.startsWith(option));
  const entries: Entry[] = [];
  const kept = (option: string, text: string, path: string, note: string): void => {
    entries.push({ from: option, text, to: { kind: 'field', path, note } });
  };
  if (found.iommuPassthrough === undefined) {
    kept(
      'boot.kernelParams',
      '(no iommu=pt)',
      'iommu.passthrough',
      'off, as before; on, the default of vfioc, is faster for the host and no less safe',
    );
  }
  const { values } = found.document;
  const sound = ['services.pipewire.enable', 'services.pulseaudio.enable', 'hardware.pulseaudio.enable'];
  if (!sound.some((option) => values.get(option) === true)) {
    kept('services.pipewire.enable', '(false)', 'host.audio', 'none, as the host has no sound server');
  }
  if (found.libvirt.enable === false) {
    if (!defined('virtualisation.libvirtd.enable'))
      kept('virtualisation.libvirtd.enable', '(unset: false)', 'libvirt.enable', 'off, as before; guests need it');
    return entries;
  }
  const conf = values.get('virtualisation.libvirtd.qemu.verbatimConfig');
  if (typeof conf === 'string' && !/^\s*namespaces\s*=/m.test(conf)) {
    entries.push({
      from: 'virtualisation.libvirtd.qemu.verbatimConfig',
      text: '(no namespaces = [])',
      to: byDefault(
        'vfioc sets it, as NixOS does if nothing else is set: without it QEMU has a /dev of its own, in which links are broken',
      ),
    });
  }
  const unset = (setting: string): boolean => !defined(`virtualisation.libvirtd.${setting}`);
  if (found.libvirt.runAsRoot === true && !definesQemuUser(found))
    kept(
      'virtualisation.libvirtd.qemu.runAsRoot',
      '(unset: true)',
      'libvirt.runAsRoot',
      'as in NixOS; off, the default of vfioc, is safer',
    );
  if (found.libvirt.onBoot === 'start' && unset('onBoot'))
    kept(
      'virtualisation.libvirtd.onBoot',
      '(unset: start)',
      'libvirt.onBoot',
      'as in NixOS; ignore is the default of vfioc',
    );
  if (found.libvirt.onShutdown === 'suspend' && unset('onShutdown'))
    kept(
      'virtualisation.libvirtd.onShutdown',
      '(unset: suspend)',
      'libvirt.onShutdown',
      'as in NixOS; libvirt cannot suspend a guest with PCI devices, so use shutdown, the default of vfioc',
    );
  return entries;
}

/** Whether a definition sets the user of QEMU. */
const definesQemuUser = ({ document }: Findings): boolean =>
  document.options.some(
    ({ option, definitions }) =>
      option === 'virtualisation.libvirtd.qemuRunAsRoot' ||
      (option.startsWith('virtualisation.libvirtd.qemu') &&
        definitions.some(({ value }) => JSON.stringify(value)?.includes('runAsRoot'))),
  );

/** What a person must say if nothing does. */
function entriesOfGaps(found: Findings, facts: Facts | undefined): Entry[] {
  if ((found.cpu ?? facts?.cpu?.vendor) !== undefined) return [];
  const note = 'set host.cpu to amd or intel: no line names the vendor of the CPU';
  return [
    {
      from: 'boot.kernelParams',
      text: '(no intel_iommu or amd_iommu)',
      to: { kind: 'decide', path: 'host.cpu', note },
    },
  ];
}

/**
 * Imports the document that modules/importable.nix prints.
 *
 * @param tree the document, with positions for its diagnostics
 * @returns nothing if the document is not one; the problem is in `found`
 */
export function importNixos(tree: Tree, found: Diagnostics, options: NixosImportOptions = {}): HostImport | undefined {
  const document = readNixos(tree, found);
  if (!document) return undefined;
  const findings = new Findings(document, options.read);
  const reads = [...itemsIn(document)];
  const own = reads.length;
  for (const [item, family] of itemsOfEntry(document, findings, families)) reads.push({ item, family });
  const ranked = [...reads.slice(0, own), ...reads.slice(own)];
  for (const { item, family } of ranked) family.collect?.(item, findings);
  collectLibvirt(findings);
  // Two definitions of the kernel are an error, and that of the default entry stays.
  if (findings.specialisation) findings.kernelPackages = undefined;
  for (const { item, family } of ranked) {
    if (family === kernelParams && isParam(item, findings) && !findings.params.includes(item.text))
      findings.params.push(item.text);
  }
  const entries = ranked.flatMap((read) => entriesOf(read, findings));
  return {
    spec: specOf(findings, options.facts),
    entries: [
      ...entries,
      ...entriesOfSpecialisations(document, findings),
      ...entriesOfDefaults(findings),
      ...entriesOfGaps(findings, options.facts),
    ],
  };
}
