/**
 * Machines as text: the part of a root file system (`sys`, `proc`, `dev`, `usr/share/hwdata` …) that `vfioc scan`
 * reads, in `tests/machines/<name>/tree.txt`. One entry per line:
 *
 *     sys/devices/pci0000:00/0000:00:01.0/        a folder (empty if nothing follows)
 *       vendor = 0x8086                           indented: in the folder above; a file with this content and a line feed
 *       rom = \c                                  `\c` at the end: without the line feed; here an empty file
 *       config = \x86\x80\xe8                     `\xNN` a byte, `\n` a line feed, `\t` a tab, `\\` a backslash
 *       driver -> ../../../bus/pci/drivers/pcieport      a link; absolute targets start at the root of the machine
 *     proc/cmdline = quiet                        not indented: from the root
 *     # a comment
 *
 * In paths and targets, a space is written `\x20` and a backslash `\\`. Parent folders of an entry need no line.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An entry: a file's bytes, a link's target, or a folder. */
export type Entry = { readonly content: Uint8Array } | { readonly target: string } | 'folder';

/** The entries of a tree by their paths, without leading or trailing slash. */
export type Tree = ReadonlyMap<string, Entry>;

const names: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

function decode(text: string): Buffer {
  const open = text.endsWith('\\c') && !/(?:^|[^\\])(?:\\\\)+c$/.test(text);
  const parts = (open ? text.slice(0, -2) : text).split(/(\\x[0-9a-f]{2}|\\[nt\\])/);
  const bytes = parts.map((part, index) => {
    if (index % 2 === 0) return Buffer.from(part);
    return part[1] === 'x' ? Buffer.from(part.slice(2), 'hex') : Buffer.from(names[part[1] ?? ''] ?? '');
  });
  return Buffer.concat(open ? bytes : [...bytes, Buffer.from('\n')]);
}

const escapeByte = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

function encode(content: Uint8Array): string {
  const whole = Buffer.from(content);
  const ended = whole.at(-1) === 10;
  const bytes = ended ? whole.subarray(0, -1) : whole;
  const text = bytes.toString('utf8');
  const plain = Buffer.from(text).equals(bytes)
    ? text.replace(/[\\\p{Cc}]| $/gu, (one) => {
        const short = Object.entries(names).find(([, meant]) => meant === one)?.[0];
        return short === undefined ? [...Buffer.from(one)].map(escapeByte).join('') : `\\${short}`;
      })
    : [...bytes]
        .map((byte) => (byte > 0x20 && byte < 0x7f && byte !== 0x5c ? String.fromCharCode(byte) : escapeByte(byte)))
        .join('');
  return ended ? plain : `${plain}\\c`;
}

const decodePath = (text: string): string => decode(`${text}\\c`).toString('utf8');
const encodePath = (path: string): string => path.replaceAll('\\', '\\\\').replaceAll(' ', '\\x20');

/** Reads the text of a tree. @throws if a line has none of the forms above */
export function parseTree(text: string): Tree {
  const tree = new Map<string, Entry>();
  let folder = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const indented = line.startsWith('  ');
    const match = /^(\S+?)(?:(\/)|(?: (=|->)(?: (.*))?))$/.exec(indented ? line.slice(2) : line);
    if (!match?.[1]) throw new Error(`invalid line of a tree: ${line}`);
    const path = (indented ? `${folder}/` : '') + decodePath(match[1]);
    if (match[2]) {
      tree.set(path, 'folder');
      if (!indented) folder = path;
    } else if (match[3] === '=') {
      tree.set(path, { content: decode(match[4] ?? '') });
    } else {
      tree.set(path, { target: decodePath(match[4] ?? '') });
    }
  }
  return tree;
}

/** Prints the text of a tree: folders in the order of their names, each followed by its files and links. */
export function printTree(tree: Tree): string {
  const folders = new Map<string, string[]>();
  const linesOf = (folder: string): string[] => {
    const lines = folders.get(folder) ?? [];
    folders.set(folder, lines);
    return lines;
  };
  for (const [path, entry] of [...tree].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (entry === 'folder') {
      linesOf(path);
      continue;
    }
    const name = encodePath(path.slice(path.lastIndexOf('/') + 1));
    const rest = 'target' in entry ? `-> ${encodePath(entry.target)}` : `= ${encode(entry.content)}`;
    linesOf(dirname(path)).push(`  ${name} ${rest}\n`);
  }
  return [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, lines]) => `${encodePath(folder)}/\n${lines.join('')}`)
    .join('');
}

/** Writes a tree to a folder. */
export function writeTree(tree: Tree, root: string): void {
  for (const [path, entry] of tree) {
    const file = join(root, path);
    mkdirSync(entry === 'folder' ? file : dirname(file), { recursive: true });
    if (entry === 'folder') continue;
    if ('target' in entry) symlinkSync(entry.target, file);
    else writeFileSync(file, entry.content);
  }
}

/** Reads a tree from a folder: all entries whose path is `wanted`. Links are not followed. */
export function readTree(root: string, wanted: (path: string) => boolean = () => true): Tree {
  const tree = new Map<string, Entry>();
  const visit = (path: string): void => {
    const file = join(root, path);
    const kind = lstatSync(file);
    if (kind.isSymbolicLink()) tree.set(path, { target: readlinkSync(file) });
    else if (kind.isFile()) tree.set(path, { content: readFileSync(file) });
    else if (kind.isDirectory()) {
      const inside = readdirSync(file).map((name) => (path === '' ? name : `${path}/${name}`));
      if (inside.length === 0 && path !== '') tree.set(path, 'folder');
      for (const one of inside.filter(wanted)) visit(one);
    }
  };
  visit('');
  return tree;
}

/** The tree of a fixture machine, by the name of its folder. */
export const machineTree = (name: string): Tree =>
  parseTree(readFileSync(join(import.meta.dirname, name, 'tree.txt'), 'utf8'));

/** Writes a fixture machine to a temporary folder for `scan --root`, and calls `use` with it. */
export function withMachine<T>(name: string, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'vfioc-machine-'));
  try {
    writeTree(machineTree(name), root);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The fixture machines: the folders with a tree. */
export const machines = (): string[] =>
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(join(import.meta.dirname, one.name, 'tree.txt')))
    .map(({ name }) => name)
    .sort();
