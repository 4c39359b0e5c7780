/** The host drivers that could take a device, which must not have it before vfio-pci. */
import type { Facts } from '../facts/facts.ts';
import { printDeviceId, printPciAddress } from './pci.ts';
import type { Device } from './spec.ts';

/** The usual drivers of a vendor's graphics cards and of the audio function beside them. */
export const driversOfVendor: Readonly<Record<string, readonly string[]>> = {
  '1002': ['amdgpu', 'radeon', 'snd_hda_intel'],
  '10de': ['nouveau', 'nvidia', 'nvidia_drm', 'nvidia_modeset', 'nvidiafb', 'snd_hda_intel'],
  '8086': ['i915', 'xe', 'snd_hda_intel'],
};

/** The drivers that could take a device of which nobody said what it is. */
const driversOfAnything: readonly string[] = [
  ...new Set([...Object.values(driversOfVendor).flat(), 'ahci', 'nvme', 'xhci_pci']),
];

/** The ids of a device: as declared, and as the machine's facts have them for its functions. */
function idsOf(device: Device, facts: Facts | undefined): string[] {
  const addresses = new Set(device.functions.map(printPciAddress));
  const known = facts?.pci.filter((one) => addresses.has(printPciAddress(one.address))).map((one) => one.id) ?? [];
  return [...new Set([...device.ids, ...known].map(printDeviceId))];
}

/** The host drivers that must not win a device: those that are named, or else the usual ones of its vendor. */
export function driversOf(device: Device, facts: Facts | undefined): readonly string[] {
  if (device.drivers) return device.drivers;
  const vendors = new Set(idsOf(device, facts).map((id) => id.slice(0, 4)));
  const known = [...vendors].map((vendor) => driversOfVendor[vendor]);
  return known.length === 0 || known.includes(undefined)
    ? driversOfAnything
    : [...new Set(known.flatMap((drivers) => drivers ?? []))];
}
