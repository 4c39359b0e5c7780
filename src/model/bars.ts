/** The configured sizes of a device's BARs, as written to sysfs. */

import type { Device } from '../schema/spec.ts';
import { mebibyte } from '../values/quantity.ts';

/** The size in bytes from which a BAR counts as large in the address space of a guest. */
export const largeBar = 2 ** 30;

/** A write to one file in a PCI device's sysfs folder. */
export interface BarWrite {
  /** `resource0_resize` */
  readonly file: string;
  /** 0 is 1 MiB, 1 is 2 MiB, and so on. */
  readonly value: number;
}

/**
 * The writes for the first function of a device, in the order of its BARs.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html (sysfs-bus-pci, resourceN_resize)
 */
export const barWrites = ({ bars }: Device): BarWrite[] =>
  Object.entries(bars)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, bytes]) =>
      bytes === undefined
        ? []
        : [{ file: `resource${name.slice('bar'.length)}_resize`, value: Math.log2(bytes / mebibyte) }],
    );
