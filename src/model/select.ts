/** What several features ask of the spec. */
import type { Device, Spec, Vm } from '../schema/spec.ts';

/** The things of a map with their names in them, made once for each map: rules ask for all guests at every guest. */
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

/** The devices that a guest receives, in the order in which it lists them; names that are not declared are left out. */
export function devicesOf(vm: Vm, spec: Spec): Device[] {
  return vm.devices.flatMap((name) => {
    const device = spec.devices[name];
    return device ? [{ ...device, name }] : [];
  });
}

/** How a device is found at boot: as it says, or else by address where it has one. */
export const matchesBy = (device: Device): 'address' | 'id' =>
  device.by ?? (device.functions.length > 0 ? 'address' : 'id');

/** The devices that vfio-pci holds from boot. What is made after the boot, as virtual functions are, it cannot hold. */
export const boundAtBoot = (spec: Spec): Device[] =>
  devices(spec).filter((device) => device.bind === 'boot' && !device.gvt && !device.sriov);

/**
 * Who QEMU runs as. NixOS has the user and group `qemu-libvirtd` for it where libvirtd does not run it as root.
 * @see https://libvirt.org/drvqemu.html#posix-users-groups
 */
export const qemuUser = (spec: Spec): { user: string; group: string } => {
  const { user, group } = spec.libvirt.qemu;
  const fallback = spec.libvirt.runAsRoot ? 'root' : 'qemu-libvirtd';
  return { user: user ?? fallback, group: group ?? fallback };
};

/** Whether a guest's machine is an i440fx (`pc`, `pc-i440fx-…`): conventional PCI, no Secure Boot. */
export const i440fx = (vm: Vm): boolean => vm.machine === 'pc' || vm.machine.startsWith('pc-i440fx');
