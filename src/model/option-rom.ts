/** Option ROMs: the firmware of a device, as files that users dump from their cards. */
import type { DeviceId } from '../values/pci.ts';

/** One image of a ROM: a GPU has one for the BIOS and often another for UEFI. */
export interface RomImage {
  /** The vendor and the devices that it says it is for: the first is that of the image, further ones its device list. */
  readonly ids: readonly DeviceId[];
}

export type Rom =
  /** A ROM. Bytes before it are not part of it: the device, and QEMU, expect it at the beginning. */
  | { readonly images: readonly RomImage[]; readonly before: number }
  /** No ROM. `signature`: it begins with that of a ROM, but no data structure follows. */
  | { readonly images: readonly []; readonly signature: boolean };

/** The offset in an image of the pointer to its data structure, and the least length of both. */
const pointerAt = 0x18;
const structureLength = 0x18;

/** `PCIR` */
const structureSignature = 0x52494350;

/** A device id in an image that is for all devices of its vendor, as EfiRom writes it. */
export const anyDevice = 'ffff';

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** The image at an offset and the offset of the one after it, if the file has an image there. */
function imageAt(view: DataView, at: number): { image: RomImage; next: number | undefined } | undefined {
  if (at + pointerAt + 2 > view.byteLength || view.getUint16(at) !== 0x55aa) return undefined;
  const structure = at + view.getUint16(at + pointerAt, true);
  if (structure + structureLength > view.byteLength) return undefined;
  if (view.getUint32(structure, true) !== structureSignature) return undefined;
  const vendor = hex(view.getUint16(structure + 4, true));
  const devices = [view.getUint16(structure + 6, true), ...deviceList(view, structure)];
  const length = view.getUint16(structure + 0x10, true) * 512;
  const isLast = (view.getUint8(structure + 0x15) & 0x80) !== 0;
  return {
    image: { ids: devices.map((device) => ({ vendor, device: hex(device) })) },
    next: isLast || length === 0 ? undefined : at + length,
  };
}

/** The further devices of an image, a list that ends with 0; only revision 3 of the structure has one. */
function deviceList(view: DataView, structure: number): number[] {
  const offset = view.getUint16(structure + 8, true);
  if (view.getUint8(structure + 0x0c) < 3 || offset === 0) return [];
  const found: number[] = [];
  for (let at = structure + offset; at + 2 <= view.byteLength && view.getUint16(at, true) !== 0; at += 2) {
    found.push(view.getUint16(at, true));
  }
  return found;
}

/**
 * Reads a file that should be an option ROM: its images, one after another, at the beginning or behind a header that
 * a program added. It is not complete or correct for that reason alone; no checksum is compared.
 * @see https://uefi.org/specs/UEFI/2.10/14_Protocols_PCI_Bus_Support.html#pci-option-roms
 */
export function readRom(bytes: Uint8Array): Rom {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let before = 0;
  while (before + 2 <= bytes.length && !imageAt(view, before)) {
    // The next signature, found by a search that is native: a file has up to 16 MiB.
    const found = bytes.indexOf(0x55, before + 1);
    before = found < 0 ? bytes.length : found;
  }
  const images: RomImage[] = [];
  for (let at: number | undefined = before; at !== undefined; ) {
    const found: ReturnType<typeof imageAt> = imageAt(view, at);
    if (found) images.push(found.image);
    at = found?.next;
  }
  if (images.length > 0) return { images, before };
  return { images: [], signature: bytes[0] === 0x55 && bytes[1] === 0xaa };
}
