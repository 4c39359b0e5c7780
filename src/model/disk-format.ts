/** The format of a disk's image: as written, or by the end of its name. */
import type { Disk } from './disk-target.ts';

export type DiskFormat = 'qcow2' | 'raw';

const extensions: readonly (readonly [RegExp, DiskFormat])[] = [
  [/\.qcow2?$/i, 'qcow2'],
  [/\.(?:raw|img|iso|bin)$/i, 'raw'],
];

/** `undefined` where neither says it. What is no file is raw. */
export const formatOf = ({ format, file }: Disk): DiskFormat | undefined =>
  format ?? (file === undefined ? 'raw' : extensions.find(([end]) => end.test(file))?.[1]);
