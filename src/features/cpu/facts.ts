/**
 * Checks that pins set by hand suit the CPUs of the machine. Pins that `pin: auto` chooses need no check.
 * @see https://docs.kernel.org/admin-guide/cputopology.html
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Core, coresOf } from '../../model/cpu-placement.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { type CoreKind, coreKinds, countedCores } from '../../values/core-kind.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';

export const schema = {} as const;

const maker = { amd: 'AMD', intel: 'Intel' } as const;

const oneThread = 'one thread on each core';

export const codes = {
  'host-cpu-other': code<{ written: string; found: 'amd' | 'intel' }>({
    severity: 'error',
    about: 'value',
    message: ({ written, found }) =>
      `the facts describe a machine with an ${maker[found]} CPU, but the spec says ${written}`,
    remedy: ({ found }) =>
      `set \`cpu: ${found}\`; if the facts are from another machine, run \`vfioc scan -o facts.json\` on this one`,
    explain:
      'The kernel parameters and modules for the IOMMU and for virtualization differ between AMD and Intel. With those of the other vendor the IOMMU can stay off, and no guest with a device starts.',
  }),
  'pin-unusable': code<{ cpus: string; offline: boolean; last: number }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus, offline, last }) =>
      offline
        ? `host CPU ${cpus} is offline, according to the facts of this machine`
        : `this machine has no CPU ${cpus}: according to the facts, the last one is ${last}`,
    remedy: ({ offline }) =>
      offline
        ? 'use an online CPU (`lscpu -e` lists them); if this one is online by now, run `vfioc scan -o facts.json` again'
        : 'use a CPU that `lscpu -e` lists as online',
    explain: 'libvirt does not start a guest that is pinned to a CPU which is missing or offline.',
  }),
  'pin-apart': code<{ pairs: string; siblings: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ pairs, siblings }) =>
      `the guest treats ${pairs} as threads of one core, but this machine has ${siblings}`,
    remedy: ({ siblings }) =>
      siblings === oneThread
        ? 'set `threads: 1` and double `cores`'
        : 'reorder `pin` so that the two threads of each core are next to each other (`lscpu -e` shows the cores)',
    explain:
      'With `threads: 2`, each pair of consecutive pins is one core to the guest, and its scheduler places work accordingly. If the two CPUs are on different cores, that work competes with whatever else runs on these cores.',
  }),
  'pin-shares-core': code<{ threads: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ threads }) => `${threads} are threads of one core, but the guest treats them as separate cores`,
    remedy: () => 'set `threads: 2` and halve `cores`, with the two threads of each core next to each other in `pin`',
    explain:
      'Two threads of a core share its execution units, so two virtual CPUs on them are slower than on two cores. A guest that does not know this gives each of them the work of a whole core.',
  }),
  'pin-splits-core': code<{ left: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ left }) => `the guest has only one thread of some cores, and the host keeps the other (CPU ${left})`,
    remedy: ({ left }) =>
      `set \`threads: 2\` and pin CPU ${left} too, next to its sibling; or use it for QEMU: \`emulator: "${left}"\``,
    explain:
      'Two threads of a core share its caches and execution units. Whatever the host runs on one of them slows down the guest on the other, which shows as stutter.',
  }),
  'pin-across-caches': code<{ caches: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ caches }) => `the virtual CPUs are spread over several L3 caches (${caches}), but would fit on one`,
    remedy: () => 'set `pin: auto`, or pin to the cores of one cache (`lscpu -e=cpu,cache` shows them)',
    explain:
      'Cores that do not share a cache exchange data through memory. A guest that fits on the cores of one L3 cache is faster and steadier there.',
  }),
  'pin-across-nodes': code<{ nodes: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ nodes }) => `the virtual CPUs are on NUMA nodes ${nodes}, but would fit on one`,
    remedy: () => 'set `pin: auto`, or pin to the cores of one node (`lscpu -e=cpu,node` shows them)',
    explain:
      'Memory of another node is slower to access. The guest cannot take this into account unless it has NUMA nodes of its own.',
  }),
  'pin-mixes-kinds': code<{ used: string; lists: readonly string[] }>({
    severity: 'warning',
    about: 'value',
    message: ({ used }) => `the guest is on ${used}, which it treats as equal`,
    remedy: ({ lists }) => ['set `pin: auto`', ...lists].join(', or '),
    explain:
      'A hybrid processor has fast and slow cores (performance and efficiency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const vendor = facts?.cpu?.vendor;
  if (vendor && vendor !== spec.host.cpu) {
    report('host-cpu-other', { path: ['host', 'cpu'] }, { written: maker[spec.host.cpu], found: vendor });
  }
  if (!facts?.cpu || facts.cpu.cpus.length === 0) return;
  const cores = coresOf(facts.cpu.cpus);
  const online = facts.cpu.cpus.filter((cpu) => cpu.online);
  const knows = (fact: 'core' | 'l3'): boolean => online.every((cpu) => cpu[fact] !== undefined);
  const coreOf = new Map(cores.flatMap((core) => core.cpus.map((cpu) => [cpu, core] as const)));
  for (const vm of guests(spec)) {
    const { pin, emulator = [], iothreadPin = [] } = vm.cpu;
    const path = ['vms', vm.name, 'cpu'];
    const pins = Array.isArray(pin) ? pin : [];
    for (const [index, cpu] of pins.entries()) unusable([cpu], [...path, 'pin', index], facts, report);
    unusable(emulator, [...path, 'emulator'], facts, report);
    unusable(iothreadPin, [...path, 'iothreadPin'], facts, report);
    if (pins.length === 0 || !pins.every((cpu) => coreOf.has(cpu))) continue;
    const place = { path: [...path, 'pin'] };
    if (knows('core')) siblings(vm, pins, cores, coreOf, place, report);
    mixed(vm, pins, cores, coreOf, takenBeside(vm, spec), place, report);
    if (knows('core') && knows('l3')) near(vm, pins, cores, coreOf, place, report);
  }
}

function unusable(
  cpus: readonly number[],
  path: (string | number)[],
  facts: Facts,
  report: Report<typeof codes>,
): void {
  const known = facts.cpu?.cpus ?? [];
  const last = Math.max(...known.map(({ cpu }) => cpu));
  const missing = cpus.filter((cpu) => !known.some((one) => one.cpu === cpu));
  const offline = cpus.filter((cpu) => known.some((one) => one.cpu === cpu && !one.online));
  if (missing.length > 0) report('pin-unusable', { path }, { cpus: printCpuSet(missing), offline: false, last });
  if (offline.length > 0) report('pin-unusable', { path }, { cpus: printCpuSet(offline), offline: true, last });
}

type Place = { readonly path: (string | number)[] };
type CoreOf = ReadonlyMap<number, Core>;

/** `2+3, 4+5 and 6+7, …`: the first three of several sets of CPUs. */
const firstOf = (sets: readonly (readonly number[])[]): string =>
  sentenceList(sets.slice(0, 3).map((cpus) => cpus.join('+'))) + (sets.length > 3 ? ', …' : '');

/** Checks that threads of the guest match threads of the host. */
function siblings(
  vm: Vm,
  pins: readonly number[],
  cores: readonly Core[],
  coreOf: CoreOf,
  place: Place,
  report: Report<typeof codes>,
) {
  const pairs = pins.flatMap((cpu, index) => (index % 2 === 0 ? [[cpu, pins[index + 1] ?? cpu]] : []));
  const wrong = pairs.filter(([one = 0, other = 0]) => coreOf.get(one) !== coreOf.get(other));
  if (vm.cpu.threads === 2 && wrong.length > 0) {
    const shown = [...wrong.flat().flatMap((cpu) => coreOf.get(cpu) ?? []), ...cores].find(({ cpus }) => cpus[1]);
    report('pin-apart', place, {
      pairs: firstOf(wrong),
      siblings: shown ? `${shown.cpus.join('+')} on one core` : oneThread,
    });
    return;
  }
  if (vm.cpu.threads === 1) {
    const shared = unique(pins.map((cpu) => coreOf.get(cpu)))
      .map((core) => pins.filter((cpu) => core?.cpus.includes(cpu)))
      .filter((threads) => new Set(threads).size > 1);
    if (shared.length > 0) report('pin-shares-core', place, { threads: firstOf(shared) });
  }
  const own = new Set([...pins, ...(vm.cpu.emulator ?? []), ...(vm.cpu.iothreadPin ?? [])]);
  const left = unique(pins.flatMap((cpu) => coreOf.get(cpu)?.cpus ?? [])).filter((cpu) => !own.has(cpu));
  if (left.length > 0) report('pin-splits-core', place, { left: printCpuSet(left) });
}

/** The CPUs that a guest cannot be pinned to as well: those of QEMU, and of other guests. */
const takenBeside = (vm: Vm, spec: Spec): ReadonlySet<number> =>
  new Set(
    guests(spec).flatMap((one) => {
      const { pin, emulator = [], iothreadPin = [] } = one.cpu;
      return [...emulator, ...iothreadPin, ...(one.name !== vm.name && Array.isArray(pin) ? pin : [])];
    }),
  );

/** Reports cores of several kinds. */
function mixed(
  vm: Vm,
  pins: readonly number[],
  cores: readonly Core[],
  coreOf: CoreOf,
  taken: ReadonlySet<number>,
  place: Place,
  report: Report<typeof codes>,
) {
  const used = unique(pins.flatMap((cpu) => coreOf.get(cpu) ?? []));
  const kinds = coreKinds.filter((kind) => used.some((core) => core.kind === kind));
  if (kinds.length < 2) return;
  const count = (kind: CoreKind): number => used.filter((core) => core.kind === kind).length;
  const { threads } = vm.cpu;
  /** As many pins on cores of one kind; nothing if there are not enough of them. */
  const listOf = (kind: CoreKind): string[] => {
    const whole = cores.flatMap((core) => {
      const free = core.kind === kind ? core.cpus.filter((cpu) => !taken.has(cpu)) : [];
      return free.length < threads ? [] : free.slice(0, threads);
    });
    // The first cores are the ones that a host uses most.
    const list = whole.slice(-pins.length);
    return list.length < pins.length ? [] : [`\`pin: [${list.join(', ')}]\` (${kind})`];
  };
  report('pin-mixes-kinds', place, {
    used: sentenceList(kinds.map((kind) => countedCores(count(kind), kind))),
    lists: kinds.flatMap(listOf),
  });
}

/** Reports cores that are far from each other, if closer ones would be enough. */
function near(
  vm: Vm,
  pins: readonly number[],
  cores: readonly Core[],
  coreOf: CoreOf,
  place: Place,
  report: Report<typeof codes>,
) {
  const used = unique(pins.flatMap((cpu) => coreOf.get(cpu) ?? []));
  const room = (key: (core: Core) => string | number): number => {
    const sizes = new Map<string | number, number>();
    for (const core of cores) sizes.set(key(core), (sizes.get(key(core)) ?? 0) + 1);
    return Math.max(...sizes.values());
  };
  const nodes = new Set(used.map(({ node }) => node));
  const caches = unique(used.map(({ l3 }) => l3));
  if (nodes.size > 1 && room(({ node }) => node) >= used.length) {
    report('pin-across-nodes', place, { nodes: [...nodes].sort((a, b) => a - b).join(' and ') });
  } else if (caches.length > 1 && room(({ l3 }) => l3) >= used.length && vm.cpu.sockets === 1) {
    const each = caches.map((l3) => printCpuSet(pins.filter((cpu) => coreOf.get(cpu)?.l3 === l3)));
    report('pin-across-caches', place, { caches: each.join(' and ') });
  }
}
