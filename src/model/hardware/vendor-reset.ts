/**
 * The GPUs that the kernel module vendor-reset can reset, by their PCI ids. It resets no other device, whose reset method
 * device_specific the kernel then refuses.
 * @see https://github.com/gnif/vendor-reset/blob/master/src/device-db.h
 */
import type { DeviceId } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

/** The devices of AMD (1002) that the module knows, by the name of their chip. */
const devicesOfChip: Readonly<Record<string, string>> = {
  'Polaris 10': '67c0 67c1 67c2 67c4 67c7 67c8 67c9 67ca 67cc 67cf 67d0 67df 6fdf',
  'Polaris 11': '67e0 67e1 67e3 67e7 67e8 67e9 67eb 67ef 67ff',
  'Polaris 12': '6980 6981 6985 6986 6987 6995 6997 699f',
  'Vega 10': '6860 6861 6862 6863 6864 6867 6868 6869 686a 686b 686c 686d 686e 686f 687f',
  'Vega 20': '66a0 66a1 66a2 66a3 66a4 66a7 66af',
  'Navi 10': '7310 7312 7318 7319 731a 731b 731e 731f',
  'Navi 12': '7360 7362',
  'Navi 14': '7340 7341 7347 734f',
  Arcturus: '738c',
};

const chips = new Map(
  Object.entries(devicesOfChip).flatMap(([chip, ids]) => ids.split(' ').map((id) => [id, chip] as const)),
);

/** The chip of a GPU that vendor-reset can reset, such as `Polaris 10`; undefined for any other device. */
export const vendorResetChip = ({ vendor, device }: DeviceId): string | undefined =>
  vendor === '1002' ? chips.get(device) : undefined;

/** The chips that vendor-reset knows, as in a sentence. */
export const vendorResetChips: string = sentenceList(Object.keys(devicesOfChip));
