/** The IOMMU group of a device. @see https://docs.kernel.org/admin-guide/abi-testing.html (sys/kernel/iommu_groups) */
import type { PciEntry } from './pci.ts';
import type { Sysfs } from './sysfs.ts';

const folder = 'sys/kernel/iommu_groups';

/** The number of a device's group. A link that is there and leads to none is a gap: any group may have the device. */
export function groupOf(sysfs: Sysfs, path: string): number | undefined {
  const name = sysfs.linkName(`${path}/iommu_group`);
  if (name === undefined || /^\d{1,9}$/.test(name)) return name === undefined ? undefined : Number(name);
  sysfs.gap(`/${path}/iommu_group: names no group`, 'iommu_group');
  return undefined;
}

/** Whether a group is one that VFIO made for a device without an IOMMU, which protects from nothing. @see https://docs.kernel.org/driver-api/vfio.html */
export const isUnsafe = (sysfs: Sysfs, group: number | string): boolean =>
  sysfs.text(`${folder}/${group}/name`) === 'vfio-noiommu';

/**
 * The same devices without the groups that VFIO made without an IOMMU. Only what VFIO holds can be in one; all are asked
 * where the first is such a group, for then there is no IOMMU.
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

/** The groups that the kernel lists; nothing where it does not tell. */
export const groups = (sysfs: Sysfs): string[] | undefined =>
  sysfs.lists(folder) || !sysfs.has(folder) ? sysfs.names(folder) : undefined;
