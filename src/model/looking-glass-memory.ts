/** The shared memory that Looking Glass needs for a resolution. */
import { mebibyte, type Resolution } from '../values/quantity.ts';

/** b7: the releases up to B7, whose host program captures the screen. idd: after B7, with its own display driver. */
export type LookingGlassVersion = 'b7' | 'idd';

/**
 * Bytes, always a power of two, like any PCI region. Up to B7: two frames with 4 bytes per pixel, 8 with HDR, plus
 * 10 MiB. After B7: three frames with 4 bytes per pixel, with or without HDR, in lines padded to 256 bytes, plus 4 MiB.
 * @see https://looking-glass.io/docs/B7/install_libvirt/#determining-memory
 */
export function lookingGlassMemory(resolution: Resolution, hdr: boolean, version: LookingGlassVersion): number {
  const { width, height } = resolution;
  const needed =
    version === 'b7'
      ? width * height * (hdr ? 8 : 4) * 2 + 10 * mebibyte
      : Math.ceil((width * 4) / 256) * 256 * height * 3 + 4 * mebibyte;
  return powerOfTwoAbove(needed);
}

/** The smallest power of two that is not below `bytes`. */
export const powerOfTwoAbove = (bytes: number): number => 2 ** Math.ceil(Math.log2(bytes));

export const isPowerOfTwo = (bytes: number): boolean => Number.isInteger(Math.log2(bytes));
