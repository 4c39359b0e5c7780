/**
 * The host CPUs that the threads of a guest run on: those of its virtual CPUs, of QEMU itself, and of its disks.
 * @see https://libvirt.org/formatdomain.html#cpu-tuning
 */

import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { numberIn } from '../../libvirt/query.ts';
import { attribute, child, elements, type Xml, xml } from '../../libvirt/xml.ts';
import type { Place } from '../../model/cpu-placement.ts';
import { guestCores, vcpusOf } from '../../model/guest.ts';
import { emulatorOf, iothreadPinOf, pinsOf, placeOf } from '../../model/pins.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { countedCores } from '../../values/core-kind.ts';
import { cpuList } from '../../values/cpu-list.ts';
import { parseCpuSet, printCpuSet } from '../../values/cpu-set.ts';
import { strictObject } from '../../values/object.ts';
import { printSize } from '../../values/quantity.ts';
import { described, whole } from '../../values/scalar.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const hostCpu = whole(0, 4095);

export const schema = {
  cpu: () => ({
    pin: z
      .optional(z.union([z.enum(['auto']), z.array(hostCpu)]))
      .apply(
        described(
          'The host CPU of each virtual CPU, in order. The threads of a guest core are adjacent, so list sibling threads of the host in pairs (lscpu -e shows them). auto: whole cores of one kind and of one L3 cache, or else of one NUMA node, according to the facts of the machine.',
        ),
      ),
    emulator: z
      .optional(cpuList)
      .apply(
        described(
          "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: preferably CPUs that no virtual CPU is pinned to. Default with pin: auto: those that stay with the host.",
        ),
      ),
    iothreadPin: z
      .optional(cpuList)
      .apply(described('The host CPUs for the iothreads. Default with pin: auto: those that stay with the host.')),
    vcpusched: z
      .optional(
        strictObject(() => ({
          scheduler: z
            .enum(['fifo', 'rr'])
            .apply(described('The scheduling policy: fifo (first in, first out) or rr (round robin).')),
          priority: whole(1, 99).apply(described('The priority, from 1 to 99 (highest).')),
        })),
      )
      .apply(
        described(
          'The real-time scheduling of the virtual CPUs. They take precedence over everything else on their host CPUs, including kernel threads.',
        ),
      ),
  }),
} as const;

/** `7 cores on 96MiB`, for each size of cache. */
const bySize = (caches: Place['caches']): string[] =>
  unique(caches.map(({ size }) => size)).map((size) => {
    const used = caches.reduce((sum, one) => sum + (one.size === size ? one.used : 0), 0);
    return `${countedCores(used, undefined)} on ${size === undefined ? 'an unknown size' : printSize(size)}`;
  });

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'pin-count': code<{ pins: number; vcpus: number }>({
    severity: 'error',
    about: 'value',
    message: ({ pins, vcpus }) => `'pin' must list one host CPU for each virtual CPU: expected ${vcpus}, found ${pins}`,
    remedy: ({ pins, vcpus }) =>
      `list ${vcpus} host CPUs in \`pin\`${pins > 0 ? `, or change \`cores\` and \`threads\` to match ${pins}` : ''}`,
    explain:
      'Each virtual CPU is pinned to one host CPU, in order. Their number is sockets times dies times cores times threads.',
    example: { fails: win('cores: 4, pin: ⟨[2, 3]'), passes: win('cores: 2, pin: [2, 3]') },
  }),
  'pin-twice': code<{ cpu: number }>({
    severity: 'error',
    about: 'value',
    message: ({ cpu }) => `'pin' lists host CPU ${cpu} twice`,
    remedy: () => 'replace one of them with a host CPU that is not in `pin` yet (`lscpu -e` lists them)',
    explain:
      'Two virtual CPUs on one host CPU wait for each other, and one that waits may hold a lock that the rest of the guest needs.',
    example: { fails: win('cores: 2, pin: [2, ⟨2]'), passes: win('cores: 2, pin: [2, 3]') },
  }),
  'pin-shared': code<Claimed>({
    severity: 'warning',
    about: 'value',
    message: ({ what, guest }) => `${what} is also used by guest '${guest}'`,
    remedy: () => 'pin the guests to different CPUs; ignore this if they never run at the same time',
    explain:
      'Guests that are pinned to the same host CPU and run at the same time slow each other down. Guests that receive the same device never run together and may share CPUs without this warning.',
    example: {
      fails: 'vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [⟨3, 4] } } }\n',
      passes: 'vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }\n',
    },
  }),
  'emulator-on-pinned': code<{ cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ cpus }) => `QEMU's own threads are on CPU ${cpus}, which a virtual CPU is pinned to`,
    remedy: ({ cpus }) =>
      `replace CPU ${cpus} in \`emulator\` with CPUs that are not in \`pin\`, or remove \`emulator\``,
    explain: "QEMU's own threads interrupt a virtual CPU on the same host CPU, which shows as stutter in the guest.",
    example: {
      fails: win('cores: 2, pin: [2, 3], emulator: ⟨[3]'),
      passes: win('cores: 2, pin: [2, 3], emulator: [0, 1]'),
    },
  }),
  'iothread-pin-without-iothreads': code({
    severity: 'error',
    about: 'value',
    message: () => "'iothreadPin' is set, but the guest has no iothreads",
    remedy: () => 'add `iothreads: 1`, or remove `iothreadPin`',
    explain:
      '`iothreadPin` lists the host CPUs that the iothreads run on. Their number is `iothreads`, which is 0 by default.',
    example: { fails: win('iothreadPin: ⟨[0]'), passes: win('iothreads: 1, iothreadPin: [0]') },
  }),
  'pin-auto-without-facts': code({
    severity: 'error',
    about: 'value',
    message: () => "'pin: auto' requires the facts of the machine",
    remedy: () =>
      'run `vfioc scan -o facts.json` and add `facts: ./facts.json` to `host`, or list the CPUs: `pin: [2, 3]`',
    explain:
      '`pin: auto` chooses whole cores by their caches, NUMA nodes and threads, which are in the facts of the machine.',
    example: { fails: win('pin: ⟨auto'), passes: win('pin: [2, 3]') },
  }),
  'pin-auto-too-few': code<{ needed: number; cores: number; threads: number }>({
    severity: 'error',
    about: 'value',
    message: ({ needed, cores, threads }) =>
      `not enough host cores: needed ${needed}${threads > 1 ? ` with ${threads} threads each` : ''}, available ${cores}`,
    remedy: ({ cores, threads }) => {
      const byHand = 'list the host CPUs, for example `pin: [2, 3]` for two virtual CPUs';
      if (cores > 0) return `reduce the guest to ${cores === 1 ? '1 core' : `${cores} cores`}, or ${byHand}`;
      return threads > 1 ? `set \`threads: 1\` if the cores of the host have one thread each, or ${byHand}` : byHand;
    },
    explain:
      '`pin: auto` gives each core of the guest a core of the host. The first core stays with the host. Cores listed in `pin`, `emulator` or `iothreadPin` of any guest are not available. With `threads: 2`, only cores with two threads are.',
  }),
  'pin-auto-shared': code<{ guests: readonly string[] }>({
    severity: 'warning',
    about: 'value',
    message: ({ guests: others }) =>
      `there are not enough cores for all guests: this guest shares cores with ${others.map((name) => `'${name}'`).join(', ')}`,
    remedy: () => 'lower `cores` in these guests; ignore this if they never run at the same time',
    explain:
      'Guests that share a core and run at the same time slow each other down. Guests that receive the same device never run together and may share cores without this warning.',
  }),
  'pin-auto-mixes-kinds': code<{ kinds: Place['kinds'] }>({
    severity: 'warning',
    about: 'value',
    message: ({ kinds }) =>
      `there are not enough free cores of one kind: the guest gets ${sentenceList(kinds.map(({ kind, used }) => countedCores(used, kind)))}`,
    remedy: ({ kinds }) => {
      const possible = kinds.flatMap(({ kind, free }) => (free > 0 ? [countedCores(free, kind)] : []));
      return possible.length > 0
        ? `lower \`cores\` of the guest: it can have ${possible.join(' or ')}`
        : 'lower `cores` of this guest or of others';
    },
    explain:
      'A hybrid processor has fast and slow cores (performance and efficiency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest. `pin: auto` uses the fastest kind that has enough free cores for all of the guest. The first core stays with the host.',
  }),
  'pin-auto-mixes-caches': code<{ caches: Place['caches'] }>({
    severity: 'warning',
    about: 'value',
    message: ({ caches }) => `the guest is spread over L3 caches of different sizes: ${sentenceList(bySize(caches))}`,
    remedy: ({ caches }) =>
      `reduce the guest to ${countedCores(Math.max(1, ...caches.map(({ free }) => free)), undefined)}, which fit on one cache, or list the host CPUs in \`pin\``,
    explain:
      'On some processors one L3 cache is larger than the others, for example by 3D V-Cache. A guest does not see the difference: a program that needs the large cache, such as a game, is slow on the cores of the other. `vfioc scan` and `vfioc check --plan` show the caches.',
  }),
  'realtime-without-pin': code({
    severity: 'warning',
    about: 'value',
    message: () => 'real-time virtual CPUs that are not pinned can block any CPU of the host',
    remedy: () => 'pin the guest, for example `pin: [2, 3], emulator: [0]`, or remove `vcpusched`',
    explain:
      'A busy real-time thread keeps everything of ordinary priority off its CPU, including kernel threads. If it can run on any CPU, it can stall the host. If it is pinned, it stalls only what else runs on that CPU.',
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
  } else {
    const { shares, kinds, caches } = place;
    if (shares.length > 0) report('pin-auto-shared', where, { guests: shares });
    if (kinds.length > 1) report('pin-auto-mixes-kinds', where, { kinds });
    // Dies and nodes of the guest are on several caches on purpose.
    else if (isWhole(vm) && unique(caches.flatMap(({ size }) => size ?? [])).length > 1) {
      report('pin-auto-mixes-caches', where, { caches });
    }
  }
}

/** Whether all cores of the guest are equally near to each other, as it sees them. */
const isWhole = ({ cpu }: Vm): boolean => cpu.sockets * cpu.dies === 1 && cpu.numa.length < 2;

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
  // One element per virtual CPU, as libvirt stores them.
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

/** The CPUs in a `cpuset`; `undefined` if it is not a list of CPUs. */
function cpusIn(element: Xml | undefined): readonly number[] | undefined {
  const parsed = parseCpuSet((element && attribute(element, 'cpuset')) ?? '');
  return 'value' in parsed ? parsed.value : undefined;
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const tune = child(domain, 'cputune');
  if (!tune) return;
  const pins = new Map(elements(tune, 'vcpupin').map((one) => [attribute(one, 'vcpu'), cpusIn(one)]));
  const single = [...pins.values()].flatMap((cpus) => (cpus?.length === 1 ? cpus : []));
  const isComplete = single.length === pins.size && [...pins.keys()].every((vcpu, index) => vcpu === String(index));
  if (single.length > 0 && isComplete) yield { vm: { cpu: { pin: single } } };
  const emulator = cpusIn(child(tune, 'emulatorpin'));
  if (emulator) yield { vm: { cpu: { emulator: printCpuSet(emulator) } } };
  const iothreads = cpusIn(child(tune, 'iothreadpin'));
  if (iothreads) yield { vm: { cpu: { iothreadPin: printCpuSet(iothreads) } } };
  const scheduling = child(tune, 'vcpusched');
  const priority = scheduling && numberIn(scheduling, '@priority');
  if (scheduling && priority !== undefined) {
    yield { vm: { cpu: { vcpusched: { scheduler: attribute(scheduling, 'scheduler') ?? 'fifo', priority } } } };
  }
}
