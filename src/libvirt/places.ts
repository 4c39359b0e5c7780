/**
 * The places that a q35 guest has for PCI devices, and what they are for.
 *
 *     bus 0, the root complex
 *       00      host bridge                        (QEMU's)
 *       01      the first video device             (where QEMU and libvirt put the primary one)
 *       02      free for an iGPU with its OpRegion, whose driver expects it there
 *       03-0f   root ports, eight functions in each slot
 *       10-15   shmem: conventional PCI devices, in order
 *       16-17   a second and a third SATA controller
 *       18      further video devices
 *       19      watchdog
 *       1a-1b   sound, the first at the address of ICH9's own
 *       1c-1d   never assigned
 *       1e      IOMMU, which must be on the root complex
 *       1f      LPC bridge, SATA controller as function 2, SMBus (QEMU's)
 *     bus N (1 to 104), slot 0: behind root port N, which is function (N-1)%8 of slot 03+(N-1)/8
 *       01-0c   passed-through devices, by their position in the guest's list
 *       0d-18   single or numbered devices: USB, SCSI and serial controllers, rng, balloon, input, vsock
 *       19-2c   disks     )
 *       2d-38   NICs      ) named devices; the place is derived from the name
 *       39-40   shares    )
 *       41-58   never assigned
 *       59-60   passed-through devices from the thirteenth on
 *       61-68   if the range of a class is full: 61-66 disks (26 in total, like the letters), 67 a NIC, 68 a share
 *
 * Rationale. A place depends on a class and a number or name, not on the other devices of the guest, so adding a device
 * does not move another. For the same reason, an address in the spec never displaces a device: it must be a place that no
 * other device of the guest has, and only those that are never assigned stay free for sure. A spec that lists PCI
 * controllers has other buses, and nothing of this applies except the places on bus 0. If two names of a class result in
 * one place, the first in the spec gets it. libvirt numbers PCI controllers without gaps: if index 5
 * follows index 1, it adds root ports 2 to 4 itself, in slots that we assign. So every root port up to the highest bus
 * in use is written. They are in the order in which firmware numbers buses, without gaps, so that the guest sees the
 * bus numbers of the XML; with fewer ports, the guest would renumber them after each change (enp5s0 would become
 * enp6s0). Tested with libvirt 11.3, QEMU 10.0 and OVMF: 16, 64 and 104 root ports start, each keeps its bus, the
 * firmware takes 2.3, 3.1 and 4.4 seconds under emulation, and eight devices with I/O ports behind 64 root ports all
 * get their window. A root port on function 1 without one on function 0 is defined, but no guest finds it: ports fill
 * their slots in order. Passed-through devices and virtio devices are PCI Express behind root ports; the conventional
 * ones (VGA, sound, shmem, i6300esb) are on the root complex, where QEMU expects them.
 * @see https://gitlab.com/qemu-project/qemu/-/blob/master/docs/pcie.txt
 */

import { numberFrom } from './uuid.ts';

/** A function in a slot on a bus of the guest. */
export interface Place {
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

const rootComplex = (slot: number, fn = 0): Place => ({ bus: 0, slot, function: fn });
const behindPort = (bus: number): Place => ({ bus, slot: 0, function: 0 });
const numbered = <T>(count: number, at: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => at(i));

/** A range of buses, both ends included, with one device on each. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where the devices of a class are placed. */
interface ClassOfDevices {
  /** The places by number. */
  readonly numbered?: readonly Place[];
  /** The ranges in which devices are placed by name: without a number, or with one beyond `numbered`. No two overlap. */
  readonly ranges?: readonly Range[];
  /** The map of the guest that has the names, in whose order two devices get one place. */
  readonly map?: 'disks' | 'nics' | 'shares';
}

/**
 * The classes of PCI devices in a guest. If two classes need one place, the one before the other here gets it: first what
 * affects the guest most if it moves.
 */
const classes = {
  hostdev: { numbered: numbered(12, (index) => behindPort(0x01 + index)), ranges: [{ first: 0x59, last: 0x60 }] },
  disk: {
    ranges: [
      { first: 0x19, last: 0x2c },
      { first: 0x61, last: 0x66 },
    ],
    map: 'disks',
  },
  nic: {
    ranges: [
      { first: 0x2d, last: 0x38 },
      { first: 0x67, last: 0x67 },
    ],
    map: 'nics',
  },
  share: {
    ranges: [
      { first: 0x39, last: 0x40 },
      { first: 0x68, last: 0x68 },
    ],
    map: 'shares',
  },
  video: { numbered: [rootComplex(0x01), rootComplex(0x18)] },
  sound: { numbered: [rootComplex(0x1b), rootComplex(0x1a)] },
  usb: { numbered: numbered(3, (index) => behindPort(0x0d + index)) },
  serial: { numbered: [behindPort(0x10)] },
  scsi: { numbered: numbered(2, (index) => behindPort(0x11 + index)) },
  rng: { numbered: [behindPort(0x13)] },
  watchdog: { numbered: [rootComplex(0x19)] },
  balloon: { numbered: [behindPort(0x14)] },
  input: { numbered: numbered(3, (index) => behindPort(0x15 + index)) },
  sata: { numbered: [rootComplex(0x1f, 2), rootComplex(0x16), rootComplex(0x17)] },
  shmem: { numbered: numbered(6, (index) => rootComplex(0x10 + index)) },
  vsock: { numbered: [behindPort(0x18)] },
  iommu: { numbered: [rootComplex(0x1e)] },
  /** Only on an i440fx, where its first controller is part of the chipset. */
  ide: {},
  /** The PCI controllers of a spec that lists them. */
  pci: {},
} as const satisfies Readonly<Record<string, ClassOfDevices>>;

export type PciClass = keyof typeof classes;

const classOf = (name: PciClass): ClassOfDevices => classes[name];

/** The classes in the order in which they get their places. */
export const precedence = Object.keys(classes) as readonly PciClass[];

/** The map of a guest that has the names of the devices in a class, if they have names. */
export const mapOf = (name: PciClass): ClassOfDevices['map'] => classOf(name).map;

/** The place with this number in a class, if there is one. */
export const placeByNumber = (name: PciClass, index: number): Place | undefined => classOf(name).numbered?.[index];

/** Whether the class has numbered places. */
export const hasNumbers = (name: PciClass): boolean => classOf(name).numbered !== undefined;

/** A hash salt that gives the most common names different places (tests/libvirt/placement.test.ts). */
const spread = 'slot 810';

/**
 * The places that a name can get in its class, starting with the one derived from it. Names that only differ in the
 * number at their end (`data1`, `data2`) never get the same one, as long as there are enough places.
 */
export function* placesByName(of: PciClass, name: string): Generator<Place> {
  const [, stem = name, digits = ''] = /^(.*?)(\d{0,6})$/s.exec(name) ?? [];
  for (const { first, last } of classOf(of).ranges ?? []) {
    const count = last - first + 1;
    const from = numberFrom(count, spread, of, stem) + Number(digits);
    for (let step = 0; step < count; step += 1) yield behindPort(first + ((from + step) % count));
  }
}

const firstPortSlot = 0x03;
const lastPortSlot = 0x0f;
/** The highest bus that a root port can lead to. */
export const lastBus = (lastPortSlot - firstPortSlot + 1) * 8;

/** The place on the root complex of the port that leads to this bus. */
export const portOf = (bus: number): Place => rootComplex(firstPortSlot + Math.floor((bus - 1) / 8), (bus - 1) % 8);

/** The buses on which no device is ever placed, except by the spec. */
export const addressableBuses: readonly number[] = numbered(0x58 - 0x41 + 1, (index) => 0x41 + index);

/**
 * The place of a passed-through device on an i440fx, which only has bus 0: its functions share a slot from 10 on, by
 * its number. libvirt assigns all other places there, from the lowest slot on.
 */
export const placeOnPc = (index: number): Place | undefined => (index < 12 ? rootComplex(0x10 + index) : undefined);
