/** The guest PCI addresses that the spec sets, and where it sets them. */
import type { Path } from '../diagnostics/tree.ts';
import type { Xml } from '../libvirt/xml.ts';
import type { Device, Vm } from '../schema/spec.ts';
import type { PciAddress } from '../values/pci.ts';

/** The address of a device in the guest and the path of its field; nothing if it is not set. */
export interface SetAddress {
  readonly fixed?: PciAddress;
  readonly path?: Path;
}

/** An address, if it is set, with the path of its field. */
export const setAddress = (address: PciAddress | undefined, path: Path): SetAddress =>
  address ? { fixed: address, path } : {};

/** The devices of a guest that have no map of their own, by their fields in `addresses`. */
export type SingleDevice = Exclude<keyof Vm['addresses'], 'devices'>;

/** The address of a device that a guest has only once. */
export const singleAddress = (vm: Vm, device: SingleDevice): SetAddress =>
  setAddress(vm.addresses[device], ['vms', vm.name, 'addresses', device]);

type Given = NonNullable<Device['address']>;

const isList = (given: Given): given is PciAddress[] => Array.isArray(given);

/** The address of the first function, among one or a list. */
export const firstAddress = (given: Given): PciAddress | undefined => (isList(given) ? given[0] : given);

/**
 * The addresses in a guest of a device of the host, as the guest sets them or else the device: a list with one for each
 * function, or that of the first.
 */
export function deviceAddresses(
  vm: Vm,
  device: Device,
): { readonly given: readonly PciAddress[]; readonly isList: boolean; readonly path: Path } | undefined {
  const own = vm.addresses.devices[device.name];
  const given = own ?? device.address;
  if (given === undefined) return undefined;
  const path = own ? ['vms', vm.name, 'addresses', 'devices', device.name] : ['devices', device.name, 'address'];
  return isList(given) ? { given, isList: true, path } : { given: [given], isList: false, path };
}

/**
 * The functions of a device of the host, in one slot, or each at its own address if the spec lists them.
 *
 * @param usual the address of the first function if the spec sets none and it must have one
 */
export function* placedFunctions(vm: Vm, device: Device, functions: readonly Xml[], usual?: PciAddress) {
  const key = device.name;
  const index = vm.devices.indexOf(key);
  const set = deviceAddresses(vm, device);
  if (set?.isList) {
    for (const [number, element] of functions.entries()) {
      const place = setAddress(set.given[number], [...set.path, number]);
      yield { pci: { class: 'hostdev' as const, key: `${key} ${number}`, index, ...place }, functions: [element] };
    }
    return;
  }
  const place = set ? setAddress(set.given[0], set.path) : usual ? { fixed: usual } : {};
  yield { pci: { class: 'hostdev' as const, key, index, ...place }, functions };
}
