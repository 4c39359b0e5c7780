/**
 * The width of the physical addresses of a guest. Its firmware puts shared memory and large BARs near the upper end of the
 * address space, and VFIO maps them in the IOMMU at the same addresses. VT-d of desktop processors translates 39 bits,
 * and the processor has more: VFIO_MAP_DMA then fails with "Invalid argument".
 * @see https://github.com/gnif/LookingGlass/issues/1184
 */
import type { Facts } from '../facts/facts.ts';
import type { Device, Spec, Vm } from '../schema/spec.ts';
import { largeBar } from './bars.ts';
import { pciOf } from './functions.ts';
import { devicesOf } from './select.ts';
import { sharedMemoryOf } from './shared-memory.ts';

/** Whether a device has a large BAR, by the facts of a machine or by the size that the spec sets. */
const hasLargeBar = (device: Device, facts: Facts): boolean =>
  Object.values(device.bars).some((size) => size !== undefined && size >= largeBar) ||
  pciOf(device, facts).some(({ bars = [] }) => bars.some(({ kind, size }) => kind === 'memory' && size >= largeBar));

/**
 * The most bits that the addresses of a guest may have, if the IOMMU of the machine translates fewer than the processor
 * has, and the guest has something that would be mapped beyond them; otherwise nothing. A mediated device (GVT-g) is not
 * mapped as a whole.
 */
export function addressLimit(vm: Vm, spec: Spec, facts: Facts | undefined): number | undefined {
  const [iommu, cpu] = [facts?.iommu?.addressBits, facts?.cpu?.physicalBits];
  if (!facts || iommu === undefined || cpu === undefined || iommu >= cpu || vm.type !== 'kvm') return undefined;
  const passed = devicesOf(vm, spec).filter(({ gvt }) => !gvt);
  if (passed.length === 0) return undefined;
  const high = sharedMemoryOf(vm, spec).length > 0 || passed.some((device) => hasLargeBar(device, facts));
  return high ? iommu : undefined;
}
