/** The CPUs in sysfs. @see https://docs.kernel.org/admin-guide/cputopology.html */
import type { Facts } from '../facts/facts.ts';
import { type CoreKind, coreKinds } from '../values/core-kind.ts';
import { kibibyte } from '../values/quantity.ts';
import type { Sysfs } from './sysfs.ts';

type CpuFacts = NonNullable<Facts['cpu']>['cpus'][number];

const folder = 'sys/devices/system/cpu';
const nodes = 'sys/devices/system/node';

/** Some kilobytes for each CPU; only those of the first one are needed. */
const cpuinfoBytes = 2 ** 24;

/** The first CPU in /proc/cpuinfo. */
export interface Cpuinfo {
  readonly vendor?: 'amd' | 'intel' | undefined;
  readonly model?: string | undefined;
  /** The width, in bits, of physical addresses. */
  readonly physicalBits?: number | undefined;
  readonly flags: ReadonlySet<string>;
}

export function readCpuinfo(sysfs: Sysfs): Cpuinfo {
  const text = sysfs.text('proc/cpuinfo', cpuinfoBytes);
  if (text === undefined) sysfs.gap('/proc/cpuinfo: the vendor and model of the CPU are unknown');
  const first = text?.split(/\n\s*\n/, 1)[0] ?? '';
  const value = (name: string): string | undefined =>
    first
      .split('\n')
      .find((line) => line.startsWith(name) && /^\s*:/.test(line.slice(name.length)))
      ?.replace(/^[^:]*:\s*/, '');
  const width = /^(\d{1,2}) bits physical\b/.exec(value('address sizes') ?? '')?.[1];
  const vendors: Readonly<Record<string, 'amd' | 'intel'>> = { AuthenticAMD: 'amd', GenuineIntel: 'intel' };
  return {
    vendor: vendors[value('vendor_id') ?? ''],
    model: value('model name')?.replace(/\s+/g, ' '),
    physicalBits: width === undefined ? undefined : Number(width),
    flags: new Set(value('flags')?.split(' ')),
  };
}

/** The CPUs of each NUMA node, by its number. */
export function readNodes(sysfs: Sysfs): ReadonlyMap<number, readonly number[]> {
  const names = sysfs.names(nodes).filter((name) => /^node\d{1,4}$/.test(name));
  return new Map(names.map((name) => [Number(name.slice(4)), sysfs.cpus(`${nodes}/${name}/cpulist`) ?? []]));
}

/** The present CPUs, with their cores and caches. Nothing if sysfs lists none. */
export function readCpus(
  sysfs: Sysfs,
  { vendor, model, physicalBits }: Cpuinfo,
  numa: ReadonlyMap<number, readonly number[]>,
): Facts['cpu'] {
  const present = new Set(sysfs.cpus(`${folder}/present`) ?? []);
  const names = sysfs.names(folder).filter((name) => /^cpu\d{1,4}$/.test(name));
  const numbers = names.map((name) => Number(name.slice(3))).filter((cpu) => present.size === 0 || present.has(cpu));
  if (numbers.length === 0) {
    sysfs.gap(`/${folder}: no CPU found`);
    return undefined;
  }
  const online = sysfs.cpus(`${folder}/online`);
  const isolated = sysfs.cpus(`${folder}/isolated`);
  const nodeOf = new Map([...numa].flatMap(([node, cpus]) => cpus.map((cpu) => [cpu, node] as const)));
  if (online?.length === 0) sysfs.gap(`/${folder}/online: the online CPUs are unknown`);
  const on = online && online.length > 0 ? new Set(online) : undefined;
  const kinds = readKinds(sysfs);
  return {
    vendor,
    model,
    physicalBits,
    cpus: numbers.map((cpu) => ({
      ...oneCpu(sysfs, cpu, on ? on.has(cpu) : true, numa.size > 1 ? nodeOf.get(cpu) : undefined),
      kind: kinds.get(cpu),
    })),
    isolated: isolated && isolated.length > 0 ? isolated : undefined,
    apicv: readApicv(sysfs),
  };
}

/**
 * The performance counters of each kind of core, with the CPUs that have them; only hybrid processors of Intel have them.
 * @see https://github.com/torvalds/linux/blob/master/tools/perf/Documentation/intel-hybrid.txt
 */
const counters: Readonly<Record<CoreKind, string>> = {
  performance: 'cpu_core',
  efficiency: 'cpu_atom',
  'low-power': 'cpu_lowpower',
};

/** The kind of each CPU's core; nothing if all cores of the processor are of one kind. */
function readKinds(sysfs: Sysfs): ReadonlyMap<number, CoreKind> {
  const kinds = new Map<number, CoreKind>();
  for (const kind of coreKinds) {
    for (const cpu of sysfs.cpus(`sys/devices/${counters[kind]}/cpus`) ?? []) kinds.set(cpu, kind);
  }
  return kinds;
}

/** The parameters of KVM's modules, which report whether this CPU has it. Missing if no module is loaded. */
const apicv = ['sys/module/kvm_intel/parameters/enable_apicv', 'sys/module/kvm_amd/parameters/avic'];

function readApicv(sysfs: Sysfs): boolean | undefined {
  const file = apicv.find((path) => sysfs.has(path));
  const value = file === undefined ? undefined : sysfs.word(file);
  return value === undefined || !/^[YN01]$/.test(value) ? undefined : value === 'Y' || value === '1';
}

function oneCpu(sysfs: Sysfs, cpu: number, online: boolean, numaNode: number | undefined): CpuFacts {
  if (!online) return { cpu, online, numaNode };
  const path = `${folder}/cpu${cpu}`;
  return {
    cpu,
    online,
    core: sysfs.count(`${path}/topology/core_id`),
    package: sysfs.count(`${path}/topology/physical_package_id`),
    die: sysfs.count(`${path}/topology/die_id`),
    ...caches(sysfs, `${path}/cache`),
    numaNode,
  };
}

/** The CPUs that share the caches of a CPU, and the size of the third. */
function caches(sysfs: Sysfs, path: string): Pick<CpuFacts, 'l2' | 'l3' | 'l3Size'> {
  const shared = new Map<number, readonly number[] | undefined>();
  let l3Size: number | undefined;
  for (const name of sysfs.names(path).filter((one) => /^index\d+$/.test(one))) {
    const level = sysfs.count(`${path}/${name}/level`);
    if (level !== 2 && level !== 3) continue;
    const cpus = sysfs.cpus(`${path}/${name}/shared_cpu_list`);
    shared.set(level, cpus && cpus.length > 0 ? cpus : undefined);
    if (level === 3) l3Size = bytesOf(sysfs.word(`${path}/${name}/size`));
  }
  return { l2: shared.get(2), l3: shared.get(3), l3Size };
}

/** The kernel prints the size of a cache in KiB: `32768K`. */
function bytesOf(size: string | undefined): number | undefined {
  const [, kibibytes] = /^(\d{1,9})K$/.exec(size ?? '') ?? [];
  return kibibytes === undefined || Number(kibibytes) === 0 ? undefined : Number(kibibytes) * kibibyte;
}
