/**
 * The virtual CPUs of a guest: how many, what they look like, and which CPUs of the host they run on.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 * @see https://libvirt.org/formatdomain.html#cpu-tuning
 */
import * as z from 'zod/mini';
import { type Xml, xml } from '../libvirt/xml.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import { cpuSet, printCpuSet } from '../spec/cpu-set.ts';
import { vcpusOf } from '../spec/guest.ts';
import { described, textScalar, toggle } from '../spec/scalar.ts';
import { guests } from '../spec/select.ts';
import type { Spec, Vm } from '../spec/spec.ts';
import type { AnyReport, DomainPart } from './feature.ts';

const hostCpu = z.int().check(z.minimum(0), z.maximum(4095));

/** CPUs of the host as a list of numbers, or in the kernel's notation. */
const hostCpus = z.pipe(
  z.union([cpuSet, z.array(hostCpu).check(z.minLength(1))]),
  z.transform((cpus: readonly number[]) => [...new Set(cpus)].sort((a, b) => a - b)),
);

/** @see https://libvirt.org/formatdomain.html#cpu-model-and-topology: the names of libvirt's cpu_map. */
const featureName = textScalar(
  'A feature of the CPU, as libvirt calls it.',
  ['topoext', 'invtsc', 'svm'],
  /^[a-z0-9][a-z0-9_.-]{0,40}$/,
  'a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them',
);

const count = (most: number) => z.int().check(z.minimum(1), z.maximum(most));

export const schema = {
  vm: {
    cpu: z
      .prefault(
        z.strictObject({
          sockets: z
            .prefault(count(8), 1)
            .apply(described('Sockets. Windows for the desktop uses at most two. Default: 1.')),
          cores: z.prefault(count(512), 2).apply(described('Cores of each socket. Default: 2.')),
          threads: z
            .prefault(count(2), 1)
            .apply(
              described(
                'Threads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.',
              ),
            ),
          pin: z
            .optional(z.array(hostCpu))
            .apply(
              described(
                'The host CPU of each virtual CPU, in their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).',
              ),
            ),
          emulator: z
            .optional(hostCpus)
            .apply(
              described(
                "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has.",
              ),
            ),
          iothreads: z
            .prefault(z.int().check(z.minimum(0), z.maximum(64)), 0)
            .apply(described('How many threads serve the disks that name one.')),
          iothreadPin: z.optional(hostCpus).apply(described('The host CPUs for these threads.')),
          features: z
            .prefault(z.record(featureName, z.enum(['force', 'require', 'optional', 'disable', 'forbid'])), {})
            .apply(described('Features of the CPU, each with what is asked of it, as require or disable.')),
          cachePassthrough: z.prefault(toggle("Show the guest the host's caches."), true),
          maxPhysAddr: z
            .optional(z.int().check(z.minimum(32), z.maximum(64)))
            .apply(
              described(
                'The width of physical addresses in bits: for cards with large BARs where the guest finds no room for them.',
              ),
            ),
        }),
        {},
      )
      .apply(described('The virtual CPUs of the guest.')),
  },
} as const;

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'pin-count': code<{ pins: number; vcpus: number }>({
    severity: 'error',
    about: 'value',
    message: ({ pins, vcpus }) => `${pins} host CPUs are given, and the guest has ${vcpus} virtual ones`,
    remedy: ({ vcpus }) => `give ${vcpus}, one for each, or change sockets, cores or threads`,
    explain:
      'Each virtual CPU is pinned to one CPU of the host, in order. sockets times cores times threads is how many there are.',
    example: { fails: win('cores: 4, pin: ⟨[2, 3]'), passes: win('cores: 2, pin: [2, 3]') },
  }),
  'pin-twice': code<{ cpu: number }>({
    severity: 'error',
    about: 'value',
    message: ({ cpu }) => `host CPU ${cpu} is given twice`,
    remedy: () => 'give each virtual CPU one of its own',
    explain:
      'Two virtual CPUs that run on one CPU of the host wait for each other, and the guest holds locks while it waits.',
    example: { fails: win('cores: 2, pin: [2, ⟨2]'), passes: win('cores: 2, pin: [2, 3]') },
  }),
  'pin-shared': code<{ cpu: number; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ cpu, guest }) => `host CPU ${cpu} is that of a virtual CPU of the guest '${guest}' too`,
    remedy: () => 'give the guests different CPUs, unless they never run at the same time',
    explain: 'Guests that are pinned to one CPU of the host and run at the same time slow each other down.',
    example: {
      fails: 'vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [⟨3, 4] } } }\n',
      passes: 'vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }\n',
    },
  }),
  'emulator-on-pinned': code<{ cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ cpus }) => `QEMU's own threads are on CPU ${cpus}, where virtual CPUs are pinned`,
    remedy: () => 'give them other CPUs, or leave emulator out',
    explain:
      "QEMU's own threads interrupt a virtual CPU that runs on the same CPU of the host, which shows as stutter in the guest.",
    example: {
      fails: win('cores: 2, pin: [2, 3], emulator: ⟨[3]'),
      passes: win('cores: 2, pin: [2, 3], emulator: [0, 1]'),
    },
  }),
  'iothread-pin-without-iothreads': code({
    severity: 'error',
    about: 'value',
    message: () => 'there are no iothreads to be pinned',
    remedy: () => 'add iothreads, or take iothreadPin out',
    explain: '`iothreadPin` says where the threads run that `iothreads` counts.',
    example: { fails: win('iothreadPin: ⟨[0]'), passes: win('iothreads: 1, iothreadPin: [0]') },
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
} satisfies Codes;

export function rules(spec: Spec, report: AnyReport): void {
  const holderOf = new Map<number, string>();
  for (const vm of guests(spec)) {
    const { pin = [], emulator = [], iothreads, iothreadPin, maxPhysAddr } = vm.cpu;
    const at = (...path: (string | number)[]) => ({ path: ['vms', vm.name, 'cpu', ...path] });
    const vcpus = vcpusOf(vm);
    if (vm.cpu.pin && pin.length !== vcpus) report('pin-count', at('pin'), { pins: pin.length, vcpus });
    for (const [index, cpu] of pin.entries()) {
      const guest = holderOf.get(cpu);
      if (pin.indexOf(cpu) < index) report('pin-twice', at('pin', index), { cpu });
      else if (guest !== undefined) report('pin-shared', at('pin', index), { cpu, guest });
      else holderOf.set(cpu, vm.name);
    }
    const shared = emulator.filter((cpu) => pin.includes(cpu));
    if (shared.length > 0) report('emulator-on-pinned', at('emulator'), { cpus: printCpuSet(shared) });
    if (iothreadPin && iothreads === 0) report('iothread-pin-without-iothreads', at('iothreadPin'));
    if (maxPhysAddr !== undefined && vm.type === 'qemu') report('max-phys-addr-emulated', at('maxPhysAddr'));
  }
}

/**
 * The CPU as the guest sees it. AMD shows threads of a core to a guest only with topoext; without it Windows takes them
 * for cores. Without KVM there is no CPU of the host to pass through, and `maximum` is all that QEMU can emulate.
 */
function model(vm: Vm, spec: Spec): Xml {
  const { sockets, cores, threads, features, cachePassthrough, maxPhysAddr } = vm.cpu;
  const kvm = vm.type === 'kvm';
  const policies = new Map(Object.entries(features));
  if (kvm && spec.host.cpu === 'amd' && threads > 1 && !policies.has('topoext')) policies.set('topoext', 'require');
  return xml(
    'cpu',
    { mode: kvm ? 'host-passthrough' : 'maximum', check: 'none' },
    xml('topology', { sockets, dies: 1, cores, threads }),
    kvm && cachePassthrough && xml('cache', { mode: 'passthrough' }),
    maxPhysAddr !== undefined && xml('maxphysaddr', { mode: 'emulate', bits: maxPhysAddr }),
    ...[...policies].map(([name, policy]) => xml('feature', { policy, name })),
  );
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const { pin = [], emulator, iothreads, iothreadPin } = vm.cpu;
  yield { at: '', xml: xml('vcpu', { placement: 'static' }, vcpusOf(vm)) };
  if (iothreads > 0) yield { at: '', xml: xml('iothreads', {}, iothreads) };
  yield { at: '', xml: model(vm, spec) };
  const tune = (element: Xml): DomainPart => ({ at: 'cputune', xml: element });
  for (const [vcpu, cpu] of pin.entries()) yield tune(xml('vcpupin', { vcpu, cpuset: cpu }));
  if (emulator) yield tune(xml('emulatorpin', { cpuset: printCpuSet(emulator) }));
  for (let iothread = 1; iothreadPin && iothread <= iothreads; iothread += 1) {
    yield tune(xml('iothreadpin', { iothread, cpuset: printCpuSet(iothreadPin) }));
  }
}
