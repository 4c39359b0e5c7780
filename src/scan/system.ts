/** Facts about the firmware and the kernel: release, Secure Boot, the driver of the console. */
import type { Facts } from '../facts/facts.ts';
import { controllerOf } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

/** The running kernel's release, as uname prints it. */
export function readRelease(sysfs: Sysfs): string | undefined {
  const release = sysfs.word('proc/sys/kernel/osrelease');
  // It is used in a path.
  return release !== undefined && /^[\w.+~-]{1,64}$/.test(release) && !/^\.+$/.test(release) ? release : undefined;
}

/**
 * The UEFI variable: four bytes of attributes, then 1 if Secure Boot is enforced.
 * @see https://uefi.org/specs/UEFI/2.10/03_Boot_Manager.html
 */
const variable = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';

/** Whether Secure Boot is on: nothing if unknown, false on a machine that was not booted through UEFI. */
export function readSecureBoot(sysfs: Sysfs): boolean | undefined {
  if (!sysfs.has('sys/firmware')) return undefined;
  if (!sysfs.has('sys/firmware/efi')) {
    // Every machine has some entry for its firmware; only containers and the like see an empty folder.
    if (sysfs.names('sys/firmware').length > 0) return false;
    sysfs.gap('the state of Secure Boot is unknown: /sys/firmware is empty');
    return undefined;
  }
  const bytes = sysfs.bytes(variable);
  if (bytes?.length === 5) return bytes[4] === 1;
  sysfs.gap('the state of Secure Boot is unknown: its EFI variable could not be read');
  return undefined;
}

/** Drivers by framebuffer name, for names that are not the driver's name followed by `drmfb`. */
const drivers: Readonly<Record<string, string>> = { 'EFI VGA': 'efifb', 'VESA VGA': 'vesafb', inteldrmfb: 'i915' };

/** The first framebuffer, which shows the console. */
export function readFramebuffer(sysfs: Sysfs): Facts['framebuffer'] {
  const name = sysfs.text('sys/class/graphics/fb0/name');
  if (name === undefined || name === '') return undefined;
  const driver = drivers[name] ?? name.replace(/(?:drm)?fb$/, '');
  return { driver: driver === '' ? name : driver, device: controllerOf(sysfs, 'sys/class/graphics/fb0') };
}
