/**
 * Names of PCI devices from udev's compiled hardware database, for systems without pci.ids, such as NixOS unless a
 * package provides it. The database is a trie of patterns. Those of vendors and devices end in a star, so they are
 * looked up literally.
 *
 * @see https://github.com/systemd/systemd/blob/main/src/libsystemd/sd-hwdb/hwdb-internal.h
 */
import type { DeviceId } from '../values/pci.ts';
import type { Names } from './names.ts';

/** Offsets in the header. Its numbers are little-endian and 64 bits wide. */
const header = { nodeSize: 32, childSize: 40, valueSize: 48, root: 56, bytes: 80 };

/** Offsets in a node: the position of its text, the number of children, the number of values. */
const node = { prefix: 0, children: 8, values: 16 };

/**
 * Offsets in a child: its first character, the position of its node. In a value: the positions of its name and text.
 */
const child = { character: 0, node: 8 };
const value = { key: 0, text: 8 };

const signature = 'KSLPHHRH';

/** Longer than any property. */
const longestText = 4096;

class Hwdb {
  readonly #bytes: Buffer;
  readonly #sizes: { readonly node: number; readonly child: number; readonly value: number };

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#sizes = {
      node: this.#number(header.nodeSize),
      child: this.#number(header.childSize),
      value: this.#number(header.valueSize),
    };
  }

  /** A 64-bit number; a position outside the file becomes the end of the file. */
  #number(at: number): number {
    if (at < 0 || at + 8 > this.#bytes.length) return this.#bytes.length;
    return Math.min(Number(this.#bytes.readBigUInt64LE(at)), this.#bytes.length);
  }

  #text(at: number): string {
    const end = this.#bytes.indexOf(0, at);
    return end < 0 || end - at > longestText ? '' : this.#bytes.toString('utf8', at, end);
  }

  /** The value of a property of a pattern. */
  find(pattern: string, property: string): string | undefined {
    let at = this.#number(header.root);
    let rest = pattern;
    for (;;) {
      const prefix = this.#text(this.#number(at + node.prefix));
      if (!rest.startsWith(prefix)) return undefined;
      rest = rest.slice(prefix.length);
      if (rest === '') return this.#property(at, property);
      const next = this.#child(at, rest.charCodeAt(0));
      if (next === undefined) return undefined;
      at = next;
      rest = rest.slice(1);
    }
  }

  #child(at: number, character: number): number | undefined {
    const count = this.#bytes[at + node.children] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const entry = at + this.#sizes.node + index * this.#sizes.child;
      if (this.#bytes[entry + child.character] === character) return this.#number(entry + child.node);
    }
    return undefined;
  }

  #property(at: number, property: string): string | undefined {
    const children = this.#bytes[at + node.children] ?? 0;
    const values = at + this.#sizes.node + children * this.#sizes.child;
    const count = this.#number(at + node.values);
    for (let index = 0; index < count; index += 1) {
      const entry = values + index * this.#sizes.value;
      if (entry >= this.#bytes.length || this.#sizes.value === 0) return undefined;
      // Properties for udev begin with a space.
      if (this.#text(this.#number(entry + value.key)).trim() === property) {
        return this.#text(this.#number(entry + value.text)) || undefined;
      }
    }
    return undefined;
  }
}

/** The names in a compiled database; nothing if the bytes are not one. */
export function namesInHwdb(bytes: Uint8Array): Names | undefined {
  const buffer = Buffer.from(bytes);
  if (buffer.length < header.bytes || buffer.toString('latin1', 0, signature.length) !== signature) return undefined;
  const hwdb = new Hwdb(buffer);
  const patternOf = ({ vendor }: DeviceId): string => `pci:v0000${vendor.toUpperCase()}`;
  return {
    of(id) {
      const maker = hwdb.find(`${patternOf(id)}*`, 'ID_VENDOR_FROM_DATABASE');
      const device = hwdb.find(`${patternOf(id)}d0000${id.device.toUpperCase()}*`, 'ID_MODEL_FROM_DATABASE');
      if (maker === undefined) return undefined;
      return device === undefined ? maker : `${maker} ${device}`;
    },
  };
}
