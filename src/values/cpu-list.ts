/** CPUs and NUMA nodes in a spec. */
import * as z from 'zod/mini';
import { lastCpu, parseCpuSet } from './cpu-set.ts';
import { scalar, whole } from './scalar.ts';
import { unique } from './unique.ts';

const cpu = whole(0, lastCpu);

/** CPUs in the kernel's notation; a single CPU is a number in YAML. */
export const cpuSet = z.pipe(
  z.union([scalar('A set of host CPUs.', ['0-3,8', '0-7,^2'], parseCpuSet), cpu]),
  z.transform((given: readonly number[] | number) => (typeof given === 'number' ? [given] : given)),
);

const ascending = (numbers: readonly number[]): number[] => unique(numbers).sort((a, b) => a - b);

/** CPUs as a list of numbers, or in the kernel's notation. */
export const cpuList = z.pipe(z.union([cpuSet, z.array(cpu).check(z.minLength(1))]), z.transform(ascending));

const node = whole(0, 1023);

/** One NUMA node number, or a list of them. @see https://docs.kernel.org/admin-guide/mm/numaperf.html */
export const nodeList = z.pipe(
  z.union([node, z.array(node).check(z.minLength(1))]),
  z.transform((given: number | number[]) => ascending(typeof given === 'number' ? [given] : given)),
);
