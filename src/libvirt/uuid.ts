/**
 * Identity derived from names, so that the same spec gives the same guest on every run and every machine that
 * compiles it: no clock, no randomness.
 */
import { createHash } from 'node:crypto';

/** The namespace of every UUID that vfioc derives. Changing it would give every guest a new identity. */
const namespace = Buffer.from('6f0a4c1e7d5b5e4c9a41b3c8e2d7f615', 'hex');

/** Each name with its length before it, so that `['ab', 'c']` and `['a', 'bc']` differ. */
function joined(names: readonly string[]): Buffer {
  const all = Buffer.alloc(names.reduce((sum, name) => sum + 4 + Buffer.byteLength(name), 0));
  let at = 0;
  for (const name of names) {
    const length = all.write(name, at + 4);
    all.writeUInt32BE(length, at);
    at += 4 + length;
  }
  return all;
}

const digest = (names: readonly string[]): Buffer =>
  createHash('sha1').update(namespace).update(joined(names)).digest();

/** A function of names that works each out once: rules, the domain and the host ask for the same ones. */
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
 * A UUID of version 5 from names, usually the host's and the guest's.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export const uuidFrom = remembered((names): string => {
  const bytes = digest(names).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
});

/**
 * A MAC address from names, below the prefix 52:54:00 that libvirt gives QEMU guests. 24 bits are derived, so two
 * cards of one network can meet: the compiler compares the addresses of all guests it knows.
 */
export const macFrom = remembered((names): string => {
  const [a, b, c] = digest(['mac', ...names]);
  return ['52', '54', '00', ...[a, b, c].map((byte) => (byte ?? 0).toString(16).padStart(2, '0'))].join(':');
});

const number = remembered((names): number => digest(['number', ...names]).readUIntBE(0, 6));

/** A number below `range` from names, evenly spread. */
export const numberFrom = (range: number, ...names: readonly string[]): number => number(...names) % range;
