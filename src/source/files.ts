/** Reading the files of a compilation. Every file that is read is recorded for the manifest. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import type { Source } from '../diagnostics/tree.ts';
import { errnoOf } from '../values/errno.ts';
import { sha256 } from '../values/sha256.ts';
import type { sourceCodes } from './codes.ts';
import { maxTextBytes } from './limits.ts';

/** The name of standard input in diagnostics and in the manifest. */
export const stdinName = '<stdin>';

/** Why a file could not be read. `reason`: the reason that the operating system gives, for `unreadable`. */
export type FileProblem =
  | { readonly problem: 'missing' | 'directory' | 'not-regular' | 'too-large' }
  | { readonly problem: 'unreadable'; readonly reason: string };

/** The file access that reading needs; tests use one that is made from a record. */
export interface FileSystem {
  /** The bytes of the regular file at an absolute path; at most `limit` bytes. */
  read(path: string, limit: number): Uint8Array | FileProblem;
  /** All of standard input; at most `limit` bytes. */
  stdin(limit: number): Uint8Array | FileProblem;
}

/** A file that was read, for the manifest. */
export interface ReadFile {
  /** The path as given on the command line or in the spec. */
  readonly path: string;
  /** The input that names it, as that was given; absent for an input. */
  readonly from?: string;
  /** The hash of its bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

export interface Files {
  /** Reads an input of the command line; `-` is standard input. Returns nothing if a problem was reported. */
  readInput(name: string): { name: string; bytes: Uint8Array } | undefined;
  /**
   * Reads a file that a spec names, relative to the file that names it, or to the current directory if that is standard
   * input. Problems are reported at `place`. NixOS options have no directory that a path could be relative to, so there
   * the path must be absolute.
   *
   * @param limit the maximum size in bytes; default: 1 MiB
   */
  readBeside(name: string, from: Source, place: Place, limit?: number): Uint8Array | undefined;
  /** All files that were read, once each, in the order of reading. */
  readonly read: readonly ReadFile[];
}

/** The files of one compilation. */
export function openFiles(system: FileSystem, cwd: string, report: Report<typeof sourceCodes>): Files {
  const record = new Map<string, ReadFile>();
  let stdinTaken = false;

  const remember = (bytes: Uint8Array, path: string, from?: string): void => {
    const hash = sha256(bytes);
    record.set(`${from ?? ''}\0${path}`, from === undefined ? { path, sha256: hash } : { path, from, sha256: hash });
  };

  return {
    readInput(name) {
      const input = name === '-' ? stdinName : name;
      if (name === '-' && stdinTaken) {
        report('stdin-twice', 'call');
        return undefined;
      }
      if (name === '-') stdinTaken = true;
      const bytes = name === '-' ? system.stdin(maxTextBytes) : system.read(resolve(cwd, name), maxTextBytes);
      if ('problem' in bytes) {
        reportInput(input, bytes, report);
        return undefined;
      }
      remember(bytes, input);
      return { name: input, bytes };
    },

    readBeside(name, from, place, limit = maxTextBytes) {
      if (from.options !== undefined && !isAbsolute(name)) {
        report('named-file', place, { file: name, reason: 'is a relative path, which NixOS options cannot resolve' });
        return undefined;
      }
      const directory = from.name === stdinName ? cwd : dirname(resolve(cwd, from.name));
      const bytes = name.includes('\0')
        ? ({ problem: 'missing' } as const)
        : system.read(resolve(directory, name), limit);
      if ('problem' in bytes) {
        report('named-file', place, { file: name, reason: reasonOf(bytes, limit) });
        return undefined;
      }
      remember(bytes, name, from.name);
      return bytes;
    },

    get read() {
      return [...record.values()];
    },
  };
}

function reportInput(file: string, found: FileProblem, report: Report<typeof sourceCodes>): void {
  switch (found.problem) {
    case 'missing':
      report('file-missing', { file });
      break;
    case 'directory':
      report('file-is-directory', { file });
      break;
    case 'not-regular':
      report('file-not-regular', { file });
      break;
    case 'too-large':
      report('file-too-large', { file }, { limit: maxTextBytes });
      break;
    case 'unreadable':
      report('file-unreadable', { file }, { reason: found.reason });
      break;
  }
}

function reasonOf(found: FileProblem, limit: number): string {
  switch (found.problem) {
    case 'missing':
      return 'does not exist';
    case 'directory':
      return 'is a directory';
    case 'not-regular':
      return 'is a device, pipe or socket, not a regular file';
    case 'too-large':
      return `is larger than ${limit} bytes`;
    case 'unreadable':
      return `cannot be read: ${found.reason}`;
  }
}

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  read(path, limit) {
    let descriptor: number | undefined;
    try {
      // Checked before it is opened, because opening a device can have effects, and again afterwards, because it may have changed.
      const before = unfit(statSync(path), limit);
      if (before) return before;
      descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      return unfit(fstatSync(descriptor), limit) ?? drain(descriptor, limit);
    } catch (error) {
      return problemOf(error);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  },
  stdin(limit) {
    try {
      return drain(0, limit);
    } catch (error) {
      return problemOf(error);
    }
  },
};

function unfit(stats: Stats, limit: number): FileProblem | undefined {
  if (stats.isDirectory()) return { problem: 'directory' };
  if (!stats.isFile()) return { problem: 'not-regular' };
  return stats.size > limit ? { problem: 'too-large' } : undefined;
}

function problemOf(error: unknown): FileProblem {
  const code = errnoOf(error) ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'missing' };
  if (code === 'EISDIR') return { problem: 'directory' };
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'too many levels of symbolic links',
    ENAMETOOLONG: 'file name too long',
    EIO: 'input/output error',
  };
  return { problem: 'unreadable', reason: reasons[code] ?? (code || 'unknown error') };
}

/** All bytes of an open file. Files in /proc and /sys do not report their size, so it is read until nothing more comes. */
function drain(descriptor: number, limit: number): Uint8Array | FileProblem {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = new Uint8Array(65_536);
    const count = readSome(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks);
    total += count;
    if (total > limit) return { problem: 'too-large' };
    chunks.push(chunk.subarray(0, count));
  }
}

/** Reads once. A terminal or pipe that another program has made non-blocking returns EAGAIN until there is input. */
function readSome(descriptor: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, into);
    } catch (error) {
      if (errnoOf(error) === 'EOF') return 0;
      if (errnoOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
