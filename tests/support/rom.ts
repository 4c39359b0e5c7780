/** Option ROMs for tests. */

export interface Image {
  /** `1002:67df` */
  readonly id: string;
  /** Further devices of the same vendor, as four digits. */
  readonly list?: readonly string[];
}

/** The length of an image; a ROM counts it in units of 512 bytes. */
const imageLength = 1024;

function imageOf({ id, list = [] }: Image, isLast: boolean): Uint8Array {
  const bytes = new Uint8Array(imageLength);
  const view = new DataView(bytes.buffer);
  const [vendor = 0, device = 0] = id.split(':').map((word) => Number.parseInt(word, 16));
  const structure = 0x40;
  view.setUint16(0, 0x55aa);
  view.setUint16(0x18, structure, true);
  bytes.set(new TextEncoder().encode('PCIR'), structure);
  view.setUint16(structure + 4, vendor, true);
  view.setUint16(structure + 6, device, true);
  if (list.length > 0) {
    view.setUint16(structure + 8, 0x20, true);
    view.setUint8(structure + 0x0c, 3);
    for (const [index, one] of list.entries()) {
      view.setUint16(structure + 0x20 + 2 * index, Number.parseInt(one, 16), true);
    }
  }
  view.setUint16(structure + 0x10, imageLength / 512, true);
  view.setUint8(structure + 0x15, isLast ? 0x80 : 0);
  return bytes;
}

/** The bytes of several parts, one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A ROM with these images: ids alone, or with a device list. */
export const romOf = (...images: readonly (string | Image)[]): Uint8Array =>
  joined(
    ...images.map((image, index) =>
      imageOf(typeof image === 'string' ? { id: image } : image, index === images.length - 1),
    ),
  );

/** Bytes without any structure, the same on each call. */
export const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 167 + 13) % 251);
