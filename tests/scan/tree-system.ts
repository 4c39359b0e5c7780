/** In-memory trees for a scan: from the entries of a text tree, and with entries that no real folder can have. */
import { aLink, type EntryKind, missing, type Problem, Sysfs, type TreeSystem } from '../../src/scan/sysfs.ts';
import { type Entry, parseTree, type Tree } from '../machines/tree.ts';

/** The entry at a path, or why it cannot be read. */
export type Oddity = Entry | Problem;

const kindOf = (entry: Oddity): EntryKind => {
  if (entry === 'folder') return 'folder';
  return 'target' in entry ? 'link' : 'file';
};

/** A system whose `/` has these entries and their parent folders. */
export function systemOf(entries: ReadonlyMap<string, Oddity>): TreeSystem {
  const all = new Map<string, Oddity>([['', 'folder']]);
  for (const [path, entry] of entries) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length += 1) all.set(parts.slice(0, length).join('/'), 'folder');
    all.set(path, entry);
  }
  const at = (path: string): Oddity | undefined => all.get(path.replace(/^\//, ''));
  return {
    kind: (path) => {
      const entry = at(path);
      return entry === undefined ? missing : kindOf(entry);
    },
    target: (path) => {
      const entry = at(path);
      if (entry === undefined) return missing;
      return typeof entry === 'object' && 'target' in entry ? entry.target : { problem: 'is not a link' };
    },
    list: (path) => {
      const entry = at(path);
      if (entry !== 'folder') return entry === undefined ? missing : { problem: 'is not a directory' };
      const below = path.replace(/^\/|\/$/g, '');
      const inside = [...all].filter(
        ([name]) => name !== '' && (name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '') === below,
      );
      return new Map(inside.map(([name, one]) => [name.slice(name.lastIndexOf('/') + 1), kindOf(one)] as const));
    },
    read: (path, limit) => {
      const entry = at(path);
      if (entry === undefined) return missing;
      if (entry === 'folder') return { problem: 'is a directory' };
      if ('target' in entry) return aLink;
      if ('problem' in entry) return entry;
      return entry.content.length > limit ? { problem: `is larger than ${limit} bytes` } : entry.content;
    },
  };
}

/** A reader of the tree that a text describes (tests/machines/tree.ts), with some entries replaced. */
export const sysfsOf = (text: string, odd: Readonly<Record<string, Oddity>> = {}): Sysfs =>
  new Sysfs(systemOf(new Map<string, Oddity>([...parseTree(text), ...Object.entries(odd)])), '/');

/** A reader of a tree. */
export const sysfsOfTree = (tree: Tree, odd: Readonly<Record<string, Oddity>> = {}): Sysfs =>
  new Sysfs(systemOf(new Map<string, Oddity>([...tree, ...Object.entries(odd)])), '/');

/** A reader of a tree in which some folders cannot be listed, though their entries can be read by name. */
export function sysfsClosed(tree: Tree, closed: readonly string[]): Sysfs {
  const system = systemOf(tree);
  const list: TreeSystem['list'] = (path) =>
    closed.includes(path.slice(1)) ? { problem: 'permission denied' } : system.list(path);
  return new Sysfs({ ...system, list }, '/');
}
