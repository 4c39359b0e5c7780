/** The state of an output directory before writing: which of its files, with which contents, vfioc wrote. */
import { join, resolve, sep } from 'node:path';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import type { cliCodes } from '../codes.ts';
import { type Disk, isDiskError, reasonOf } from '../disk.ts';
import { isOutput, manifestName, readManifest } from './manifest.ts';
import { isWork, journalName, stagingName } from './staging.ts';

export type Content = string | Uint8Array;
export type Contents = ReadonlyMap<string, Content>;

/** The kinds of paths, in words. */
export const kindNames = {
  file: 'a file',
  directory: 'a directory',
  link: 'a symbolic link',
  other: 'a device, pipe or socket',
} as const;

export const textOf = (content: Content): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');

/** The files in the directory that vfioc wrote. */
export interface Before {
  /** The hashes that each of these files may have: the manifest's, and those of an interrupted run. */
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a run was interrupted, or is writing now. */
  readonly interrupted: boolean;
}

/** The journal of an interrupted run: the hashes of the files that it was writing. */
function readJournal(text: string): Readonly<Record<string, readonly string[]>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(([path, hashes]) => isOutput(path) && Array.isArray(hashes)),
    );
  } catch {
    return {};
  }
}

/** Reads the manifest and the journal of the directory `root`; without them, vfioc wrote nothing there. */
export function look(root: string, disk: Disk): Before {
  const ours = new Map<string, Set<string>>();
  const add = (path: string, hashes: Iterable<string>): void => {
    ours.set(path, new Set([...(ours.get(path) ?? []), ...hashes]));
  };
  const manifest = join(root, manifestName);
  if (disk.kind(manifest) === 'file') {
    const text = textOf(disk.read(manifest));
    const files = readManifest(text);
    for (const [path, hash] of files ?? []) add(path, [hash]);
    if (files) add(manifestName, [sha256(text)]);
  }
  const staging = join(root, stagingName);
  const interrupted = disk.kind(staging) === 'directory' && disk.list(staging).some(isWork);
  const journal = join(staging, journalName);
  if (interrupted && disk.kind(journal) === 'file') {
    for (const [path, hashes] of Object.entries(readJournal(textOf(disk.read(journal))))) add(path, hashes);
  }
  return { ours, interrupted };
}

/** The directories between the root and a file, outermost first. */
export function parents(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Reports disk errors while the directory is read; other errors are bugs in vfioc. */
export function looking<T>(root: string, report: Report<typeof cliCodes>, body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unreadable', { file: error.path ?? root }, { reason: reasonOf(error) });
    return undefined;
  }
}

/**
 * Whether `root` is a directory or does not exist yet, and is not in a staging directory, whose content is removed;
 * anything else is reported.
 */
export function isDirectory(root: string, disk: Disk, report: Report<typeof cliCodes>): boolean {
  if (resolve(root).split(sep).includes(stagingName)) {
    report('output-in-staging', { file: root });
    return false;
  }
  const kind = disk.target(root);
  if (kind === undefined || kind === 'directory') return true;
  report('output-not-a-directory', { file: root });
  return false;
}
