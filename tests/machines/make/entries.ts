/** Collects the entries of a generated tree, with links as in sysfs. */
import { posix } from 'node:path';
import type { Entry, Tree } from '../tree.ts';

export class Entries {
  readonly #entries = new Map<string, Entry>();

  /** A file of sysfs or proc, which ends with a line feed; nothing if there is no value. */
  file(path: string, value: string | number | undefined): void {
    if (value !== undefined) this.#entries.set(path, { content: Buffer.from(`${value}\n`) });
  }

  bytes(path: string, content: Uint8Array): void {
    this.#entries.set(path, { content });
  }

  folder(path: string): void {
    this.#entries.set(path, 'folder');
  }

  /** A link to another path of the tree, relative as in sysfs. */
  link(path: string, to: string): void {
    this.#entries.set(path, { target: posix.relative(posix.dirname(path), to) });
  }

  /** A link with exactly this target. */
  linkAs(path: string, target: string): void {
    this.#entries.set(path, { target });
  }

  get tree(): Tree {
    return this.#entries;
  }
}
