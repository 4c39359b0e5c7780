/**
 * The virtual CPUs of a guest: how many, and what they look like. Which CPUs of the host they run on is in
 * cpu-pinning.ts, and the nodes that they are on in cpu-numa.ts.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { vcpusOf } from '../../model/guest.ts';
import { guests, i440fx } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { cpuList } from '../../values/cpu-list.ts';
import { numaCell } from '../../values/numa-cell.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar, toggle, whole } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';
import { cpuFields } from './isolation.ts';

const hostCpu = whole(0, 4095);

/** @see https://libvirt.org/formatdomain.html#cpu-model-and-topology: the names of libvirt's cpu_map. */
const featureName = textScalar(
  'A feature of the CPU, as libvirt calls it.',
  ['topoext', 'invtsc', 'svm'],
  /^[a-z0-9][a-z0-9_.-]{0,40}$/,
  'a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them',
);

const bits = whole(32, 64);

/** @see https://libvirt.org/formatdomain.html#cpu-model-and-topology: maxphysaddr */
const addressWidth = z.pipe(
  z.union([
    bits,
    strictObject(() => ({
      mode: z.enum(['emulate', 'passthrough']).apply(described('Bits of your own, or those of the host.')),
      bits: z.optional(bits).apply(described('How many, with mode: emulate.')),
      limit: z.optional(bits).apply(described('At most so many, with mode: passthrough.')),
    })),
  ]),
  z.transform(
    (given: number | { mode: 'emulate' | 'passthrough'; bits?: number | undefined; limit?: number | undefined }) =>
      typeof given === 'number' ? { mode: 'emulate' as const, bits: given, limit: undefined } : given,
  ),
);

const count = (most: number) => whole(1, most);

export const schema = {
  vm: {
    cpu: z
      .prefault(
        strictObject(() => ({
          sockets: z
            .prefault(count(8), 1)
            .apply(described('Sockets. Windows for the desktop uses at most two. Default: 1.')),
          dies: z
            .prefault(count(8), 1)
            .apply(described('Dies of each socket: the guest takes each for a cache of its own. Default: 1.')),
          cores: z.prefault(count(512), 2).apply(described('Cores of each die. Default: 2.')),
          threads: z
            .prefault(count(2), 1)
            .apply(
              described(
                'Threads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.',
              ),
            ),
          pin: z
            .optional(z.union([z.enum(['auto']), z.array(hostCpu)]))
            .apply(
              described(
                'The host CPU of each virtual CPU, in their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them). auto: on whole cores of one L3 cache, or else of one NUMA node, by the facts of the machine.',
              ),
            ),
          emulator: z
            .optional(cpuList)
            .apply(
              described(
                "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has. Default with pin: auto: those that stay with the host.",
              ),
            ),
          iothreads: z.prefault(whole(0, 64), 0).apply(described('How many threads serve the disks that name one.')),
          iothreadPin: z
            .optional(cpuList)
            .apply(
              described('The host CPUs for these threads. Default with pin: auto: those that stay with the host.'),
            ),
          vcpusched: z
            .optional(
              strictObject(() => ({
                scheduler: z.enum(['fifo', 'rr']).apply(described('First in, first out, or in turns (round robin).')),
                priority: whole(1, 99).apply(described('1 to 99, the highest.')),
              })),
            )
            .apply(
              described(
                'Real-time scheduling of the virtual CPUs: before everything else that runs on their host CPUs, the threads of the kernel among it.',
              ),
            ),
          numa: z.prefault(z.array(numaCell), []).apply(described('The NUMA nodes that the guest has. Default: one.')),
          ...cpuFields,
          features: z
            .prefault(z.record(featureName, z.enum(['force', 'require', 'optional', 'disable', 'forbid'])), {})
            .apply(described('Features of the CPU, each with what is asked of it, as require or disable.')),
          cachePassthrough: z.prefault(toggle("Show the guest the host's caches."), true),
          maxPhysAddr: z
            .optional(addressWidth)
            .apply(
              described(
                'The width of physical addresses in bits, or mode: passthrough for that of the host: for cards with large BARs where the guest finds no room for them.',
              ),
            ),
        })),
        {},
      )
      .apply(described('The virtual CPUs of the guest.')),
  },
} as const;

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'windows-sockets': code<{ sockets: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ sockets }) => `of ${sockets} sockets Windows for the desktop uses two`,
    remedy: () => 'write sockets: 1, and more cores',
    explain:
      'The licence of Windows counts sockets, not cores: Home uses one, Pro two, and the CPUs of others lie idle.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows11, cpu: { sockets: ⟨4 } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows11, cpu: { cores: 4 } } }\n',
    },
  }),
  'max-phys-addr-emulated': code({
    severity: 'error',
    about: 'value',
    message: () => 'an emulated guest has the address width of the CPU that QEMU emulates',
    remedy: () => 'take maxPhysAddr out, or type: qemu',
    explain: 'The width of physical addresses can be set for a guest that runs on KVM.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, type: qemu, cpu: { maxPhysAddr: ⟨40 } } }\n',
      passes: 'vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }\n',
    },
  }),
  'max-phys-addr-mode': code<{ mode: string; field: string; missing: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ mode, field, missing }) =>
      missing ? `mode: ${mode} needs ${field}` : `${field} has no meaning with mode: ${mode}`,
    remedy: ({ mode }) =>
      mode === 'emulate' ? 'write maxPhysAddr: 42, with the bits it is to have' : 'write mode and, if need be, limit',
    explain:
      'With mode emulate the guest has the bits that are given; with mode passthrough those of the host, or `limit` where these are more.',
    example: {
      fails: win('maxPhysAddr: { mode: passthrough, bits: ⟨42 }'),
      passes: win('maxPhysAddr: { mode: passthrough, limit: 42 }'),
    },
  }),
  'too-many-vcpus': code<{ count: number; most: number }>({
    severity: 'error',
    about: 'value',
    message: ({ count: vcpus, most }) => `this guest has ${vcpus} virtual CPUs, and its machine takes ${most}`,
    remedy: () => 'write fewer: they are sockets times dies times cores times threads',
    explain: 'QEMU takes 4096 virtual CPUs on q35 and 255 on i440fx; libvirt refuses a guest with more.',
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
    const tell = (field: string, at: string[], missing: boolean): void =>
      report('max-phys-addr-mode', { path: at }, { mode: width.mode, field, missing });
    if (width.mode === 'emulate' && width.bits === undefined) tell('bits', path, true);
    if (width.mode === 'emulate' && width.limit !== undefined) tell('limit', [...path, 'limit'], false);
    if (width.mode === 'passthrough' && width.bits !== undefined) tell('bits', [...path, 'bits'], false);
  }
}

/**
 * The CPU as the guest sees it. AMD shows threads of a core to a guest only with topoext; without it Windows takes them
 * for cores. Without KVM there is no CPU of the host to pass through, and `maximum` is all that QEMU can emulate.
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
