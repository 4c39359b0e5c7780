/**
 * Loads the program from a file next to this one: a script whose value is the function that Node would wrap around a
 * CommonJS module.
 *
 * Parsing and compiling the program takes longer than running it. V8's code cache is therefore kept next to it, if it was
 * created on installation: a call with VFIOC_WRITE_CODE_CACHE=1 in the environment writes it, as in package.nix. No other
 * call writes anything, and without a cache a call is only slower.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { status } from '../cli/command.ts';

/** The environment variable that makes a call write the code cache. */
const writeVariable = 'VFIOC_WRITE_CODE_CACHE';

/** The file of the code cache. */
const cacheOf = (file: string): string => `${file}.v8`;

/** The length in bytes of the hash before V8's data. */
const hashLength = 32;

/**
 * Loads the program `name`, an ASCII file next to this one, and returns its exports. The result is the same with and without
 * a code cache, whatever the cache file contains.
 */
export function loadProgram(name: string): unknown {
  const file = join(import.meta.dirname, name);
  const text = readFileSync(file);
  const kept = readKept(file, text);
  const script = new Script(text.toString('latin1'), { filename: file, ...(kept && { cachedData: kept }) });
  if (process.env[writeVariable] === '1') process.once('exit', () => keep(file, text, script));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, import.meta.dirname);
  return module.exports;
}

/**
 * The hash of a code cache and its text. V8 itself checks only its version and flags and the length of the text, and runs
 * anything else: a flipped bit ends in a crash or in another program.
 */
const hashOf = (text: Uint8Array, made: Uint8Array): Buffer =>
  createHash('sha256').update(`${process.version} ${process.arch}\n`).update(text).update(made).digest();

/** The code cache of the text from this version of Node; nothing if there is none or it is damaged. */
function readKept(file: string, text: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(cacheOf(file));
  } catch {
    return undefined;
  }
  const made = kept.subarray(hashLength);
  return hashOf(text, made).equals(kept.subarray(0, hashLength)) ? made : undefined;
}

/** Writes V8's code cache of the text, including the functions that have run. It replaces the old one in one step. */
function keep(file: string, text: Uint8Array, script: import('node:vm').Script): void {
  const made = script.createCachedData();
  const whole = `${cacheOf(file)}.${process.pid}`;
  try {
    writeFileSync(whole, Buffer.concat([hashOf(text, made), made]));
    renameSync(whole, cacheOf(file));
  } catch (error) {
    rmSync(whole, { force: true });
    writeSync(2, `vfioc: cannot write ${cacheOf(file)}: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = status.fileFailed;
  }
}
