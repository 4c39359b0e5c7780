/**
 * The names of a guest's disks in libvirt (`vda`, `sda`), which follow from the names that they have in the spec, so
 * that another disk leaves them alone. On SATA and SCSI the letter is also the place at the controller.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import { numberFrom } from '../libvirt/uuid.ts';
import type { Vm } from '../schema/spec.ts';
import { profileOf } from './guest.ts';

export type Bus = 'virtio' | 'sata' | 'scsi' | 'usb' | 'nvme';
export type Disk = Vm['disks'][string];

/** The bus of a disk: as written, or that of the guest's profile; a CD drive is never on virtio. */
export const busOf = (disk: Disk, vm: Vm): Bus =>
  disk.bus ?? (disk.cdrom === undefined ? profileOf(vm).diskBus : 'sata');

/**
 * The letters that a bus gives. AHCI has six ports, which are a to f of `sd`; SCSI and USB share the others, so that none
 * of theirs is ever in the way of a port.
 */
export const lettersOf = (bus: Bus): { readonly first: number; readonly count: number } => {
  if (bus === 'sata') return { first: 0, count: 6 };
  return bus === 'scsi' || bus === 'usb' ? { first: 6, count: 20 } : { first: 0, count: 26 };
};

/**
 * The target of each disk, by its name in the spec, in the order in which they are written. One whose letter is taken
 * gets the next free one, so one that is written after the others moves none of them. A disk for which none is left has
 * no target; two have the same where one says so (features/disks/disks.ts reports it).
 */
export function diskTargets(vm: Vm): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  // The number of nvme is that of the controller, of which each disk has one of its own; libvirt wants no gaps.
  let controllers = 0;
  for (const name of vm.order.disks) {
    const disk = vm.disks[name];
    if (!disk) continue;
    const bus = busOf(disk, vm);
    const { first, count } = lettersOf(bus);
    let { target } = disk;
    if (bus === 'nvme') {
      target = controllers < count ? `nvme${controllers}n1` : undefined;
      controllers += 1;
    } else if (target === undefined) {
      const from = numberFrom(count, 'disk', bus, name);
      for (let step = 0; step < count && target === undefined; step += 1) {
        const letter = String.fromCharCode(97 + first + ((from + step) % count));
        const free = `${bus === 'virtio' ? 'vd' : 'sd'}${letter}`;
        if (!taken.has(free)) target = free;
      }
    }
    if (target === undefined) continue;
    targets.set(name, target);
    taken.add(target);
  }
  return targets;
}
