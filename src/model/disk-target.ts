/**
 * The names of a guest's disks in libvirt (`vda`, `sda`), derived from their names in the spec, so that adding a disk
 * does not change the others. On SATA and SCSI the letter also determines the port on the controller.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import { numberFrom } from '../libvirt/uuid.ts';
import type { Vm } from '../schema/spec.ts';
import { profileOf } from './guest.ts';

export type Bus = 'virtio' | 'sata' | 'scsi' | 'usb' | 'nvme';
export type Disk = Vm['disks'][string];

/** The bus of a disk: as set, or the default of the guest's profile; a CD drive is never on virtio. */
export const busOf = (disk: Disk, vm: Vm): Bus =>
  disk.bus ?? (disk.cdrom === undefined ? profileOf(vm).diskBus : 'sata');

/**
 * The letters available on a bus. AHCI has six ports, `sda` to `sdf`; SCSI and USB share the other letters, so that
 * they never occupy a port.
 */
export const lettersOf = (bus: Bus): { readonly first: number; readonly count: number } => {
  if (bus === 'sata') return { first: 0, count: 6 };
  return bus === 'scsi' || bus === 'usb' ? { first: 6, count: 20 } : { first: 0, count: 26 };
};

/**
 * The target of each disk, by its name in the spec, in document order. A disk whose letter is taken gets the next free
 * one, so a disk added at the end does not change the others. A disk has no target if no letter is left. Two disks have
 * the same target only if it is set explicitly (features/disks/disks.ts reports it).
 */
export function diskTargets(vm: Vm): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  // The number in an NVMe target is that of the controller. Each disk has its own; libvirt allows no gaps.
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
