/**
 * Writing what was compiled into a directory, so that nobody's work is lost and no run leaves a half of it unseen.
 *
 * First it is planned: every file that would be overwritten or removed must be one that vfioc wrote (the old manifest
 * lists it) and that has not been edited since (it still has the hash that the manifest gives). All that stands against
 * it is reported, and then nothing is written. Then every file is written whole into {@link stagingName}; then a journal
 * says which contents are on their way; then each file is renamed into place, the manifest last; then the journal goes.
 * A run that is interrupted in between leaves the journal, by which the next one knows its files for ours.
 *
 * Files are not flushed to the disk one by one: what a power cut leaves has another hash than the journal and the manifest
 * say, and is found by that.
 */

import { dirname, join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import type { cliCodes } from '../codes.ts';
import { type Disk, isDiskError, reasonOf } from '../disk.ts';
import { type Contents, isDirectory, journalName, looking, parents, stagingName, textOf } from './before.ts';
import { manifestName, readManifest } from './manifest.ts';
import { type Plan, planOutput } from './plan.ts';

/** What was done, by path below the output directory. */
export interface Done {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Carries out a plan. The step that it is at tells, when the disk refuses, what to say. */
class Writer {
  /** The path that is being written (empty: the directory itself), and whether anything that was there has been changed. */
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

  /** Directories that are there: the directory itself is, since what is staged lies in it. */
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
    for (const directory of [...new Set(ours)].sort().reverse()) this.#removeIfEmpty(directory);
    if (last >= 0) this.#place(last, manifestName);
    this.at = '';
    this.#removeStaging();
  }

  /** Writes every file whole beside its place, and then the journal of what is on its way. */
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

  /** Contents that may stand in the directory until the manifest is in place: the old ones, and the new ones. */
  #journal(): string {
    const hashes = new Map([...this.#plan.before.ours].map(([path, known]) => [path, [...known]]));
    // What compiled has the hash of nearly every file in it already.
    const listed = readManifest(textOf(this.#contents.get(manifestName) ?? ''));
    for (const path of this.#plan.write) {
      const next = listed?.get(path) ?? sha256(this.#contents.get(path) ?? '');
      hashes.set(path, [...new Set([...(hashes.get(path) ?? []), next])]);
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

  /** A directory that files of ours were in goes with the last of them, also where an interrupted run left it. */
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

  /** After a failure that has changed nothing: takes back what was only prepared, as far as the disk lets it. */
  undo(): void {
    try {
      if (!this.#plan.before.interrupted) this.#removeStaging();
    } catch (error) {
      if (!isDiskError(error)) throw error;
    }
  }
}

/**
 * Makes a directory hold what was compiled.
 *
 * @param root the directory; made where it does not exist
 * @param contents what belongs there, by path; manifest.json among it
 * @param force overwrite and remove files that vfioc did not write or that were edited; never a directory
 * @returns what was done; nothing where it was refused or failed, and reported
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
