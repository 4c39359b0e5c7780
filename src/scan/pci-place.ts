/** PCI functions in sysfs paths. @see https://docs.kernel.org/PCI/sysfs-pci.html */
import { type PciAddress, parsePciAddress } from '../values/pci.ts';
import type { Sysfs } from './sysfs.ts';

/** The sysfs folder with every PCI device. */
export const pciFolder = 'sys/bus/pci/devices';

/** An address exactly as the kernel writes it; most texts that are tested here are not addresses. */
export function addressIn(text: string): PciAddress | undefined {
  if (text.length !== '0000:00:00.0'.length || text[4] !== ':') return undefined;
  const found = parsePciAddress(text);
  return 'value' in found ? found.value : undefined;
}

/** The PCI function that a device is attached to, by the device's path (`sys/class/net/eth0`). */
export function controllerOf(sysfs: Sysfs, path: string): PciAddress | undefined {
  const parts = sysfs.place(path)?.split('/') ?? [];
  const name = parts.findLast((part) => addressIn(part) !== undefined);
  return name === undefined ? undefined : addressIn(name);
}
