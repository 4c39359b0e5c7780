/** CPUs, NUMA nodes and memory of a generated machine. */
import { printCpuSet } from '../../../src/values/cpu-set.ts';
import type { Entries } from './entries.ts';

export interface Cpus {
  readonly vendor: 'AuthenticAMD' | 'GenuineIntel';
  readonly model: string;
  readonly packages?: number;
  /** The core_id of each core of a package, in the order of its CPUs; vendors leave gaps. */
  readonly cores: readonly number[];
  /** The number of threads of each core, by its index in `cores`; or one number for all. */
  readonly threads: number | readonly number[];
  /** Whether a core's threads have adjacent numbers (0,1), or the second threads follow all first ones (0,12). */
  readonly numbers: 'side by side' | 'apart';
  /** The number of cores that share an L3; all of the package if unset. */
  readonly l3?: number;
  /**
   * The number of cores that share an L2, by index, if not each has its own: efficiency cores share one in groups of
   * four.
   */
  readonly l2?: (core: number) => number;
  /** The number of NUMA nodes of a package. */
  readonly nodes?: number;
  /** The distance between nodes; 10 is that of a node to itself. */
  readonly far?: number;
  readonly offline?: readonly number[];
  readonly isolated?: string;
  /** The width of physical addresses in /proc/cpuinfo, in bits. */
  readonly physicalBits?: number;
  /** Whether KVM's module reports that the CPU can deliver interrupts itself. */
  readonly apicv?: boolean;
}

interface Thread {
  readonly cpu: number;
  readonly package: number;
  /** The index of its core in the package. */
  readonly core: number;
}

function threadsOf(cpus: Cpus): Thread[] {
  const count = (core: number): number => (typeof cpus.threads === 'number' ? cpus.threads : (cpus.threads[core] ?? 1));
  const cores = Array.from({ length: cpus.packages ?? 1 }, (_, number) =>
    cpus.cores.map((_core, core) => ({ package: number, core })),
  ).flat();
  const all = cores.flatMap((one) => Array.from({ length: count(one.core) }, (_, thread) => ({ ...one, thread })));
  if (cpus.numbers === 'apart') all.sort((one, other) => one.thread - other.thread);
  return all.map(({ thread: _, ...one }, cpu) => ({ ...one, cpu }));
}

/** The node of a thread: the nodes of a package share its cores evenly. */
const nodeOf = (cpus: Cpus, { core, package: number }: Thread): number =>
  number * (cpus.nodes ?? 1) + Math.floor(core / (cpus.cores.length / (cpus.nodes ?? 1)));

function putCaches(cpus: Cpus, thread: Thread, threads: readonly Thread[], entries: Entries): void {
  const sharing = (same: (core: number) => unknown): string =>
    printCpuSet(
      threads
        .filter((one) => one.package === thread.package && same(one.core) === same(thread.core))
        .map(({ cpu }) => cpu),
    );
  const own = sharing((core) => core);
  const caches = [
    { level: 1, type: 'Data', shared: own },
    { level: 1, type: 'Instruction', shared: own },
    { level: 2, type: 'Unified', shared: sharing(cpus.l2 ?? ((core) => core)) },
    { level: 3, type: 'Unified', shared: sharing((core) => Math.floor(core / (cpus.l3 ?? cpus.cores.length))) },
  ];
  for (const [index, { level, type, shared }] of caches.entries()) {
    const folder = `sys/devices/system/cpu/cpu${thread.cpu}/cache/index${index}`;
    entries.file(`${folder}/level`, level);
    entries.file(`${folder}/type`, type);
    entries.file(`${folder}/shared_cpu_list`, shared);
  }
}

/** @param memory the memory of each node, in GiB */
export function putCpus(cpus: Cpus, memory: readonly number[], entries: Entries): void {
  const threads = threadsOf(cpus);
  const numbers = threads.map(({ cpu }) => cpu);
  const offline = new Set(cpus.offline);
  const online = threads.filter(({ cpu }) => !offline.has(cpu));
  const system = 'sys/devices/system/cpu';
  entries.file(`${system}/possible`, printCpuSet(numbers));
  entries.file(`${system}/present`, printCpuSet(numbers));
  entries.file(`${system}/online`, printCpuSet(online.map(({ cpu }) => cpu)));
  entries.file(`${system}/offline`, printCpuSet([...offline]));
  entries.file(`${system}/isolated`, cpus.isolated ?? '');
  for (const thread of threads) {
    const folder = `${system}/cpu${thread.cpu}`;
    // The boot CPU of a PC cannot be taken offline.
    if (thread.cpu > 0) entries.file(`${folder}/online`, offline.has(thread.cpu) ? 0 : 1);
    if (offline.has(thread.cpu)) continue;
    const siblings = online.filter((one) => one.core === thread.core && one.package === thread.package);
    entries.file(`${folder}/topology/core_id`, cpus.cores[thread.core]);
    entries.file(`${folder}/topology/physical_package_id`, thread.package);
    entries.file(`${folder}/topology/die_id`, 0);
    entries.file(`${folder}/topology/thread_siblings_list`, printCpuSet(siblings.map(({ cpu }) => cpu)));
    entries.link(`${folder}/node${nodeOf(cpus, thread)}`, `sys/devices/system/node/node${nodeOf(cpus, thread)}`);
    putCaches(cpus, thread, online, entries);
  }
  if (cpus.apicv !== undefined) {
    const file = cpus.vendor === 'GenuineIntel' ? 'kvm_intel/parameters/enable_apicv' : 'kvm_amd/parameters/avic';
    entries.file(`sys/module/${file}`, cpus.apicv ? 'Y' : 'N');
  }
  const sizes = cpus.physicalBits ? `address sizes\t: ${cpus.physicalBits} bits physical, 48 bits virtual\n` : '';
  const model = `vendor_id\t: ${cpus.vendor}\nmodel name\t: ${cpus.model}\n${sizes}`;
  entries.file('proc/cpuinfo', online.map(({ cpu }) => `processor\t: ${cpu}\n${model}`).join('\n'));
  putMemory(cpus, online, memory, entries);
}

/** The memory that firmware and kernel reserve, in KiB per GiB; about the usual amount. */
const kept = 24 * 1024;

function putMemory(cpus: Cpus, online: readonly Thread[], memory: readonly number[], entries: Entries): void {
  const kibibytes = memory.map((gibibytes) => gibibytes * (2 ** 20 - kept));
  const total = kibibytes.reduce((sum, one) => sum + one, 0);
  const pages = 'HugePages_Total:       0\nHugePages_Free:        0\nHugepagesize:       2048 kB';
  entries.file('proc/meminfo', `MemTotal:       ${total} kB\nMemFree:        ${Math.floor(total / 2)} kB\n${pages}`);
  const nodes = 'sys/devices/system/node';
  entries.file(`${nodes}/online`, printCpuSet(memory.map((_, node) => node)));
  for (const [node, size] of kibibytes.entries()) {
    const folder = `${nodes}/node${node}`;
    entries.file(
      `${folder}/cpulist`,
      printCpuSet(online.filter((one) => nodeOf(cpus, one) === node).map(({ cpu }) => cpu)),
    );
    entries.file(
      `${folder}/meminfo`,
      `Node ${node} MemTotal:       ${size} kB\nNode ${node} MemFree:        ${Math.floor(size / 2)} kB`,
    );
    entries.file(`${folder}/distance`, memory.map((_, other) => (other === node ? 10 : (cpus.far ?? 20))).join(' '));
  }
  const folders = ['sys/kernel/mm/hugepages', ...memory.map((_, node) => `${nodes}/node${node}/hugepages`)];
  for (const folder of folders) {
    for (const size of [2048, 1048576]) {
      entries.file(`${folder}/hugepages-${size}kB/nr_hugepages`, 0);
      entries.file(`${folder}/hugepages-${size}kB/free_hugepages`, 0);
    }
  }
}
