// Saves Node's code cache next to the program in dist (src/bin/load-program.ts). Run this once when installing the
// command, with the Node that will run it, as package.nix does. The same command at the same path, with the same spec and Node,
// gives the same bytes.
// usage: node code-cache.mjs DIST SPEC
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Calls the command so that it loads what compiling needs. Throws if the call fails.
 *
 * @param {string} dist the folder of the command, which must be writable
 * @param {string} spec a spec that compiles; functions that it does not call are compiled later, when they are needed
 */
export function keepCode(dist, spec) {
  const work = mkdtempSync(join(tmpdir(), 'vfioc-code-'));
  try {
    // Without a fixed seed, V8 orders the cache differently each time; names that change each time would do the same.
    const words = ['--random-seed=1', resolve(dist, 'vfioc.cjs'), 'compile', resolve(spec), '-o', 'compiled'];
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: work,
      env: { ...process.env, VFIOC_WRITE_CODE_CACHE: '1' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`vfioc compile ${spec} ended with ${status}:\n${stderr}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    keepCode(process.argv[2], process.argv[3]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
