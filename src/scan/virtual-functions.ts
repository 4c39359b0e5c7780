/**
 * Virtual functions and the physical functions that create them.
 * @see https://docs.kernel.org/PCI/pci-iov-howto.html
 */
import { printPciAddress } from '../values/pci.ts';
import type { PciEntry } from './pci.ts';
import { addressIn, pciFolder } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

/** How many virtual functions a function can create, and whether it has created some, as far as it reports that. */
export type VirtualFunctions = Pick<PciEntry, 'makes'> & Pick<PciEntry['facts'], 'sriov'>;

/** @param path the device's folder */
export function virtualFunctions(sysfs: Sysfs, path: string): VirtualFunctions {
  if (!sysfs.has(`${path}/sriov_totalvfs`)) return { sriov: undefined };
  const total = sysfs.count(`${path}/sriov_totalvfs`);
  const enabled = sysfs.count(`${path}/sriov_numvfs`);
  const makes = enabled !== 0;
  if (!total) return { sriov: undefined, makes };
  // A device that does not know them yet reports zero.
  const offset = sysfs.count(`${path}/sriov_offset`) || undefined;
  const stride = sysfs.count(`${path}/sriov_stride`) || undefined;
  return { sriov: { total, enabled: enabled ?? 0, offset, stride }, makes };
}

/**
 * The same devices, with the physical function of each virtual one. The links are read only if some function may have
 * created virtual ones: it reports that, it does not report it, or it was left out.
 *
 * @param leftOut whether a device of the machine was left out because it could not be read
 */
export function withPhysical(devices: PciEntry[], leftOut: boolean, sysfs: Sysfs): PciEntry[] {
  if (!leftOut && !devices.some(({ makes }) => makes)) return devices;
  const made = new Map<string, number>();
  const linked = devices.map((one) => {
    if (one.facts.sriov) return one;
    const link = `${pciFolder}/${printPciAddress(one.facts.address)}/physfn`;
    const physical = sysfs.has(link) ? sysfs.linkName(link) : undefined;
    if (physical === undefined) return one;
    made.set(physical, (made.get(physical) ?? 0) + 1);
    return { ...one, facts: { ...one.facts, physicalFunction: addressIn(physical) } };
  });
  return linked.map((one) => {
    const { sriov, address } = one.facts;
    const enabled = sriov && one.makes ? made.get(printPciAddress(address)) : undefined;
    return sriov && enabled ? { ...one, facts: { ...one.facts, sriov: { ...sriov, enabled } } } : one;
  });
}
