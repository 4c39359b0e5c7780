/** Sets of CPUs and NUMA nodes, in the notation that the kernel and libvirt share. */
import { type Parsed, parsed, refused } from './scalar.ts';
import { unique } from './unique.ts';

/** No machine that runs this has more CPUs; the bound keeps `0-99999999` from filling the memory. */
export const lastCpu = 4095;

/**
 * Takes `0-3,8,^2` (`^` removes CPUs listed before it); gives the CPU numbers, ascending, each once.
 * Refuses an empty set, a reversed range and numbers above 4095.
 * @see https://libvirt.org/formatdomain.html#cpu-allocation
 */
export function parseCpuSet(text: string): Parsed<readonly number[]> {
  const cpus = new Set<number>();
  for (const item of text.split(',')) {
    const match = /^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(item);
    if (!match) return refused(`invalid CPU set '${text}': use CPU numbers and ranges, separated by commas`);
    const from = Number(match[2]);
    const to = match[3] === undefined ? from : Number(match[3]);
    if (to < from) return refused(`the CPU range ${from}-${to} is reversed: use ${to}-${from}`);
    if (to > lastCpu) return refused(`CPU ${to} is out of range: the highest CPU number is ${lastCpu}`);
    for (let cpu = from; cpu <= to; cpu += 1) {
      if (match[1]) cpus.delete(cpu);
      else cpus.add(cpu);
    }
  }
  if (cpus.size === 0) return refused(`the CPU set '${text}' is empty`);
  return parsed([...cpus].sort((a, b) => a - b));
}

/** `[0, 1, 2, 3, 8]` as `0-3,8`. */
export function printCpuSet(cpus: readonly number[]): string {
  const sorted = unique(cpus).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const cpu of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === cpu - 1) last[1] = cpu;
    else ranges.push([cpu, cpu]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
