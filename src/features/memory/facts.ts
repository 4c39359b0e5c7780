/** Whether the machine has the memory that its guests are to have, and has it where their devices are. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import { nodesOf, pciAt } from '../../facts/select.ts';
import { memoryNodesOf } from '../../model/guest.ts';
import { pinsOf } from '../../model/pins.ts';
import { devicesOf, guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { pageBytes } from '../../values/page-size.ts';
import { gibibyte, mebibyte, printSize } from '../../values/quantity.ts';

export const schema = {} as const;

export const codes = {
  'memory-beyond-machine': code<{ size: string; total: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, total }) => `${size} is more than the ${total} that this machine has by its facts`,
    remedy: () => 'give the guest less',
    explain:
      'A guest with passed-through devices holds all of its memory from its start, and the host needs some too. Total memory is what the kernel has left for use, a little less than what is plugged in.',
  }),
  'memory-of-all-beyond-machine': code<{ sum: string; total: string; what: string }>({
    severity: 'error',
    about: 'value',
    message: ({ sum, total, what }) =>
      `with it ${what === 'hugepages' ? 'the large pages that are set aside at boot' : 'the guests that start with the host and have devices'} come to ${sum}, of ${total} that this machine has by its facts`,
    remedy: ({ what }) => (what === 'hugepages' ? 'give the guests less' : 'give them less, or start one later'),
    explain:
      'Large pages are taken from the host when it boots, whether a guest runs or not. If nothing is left the host does not boot.',
  }),
  'memory-leaves-little': code<{ sum: string; left: string; from: 'boot' | 'start' }>({
    severity: 'warning',
    about: 'value',
    message: ({ sum, left, from }) =>
      `with it the guests hold ${sum} ${from === 'boot' ? 'from the boot on' : 'while it runs'}, which leaves the host ${left}`,
    remedy: () => 'give the guests less, or use large pages for fewer of them',
    explain: 'A host with less than 1 GiB kills programs, QEMU among them, as soon as it is used for anything else.',
  }),
  'memory-beyond-node': code<{ size: string; node: number; total: string; others: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ size, node, total, others }) =>
      `${others ? "with other guests' large pages " : ''}${size} are to come from NUMA node ${node}, which has ${total} by the facts`,
    remedy: () => 'spread the memory over several nodes',
    explain:
      'Memory that is bound to a node is taken from that node only, and the guest does not start without it. Large pages that are set aside at boot are taken for all guests together; the kernel takes what there is, and says nothing.',
  }),
  'memory-node-absent': code<{ node: number; nodes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ node, nodes }) => `this machine has no NUMA node ${node}: by its facts it has ${nodes} only`,
    remedy: () => 'choose another (lscpu shows them), or leave the node out',
    explain: 'libvirt does not start a guest whose memory is to come from a node that the host has not.',
  }),
  'hugepages-size-absent': code<{ size: string; sizes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, sizes }) => `this machine has no pages of ${size}: by its facts it has those of ${sizes}`,
    remedy: ({ sizes }) => `write ${sizes}, or let the guest have usual memory`,
    explain:
      'Which sizes there are is up to the CPU and the kernel: /sys/kernel/mm/hugepages has a folder for each. A CPU without pdpe1gb, as a virtual machine can have one, has no pages of 1 GiB.',
  }),
  'memory-away-from-device': code<{ device: string; near: number; nodes: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, near, nodes }) =>
      `with it the memory is on NUMA node ${nodes}, and '${device}' hangs on node ${near}`,
    remedy: ({ near }) => `choose node ${near} (lscpu -e=cpu,node), or write pin: auto`,
    explain:
      'Memory comes from the node that is written, or else from the one whose CPUs use it first. What a device of another node reads and writes goes through the link between the nodes.',
  }),
} satisfies Codes;

/** In MiB, or in GiB with one digit. */
const rounded = (bytes: number): string =>
  bytes >= gibibyte ? `${Math.floor((bytes / gibibyte) * 10) / 10}GiB` : `${Math.floor(bytes / mebibyte)}MiB`;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  beyondMachine(spec, facts, report);
  absent(spec, facts, report);
  const nodes = nodesOf(facts);
  if (nodes.length < 2) return;
  const held = new Map<number, number>();
  for (const vm of guests(spec)) {
    beyondNode(vm, facts, held, report);
    const from = nodesOfMemory(vm, spec, facts);
    if (from.nodes.size === 0) continue;
    const away = devicesOf(vm, spec).flatMap(({ name, functions }) => {
      const near = functions.flatMap((address) => pciAt(facts, address)?.numaNode ?? [])[0];
      return near === undefined || from.nodes.has(near) ? [] : [{ device: name, near }];
    })[0];
    const place = { path: ['vms', vm.name, ...from.path] };
    if (away) report('memory-away-from-device', place, { ...away, nodes: printCpuSet([...from.nodes]) });
  }
}

/** Nodes and sizes of pages that the machine has not. */
function absent(spec: Spec, { memory, cpu }: Facts, report: Report<typeof codes>): void {
  // A machine of one node is not asked for its nodes.
  const known = new Set([
    ...(memory && cpu ? [0] : []),
    ...(cpu?.cpus ?? []).flatMap(({ numaNode }) => numaNode ?? []),
    ...(memory?.numa ?? []).map(({ node }) => node),
  ]);
  const sizes = [...new Set(memory?.hugepages?.map(({ size }) => size))];
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name];
    const { node, hugepages } = vm.memory;
    const nodes: [Path, readonly number[]][] = [
      [['memory', 'node'], node ?? []],
      [['memory', 'hugepages', 'node'], hugepages?.node ?? []],
      ...vm.cpu.numa.map((cell, index): [Path, number[]] => [
        ['cpu', 'numa', index, 'node'],
        cell.node === undefined ? [] : [cell.node],
      ]),
    ];
    for (const [place, wanted] of nodes) {
      const missing = wanted.find((one) => !known.has(one));
      if (missing === undefined || known.size === 0) continue;
      const has = printCpuSet([...known]);
      report('memory-node-absent', { path: [...path, ...place] }, { node: missing, nodes: has });
    }
    if (!hugepages || sizes.length === 0 || sizes.includes(pageBytes[hugepages.size])) continue;
    const params = { size: hugepages.size, sizes: sizes.map(printSize).join(' and ') };
    report('hugepages-size-absent', { path: [...path, 'memory', 'hugepages'] }, params);
  }
}

function beyondMachine(spec: Spec, facts: Facts, report: Report<typeof codes>): void {
  const total = facts.memory?.total;
  if (total === undefined) return;
  const machine = rounded(total);
  let held = 0;
  const atBoot = guests(spec).filter((vm) => vm.memory.hugepages?.allocate === 'boot');
  const pages = atBoot.reduce((sum, vm) => sum + vm.memory.size, 0);
  for (const vm of guests(spec)) {
    const { size, hugepages } = vm.memory;
    const place = { path: ['vms', vm.name, 'memory', 'size'] };
    if (size > total) {
      report('memory-beyond-machine', place, { size: printSize(size), total: machine });
      continue;
    }
    const isAtBoot = hugepages?.allocate === 'boot';
    if (!isAtBoot && !(vm.autostart && vm.devices.length > 0)) {
      const sum = pages + size;
      if ((hugepages || vm.devices.length > 0) && total - sum < gibibyte) {
        const left = sum < total ? rounded(total - sum) : 'nothing';
        report('memory-leaves-little', place, { sum: printSize(sum), left, from: 'start' });
      }
      continue;
    }
    held += size;
    const what = isAtBoot ? 'hugepages' : 'autostart';
    if (held >= total) report('memory-of-all-beyond-machine', place, { sum: printSize(held), total: machine, what });
    else if (total - held < gibibyte) {
      report('memory-leaves-little', place, { sum: printSize(held), left: rounded(total - held), from: 'boot' });
    }
  }
}

/** What in a guest's spec says where its memory is. */
const nodePath = (vm: Vm): Path => (vm.memory.node ? ['memory', 'node'] : ['memory', 'hugepages', 'node']);

/** The NUMA nodes that the memory of a guest comes from, and what in the guest's spec says so. */
function nodesOfMemory(vm: Vm, spec: Spec, facts: Facts): { nodes: ReadonlySet<number>; path: Path } {
  const cells = vm.cpu.numa.flatMap(({ node }) => node ?? []);
  if (cells.length > 0) return { nodes: new Set(cells), path: ['cpu', 'numa'] };
  const node = memoryNodesOf(vm);
  if (node) return { nodes: new Set(node), path: nodePath(vm) };
  const nodeOf = new Map(facts.cpu?.cpus.map(({ cpu, numaNode }) => [cpu, numaNode]));
  const nodes = new Set(pinsOf(vm, spec, facts).flatMap((cpu) => nodeOf.get(cpu) ?? []));
  return { nodes, path: ['cpu', 'pin'] };
}

/** `held` has the large pages of the guests before it on each node, and is added to. */
function beyondNode(vm: Vm, facts: Facts, held: Map<number, number>, report: Report<typeof codes>): void {
  const totalOf = new Map(facts.memory?.numa?.map(({ node, total }) => [node, total]));
  const on = memoryNodesOf(vm) ?? [];
  const { hugepages } = vm.memory;
  const isAtBoot = hugepages?.allocate === 'boot';
  // Whether the pages are where the guest's own nodes say.
  const byCells = vm.cpu.numa.length > 0 && !hugepages?.node;
  const check = (size: number, node: number, path: Path, isHeld: boolean): void => {
    const total = totalOf.get(node);
    const before = isHeld ? (held.get(node) ?? 0) : 0;
    const sum = before + size;
    if (isHeld) held.set(node, sum);
    if (total === undefined || sum <= total) return;
    report(
      'memory-beyond-node',
      { path: ['vms', vm.name, ...path] },
      { size: rounded(sum), node, total: rounded(total), others: before > 0 },
    );
  };
  for (const [index, { memory, node }] of vm.cpu.numa.entries()) {
    if (node !== undefined) check(memory, node, ['cpu', 'numa', index, 'node'], isAtBoot && byCells);
  }
  // Pages are reserved in equal parts; without them each of several nodes gives what it has.
  if (on.length > 1 && !hugepages) return;
  for (const node of on) check(vm.memory.size / on.length, node, nodePath(vm), isAtBoot && !byCells);
}
