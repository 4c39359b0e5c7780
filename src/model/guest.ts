/** Questions about one guest that several features ask. */
import { uuidFrom } from '../libvirt/uuid.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { type Profile, profiles } from './profiles.ts';
import { i440fx } from './select.ts';

export const profileOf = (vm: Vm): Profile => profiles[vm.guest];

/** The guest's UUID: as set, or derived from the names of host and guest. */
export const uuidOf = (vm: Vm, spec: Spec): string => vm.uuid ?? uuidFrom('domain', spec.host.name, vm.name);

/** The number of cores of a guest, across all its sockets. */
export const guestCores = ({ cpu }: Vm): number => cpu.sockets * cpu.dies * cpu.cores;

export const vcpusOf = (vm: Vm): number => guestCores(vm) * vm.cpu.threads;

/** The NUMA nodes of the host that provide a guest's memory, as set for all of it or for its huge pages. */
export const memoryNodesOf = ({ memory }: Vm): readonly number[] | undefined => memory.node ?? memory.hugepages?.node;

export interface Tpm {
  readonly model: 'tpm-crb' | 'tpm-tis';
  readonly version: '1.2' | '2.0';
}

export interface FirmwareOf {
  readonly type: 'efi' | 'bios';
  readonly secureBoot: boolean;
  /** Whether Microsoft's keys are in the guest's variables from the first start. */
  readonly enrolledKeys: boolean;
  readonly tpm: Tpm | undefined;
}

const usualTpm: Tpm = { model: 'tpm-crb', version: '2.0' };

/** The firmware of a guest, including the defaults of its profile. */
export function firmwareOf(vm: Vm): FirmwareOf {
  const { type = 'efi', secureBoot, enrolledKeys, tpm } = vm.firmware;
  const profile = profileOf(vm);
  const canSecure = type === 'efi' && !i440fx(vm) && vm.firmware.loader === undefined;
  return {
    type,
    secureBoot: secureBoot ?? (enrolledKeys === true || (profile.secureBoot && canSecure)),
    enrolledKeys: enrolledKeys ?? false,
    tpm: typeof tpm === 'object' ? tpm : (tpm ?? profile.tpm) ? usualTpm : undefined,
  };
}

/** Whether SPICE shows the guest: as set, or by default if VNC is unset. */
export const hasSpice = ({ display }: Vm): boolean =>
  display.spice === undefined ? display.vnc === undefined || display.vnc === false : display.spice !== false;

/** Whether other programs of the host map the guest's memory, as virtiofs does. */
export const sharesMemory = (vm: Vm): boolean => Object.keys(vm.shares).length > 0;

/** Whether the guest has virtio-serial ports: for the agent or for SPICE. */
export const hasVirtioSerial = (vm: Vm): boolean => vm.agent || hasSpice(vm);

export type InputKind = 'tablet' | 'virtio' | 'none';

/** Keyboard and mouse in addition to PS/2: as set, or as needed by what shows the guest. */
export function inputKindOf(vm: Vm): InputKind {
  const { input, vnc } = vm.display;
  if (input !== undefined) return input;
  const isSeen = hasSpice(vm) || (vnc !== undefined && vnc !== false);
  if (!isSeen) return 'none';
  return vm.lookingGlass ? 'virtio' : 'tablet';
}
