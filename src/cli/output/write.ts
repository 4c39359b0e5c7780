/**
 * Writing the compiled files to a directory without losing anyone's changes, and so that an interrupted run is noticed.
 *
 * The changes are planned first: every file that would be overwritten or removed must be one that vfioc wrote (the old
 * manifest lists it) and that was not edited since (it still has the hash in the manifest). Otherwise the problems are
 * reported and nothing is written. Then every file is written completely to {@link stagingName}, a journal records the
 * hashes of the new files, each file is renamed into place, the manifest last, and the journal is removed. If a run is
 * interrupted, the next one recognises its files by the journal. All of this happens under a lock (lock.ts), so that two
 * runs into one directory come one after the other.
 *
 * Only the journal and the manifest are flushed to the disk before they get their names: after a power failure, a damaged
 * file has another hash than these, and is detected by it. Without them, every file would be somebody else's.
 */

import { dirname, join } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import { unique } from '../../values/unique.ts';
import { cliCodes } from '../codes.ts';
import { type Disk, isDiskError, reasonOf } from '../disk.ts';
import { type Contents, isDirectory, looking, parents, textOf } from './before.ts';
import { processOf, takeLock } from './lock.ts';
import { manifestName, readManifest } from './manifest.ts';
import { type Plan, planOutput } from './plan.ts';
import { isWork, journalName, nextJournalName, stagingName } from './staging.ts';

/** The changes made, as paths in the output directory. */
export interface Done {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Carries out a plan. If the disk fails, its current step determines the message. */
class Writer {
  /** The path being written (empty: the directory itself), and whether an existing file may have been changed. */
  at = '';
  begun = false;

  readonly #root: string;
  readonly #disk: Disk;
  readonly #plan: Plan;
  readonly #contents: Contents;

  constructor(root: string, disk: Disk, plan: Plan, contents: Contents) {
    this.#root = root;
    this.#disk = disk;
    this.#plan = plan;
    this.#contents = contents;
  }

  /** Directories that exist; the output directory does, because it contains the staging directory. */
  readonly #folders = new Set(['.']);

  #staged = (index: number): string => join(this.#root, stagingName, String(index));

  run(): void {
    const { write, remove, clear } = this.#plan;
    this.#stage();
    this.begun = true;
    for (const path of clear) {
      this.at = path;
      this.#disk.remove(join(this.#root, path));
    }
    const last = write.indexOf(manifestName);
    for (const [index, path] of write.entries()) if (index !== last) this.#place(index, path);
    for (const path of remove) {
      this.at = path;
      this.#disk.remove(join(this.#root, path));
    }
    const ours = [...this.#plan.before.ours.keys()].flatMap(parents);
    for (const directory of unique(ours).sort().reverse()) this.#removeIfEmpty(directory);
    if (last >= 0) {
      this.at = manifestName;
      this.#disk.flush(this.#staged(last));
      this.#place(last, manifestName);
    }
    this.at = '';
    this.#removeStaged();
  }

  /** Writes every file completely to the staging directory, and then the journal. */
  #stage(): void {
    const staging = join(this.#root, stagingName);
    this.at = '';
    for (const name of this.#work()) if (name !== journalName) this.#disk.remove(join(staging, name));
    for (const [index, path] of this.#plan.write.entries()) {
      this.at = path;
      this.#disk.create(this.#staged(index), this.#contents.get(path) ?? '');
    }
    this.at = '';
    const next = join(staging, nextJournalName);
    this.#disk.create(next, this.#journal());
    this.#disk.flush(next);
    this.#disk.rename(next, join(staging, journalName));
  }

  /** The hashes that files may have until the manifest is in place: the old and the new ones. */
  #journal(): string {
    const hashes = new Map([...this.#plan.before.ours].map(([path, known]) => [path, [...known]]));
    // The new manifest already has the hash of nearly every file.
    const listed = readManifest(textOf(this.#contents.get(manifestName) ?? ''));
    for (const path of this.#plan.write) {
      const next = listed?.get(path) ?? sha256(this.#contents.get(path) ?? '');
      hashes.set(path, unique([...(hashes.get(path) ?? []), next]));
    }
    return `${JSON.stringify(Object.fromEntries(hashes))}\n`;
  }

  #place(index: number, path: string): void {
    this.at = path;
    const folder = dirname(path);
    if (!this.#folders.has(folder)) this.#disk.makeDirectory(join(this.#root, folder));
    this.#folders.add(folder);
    this.#disk.rename(this.#staged(index), join(this.#root, path));
  }

  /** Removes a directory of vfioc's files after the last of them, also if an interrupted run left it. */
  #removeIfEmpty(directory: string): void {
    this.at = directory;
    const path = join(this.#root, directory);
    if (this.#disk.kind(path) === 'directory' && this.#disk.list(path).length === 0) this.#disk.removeDirectory(path);
  }

  /** The files in the staging directory, without those of the lock. */
  #work = (): string[] => this.#disk.list(join(this.#root, stagingName)).filter(isWork);

  #removeStaged(): void {
    for (const name of this.#work()) this.#disk.remove(join(this.#root, stagingName, name));
  }

  /** Removes the staged files after a failure that changed nothing, as far as the disk allows. */
  undo(): void {
    try {
      if (!this.#plan.before.interrupted) this.#removeStaged();
    } catch (error) {
      if (!isDiskError(error)) throw error;
    }
  }
}

/**
 * Writes the compiled files to a directory.
 *
 * @param root the directory; created if it does not exist
 * @param contents the files by path, including manifest.json
 * @param force overwrite and remove files that vfioc did not write or that were edited; never a directory
 * @param wait how long to wait for another process that writes there, in milliseconds
 * @returns the changes made; nothing if a problem was reported
 */
export function writeOutput(
  root: string,
  contents: Contents,
  force: boolean,
  disk: Disk,
  found: Diagnostics,
  wait?: number,
): Done | undefined {
  const report = found.reporter(cliCodes);
  const plan = (to: Diagnostics): Plan | undefined =>
    looking(root, to.reporter(cliCodes), () => planOutput(root, contents, force, disk, to.reporter(cliCodes)));
  const settled = looking(root, report, () =>
    isDirectory(root, disk, report) ? settle(root, disk, plan, found) : 'refused',
  );
  if (settled !== 'busy') return settled === 'refused' ? undefined : settled;
  const unwritable = (error: unknown, file: string, begun: boolean): undefined => {
    if (!isDiskError(error)) throw error;
    report('output-unwritable', { file }, { reason: reasonOf(error), begun });
  };
  let lock: ReturnType<typeof takeLock>;
  try {
    lock = takeLock(root, disk, wait);
  } catch (error) {
    return unwritable(error, root, false);
  }
  if ('claim' in lock) {
    const file = join(root, stagingName, lock.claim);
    report('output-busy', { file }, { file, process: processOf(lock.claim) });
    return undefined;
  }
  const next = plan(found);
  const writer = next && isNeeded(next) ? new Writer(root, disk, next, contents) : undefined;
  try {
    writer?.run();
  } catch (error) {
    if (isDiskError(error) && !writer?.begun) writer?.undo();
    unwritable(error, join(root, writer?.at ?? ''), writer?.begun ?? false);
  }
  try {
    lock.release();
  } catch (error) {
    if (!found.failed) unwritable(error, join(root, stagingName), true);
  }
  return next && !found.failed ? doneBy(next) : undefined;
}

const isNeeded = ({ write, remove, before }: Plan): boolean =>
  write.length > 0 || remove.length > 0 || before.interrupted;

const doneBy = ({ write: written, remove: removed, unchanged }: Plan): Done => ({ written, removed, unchanged });

/**
 * Tries to do without the lock, which has to write to the directory: if no other process writes there, the result is final
 * if nothing has to be changed, or if a problem is found.
 *
 * @returns what was done, or `busy` if the lock is needed
 */
function settle(
  root: string,
  disk: Disk,
  plan: (found: Diagnostics) => Plan | undefined,
  found: Diagnostics,
): Done | 'refused' | 'busy' {
  // Each run changes the manifest if it changes any file, and has a staging directory while it writes.
  const state = (): string | undefined => {
    const manifest = join(root, manifestName);
    if (disk.kind(join(root, stagingName)) === 'directory') return undefined;
    return disk.kind(manifest) === 'file' ? sha256(disk.read(manifest)) : '';
  };
  const before = state();
  if (before === undefined) return 'busy';
  const problems = new Diagnostics();
  const next = plan(problems);
  if ((next && isNeeded(next)) || state() !== before) return 'busy';
  for (const problem of problems.sorted()) found.adopt(problem);
  return next ? doneBy(next) : 'refused';
}
