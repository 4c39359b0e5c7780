/** Whether the kernel uses the IOMMU, and if not, the most likely reason. */

import type { Facts } from '../facts/facts.ts';
import type { Cpuinfo } from './cpu.ts';
import { groups, isUnsafe } from './iommu-group.ts';
import type { Sysfs } from './sysfs.ts';

/** The kernel parameter that turns the IOMMU off: each vendor's driver reads its own and the common one. */
const switchedOff = (vendor: Cpuinfo['vendor']): RegExp =>
  new RegExp(`(?:^|\\s)(?:(?:${vendor ?? 'intel|amd'})_)?iommu=(?:\\S*,)?off(?:,\\S*)?(?:\\s|$)`);

const units = 'sys/class/iommu';

/**
 * The width of the addresses that the narrowest VT-d unit translates: bits 16 to 21 of its capability register, plus one.
 * AMD's IOMMU is as wide as the processor, and its sysfs folder has no such file.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html (sys/class/iommu/<iommu>/intel-iommu/cap)
 * @see https://cdrdv2.intel.com/v1/dl/getContent/671081 (Capability Register, MGAW)
 */
function addressBits(sysfs: Sysfs): number | undefined {
  const widths = sysfs.names(units).flatMap((unit) => {
    const path = `${units}/${unit}/intel-iommu/cap`;
    const word = sysfs.has(path) ? sysfs.word(path) : undefined;
    if (word === undefined || !/^(?:0x)?[0-9a-f]{1,16}$/i.test(word)) return [];
    return Number((BigInt(`0x${word.replace(/^0x/i, '')}`) >> 16n) & 0x3fn) + 1;
  });
  return widths.length > 0 ? Math.min(...widths) : undefined;
}

/**
 * The IOMMU is on if there are groups. If it is off although the firmware has a table that describes it (DMAR: Intel,
 * IVRS: AMD), a kernel parameter turned it off or did not turn it on. Without the table, the firmware does not offer
 * it. A virtual machine has what its hypervisor provides.
 *
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 * @see https://docs.kernel.org/arch/x86/iommu.html
 */
export function readIommu(sysfs: Sysfs, { flags, vendor }: Cpuinfo, pci: Facts['pci']): Facts['iommu'] {
  const words = sysfs.text('proc/cmdline') ?? '';
  const listed = groups(sysfs);
  const grouped = pci.some(({ iommuGroup }) => iommuGroup !== undefined);
  if (grouped || listed?.some((group) => !isUnsafe(sysfs, group))) {
    return { on: true, acsOverride: /(?:^|\s)pcie_acs_override=/.test(words), addressBits: addressBits(sysfs) };
  }
  if (!listed || !sysfs.has('sys/kernel')) return undefined;
  if (switchedOff(vendor).test(words)) return { on: false, reason: 'parameter' };
  const tables = sysfs.names('sys/firmware/acpi/tables');
  if (tables.some((name) => /^(?:DMAR|IVRS)\d*$/.test(name))) return { on: false, reason: 'parameter' };
  if (flags.has('hypervisor')) return { on: false, reason: 'unsupported' };
  return tables.length > 0 ? { on: false, reason: 'firmware' } : { on: false };
}
