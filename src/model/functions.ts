/** The PCI functions of a machine that the devices of a spec are. */
import type { Facts } from '../facts/facts.ts';
import { type PciFacts, pciAt, pciWithId } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { printDeviceId, printPciAddress } from '../values/pci.ts';
import { guestsWith, neverWith } from './receivers.ts';
import { boundAtBoot, devices, guests } from './select.ts';

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

/**
 * The addresses that the host loses, from boot on or while the guests that receive them run, each with its device in the
 * spec. A device that moves at start but that no guest receives is not lost.
 */
export const lost = (spec: Spec, facts: Facts): ReadonlyMap<string, Device> =>
  new Map(
    [...leaving(spec, facts)].filter(([, { name, bind }]) => bind === 'boot' || guestsWith(name, spec).length > 0),
  );

/** The addresses that vfio-pci has from boot on, each with its device in the spec. */
export function lostAtBoot(spec: Spec, facts: Facts): ReadonlyMap<string, Device> {
  const names = new Set(boundAtBoot(spec).map(({ name }) => name));
  return new Map([...leaving(spec, facts)].filter(([, { name }]) => names.has(name)));
}

/**
 * What of {@link lost} the host can lose at once: what is bound at boot, and for each guest also the devices that it and
 * the guests that may run beside it receive.
 */
export function* lostTogether(spec: Spec, facts: Facts): Iterable<ReadonlyMap<string, Device>> {
  const all = [...lost(spec, facts)];
  yield new Map(all.filter(([, { bind }]) => bind === 'boot'));
  for (const vm of guests(spec)) {
    const never = neverWith(vm, spec);
    const goes = ({ bind, name }: Device): boolean =>
      bind === 'boot' || guestsWith(name, spec).some((receiver) => !never.has(receiver.vm.name));
    yield new Map(all.filter(([, device]) => goes(device)));
  }
}
