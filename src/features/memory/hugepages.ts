/**
 * Large pages for guests: set aside on the kernel command line, while memory is in one piece, or added by libvirt's hook
 * when a guest starts and given back when it has stopped.
 * @see https://docs.kernel.org/admin-guide/mm/hugetlbpage.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { nodeList } from '../../values/cpu-list.ts';
import { strictObject } from '../../values/object.ts';
import { pageBytes } from '../../values/page-size.ts';
import { mebibyte, printSize } from '../../values/quantity.ts';
import { described } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const pageSize = z.enum(['2MiB', '1GiB']).apply(described('The size of a page.'));
type PageSize = z.output<typeof pageSize>;

const details = strictObject(() => ({
  size: pageSize,
  allocate: z
    .prefault(z.enum(['boot', 'start']), 'boot')
    .apply(
      described(
        'boot: the host sets them aside when it boots. start: they are taken when the guest starts, which fails where memory is in pieces, and given back when it stops.',
      ),
    ),
  node: z
    .optional(nodeList)
    .apply(
      described(
        'The NUMA node of the host that they are on, or several, each with a like part. Default: that of the memory, or as the kernel spreads them.',
      ),
    ),
}));

/** The field of a guest's `memory`. */
export const memoryField = z
  .optional(
    z.pipe(
      z.union([pageSize, details]),
      z.transform(
        (value: PageSize | z.output<typeof details>): z.output<typeof details> =>
          typeof value === 'string' ? { size: value, allocate: 'boot' } : value,
      ),
    ),
  )
  .apply(described('Take it from large pages: fewer misses of the TLB. Their size, or more about them.'));

const aVm = (memory: string): string => `vms: { win: { memory: { ${memory} } } }\n`;
const two = (a: string, b: string): string =>
  `vms: { a: { memory: { size: 4GiB, hugepages: ${a} } }, b: { memory: { size: 4GiB, hugepages: ${b} } } }\n`;

export const codes = {
  'memory-not-whole-pages': code<{ size: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given, page }) => `${given} is not a whole number of pages of ${page}`,
    remedy: ({ page }) => `write a multiple of ${page}, or smaller pages`,
    explain: 'Memory from large pages is a whole number of them; QEMU does not start a guest with a part of one.',
    example: {
      fails: aVm('size: 1536MiB, hugepages: ⟨1GiB'),
      passes: aVm('size: 1536MiB, hugepages: 2MiB'),
    },
  }),
  'hugepages-of-two-sizes': code<{ guest: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, page }) => `the guest '${guest}' has pages of ${page}, and the host mounts one size`,
    remedy: ({ page }) => `write ${page} here too`,
    explain:
      'The host mounts large pages of one size, the default one, which is set on the kernel command line. A guest that asks for another does not start.',
    example: { fails: two('1GiB', '⟨2MiB'), passes: two('1GiB', '1GiB') },
  }),
  'hugepages-nodes-mixed': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `the pages of '${guest}' are on a node of its own, and these on none that is said`,
    remedy: () => 'write node for both, or for neither',
    explain:
      'On the kernel command line the number of pages is given for each node or for the whole machine, and of both the kernel takes one only.',
    example: {
      fails: two('{ size: 1GiB, node: 0 }', '⟨1GiB'),
      passes: two('{ size: 1GiB, node: 0 }', '{ size: 1GiB, node: 1 }'),
    },
  }),
  'hugepages-large-at-start': code({
    severity: 'warning',
    about: 'value',
    message: () => 'pages of 1 GiB can seldom be had once the host has run for a while',
    remedy: () => 'write size: 2MiB, or allocate: boot',
    explain:
      'A page of 1 GiB needs 512 free pages of 2 MiB side by side. The kernel moves what is in between where it can; what drivers hold it cannot move. The start of the guest is refused then.',
    example: {
      fails: aVm('size: 4GiB, hugepages: { size: ⟨1GiB, allocate: start }'),
      passes: aVm('size: 4GiB, hugepages: { size: 2MiB, allocate: start }'),
    },
  }),
} satisfies Codes;

interface Pages {
  readonly vm: Vm;
  readonly size: PageSize;
  readonly allocate: 'boot' | 'start';
  /** How many in all, and on each node of the host where that is said. */
  readonly count: number;
  readonly nodes: ReadonlyMap<number, number> | undefined;
}

/**
 * The pages of a guest on each node: as the large pages say, or its NUMA nodes if each has one of the host, or its
 * memory. What cannot be split evenly is more on the first ones.
 */
function nodesOf({ memory, cpu }: Vm, bytes: number): ReadonlyMap<number, number> | undefined {
  const cells = cpu.numa.flatMap(({ node, memory: size }) =>
    node === undefined ? [] : [{ node, pages: size / bytes }],
  );
  if (!memory.hugepages?.node && cells.length > 0 && cells.length === cpu.numa.length) {
    const sums = new Map<number, number>();
    for (const { node, pages } of cells) sums.set(node, (sums.get(node) ?? 0) + pages);
    return sums;
  }
  const nodes = memory.hugepages?.node ?? memory.node;
  if (!nodes) return undefined;
  const pages = memory.size / bytes;
  const each = Math.floor(pages / nodes.length);
  return new Map(nodes.map((node, index) => [node, index < pages - each * nodes.length ? each + 1 : each]));
}

const pagesOf = (spec: Spec): Pages[] =>
  guests(spec).flatMap((vm) => {
    const { hugepages, size } = vm.memory;
    if (!hugepages) return [];
    const bytes = pageBytes[hugepages.size];
    return [{ vm, size: hugepages.size, allocate: hugepages.allocate, count: size / bytes, nodes: nodesOf(vm, bytes) }];
  });

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const all = pagesOf(spec);
  const onNode = all.find(({ allocate, nodes }) => allocate === 'boot' && nodes);
  for (const { vm, size, allocate, nodes, count } of all) {
    const path = ['vms', vm.name, 'memory', 'hugepages'];
    const bytes = vm.memory.size;
    const [first] = all;
    if (bytes > 0 && bytes % mebibyte === 0 && !Number.isInteger(count)) {
      report('memory-not-whole-pages', { path }, { size: printSize(bytes), page: size });
    }
    if (first && first.size !== size) {
      report('hugepages-of-two-sizes', { path }, { guest: first.vm.name, page: first.size });
    }
    if (allocate === 'boot' && onNode && !nodes) report('hugepages-nodes-mixed', { path }, { guest: onNode.vm.name });
    if (allocate === 'start' && size === '1GiB') report('hugepages-large-at-start', { path: [...path, 'size'] });
  }
}

const kernelSize = { '2MiB': '2M', '1GiB': '1G' } as const;

/** As the kernel has them: `0:8,1:4`. */
const printNodes = (nodes: ReadonlyMap<number, number>): string[] =>
  [...nodes].sort(([a], [b]) => a - b).map(([node, pages]) => `${node}:${pages}`);

/** `12`, or by node `0:8,1:4`. */
function printCount(pages: readonly Pages[]): string {
  const sums = new Map<number, number>();
  for (const { nodes = [] } of pages) for (const [node, count] of nodes) sums.set(node, (sums.get(node) ?? 0) + count);
  if (sums.size > 0) return printNodes(sums).join(',');
  return String(pages.reduce((sum, { count }) => sum + count, 0));
}

/** The size is made the default one, which NixOS mounts at /dev/hugepages, where libvirt looks for them. */
export function* host(spec: Spec): Iterable<HostPart> {
  const all = pagesOf(spec);
  const [first] = all;
  if (!first) return;
  yield { kind: 'kernelParam', name: 'default_hugepagesz', value: kernelSize[first.size] };
  const atBoot = all.filter(({ allocate }) => allocate === 'boot');
  if (atBoot.length > 0) {
    const bytes = atBoot.reduce((sum, { vm }) => sum + vm.memory.size, 0);
    yield { kind: 'kernelParam', name: 'hugepagesz', value: kernelSize[first.size] };
    yield {
      kind: 'kernelParam',
      name: 'hugepages',
      value: printCount(atBoot),
      comment: `${printSize(bytes)} for ${atBoot.length === 1 ? 'one guest' : `${atBoot.length} guests`}, which the host cannot use.`,
    };
  }
  for (const { vm, size, allocate, nodes, count } of all) {
    if (allocate !== 'start') continue;
    yield {
      kind: 'hook',
      vm: vm.name,
      step: 'hugepages',
      arguments: [String(pageBytes[size] / 1024), ...(nodes ? printNodes(nodes) : [`any:${count}`])],
    };
  }
}
