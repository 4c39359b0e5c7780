/** The IOMMU groups of the report, as trees; without an IOMMU, only the devices. */

import type { Facts } from '../../facts/facts.ts';
import { isBridge, type PciFacts, pathOf } from '../../facts/select.ts';
import { largeBar } from '../../model/bars.ts';
import { loadedName } from '../../model/host-drivers.ts';
import { printDeviceId, printPciAddress, printPciPath } from '../../values/pci.ts';
import { printSize } from '../../values/quantity.ts';
import { kindOf } from './classes.ts';
import { knownOf } from './hardware.ts';
import type { Line, Style } from './lines.ts';
import { hostUse, type Verdict, verdictOf } from './verdict.ts';

const styles: Readonly<Record<Verdict['can'], Style>> = { yes: 'good', 'with-care': 'fair', no: 'bad' };

function details(facts: Facts, one: PciFacts): string {
  const { driver, modules, resetMethods, bars, sriov, physicalFunction, numaNode } = one;
  const others = (modules ?? []).filter((name) => loadedName(name) !== loadedName(driver ?? ''));
  const large = (bars ?? []).filter(({ size }) => size >= largeBar);
  const sizes = (bars ?? []).flatMap((bar) => (bar.sizes && bar.sizes.length > 1 ? [bar] : []));
  const path = pathOf(facts, one);
  return [
    ...(path && physicalFunction === undefined ? [`path ${printPciPath(path)}`] : []),
    driver ? `driver ${driver}` : 'no driver',
    ...(others.length > 0 ? [`module${others.length > 1 ? 's' : ''} ${others.join(', ')}`] : []),
    ...(resetMethods && resetMethods.length > 0 ? [`reset by ${resetMethods.join(', ')}`] : []),
    ...(resetMethods?.length === 0 ? ['no reset of its own'] : []),
    ...knownOf(one),
    ...large.map(({ index, size }) => `BAR ${index}: ${printSize(size)}`),
    ...sizes.map(({ index, sizes: all = [] }) => `BAR ${index} resizable up to ${printSize(all.at(-1) ?? 0)}`),
    ...(sriov ? [`${sriov.enabled} of ${sriov.total} virtual functions enabled`] : []),
    ...(physicalFunction ? [`virtual function of ${printPciAddress(physicalFunction)}`] : []),
    ...(numaNode === undefined ? [] : [`NUMA node ${numaNode}`]),
    ...hostUse(facts, one),
  ].join('; ');
}

/** A device: kind, id and name, with its details on the next line. `first` and `next` are the prefixes of the lines. */
function device(facts: Facts, one: PciFacts, first: string, next: string): Line[] {
  const head = `${printPciAddress(one.address)} ${kindOf(one.class)} ${printDeviceId(one.id)}`;
  const below = `${next}  `;
  return [
    { text: one.name === undefined ? head : `${head} ${one.name}`, first, next: below },
    ...(isBridge(one) ? [] : [{ text: details(facts, one), first: below, style: 'faint' as const }]),
  ];
}

const tree = (facts: Facts, members: readonly PciFacts[]): Line[] =>
  members.flatMap((one, index) =>
    index === members.length - 1 ? device(facts, one, '  └─ ', '     ') : device(facts, one, '  ├─ ', '  │  '),
  );

function group(facts: Facts, number: number, members: readonly PciFacts[]): Line[] {
  const name = `group ${number}`.padEnd(9);
  const verdict = verdictOf(facts, members);
  if (verdict) {
    const head = { text: `${name} ${verdict.text}`, first: '  ', next: '    ', style: styles[verdict.can] };
    return [head, ...tree(facts, members)];
  }
  const [only] = members;
  if (only && members.length === 1) return device(facts, only, `  ${name} `, '            ');
  return [{ text: name, first: '  ' }, ...tree(facts, members)];
}

/** Group numbers in ascending order, each with its members. */
function grouped(pci: readonly PciFacts[]): [number, PciFacts[]][] {
  const groups = new Map<number, PciFacts[]>();
  for (const one of pci) {
    if (one.iommuGroup === undefined) continue;
    const members = groups.get(one.iommuGroup);
    if (members) members.push(one);
    else groups.set(one.iommuGroup, [one]);
  }
  return [...groups].sort(([one], [other]) => one - other);
}

const whyOff = {
  parameter:
    'the kernel does not use it. Remove iommu=off, intel_iommu=off and amd_iommu=off from the kernel parameters; on Intel the kernel also needs intel_iommu=on, which vfioc adds',
  firmware: 'the firmware does not offer it. Turn on VT-d (Intel), or AMD-Vi, IOMMU or SVM (AMD) in the firmware setup',
  unsupported: 'this is a virtual machine, and its hypervisor does not provide an IOMMU',
} as const;

export function groupLines(facts: Facts): Line[] {
  const { pci, iommu } = facts;
  const lines: Line[] = [];
  if (iommu && !iommu.on) {
    const why = iommu.reason ? `: ${whyOff[iommu.reason]}` : '';
    const text = `The IOMMU is off, so no device can go to a guest${why}.`;
    lines.push({ text, style: 'bad', next: '  ' }, { text: '' });
  }
  const groups = grouped(pci);
  if (groups.length > 0) {
    lines.push({ text: 'IOMMU groups', style: 'heading' });
    lines.push(...groups.flatMap(([number, members]) => group(facts, number, members)));
  }
  const alone = pci.filter((one) => one.iommuGroup === undefined);
  if (alone.length > 0) {
    if (groups.length > 0) lines.push({ text: '' });
    lines.push({ text: groups.length > 0 ? 'PCI devices without an IOMMU group' : 'PCI devices', style: 'heading' });
    lines.push(...tree(facts, alone));
  }
  return lines;
}
