/**
 * What identifies a function before anything takes it: its ids, or at least its class. A program on the host compares
 * them (assets/find-function.sh); the words are its arguments.
 */
import type { Facts } from '../facts/facts.ts';
import { pciAt } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { fullPciPath, type PciAddress, printDeviceId, printPciAddress, samePciAddress } from '../values/pci.ts';
import { unique } from '../values/unique.ts';
import { boundAtBoot, matchesBy } from './select.ts';

export interface Identity {
  /** The vendor:device ids, one of which the function has; empty if none is known. */
  readonly ids: readonly string[];
  /** The ids of the board, one of which it has; empty if none is known. */
  readonly subsystems: readonly string[];
  /** Whether another function of its slot may have the id instead: the spec gives fewer ids than functions. */
  readonly isBeside: boolean;
  /** The first digits of the class that the spec implies (`03` for a GPU), if no id is known. */
  readonly class?: string;
}

/** Host drivers of disk controllers: whoever names one of them means a disk controller. */
const diskDrivers = new Set(
  'nvme ahci ata_piix mpt3sas mpi3mr megaraid_sas hpsa smartpqi aacraid arcmsr mvsas isci pm80xx vmd'.split(' '),
);

/** The class that the settings of a device imply: of its first function if it is a GPU, or else of all. */
function impliedClass({ igd, bootVga, vendorReset, drivers = [] }: Device, index: number): string | undefined {
  if (igd || bootVga || vendorReset) return index === 0 ? '03' : undefined;
  return drivers.length > 0 && drivers.every((name) => diskDrivers.has(name)) ? '01' : undefined;
}

/**
 * The ids, one of which a function has. If the spec gives fewer than functions, they are those of the first slot: which
 * of them a function elsewhere has is not known.
 */
function ownIds(address: PciAddress, index: number, { ids, functions }: Device): string[] {
  if (address.by === 'id') return ids.slice(index, index + 1).map(printDeviceId);
  const [first] = functions;
  const isElsewhere = first !== undefined && !samePciAddress(first, { ...address, function: first.function });
  return isElsewhere && ids.length < functions.length ? [] : unique(ids.map(printDeviceId));
}

/** What a function of a device is identified by: its own facts, or else what the spec says of the device. */
export function identityOf(address: PciAddress, device: Device, facts: Facts | undefined): Identity {
  const subsystems = device.subsystems.map(printDeviceId);
  const known = facts && pciAt(facts, address);
  if (known) {
    const board = known.subsystem ? [printDeviceId(known.subsystem)] : subsystems;
    return { ids: [printDeviceId(known.id)], subsystems: board, isBeside: false };
  }
  const index = device.functions.indexOf(address);
  const own = ownIds(address, index, device);
  const implied = own.length > 0 ? undefined : impliedClass(device, index);
  const isBeside = own.length > 0 && address.by !== 'id' && own.length < device.functions.length;
  return { ids: own, subsystems, isBeside, ...(implied !== undefined && { class: implied }) };
}

/**
 * Whether a device that is bound at boot can be taken in stage 1. A disk controller without ids cannot: there the root
 * file system is not mounted yet, so nothing tells whether it is on this one. It is taken when its guest starts.
 */
export const isReservable = (device: Device, facts: Facts | undefined): boolean =>
  device.functions.every((address) => identityOf(address, device, facts).class !== '01');

/** The words of find-function.sh for one function. The address comes first, because it begins the words of a function. */
export function functionWords(address: PciAddress, device: Device, facts: Facts | undefined): string[] {
  const { ids, subsystems, isBeside, class: implied } = identityOf(address, device, facts);
  const { by } = address;
  return [
    printPciAddress(address),
    ...ids,
    ...subsystems.map((one) => `subsystem=${one}`),
    ...(by !== undefined && by !== 'id' ? [`path=${fullPciPath(by)}`] : []),
    ...(by === 'id' ? ['anywhere'] : []),
    ...(isBeside ? ['beside'] : []),
    ...(implied === undefined ? [] : [`class=${implied}`]),
  ];
}

/** The words of each function that vfio-pci takes by its address when the host boots. */
export const boundWords = (spec: Spec, facts: Facts | undefined): string[][] =>
  boundAtBoot(spec)
    .filter((device) => matchesBy(device) === 'address' && isReservable(device, facts))
    .flatMap((device) => device.functions.map((address) => functionWords(address, device, facts)));

/**
 * The words of find-function.sh for a function that the host keeps, from which it creates others.
 *
 * @param expected the first digits of its class, compared if the facts do not show its id
 */
export function parentWords(address: PciAddress, facts: Facts | undefined, expected: string): string[] {
  const known = facts && pciAt(facts, address);
  if (!known) return [printPciAddress(address), `class=${expected}`];
  const board = known.subsystem ? [`subsystem=${printDeviceId(known.subsystem)}`] : [];
  return [printPciAddress(address), printDeviceId(known.id), ...board];
}
