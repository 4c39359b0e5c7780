/**
 * The boot order of a guest that sets none. libvirt would boot from the first disk by its letter, which is derived from
 * a name: an added disk could come before the one with the system.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms: boot
 */

import { attribute, child, elements, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { diskTargets } from '../model/disk-target.ts';
import type { Vm } from '../schema/spec.ts';

/**
 * The domain with boot numbers for its disks, in the order of the spec, and then for CD drives: with an empty disk, the
 * installer on the CD starts; otherwise the installed system does. The domain is unchanged if anything in it has a
 * number, including by the user's own XML, or if only CD drives would get one while the guest has devices of the host:
 * the firmware only tries devices in the order, and the system may be on one of those devices.
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
