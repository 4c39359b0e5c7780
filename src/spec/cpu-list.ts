/** How a spec gives CPUs and NUMA nodes. */
import * as z from 'zod/mini';
import { lastCpu, parseCpuSet } from './cpu-set.ts';
import { scalar } from './scalar.ts';

export const cpuSet = scalar('A set of host CPUs.', ['0-3,8', '0-7,^2'], parseCpuSet);

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** CPUs as a list of numbers, or in the kernel's notation. */
export const cpuList = z.pipe(
  z.union([cpuSet, z.array(z.int().check(z.minimum(0), z.maximum(lastCpu))).check(z.minLength(1))]),
  z.transform(ascending),
);

const node = z.int().check(z.minimum(0), z.maximum(1023));

/** One NUMA node by its number, or several. @see https://docs.kernel.org/admin-guide/mm/numaperf.html */
export const nodeList = z.pipe(
  z.union([node, z.array(node).check(z.minLength(1))]),
  z.transform((given: number | number[]) => ascending(typeof given === 'number' ? [given] : given)),
);
