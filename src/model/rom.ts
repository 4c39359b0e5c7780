/** ROM files of passed-through devices: their paths in the compiled output and on the host. */
import type { Device } from '../schema/spec.ts';

/** The path of a device's ROM file in the compiled output. */
export const compiledRom = ({ name }: Device): string => `roms/${name}.rom`;

/** Where QEMU finds the ROM file of a device, if it has one: a link that outlives the store path it points to. */
export const installedRom = ({ name, rom }: Device): string | undefined =>
  rom.file === undefined ? undefined : `/run/vfioc/roms/${name}.rom`;
