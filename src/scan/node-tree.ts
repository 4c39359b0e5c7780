/** The file tree of this machine, for a scan. */
import { closeSync, constants, type Dirent, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { errnoOf } from '../values/errno.ts';
import { aLink, attributeBytes, type EntryKind, missing, type Problem, type TreeSystem } from './sysfs.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'input/output error',
  ENODEV: 'the device is gone',
  EINVAL: 'the kernel does not report it',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'is a directory',
};

function problemOf(error: unknown): Problem {
  const code = errnoOf(error) ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing;
  if (code === 'ELOOP') return aLink;
  return { problem: reasons[code] ?? code };
}

type Kinds = Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFile'>;

function kindOf(entry: Kinds): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** A shared read buffer: thousands of attributes are read, and nearly all are a few bytes long. */
const buffer = Buffer.alloc(attributeBytes);

/** The kernel returns an attribute in one read, of at most a page. */
const page = 4096;

/**
 * The contents of an open file. Files in /proc and /sys do not report their size, so they are read until a read returns
 * nothing. An attribute is not read again to find its end: that would be a third of the cost of reading it.
 */
function drain(descriptor: number, limit: number): Uint8Array | Problem {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let held = 0;
  for (;;) {
    const length = readSync(descriptor, buffer, held, buffer.length - held, null);
    total += length;
    held += length;
    if (length === 0 || (length < page && limit <= attributeBytes)) break;
    if (total > limit) return { problem: `is larger than ${limit} bytes` };
    if (held === buffer.length) {
      chunks.push(Uint8Array.from(buffer));
      held = 0;
    }
  }
  const rest = buffer.subarray(0, held);
  return chunks.length === 0 ? rest : Buffer.concat([...chunks, rest]);
}

export const nodeTree: TreeSystem = {
  kind(path) {
    try {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats ? kindOf(stats) : missing;
    } catch (error) {
      return problemOf(error);
    }
  },
  target(path) {
    try {
      return readlinkSync(path);
    } catch (error) {
      const found = problemOf(error);
      return found.problem === reasons.EINVAL ? { problem: 'is not a link' } : found;
    }
  },
  list(path) {
    try {
      return new Map(readdirSync(path, { withFileTypes: true }).map((entry) => [entry.name, kindOf(entry)]));
    } catch (error) {
      return problemOf(error);
    }
  },
  read(path, limit) {
    let descriptor: number | undefined;
    try {
      // If something else has replaced the file since it was checked, do not follow it and do not block on it.
      descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      return drain(descriptor, limit);
    } catch (error) {
      return problemOf(error);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  },
};
