/** PCI addresses and vendor:device ids, in the spellings of lspci, sysfs and libvirt. */
import * as z from 'zod/mini';
import { type Parsed, parsed, refused, scalar } from './scalar.ts';

/** The address of a PCI function. @see https://docs.kernel.org/PCI/sysfs-pci.html */
export interface PciAddress {
  /** 0 to 0xffff. */
  readonly domain: number;
  /** 0 to 0xff. */
  readonly bus: number;
  /** 0 to 0x1f. */
  readonly slot: number;
  /** 0 to 7. */
  readonly function: number;
  /**
   * How the machine finds the function, if not by this address: through the bridges above it, or by its id. The address
   * is then the one that the facts show, or a stand-in ({@link isStandIn}).
   */
  readonly by?: PciPath | 'id';
}

/** A slot and a function on the bus of the bridge above. */
export interface PciStep {
  /** 0 to 0x1f. */
  readonly slot: number;
  /** 0 to 7. */
  readonly function: number;
}

/** The way from a root bus through the bridges to a function. Adding a card elsewhere does not change it. */
export interface PciPath {
  /** The address of the device on the root bus. */
  readonly root: PciAddress;
  /** Below it, one step for each bus; at least one. */
  readonly steps: readonly PciStep[];
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

const spellings = [
  /^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
  /^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i,
];

/**
 * Takes `0000:0b:00.0`, `0b:00.0` (domain 0) and libvirt's `pci_0000_0b_00_0`; refuses a slot above 1f or a function
 * above 7.
 */
export function parsePciAddress(text: string): Parsed<PciAddress> {
  const match = spellings.map((spelling) => spelling.exec(text)).find((found) => found !== null);
  if (!match) {
    const id = /^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(text);
    return refused(
      id
        ? `expected a PCI address, found the vendor:device id '${text}'`
        : `invalid PCI address '${text}': use bus:slot.function in hexadecimal, as printed by lspci`,
    );
  }
  const [domain = 0, bus = 0, slot = 0, fn = 0] = match.slice(1).map((part) => Number.parseInt(part ?? '0', 16));
  if (slot > 0x1f) return refused(`invalid PCI address '${text}': the slot must be between 00 and 1f`);
  if (fn > 7) return refused(`invalid PCI address '${text}': the function must be between 0 and 7`);
  return parsed({ domain, bus, slot, function: fn });
}

/**
 * Takes `00:03.1/00.0` and `0000:40:03.1/00.0/00.0`: the address on the root bus, then slot and function below each
 * bridge.
 */
export function parsePciPath(text: string): Parsed<PciPath> {
  const [first = '', ...rest] = text.split('/');
  const root = parsePciAddress(first);
  const steps = rest.flatMap((step) => {
    const [, slot = '', fn = ''] = /^([01][0-9a-f])\.([0-7])$/i.exec(step) ?? [];
    return slot === '' ? [] : [{ slot: Number.parseInt(slot, 16), function: Number(fn) }];
  });
  if (!('value' in root) || steps.length === 0 || steps.length < rest.length) {
    return refused(
      `invalid PCI path '${text}': use the address of the root port, then slot.function below each bridge, as printed by \`vfioc scan\``,
    );
  }
  return parsed({ root: root.value, steps });
}

const printStep = ({ slot, function: fn }: PciStep): string => `${hex(slot, 2)}.${fn}`;

/** With the domain, as programs on the host read it: `0000:00:03.1/00.0`. */
export const fullPciPath = ({ root, steps }: PciPath): string =>
  [printPciAddress(root), ...steps.map(printStep)].join('/');

/** As the spec has it: `00:03.1/00.0`. */
export const printPciPath = (path: PciPath): string => fullPciPath(path).replace(/^0000:/, '');

/** Domains that no machine has, for functions whose address is only known on the machine. */
const standInDomains = 0xff00;

/**
 * The address that stands for a function until the machine has found it: in a domain that no machine has, one for each
 * text, with the given slot and function.
 */
export function standIn(text: string, { slot, function: fn }: PciStep): PciAddress {
  // FNV-1a, of which 16 bits remain.
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return { domain: standInDomains + ((sum >>> 8) & 0xff), bus: sum & 0xff, slot, function: fn };
}

/** Whether an address only stands for a function that the machine has yet to find. */
export const isStandIn = ({ domain }: PciAddress): boolean => domain >= standInDomains;

/** The function that is at the end of a path. */
export const addressAtPath = (path: PciPath): PciAddress => {
  const last = path.steps.at(-1) ?? path.root;
  return { ...standIn(printPciPath({ ...path, steps: path.steps.slice(0, -1) }), last), by: path };
};

/** As the kernel names it in sysfs: `0000:0b:00.0`. */
export const printPciAddress = (address: PciAddress): string =>
  `${hex(address.domain, 4)}:${hex(address.bus, 2)}:${hex(address.slot, 2)}.${address.function}`;

/** As lspci prints it: without the domain if that is 0. */
export const shortPciAddress = (address: PciAddress): string => printPciAddress(address).replace(/^0000:/, '');

/** Whether both are the same address; a missing address equals none. */
export const samePciAddress = (one: PciAddress | undefined, other: PciAddress): boolean =>
  one !== undefined &&
  one.function === other.function &&
  one.slot === other.slot &&
  one.bus === other.bus &&
  one.domain === other.domain;

/** The attributes of libvirt's `<address>`. @see https://libvirt.org/formatdomain.html#device-addresses */
export const libvirtPciAddress = (address: PciAddress) => ({
  domain: `0x${hex(address.domain, 4)}`,
  bus: `0x${hex(address.bus, 2)}`,
  slot: `0x${hex(address.slot, 2)}`,
  function: `0x${address.function}`,
});

/** A vendor and a device, four hexadecimal digits each, in lower case. @see https://pci-ids.ucw.cz */
export interface DeviceId {
  readonly vendor: string;
  readonly device: string;
}

/** Takes `1002:67df` in either case; refuses a PCI address and anything of other widths. */
export function parseDeviceId(text: string): Parsed<DeviceId> {
  const match = /^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(text);
  if (!match?.[1] || !match[2]) {
    const address = 'value' in parsePciAddress(text);
    return refused(
      address
        ? `expected a vendor:device id, found the PCI address '${text}'`
        : `invalid vendor:device id '${text}': use two numbers of four hexadecimal digits, separated by ':'`,
    );
  }
  return parsed({ vendor: match[1].toLowerCase(), device: match[2].toLowerCase() });
}

/** As lspci prints it: `1002:67df`. */
export const printDeviceId = (id: DeviceId): string => `${id.vendor}:${id.device}`;

export const pciAddress = scalar(
  'A PCI address as written by lspci, sysfs or libvirt; the domain defaults to 0000.',
  ['0b:00.0', '0000:0b:00.0', 'pci_0000_0b_00_0'],
  parsePciAddress,
);

export const guestAddress = scalar(
  'A PCI address in the guest, bus:slot.function in hexadecimal.',
  ['41:00.0'],
  parsePciAddress,
);

/** The addresses of a device in the guest: of its first function, or of each. */
export const guestAddresses = z.union([guestAddress, z.array(guestAddress)]);

export const pciPath = scalar(
  'The path of a PCI function through the bridges of the host, as `vfioc scan` prints it: the address of the root port, then slot and function below each bridge.',
  ['00:03.1/00.0'],
  parsePciPath,
);

export const pciFunction = scalar(
  'A PCI function: its address as written by lspci, sysfs or libvirt, or its path through the bridges of the host.',
  ['0b:00.0', '0000:0b:00.0', 'pci_0000_0b_00_0', '00:03.1/00.0'],
  (text): Parsed<PciAddress> => {
    if (!text.includes('/')) return parsePciAddress(text);
    const path = parsePciPath(text);
    return 'value' in path ? parsed(addressAtPath(path.value)) : path;
  },
);

export const deviceId = scalar('A PCI vendor:device id, as printed by `lspci -nn`.', ['1002:67df'], parseDeviceId);

/** A USB vendor:product id has the form of a PCI vendor:device id. @see https://libvirt.org/formatdomain.html#usb-pci-scsi-devices */
export const usbId = scalar('A USB vendor:product id, as printed by `lsusb`.', ['046d:c541'], parseDeviceId);
