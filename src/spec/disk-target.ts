/**
 * The names of a guest's disks in libvirt (`vda`, `sda`), which follow from the names that they have in the spec, so
 * that another disk leaves them alone. On SATA and SCSI the letter is also the place at the controller.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import { numberFrom } from '../libvirt/uuid.ts';
import { profileOf } from './guest.ts';
import type { Vm } from './spec.ts';

export type Bus = 'virtio' | 'sata' | 'scsi' | 'usb' | 'nvme';
export type Disk = Vm['disks'][string];

/** The bus of a disk: as written, or that of the guest's profile; a CD drive is never on virtio. */
export const busOf = (disk: Disk, vm: Vm): Bus =>
  disk.bus ?? (disk.cdrom === undefined ? profileOf(vm).diskBus : 'sata');

/** How many letters a bus has: AHCI has six ports; elsewhere those of the alphabet are enough. */
export const lettersOf = (bus: Bus): number => (bus === 'sata' ? 6 : 26);

const prefixOf = (bus: Bus): string => (bus === 'virtio' ? 'vd' : 'sd');

const nameOf = (bus: Bus, number: number): string => `${prefixOf(bus)}${String.fromCharCode(97 + number)}`;

/**
 * The target of each disk, by its name in the spec. First come those that are written, then the others in the order of
 * their names; one whose letter is taken gets the next free one. SATA comes first among those that share `sd`, because
 * its six letters are its ports. A disk for which none is left has no target.
 */
export function diskTargets(vm: Vm): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  const disks = Object.entries(vm.disks).map(([name, disk]) => ({ name, target: disk.target, bus: busOf(disk, vm) }));
  for (const { name, target, bus } of disks) {
    if (target === undefined || bus === 'nvme') continue;
    targets.set(name, target);
    taken.add(target);
  }
  // The number is that of the controller, of which each disk has one of its own; libvirt wants them without gaps.
  for (const [number, { name }] of disks.filter(({ bus }) => bus === 'nvme').entries()) {
    if (number < lettersOf('nvme')) targets.set(name, `nvme${number}n1`);
  }
  const rest = disks.filter(({ target, bus }) => target === undefined && bus !== 'nvme');
  for (const { name, bus } of [
    ...rest.filter((one) => one.bus === 'sata'),
    ...rest.filter((one) => one.bus !== 'sata'),
  ]) {
    const letters = lettersOf(bus);
    const first = numberFrom(letters, 'disk', bus, name);
    const free = Array.from({ length: letters }, (_, step) => nameOf(bus, (first + step) % letters)).find(
      (candidate) => !taken.has(candidate),
    );
    if (free === undefined) continue;
    targets.set(name, free);
    taken.add(free);
  }
  return targets;
}
