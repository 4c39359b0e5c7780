/**
 * The NUMA nodes of a guest, and the NUMA nodes of the host that its memory comes from.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 * @see https://libvirt.org/formatdomain.html#numa-node-tuning
 */

import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { elementAt, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, elements, type Xml, xml } from '../../libvirt/xml.ts';
import { memoryNodesOf, vcpusOf } from '../../model/guest.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { cpuList } from '../../values/cpu-list.ts';
import { parseCpuSet, printCpuSet } from '../../values/cpu-set.ts';
import { strictObject } from '../../values/object.ts';
import { pageBytes } from '../../values/page-size.ts';
import { bytesIn, mebibyte, printSize, size } from '../../values/quantity.ts';
import { described, whole } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** A NUMA node of the guest. */
const cell = strictObject(() => ({
  cpus: cpuList.apply(described('The virtual CPUs of the node, numbered from 0.')),
  memory: size.apply(described('The memory size of the node.')),
  node: z
    .optional(whole(0, 1023))
    .apply(described('The NUMA node of the host that provides this memory and, with pin: auto, the CPUs.')),
}));

export const schema = {
  cpu: () => ({
    numa: z.prefault(z.array(cell), []).apply(described('The NUMA nodes of the guest. Default: one.')),
  }),
} as const;

const win = (numa: string): string => `vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${numa} } } }\n`;
const two = win('[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]');

export const codes = {
  'numa-vcpus': code<{ cpus: string; problem: 'missing' | 'twice' | 'unknown' }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus, problem }) =>
      problem === 'missing'
        ? `virtual CPU ${cpus} is not on any node`
        : problem === 'twice'
          ? `virtual CPU ${cpus} is already on another node`
          : `the guest has no virtual CPU ${cpus}`,
    remedy: ({ cpus, problem }) =>
      problem === 'missing'
        ? `add ${cpus} to the \`cpus\` of a node`
        : problem === 'twice'
          ? `remove ${cpus} from the \`cpus\` of one of the nodes`
          : `remove ${cpus} from \`cpus\`: virtual CPUs are counted from 0`,
    explain:
      'If a guest has NUMA nodes, each of its virtual CPUs must be on exactly one. QEMU refuses any other assignment.',
    example: { fails: win('⟨[{ cpus: 0-1, memory: 2GiB }, { cpus: [2], memory: 2GiB }]'), passes: two },
  }),
  'numa-memory': code<{ nodes: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ nodes, guest }) => `the nodes have ${nodes} of memory in total, but the guest has ${guest}`,
    remedy: ({ nodes, guest }) =>
      `change the nodes so that they add up to ${guest}, or set the memory of the guest to ${nodes}`,
    explain: 'The memory of a guest is the sum of its nodes. libvirt would silently use the sum and ignore the size.',
    example: { fails: win('⟨[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 1GiB }]'), passes: two },
  }),
  'numa-memory-not-whole': code<{ size: string; unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size, unit }) =>
      unit === 'MiB'
        ? `${size} is not a positive multiple of 1MiB`
        : `${size} is not a positive multiple of the huge page size ${unit}`,
    remedy: ({ unit }) =>
      `use a multiple of ${unit === 'MiB' ? '1MiB' : unit}, and keep the sum of the nodes equal to the memory of the guest`,
    explain: 'A NUMA node of a guest consists of whole MiB, or of whole huge pages if the guest uses them.',
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
    message: ({ pages }) => `the memory cannot be on this node: its huge pages are on node ${pages}`,
    remedy: ({ pages }) =>
      `remove \`memory.node\` to keep the memory on node ${pages}, or remove \`node\` from \`hugepages\``,
    explain: 'If the memory of a guest consists of huge pages, it comes from the node that has them.',
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

/** Checks that each virtual CPU is on one node, and that the nodes have all of the memory. */
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
  // What one node has too much, another has too little: only the first is reported.
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

export function* recognise(domain: Xml): Iterable<Proposal> {
  const nodes = parseCpuSet(valueIn(domain, 'numatune/memory@nodeset') ?? '');
  if ('value' in nodes && valueIn(domain, 'numatune/memory@mode') === 'strict') {
    yield { vm: { memory: { node: [...nodes.value] } } };
  }
  const cells = elementAt(domain, 'cpu/numa');
  if (!cells) return;
  const tune = elementAt(domain, 'numatune');
  const numa = elements(cells, 'cell').map((cell, index) => {
    const id = attribute(cell, 'id') ?? String(index);
    const memory = bytesIn(numberIn(cell, '@memory') ?? 0, attribute(cell, 'unit') ?? 'KiB') ?? 0;
    const node = tune && elements(tune, 'memnode').find((one) => attribute(one, 'cellid') === id);
    const host = node && numberIn(node, '@nodeset');
    const base = { cpus: attribute(cell, 'cpus') ?? '', memory: printSize(memory) };
    return host === undefined ? base : { ...base, node: host };
  });
  yield { vm: { cpu: { numa } } };
}
