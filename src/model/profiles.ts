/**
 * The defaults of a guest, by its operating system. Every value can be overridden in the guest; with the defaults the
 * system can be installed and run without additional drivers.
 */

export type GuestOs = 'windows10' | 'windows11' | 'linux' | 'macos';

/** @see https://www.qemu.org/docs/master/system/i386/hyperv.html */
export type Enlightenment =
  | 'relaxed'
  | 'vapic'
  | 'spinlocks'
  | 'vpindex'
  | 'runtime'
  | 'synic'
  | 'stimer'
  | 'frequencies'
  | 'tlbflush'
  | 'ipi'
  | 'reset'
  | 'reenlightenment'
  | 'evmcs'
  | 'avic'
  | 'emsrBitmap'
  | 'xmmInput';

export interface Profile {
  /** The system's libosinfo id, by which virt-manager recognises it. @see https://libosinfo.org */
  readonly osinfo?: string;
  readonly secureBoot: boolean;
  readonly tpm: boolean;
  /** The time base that the guest expects of its hardware clock. */
  readonly clock: 'localtime' | 'utc';
  /** The Hyper-V interface, which only Windows uses. */
  readonly hyperv: readonly Enlightenment[];
  readonly diskBus: 'virtio' | 'sata';
  readonly nicModel: 'virtio' | 'e1000e';
  readonly video: 'vga' | 'virtio';
  /** A source of random numbers; without a driver it is shown as an unknown device. */
  readonly rng: boolean;
}

/** All parts that always help: without reset and reenlightenment, and without those that depend on the CPU. */
const enlightenments: readonly Enlightenment[] = [
  'relaxed',
  'vapic',
  'spinlocks',
  'vpindex',
  'runtime',
  'synic',
  'stimer',
  'frequencies',
  'tlbflush',
  'ipi',
];

const windows = {
  clock: 'localtime',
  hyperv: enlightenments,
  diskBus: 'sata',
  nicModel: 'e1000e',
  video: 'vga',
  rng: false,
} as const;

export const profiles: Readonly<Record<GuestOs, Profile>> = {
  windows10: { ...windows, osinfo: 'http://microsoft.com/win/10', secureBoot: false, tpm: false },
  windows11: { ...windows, osinfo: 'http://microsoft.com/win/11', secureBoot: true, tpm: true },
  linux: {
    osinfo: 'http://libosinfo.org/linux/2022',
    secureBoot: false,
    tpm: false,
    clock: 'utc',
    hyperv: [],
    diskBus: 'virtio',
    nicModel: 'virtio',
    video: 'virtio',
    rng: true,
  },
  macos: {
    secureBoot: false,
    tpm: false,
    clock: 'utc',
    hyperv: [],
    diskBus: 'sata',
    nicModel: 'virtio',
    video: 'vga',
    rng: false,
  },
};
