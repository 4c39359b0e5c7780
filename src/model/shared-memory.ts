/** The regions of memory that a guest shares with programs of the host, whatever feature asked for them. */

import type { Spec, Vm } from '../schema/spec.ts';
import { mebibyte } from '../values/quantity.ts';
import { lookingGlassMemory } from './looking-glass-memory.ts';
import { guests, qemuUser } from './select.ts';

export interface SharedMemory {
  /** The feature that asks for it, which is also its key in the guest's spec. */
  readonly feature: 'lookingGlass' | 'scream';
  /** The name of the libvirt device, and of the file below /dev/shm where it is one. */
  readonly name: string;
  /** The node that the host's program opens. */
  readonly path: string;
  readonly bytes: number;
  /** What it is: a file below /dev/shm, or a device of the module kvmfr. */
  readonly backend: 'shm' | 'kvmfr';
}

/** Who owns the files, and the group of those who may open them. */
export interface SharedMemoryOwner {
  readonly user: string;
  readonly group: 'kvm';
}

/** Scream's driver takes the region whose size it was told in the guest's registry, 2 MiB in its documentation. */
const screamBytes = 2 * mebibyte;

/** What the client of Looking Glass opens when nobody tells it what. */
export const lookingGlassName = 'looking-glass';

/** The number of a guest's device of kvmfr: the guests that have one, in the order of their names. */
const kvmfrNumber = (vm: Vm, spec: Spec): number =>
  guests(spec)
    .filter(({ lookingGlass }) => lookingGlass?.backend === 'kvmfr')
    .findIndex(({ name }) => name === vm.name);

/** The region of Looking Glass: as large as is written, or else as its resolution needs; 1 MiB where neither is known. */
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

/** The regions of a guest, Looking Glass's first: its program in the guest takes the first one it finds. */
export const sharedMemoryOf = (vm: Vm, spec: Spec): SharedMemory[] =>
  [lookingGlassOf(vm, spec), screamOf(vm)].filter((region) => region !== undefined);

const regions = (spec: Spec, backend: SharedMemory['backend']): (SharedMemory & { vm: Vm })[] =>
  guests(spec).flatMap((vm) =>
    sharedMemoryOf(vm, spec).flatMap((region) => (region.backend === backend ? [{ ...region, vm }] : [])),
  );

/** The regions that are files below /dev/shm, with their guests. */
export const sharedMemoryFiles = (spec: Spec): (SharedMemory & { vm: Vm })[] => regions(spec, 'shm');

/** The regions that are devices of kvmfr, with their guests, in the order of their numbers. */
export const kvmfrDevices = (spec: Spec): (SharedMemory & { vm: Vm })[] => regions(spec, 'kvmfr');

/**
 * The owner is a system user, because logind removes what a person owns below /dev/shm when they log out
 * (RemoveIPC=); where QEMU runs as a person it opens the files by the group, as that person's programs do.
 * @see https://www.freedesktop.org/software/systemd/man/latest/logind.conf.html#RemoveIPC=
 */
export function sharedMemoryOwner(spec: Spec): SharedMemoryOwner {
  const { user } = qemuUser(spec);
  return { user: user === 'qemu-libvirtd' ? user : 'root', group: 'kvm' };
}
