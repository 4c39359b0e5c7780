/** The tree of the machine that this runs on, for a scan. */
import { closeSync, constants, type Dirent, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { aLink, attributeBytes, type EntryKind, missing, type Problem, type TreeSystem } from './sysfs.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'input/output error',
  ENODEV: 'its device is gone',
  EINVAL: 'the kernel does not tell',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'is a folder',
};

function problemOf(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
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

/** What is read goes through this: thousands of attributes are read, and nearly all are a few bytes. */
const buffer = Buffer.alloc(attributeBytes);

/** The kernel gives an attribute whole, and in at most a page. */
const page = 4096;

/**
 * All of an open file. Those of /proc and /sys do not tell their size, so the end is where reading ends. What can only be
 * an attribute is not asked for its end: that would be a third of what reading it costs.
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
    if (total > limit) return { problem: `has more than ${limit} bytes` };
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
      return found.problem === reasons.EINVAL ? { problem: 'is no link' } : found;
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
      // Whatever has come into its place since it was looked at: it is not followed, and not waited for.
      descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
      return drain(descriptor, limit);
    } catch (error) {
      return problemOf(error);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  },
};
