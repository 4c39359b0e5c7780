/** What the firmware and the kernel say of themselves: release, Secure Boot, the driver of the console. */
import type { Facts } from '../facts/facts.ts';
import { controllerOf } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

/** The running kernel's release, as uname prints it. */
export function readRelease(sysfs: Sysfs): string | undefined {
  const release = sysfs.word('proc/sys/kernel/osrelease');
  // It becomes part of a path.
  return release !== undefined && /^[\w.+~-]{1,64}$/.test(release) && !/^\.+$/.test(release) ? release : undefined;
}

/** The variable of UEFI: four bytes of attributes, then 1 where Secure Boot is enforced. @see https://uefi.org/specs/UEFI/2.10/03_Boot_Manager.html */
const variable = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';

/** Nothing where it cannot be told; a machine that did not boot by UEFI has none. */
export function readSecureBoot(sysfs: Sysfs): boolean | undefined {
  if (!sysfs.has('sys/firmware')) return undefined;
  if (!sysfs.has('sys/firmware/efi')) {
    // Every machine has something of its firmware; a container, and what reads as one, is shown nothing.
    if (sysfs.names('sys/firmware').length > 0) return false;
    sysfs.gap('whether Secure Boot is on is not known: /sys/firmware tells of nothing');
    return undefined;
  }
  const bytes = sysfs.bytes(variable);
  if (bytes?.length === 5) return bytes[4] === 1;
  sysfs.gap('whether Secure Boot is on is not known: its variable could not be read');
  return undefined;
}

/** What the framebuffer calls itself, where that is not the driver's name with `drmfb` behind it. */
const drivers: Readonly<Record<string, string>> = { 'EFI VGA': 'efifb', 'VESA VGA': 'vesafb', inteldrmfb: 'i915' };

/** The first framebuffer, which has the console. */
export function readFramebuffer(sysfs: Sysfs): Facts['framebuffer'] {
  const name = sysfs.text('sys/class/graphics/fb0/name');
  if (name === undefined || name === '') return undefined;
  const driver = drivers[name] ?? name.replace(/(?:drm)?fb$/, '');
  return { driver: driver === '' ? name : driver, device: controllerOf(sysfs, 'sys/class/graphics/fb0') };
}
