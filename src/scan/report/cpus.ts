/** The CPU and memory sections of the report. */

import type { Facts } from '../../facts/facts.ts';
import { hasVCache } from '../../model/hardware/v-cache.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { gibibyte, printSize } from '../../values/quantity.ts';
import type { Line } from './lines.ts';

type Cpu = NonNullable<Facts['cpu']>['cpus'][number];

/** A memory size such as `62.8 GiB`; usable memory is never a round number. */
export const about = (bytes: number): string => `${(bytes / gibibyte).toFixed(1)} GiB`;

/** Groups items by key, in the order of first appearance. */
function by<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const list = lists.get(key(one));
    if (list) list.push(one);
    else lists.set(key(one), [one]);
  }
  return [...lists.values()];
}

/** The threads of each core, by package, die and core. */
export const coresOf = (cpus: readonly Cpu[]): Cpu[][] =>
  by(cpus, ({ cpu, package: socket, die, core }) => (core === undefined ? `cpu ${cpu}` : `${socket} ${die} ${core}`));

const numbers = (cpus: readonly Cpu[]): number[] => cpus.map(({ cpu }) => cpu);

/** What the CPUs of a machine have in common. */
interface Common {
  readonly sockets: number;
  /** The sizes of the third-level caches, in bytes. */
  readonly sizes: ReadonlySet<number>;
}

/** The location of a row's CPUs: package and node, if there are several, the kind of cores, and the shared cache. */
function placeOf([first]: readonly Cpu[], { sockets, sizes }: Common): string {
  const { package: socket, numaNode, kind, l3, l3Size } = first ?? {};
  return [
    ...(sockets > 1 && socket !== undefined ? [`package ${socket}`] : []),
    ...(numaNode === undefined ? [] : [`NUMA node ${numaNode}`]),
    ...(kind === undefined ? [] : [`${kind} cores`]),
    ...(l3 ? [`L3 ${printCpuSet(l3)}`] : []),
    ...(l3Size === undefined ? [] : [printSize(l3Size)]),
    ...(hasVCache(l3Size, sizes) ? ['V-Cache'] : []),
  ].join(', ');
}

export function cpuLines({ cpu }: Facts): Line[] {
  if (!cpu) return [];
  const online = cpu.cpus.filter((one) => one.online);
  const offline = cpu.cpus.filter((one) => !one.online);
  const common: Common = {
    sockets: new Set(online.map((one) => one.package)).size,
    sizes: new Set(online.flatMap(({ l3Size }) => l3Size ?? [])),
  };
  const rows = by(online, (one) => placeOf([one], common));
  return [
    { text: 'CPUs (threads of the same core joined by +)', style: 'heading' },
    ...rows.map((row): Line => {
      const place = placeOf(row, common);
      const cores = coresOf(row).map((core) => numbers(core).join('+'));
      return { text: `${place === '' ? '' : `${place}:  `}${cores.join(' ')}`, first: '  ', next: '      ' };
    }),
    ...(cpu.isolated ? [{ text: `isolated from the scheduler: ${printCpuSet(cpu.isolated)}`, first: '  ' }] : []),
    ...(offline.length > 0 ? [{ text: `offline: ${printCpuSet(numbers(offline))}`, first: '  ' }] : []),
  ];
}

export function memoryLines({ memory }: Facts): Line[] {
  if (!memory) return [];
  const pages = (memory.hugepages ?? [])
    .filter(({ total }) => total > 0)
    .map(({ size, total, free, numaNode }) => {
      const where = numaNode === undefined ? '' : ` on NUMA node ${numaNode}`;
      return { text: `${total} huge pages of ${printSize(size)}${where}, ${free} free`, first: '  ' };
    });
  const none = { text: 'no huge pages reserved', first: '  ' };
  const nodes = (memory.numa ?? []).map(({ node, total }) => ({
    text: `NUMA node ${node}: ${about(total)}`,
    first: '  ',
  }));
  return [
    { text: 'Memory', style: 'heading' },
    { text: about(memory.total), first: '  ' },
    ...nodes,
    ...(pages.length > 0 ? pages : [none]),
  ];
}
