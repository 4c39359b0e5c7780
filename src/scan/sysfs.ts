/**
 * Reading a machine's sysfs, and of /proc, /dev and /usr what goes with it: below `/`, or below a folder into which such
 * a tree was copied. Paths have no slash at their beginning. Nothing here throws. What is not there is `undefined`, since
 * most attributes are those of some devices only; what is there and cannot be understood becomes a named gap.
 *
 * Links are followed here and not by the kernel: below a copy an absolute one starts at the copy, and `..` ends there.
 */
import { parseCpuSet } from '../values/cpu-set.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Why something could not be had, in words that go behind its name. */
export interface Problem {
  readonly problem: string;
}

/** That nothing is there, and that a link is. Both are asked for so often that they are not made anew each time. */
export const missing: Problem = { problem: 'is missing' };
export const aLink: Problem = { problem: 'is a link' };

/** All that a scan needs of the machine, by absolute path; tests give one made of a record. None of these throws; {@link missing}: nothing is there. */
export interface TreeSystem {
  /** What stands at a path, a link itself and not what it leads to. */
  kind(path: string): EntryKind | Problem;
  target(path: string): string | Problem;
  list(path: string): ReadonlyMap<string, EntryKind> | Problem;
  /** A regular file of at most `limit` bytes; {@link aLink} where it is one, which is not followed. The bytes are good until the next file is read. */
  read(path: string, limit: number): Uint8Array | Problem;
}

/** An attribute of sysfs is at most a page; a list of CPUs can be somewhat longer. */
export const attributeBytes = 65_536;

/** As many links, one after another, as Linux follows. */
const mostLinks = 40;

/** Of a device's folder three things are asked at most; of one that holds devices, each of them. */
const often = 6;

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value;

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Numbers in names count as numbers: cpu2 comes before cpu10. The order does not depend on the locale. */
export function byName(one: string, other: string): number {
  const [left, right] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [a = '', b = ''] = [left[index], right[index]];
    if (index % 2 === 1 && Number(a) !== Number(b)) return Number(a) - Number(b);
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * A path as a gap tells it: without what holds a serial number, a hardware address or somebody's own name, that is the
 * links that udev makes, the names of mappings, the ids of file systems, and interfaces called by their address.
 */
const told = (path: string): string =>
  path
    .replace(/^(dev\/(?:disk|input)\/by-[^/]+|dev\/mapper|sys\/fs\/btrfs)\/[^/]+/, '$1/…')
    .replace(/x[0-9a-f]{12}(?![0-9a-f])/g, 'x…');

export class Sysfs {
  readonly #system: TreeSystem;
  readonly #root: string;
  readonly #places = new Map<string, string | undefined>();
  readonly #folders = new Map<string, ReadonlyMap<string, EntryKind>>();
  readonly #asked = new Map<string, number>();
  /** Folders that cannot be listed, though what is in them may be had by its name. */
  readonly #closed = new Set<string>();
  readonly #gaps = new Map<string, { text: string; more: number }>();

  /** @param root the absolute path of the folder that stands for `/` */
  constructor(system: TreeSystem, root: string) {
    this.#system = system;
    this.#root = root === '/' ? '' : root;
  }

  /** What could not be read, in plain words, in the order of reading; many alike are told once, with their number. */
  get gaps(): string[] {
    return [...this.#gaps.values()].map(({ text, more }) => (more > 0 ? `${text} (and ${more} more like it)` : text));
  }

  /** Records a gap. Those with the same `kind` are told once. */
  gap(text: string, kind: string = text): void {
    const known = this.#gaps.get(kind);
    if (known) known.more += 1;
    else this.#gaps.set(kind, { text, more: 0 });
  }

  #unread(path: string, { problem }: Problem): undefined {
    if (problem === missing.problem) return;
    this.gap(`/${told(path)}: ${problem}`, `${baseName(path)}\0${problem}`);
  }

  /** The names in a folder, in their natural order; none where it is missing. */
  names(folder: string): string[] {
    return [...this.entries(folder).keys()].sort(byName);
  }

  /** The names in a folder as the system gives them, with what they are. */
  entries(folder: string): ReadonlyMap<string, EntryKind> {
    const place = this.place(folder);
    if (place === undefined) return new Map();
    const known = this.#folders.get(place);
    if (known) return known;
    if (this.#closed.has(place)) return new Map();
    const found = this.#system.list(`${this.#root}/${place}`);
    if (isProblem(found)) {
      this.#closed.add(place);
      this.#unread(folder, found);
      return new Map();
    }
    this.#folders.set(place, found);
    return found;
  }

  /** Whether a folder is there and tells what is in it; only then is what it does not name missing. */
  lists(folder: string): boolean {
    const place = this.place(folder);
    return place !== undefined && (this.entries(folder).size > 0 || !this.#closed.has(place));
  }

  /** Whether something stands at a path, be it readable or not, or a link that leads nowhere. */
  has(path: string): boolean {
    const folder = this.place(folderOf(path));
    return folder !== undefined && this.#kind(folder, baseName(path)) !== undefined;
  }

  /** The path without links; nothing where it leads to nothing. */
  place(path: string): string | undefined {
    // A path without links is its own, and nearly all are.
    return this.#places.has(path) ? this.#places.get(path) : this.#walk('', path, 0);
  }

  /** The name of what a link leads to, as of `driver`; what is there need not exist. */
  linkName(path: string): string | undefined {
    const own = this.#own(path);
    if (own === undefined) return undefined;
    const target = this.#system.target(own);
    return isProblem(target) ? this.#unread(path, target) : baseName(target);
  }

  /** A file's bytes, good until the next is read. `limit`: the most that it may have. */
  bytes(path: string, limit: number = attributeBytes): Uint8Array | undefined {
    const own = this.#own(path);
    if (own === undefined) return undefined;
    let found = this.#system.read(own, limit);
    if (found === aLink) {
      const place = this.place(path);
      if (place === undefined) return undefined;
      found = this.#system.read(`${this.#root}/${place}`, limit);
    }
    return isProblem(found) ? this.#unread(path, found) : found;
  }

  /** A file's text without the white space at its end; an empty one is an empty text. */
  text(path: string, limit?: number): string | undefined {
    const bytes = this.bytes(path, limit);
    if (bytes === undefined) return undefined;
    const text = (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)).toString('utf8');
    return text.includes('\0') ? this.#unread(path, { problem: 'holds NUL bytes' }) : text.trimEnd();
  }

  /** A file that must hold something. */
  word(path: string): string | undefined {
    const text = this.text(path);
    return text === '' ? this.#unread(path, { problem: 'is empty' }) : text;
  }

  /** A file that holds a whole number, decimal or behind 0x. */
  number(path: string): number | undefined {
    const text = this.word(path);
    if (text === undefined) return undefined;
    const value = /^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : this.#unread(path, { problem: 'holds no number' });
  }

  /** A file that holds a number of things; a negative one is the kernel's way to say that it does not know. */
  count(path: string): number | undefined {
    const value = this.number(path);
    return value === undefined || value < 0 ? undefined : value;
  }

  /** A file that holds a set of CPUs; an empty one is an empty set. */
  cpus(path: string): readonly number[] | undefined {
    const text = this.text(path);
    if (text === undefined || text === '') return text === '' ? [] : undefined;
    const set = parseCpuSet(text);
    return 'value' in set ? set.value : this.#unread(path, { problem: 'holds no set of CPUs' });
  }

  /** For the system: the path of an entry in its folder, which has no links; the entry may be one. */
  #own(path: string): string | undefined {
    const folder = folderOf(path);
    const place = this.place(folder);
    if (place === folder) return `${this.#root}/${path}`;
    return place === undefined ? undefined : `${this.#root}/${join(place, baseName(path))}`;
  }

  #kind(folder: string, name: string): EntryKind | undefined {
    const listed = this.#folders.get(folder) ?? this.#listOften(folder);
    if (listed) return listed.get(name);
    const own = join(folder, name);
    const kind = this.#system.kind(`${this.#root}/${own}`);
    return isProblem(kind) ? this.#unread(own, kind) : kind;
  }

  /** What a folder holds, once it was asked for so often that one look at all is less; nothing where that is closed. */
  #listOften(folder: string): ReadonlyMap<string, EntryKind> | undefined {
    const times = (this.#asked.get(folder) ?? 0) + 1;
    this.#asked.set(folder, times);
    if (times !== often) return undefined;
    const found = this.#system.list(`${this.#root}/${folder}`);
    if (isProblem(found)) return undefined;
    this.#folders.set(folder, found);
    return found;
  }

  #walk(from: string, path: string, links: number): string | undefined {
    let at: string | undefined = from;
    for (const name of path.split('/')) {
      if (name === '' || name === '.') continue;
      at = name === '..' ? folderOf(at) : this.#step(at, name, links);
      if (at === undefined) return undefined;
    }
    return at;
  }

  #step(folder: string, name: string, links: number): string | undefined {
    const own = join(folder, name);
    if (this.#places.has(own)) return this.#places.get(own);
    const kind = this.#kind(folder, name);
    let place = kind === undefined ? undefined : own;
    if (kind === 'link') {
      // Also what a circle of links comes back to, while it is being followed.
      this.#places.set(own, undefined);
      place =
        links < mostLinks ? this.#follow(own, links) : this.#unread(own, { problem: 'leads through too many links' });
    }
    this.#places.set(own, place);
    return place;
  }

  #follow(own: string, links: number): string | undefined {
    const target = this.#system.target(`${this.#root}/${own}`);
    if (isProblem(target)) return this.#unread(own, target);
    return this.#walk(target.startsWith('/') ? '' : folderOf(own), target, links + 1);
  }
}
