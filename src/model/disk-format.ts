/** The format of a disk image: as set, or by its file name extension. */
import type { Disk } from './disk-target.ts';

export type DiskFormat = 'qcow2' | 'raw';

const extensions: readonly (readonly [RegExp, DiskFormat])[] = [
  [/\.qcow2?$/i, 'qcow2'],
  [/\.(?:raw|img|iso|bin)$/i, 'raw'],
];

/** `undefined` if neither determines it. Anything other than a file is raw. */
export const formatOf = ({ format, file }: Disk): DiskFormat | undefined =>
  format ?? (file === undefined ? 'raw' : extensions.find(([end]) => end.test(file))?.[1]);
