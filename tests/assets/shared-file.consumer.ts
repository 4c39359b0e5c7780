/** Files that guests share with programs of the host, by the program that ships, in a folder like /dev/shm. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharedFile from '../../src/assets/shared-file.sh';
import program from '../../src/assets/shared-memory.sh';
import { withParts } from '../../src/assets/with-parts.ts';
import { batch } from '../support/batch.ts';
import { describeWith, type RunResult } from '../support/consumers.ts';

const nobody = 65534;
const bytes = 4096;

const suite = (tree: string): void => {
  let work = '';
  let folder = '';
  const at = (...names: readonly string[]): string => join(folder, ...names);
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'vfioc-shared-'));
    chmodSync(work, 0o755);
    folder = join(work, 'shm');
    mkdirSync(folder);
    chmodSync(folder, 0o1777);
    writeFileSync(join(work, 'program'), withParts(program, sharedFile));
  });
  afterEach(() => rmSync(work, { recursive: true }));

  const share = (...names: readonly string[]): RunResult | undefined =>
    batch(tree, [
      ['bash', join(work, 'program'), ...names.flatMap((name) => [at(name), String(bytes), 'nobody', 'nogroup'])],
    ])[0];
  const quiet = { status: 0, stdout: '', stderr: '' };
  const right = { uid: nobody, gid: nobody, mode: 0o100660, size: bytes, nlink: 1 };

  /** A file as the program makes it. */
  const ours = (name: string, text: string): number => {
    writeFileSync(at(name), text);
    chownSync(at(name), nobody, nobody);
    chmodSync(at(name), 0o660);
    return lstatSync(at(name)).ino;
  };

  test('are made with their owner, mode and size, and nothing else is left', () => {
    expect(share('one', 'two')).toEqual(quiet);
    expect(lstatSync(at('one'))).toMatchObject(right);
    expect(lstatSync(at('two'))).toMatchObject(right);
    expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
  });

  test('stay what they are if they are ours, because a guest may have them mapped', () => {
    const large = ours('large', 'x'.repeat(2 * bytes));
    const small = ours('small', 'picture');
    expect(share('large', 'small')).toEqual(quiet);
    expect(lstatSync(at('large'))).toMatchObject({ ...right, ino: large, size: 2 * bytes });
    expect(lstatSync(at('small'))).toMatchObject({ ...right, ino: small });
    expect(readFileSync(at('small'), 'utf8')).toBe('picture'.padEnd(bytes, '\0'));
  });

  test.each<[string, () => void, string]>([
    ['a file of somebody else', () => writeFileSync(at('file'), 'theirs', { mode: 0o666 }), 'root'],
    ['a link', () => symlinkSync(join(work, 'program'), at('file')), 'root'],
    ['a dangling link', () => symlinkSync(join(work, 'nothing'), at('file')), 'root'],
    ['a pipe', () => execFileSync('mkfifo', [at('file')]), 'root'],
    [
      'a file that others can read',
      () => {
        ours('file', '');
        chmodSync(at('file'), 0o664);
      },
      'nobody',
    ],
    [
      'a second name of another file',
      () => {
        ours('other', '');
        linkSync(at('other'), at('file'));
      },
      'nobody',
    ],
    [
      'a folder with something in it',
      () => {
        mkdirSync(at('file/deep/er'), { recursive: true });
        writeFileSync(at('file/deep/file'), '');
      },
      'root',
    ],
  ])('replace %s', (_title, put, owner) => {
    const before = readFileSync(join(work, 'program'), 'utf8');
    put();
    const was = lstatSync(at('file')).ino;
    const result = share('file');
    const stderr = result?.stderr ?? '';
    expect({ ...result, stderr: '' }).toEqual({ ...quiet, stderr: '' });
    expect(stderr).toContain(`vfioc: ${at('file')} belongs to ${owner}:`);
    expect(stderr).toMatch(/, or has another mode or a second name than vfioc gives it: replacing it\n$/);
    expect(lstatSync(at('file'))).toMatchObject(right);
    expect(lstatSync(at('file')).ino).not.toBe(was);
    expect(readdirSync(folder).filter((name) => name !== 'other')).toEqual(['file']);
    expect(readFileSync(join(work, 'program'), 'utf8')).toBe(before);
    expect(statSync(join(work, 'program')).uid).toBe(0);
  });

  test('replace one of ours with another owner, and say what that means for a running guest', () => {
    ours('file', 'picture');
    chownSync(at('file'), 0, nobody);
    expect(share('file')).toEqual({
      ...quiet,
      stderr: `vfioc: ${at('file')} belongs to root:nogroup, not to nobody:nogroup: replacing it; a running guest keeps the old one until it is restarted\n`,
    });
    expect(lstatSync(at('file'))).toMatchObject(right);
  });

  test('remove what a run left behind that was killed, and nothing that only looks like it', () => {
    const names = ['.vfioc-aaaaaa', '.vfioc-bbbbbb', '.vfioc-cccccc', '.vfioc-dddddd', '.vfioc-eeeeee'];
    for (const name of names.slice(0, 4)) {
      mkdirSync(at(name), { mode: 0o700 });
      writeFileSync(at(name, 'new'), '');
    }
    const old = Date.now() / 1000 - 7200;
    for (const name of [names[0], names[2], names[3]]) utimesSync(at(name ?? ''), old, old);
    chownSync(at(names[2] ?? ''), nobody, nobody);
    chmodSync(at(names[3] ?? ''), 0o755);
    symlinkSync(at(names[1] ?? ''), at(names[4] ?? ''));
    expect(share('one')).toEqual(quiet);
    expect(readdirSync(folder).sort()).toEqual([...names.slice(1), 'one']);
  });

  test('are not those that somebody has open', () => {
    writeFileSync(at('file'), 'theirs', { mode: 0o666 });
    const kept = openSync(at('file'), 'r+');
    share('file');
    writeFileSync(at('file'), 'picture', { flag: 'r+' });
    expect(readFileSync(kept, 'utf8')).toBe('theirs');
    closeSync(kept);
  });

  test('are all made, except for one that cannot be', () => {
    expect(share('no/folder', 'file')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`vfioc: ${at('no/folder')} cannot be created`),
    });
    expect(lstatSync(at('file'))).toMatchObject(right);
  });
};

describeWith('bash', 'shared memory', () => suite('trixie'), { tree: 'trixie' });
