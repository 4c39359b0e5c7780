/** The file system access for writing output. Tests use one that fails on demand. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
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

/** Every function throws the errors of node:fs; {@link isDiskError} distinguishes them from bugs in vfioc. */
export interface Disk {
  /** The kind of a path, without following a symbolic link; nothing if it does not exist. */
  kind(path: string): Kind | undefined;
  /** Like {@link kind}, but follows symbolic links. */
  target(path: string): Kind | undefined;
  read(path: string): Uint8Array;
  list(path: string): readonly string[];
  /** Creates a directory and its parents. */
  makeDirectory(path: string): void;
  /** The permissions of a file. */
  mode(path: string): number;
  /** Writes a new file, with these permissions if given; fails if it exists. */
  create(path: string, content: string | Uint8Array, mode?: number): void;
  /** Waits until the content of a file is on the disk. */
  flush(path: string): void;
  /** Renames a file atomically, replacing an existing one. */
  rename(from: string, to: string): void;
  /** Moves a file to a path that does not exist yet; fails if it does. */
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
  EROFS: 'read-only file system',
  ENOSPC: 'no space left on device',
  EDQUOT: 'disk quota exceeded',
  ENAMETOOLONG: 'file name too long',
  ENOTDIR: 'a part of the path is not a directory',
  ENOENT: 'no such file or directory',
  EEXIST: 'it already exists',
  ENOTEMPTY: 'directory not empty',
  ELOOP: 'too many levels of symbolic links',
  EXDEV: 'a part of the directory is on another file system',
  EIO: 'input/output error',
  EISDIR: 'it is a directory',
  EMFILE: 'too many open files',
  EFBIG: 'file too large',
};

/** The reason of an error in words. */
export const reasonOf = (error: NodeJS.ErrnoException): string =>
  reasons[error.code ?? ''] ?? error.code ?? 'unknown error';

function kindOf(stats: Stats | undefined): Kind | undefined {
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'directory';
  return stats.isFile() ? 'file' : 'other';
}

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Node's own `recursive` never returns if a directory cannot be created, as in /proc. */
function makeDirectory(path: string): void {
  if (isDirectory(path)) return;
  const above = dirname(path);
  if (above !== path) makeDirectory(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!isDiskError(error) || error.code !== 'EEXIST' || !isDirectory(path)) throw error;
  }
}

/** A link is created atomically and never replaces a file. Without links (FAT), the copy also fails if the file exists. */
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

/** The file system of this machine. */
export const nodeDisk: Disk = {
  kind: (path) => kindOf(lstatSync(path, { throwIfNoEntry: false })),
  target: (path) => kindOf(statSync(path, { throwIfNoEntry: false })),
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path).sort(),
  makeDirectory,
  mode: (path) => lstatSync(path).mode & 0o777,
  create: (path, content, mode) => {
    // With a path instead of a descriptor, Node 20 takes 1.5 times as long.
    const descriptor = openSync(path, 'wx', mode);
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    // Restores the bits that the umask removed.
    if (mode !== undefined) chmodSync(path, mode);
  },
  flush: (path) => {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  rename: (from, to) => renameSync(from, to),
  place,
  remove: (path) => unlinkSync(path),
  removeDirectory: (path) => rmdirSync(path),
};
