/**
 * Intel GPUs of which the kernel creates virtual functions. All of them need the driver xe, which does so by default since
 * 6.17; i915, as it is in the kernel, creates none of any GPU. Other GPUs of Intel need i915-sriov-dkms.
 * @see https://github.com/torvalds/linux/blob/v6.17/drivers/gpu/drm/xe/xe_pci.c (has_sriov), xe_module.c (max_vfs)
 * @see https://github.com/torvalds/linux/blob/v6.17/include/drm/intel/pciids.h
 */
import type { DeviceId } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

/** By the name of the GPU: Arc Pro B50 and B60, and the integrated GPUs from Panther Lake on. */
const devicesOfGpu: Readonly<Record<string, string>> = {
  'Arc Pro B60': 'e211',
  'Arc Pro B50': 'e212',
  'Panther Lake': 'b080 b081 b082 b083 b084 b085 b086 b087 b08f b090 b0a0 b0b0',
};

const gpus = new Map(
  Object.entries(devicesOfGpu).flatMap(([gpu, ids]) => ids.split(' ').map((id) => [id, gpu] as const)),
);

/** The GPUs of the table, as in a sentence. */
export const gpusOfXe: string = sentenceList(Object.keys(devicesOfGpu));

/** The first kernel whose xe creates virtual functions without a parameter. */
export const xeSince: readonly [major: number, minor: number] = [6, 17];

/** The name of an Intel GPU of which xe creates virtual functions; undefined for any other device. */
export const sharedByXe = ({ vendor, device }: DeviceId): string | undefined =>
  vendor === '8086' ? gpus.get(device) : undefined;
