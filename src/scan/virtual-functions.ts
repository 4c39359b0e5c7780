/** Virtual functions and the physical ones that make them. @see https://docs.kernel.org/PCI/pci-iov-howto.html */
import { printPciAddress } from '../values/pci.ts';
import type { PciEntry } from './pci.ts';
import { addressIn, pciFolder } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

/** What a function can make, and whether it has made some, as far as it tells. */
export type VirtualFunctions = Pick<PciEntry, 'makes'> & Pick<PciEntry['facts'], 'sriov'>;

/** @param path the device's folder */
export function virtualFunctions(sysfs: Sysfs, path: string): VirtualFunctions {
  if (!sysfs.has(`${path}/sriov_totalvfs`)) return { sriov: undefined };
  const total = sysfs.count(`${path}/sriov_totalvfs`);
  const enabled = sysfs.count(`${path}/sriov_numvfs`);
  const makes = enabled !== 0;
  if (!total) return { sriov: undefined, makes };
  // Zero is what a card says that does not know them yet.
  const offset = sysfs.count(`${path}/sriov_offset`) || undefined;
  const stride = sysfs.count(`${path}/sriov_stride`) || undefined;
  return { sriov: { total, enabled: enabled ?? 0, offset, stride }, makes };
}

/**
 * The same devices with what the virtual ones among them are functions of. It is asked of all where some function may
 * have made some: it says so, it does not tell, or it is not among them.
 *
 * @param leftOut whether the machine has a device that could not be told
 */
export function withPhysical(devices: PciEntry[], leftOut: boolean, sysfs: Sysfs): PciEntry[] {
  if (!leftOut && !devices.some(({ makes }) => makes)) return devices;
  const made = new Map<string, number>();
  const told = devices.map((one) => {
    if (one.facts.sriov) return one;
    const link = `${pciFolder}/${printPciAddress(one.facts.address)}/physfn`;
    const physical = sysfs.has(link) ? sysfs.linkName(link) : undefined;
    if (physical === undefined) return one;
    made.set(physical, (made.get(physical) ?? 0) + 1);
    return { ...one, facts: { ...one.facts, physicalFunction: addressIn(physical) } };
  });
  return told.map((one) => {
    const { sriov, address } = one.facts;
    const enabled = sriov && one.makes ? made.get(printPciAddress(address)) : undefined;
    return sriov && enabled ? { ...one, facts: { ...one.facts, sriov: { ...sriov, enabled } } } : one;
  });
}
