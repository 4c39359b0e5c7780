/** PCI functions in the paths of sysfs. @see https://docs.kernel.org/PCI/sysfs-pci.html */
import { type PciAddress, parsePciAddress } from '../values/pci.ts';
import type { Sysfs } from './sysfs.ts';

/** Where sysfs has every PCI device. */
export const pciFolder = 'sys/bus/pci/devices';

/** An address as the kernel writes it, and nothing else: most of what is asked about is none. */
export function addressIn(text: string): PciAddress | undefined {
  if (text.length !== '0000:00:00.0'.length || text[4] !== ':') return undefined;
  const found = parsePciAddress(text);
  return 'value' in found ? found.value : undefined;
}

/** The PCI function that something hangs on, by its path (`sys/class/net/eth0`). */
export function controllerOf(sysfs: Sysfs, path: string): PciAddress | undefined {
  const parts = sysfs.place(path)?.split('/') ?? [];
  const name = parts.findLast((part) => addressIn(part) !== undefined);
  return name === undefined ? undefined : addressIn(name);
}
