/**
 * IOMMU groups: a guest gets all of a group or none of it. While it runs, no host driver may hold a function of the
 * group, except bridges. @see https://docs.kernel.org/driver-api/vfio.html#groups-devices-and-iommus
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, type PciFacts, pciAt, printPciFacts } from '../../facts/select.ts';
import { leaving } from '../../model/functions.ts';
import { guestsWith } from '../../model/receivers.ts';
import { settingBind } from '../../model/remedies.ts';
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
      `IOMMU group ${group} also holds ${others}, which ${one ? 'stays' : 'stay'} with the host${override ? ' despite the ACS override' : ''}`,
    remedy: ({ device, one, override }) =>
      `if the host can do without ${one ? 'it' : 'them'}, add ${one ? 'it' : 'them'} to the functions of '${device}'; otherwise move '${device}' to another slot and run \`vfioc scan -o facts.json\` again${override ? '' : '; as a last resort, give up the isolation: set `iommu: { acsOverride: [downstream, multifunction] }` and a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`'}`,
    explain:
      'The hardware isolates groups of devices from each other, but not the devices within a group. A guest with one device of a group could reach the memory of the others, so the kernel gives none of a group to a guest while a host driver holds one of them. Bridges (class 0604, 0600) and functions without a driver do not count.',
  }),
  'group-member-without-driver': code<{ device: string; group: number; other: string; modules: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ group, other, modules }) =>
      `IOMMU group ${group} also holds ${other}, which had no driver in the facts but can be taken by ${modules}`,
    remedy: ({ device, other }) => `add ${other} to the functions of '${device}', so that vfio-pci takes it first`,
    explain:
      'A function without a host driver does not block its IOMMU group. As soon as its module is loaded it does, and the guest does not start.',
  }),
  'group-member-changes-hands': code<{ guest: string; group: number; other: string; bind: string; boot: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, group, other, bind }) =>
      `IOMMU group ${group} also holds '${other}' with 'bind: ${bind}', which guest '${guest}' does not receive`,
    remedy: ({ guest, other, boot }) =>
      `add '${other}' to the devices of guest '${guest}', or ${boot} if the host can do without it`,
    explain:
      'With `bind: start` or `bind: handover` a device has its host driver until its own guest starts. Until then, a guest with another device of the group cannot start.',
  }),
  'group-of-two-guests': code<{ group: number; other: string; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ group, other, guest }) =>
      `this device shares IOMMU group ${group} with '${other}' of guest '${guest}', so only one of the guests can run at a time`,
    remedy: ({ other }) =>
      `give this device and '${other}' to the same guest, or move one of them to another slot and run \`vfioc scan -o facts.json\` again; ignore this if only one of the guests ever runs at a time`,
    explain: 'Only one process, and therefore one guest, can use an IOMMU group at a time.',
  }),
} satisfies Codes;

const vfio: ReadonlySet<string> = new Set(['vfio-pci', 'pci-stub']);

/** The modules that could take a function without a driver. Virtual functions have no driver until they are used. */
const idleModules = ({ driver, modules = [], physicalFunction }: PciFacts): readonly string[] =>
  driver === undefined && !physicalFunction ? modules : [];

/** Whether the host has a driver for a function, or would have one if vfio-pci did not hold it now. */
const isHosts = ({ driver, modules = [] }: PciFacts): boolean =>
  driver !== undefined && (!vfio.has(driver) || modules.length > 0);

/** The IOMMU groups of a device, each with the index of its first function in the group. */
function groupsOf(device: Device, facts: Facts): Map<number, number> {
  const groups = new Map<number, number>();
  for (const [index, address] of device.functions.entries()) {
    const group = pciAt(facts, address)?.iommuGroup;
    if (group !== undefined && !groups.has(group)) groups.set(group, index);
  }
  return groups;
}

/** The functions in each group, except bridges. */
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
  // Which groups the override splits is known only from facts of a boot with it.
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
      const inGroup = new Set(all.flatMap((one) => owners.get(printPciAddress(one.address)) ?? []));
      for (const other of inGroup) {
        if (other.name !== device.name) together(device, other, group, index, spec, report);
      }
    }
  }
}

/** Checks two devices of the spec that are in one group. */
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
    const params = { guest: first.name, group, other: other.name, bind: other.bind, boot: settingBind(other, 'boot') };
    report('group-member-changes-hands', place, params);
    return;
  }
  const elsewhere = guests(spec).find((vm) => has(vm, other) && !has(vm, device));
  // Reported once for the pair, at the later one.
  if (elsewhere && other.name < device.name) {
    report('group-of-two-guests', place, { group, other: other.name, guest: elsewhere.name });
  }
}
