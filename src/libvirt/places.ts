/**
 * Which places a q35 guest has for PCI devices, and whose they are.
 *
 *     bus 0, the root complex
 *       00      host bridge                        (QEMU's)
 *       01      the first video device             (where QEMU and libvirt put the primary one)
 *       02      free for an iGPU with its OpRegion, whose driver looks for it there
 *       03-0f   root ports, eight functions in each slot
 *       10-17   shmem: conventional PCI devices, in their order
 *       18      further video devices
 *       19      watchdog
 *       1a-1b   sound, the first where ICH9 has it
 *       1c-1d   not given: for what a person places by hand
 *       1e      IOMMU, which must stand on the root complex
 *       1f      LPC bridge, SATA controller as function 2, SMBus (QEMU's)
 *     bus N (1 to 104), slot 0: behind root port N, which is function (N-1)%8 of slot 03+(N-1)/8
 *       01-0c   passed-through devices, by their place in the guest's list
 *       0d-18   what a guest has once or by number: USB, SCSI and serial controllers, rng, balloon, input, vsock
 *       19-2c   disks     )
 *       2d-38   cards     ) what has a name; the place is derived from it
 *       39-40   shares    )
 *       41-58   only by an address that the spec fixes
 *       59-60   passed-through devices from the thirteenth on
 *       61-68   what finds its own range full: 61-66 disks (so 26, as the letters), 67 a card, 68 a share
 *
 * Why it is so. A place belongs to a class and a number or name, and not to what else the guest has: adding a device
 * moves no other. What a spec fixes stands where none is given, for the same reason. Where two names of a class come to
 * one place, the one that stands first in the spec has it. libvirt numbers PCI controllers without gaps: where index 5
 * follows index 1, it adds root ports 2 to 4 itself, in slots that are ours. So every root port up to the highest bus in use is written. They are in the
 * order in which firmware counts buses, and none is left out below another, so that the bus that the guest sees is the
 * one in the XML; with fewer ports the guest would count them anew after each change (enp5s0 would become enp6s0).
 * Tried with libvirt 11.3, QEMU 10.0 and OVMF: 16, 64 and 104 root ports start, each keeps its bus, the firmware takes
 * 2.3, 3.1 and 4.4 seconds under emulation, and eight devices with I/O ports behind 64 root ports all get their window.
 * A root port on function 1 without one on function 0 is defined, but no guest looks for it: ports fill their slots in
 * order. Passed-through devices and virtio devices are PCI Express behind root ports; the conventional ones (VGA, sound,
 * shmem, i6300esb) are on the root complex, where QEMU wants them.
 * @see https://gitlab.com/qemu-project/qemu/-/blob/master/docs/pcie.txt
 */

import { numberFrom } from './uuid.ts';

/** Classes of PCI devices of a guest. */
export type PciClass =
  | 'hostdev'
  | 'disk'
  | 'nic'
  | 'share'
  | 'video'
  | 'sound'
  | 'usb'
  | 'serial'
  | 'scsi'
  | 'rng'
  | 'watchdog'
  | 'balloon'
  | 'input'
  | 'sata'
  | 'shmem'
  | 'vsock'
  | 'iommu';

/** A function of a slot of a bus of the guest. */
export interface Place {
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

const rootComplex = (slot: number, fn = 0): Place => ({ bus: 0, slot, function: fn });
const behindPort = (bus: number): Place => ({ bus, slot: 0, function: 0 });
const numbered = <T>(count: number, at: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => at(i));

/** The places that a class gives by number. A class that is not here, and a number beyond, is placed by its name. */
const places: Readonly<Partial<Record<PciClass, readonly Place[]>>> = {
  hostdev: numbered(12, (index) => behindPort(0x01 + index)),
  usb: numbered(3, (index) => behindPort(0x0d + index)),
  serial: [behindPort(0x10)],
  scsi: numbered(2, (index) => behindPort(0x11 + index)),
  rng: [behindPort(0x13)],
  balloon: [behindPort(0x14)],
  input: numbered(3, (index) => behindPort(0x15 + index)),
  vsock: [behindPort(0x18)],
  video: [rootComplex(0x01), rootComplex(0x18)],
  shmem: numbered(8, (index) => rootComplex(0x10 + index)),
  watchdog: [rootComplex(0x19)],
  sound: [rootComplex(0x1b), rootComplex(0x1a)],
  iommu: [rootComplex(0x1e)],
  sata: [rootComplex(0x1f, 2)],
};

/** The place of a class by number, if it has one. */
export const placeByNumber = (name: PciClass, index: number): Place | undefined => places[name]?.[index];

/** Whether the class has places by number at all. */
export const hasNumbers = (name: PciClass): boolean => places[name] !== undefined;

/** Buses from one to another, both included, of which each device behind them has one to itself. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where a class has its places by name. No class takes another's, or a new disk could move a card. */
const ranges: Readonly<Partial<Record<PciClass, readonly Range[]>>> = {
  disk: [
    { first: 0x19, last: 0x2c },
    { first: 0x61, last: 0x66 },
  ],
  nic: [
    { first: 0x2d, last: 0x38 },
    { first: 0x67, last: 0x67 },
  ],
  share: [
    { first: 0x39, last: 0x40 },
    { first: 0x68, last: 0x68 },
  ],
  hostdev: [{ first: 0x59, last: 0x60 }],
};

/** Of all the ways to spread names this is one that keeps those apart that people give most (tests/libvirt/placement.test.ts). */
const spread = 'slot 810';

/**
 * The places that a name can have in its class, the one derived from it first. Names that differ in the number at their
 * end alone (`data1`, `data2`) never come to the same one, as long as there are as many places.
 */
export function* placesByName(of: PciClass, name: string): Generator<Place> {
  const [, stem = name, digits = ''] = /^(.*?)(\d{0,6})$/s.exec(name) ?? [];
  for (const { first, last } of ranges[of] ?? []) {
    const count = last - first + 1;
    const from = numberFrom(count, spread, of, stem) + Number(digits);
    for (let step = 0; step < count; step += 1) yield behindPort(first + ((from + step) % count));
  }
}

const firstPortSlot = 0x03;
const lastPortSlot = 0x0f;
/** The highest bus that a root port can lead to. */
export const lastBus = (lastPortSlot - firstPortSlot + 1) * 8;

/** Where on the root complex the port stands that leads to this bus. */
export const portOf = (bus: number): Place => rootComplex(firstPortSlot + Math.floor((bus - 1) / 8), (bus - 1) % 8);

/** The slots of bus 0 that are nobody's: one for an iGPU, and two for what a person places. */
const freeSlots: readonly number[] = [0x02, 0x1c, 0x1d];

/** Whether a place is not for fixing: QEMU's chipset, the root ports, and what is given here stand there. */
export const isReserved = (bus: number, slot: number): boolean =>
  bus === 0 ? !freeSlots.includes(slot) : bus <= 0x40 || (bus >= 0x59 && bus <= lastBus);

/**
 * Passed-through devices of an i440fx, which has bus 0 only: their functions share a slot from 10 on, by their number.
 * libvirt gives all other places there, from the lowest slot on.
 */
export const placeOnPc = (index: number): Place | undefined => (index < 12 ? rootComplex(0x10 + index) : undefined);

/** Whether a slot of an i440fx is not for fixing: its chipset, or that of a passed-through device. */
export const isReservedOnPc = (slot: number): boolean => slot < 2 || (slot >= 0x10 && slot < 0x1c);
