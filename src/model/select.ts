/** Questions about the spec that several features ask. */
import type { Device, Spec, Vm } from '../schema/spec.ts';
import { unique } from '../values/unique.ts';

/** The entries of a map, including their names, built once per map: rules ask for all guests at every guest. */
const lists = new WeakMap<object, unknown>();

function named<T extends object>(record: Readonly<Record<string, T>>): (T & { name: string })[] {
  const before = lists.get(record) as (T & { name: string })[] | undefined;
  if (before) return before;
  const list = Object.entries(record).map(([name, value]) => ({ ...value, name }));
  lists.set(record, list);
  return list;
}

/** The guests, in the order of their names. */
export const guests = (spec: Spec): readonly Vm[] => named(spec.vms);

/** The devices, in the order of their names. */
export const devices = (spec: Spec): readonly Device[] => named(spec.devices);

/** The devices that a guest receives, in the order in which it lists them; undeclared names are left out. */
export function devicesOf(vm: Vm, spec: Spec): Device[] {
  return vm.devices.flatMap((name) => {
    const device = spec.devices[name];
    return device ? [{ ...device, name }] : [];
  });
}

/** How a device is matched at boot: as set, or else by address if it has one. */
export const matchesBy = (device: Device): 'address' | 'id' =>
  device.by ?? (device.functions.length > 0 ? 'address' : 'id');

/**
 * The devices that vfio-pci holds from boot. It cannot hold devices that are created later, such as virtual functions.
 */
export const boundAtBoot = (spec: Spec): Device[] =>
  devices(spec).filter((device) => device.bind === 'boot' && !device.gvt && !device.sriov);

/**
 * The user and group that QEMU runs as. NixOS has `qemu-libvirtd` for it if libvirtd does not run it as root.
 * @see https://libvirt.org/drvqemu.html#posix-users-groups
 */
export const qemuUser = (spec: Spec): { user: string; group: string } => {
  const { user, group } = spec.libvirt.qemu;
  const fallback = spec.libvirt.runAsRoot ? 'root' : 'qemu-libvirtd';
  return { user: user ?? fallback, group: group ?? fallback };
};

/** Whether a guest's machine is an i440fx (`pc`, `pc-i440fx-…`): conventional PCI, no Secure Boot. */
export const i440fx = (vm: Vm): boolean => vm.machine === 'pc' || vm.machine.startsWith('pc-i440fx');

/**
 * The names of the networks that are declared or that a guest uses, sorted: libvirt ships the network `default`, which a
 * guest may use without a declaration.
 */
export function networkNames(spec: Spec): string[] {
  const used = guests(spec).flatMap(({ nics }) => Object.values(nics).flatMap(({ network }) => network ?? []));
  return unique([...Object.keys(spec.networks), ...used]).sort();
}
