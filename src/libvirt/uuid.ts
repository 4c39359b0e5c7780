/**
 * Identity derived from names, so that the same spec gives the same guest in every run and on every machine that
 * compiles it: no clock, no randomness.
 */
import { createHash } from 'node:crypto';

/** The namespace of every UUID that vfioc derives. Changing it would give every guest a new identity. */
const namespace = Buffer.from('6f0a4c1e7d5b5e4c9a41b3c8e2d7f615', 'hex');

/** The namespace, and each name prefixed with its length, so that `['ab', 'c']` and `['a', 'bc']` differ. */
function joined(names: readonly string[]): Buffer {
  let size = namespace.length;
  for (const name of names) size += 4 + Buffer.byteLength(name);
  const all = Buffer.allocUnsafe(size);
  let at = namespace.copy(all);
  for (const name of names) {
    const length = all.write(name, at + 4);
    all.writeUInt32BE(length, at);
    at += 4 + length;
  }
  return all;
}

/** The hash of names, in hexadecimal. */
const digest = (names: readonly string[]): string => createHash('sha1').update(joined(names)).digest('hex');

/** A memoised function of names: rules, the domain and the host need the same values. */
function remembered<T>(make: (names: readonly string[]) => T): (...names: readonly string[]) => T {
  const known = new Map<string, T>();
  return (...names) => {
    let key = '';
    for (const name of names) key += `${name.length} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(names);
    known.set(key, made);
    return made;
  };
}

/**
 * A version 5 UUID from names, usually those of the host and the guest.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export const uuidFrom = remembered((names): string => {
  const hex = digest(names);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20, 32)].join('-');
});

/**
 * A MAC address from names, with the prefix 52:54:00 that libvirt uses for QEMU guests. Only 24 bits are derived, so
 * two network interfaces can collide: the compiler compares the addresses of all guests in the spec.
 */
export const macFrom = remembered((names): string => {
  const hex = digest(['mac', ...names]);
  return ['52', '54', '00', hex.slice(0, 2), hex.slice(2, 4), hex.slice(4, 6)].join(':');
});

const number = remembered((names): number => Number.parseInt(digest(['number', ...names]).slice(0, 12), 16));

/** A number below `range` from names, evenly distributed. */
export const numberFrom = (range: number, ...names: readonly string[]): number => number(...names) % range;
