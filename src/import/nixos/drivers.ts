/** The drivers that vfioc keeps from the devices that are found. */
import { driversOfVendor } from '../../model/host-drivers.ts';
import { unique } from '../../values/unique.ts';
import type { Findings } from './findings.ts';

/**
 * The drivers that are kept from the devices for certain: those of their vendors. For a device that is found by address
 * alone these are the drivers of all GPUs.
 */
export function driversReserved({ bound }: Findings): readonly string[] {
  const vendors = bound.ids.map((id) => id.slice(0, 4));
  const known = vendors.flatMap((vendor) => driversOfVendor[vendor] ?? []);
  const unknown = bound.addresses.length > 0 || vendors.some((vendor) => !Object.hasOwn(driversOfVendor, vendor));
  return unique(unknown ? [...known, ...Object.values(driversOfVendor).flat(), 'xhci_pci', 'nvme', 'ahci'] : known);
}
