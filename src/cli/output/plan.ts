/** Planning the changes to an output directory. */
import { join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import type { cliCodes } from '../codes.ts';
import type { Disk, Kind } from '../disk.ts';
import { type Before, type Content, type Contents, kindNames, look, parents } from './before.ts';
import { isOutput, manifestName } from './manifest.ts';
import { isClaim, isWork, stagingName } from './staging.ts';

export interface Plan {
  readonly write: string[];
  readonly remove: string[];
  readonly unchanged: string[];
  /** Files and links in the place of a directory, which --force removes. */
  readonly clear: Set<string>;
  readonly before: Before;
}

class Planner {
  readonly plan: Plan;
  #blocked = false;
  readonly #directories = new Map<string, Kind | undefined>();

  readonly #root: string;
  readonly #disk: Disk;
  readonly #force: boolean;
  readonly #report: Report<typeof cliCodes>;

  constructor(root: string, disk: Disk, force: boolean, report: Report<typeof cliCodes>) {
    this.#root = root;
    this.#disk = disk;
    this.#force = force;
    this.#report = report;
    this.plan = { write: [], remove: [], unchanged: [], clear: new Set(), before: look(root, disk) };
  }

  /** Whether the plan can be carried out. */
  get clear(): boolean {
    return !this.#blocked;
  }

  #refuse(...problem: Parameters<Report<typeof cliCodes>>): void {
    this.#blocked = true;
    this.#report(...problem);
  }

  /** The kind of a parent directory, looked up once, because each has many files. */
  #above(directory: string): Kind | undefined {
    if (!this.#directories.has(directory))
      this.#directories.set(directory, this.#disk.kind(join(this.#root, directory)));
    return this.#directories.get(directory);
  }

  /** Whether the parents of a file are directories. */
  #reachable(path: string): boolean {
    for (const directory of parents(path)) {
      const kind = this.#above(directory);
      if (kind === undefined) return false;
      if (kind === 'directory') continue;
      if (this.#force) this.plan.clear.add(directory);
      else {
        const found = kindNames[kind];
        const place = { file: join(this.#root, directory) };
        this.#refuse('output-in-the-way', place, { found, needed: 'a directory', force: true });
      }
      return false;
    }
    return true;
  }

  /**
   * Only a directory with this name is our staging directory: anything else is neither written through nor removed. The
   * same is true of everything in it that vfioc does not write there.
   */
  staging(): void {
    const staging = join(this.#root, stagingName);
    const kind = this.#disk.kind(staging);
    if (kind === undefined) return;
    if (kind !== 'directory') {
      const place = { file: staging };
      this.#refuse('output-in-the-way', place, { found: kindNames[kind], needed: 'a directory', force: false });
      return;
    }
    for (const name of this.#disk.list(staging)) {
      const file = join(staging, name);
      const found = this.#disk.kind(file);
      if (found !== undefined && (found !== 'file' || !(isWork(name) || isClaim(name)))) {
        this.#refuse('output-staging-foreign', { file });
      }
    }
  }

  write(path: string, content: Content): void {
    if (!isOutput(path)) throw new Error(`${path} is not the name of an output file`);
    const file = join(this.#root, path);
    const kind = this.#reachable(path) ? this.#disk.kind(file) : undefined;
    if (kind === 'file') {
      const hash = sha256(this.#disk.read(file));
      if (hash === sha256(content)) {
        this.plan.unchanged.push(path);
        return;
      }
      const ours = this.plan.before.ours.get(path);
      if (!this.#force && !ours?.has(hash)) {
        if (ours && path !== manifestName) this.#refuse('output-edited', { file }, { what: 'overwritten' });
        else this.#refuse('output-foreign', { file });
      }
    } else if (kind !== undefined && (kind === 'directory' || !this.#force)) {
      const found = kindNames[kind];
      this.#refuse('output-in-the-way', { file }, { found, needed: 'a file', force: kind !== 'directory' });
    }
    this.plan.write.push(path);
  }

  /** Plans to remove a file that vfioc wrote and that is no longer compiled, unless it is no longer a regular file. */
  remove(path: string): void {
    const file = join(this.#root, path);
    if (parents(path).some((directory) => this.#above(directory) !== 'directory')) return;
    if (this.#disk.kind(file) !== 'file') return;
    const edited = !this.plan.before.ours.get(path)?.has(sha256(this.#disk.read(file)));
    if (edited && !this.#force) this.#refuse('output-edited', { file }, { what: 'removed' });
    this.plan.remove.push(path);
  }
}

/** Decides what to do with each file. Returns nothing if a problem was reported. */
export function planOutput(
  root: string,
  contents: Contents,
  force: boolean,
  disk: Disk,
  report: Report<typeof cliCodes>,
): Plan | undefined {
  const planner = new Planner(root, disk, force, report);
  planner.staging();
  for (const [path, content] of contents) planner.write(path, content);
  for (const path of [...planner.plan.before.ours.keys()].sort()) if (!contents.has(path)) planner.remove(path);
  return planner.clear ? planner.plan : undefined;
}
