/** What ids and addresses tell about displays. */

import type { Facts } from '../../facts/facts.ts';
import { isDisplay, type PciFacts } from '../../facts/select.ts';
import type { Device } from '../../schema/spec.ts';
import type { DeviceId } from '../../values/pci.ts';
import { pciOf } from '../functions.ts';

/**
 * Vendors of the display controllers that servers use for remote management.
 * @see https://pci-ids.ucw.cz (1a03: AST1000/2000 families; 102b: Matrox G200e to G200eH3)
 */
const management: ReadonlySet<string> = new Set(['1a03', '102b']);

/** Whether this is the display of a server's remote management (BMC), which has no use in a guest. */
export const isManagement = ({ id }: PciFacts): boolean => management.has(id.vendor);

/**
 * Whether this is Intel's integrated GPU: passing it through needs more than a discrete GPU does, and works on few
 * machines. Intel's discrete GPUs are behind a bridge.
 */
export const isIntegrated = ({ id, address }: PciFacts): boolean => id.vendor === '8086' && address.bus === 0;

/**
 * Whether `bind: handover` can be set on the device of a GPU: not on that of a server's remote management or an
 * integrated GPU, and only if the device has addresses and no blacklist, with which a handover is refused.
 */
export const canHandOver = (gpu: PciFacts, { functions, blacklist, sriov }: Device): boolean =>
  !isManagement(gpu) && !isIntegrated(gpu) && functions.length > 0 && !blacklist && !sriov;

/**
 * Vendors whose PCI devices include no display: chipsets, USB controllers, disks and NICs.
 * @see https://pci-ids.ucw.cz
 */
const withoutDisplays: ReadonlySet<string> = new Set([
  '1000', // Broadcom / LSI: SAS and RAID
  '1022', // AMD: chipsets, USB, SATA; its GPUs are 1002
  '1077', // QLogic
  '10ec', // Realtek: Ethernet, Wi-Fi, card readers
  '1179', // Toshiba
  '1344', // Micron
  '144d', // Samsung
  '14c3', // MediaTek
  '14e4', // Broadcom: Ethernet, Wi-Fi
  '15b3', // Mellanox
  '15b7', // SanDisk, Western Digital
  '168c', // Qualcomm Atheros
  '17cb', // Qualcomm
  '1912', // Renesas: USB
  '1987', // Phison
  '1b21', // ASMedia: USB, SATA
  '1b4b', // Marvell: SATA, NVMe
  '1b73', // Fresco Logic: USB
  '1c5c', // SK hynix
  '1cc1', // ADATA
  '1d6a', // Aquantia
  '1e0f', // KIOXIA
  '2646', // Kingston
  'c0a9', // Crucial
]);

/**
 * Whether a device can be a GPU that shows something. The classes of its functions in the facts of the machine decide;
 * otherwise its ids, and its addresses: the display of a card is its first function.
 */
export function mayBeDisplay(device: Device, facts?: Facts): boolean {
  const found = facts ? pciOf(device, facts) : [];
  const byVendor = ({ vendor }: DeviceId): boolean => !withoutDisplays.has(vendor);
  if (found.length > 0) return found.some((one) => (one.class ? isDisplay(one) : byVendor(one.id)));
  const { ids, functions } = device;
  if (ids.length > 0 && !ids.some(byVendor)) return false;
  return functions.length === 0 || functions.some((one) => one.function === 0);
}
