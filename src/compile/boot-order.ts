/**
 * What a guest boots from where nothing says so. libvirt would take the first disk by its letter, which follows from a
 * name: a disk that is added could come before the one with the system.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms: boot
 */

import { attribute, child, elements, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { diskTargets } from '../model/disk-target.ts';
import type { Vm } from '../schema/spec.ts';

/**
 * The domain with numbers at its disks as the spec has them, and at CD drives after these: an empty disk starts what
 * installs the system, and one with a system starts that. It stays as it is where anything has a number, by the
 * person's own XML too, and where nothing but CD drives would have one beside devices of the host: what is not in the
 * order is not tried, and the system may be on one of them.
 */
export function withBootOrder(root: Xml, vm: Vm): Xml {
  const devices = child(root, 'devices');
  const isNumbered = elements(child(root, 'os') ?? root, 'boot').length > 0;
  if (!devices || isNumbered || elements(devices).some((device) => child(device, 'boot'))) return root;
  const names = [...diskTargets(vm)];
  const isCd = ([name]: readonly string[]): boolean => vm.disks[name ?? '']?.cdrom !== undefined;
  const disks = names.filter((name) => !isCd(name));
  if (disks.length === 0 && vm.devices.length > 0) return root;
  const order = [...disks, ...names.filter(isCd)].map(([, target]) => target);
  const numbered = devices.children.map((device) => {
    if (typeof device === 'string' || device.name !== 'disk') return device;
    const target = child(device, 'target');
    const index = order.indexOf((target && attribute(target, 'dev')) ?? '');
    return index < 0 ? device : withChildren(device, [...device.children, xml('boot', { order: index + 1 })]);
  });
  return withChildren(
    root,
    root.children.map((part) => (part === devices ? withChildren(devices, numbered) : part)),
  );
}
