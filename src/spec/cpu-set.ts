/** Sets of CPUs and of NUMA nodes, in the notation that the kernel and libvirt share. */
import * as z from 'zod/mini';
import { type Parsed, parsed, refused, scalar } from './scalar.ts';

/** No machine that runs this has more; the bound keeps `0-99999999` from filling the memory. */
const most = 4095;

/**
 * Takes `0-3,8,^2` (`^` takes out what stands before it in the list); gives the CPU numbers, ascending, each once.
 * Refuses an empty set, a range that runs backwards and numbers above 4095.
 * @see https://libvirt.org/formatdomain.html#cpu-allocation
 */
export function parseCpuSet(text: string): Parsed<readonly number[]> {
  const cpus = new Set<number>();
  for (const item of text.split(',')) {
    const match = /^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(item);
    if (!match) return refused(`'${text}' is no set of CPUs: write it as 0-3,8,^2`);
    const from = Number(match[2]);
    const to = match[3] === undefined ? from : Number(match[3]);
    if (to < from) return refused(`the range ${from}-${to} runs backwards`);
    if (to > most) return refused(`CPU ${to} is above ${most}`);
    for (let cpu = from; cpu <= to; cpu += 1) {
      if (match[1]) cpus.delete(cpu);
      else cpus.add(cpu);
    }
  }
  if (cpus.size === 0) return refused(`'${text}' leaves no CPU`);
  return parsed([...cpus].sort((a, b) => a - b));
}

/** `[0, 1, 2, 3, 8]` as `0-3,8`. */
export function printCpuSet(cpus: readonly number[]): string {
  const sorted = [...new Set(cpus)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const cpu of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === cpu - 1) last[1] = cpu;
    else ranges.push([cpu, cpu]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

export const cpuSet = scalar('A set of host CPUs.', ['0-3,8', '0-7,^2'], parseCpuSet);

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** CPUs as a list of numbers, or in the kernel's notation. */
export const cpuList = z.pipe(
  z.union([cpuSet, z.array(z.int().check(z.minimum(0), z.maximum(most))).check(z.minLength(1))]),
  z.transform(ascending),
);

const node = z.int().check(z.minimum(0), z.maximum(1023));

/** One NUMA node by its number, or several. @see https://docs.kernel.org/admin-guide/mm/numaperf.html */
export const nodeList = z.pipe(
  z.union([node, z.array(node).check(z.minLength(1))]),
  z.transform((given: number | number[]) => ascending(typeof given === 'number' ? [given] : given)),
);
