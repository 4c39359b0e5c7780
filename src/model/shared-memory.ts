/** The memory regions that a guest shares with programs of the host, for all features. */

import { type Xml, xml } from '../libvirt/xml.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { mebibyte } from '../values/quantity.ts';
import { lookingGlassMemory } from './looking-glass-memory.ts';
import { guests, qemuUser } from './select.ts';

export interface SharedMemory {
  /** The feature that needs it, which is also its key in the guest's spec. */
  readonly feature: 'lookingGlass' | 'scream';
  /** The name of the libvirt device, and of the file if it is one below /dev/shm. */
  readonly name: string;
  /** The node that the host's program opens. */
  readonly path: string;
  readonly bytes: number;
  /** A file below /dev/shm, or a device of the module kvmfr. */
  readonly backend: 'shm' | 'kvmfr';
}

/** The owner of the files, and the group that may open them. */
export interface SharedMemoryOwner {
  readonly user: string;
  readonly group: 'kvm';
}

/** Scream's driver uses the region of the size set in the guest's registry; its documentation uses 2 MiB. */
const screamBytes = 2 * mebibyte;

/** The file that the Looking Glass client opens by default. */
export const lookingGlassName = 'looking-glass';

/** The number of a guest's kvmfr device: its index among the guests that have one, in the order of their names. */
const kvmfrNumber = (vm: Vm, spec: Spec): number =>
  guests(spec)
    .filter(({ lookingGlass }) => lookingGlass?.backend === 'kvmfr')
    .findIndex(({ name }) => name === vm.name);

/**
 * The region of Looking Glass: of the size that is set, or else that its resolution needs; 1 MiB if neither is known.
 */
export function lookingGlassOf(vm: Vm, spec: Spec): SharedMemory | undefined {
  const { lookingGlass } = vm;
  if (!lookingGlass) return undefined;
  const { name = lookingGlassName, resolution, hdr, version, size, backend } = lookingGlass;
  const bytes = size ?? (resolution ? lookingGlassMemory(resolution, hdr, version) : mebibyte);
  const path = backend === 'kvmfr' ? `/dev/kvmfr${kvmfrNumber(vm, spec)}` : `/dev/shm/${name}`;
  return { feature: 'lookingGlass', name, path, bytes, backend };
}

export function screamOf(vm: Vm): SharedMemory | undefined {
  const { scream } = vm;
  if (scream?.mode !== 'ivshmem') return undefined;
  const { name, size = screamBytes } = scream;
  return { feature: 'scream', name, path: `/dev/shm/${name}`, bytes: size, backend: 'shm' };
}

/** The regions of a guest. Looking Glass comes first, because its program in the guest uses the first one it finds. */
export const sharedMemoryOf = (vm: Vm, spec: Spec): SharedMemory[] =>
  [lookingGlassOf(vm, spec), screamOf(vm)].filter((region) => region !== undefined);

const regions = (spec: Spec, backend: SharedMemory['backend']): (SharedMemory & { vm: Vm })[] =>
  guests(spec).flatMap((vm) =>
    sharedMemoryOf(vm, spec).flatMap((region) => (region.backend === backend ? [{ ...region, vm }] : [])),
  );

/**
 * The device that shows a guest a region below /dev/shm; libvirt takes sizes in whole MiB.
 * @see https://libvirt.org/formatdomain.html#shared-memory-device
 */
export const shmemElement = ({ name, bytes }: SharedMemory): Xml =>
  xml('shmem', { name }, xml('model', { type: 'ivshmem-plain' }), xml('size', { unit: 'M' }, bytes / mebibyte));

/** The regions that are files below /dev/shm, with their guests. */
export const sharedMemoryFiles = (spec: Spec): (SharedMemory & { vm: Vm })[] => regions(spec, 'shm');

/** The regions that are kvmfr devices, with their guests, in the order of their numbers. */
export const kvmfrDevices = (spec: Spec): (SharedMemory & { vm: Vm })[] => regions(spec, 'kvmfr');

/**
 * The owner is a system user, because logind removes the files of a regular user below /dev/shm when that user logs out
 * (RemoveIPC=). If QEMU runs as a regular user, it opens the files through the group, as that user's programs do.
 * @see https://www.freedesktop.org/software/systemd/man/latest/logind.conf.html#RemoveIPC=
 */
export function sharedMemoryOwner(spec: Spec): SharedMemoryOwner {
  const { user } = qemuUser(spec);
  return { user: user === 'qemu-libvirtd' ? user : 'root', group: 'kvm' };
}
