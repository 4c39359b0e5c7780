/** Checks that the machine has enough memory for its guests, on the NUMA nodes of their devices. */

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
    message: ({ size, total }) =>
      `the guest has ${size} of memory, but this machine has only ${total}, according to the facts`,
    remedy: ({ total }) => `set \`size\` to less than ${total}, and leave at least 1GiB for the host`,
    explain:
      'A guest with passed-through devices holds all of its memory from the moment it starts, and the host needs some too. The total is the memory that the kernel can use, a little less than what is installed.',
  }),
  'memory-of-all-beyond-machine': code<{ sum: string; total: string; what: string }>({
    severity: 'error',
    about: 'value',
    message: ({ sum, total, what }) =>
      `with this guest, ${what === 'hugepages' ? 'the huge pages reserved at boot' : 'the guests with devices that start with the host'} take ${sum}, and this machine has ${total} in total, according to the facts`,
    remedy: ({ what }) =>
      `lower \`size\` until at least 1GiB is left for the host, or ${what === 'hugepages' ? 'remove `hugepages` from guests that do not need them' : 'set `autostart: false` on one of these guests'}`,
    explain:
      'Huge pages that are allocated at boot are unavailable to the host, whether a guest runs or not. A host without enough memory left does not boot. Guests with devices hold all of their memory from their start.',
  }),
  'memory-leaves-little': code<{ sum: string; left: string; from: 'boot' | 'start' }>({
    severity: 'warning',
    about: 'value',
    message: ({ sum, left, from }) =>
      `with this guest, the guests hold ${sum} ${from === 'boot' ? 'from boot' : 'while it runs'}, which leaves the host ${left}`,
    remedy: ({ from }) =>
      from === 'boot'
        ? 'lower `size` until at least 1GiB is left for the host, or remove `hugepages` from guests that do not need them'
        : 'lower `size` here, or in guests with `hugepages`, until at least 1GiB is left for the host',
    explain: 'A host with less than 1 GiB kills programs, including QEMU, as soon as it is used for anything else.',
  }),
  'memory-beyond-node': code<{ size: string; node: number; total: string; others: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ size, node, total, others }) =>
      `NUMA node ${node} has ${total} of memory, according to the facts of this machine, but ${size} ${others ? 'is requested from it, including the huge pages of other guests' : 'is requested from it'}`,
    remedy: ({ node, total }) =>
      `take less than ${total} from this node; or, in \`memory\` or \`hugepages\`, replace \`node: ${node}\` with several nodes, for example \`node: [0, 1]\``,
    explain:
      'Memory that is bound to a node comes from that node only, and the guest does not start without it. Huge pages for all guests are reserved together at boot. If a node does not have enough memory, the kernel silently reserves fewer pages.',
  }),
  'memory-node-absent': code<{ node: number; nodes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ node, nodes }) => `this machine has no NUMA node ${node}: according to the facts, it has only ${nodes}`,
    remedy: ({ nodes }) => `set \`node\` to one of ${nodes}, or remove it`,
    explain: 'libvirt does not start a guest whose memory is bound to a node that the host does not have.',
  }),
  'hugepages-size-absent': code<{ size: string; sizes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, sizes }) =>
      `this machine has no huge pages of ${size}: according to the facts, it has only pages of ${sizes}`,
    remedy: ({ sizes }) => {
      const usable = Object.keys(pageBytes).find((one) => sizes.split(' and ').includes(one));
      return usable ? `use ${usable}, or remove \`hugepages\`` : 'remove `hugepages`';
    },
    explain:
      'The available sizes depend on the CPU and the kernel: /sys/kernel/mm/hugepages has a directory for each. A CPU without the flag pdpe1gb, for example in a virtual machine, has no pages of 1 GiB.',
  }),
  'memory-away-from-device': code<{ device: string; near: number; nodes: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, near, nodes }) =>
      `this puts the memory on NUMA node ${nodes}, but device '${device}' is on node ${near}`,
    remedy: ({ near }) =>
      `use node ${near} for memory and pins (\`lscpu -e=cpu,node\` shows its CPUs), or set \`pin: auto\` and remove \`node\``,
    explain:
      'Memory comes from the configured node, or else from the node whose CPUs use it first. If the device is on another node, everything that it reads and writes goes through the link between the nodes.',
  }),
} satisfies Codes;

/** In MiB, or in GiB with one decimal, rounded down. */
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

/** Reports nodes and page sizes that the machine does not have. */
function absent(spec: Spec, { memory, cpu }: Facts, report: Report<typeof codes>): void {
  // The facts of a machine with a single node list no nodes.
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

/** The field of a guest that sets the node of its memory. */
const nodePath = (vm: Vm): Path => (vm.memory.node ? ['memory', 'node'] : ['memory', 'hugepages', 'node']);

/** The NUMA nodes that the memory of a guest comes from, and the field of the guest that sets them. */
function nodesOfMemory(vm: Vm, spec: Spec, facts: Facts): { nodes: ReadonlySet<number>; path: Path } {
  const cells = vm.cpu.numa.flatMap(({ node }) => node ?? []);
  if (cells.length > 0) return { nodes: new Set(cells), path: ['cpu', 'numa'] };
  const node = memoryNodesOf(vm);
  if (node) return { nodes: new Set(node), path: nodePath(vm) };
  const nodeOf = new Map(facts.cpu?.cpus.map(({ cpu, numaNode }) => [cpu, numaNode]));
  const nodes = new Set(pinsOf(vm, spec, facts).flatMap((cpu) => nodeOf.get(cpu) ?? []));
  return { nodes, path: ['cpu', 'pin'] };
}

/** `held`: the huge pages of the previous guests on each node; this guest's are added. */
function beyondNode(vm: Vm, facts: Facts, held: Map<number, number>, report: Report<typeof codes>): void {
  const totalOf = new Map(facts.memory?.numa?.map(({ node, total }) => [node, total]));
  const on = memoryNodesOf(vm) ?? [];
  const { hugepages } = vm.memory;
  const isAtBoot = hugepages?.allocate === 'boot';
  // Whether the nodes of the pages follow from the NUMA nodes of the guest.
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
  // Pages are reserved in equal parts; without huge pages, each of several nodes gives what it has.
  if (on.length > 1 && !hugepages) return;
  for (const node of on) check(vm.memory.size / on.length, node, nodePath(vm), isAtBoot && !byCells);
}
