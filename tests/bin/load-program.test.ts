/** Loading the program, with and without their code cache. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { contentsOf, directory } from '../cli/support.ts';

const spec = resolve('templates/default/host.yaml');

/** Writes the code cache of a command, as on installation. */
function keepCode(folder: string, compiled: string): { status: number | null; stderr: string } {
  const program = resolve('scripts/code-cache.mjs');
  return spawnSync(process.execPath, [program, folder, compiled], { encoding: 'utf8' });
}

/** A copy of the command, with a code cache if requested. */
function command(kept: boolean): string {
  const folder = directory();
  cpSync(resolve('dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.v8') });
  if (kept) expect(keepCode(folder, spec)).toMatchObject({ status: 0, stderr: '' });
  return folder;
}

/** The output and the files of a call of the command in `folder`, run in a directory with a spec. */
function outcome(folder: string, ...words: string[]) {
  const cwd = directory({ 'host.yaml': `${baseSpec}vms: { win: { memory: 4GiB } }\n` });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'vfioc.cjs'), ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, files: contentsOf(cwd) };
}

/** The content of a code cache: a hash of the Node version, the text and V8's data, followed by V8's data. */
function kept(text: Uint8Array, made: Uint8Array, by = `${process.version} ${process.arch}`): Buffer {
  const hash = createHash('sha256').update(`${by}\n`).update(text).update(made).digest();
  return Buffer.concat([hash, made]);
}

const keptIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.v8'));

describe('the code cache', () => {
  test('is written only if requested, and without other files', () => {
    const folder = command(false);
    expect(outcome(folder, 'compile', 'host.yaml').status).toBe(0);
    expect(keptIn(folder)).toEqual([]);
    expect(keepCode(folder, spec).status).toBe(0);
    expect(keptIn(folder)).toEqual(['program.js.v8']);
  });

  test('has the same bytes every time', () => {
    const folder = command(true);
    const file = join(folder, 'program.js.v8');
    const before = readFileSync(file);
    rmSync(file);
    expect(keepCode(folder, spec).status).toBe(0);
    expect(before.equals(readFileSync(file))).toBe(true);
  });

  test.each([
    ['compile', 'host.yaml'],
    ['check', '--plan', 'host.yaml'],
    ['check', 'missing.yaml'],
    ['explain', 'unknown-key'],
    ['--help'],
    ['schema'],
    ['nonsense'],
  ])('does not change the result of vfioc %s %s', (...words) => {
    expect(outcome(command(true), ...words)).toEqual(outcome(command(false), ...words));
  });

  test('is used only if it is intact and belongs to the text', () => {
    const folder = command(true);
    const file = join(folder, 'program.js');
    const [text, there] = [readFileSync(file), readFileSync(`${file}.v8`)];
    const usual = outcome(folder, 'compile', 'host.yaml');
    // Another text of the same length, which Node would not notice.
    const changed = Buffer.from(text.toString('latin1').replaceAll('nixos-rebuild', 'NIXOS-REBUILD'));
    expect(changed).toHaveLength(text.length);
    expect(changed.equals(text)).toBe(false);
    writeFileSync(file, changed);
    expect(outcome(folder, 'compile', 'host.yaml').stdout).toContain('NIXOS-REBUILD');
    // With a matching hash, the cache is what runs.
    writeFileSync(`${file}.v8`, kept(changed, there.subarray(32)));
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
  });

  test('is ignored if another Node wrote it', () => {
    const folder = command(true);
    const file = join(folder, 'program.js');
    const usual = outcome(folder, 'compile', 'host.yaml');
    const made = Buffer.from('data that would crash this Node');
    writeFileSync(`${file}.v8`, kept(readFileSync(file), made, `v18.0.0 ${process.arch}`));
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
  });

  test('is ignored if it is damaged, truncated, empty or not a file', () => {
    const folder = command(true);
    const file = join(folder, 'program.js.v8');
    const whole = readFileSync(file);
    const usual = outcome(folder, 'compile', 'host.yaml');
    const flipped = [0, 31, 32, 40, 100, 0.1, 0.5, 0.7, 0.9, 0.999].map((at) => {
      const bytes = Buffer.from(whole);
      const index = at < 1 && at > 0 ? Math.floor(at * bytes.length) : at;
      bytes[index] = (bytes[index] ?? 0) ^ 0x10;
      return bytes;
    });
    for (const bytes of [
      ...flipped,
      whole.subarray(0, -1),
      whole.subarray(0, 16),
      Buffer.alloc(0),
      Buffer.alloc(500),
    ]) {
      writeFileSync(file, bytes);
      expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
    }
    rmSync(file);
    mkdirSync(file);
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
    rmSync(file, { recursive: true });
    symlinkSync(file, file);
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
  });

  test('is reported if it cannot be written, and leaves no other files', () => {
    const folder = command(false);
    mkdirSync(join(folder, 'program.js.v8'));
    const { status, stderr } = keepCode(folder, spec);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^vfioc compile .* ended with 3:\nvfioc: cannot write .*program\.js\.v8: /);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(keptIn(folder)).toEqual(['program.js.v8']);
  });

  test('is reported if the call fails', () => {
    const folder = command(false);
    const { status, stderr } = keepCode(folder, resolve('no-such-spec.yaml'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^vfioc compile .* ended with 3:\n.*no such file/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
