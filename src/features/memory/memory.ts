/**
 * The memory of a guest. A guest with passed-through devices holds all of its memory from its start, because a device
 * can write to any page of it. @see https://libvirt.org/formatdomain.html#memory-allocation
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { elementAt, numberIn, valueIn } from '../../libvirt/query.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { sharesMemory } from '../../model/guest.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { nodeList } from '../../values/cpu-list.ts';
import { strictObject } from '../../values/object.ts';
import { pageBytes } from '../../values/page-size.ts';
import { bytesIn, mebibyte, printSize, size } from '../../values/quantity.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { Proposal, Shape } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  memory: () => ({
    size: size.apply(described('The amount of memory.')),
    node: z
      .optional(nodeList)
      .apply(
        described(
          'The NUMA node of the host that all of the memory comes from, or a list of nodes: preferably the node of the devices. Default: the node of the huge pages, or any.',
        ),
      ),
    locked: z.prefault(
      toggle(
        'Whether to lock the memory, so that it is never swapped out. With passed-through devices it is locked anyway.',
      ),
      false,
    ),
    shared: z.optional(
      toggle('Whether other programs of the host can map the memory. Default: on if the guest has shares.'),
    ),
    merge: z.prefault(toggle('Whether the kernel may merge equal pages of several guests (KSM).'), true),
  }),
} as const;

/** The object `memory` of a guest, with the fields that features add to it. A size alone stands for all of it. */
export function memoryObject<F extends Shape>(fields: () => F) {
  const details = strictObject(fields);
  return z
    .pipe(
      z.union([size, details]),
      z.transform(
        (value: number | z.output<typeof details>) =>
          (typeof value === 'number' ? { size: value, locked: false, merge: true } : value) as z.output<typeof details>,
      ),
    )
    .apply(described('The memory of the guest: its size, or a mapping.'));
}

export const codes = {
  'memory-not-whole': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given }) => `memory of ${given} is not a positive multiple of 1MiB`,
    remedy: () => 'give the size in MiB or GiB, for example `4GiB`',
    explain: 'The memory of a guest must be a whole number of MiB. libvirt would silently round any other size up.',
    example: {
      fails: 'vms: { win: { memory: { size: ⟨4GB } } }\n',
      passes: 'vms: { win: { memory: { size: 4GiB } } }\n',
    },
  }),
  'shares-need-shared-memory': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `the shares of guest '${guest}' require shared memory`,
    remedy: () => 'remove `shared: off`, or remove `shares`',
    explain:
      'virtiofsd, which serves the files, reads and writes the memory of the guest directly. libvirt refuses a share if the memory is not shared.',
    example: {
      fails: 'vms: { win: { memory: { size: 4GiB, shared: ⟨off }, shares: { games: { path: /srv/games } } } }\n',
      passes: 'vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'memory'];
    const { size: bytes, shared } = vm.memory;
    const given = printSize(bytes);
    if (bytes === 0 || bytes % mebibyte !== 0) report('memory-not-whole', { path: [...path, 'size'] }, { size: given });
    if (sharesMemory(vm) && shared === false) {
      report('shares-need-shared-memory', { path: [...path, 'shared'] }, { guest: vm.name });
    }
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { size: bytes, hugepages, locked, merge } = vm.memory;
  const shared = vm.memory.shared ?? sharesMemory(vm);
  const kibibytes = bytes / 1024;
  yield { at: '', xml: xml('memory', { unit: 'KiB' }, kibibytes) };
  yield { at: '', xml: xml('currentMemory', { unit: 'KiB' }, kibibytes) };
  const backing: (Xml | false)[] = [
    hugepages !== undefined &&
      xml('hugepages', {}, xml('page', { size: pageBytes[hugepages.size] / 1024, unit: 'KiB' })),
    !merge && xml('nosharepages'),
    locked && xml('locked'),
    shared && xml('source', { type: 'memfd' }),
    shared && xml('access', { mode: 'shared' }),
  ];
  if (backing.some(Boolean)) yield { at: '', xml: xml('memoryBacking', {}, ...backing) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const kibibytes = numberIn(domain, 'memory');
  const unit = valueIn(domain, 'memory@unit') ?? 'KiB';
  const bytes = kibibytes === undefined ? undefined : bytesIn(kibibytes, unit);
  if (bytes !== undefined) yield { vm: { memory: { size: printSize(bytes) } } };
  const page = numberIn(domain, 'memoryBacking/hugepages/page@size');
  const pageUnit = valueIn(domain, 'memoryBacking/hugepages/page@unit') ?? 'KiB';
  const pageSize = page === undefined ? undefined : bytesIn(page, pageUnit);
  // Reserved when the guest starts: whether the host can spare the memory all the time is for its owner to say.
  if (pageSize !== undefined) {
    yield { vm: { memory: { hugepages: { size: printSize(pageSize), allocate: 'start' } } } };
  } else if (elementAt(domain, 'memoryBacking/hugepages')) {
    yield { vm: { memory: { hugepages: { size: '2MiB', allocate: 'start' } } } };
  }
  if (elementAt(domain, 'memoryBacking/nosharepages')) yield { vm: { memory: { merge: false } } };
  if (elementAt(domain, 'memoryBacking/locked')) yield { vm: { memory: { locked: true } } };
  yield { vm: { memory: { shared: true } } };
}
