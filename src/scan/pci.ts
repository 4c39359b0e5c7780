/** The PCI devices in sysfs. @see https://docs.kernel.org/PCI/sysfs-pci.html */

import type { Facts } from '../facts/facts.ts';
import { type DeviceId, parseDeviceId } from '../values/pci.ts';
import { groupOf, withSafeGroups } from './iommu-group.ts';
import { addressIn, pciFolder } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';
import { virtualFunctions, withPhysical } from './virtual-functions.ts';

export type PciFacts = Facts['pci'][number];

type Bar = NonNullable<PciFacts['bars']>[number];

/** A device, with the alias that its modules are looked up by. */
export interface PciEntry {
  readonly facts: PciFacts;
  readonly modalias?: string | undefined;
  /** Whether it has created virtual functions, or does not report whether it has. */
  readonly makes?: boolean | undefined;
}

const idIn = (text: string | undefined): DeviceId | undefined => {
  const found = text === undefined ? undefined : parseDeviceId(text);
  return found && 'value' in found ? found.value : undefined;
};

/** Every PCI device, in the order of the addresses. A device without a readable address or id is a gap. */
export function readPci(sysfs: Sysfs, release: string | undefined, severalNodes: boolean): PciEntry[] {
  // Addresses are hexadecimal and of equal length, so alphabetical order is their order.
  const names = [...sysfs.entries(pciFolder).keys()].sort();
  if (names.length === 0) sysfs.gap(`/${pciFolder}: no PCI device found`);
  const devices = names.flatMap((name) => device(sysfs, name, severalNodes) ?? []);
  const leftOut = devices.length < names.length;
  return withResets(withSafeGroups(withPhysical(devices, leftOut, sysfs), sysfs), release, sysfs);
}

function device(sysfs: Sysfs, name: string, severalNodes: boolean): PciEntry | undefined {
  const path = sysfs.place(`${pciFolder}/${name}`);
  const address = addressIn(name);
  if (path === undefined || !address) {
    const why = address ? 'its link is broken' : 'this is not a PCI address with a domain up to ffff';
    sysfs.gap(`PCI device ${name} is left out: ${why}`, why);
    return undefined;
  }
  const known = identity(sysfs, path);
  if (!known.id) {
    sysfs.gap(`PCI device ${name} is left out: its vendor and device ids could not be read`, 'left out: id');
    return undefined;
  }
  const { sriov, makes } = virtualFunctions(sysfs, path);
  const facts: PciFacts = {
    address,
    id: known.id,
    class: known.class,
    subsystem: known.subsystem,
    driver: known.driver,
    iommuGroup: groupOf(sysfs, path),
    bootVga: known.class?.startsWith('03') ? bootVga(sysfs.number(`${path}/boot_vga`)) : undefined,
    resetMethods: resets(sysfs.text(`${path}/reset_method`)),
    bars: bars(sysfs, path),
    numaNode: severalNodes ? sysfs.count(`${path}/numa_node`) : undefined,
    parent: addressIn(path.split('/').at(-2) ?? ''),
    sriov,
  };
  return { facts, modalias: known.modalias, makes };
}

interface Identity {
  readonly id: DeviceId | undefined;
  readonly class: string | undefined;
  readonly subsystem: DeviceId | undefined;
  readonly driver: string | undefined;
  readonly modalias: string | undefined;
}

/** The kernel's `uevent` has in one file what is otherwise in six; a copy of a tree may lack it. */
function identity(sysfs: Sysfs, path: string): Identity {
  const uevent = `\n${sysfs.text(`${path}/uevent`) ?? ''}\n`;
  const id = idIn(valueIn(uevent, '\nPCI_ID='));
  if (id) {
    return {
      id,
      class: valueIn(uevent, '\nPCI_CLASS=')?.toLowerCase().padStart(6, '0'),
      subsystem: present(idIn(valueIn(uevent, '\nPCI_SUBSYS_ID='))),
      driver: valueIn(uevent, '\nDRIVER='),
      modalias: valueIn(uevent, '\nMODALIAS='),
    };
  }
  const digits = (file: string): string | undefined => {
    const text = sysfs.word(`${path}/${file}`);
    return text?.startsWith('0x') ? text.slice(2) : undefined;
  };
  return {
    id: idIn(`${digits('vendor')}:${digits('device')}`),
    class: digits('class'),
    subsystem: present(idIn(`${digits('subsystem_vendor')}:${digits('subsystem_device')}`)),
    driver: sysfs.linkName(`${path}/driver`),
    modalias: sysfs.text(`${path}/modalias`),
  };
}

/** The rest of a line that begins with `start`. */
function valueIn(text: string, start: string): string | undefined {
  const at = text.indexOf(start);
  return at < 0 ? undefined : text.slice(at + start.length, text.indexOf('\n', at + start.length));
}

/** Nothing for an id of zeros, which bridges have as their subsystem. */
const present = (id: DeviceId | undefined): DeviceId | undefined =>
  id?.vendor === '0000' && id.device === '0000' ? undefined : id;

const resets = (text: string | undefined): string[] | undefined =>
  text === '' ? [] : text?.split(' ').filter((word) => word !== '');

const bootVga = (value: number | undefined): boolean | undefined => (value === undefined ? undefined : value === 1);

/** Flags of a resource. @see https://github.com/torvalds/linux/blob/master/include/linux/ioport.h */
const flag = { io: 0x100, memory: 0x200, prefetchable: 0x2000 };

/** BARs 0 to 5 and the expansion ROM; the windows of bridges and of virtual functions follow in the file. */
const resources = 7;

/** The line of an absent resource. */
const empty = '0x0000000000000000 0x0000000000000000 0x0000000000000000';

function bars(sysfs: Sysfs, path: string): PciFacts['bars'] {
  const text = sysfs.text(`${path}/resource`);
  if (text === undefined) return undefined;
  const found: Bar[] = [];
  // All lines have the same length. If they do not, none of them matches.
  for (let index = 0, at = 0; index < resources && at < text.length; index += 1, at += empty.length + 1) {
    if (text.startsWith(empty, at)) continue;
    const one = bar(sysfs, path, index, text.slice(at, at + empty.length));
    if (one === 'unclear') sysfs.gap(`/${path}/resource: line ${index + 1} is not an address range`, 'resource');
    else if (one) found.push(one);
  }
  return found;
}

/** The BAR in a line of `resource`; nothing if it is neither memory nor ports. */
function bar(sysfs: Sysfs, path: string, index: number, line: string): Bar | 'unclear' | undefined {
  if (!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(line)) return 'unclear';
  // Addresses have 64 bits, which do not fit in a number; sizes fit.
  const half = (at: number): number => Number.parseInt(line.slice(at, at + 8), 16);
  const [startHigh, startLow, endHigh, endLow, flags] = [half(2), half(10), half(21), half(29), half(48)];
  const size = (endHigh - startHigh) * 2 ** 32 + (endLow - startLow) + 1;
  if ((flags & (flag.io | flag.memory)) === 0 || !Number.isSafeInteger(size) || size <= 0) return undefined;
  if ((flags & flag.memory) === 0) return { index, size, kind: 'io' };
  const prefetchable = (flags & flag.prefetchable) !== 0;
  // Only framebuffers and the like are worth resizing, and they are prefetchable.
  const offered = prefetchable ? sizes(sysfs, `${path}/resource${index}_resize`) : undefined;
  return { index, size, kind: 'memory', prefetchable, sizes: offered };
}

/** The sizes of a resizable BAR: bit n of the hexadecimal number means 2ⁿ MiB. */
function sizes(sysfs: Sysfs, file: string): number[] | undefined {
  const text = sysfs.has(file) ? sysfs.word(file) : undefined;
  if (text === undefined) return undefined;
  if (!/^(?:0x)?[0-9a-f]{1,16}$/i.test(text)) {
    sysfs.gap(`/${file}: is not a hexadecimal number`, 'resize');
    return undefined;
  }
  const bits = BigInt(`0x${text.replace(/^0x/i, '')}`);
  return Array.from({ length: 33 }, (_, bit) => bit)
    .filter((bit) => (bits >> BigInt(bit)) & 1n)
    .map((bit) => 2 ** (bit + 20));
}

/** Whether the kernel is Linux 5.15 or later. */
function reportsResets(release: string | undefined): boolean {
  const [major = 0, minor = 0] = (release ?? '').split('.').map((part) => Number.parseInt(part, 10));
  return major > 5 || (major === 5 && minor >= 15);
}

/**
 * Since Linux 5.15, a device has the file `reset_method` unless it cannot be reset. So a device without the file cannot
 * be reset if the kernel is at least that new, or if some other device has the file.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html
 */
function withResets(devices: PciEntry[], release: string | undefined, sysfs: Sysfs): PciEntry[] {
  if (devices.length === 0) return devices;
  if (!reportsResets(release) && !devices.some(({ facts }) => facts.resetMethods)) {
    sysfs.gap('the reset methods of the devices are unknown: Linux reports them since version 5.15');
    return devices;
  }
  return devices.map((one) => (one.facts.resetMethods ? one : { ...one, facts: { ...one.facts, resetMethods: [] } }));
}
