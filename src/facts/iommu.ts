/** Whether the kernel uses the IOMMU, and if not, why most likely. */
import type { Cpuinfo } from './cpu.ts';
import type { Facts } from './facts.ts';
import type { Sysfs } from './sysfs.ts';

/**
 * It is on where there are groups. Off with a table of the firmware that describes it (DMAR: Intel's, IVRS: AMD's), the
 * kernel was told so, or was not told to use it; without the table the firmware does not offer it. A virtual machine has
 * what its hypervisor gives it.
 *
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 * @see https://docs.kernel.org/arch/x86/iommu.html
 */
export function readIommu(sysfs: Sysfs, { flags }: Cpuinfo): Facts['iommu'] {
  const words = sysfs.text('proc/cmdline') ?? '';
  if (sysfs.names('sys/kernel/iommu_groups').length > 0) {
    return { on: true, acsOverride: /(?:^|\s)pcie_acs_override=/.test(words) };
  }
  if (!sysfs.has('sys/kernel')) return undefined;
  const switchedOff = /(?:^|\s)(?:iommu|intel_iommu|amd_iommu)=(?:\S*,)?off(?:,\S*)?(?:\s|$)/;
  if (switchedOff.test(words)) return { on: false, reason: 'parameter' };
  const tables = sysfs.names('sys/firmware/acpi/tables');
  if (tables.some((name) => /^(?:DMAR|IVRS)\d*$/.test(name))) return { on: false, reason: 'parameter' };
  if (flags.has('hypervisor')) return { on: false, reason: 'unsupported' };
  return tables.length > 0 ? { on: false, reason: 'firmware' } : { on: false };
}
