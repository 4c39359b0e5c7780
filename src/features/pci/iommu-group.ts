/**
 * IOMMU groups: a guest gets all of a group or nothing of it. While it runs, no driver of the host may have a function
 * of the group, bridges aside. @see https://docs.kernel.org/driver-api/vfio.html#groups-devices-and-iommus
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, type PciFacts, pciAt, printPciFacts } from '../../facts/select.ts';
import { leaving } from '../../model/functions.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices, devicesOf, guests } from '../../model/select.ts';
import type { Device, Spec, Vm } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

export const codes = {
  'group-not-isolated': code<{ device: string; group: number; others: string; one: boolean; override: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ group, others, one, override }) =>
      `IOMMU group ${group} also holds ${others}, which ${one ? 'stays' : 'stay'} with the host${override ? ', in spite of the ACS override' : ''}`,
    remedy: ({ device, one }) =>
      `let ${one ? 'it' : 'them'} go along, in the functions of '${device}' or as a device with bind: boot, or plug one of them in elsewhere; iommu.acsOverride is the last resort, and gives up the isolation`,
    explain:
      'The hardware can tell groups of devices apart, not what is in one. A guest that has one device of a group could reach the memory of the others, so the kernel refuses as long as a driver of the host has one of them. Bridges (class 0604, 0600) do not count, nor what has no driver.',
  }),
  'group-member-without-driver': code<{ device: string; group: number; other: string; modules: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ group, other, modules }) =>
      `IOMMU group ${group} also holds ${other}, which had no driver, and ${modules} can take it`,
    remedy: ({ device }) => `let it go along, in the functions of '${device}' or as a device with bind: boot`,
    explain:
      'What has no driver of the host is no obstacle in an IOMMU group. As soon as its module is loaded it is one, and the guest does not start.',
  }),
  'group-member-changes-hands': code<{ guest: string; group: number; other: string; bind: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, group, other, bind }) =>
      `'${other}' is in the same IOMMU group ${group}, has bind: ${bind}, and is not a device of '${guest}'`,
    remedy: ({ guest, other }) => `add '${other}' to the devices of '${guest}', or write bind: boot there`,
    explain:
      'With bind: start or handover a device is with its host driver until its own guest starts. A guest that has another device of the group cannot start then.',
  }),
  'group-of-two-guests': code<{ group: number; other: string; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ group, other, guest }) =>
      `it shares IOMMU group ${group} with '${other}' of the guest '${guest}', so only one of the guests can run at a time`,
    remedy: () => 'give both devices to one guest, or plug one of them in elsewhere',
    explain: 'The kernel gives an IOMMU group to one process, and so to one guest, at a time.',
  }),
} satisfies Codes;

const vfio: ReadonlySet<string> = new Set(['vfio-pci', 'pci-stub']);

/** The modules that could take what has no driver now. Virtual functions have none as long as nobody wants them. */
const idleModules = ({ driver, modules = [], physicalFunction }: PciFacts): readonly string[] =>
  driver === undefined && !physicalFunction ? modules : [];

/** Whether the host has or would have a driver for it: one that vfio-pci holds now and that no device of the spec is. */
const isHosts = ({ driver, modules = [] }: PciFacts): boolean =>
  driver !== undefined && (!vfio.has(driver) || modules.length > 0);

/** The functions of a device by their IOMMU groups, each with where the first of them stands. */
function groupsOf(device: Device, facts: Facts): Map<number, number> {
  const groups = new Map<number, number>();
  for (const [index, address] of device.functions.entries()) {
    const group = pciAt(facts, address)?.iommuGroup;
    if (group !== undefined && !groups.has(group)) groups.set(group, index);
  }
  return groups;
}

/** What is in each group, bridges aside. */
function members(facts: Facts): ReadonlyMap<number, readonly PciFacts[]> {
  const found = new Map<number, PciFacts[]>();
  for (const one of facts.pci) {
    if (one.iommuGroup === undefined || isBridge(one)) continue;
    const group = found.get(one.iommuGroup);
    if (group) group.push(one);
    else found.set(one.iommuGroup, [one]);
  }
  return found;
}

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners = leaving(spec, facts);
  const membersOf = members(facts);
  // What the override will split is seen only by a machine that ran with it.
  const overridden = spec.iommu.acsOverride.length > 0;
  if (overridden && !facts.iommu?.acsOverride) return;
  for (const device of devices(spec)) {
    if (guestsWith(device.name, spec).length === 0) continue;
    for (const [group, index] of groupsOf(device, facts)) {
      const place = { path: ['devices', device.name, 'functions', index] };
      const all = membersOf.get(group) ?? [];
      const others = all.filter(({ address }) => !owners.has(printPciAddress(address)));
      const stay = others.filter(isHosts);
      if (stay.length > 0) {
        const named = sentenceList(stay.map(printPciFacts));
        const params = { device: device.name, group, others: named, one: stay.length === 1, override: overridden };
        report('group-not-isolated', place, params);
      }
      for (const one of others) {
        const modules = sentenceList(idleModules(one));
        const params = { device: device.name, group, other: printPciFacts(one), modules };
        if (modules) report('group-member-without-driver', place, params);
      }
      const beside = new Set(all.flatMap((one) => owners.get(printPciAddress(one.address)) ?? []));
      for (const other of beside) {
        if (other.name !== device.name) together(device, other, group, index, spec, report);
      }
    }
  }
}

/** Two devices of the spec in one group. */
function together(
  device: Device,
  other: Device,
  group: number,
  index: number,
  spec: Spec,
  report: Report<typeof codes>,
): void {
  const place = { path: ['devices', device.name, 'functions', index] };
  const has = (vm: Vm, { name }: Device): boolean => devicesOf(vm, spec).some((one) => one.name === name);
  const apart = guests(spec).filter((vm) => has(vm, device) && !has(vm, other));
  const [first] = apart;
  if (!first) return;
  if (other.bind !== 'boot') {
    const params = { guest: first.name, group, other: other.name, bind: other.bind };
    report('group-member-changes-hands', place, params);
    return;
  }
  const elsewhere = guests(spec).find((vm) => has(vm, other) && !has(vm, device));
  // Told once for the pair, at the one that comes later.
  if (elsewhere && other.name < device.name) {
    report('group-of-two-guests', place, { group, other: other.name, guest: elsewhere.name });
  }
}
