/** The memory and its huge pages. @see https://docs.kernel.org/admin-guide/mm/hugetlbpage.html */
import type { Facts } from '../facts/facts.ts';
import type { Sysfs } from './sysfs.ts';

type MemoryFacts = NonNullable<Facts['memory']>;
type Hugepages = NonNullable<MemoryFacts['hugepages']>[number];

const kibibyte = 1024;

/** MemTotal in bytes, from /proc/meminfo or the file of a node, whose lines begin with its name. */
function total(sysfs: Sysfs, file: string): number | undefined {
  const kilobytes = /(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(sysfs.text(file) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * kibibyte;
}

/** The huge pages of each size that the machine supports. */
function pages(sysfs: Sysfs, folder: string, numaNode?: number): Hugepages[] {
  return sysfs.names(folder).flatMap((name) => {
    const size = /^hugepages-(\d{1,10})kB$/.exec(name)?.[1];
    const count = size === undefined ? undefined : sysfs.count(`${folder}/${name}/nr_hugepages`);
    if (size === undefined || count === undefined) return [];
    const free = sysfs.count(`${folder}/${name}/free_hugepages`) ?? 0;
    return [{ size: Number(size) * kibibyte, total: count, free, numaNode }];
  });
}

/** @param nodes the numbers of the NUMA nodes; a single node is not listed */
export function readMemory(sysfs: Sysfs, nodes: readonly number[]): Facts['memory'] {
  const all = total(sysfs, 'proc/meminfo');
  if (all === undefined) {
    sysfs.gap('/proc/meminfo: the size of the memory is unknown');
    return undefined;
  }
  const several = nodes.length > 1 ? nodes : [];
  const below = (node: number): string => `sys/devices/system/node/node${node}`;
  const numa = several.map((node) => ({ node, total: total(sysfs, `${below(node)}/meminfo`) ?? 0 }));
  const hugepages = [
    ...pages(sysfs, 'sys/kernel/mm/hugepages'),
    ...several.flatMap((node) => pages(sysfs, `${below(node)}/hugepages`, node)),
  ];
  return {
    total: all,
    numa: numa.length > 0 ? numa : undefined,
    hugepages: hugepages.length > 0 ? hugepages : undefined,
  };
}
