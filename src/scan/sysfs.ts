/**
 * Reads a machine's sysfs and the related parts of /proc, /dev and /usr: below `/`, or below a folder with a copy of
 * such a tree. Paths have no leading slash. Nothing here throws. A missing file is `undefined`, since most attributes
 * exist for some devices only; a file that exists but cannot be understood becomes a gap.
 *
 * Links are followed here and not by the kernel: in a copy, an absolute link starts at the copy, and `..` cannot leave
 * it.
 */
import { parseCpuSet } from '../values/cpu-set.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Why something could not be read, as a phrase that follows its path. */
export interface Problem {
  readonly problem: string;
}

/** Constants for the two most frequent problems, so that they are not created each time. */
export const missing: Problem = { problem: 'is missing' };
export const aLink: Problem = { problem: 'is a link' };

/**
 * Everything that a scan needs from the machine, by absolute path; tests use one made from a record. None of these
 * throws; {@link missing} means that nothing exists.
 */
export interface TreeSystem {
  /** The kind of entry at a path, without following links. */
  kind(path: string): EntryKind | Problem;
  target(path: string): string | Problem;
  list(path: string): ReadonlyMap<string, EntryKind> | Problem;
  /**
   * A regular file of at most `limit` bytes; {@link aLink} for a link, which is not followed. The bytes are valid until
   * the next file is read.
   */
  read(path: string, limit: number): Uint8Array | Problem;
}

/** A sysfs attribute is at most a page long; a list of CPUs can be somewhat longer. */
export const attributeBytes = 65_536;

/** The most links in a row, as in Linux. */
const mostLinks = 40;

/**
 * After this many lookups a folder is listed: at most three are made in a device's folder, but many in a folder of
 * devices.
 */
const often = 6;

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value;

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Natural order: cpu2 comes before cpu10. The order does not depend on the locale. */
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
 * A path as shown in a gap: without parts that may contain a serial number, a MAC address or a personal name. These are
 * udev's links, the names of mappings, the ids of file systems, and interfaces named by their MAC address.
 */
const redacted = (path: string): string =>
  path
    .replace(/^(dev\/(?:disk|input)\/by-[^/]+|dev\/mapper|sys\/fs\/(?:btrfs|bcachefs))\/[^/]+/, '$1/…')
    .replace(/x[0-9a-f]{12}(?![0-9a-f])/g, 'x…');

export class Sysfs {
  readonly #system: TreeSystem;
  readonly #root: string;
  readonly #places = new Map<string, string | undefined>();
  readonly #folders = new Map<string, ReadonlyMap<string, EntryKind>>();
  readonly #asked = new Map<string, number>();
  /** Folders that cannot be listed, though their entries may be readable by name. */
  readonly #closed = new Set<string>();
  readonly #gaps = new Map<string, { text: string; more: number }>();

  /** @param root the absolute path of the folder that is used as `/` */
  constructor(system: TreeSystem, root: string) {
    this.#system = system;
    this.#root = root === '/' ? '' : root;
  }

  /**
   * What could not be read, in plain words, in the order of reading; similar gaps are listed once, with their number.
   */
  get gaps(): string[] {
    return [...this.#gaps.values()].map(({ text, more }) => (more > 0 ? `${text} (and ${more} more like it)` : text));
  }

  /** Records a gap. Gaps with the same `kind` are listed once. */
  gap(text: string, kind: string = text): void {
    const known = this.#gaps.get(kind);
    if (known) known.more += 1;
    else this.#gaps.set(kind, { text, more: 0 });
  }

  #unread(path: string, { problem }: Problem): undefined {
    if (problem === missing.problem) return;
    this.gap(`/${redacted(path)}: ${problem}`, `${baseName(path)}\0${problem}`);
  }

  /** The names in a folder, in natural order; none if the folder is missing. */
  names(folder: string): string[] {
    return [...this.entries(folder).keys()].sort(byName);
  }

  /** The entries of a folder in the order of the system, with their kinds. */
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

  /** Whether a folder exists and can be listed. Only then is an unlisted entry known to be missing. */
  lists(folder: string): boolean {
    const place = this.place(folder);
    return place !== undefined && (this.entries(folder).size > 0 || !this.#closed.has(place));
  }

  /** Whether something exists at a path, readable or not, including broken links. */
  has(path: string): boolean {
    const folder = this.place(folderOf(path));
    return folder !== undefined && this.#kind(folder, baseName(path)) !== undefined;
  }

  /** The path with links resolved; nothing if it leads nowhere. */
  place(path: string): string | undefined {
    // Nearly all paths have no links and resolve to themselves.
    return this.#places.has(path) ? this.#places.get(path) : this.#walk('', path, 0);
  }

  /** The name of a link's target, for example of `driver`; the target need not exist. */
  linkName(path: string): string | undefined {
    const own = this.#own(path);
    if (own === undefined) return undefined;
    const target = this.#system.target(own);
    return isProblem(target) ? this.#unread(path, target) : baseName(target);
  }

  /** A file's bytes, valid until the next file is read. @param limit the most bytes that it may have */
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

  /** A file's text without trailing white space; the empty string for an empty file. */
  text(path: string, limit?: number): string | undefined {
    const bytes = this.bytes(path, limit);
    if (bytes === undefined) return undefined;
    const text = (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)).toString('utf8');
    return text.includes('\0') ? this.#unread(path, { problem: 'contains NUL bytes' }) : text.trimEnd();
  }

  /** The text of a file that must not be empty. */
  word(path: string): string | undefined {
    const text = this.text(path);
    return text === '' ? this.#unread(path, { problem: 'is empty' }) : text;
  }

  /** The integer in a file, decimal or with a 0x prefix. */
  number(path: string): number | undefined {
    const text = this.word(path);
    if (text === undefined) return undefined;
    const value = /^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : this.#unread(path, { problem: 'is not a number' });
  }

  /** The count in a file; the kernel writes a negative number for an unknown one. */
  count(path: string): number | undefined {
    const value = this.number(path);
    return value === undefined || value < 0 ? undefined : value;
  }

  /** The set of CPUs in a file; an empty file is an empty set. */
  cpus(path: string): readonly number[] | undefined {
    const text = this.text(path);
    if (text === undefined || text === '') return text === '' ? [] : undefined;
    const set = parseCpuSet(text);
    return 'value' in set ? set.value : this.#unread(path, { problem: 'is not a list of CPUs' });
  }

  /** The absolute path of an entry, with the links of its folder resolved; the entry itself may be a link. */
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

  /**
   * The entries of a folder, once so many were looked up that listing it costs less; nothing if it cannot be listed.
   */
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
      // A circle of links ends here, because this entry counts as missing while it is being followed.
      this.#places.set(own, undefined);
      place =
        links < mostLinks ? this.#follow(own, links) : this.#unread(own, { problem: 'has too many levels of links' });
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
