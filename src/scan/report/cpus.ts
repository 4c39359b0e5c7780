/** The CPUs and the memory of a report. */

import type { Facts } from '../../facts/facts.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { gibibyte, printSize } from '../../values/quantity.ts';
import type { Line } from './lines.ts';

type Cpu = NonNullable<Facts['cpu']>['cpus'][number];

/** `62.8 GiB`; a size of memory is never a round number. */
export const about = (bytes: number): string => `${(bytes / gibibyte).toFixed(1)} GiB`;

/** Lists of what has a key alike, in the order of coming. */
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

/** Where the CPUs of a row are: their package and node, where there are several, and the cache that they share. */
function placeOf([first]: readonly Cpu[], sockets: number): string {
  const { package: socket, numaNode, l3 } = first ?? {};
  return [
    ...(sockets > 1 && socket !== undefined ? [`package ${socket}`] : []),
    ...(numaNode === undefined ? [] : [`node ${numaNode}`]),
    ...(l3 ? [`L3 ${printCpuSet(l3)}`] : []),
  ].join(', ');
}

export function cpuLines({ cpu }: Facts): Line[] {
  if (!cpu) return [];
  const online = cpu.cpus.filter((one) => one.online);
  const offline = cpu.cpus.filter((one) => !one.online);
  const sockets = new Set(online.map((one) => one.package)).size;
  const rows = by(online, (one) => placeOf([one], sockets));
  return [
    { text: 'CPUs, the threads of each core together', style: 'heading' },
    ...rows.map((row): Line => {
      const place = placeOf(row, sockets);
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
      const where = numaNode === undefined ? '' : ` on node ${numaNode}`;
      return { text: `${total} huge pages of ${printSize(size)}${where}, ${free} of them free`, first: '  ' };
    });
  const none = { text: 'no huge pages set aside', first: '  ' };
  const nodes = (memory.numa ?? []).map(({ node, total }) => ({ text: `node ${node}: ${about(total)}`, first: '  ' }));
  return [
    { text: 'Memory', style: 'heading' },
    { text: about(memory.total), first: '  ' },
    ...nodes,
    ...(pages.length > 0 ? pages : [none]),
  ];
}
