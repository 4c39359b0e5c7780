/**
 * The programs that read the output of vfioc: from the PATH, or from the lab's root file systems. A missing one is a
 * named skip on a developer's machine and a failure under CI, so that no check is skipped unnoticed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** In seconds. */
  readonly timeout?: number;
}

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Consumer {
  readonly available: boolean;
  /** Where the program was found, or why it was not. */
  readonly reason: string;
  /** Runs it to its end. Throws if it is missing, cannot be started, is ended by a signal, or times out. */
  run(args: readonly string[], options?: RunOptions): RunResult;
}

/** The name of a tree of the lab; if set, the program is taken only from there. */
export interface ConsumerOptions {
  readonly tree?: string;
}

const enter = fileURLToPath(new URL('../../lab/enter.sh', import.meta.url));
const defaultTree = 'trixie';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Whether a path exists, without following links: an absolute link in a tree is broken when seen from outside it. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const treePath = (tree: string): string =>
  join(process.env.VFIOC_CACHE || join(homedir(), '.cache', 'vfioc'), 'trees', tree);

/** Why a program cannot be run from a tree, or undefined. */
function missingFromTree(name: string, tree: string): string | undefined {
  const root = treePath(tree);
  if (!isThere(root)) return `there is no tree ${tree} (lab/tree.sh ${tree} builds it)`;
  if (!isProgram(enter)) return 'lab/enter.sh is missing';
  if (process.getuid?.() !== 0) return `entering the tree ${tree} needs root`;
  const folders = ['usr/bin', 'usr/sbin', 'bin', 'sbin', 'usr/lib/systemd', 'usr/lib/qemu', 'usr/libexec'];
  return folders.some((folder) => isThere(join(root, folder, name))) ? undefined : `the tree ${tree} has no ${name}`;
}

function start(command: string, args: readonly string[], options: RunOptions = {}): RunResult {
  const { status, stdout, stderr, error, signal } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: (options.timeout ?? 120) * 1000,
    env: { ...process.env, ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  if (error) throw error;
  if (status === null) throw new Error(`${command} was ended by ${signal}: ${stderr}`);
  return { status, stdout, stderr };
}

/** A program by its name: from the PATH, or else from the lab's tree. */
export function consumer(name: string, options: ConsumerOptions = {}): Consumer {
  if (options.tree === undefined) {
    const found = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, name))
      .find(isProgram);
    if (found !== undefined) return { available: true, reason: found, run: (args, run) => start(found, args, run) };
  }
  const tree = options.tree ?? defaultTree;
  const missing = missingFromTree(name, tree);
  if (missing === undefined) {
    return {
      available: true,
      reason: `tree ${tree}`,
      run: (args, run) => start(enter, [tree, name, ...args], run),
    };
  }
  const reason = options.tree === undefined ? `not on the PATH, and ${missing}` : missing;
  return {
    available: false,
    reason,
    run: () => {
      throw new Error(`${name}: ${reason}`);
    },
  };
}

/**
 * A suite that needs a program and receives it. Without the program, the suite is one test that says what is missing:
 * it is skipped, or fails if the environment variable CI is set.
 */
export function describeWith(
  name: string,
  title: string,
  suite: (program: Consumer) => void,
  options: ConsumerOptions = {},
): void {
  const program = consumer(name, options);
  describe(title, () => {
    if (program.available) {
      suite(program);
      return;
    }
    test.skipIf(!process.env.CI)(`needs ${name}: ${program.reason}`, () => {
      throw new Error(`${name} is missing: ${program.reason}`);
    });
  });
}
