/**
 * The NUMA nodes that a guest has, and those of the host that its memory comes from.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 * @see https://libvirt.org/formatdomain.html#numa-node-tuning
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import { memoryNodesOf, vcpusOf } from '../../model/guest.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { pageBytes } from '../../values/page-size.ts';
import { mebibyte, printSize } from '../../values/quantity.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {} as const;

const win = (numa: string): string => `vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${numa} } } }\n`;
const two = win('[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]');

export const codes = {
  'numa-vcpus': code<{ cpus: string; problem: 'missing' | 'twice' | 'unknown' }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus, problem }) =>
      problem === 'missing'
        ? `the virtual CPU ${cpus} is on no node`
        : problem === 'twice'
          ? `the virtual CPU ${cpus} is on another node already`
          : `the guest has no virtual CPU ${cpus}`,
    remedy: () => 'give each virtual CPU, counted from 0, to one node',
    explain: 'Where a guest has NUMA nodes each of its virtual CPUs is on one. QEMU refuses CPUs on none or on two.',
    example: { fails: win('⟨[{ cpus: 0-1, memory: 2GiB }, { cpus: [2], memory: 2GiB }]'), passes: two },
  }),
  'numa-memory': code<{ nodes: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ nodes, guest }) => `the nodes have ${nodes} of memory together, and the guest has ${guest}`,
    remedy: () => 'make the sum of the nodes the memory of the guest',
    explain: 'The memory of a guest is that of its nodes. libvirt would take the sum of the nodes and drop the size.',
    example: { fails: win('⟨[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 1GiB }]'), passes: two },
  }),
  'numa-memory-not-whole': code<{ size: string; unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, unit }) => `${size} is not a whole number of ${unit === 'MiB' ? unit : `pages of ${unit}`}`,
    remedy: ({ unit }) => `write a multiple of ${unit === 'MiB' ? '1MiB' : unit}`,
    explain: 'QEMU gives a node of a guest whole MiB, or whole large pages where the guest has them.',
    example: {
      fails: win('[{ cpus: 0-1, memory: ⟨2049MiB }, { cpus: 2-3, memory: 2047MiB }]').replace(
        '4GiB',
        '{ size: 4GiB, hugepages: 2MiB }',
      ),
      passes: two,
    },
  }),
  'numa-node-twice': code<{ pages: string }>({
    severity: 'error',
    about: 'value',
    message: ({ pages }) => `the large pages are on node ${pages}`,
    remedy: () => 'write the same node in both places, or take one of them out',
    explain: 'Where the memory of a guest is large pages it comes from the node that has them.',
    example: {
      fails: 'vms: { win: { memory: { size: 4GiB, node: ⟨1, hugepages: { size: 2MiB, node: 0 } } } }\n',
      passes: 'vms: { win: { memory: { size: 4GiB, node: 0, hugepages: { size: 2MiB, node: 0 } } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const { node, hugepages } = vm.memory;
    if (node && hugepages?.node && printCpuSet(node) !== printCpuSet(hugepages.node)) {
      report('numa-node-twice', { path: ['vms', vm.name, 'memory', 'node'] }, { pages: printCpuSet(hugepages.node) });
    }
    if (vm.cpu.numa.length > 0) cells(vm, report);
  }
}

/** Each virtual CPU on one node, and all memory. */
function cells(vm: Vm, report: Report<typeof codes>): void {
  const { numa } = vm.cpu;
  const path = ['vms', vm.name, 'cpu', 'numa'];
  const vcpus = [...Array(vcpusOf(vm)).keys()];
  const seen = new Set<number>();
  for (const [cell, { cpus }] of numa.entries()) {
    const where = { path: [...path, cell, 'cpus'] };
    const unknown = cpus.filter((cpu) => cpu >= vcpus.length);
    const twice = cpus.filter((cpu) => seen.has(cpu));
    if (unknown.length > 0) report('numa-vcpus', where, { cpus: printCpuSet(unknown), problem: 'unknown' });
    if (twice.length > 0) report('numa-vcpus', where, { cpus: printCpuSet(twice), problem: 'twice' });
    for (const cpu of cpus) seen.add(cpu);
  }
  const missing = vcpus.filter((cpu) => !seen.has(cpu));
  if (missing.length > 0) report('numa-vcpus', { path }, { cpus: printCpuSet(missing), problem: 'missing' });

  const { size, hugepages } = vm.memory;
  const sum = numa.reduce((total, { memory }) => total + memory, 0);
  if (sum !== size) report('numa-memory', { path }, { nodes: printSize(sum), guest: printSize(size) });
  // What one node has too much of another has too little of: the first is enough to say so.
  const bytes = hugepages ? pageBytes[hugepages.size] : mebibyte;
  const broken = numa.findIndex(({ memory }) => memory === 0 || memory % bytes !== 0);
  if (broken >= 0 && size % bytes === 0) {
    const given = printSize(numa[broken]?.memory ?? 0);
    report(
      'numa-memory-not-whole',
      { path: [...path, broken, 'memory'] },
      { size: given, unit: hugepages?.size ?? 'MiB' },
    );
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { numa } = vm.cpu;
  const cells = numa.map(({ cpus, memory }, id) =>
    xml('cell', { id, cpus: printCpuSet(cpus), memory: memory / 1024, unit: 'KiB' }),
  );
  const nodes = memoryNodesOf(vm);
  if (nodes) yield { at: 'numatune', xml: xml('memory', { mode: 'strict', nodeset: printCpuSet(nodes) }) };
  if (cells.length > 0) yield { at: 'cpu', xml: xml('numa', {}, ...cells) };
  for (const [cellid, { node }] of numa.entries()) {
    if (node !== undefined) yield { at: 'numatune', xml: xml('memnode', { cellid, mode: 'strict', nodeset: node }) };
  }
}
