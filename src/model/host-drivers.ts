/** The host drivers that could claim a device and must not do so before vfio-pci. */
import type { Facts } from '../facts/facts.ts';
import type { PciFacts } from '../facts/select.ts';
import type { Device } from '../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../values/pci.ts';
import { unique } from '../values/unique.ts';
import { pciOf } from './functions.ts';

/** The usual drivers of a vendor's GPUs and of their audio functions. */
export const driversOfVendor: Readonly<Record<string, readonly string[]>> = {
  '1002': ['amdgpu', 'radeon', 'snd_hda_intel'],
  '10de': ['nouveau', 'nvidia', 'nvidia_drm', 'nvidia_modeset', 'nvidiafb', 'snd_hda_intel'],
  '8086': ['i915', 'xe', 'snd_hda_intel'],
};

/** The drivers that could claim a device of unknown kind: those of GPUs, USB controllers, disks and NICs. */
const driversOfAnything: readonly string[] = unique([
  ...Object.values(driversOfVendor).flat(),
  ...'ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e r8169 tg3'.split(
    ' ',
  ),
]);

/** The drivers of a GPU's USB controller and USB-C controller, the functions after its audio function. */
const driversOfUsbC = ['xhci_pci', 'i2c_nvidia_gpu', 'i2c_designware_pci'];

/** The name of a loaded module, in which the kernel uses `_` for `-`. */
export const loadedName = (module: string): string => module.replaceAll('-', '_');

/** The current drivers and the candidate modules of PCI functions, by a machine's facts, without those of vfio. */
export const driversShown = (functions: readonly PciFacts[]): string[] =>
  unique(
    functions
      .flatMap(({ driver = '', modules = [] }) => [driver, ...modules])
      .map(loadedName)
      .filter((name) => /^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(name)),
  );

/**
 * The usual drivers, by ids and addresses alone. For Intel ids, only the address of the integrated GPU tells what they
 * are.
 */
function usual(ids: readonly string[], functions: readonly PciAddress[]): readonly string[] {
  const vendors = unique(ids.map((id) => id.slice(0, 4)));
  const known = vendors.flatMap((vendor) => driversOfVendor[vendor] ?? driversOfAnything);
  const igpu = functions.length > 0 && functions.every((one) => printPciAddress(one) === '0000:00:02.0');
  if (known.length === 0 || (vendors.includes('8086') && !igpu)) return [...known, ...driversOfAnything];
  const more = ids.length > 2 || functions.length > 2 || functions.some((one) => one.function > 1);
  return more ? [...known, ...driversOfUsbC] : known;
}

/** The drivers of a function by a machine's facts, plus its vendor's usual ones if it is for display or audio. */
function driversOfFunction(pci: PciFacts): readonly string[] {
  const shown = driversShown([pci]);
  const id = printDeviceId(pci.id);
  const vendors = driversOfVendor[id.slice(0, 4)] ?? [];
  const graphics = pci.class ? /^0[34]/.test(pci.class) : shown.some((name) => vendors.includes(name));
  const all = graphics ? [...vendors, ...shown] : shown;
  if (all.length > 0) return all;
  return pci.class ? driversOfAnything : usual([id], [pci.address]);
}

/**
 * The host drivers that must not claim a device: those in the spec, or else those in the machine's facts, or else the
 * usual ones for what it may be.
 */
export function driversOf(device: Device, facts: Facts | undefined): readonly string[] {
  if (device.drivers) return device.drivers;
  const found = facts ? pciOf(device, facts) : [];
  const all =
    found.length > 0 ? found.flatMap(driversOfFunction) : usual(device.ids.map(printDeviceId), device.functions);
  return unique(all);
}

/** The drivers that `blacklist` disables on the host: those in the spec or in the facts; never a guess. */
export const blacklistOf = (device: Device, facts: Facts | undefined): readonly string[] =>
  device.blacklist ? (device.drivers ?? driversShown(facts ? pciOf(device, facts) : [])) : [];
