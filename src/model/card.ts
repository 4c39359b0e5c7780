/** What is known about the card that a device of the spec is: the ids of its first function. */
import type { Facts } from '../facts/facts.ts';
import { type PciFacts, pciAt, pciWithId } from '../facts/select.ts';
import type { Device } from '../schema/spec.ts';
import { type DeviceId, printDeviceId } from '../values/pci.ts';

/** The first function of a device in the facts of a machine: the one at its first address, or else with its first id. */
export function cardOf({ functions: [address], ids: [id] }: Device, facts: Facts | undefined): PciFacts | undefined {
  if (!facts) return undefined;
  return address ? pciAt(facts, address) : id && pciWithId(facts, printDeviceId(id))[0];
}

/** The ids that the first function of a device may have: the one in the facts, or else all that the spec lists. */
export function idsOfCard(device: Device, facts: Facts | undefined): readonly DeviceId[] {
  const known = cardOf(device, facts);
  return known ? [known.id] : device.ids;
}
