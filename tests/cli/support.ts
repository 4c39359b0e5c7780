/** Shared by the tests of the command: temporary directories, failing disks, and running the command in this process. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { type Disk, nodeDisk } from '../../src/cli/disk.ts';
import { run } from '../../src/cli/run.ts';
import { nodeFileSystem } from '../../src/source/files.ts';

/** A temporary directory with these files; it is removed when the test ends. */
export function directory(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'vfioc-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  fill(root, files);
  return root;
}

export function fill(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** All files in a directory and their contents; an empty directory appears with a slash. */
export function contentsOf(root: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.length === 0 && below !== '') return { [`${below}/`]: '' };
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? contentsOf(root, path) : { [path]: readFileSync(join(root, path), 'utf8') };
    }),
  );
}

/** Simulates a killed process: our code does not catch it. */
export class Killed extends Error {}

/** An error as thrown by node:fs. */
export const diskError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'open', path });

/** A disk on which the first `times` changes succeed and later ones throw `fail`. Reading always succeeds. */
export function failingDisk(times: number, fail: (path: string) => Error): Disk & { readonly failed: boolean } {
  let left = times;
  let failed = false;
  const spend = (path: string): void => {
    if (left === 0) {
      failed = true;
      throw fail(path);
    }
    left -= 1;
  };
  return {
    ...nodeDisk,
    get failed() {
      return failed;
    },
    makeDirectory: (path) => {
      spend(path);
      nodeDisk.makeDirectory(path);
    },
    create: (path, content, mode) => {
      spend(path);
      nodeDisk.create(path, content, mode);
    },
    flush: (path) => {
      spend(path);
      nodeDisk.flush(path);
    },
    rename: (from, to) => {
      spend(to);
      nodeDisk.rename(from, to);
    },
    place: (from, to) => {
      spend(to);
      nodeDisk.place(from, to);
    },
    remove: (path) => {
      spend(path);
      nodeDisk.remove(path);
    },
    removeDirectory: (path) => {
      spend(path);
      nodeDisk.removeDirectory(path);
    },
  };
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command like main.ts, but in this process and in the directory `cwd`. */
export async function vfioc(cwd: string, words: readonly string[], other: Partial<Surroundings> = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const home = process.cwd();
  process.chdir(cwd);
  try {
    const status = await run(words, {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      colour: false,
      cwd,
      files: nodeFileSystem,
      disk: nodeDisk,
      ...other,
    });
    return { status, stdout, stderr };
  } finally {
    process.chdir(home);
  }
}
