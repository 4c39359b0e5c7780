/**
 * The boot order of a guest that sets none. libvirt would boot from the first disk by its letter, which is derived from
 * a name: an added disk could come before the one with the system.
 * Once one device has a number, the firmware does not try those without.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms: boot
 */

import { attribute, child, elements, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { diskTargets } from '../model/disk-target.ts';
import type { Vm } from '../schema/spec.ts';

const isCd = (disk: Xml): boolean => attribute(disk, 'device') === 'cdrom';

/**
 * The domain with boot numbers for its disks, in the order of the spec and then of the user's own XML, and then for CD
 * drives: with an empty disk, the installer on the CD starts; otherwise the installed system does. The domain is
 * unchanged if anything in it has a number, including by the user's own XML, or if only CD drives would get one while
 * the guest has devices of the host: the firmware only tries devices in the order, and the system may be on one of those
 * devices.
 */
export function withBootOrder(root: Xml, vm: Vm): Xml {
  const devices = child(root, 'devices');
  const isNumbered = elements(child(root, 'os') ?? root, 'boot').length > 0;
  if (!devices || isNumbered || elements(devices).some((device) => child(device, 'boot'))) return root;
  const targets = [...diskTargets(vm).values()];
  const rank = (disk: Xml): number => {
    const target = child(disk, 'target');
    const known = targets.indexOf((target && attribute(target, 'dev')) ?? '');
    return (isCd(disk) ? 1e6 : 0) + (known < 0 ? targets.length : known);
  };
  const disks = elements(devices, 'disk')
    .filter((disk) => attribute(disk, 'device') !== 'floppy')
    .sort((a, b) => rank(a) - rank(b));
  const received =
    vm.devices.length > 0 || elements(devices, 'hostdev').some((one) => attribute(one, 'type') === 'pci');
  if (received && disks.every(isCd)) return root;
  const numbers = new Map(disks.map((disk, index) => [disk, index + 1]));
  const numbered = devices.children.map((device) => {
    if (typeof device === 'string') return device;
    const order = numbers.get(device);
    return order === undefined ? device : withChildren(device, [...device.children, xml('boot', { order })]);
  });
  return withChildren(
    root,
    root.children.map((part) => (part === devices ? withChildren(devices, numbered) : part)),
  );
}
