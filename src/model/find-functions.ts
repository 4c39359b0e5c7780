/**
 * The functions of each device as addresses: a device that the spec names by its path or by its ids alone gets the
 * addresses that the facts show, or else stand-ins, and each address knows how the host will find the function.
 */
import type { Facts } from '../facts/facts.ts';
import { type PciFacts, pciAtPath, pciWithId } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { namesOnly } from '../values/object.ts';
import {
  addressAtPath,
  type DeviceId,
  type PciAddress,
  type PciPath,
  printDeviceId,
  printPciAddress,
  printPciPath,
  samePciAddress,
  standIn,
} from '../values/pci.ts';

type Declared = Spec['devices'][string];

/** The path of another function in the slot that a path ends in. */
const inSlotOf = (path: PciPath, fn: number): PciPath => ({
  ...path,
  steps: path.steps.map((step, index) => (index === path.steps.length - 1 ? { ...step, function: fn } : step)),
});

/** The functions of a machine with an id, and with one of the device's subsystems if it names any. */
export const matching = (id: DeviceId, { subsystems }: Pick<Declared, 'subsystems'>, facts: Facts): PciFacts[] =>
  pciWithId(facts, printDeviceId(id)).filter(
    ({ subsystem }) =>
      subsystems.length === 0 ||
      !subsystem ||
      subsystems.some((one) => printDeviceId(one) === printDeviceId(subsystem)),
  );

/** Whether the machine looks for the device by its ids alone: it has no address, and is needed at one. */
const isFoundById = (name: string, device: Declared, spec: Spec): boolean =>
  device.functions.length === 0 &&
  device.path === undefined &&
  device.ids.length > 0 &&
  !device.gvt &&
  !device.sriov &&
  (device.bind !== 'boot' || Object.values(spec.vms).some(({ devices }) => devices.includes(name)));

/** The functions that a device has as written, each with how it is found. */
function asWritten(name: string, device: Declared, spec: Spec): readonly PciAddress[] {
  const { path, functions, ids } = device;
  const [first] = functions;
  if (path) {
    if (!first) return [addressAtPath(path)];
    // The path leads to one slot: functions elsewhere keep their own addresses.
    const isThere = (one: PciAddress): boolean =>
      one.by === undefined && samePciAddress(first, { ...one, function: first.function });
    return functions.map((one) => (isThere(one) ? { ...one, by: inSlotOf(path, one.function) } : one));
  }
  if (!isFoundById(name, device, spec)) return functions;
  return ids.map((id, index) => ({
    ...standIn(`${name}/${printDeviceId(id)}`, { slot: index >> 3, function: index & 7 }),
    by: 'id' as const,
  }));
}

/** The address that the facts show for a function that is found by path or id. */
function located(one: PciAddress, index: number, device: Declared, facts: Facts): PciAddress {
  const { by } = one;
  if (by === undefined) return one;
  if (by !== 'id') {
    const there = pciAtPath(facts, by);
    if (there) return { ...there.address, by };
    // Nothing is there, unless the facts do not say which bridge is above which device.
    return facts.pci.some(({ parent }) => parent) ? addressAtPath(by) : one;
  }
  const id = device.ids[index];
  const [only, ...more] = id ? matching(id, device, facts) : [];
  return only && more.length === 0 ? { ...only.address, by } : one;
}

/** The spec with the functions of every device as addresses. */
export const withFunctions = (spec: Spec, facts: Facts | undefined): Spec => ({
  ...spec,
  devices: namesOnly(
    Object.fromEntries(
      Object.entries(spec.devices).map(([name, device]) => {
        const functions = asWritten(name, device, spec).map((one, index) =>
          facts ? located(one, index, device, facts) : one,
        );
        return [name, { ...device, functions: [...functions] }];
      }),
    ),
  ),
});

/** What the spec calls a function: its path or its id if it is found by that, or else its address. */
export function nameOfFunction(one: PciAddress, device: Pick<Device, 'functions' | 'ids'>): string {
  const { by } = one;
  if (by === undefined) return printPciAddress(one);
  if (by !== 'id') return printPciPath(by);
  const id = device.ids[device.functions.indexOf(one)];
  return id ? printDeviceId(id) : printPciAddress(one);
}
