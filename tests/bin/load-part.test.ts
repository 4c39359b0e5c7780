/** The parts of the command that lie beside it, with and without what Node made of them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { contentsOf, directory } from '../cli/support.ts';

const spec = resolve('templates/default/host.yaml');

/** Has Node keep what it makes of a command, as who installs one does. */
function keepCode(folder: string, compiled: string): { status: number | null; stderr: string } {
  const program = resolve('scripts/code-cache.mjs');
  return spawnSync(process.execPath, [program, folder, compiled], { encoding: 'utf8' });
}

/** A copy of the command, with what Node makes of it where that is asked for. */
function command(kept: boolean): string {
  const folder = directory();
  cpSync(resolve('dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.v8') });
  if (kept) expect(keepCode(folder, spec)).toMatchObject({ status: 0, stderr: '' });
  return folder;
}

/** What a call tells and writes: the command in `folder`, in a directory with a spec. */
function outcome(folder: string, ...words: string[]) {
  const cwd = directory({ 'host.yaml': `${baseSpec}vms: { win: { memory: 4GiB } }\n` });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'vfioc.cjs'), ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, files: contentsOf(cwd) };
}

/** What is kept, as load-part.ts puts it: the hash of who made it, the text, and what was made of it. */
function kept(text: Uint8Array, made: Uint8Array, by = `${process.version} ${process.arch}`): Buffer {
  const hash = createHash('sha256').update(`${by}\n`).update(text).update(made).digest();
  return Buffer.concat([hash, made]);
}

const keptIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.v8'));

describe('what Node makes of the parts', () => {
  test('is kept only where that is asked for, for what was loaded, and without anything left beside it', () => {
    const folder = command(false);
    expect(outcome(folder, 'compile', 'host.yaml').status).toBe(0);
    expect(keptIn(folder)).toEqual([]);
    expect(keepCode(folder, spec).status).toBe(0);
    expect(keptIn(folder)).toEqual(['compiler.js.v8']);
  });

  test('is the same bytes each time', () => {
    const folder = command(true);
    const file = join(folder, 'compiler.js.v8');
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
  ])('changes nothing of vfioc %s %s', (...words) => {
    expect(outcome(command(true), ...words)).toEqual(outcome(command(false), ...words));
  });

  test('is run where it is whole, and by the text it was made of', () => {
    const folder = command(true);
    const file = join(folder, 'compiler.js');
    const [text, there] = [readFileSync(file), readFileSync(`${file}.v8`)];
    const usual = outcome(folder, 'compile', 'host.yaml');
    // A text of the same length takes its place, which Node would not notice.
    const changed = Buffer.from(text.toString('latin1').replaceAll('nixos-rebuild', 'NIXOS-REBUILD'));
    expect(changed).toHaveLength(text.length);
    expect(changed.equals(text)).toBe(false);
    writeFileSync(file, changed);
    expect(outcome(folder, 'compile', 'host.yaml').stdout).toContain('NIXOS-REBUILD');
    // With a hash that says otherwise, what was kept is what runs: it was kept to be run.
    writeFileSync(`${file}.v8`, kept(changed, there.subarray(32)));
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
  });

  test('is passed over where another Node made it', () => {
    const folder = command(true);
    const file = join(folder, 'compiler.js');
    const usual = outcome(folder, 'compile', 'host.yaml');
    const made = Buffer.from('what this Node would end over');
    writeFileSync(`${file}.v8`, kept(readFileSync(file), made, `v18.0.0 ${process.arch}`));
    expect(outcome(folder, 'compile', 'host.yaml')).toEqual(usual);
  });

  test('is passed over where it is damaged, cut short, empty, or no file', () => {
    const folder = command(true);
    const file = join(folder, 'compiler.js.v8');
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

  test('that cannot be written says so, and leaves nothing behind', () => {
    const folder = command(false);
    mkdirSync(join(folder, 'compiler.js.v8'));
    const { status, stderr } = keepCode(folder, spec);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^vfioc compile .* ended with 3:\nvfioc: .*compiler\.js\.v8 cannot be written: /);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(keptIn(folder)).toEqual(['compiler.js.v8']);
  });

  test('that cannot be made says so', () => {
    const folder = command(false);
    const { status, stderr } = keepCode(folder, resolve('no-such-spec.yaml'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^vfioc compile .* ended with 3:\n.*there is no such file/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
