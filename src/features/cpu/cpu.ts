/**
 * The virtual CPUs of a guest: their number and their model. The host CPUs that they run on are in pinning.ts, and
 * their NUMA nodes in numa.ts.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { numberIn } from '../../libvirt/query.ts';
import { attribute, child, elements, type Xml, xml } from '../../libvirt/xml.ts';
import { vcpusOf } from '../../model/guest.ts';
import { guests, i440fx } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { given, strictObject } from '../../values/object.ts';
import { described, textScalar, toggle, whole } from '../../values/scalar.ts';
import type { Proposal, Shape } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** @see https://libvirt.org/formatdomain.html#cpu-model-and-topology: the names of libvirt's cpu_map. */
const featureName = textScalar(
  'A CPU feature, by its name in libvirt.',
  ['topoext', 'invtsc', 'svm'],
  /^[a-z0-9][a-z0-9_.-]{0,40}$/,
  'expected a CPU feature such as topoext or invtsc: lower-case letters, digits, `-`, `.` and `_`',
);

const bits = whole(32, 64);

/** @see https://libvirt.org/formatdomain.html#cpu-model-and-topology: maxphysaddr */
const addressWidth = z.pipe(
  z.union([
    bits,
    strictObject(() => ({
      mode: z
        .enum(['emulate', 'passthrough'])
        .apply(described('Whether the width is set by `bits` (emulate) or is that of the host (passthrough).')),
      bits: z.optional(bits).apply(described('The width in bits, with mode: emulate.')),
      limit: z.optional(bits).apply(described('The maximum width in bits, with mode: passthrough.')),
    })),
  ]),
  z.transform(
    (given: number | { mode: 'emulate' | 'passthrough'; bits?: number | undefined; limit?: number | undefined }) =>
      typeof given === 'number' ? { mode: 'emulate' as const, bits: given, limit: undefined } : given,
  ),
);

const count = (most: number) => whole(1, most);

export const schema = {
  cpu: () => ({
    sockets: z
      .prefault(count(8), 1)
      .apply(described('The number of sockets. Desktop Windows uses at most two. Default: 1.')),
    dies: z
      .prefault(count(8), 1)
      .apply(
        described('The number of dies per socket. The guest assumes that each has a cache of its own. Default: 1.'),
      ),
    cores: z.prefault(count(512), 2).apply(described('The number of cores per die. Default: 2.')),
    threads: z
      .prefault(count(2), 1)
      .apply(
        described(
          'The number of threads per core: 2 if the guest is pinned to pairs of sibling threads of the host. Default: 1.',
        ),
      ),
    iothreads: z
      .prefault(whole(0, 64), 0)
      .apply(described('The number of iothreads, which serve the disks that set `iothread`.')),
    features: z
      .prefault(z.record(featureName, z.enum(['force', 'require', 'optional', 'disable', 'forbid'])), {})
      .apply(described('CPU features, each with its policy, for example require or disable.')),
    cachePassthrough: z.prefault(toggle("Whether to show the host's CPU caches to the guest."), true),
    maxPhysAddr: z
      .optional(addressWidth)
      .apply(
        described(
          'The width of physical addresses in bits, or mode: passthrough for that of the host. Set it if the guest has no address space for the large BARs of a device such as a GPU.',
        ),
      ),
  }),
} as const;

/** The object `cpu` of a guest, with the fields that features add to it. */
export const cpuObject = <F extends Shape>(fields: () => F) =>
  z.prefault(strictObject(fields), {} as never).apply(described('The virtual CPUs of the guest.'));

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'windows-sockets': code<{ sockets: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ sockets }) => `desktop Windows uses at most 2 sockets, and this guest has ${sockets}`,
    remedy: ({ sockets }) => `set \`sockets: 1\` and multiply \`cores\` by ${sockets}`,
    explain:
      'The Windows licence counts sockets, not cores: Home uses one socket, Pro uses two. The CPUs of further sockets stay idle.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows11, cpu: { sockets: ⟨4 } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows11, cpu: { cores: 4 } } }\n',
    },
  }),
  'max-phys-addr-emulated': code({
    severity: 'error',
    about: 'value',
    message: () => 'maxPhysAddr has no effect on an emulated guest',
    remedy: () => 'remove `maxPhysAddr`, or remove `type: qemu` to run the guest on KVM',
    explain:
      'The width of physical addresses can be set only for a guest that runs on KVM. An emulated guest has the width of the CPU that QEMU emulates.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, type: qemu, cpu: { maxPhysAddr: ⟨40 } } }\n',
      passes: 'vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }\n',
    },
  }),
  'max-phys-addr-mode': code<{ mode: string; field: string; missing: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ mode, field, missing }) =>
      missing ? `'mode: ${mode}' requires '${field}'` : `'${field}' cannot be used with 'mode: ${mode}'`,
    remedy: ({ mode, missing }) =>
      mode === 'passthrough'
        ? 'remove `bits`; to limit the width, use `maxPhysAddr: { mode: passthrough, limit: 42 }`'
        : missing
          ? 'add the width in bits, for example `maxPhysAddr: 42`, or use `maxPhysAddr: { mode: passthrough }`'
          : 'remove `limit`: with `mode: emulate` the guest has exactly `bits`',
    explain:
      'With `mode: emulate` the guest has the given number of bits. With `mode: passthrough` it has as many as the host, but at most `limit`.',
    example: {
      fails: win('maxPhysAddr: { mode: passthrough, bits: ⟨42 }'),
      passes: win('maxPhysAddr: { mode: passthrough, limit: 42 }'),
    },
  }),
  'too-many-vcpus': code<{ count: number; most: number }>({
    severity: 'error',
    about: 'value',
    message: ({ count: vcpus, most }) =>
      `this guest has ${vcpus} virtual CPUs, but its machine type supports at most ${most}`,
    remedy: ({ most }) =>
      `lower \`sockets\`, \`dies\`, \`cores\` or \`threads\` until their product is at most ${most}`,
    explain: 'QEMU supports 4096 virtual CPUs on q35 and 255 on i440fx. libvirt refuses to define a guest with more.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, cpu: ⟨{ cores: 512, threads: 2, dies: 8 } } }\n',
      passes: win('cores: 16, threads: 2'),
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const { maxPhysAddr: width, sockets } = vm.cpu;
    const [vcpus, most] = [vcpusOf(vm), i440fx(vm) ? 255 : 4096];
    if (vcpus > most) report('too-many-vcpus', { path: ['vms', vm.name, 'cpu'] }, { count: vcpus, most });
    if (sockets > 2 && vm.guest.startsWith('windows')) {
      report('windows-sockets', { path: ['vms', vm.name, 'cpu', 'sockets'] }, { sockets });
    }
    if (!width) continue;
    const path = ['vms', vm.name, 'cpu', 'maxPhysAddr'];
    if (vm.type === 'qemu') report('max-phys-addr-emulated', { path });
    const mismatch = (field: string, at: string[], missing: boolean): void =>
      report('max-phys-addr-mode', { path: at }, { mode: width.mode, field, missing });
    if (width.mode === 'emulate' && width.bits === undefined) mismatch('bits', path, true);
    if (width.mode === 'emulate' && width.limit !== undefined) mismatch('limit', [...path, 'limit'], false);
    if (width.mode === 'passthrough' && width.bits !== undefined) mismatch('bits', [...path, 'bits'], false);
  }
}

/**
 * The CPU as the guest sees it. On AMD a guest sees threads of a core only with topoext; without it Windows treats them
 * as cores. Without KVM there is no host CPU to pass through, and `maximum` is everything that QEMU can emulate.
 */
function model(vm: Vm, spec: Spec): Xml {
  const { sockets, dies, cores, threads, features, cachePassthrough, maxPhysAddr } = vm.cpu;
  const kvm = vm.type === 'kvm';
  const policies = new Map(Object.entries(features));
  if (kvm && spec.host.cpu === 'amd' && threads > 1 && !policies.has('topoext')) policies.set('topoext', 'require');
  return xml(
    'cpu',
    { mode: kvm ? 'host-passthrough' : 'maximum', check: 'none' },
    xml('topology', { sockets, dies, cores, threads }),
    kvm && cachePassthrough && xml('cache', { mode: 'passthrough' }),
    maxPhysAddr && xml('maxphysaddr', { ...maxPhysAddr }),
    ...[...policies].map(([name, policy]) => xml('feature', { policy, name })),
  );
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  yield { at: '', xml: xml('vcpu', { placement: 'static' }, vcpusOf(vm)) };
  if (vm.cpu.iothreads > 0) yield { at: '', xml: xml('iothreads', {}, vm.cpu.iothreads) };
  yield { at: '', xml: model(vm, spec) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const cpu = child(domain, 'cpu');
  const topology = cpu && child(cpu, 'topology');
  const parts = ['sockets', 'dies', 'cores', 'threads'];
  const counts = parts.map((part) => [part, (topology && numberIn(topology, `@${part}`)) ?? 1] as const);
  if (topology) yield { vm: { cpu: Object.fromEntries(counts) }, tolerance: 8 };
  const vcpus = numberIn(domain, 'vcpu');
  if (!topology && vcpus !== undefined) yield { vm: { cpu: { cores: vcpus } } };
  const iothreads = numberIn(domain, 'iothreads');
  if (iothreads !== undefined) yield { vm: { cpu: { iothreads } } };
  if (!cpu || !child(cpu, 'cache')) yield { vm: { cpu: { cachePassthrough: false } } };
  for (const feature of cpu ? elements(cpu, 'feature') : []) {
    const [name, policy] = [attribute(feature, 'name'), attribute(feature, 'policy') ?? 'require'];
    if (name !== undefined) yield { vm: { cpu: { features: { [name]: policy } } } };
  }
  const width = cpu && child(cpu, 'maxphysaddr');
  if (width) {
    const numbers = given({ bits: numberIn(width, '@bits'), limit: numberIn(width, '@limit') });
    const mode = attribute(width, 'mode') ?? 'passthrough';
    yield { vm: { cpu: { maxPhysAddr: { mode, ...numbers } } } };
  }
}
