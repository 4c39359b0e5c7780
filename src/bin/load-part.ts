/**
 * Loads a part of the command that lies beside it: a script whose value is a function, the one that Node would wrap around a
 * CommonJS module.
 *
 * Understanding a part as a program takes longer than running it. What V8 made of it is therefore kept beside it, where
 * whoever installed the command had it made: with VFIOC_WRITE_CODE_CACHE=1 in the environment a call leaves it there, as
 * package.nix has it do. No other call writes anything, and without it a call is only slower.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { status } from '../cli/command.ts';

/** The variable of the environment that has a call keep what V8 made of the parts that it loaded. */
const writeVariable = 'VFIOC_WRITE_CODE_CACHE';

/** Where what V8 made of a part is kept. */
const cacheOf = (file: string): string => `${file}.v8`;

/** Bytes of the hash before what V8 made. */
const hashLength = 32;

/**
 * Loads the part `name`, a file beside this one whose text is ASCII, and gives what it exports. Gives the same with what is
 * kept beside it as without, whatever that file holds.
 */
export function loadPart(name: string): unknown {
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
 * The hash of what V8 made of a text. V8 itself looks at its own version and flags and at the length of the text, and runs
 * whatever else is there: a flipped bit ends in a crash, or in another program.
 */
const hashOf = (text: Uint8Array, made: Uint8Array): Buffer =>
  createHash('sha256').update(`${process.version} ${process.arch}\n`).update(text).update(made).digest();

/** What was kept of the text by this very Node; nothing where there is no such, or it is damaged. */
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

/** Keeps what V8 made of the text until now, with the functions that have run. The old is replaced in one step. */
function keep(file: string, text: Uint8Array, script: import('node:vm').Script): void {
  const made = script.createCachedData();
  const whole = `${cacheOf(file)}.${process.pid}`;
  try {
    writeFileSync(whole, Buffer.concat([hashOf(text, made), made]));
    renameSync(whole, cacheOf(file));
  } catch (error) {
    rmSync(whole, { force: true });
    writeSync(2, `vfioc: ${cacheOf(file)} cannot be written: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = status.fileFailed;
  }
}
