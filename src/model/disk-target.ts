/**
 * The names of a guest's disks in libvirt (`vda`, `sda`), derived from their names in the spec, so that adding a disk
 * does not change the others, and where the disks are on their controllers.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import { numberFrom } from '../libvirt/uuid.ts';
import type { Vm } from '../schema/spec.ts';
import { listedOf } from './controllers.ts';
import { profileOf } from './guest.ts';

export type Bus = 'virtio' | 'sata' | 'scsi' | 'usb' | 'nvme' | 'ide';
export type Disk = Vm['disks'][string];

/** The bus of a disk: as set, or the default of the guest's profile; a CD drive is never on virtio. */
export const busOf = (disk: Disk, vm: Vm): Bus =>
  disk.bus ?? (disk.cdrom === undefined ? profileOf(vm).diskBus : 'sata');

/**
 * The letters that disks without a target get on a bus. AHCI has six ports, `sda` to `sdf`, and IDE four; SCSI and USB
 * share the other letters, so that they never occupy a port.
 */
export const lettersOf = (bus: Bus): { readonly first: number; readonly count: number } => {
  if (bus === 'sata') return { first: 0, count: 6 };
  if (bus === 'ide') return { first: 0, count: 4 };
  return bus === 'scsi' || bus === 'usb' ? { first: 6, count: 20 } : { first: 0, count: 26 };
};

const prefixes: Readonly<Record<Bus, string>> = {
  virtio: 'vd',
  ide: 'hd',
  sata: 'sd',
  scsi: 'sd',
  usb: 'sd',
  nvme: '',
};

/** Whether a name is the name of a target on a bus: `vdb` on virtio, `sdb` on SATA. */
export const isTargetOn = (name: string, bus: Bus): boolean =>
  bus === 'nvme' ? /^nvme\d{1,2}n1$/.test(name) : new RegExp(`^${prefixes[bus]}[a-z]{1,2}$`).test(name);

/** The target that the spec gives a disk: its `target`, or its name if that is one on its bus. */
export const setTargetOf = (name: string, disk: Disk, vm: Vm): string | undefined =>
  disk.target ?? (isTargetOn(name, busOf(disk, vm)) ? name : undefined);

/** The number of a target, as libvirt counts: a is 0, z is 25, aa is 26. */
export const targetIndex = (target: string): number =>
  [...target.slice(2)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;

/**
 * The target of each disk, by its name in the spec, in document order. A disk whose letter is taken gets the next free
 * one, so a disk added at the end does not change the others. A disk has no target if no letter is left. Two disks have
 * the same target only if the spec gives it to one of them (features/disks/disks.ts reports it).
 */
export function diskTargets(vm: Vm): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  // The number in an NVMe target is that of the controller. Each disk has its own; libvirt allows no gaps.
  const named = new Set(vm.order.disks.filter((name) => vm.disks[name] && busOf(vm.disks[name], vm) === 'nvme'));
  let controllers = 0;
  for (const name of vm.order.disks) {
    const disk = vm.disks[name];
    if (!disk) continue;
    const bus = busOf(disk, vm);
    const { first, count } = lettersOf(bus);
    let target = setTargetOf(name, disk, vm);
    if (bus === 'nvme') {
      while (target === undefined && named.has(`nvme${controllers}n1`)) controllers += 1;
      if (target === undefined && controllers < count) target = `nvme${controllers}n1`;
      if (target === `nvme${controllers}n1`) controllers += 1;
    } else if (target === undefined) {
      const from = numberFrom(count, 'disk', bus, name);
      for (let step = 0; step < count && target === undefined; step += 1) {
        const letter = String.fromCharCode(97 + first + ((from + step) % count));
        const free = `${prefixes[bus]}${letter}`;
        if (!taken.has(free)) target = free;
      }
    }
    if (target === undefined) continue;
    targets.set(name, target);
    taken.add(target);
  }
  return targets;
}

/** Where a disk is on its controllers, in the words of libvirt's `<address type='drive'>`. */
export interface Drive {
  readonly controller: number;
  readonly bus: number;
  readonly target: number;
  readonly unit: number;
}

/**
 * The place of a disk on SATA, SCSI or IDE: as set, or by the letter of its target, as libvirt does; nothing on other
 * buses. A virtio SCSI disk is a target of its own on the first controller: libvirt would put seven disks on a controller
 * and add further ones, and UEFI scans the first eight units of a target, and 32 targets.
 */
export function driveOf(disk: Disk, target: string, vm: Vm): Drive | undefined {
  const bus = busOf(disk, vm);
  if (bus !== 'sata' && bus !== 'scsi' && bus !== 'ide') return undefined;
  const none: Drive = { controller: 0, bus: 0, target: 0, unit: 0 };
  const { drive } = disk;
  if (drive) {
    const { controller = 0, bus: on = 0, target: at = 0, unit = 0 } = drive;
    return { controller, bus: on, target: at, unit };
  }
  const index = targetIndex(target);
  if (bus === 'sata') return { ...none, controller: Math.floor(index / 6), unit: index % 6 };
  if (bus === 'ide') {
    return { ...none, controller: Math.floor(index / 4), bus: Math.floor((index % 4) / 2), unit: index % 2 };
  }
  const { model = 'virtio-scsi' } = listedOf(vm, 'scsi')?.[0] ?? {};
  return model.startsWith('virtio')
    ? { ...none, target: index }
    : { ...none, controller: Math.floor(index / 7), unit: index % 7 };
}

/** The number of controllers that the disks of a guest need on a bus: up to the highest that one of them is on. */
export function controllersFor(vm: Vm, bus: 'sata' | 'scsi' | 'ide'): number {
  const targets = diskTargets(vm);
  return Object.entries(vm.disks).reduce((most, [name, disk]) => {
    const target = targets.get(name);
    const drive = busOf(disk, vm) === bus && target !== undefined ? driveOf(disk, target, vm) : undefined;
    return drive ? Math.max(most, drive.controller + 1) : most;
  }, 0);
}
