/**
 * Huge pages for guests: reserved on the kernel command line, while memory is not fragmented, or added by libvirt's hook
 * when a guest starts and released when it has stopped.
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

const pageSize = z.enum(['2MiB', '1GiB']).apply(described('The size of a page.'));
type PageSize = z.output<typeof pageSize>;

const details = strictObject(() => ({
  size: pageSize,
  allocate: z
    .prefault(z.enum(['boot', 'start']), 'boot')
    .apply(
      described(
        'When the pages are reserved. boot: when the host boots. start: when the guest starts, which fails if memory is fragmented; they are released when it stops. Default: boot.',
      ),
    ),
  node: z
    .optional(nodeList)
    .apply(
      described(
        'The NUMA node of the host that the pages are on, or a list of nodes with equal parts. Default: the node of the memory, or as the kernel spreads them.',
      ),
    ),
}));

export const schema = {
  memory: () => ({
    hugepages: z
      .optional(
        z.pipe(
          z.union([pageSize, details]),
          z.transform(
            (value: PageSize | z.output<typeof details>): z.output<typeof details> =>
              typeof value === 'string' ? { size: value, allocate: 'boot' } : value,
          ),
        ),
      )
      .apply(
        described(
          'The huge pages that the memory is taken from, which cause fewer TLB misses: their size, or a mapping.',
        ),
      ),
  }),
} as const;

const aVm = (memory: string): string => `vms: { win: { memory: { ${memory} } } }\n`;
const two = (a: string, b: string): string =>
  `vms: { a: { memory: { size: 4GiB, hugepages: ${a} } }, b: { memory: { size: 4GiB, hugepages: ${b} } } }\n`;

export const codes = {
  'memory-not-whole-pages': code<{ size: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given, page }) => `memory of ${given} is not a multiple of the huge page size ${page}`,
    remedy: ({ page }) =>
      `set the memory to a multiple of ${page}${page === '1GiB' ? ', or set `hugepages: 2MiB`' : ''}`,
    explain: 'Memory from huge pages must be a whole number of them. QEMU does not start a guest with part of a page.',
    example: {
      fails: aVm('size: 1536MiB, hugepages: ⟨1GiB'),
      passes: aVm('size: 1536MiB, hugepages: 2MiB'),
    },
  }),
  'hugepages-of-two-sizes': code<{ guest: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, page }) => `guest '${guest}' uses huge pages of ${page}, and all guests must use the same size`,
    remedy: ({ page, guest }) => `use ${page} here too, or change the size in guest '${guest}'`,
    explain:
      'The host mounts huge pages of one size only, the default size that is set on the kernel command line. A guest that requests another size does not start.',
    example: { fails: two('1GiB', '⟨2MiB'), passes: two('1GiB', '1GiB') },
  }),
  'hugepages-nodes-mixed': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' sets the node of its huge pages, but this guest does not`,
    remedy: ({ guest }) =>
      `set \`node\` in the \`memory\` of this guest too, for example \`node: 0\`, or remove \`node\` from guest '${guest}'`,
    explain:
      'The kernel command line sets the number of pages either per node or for the whole machine. If both are given, the kernel uses only one of them.',
    example: {
      fails: two('{ size: 1GiB, node: 0 }', '⟨1GiB'),
      passes: two('{ size: 1GiB, node: 0 }', '{ size: 1GiB, node: 1 }'),
    },
  }),
  'hugepages-large-at-start': code({
    severity: 'warning',
    about: 'value',
    message: () => 'huge pages of 1 GiB are rarely available after boot',
    remedy: () => 'set `size: 2MiB`, or set `allocate: boot`',
    explain:
      'A page of 1 GiB needs 512 adjacent free pages of 2 MiB. The kernel moves data out of the way if it can, but it cannot move memory that drivers hold. If no page can be freed, the guest does not start.',
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
  /** The number of pages in total, and on each node of the host if nodes are set. */
  readonly count: number;
  readonly nodes: ReadonlyMap<number, number> | undefined;
}

/**
 * The pages of a guest on each node: as set for its huge pages, or by its NUMA nodes if each is bound to one of the host,
 * or as set for its memory. If they cannot be split evenly, the first nodes get one more.
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

/** In the notation of the kernel: `0:8,1:4`. */
const printNodes = (nodes: ReadonlyMap<number, number>): string[] =>
  [...nodes].sort(([a], [b]) => a - b).map(([node, pages]) => `${node}:${pages}`);

/** `12`, or by node `0:8,1:4`. */
function printCount(pages: readonly Pages[]): string {
  const sums = new Map<number, number>();
  for (const { nodes = [] } of pages) for (const [node, count] of nodes) sums.set(node, (sums.get(node) ?? 0) + count);
  if (sums.size > 0) return printNodes(sums).join(',');
  return String(pages.reduce((sum, { count }) => sum + count, 0));
}

/** The size becomes the default size, which NixOS mounts at /dev/hugepages, where libvirt looks for huge pages. */
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
      comment: `${printSize(bytes)} reserved for ${atBoot.length === 1 ? 'one guest' : `${atBoot.length} guests`}; the host cannot use it.`,
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
