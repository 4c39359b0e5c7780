/** The IOMMU group of a device. @see https://docs.kernel.org/admin-guide/abi-testing.html (sys/kernel/iommu_groups) */
import type { PciEntry } from './pci.ts';
import type { Sysfs } from './sysfs.ts';

const folder = 'sys/kernel/iommu_groups';

/** The number of a device's group. A link that does not lead to a group is a gap: the device may be in any group. */
export function groupOf(sysfs: Sysfs, path: string): number | undefined {
  const name = sysfs.linkName(`${path}/iommu_group`);
  if (name === undefined || /^\d{1,9}$/.test(name)) return name === undefined ? undefined : Number(name);
  sysfs.gap(`/${path}/iommu_group: does not lead to an IOMMU group`, 'iommu_group');
  return undefined;
}

/**
 * Whether VFIO made a group for a device without an IOMMU; such a group isolates nothing.
 * @see https://docs.kernel.org/driver-api/vfio.html
 */
export const isUnsafe = (sysfs: Sysfs, group: number | string): boolean =>
  sysfs.text(`${folder}/${group}/name`) === 'vfio-noiommu';

/**
 * The same devices without the groups that VFIO made without an IOMMU. Only devices bound to VFIO can be in one; all
 * are checked if the first is in such a group, because then there is no IOMMU.
 */
export function withSafeGroups(devices: PciEntry[], sysfs: Sysfs): PciEntry[] {
  const first = devices.find(({ facts }) => facts.iommuGroup !== undefined)?.facts.iommuGroup;
  const all = first !== undefined && isUnsafe(sysfs, first);
  return devices.map((one) => {
    const { iommuGroup, driver } = one.facts;
    if (iommuGroup === undefined || !(all || driver?.startsWith('vfio')) || !isUnsafe(sysfs, iommuGroup)) return one;
    return { ...one, facts: { ...one.facts, iommuGroup: undefined } };
  });
}

/** The groups that the kernel lists; nothing if it cannot be read. */
export const groups = (sysfs: Sysfs): string[] | undefined =>
  sysfs.lists(folder) || !sysfs.has(folder) ? sysfs.names(folder) : undefined;
