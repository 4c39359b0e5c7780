/**
 * Which third-level caches have AMD's 3D V-Cache: 64 MiB stacked on the cache of one chip. Some processors (Ryzen 9
 * 7900X3D, 7950X3D, 9900X3D, 9950X3D) have it on one of their two chips, where programs that need a large cache, such as
 * games, run faster.
 * @see https://github.com/torvalds/linux/blob/master/Documentation/ABI/testing/sysfs-bus-platform-drivers-amd_x3d_vcache
 */
import { mebibyte } from '../../values/quantity.ts';

/** What the stacked chip adds to a cache, in bytes. */
const stacked = 64 * mebibyte;

/**
 * Whether a cache has V-Cache that another cache of the machine lacks.
 *
 * @param size its size in bytes, if it is known
 * @param sizes the sizes of all third-level caches of the machine, in bytes
 */
export const hasVCache = (size: number | undefined, sizes: Iterable<number | undefined>): boolean =>
  size !== undefined && [...sizes].some((other) => other !== undefined && size - other >= stacked);
