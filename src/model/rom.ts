/** ROM files of passed-through cards: where they are among what compiles, and where on the host. */
import type { Device } from '../schema/spec.ts';

/** The path of a device's ROM file among what compiles. */
export const compiledRom = ({ name }: Device): string => `roms/${name}.rom`;

/** Where QEMU finds the ROM file of a device, if it has one: a link that outlives the store path it leads to. */
export const installedRom = ({ name, rom }: Device): string | undefined =>
  rom.file === undefined ? undefined : `/run/vfioc/roms/${name}.rom`;
