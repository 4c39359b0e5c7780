/**
 * Writing the compiled files to a directory without losing anyone's changes, and so that an interrupted run is noticed.
 *
 * The changes are planned first: every file that would be overwritten or removed must be one that vfioc wrote (the old
 * manifest lists it) and that was not edited since (it still has the hash in the manifest). Otherwise the problems are
 * reported and nothing is written. Then every file is written completely to {@link stagingName}, a journal records the
 * hashes of the new files, each file is renamed into place, the manifest last, and the journal is removed. If a run is
 * interrupted, the next one recognises its files by the journal.
 *
 * Files are not flushed to disk individually: after a power failure, a damaged file has another hash than the journal and
 * the manifest, and is detected by it.
 */

import { dirname, join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import { unique } from '../../values/unique.ts';
import type { cliCodes } from '../codes.ts';
import { type Disk, isDiskError, reasonOf } from '../disk.ts';
import { type Contents, isDirectory, journalName, looking, parents, stagingName, textOf } from './before.ts';
import { manifestName, readManifest } from './manifest.ts';
import { type Plan, planOutput } from './plan.ts';

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
    if (last >= 0) this.#place(last, manifestName);
    this.at = '';
    this.#removeStaging();
  }

  /** Writes every file completely to the staging directory, and then the journal. */
  #stage(): void {
    const staging = join(this.#root, stagingName);
    this.at = '';
    this.#disk.makeDirectory(staging);
    for (const name of this.#disk.list(staging)) if (name !== journalName) this.#disk.remove(join(staging, name));
    for (const [index, path] of this.#plan.write.entries()) {
      this.at = path;
      this.#disk.create(this.#staged(index), this.#contents.get(path) ?? '');
    }
    this.at = '';
    const next = join(staging, `${journalName}.new`);
    this.#disk.create(next, this.#journal());
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

  #removeStaging(): void {
    const staging = join(this.#root, stagingName);
    for (const name of this.#disk.list(staging)) this.#disk.remove(join(staging, name));
    this.#disk.removeDirectory(staging);
  }

  /** Removes the staged files after a failure that changed nothing, as far as the disk allows. */
  undo(): void {
    try {
      if (!this.#plan.before.interrupted) this.#removeStaging();
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
 * @returns the changes made; nothing if a problem was reported
 */
export function writeOutput(
  root: string,
  contents: Contents,
  force: boolean,
  disk: Disk,
  report: Report<typeof cliCodes>,
): Done | undefined {
  const plan = looking(root, report, () =>
    isDirectory(root, disk, report) ? planOutput(root, contents, force, disk, report) : undefined,
  );
  if (!plan) return undefined;
  const { write: written, remove: removed, unchanged } = plan;
  if (written.length > 0 || removed.length > 0 || plan.before.interrupted) {
    const writer = new Writer(root, disk, plan, contents);
    try {
      writer.run();
    } catch (error) {
      if (!isDiskError(error)) throw error;
      if (!writer.begun) writer.undo();
      report('output-unwritable', { file: join(root, writer.at) }, { reason: reasonOf(error), begun: writer.begun });
      return undefined;
    }
  }
  return { written, removed, unchanged };
}
