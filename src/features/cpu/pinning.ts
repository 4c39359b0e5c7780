/**
 * Which CPUs of the host the threads of a guest run on: those of its virtual CPUs, of QEMU itself, and of its disks.
 * @see https://libvirt.org/formatdomain.html#cpu-tuning
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { guestCores, vcpusOf } from '../../model/guest.ts';
import { emulatorOf, iothreadPinOf, pinsOf, placeOf } from '../../model/pins.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {} as const;

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
  'pin-shared': code<Claimed>({
    severity: 'warning',
    about: 'value',
    message: ({ what, guest }) => `${what} is that of a virtual CPU of the guest '${guest}' too`,
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
  'pin-auto-without-facts': code({
    severity: 'error',
    about: 'value',
    message: () => 'without the facts of the machine there is no telling which CPUs it has',
    remedy: () =>
      'write them with vfioc scan -o facts.json and name the file in host.facts, or give the host CPUs here',
    explain: '`pin: auto` chooses whole cores by their caches, nodes and threads, which the facts of a machine say.',
    example: { fails: win('pin: ⟨auto'), passes: win('pin: [2, 3]') },
  }),
  'pin-auto-too-few': code<{ needed: number; cores: number; threads: number }>({
    severity: 'error',
    about: 'value',
    message: ({ needed, cores, threads }) =>
      `the guest needs ${needed} cores${threads > 1 ? ` of ${threads} threads` : ''}, and the machine has ${cores} for guests`,
    remedy: ({ cores }) =>
      cores > 0 ? `give the guest at most ${cores} cores, or its host CPUs by hand` : 'give its host CPUs by hand',
    explain:
      '`pin: auto` gives each core of the guest a core of the host. The first one stays with the host, and those that are given by hand, to any guest, to emulator or to iothreadPin, are not counted. With threads: 2 only cores with two threads are.',
  }),
  'pin-auto-shared': code<{ guests: readonly string[] }>({
    severity: 'warning',
    about: 'value',
    message: ({ guests: others }) =>
      `there are not enough cores for all guests: this one shares some with ${others.map((name) => `'${name}'`).join(', ')}`,
    remedy: () => 'give the guests fewer cores, unless they never run at the same time',
    explain:
      'Guests on one core that run at the same time slow each other down. Guests that receive the same device never do, and share their cores without this warning.',
  }),
  'realtime-without-pin': code({
    severity: 'warning',
    about: 'value',
    message: () => 'virtual CPUs that are not pinned go before everything else on any CPU of the host',
    remedy: () => 'add pin, or take vcpusched out',
    explain:
      'A real-time thread that computes leaves its CPU to nothing of an ordinary priority, the threads of the kernel among it. On every CPU that stops the host; pinned, it stops only what else runs there.',
    example: {
      fails: win('vcpusched: ⟨{ scheduler: fifo, priority: 1 }'),
      passes: win('pin: [2, 3], vcpusched: { scheduler: fifo, priority: 1 }'),
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const vm of guests(spec)) {
    const { emulator = [], iothreads, iothreadPin, vcpusched } = vm.cpu;
    const at = (...path: (string | number)[]) => ({ path: ['vms', vm.name, 'cpu', ...path] });
    if (vm.cpu.pin === 'auto') automatic(vm, spec, report, facts);
    else if (vm.cpu.pin) {
      const { pin } = vm.cpu;
      const vcpus = vcpusOf(vm);
      if (pin.length !== vcpus) report('pin-count', at('pin'), { pins: pin.length, vcpus });
      for (const [index, cpu] of pin.entries()) {
        if (pin.indexOf(cpu) < index) report('pin-twice', at('pin', index), { cpu });
      }
      const shared = emulator.filter((cpu) => pin.includes(cpu));
      if (shared.length > 0) report('emulator-on-pinned', at('emulator'), { cpus: printCpuSet(shared) });
    }
    if (iothreadPin && iothreads === 0) report('iothread-pin-without-iothreads', at('iothreadPin'));
    if (vcpusched && !vm.cpu.pin) report('realtime-without-pin', at('vcpusched'));
  }
}

function automatic(vm: Vm, spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const where = { path: ['vms', vm.name, 'cpu', 'pin'] };
  const place = placeOf(vm, spec, facts);
  if (!place) report('pin-auto-without-facts', where);
  else if ('cores' in place) {
    const { threads } = vm.cpu;
    report('pin-auto-too-few', where, { needed: guestCores(vm), cores: place.cores, threads });
  } else if (place.shares.length > 0) report('pin-auto-shared', where, { guests: place.shares });
}

export function* domain(vm: Vm, spec: Spec, facts?: Facts): Iterable<DomainPart> {
  const { iothreads, vcpusched } = vm.cpu;
  const emulator = emulatorOf(vm, spec, facts);
  const iothreadPin = iothreadPinOf(vm, spec, facts);
  const tune = (element: Xml): DomainPart => ({ at: 'cputune', xml: element });
  for (const [vcpu, cpu] of pinsOf(vm, spec, facts).entries()) yield tune(xml('vcpupin', { vcpu, cpuset: cpu }));
  if (emulator) yield tune(xml('emulatorpin', { cpuset: printCpuSet(emulator) }));
  for (let iothread = 1; iothreadPin && iothread <= iothreads; iothread += 1) {
    yield tune(xml('iothreadpin', { iothread, cpuset: printCpuSet(iothreadPin) }));
  }
  // One for each, as libvirt keeps them.
  for (let vcpus = 0; vcpusched && vcpus < vcpusOf(vm); vcpus += 1)
    yield tune(xml('vcpusched', { vcpus, ...vcpusched }));
}

/** The host CPUs that the spec gives; where `pin: auto` puts guests, the placement keeps them apart. */
export function* claims({ cpu: { pin } }: Vm): Iterable<ClaimOf<typeof codes>> {
  if (pin === undefined || pin === 'auto') return;
  for (const [index, cpu] of pin.entries()) {
    if (pin.indexOf(cpu) < index) continue;
    yield { what: `host CPU ${cpu}`, path: ['cpu', 'pin', index], when: 'run', code: 'pin-shared' };
  }
}
