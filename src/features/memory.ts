/**
 * The memory of a guest. A guest with passed-through devices holds all of it from its start, since a device can write
 * to any page of it. @see https://libvirt.org/formatdomain.html#memory-allocation
 */
import * as z from 'zod/mini';
import { type Xml, xml } from '../libvirt/xml.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import { sharesMemory } from '../spec/guest.ts';
import { gibibyte, mebibyte, printSize, size } from '../spec/quantity.ts';
import { described, toggle } from '../spec/scalar.ts';
import { guests } from '../spec/select.ts';
import type { Spec, Vm } from '../spec/spec.ts';
import type { AnyReport, DomainPart, HostPart } from './feature.ts';

const memorySchema = z.strictObject({
  size: size.apply(described('How much memory the guest has.')),
  hugepages: z
    .optional(z.enum(['2MiB', '1GiB']))
    .apply(described('Take it from large pages, which the host sets aside when it boots: fewer misses of the TLB.')),
  locked: z.prefault(toggle('Never swap it out. With passed-through devices it is held in any case.'), false),
  shared: z.optional(toggle('Let other programs of the host map it. Default: where the guest has shares.')),
  merge: z.prefault(toggle('Let the kernel merge equal pages of several guests (KSM).'), true),
});

export const schema = {
  vm: {
    memory: z
      .pipe(
        z.union([size, memorySchema]),
        z.transform(
          (value: number | z.output<typeof memorySchema>): z.output<typeof memorySchema> =>
            typeof value === 'number' ? { size: value, locked: false, merge: true } : value,
        ),
      )
      .apply(described('The memory of the guest: its size, or more about it.')),
  },
} as const;

const pageBytes = { '2MiB': 2 * mebibyte, '1GiB': gibibyte } as const;
type PageSize = keyof typeof pageBytes;

export const codes = {
  'memory-not-whole': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given }) => `${given} is not a whole number of MiB`,
    remedy: () => 'write it in MiB or GiB',
    explain: 'QEMU gives a guest whole MiB, and libvirt would round the size up without a word.',
    example: {
      fails: 'vms: { win: { memory: { size: ⟨4GB } } }\n',
      passes: 'vms: { win: { memory: { size: 4GiB } } }\n',
    },
  }),
  'memory-not-whole-pages': code<{ size: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given, page }) => `${given} is not a whole number of pages of ${page}`,
    remedy: ({ page }) => `write a multiple of ${page}, or smaller pages`,
    explain: 'Memory from large pages is a whole number of them; QEMU does not start a guest with a part of one.',
    example: {
      fails: 'vms: { win: { memory: { size: 1536MiB, hugepages: ⟨1GiB } } }\n',
      passes: 'vms: { win: { memory: { size: 1536MiB, hugepages: 2MiB } } }\n',
    },
  }),
  'hugepages-of-two-sizes': code<{ guest: string; page: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, page }) => `the guest '${guest}' has pages of ${page}, and the host sets one size aside`,
    remedy: ({ page }) => `write ${page} here too`,
    explain:
      'The host mounts large pages of one size, the default one, which is set on the kernel command line. A guest that asks for another does not start.',
    example: {
      fails:
        'vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: ⟨2MiB } } }\n',
      passes:
        'vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }\n',
    },
  }),
  'shares-need-shared-memory': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `the shares of '${guest}' need memory that is shared with the host`,
    remedy: () => 'take shared: off out, or the shares',
    explain:
      'virtiofsd, which serves the files, reads and writes in the memory of the guest. libvirt refuses a share without it.',
    example: {
      fails: 'vms: { win: { memory: { size: 4GiB, shared: ⟨off }, shares: { games: { path: /srv/games } } } }\n',
      passes: 'vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: AnyReport): void {
  let first: { guest: string; page: PageSize } | undefined;
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'memory'];
    const { size: bytes, hugepages: page, shared } = vm.memory;
    const given = printSize(bytes);
    if (bytes === 0 || bytes % mebibyte !== 0) report('memory-not-whole', { path: [...path, 'size'] }, { size: given });
    else if (page && bytes % pageBytes[page] !== 0) {
      report('memory-not-whole-pages', { path: [...path, 'hugepages'] }, { size: given, page });
    }
    if (page) first ??= { guest: vm.name, page };
    if (page && first && first.page !== page) report('hugepages-of-two-sizes', { path: [...path, 'hugepages'] }, first);
    if (sharesMemory(vm) && shared === false) {
      report('shares-need-shared-memory', { path: [...path, 'shared'] }, { guest: vm.name });
    }
  }
}

const kernelSize = { '2MiB': '2M', '1GiB': '1G' } as const;

/**
 * Large pages are set aside on the kernel command line, while memory is still in one piece. The size is made the
 * default one, which NixOS mounts at /dev/hugepages, where libvirt looks for them.
 * @see https://docs.kernel.org/admin-guide/mm/hugetlbpage.html
 */
export function* host(spec: Spec): Iterable<HostPart> {
  const large = guests(spec).flatMap(({ memory }) => (memory.hugepages ? [{ ...memory, page: memory.hugepages }] : []));
  const [first] = large;
  if (!first) return;
  const bytes = large.reduce((sum, memory) => sum + memory.size, 0);
  const sizeOfPage = kernelSize[first.page];
  yield { kind: 'kernelParam', name: 'default_hugepagesz', value: sizeOfPage };
  yield { kind: 'kernelParam', name: 'hugepagesz', value: sizeOfPage };
  yield {
    kind: 'kernelParam',
    name: 'hugepages',
    value: String(bytes / pageBytes[first.page]),
    comment: `${printSize(bytes)} for ${large.length === 1 ? 'one guest' : `${large.length} guests`}, which the host cannot use.`,
  };
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { size: bytes, hugepages, locked, merge } = vm.memory;
  const shared = vm.memory.shared ?? sharesMemory(vm);
  const kibibytes = bytes / 1024;
  yield { at: '', xml: xml('memory', { unit: 'KiB' }, kibibytes) };
  yield { at: '', xml: xml('currentMemory', { unit: 'KiB' }, kibibytes) };
  const backing: (Xml | false)[] = [
    hugepages !== undefined && xml('hugepages', {}, xml('page', { size: pageBytes[hugepages] / 1024, unit: 'KiB' })),
    !merge && xml('nosharepages'),
    locked && xml('locked'),
    shared && xml('source', { type: 'memfd' }),
    shared && xml('access', { mode: 'shared' }),
  ];
  if (backing.some(Boolean)) yield { at: '', xml: xml('memoryBacking', {}, ...backing) };
}
