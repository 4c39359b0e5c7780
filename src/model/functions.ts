/** The PCI functions of a machine that the devices of a spec are. */
import type { Facts } from '../facts/facts.ts';
import { type PciFacts, pciAt, pciWithId } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { printDeviceId, printPciAddress } from '../values/pci.ts';
import { devices } from './select.ts';

/** The PCI functions of a device in the spec: those at its addresses, or else those with its ids. */
export const pciOf = (device: Device, facts: Facts): PciFacts[] =>
  device.functions.length > 0
    ? device.functions.flatMap((address) => pciAt(facts, address) ?? [])
    : device.ids.flatMap((id) => pciWithId(facts, printDeviceId(id)));

/** The addresses that leave the host, each with its device in the spec. */
export const leaving = (spec: Spec, facts: Facts): ReadonlyMap<string, Device> =>
  new Map(
    devices(spec).flatMap((device) =>
      [...device.functions, ...pciOf(device, facts).map(({ address }) => address)].map(
        (address) => [printPciAddress(address), device] as const,
      ),
    ),
  );
