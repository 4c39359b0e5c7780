/** Evaluates Nix expressions with the installed Nix and a nixpkgs tree. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { consumer } from '../../tests/support/consumers.ts';

/** The repository's root. */
export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

const isTree = (path: string): boolean =>
  existsSync(join(path, 'nixos/lib/eval-config.nix')) && existsSync(join(path, 'lib/default.nix'));

const instantiate = consumer('nix-instantiate');

/** No substituters, no sandbox, no build users: required to evaluate as root outside NixOS. */
const options = ['--option', 'substituters', '', '--option', 'sandbox', 'false', '--option', 'build-users-group', ''];

/** The tree that flake.lock names, if this Nix can fetch it. */
function locked(): string | undefined {
  if (!instantiate.available) return undefined;
  const expression = `let lock = (builtins.fromJSON (builtins.readFile ${root}/flake.lock)).nodes.nixpkgs.locked; in toString (builtins.fetchTree lock)`;
  const { status, stdout } = instantiate.run(
    [...options, '--option', 'experimental-features', 'flakes', '--eval', '--json', '-E', expression],
    { timeout: 60 },
  );
  return status === 0 ? (JSON.parse(stdout) as string) : undefined;
}

/** The tree in NIXPKGS, in the cache folder, or in flake.lock, in this order. */
function findTree(): string | undefined {
  const given = process.env.NIXPKGS;
  if (given) return isTree(given) ? given : undefined;
  const cached = join(process.env.VFIOC_CACHE || join(homedir(), '.cache/vfioc'), 'nixpkgs');
  return isTree(cached) ? cached : locked();
}

const tree = findTree();

/** The nixpkgs tree, if there is one. Links are resolved, because channels are links. */
export const nixpkgs = tree === undefined ? undefined : realpathSync(tree);

/** A description of what is missing to evaluate, if anything is. */
export const missingNix = !instantiate.available
  ? `nix-instantiate: ${instantiate.reason}`
  : nixpkgs === undefined
    ? 'a nixpkgs tree: set NIXPKGS to one, or let Nix get the one that flake.lock names'
    : undefined;

/**
 * The value of a Nix expression as JSON. Throws the error message of Nix if it fails.
 *
 * @param expression may use `nixpkgs` and `root`, paths of the tree and of this repository
 */
export function evaluate<T>(expression: string, extra: readonly string[] = []): T {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-nix-'));
  try {
    const file = join(folder, 'expression.nix');
    writeFileSync(file, `let nixpkgs = /. + "${nixpkgs}"; root = /. + "${root}"; in ${expression}\n`);
    const call = ['--eval', '--strict', '--json', '--read-write-mode', ...options, ...extra, file];
    const { status, stdout, stderr } = spawnSync('nix-instantiate', call, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(stderr.slice(-8000));
    return JSON.parse(stdout) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tests that need the module system. They are skipped with a reason if there is no nixpkgs, even in CI. */
export function describeNix(title: string, body: () => void): void {
  if (missingNix === undefined) describe(title, body);
  else describe(title, () => test.skipIf(missingNix !== undefined)(`needs ${missingNix}`, () => undefined));
}
