/** The host drivers that could take a device, which must not have it before vfio-pci. */
import type { Facts } from '../facts/facts.ts';
import type { PciFacts } from '../facts/select.ts';
import type { Device } from '../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../values/pci.ts';
import { pciOf } from './functions.ts';

/** The usual drivers of a vendor's graphics cards and of the audio function beside them. */
export const driversOfVendor: Readonly<Record<string, readonly string[]>> = {
  '1002': ['amdgpu', 'radeon', 'snd_hda_intel'],
  '10de': ['nouveau', 'nvidia', 'nvidia_drm', 'nvidia_modeset', 'nvidiafb', 'snd_hda_intel'],
  '8086': ['i915', 'xe', 'snd_hda_intel'],
};

/** The drivers that could take a device of which nobody said what it is: USB, disks and network cards besides. */
const driversOfAnything: readonly string[] = [
  ...new Set([
    ...Object.values(driversOfVendor).flat(),
    ...'ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e r8169 tg3'.split(
      ' ',
    ),
  ]),
];

/** What drives the USB controller of a graphics card and the one of its USB-C port, the functions after its audio. */
const driversOfUsbC = ['xhci_pci', 'i2c_nvidia_gpu', 'i2c_designware_pci'];

/** A module as the kernel names it where it is loaded, which takes `-` for `_`. */
export const loadedName = (module: string): string => module.replaceAll('-', '_');

/** The drivers, and the modules that could be, of PCI functions by a machine's facts, vfio's left out. */
export const driversShown = (cards: readonly PciFacts[]): string[] => [
  ...new Set(
    cards
      .flatMap(({ driver = '', modules = [] }) => [driver, ...modules])
      .map(loadedName)
      .filter((name) => /^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(name)),
  ),
];

/** The usual drivers by ids and addresses alone. Of Intel's ids only the address of the processor's GPU says what they are. */
function usual(ids: readonly string[], functions: readonly PciAddress[]): readonly string[] {
  const vendors = [...new Set(ids.map((id) => id.slice(0, 4)))];
  const known = vendors.flatMap((vendor) => driversOfVendor[vendor] ?? driversOfAnything);
  const igpu = functions.length > 0 && functions.every((one) => printPciAddress(one) === '0000:00:02.0');
  if (known.length === 0 || (vendors.includes('8086') && !igpu)) return [...known, ...driversOfAnything];
  const more = ids.length > 2 || functions.length > 2 || functions.some((one) => one.function > 1);
  return more ? [...known, ...driversOfUsbC] : known;
}

/** The drivers of a function by a machine's facts, with the usual ones of its vendor where it has pictures or sound. */
function driversOfCard(card: PciFacts): readonly string[] {
  const shown = driversShown([card]);
  const id = printDeviceId(card.id);
  const vendors = driversOfVendor[id.slice(0, 4)] ?? [];
  const graphics = card.class ? /^0[34]/.test(card.class) : shown.some((name) => vendors.includes(name));
  const all = graphics ? [...vendors, ...shown] : shown;
  if (all.length > 0) return all;
  return card.class ? driversOfAnything : usual([id], [card.address]);
}

/**
 * The host drivers that must not win a device: those that are named, or else those that the machine's facts show, or
 * else the usual ones of what it may be.
 */
export function driversOf(device: Device, facts: Facts | undefined): readonly string[] {
  if (device.drivers) return device.drivers;
  const cards = facts ? pciOf(device, facts) : [];
  const all = cards.length > 0 ? cards.flatMap(driversOfCard) : usual(device.ids.map(printDeviceId), device.functions);
  return [...new Set(all)];
}

/** What `blacklist` keeps off the host: the drivers that are named or shown by the facts; never a guess. */
export const blacklistOf = (device: Device, facts: Facts | undefined): readonly string[] =>
  device.blacklist ? (device.drivers ?? driversShown(facts ? pciOf(device, facts) : [])) : [];
