/** AMD GPUs that do not come back by themselves after a guest, or after the host's driver, has used them. */
import type { DeviceId } from '../../values/pci.ts';

export interface Stubborn {
  /** The name of the chip. */
  readonly chip: string;
  /**
   * `integrated`: amdgpu, or a guest, leaves it in a state from which no reset brings it back; suspending the host does,
   * and so does keeping amdgpu away from it. `sleeps`: vfio-pci cannot wake it once it has put it to sleep (D3).
   */
  readonly trouble: 'integrated' | 'sleeps';
}

/**
 * The GPUs in AMD's processors, by their names in pci.ids.
 * @see https://github.com/gnif/vendor-reset/issues/82, https://github.com/gnif/vendor-reset/issues/52
 * @see https://pci-ids.ucw.cz/read/PC/1002
 */
const integrated: Readonly<Record<string, string>> = {
  '1114': 'Krackan',
  '13c0': 'Granite Ridge',
  '1506': 'Mendocino',
  '150e': 'Strix',
  '1586': 'Strix Halo',
  '15bf': 'Phoenix 1',
  '15c8': 'Phoenix 2',
  '15d8': 'Picasso',
  '15dd': 'Raven Ridge',
  '15e7': 'Barcelo',
  '1636': 'Renoir',
  '1638': 'Cezanne',
  '164c': 'Lucienne',
  '164e': 'Raphael',
  '1681': 'Rembrandt',
  '1900': 'Hawk Point 1',
  '1901': 'Hawk Point 2',
};

/**
 * RX 9070 XT: "Unable to power on device, stuck in D3", cured by disable_idle_d3.
 * @see https://github.com/mroboff/vm-curator/issues/60
 */
const sleeps: Readonly<Record<string, string>> = { '7550': 'Navi 48' };

/** What is known to go wrong with an AMD GPU; undefined for any other device. */
export function stubborn({ vendor, device }: DeviceId): Stubborn | undefined {
  if (vendor !== '1002') return undefined;
  const [apu, card] = [integrated[device], sleeps[device]];
  if (apu !== undefined) return { chip: apu, trouble: 'integrated' };
  return card === undefined ? undefined : { chip: card, trouble: 'sleeps' };
}
