/** Writing files: all that the output needs of the machine. Tests give one that fails where they say. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

export type Kind = 'file' | 'directory' | 'link' | 'other';

/** Every function throws what node:fs throws; {@link isDiskError} tells such an error from a mistake of ours. */
export interface Disk {
  /** What a path is, a symbolic link itself and not what it leads to; nothing where there is nothing. */
  kind(path: string): Kind | undefined;
  /** As {@link kind}, of what a symbolic link leads to. */
  target(path: string): Kind | undefined;
  read(path: string): Uint8Array;
  list(path: string): readonly string[];
  /** Makes a directory and those above it. */
  makeDirectory(path: string): void;
  /** The permissions of a file. */
  mode(path: string): number;
  /** Writes a new file, with these permissions where they are given; one that exists is refused. */
  create(path: string, content: string | Uint8Array, mode?: number): void;
  /** Puts a file in the place of another, in one step. */
  rename(from: string, to: string): void;
  /** Puts a file where nothing is; whatever is there is refused. */
  place(from: string, to: string): void;
  /** Removes a file or a symbolic link. */
  remove(path: string): void;
  /** Removes an empty directory. */
  removeDirectory(path: string): void;
}

export const isDiskError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is no directory',
  ENOENT: 'it is not there',
  EEXIST: 'something is there already',
  ENOTEMPTY: 'the directory is not empty',
  ELOOP: 'symbolic links lead in a circle',
  EXDEV: 'a part of the directory lies on another file system',
  EIO: 'input/output error',
  EMFILE: 'too many files are open',
  EFBIG: 'the file would be too large',
};

/** What the operating system says, in words. */
export const reasonOf = (error: NodeJS.ErrnoException): string =>
  reasons[error.code ?? ''] ?? error.code ?? 'unknown error';

function kindOf(stats: Stats | undefined): Kind | undefined {
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'directory';
  return stats.isFile() ? 'file' : 'other';
}

/** Node's own `recursive` never ends where a directory can hold no other, as in /proc. */
function makeDirectory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeDirectory(above);
  mkdirSync(path);
}

/** A link is made in one step, and never over anything. Where the file system has none (FAT), a copy is refused as well. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isDiskError(error) || !noLinks.has(error.code ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  unlinkSync(from);
}

const noLinks: ReadonlySet<string> = new Set(['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS', 'EMLINK']);

/** The machine's own disk. */
export const nodeDisk: Disk = {
  kind: (path) => kindOf(lstatSync(path, { throwIfNoEntry: false })),
  target: (path) => kindOf(statSync(path, { throwIfNoEntry: false })),
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path).sort(),
  makeDirectory,
  mode: (path) => lstatSync(path).mode & 0o777,
  create: (path, content, mode) => {
    // By the path Node 20 takes half as long again.
    const descriptor = openSync(path, 'wx', mode);
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    // What the umask has taken from it.
    if (mode !== undefined) chmodSync(path, mode);
  },
  rename: (from, to) => renameSync(from, to),
  place,
  remove: (path) => unlinkSync(path),
  removeDirectory: (path) => rmdirSync(path),
};
