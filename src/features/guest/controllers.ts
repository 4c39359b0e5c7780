/**
 * The controllers of a guest. libvirt would add most of them itself, at addresses of its choice; declared here, their
 * addresses stay the same.
 * @see https://libvirt.org/formatdomain.html#controllers
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import { busOf } from '../../model/disk-target.ts';
import { hasVirtioSerial, usbPorts } from '../../model/guest.ts';
import { i440fx } from '../../model/select.ts';
import type { Vm } from '../../schema/spec.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  const buses = new Set(Object.values(vm.disks).map((disk) => busOf(disk, vm)));
  // USB 3 with the most ports that QEMU supports.
  const usb = xml('controller', { type: 'usb', index: 0, model: 'qemu-xhci', ports: usbPorts });
  yield { pci: { class: 'usb', key: 'usb', index: 0 }, functions: [usb] };
  // q35 has this controller in its chipset, whether it is used or not.
  if (!i440fx(vm) || buses.has('sata')) {
    yield { pci: { class: 'sata', key: 'sata', index: 0 }, functions: [xml('controller', { type: 'sata', index: 0 })] };
  }
  if (buses.has('scsi')) {
    const scsi = xml('controller', { type: 'scsi', index: 0, model: 'virtio-scsi' });
    yield { pci: { class: 'scsi', key: 'scsi', index: 0 }, functions: [scsi] };
  }
  if (hasVirtioSerial(vm)) {
    const serial = xml('controller', { type: 'virtio-serial', index: 0 });
    yield { pci: { class: 'serial', key: 'serial', index: 0 }, functions: [serial] };
  }
}
