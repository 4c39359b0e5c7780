/** ROM files of passed-through cards. */
import type { Device } from './spec.ts';

/** Where the ROM file of a device is among what compiles. */
export const compiledRom = (device: Device): string => `roms/${device.name}.rom`;

/** Where QEMU finds the ROM file of a device on the host, if it has one: a link that outlives its store path. */
export const installedRom = (device: Device): string | undefined =>
  device.rom.file === undefined ? undefined : `/run/vfioc/roms/${device.name}.rom`;
