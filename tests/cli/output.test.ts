import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliCodes } from '../../src/cli/codes.ts';
import { type Disk, nodeDisk } from '../../src/cli/disk.ts';
import { checkOutput } from '../../src/cli/output/check.ts';
import { writeOutput } from '../../src/cli/output/write.ts';
import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { sha256 } from '../../src/values/sha256.ts';
import { contentsOf, directory, diskError, failingDisk, fill, Killed } from './support.ts';

type Texts = Readonly<Record<string, string>>;

/** The result of a compilation: these files and their manifest, which comes last. */
function compiled(files: Texts): Map<string, string> {
  const hashes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
  return new Map([...Object.entries(files), ['manifest.json', `${JSON.stringify({ version: 1, files: hashes })}\n`]]);
}

function write(root: string, files: Texts, { force = false, disk = nodeDisk as Disk } = {}) {
  const found = new Diagnostics();
  const done = writeOutput(root, compiled(files), force, disk, found);
  return { done, found: found.sorted() };
}

function check(root: string, files: Texts): readonly Diagnostic[] {
  const found = new Diagnostics();
  checkOutput(root, compiled(files), 'vfioc compile host.yaml', nodeDisk, found.reporter(cliCodes));
  return found.sorted();
}

const told = (root: string, found: readonly Diagnostic[]): string[] =>
  found.map(({ code, file }) => `${code} ${file?.slice(root.length + 1)}`);

const one: Texts = { 'module.nix': '{ one }\n', 'domains/a.xml': '<a/>\n', 'domains/b.xml': '<b/>\n' };
const two: Texts = { 'module.nix': '{ two }\n', 'domains/b.xml': '<b two=""/>\n', 'networks/n.xml': '<n/>\n' };
const whole = (files: Texts): Texts => Object.fromEntries(compiled(files));

describe('writing', () => {
  test('creates the directory and its parents', () => {
    const root = join(directory(), 'deep', 'out');
    expect(write(root, one).done?.written).toEqual([...Object.keys(one), 'manifest.json']);
    expect(contentsOf(root)).toEqual(whole(one));
  });

  test('writes nothing if everything is up to date', () => {
    const root = directory();
    write(root, one);
    const before = statSync(join(root, 'module.nix'));
    const { done, found } = write(root, one, { disk: failingDisk(0, (path) => diskError('EROFS', path)) });
    expect(found).toEqual([]);
    expect(done).toEqual({ written: [], removed: [], unchanged: [...Object.keys(one), 'manifest.json'] });
    expect(statSync(join(root, 'module.nix')).ino).toBe(before.ino);
  });

  test('removes files that are no longer compiled, and their directory if it is empty', () => {
    const root = directory();
    write(root, two);
    const { done } = write(root, one);
    expect(done?.removed).toEqual(['networks/n.xml']);
    expect(contentsOf(root)).toEqual(whole(one));
  });

  test('leaves other files alone', () => {
    const root = directory({ 'README.md': 'mine', 'domains/c.xml': '<c/>', 'networks/m.xml': '<m/>' });
    write(root, two);
    expect(write(root, {}).found).toEqual([]);
    const kept = { 'README.md': 'mine', 'domains/c.xml': '<c/>', 'networks/m.xml': '<m/>' };
    expect(contentsOf(root)).toEqual({ ...whole({}), ...kept });
  });

  test('writes bytes unchanged', () => {
    const root = directory();
    const bytes = new Uint8Array([0, 255, 10, 13]);
    const contents = new Map<string, string | Uint8Array>([
      ['roms/gpu.rom', bytes],
      ['manifest.json', JSON.stringify({ version: 1, files: { 'roms/gpu.rom': sha256(bytes) } })],
    ]);
    writeOutput(root, contents, false, nodeDisk, new Diagnostics());
    expect(new Uint8Array(readFileSync(join(root, 'roms/gpu.rom')))).toEqual(bytes);
  });

  test('follows a symbolic link to the output directory', () => {
    const root = directory({ 'real/README.md': '' });
    symlinkSync(join(root, 'real'), join(root, 'out'));
    expect(write(join(root, 'out'), one).found).toEqual([]);
    expect(readFileSync(join(root, 'real', 'module.nix'), 'utf8')).toBe(one['module.nix']);
  });
});

describe('files of others', () => {
  test('a file that vfioc did not write is reported and kept, and nothing is written', () => {
    const root = directory({ 'module.nix': '{ mine }', 'domains/a.xml': '<mine/>' });
    const before = contentsOf(root);
    const { done, found } = write(root, one);
    expect(done).toBeUndefined();
    expect(told(root, found)).toEqual(['output-foreign module.nix', 'output-foreign domains/a.xml']);
    expect(contentsOf(root)).toEqual(before);
  });

  test('a file with exactly the content that would be written is accepted', () => {
    const root = directory({ 'module.nix': one['module.nix'] ?? '' });
    expect(write(root, one).found).toEqual([]);
    expect(write(root, two).found).toEqual([]);
  });

  test('an edited file is reported and kept, whether it would be overwritten or removed', () => {
    const root = directory();
    write(root, one);
    fill(root, { 'domains/a.xml': '<a edited=""/>', 'domains/b.xml': '<b edited=""/>' });
    const before = contentsOf(root);
    const { found } = write(root, two);
    expect(told(root, found)).toEqual(['output-edited domains/b.xml', 'output-edited domains/a.xml']);
    expect(found.map(({ message }) => /overwritten|removed/.exec(message)?.[0])).toEqual(['overwritten', 'removed']);
    expect(contentsOf(root)).toEqual(before);
  });

  test('an edited file with the new content is accepted', () => {
    const root = directory();
    write(root, one);
    fill(root, { 'domains/b.xml': two['domains/b.xml'] ?? '' });
    expect(write(root, two).found).toEqual([]);
  });

  test('with an invalid manifest, all files with other content are foreign', () => {
    for (const text of ['', '{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"module.nix":"x"}}']) {
      const root = directory();
      write(root, one);
      fill(root, { 'manifest.json': text });
      expect(told(root, write(root, two).found)).toContain('output-foreign module.nix');
      expect(told(root, write(root, two).found)).toContain('output-foreign manifest.json');
    }
  });

  test.each([
    '../precious',
    '/PRECIOUS',
    'domains/../../precious',
    'domains/../README.md',
    'programs/..',
    '',
    'README.md',
    'host.yaml',
    '.git/config',
    '.vfioc-tmp/0',
    'domains/notes.txt',
    'domains/.hidden.xml',
    'domains/old/a.xml',
    'roms/precious',
  ])('a manifest or journal that lists %s makes nobody remove or overwrite it', (listed) => {
    const mine = ['README.md', 'host.yaml', '.git/config', 'domains/notes.txt', 'domains/.hidden.xml'];
    for (const force of [false, true]) {
      for (const list of ['manifest.json', '.vfioc-tmp/journal.json']) {
        const root = directory({ precious: 'precious' });
        const out = join(root, 'out');
        write(out, two);
        fill(
          out,
          Object.fromEntries([...mine, 'domains/old/a.xml', 'roms/precious'].map((path) => [path, 'precious'])),
        );
        const before = contentsOf(root);
        const path = listed.replace('/PRECIOUS', join(root, 'precious'));
        const files = { ...JSON.parse(whole(two)['manifest.json'] ?? '').files, [path]: sha256('precious') };
        const journal = Object.fromEntries(Object.entries(files).map(([name, hash]) => [name, [hash]]));
        fill(out, { [list]: JSON.stringify(list === 'manifest.json' ? { version: 1, files } : journal) });
        expect(write(out, one, { force }).found).toEqual([]);
        const { 'out/networks/n.xml': _, ...kept } = before;
        const written = Object.fromEntries(Object.entries(whole(one)).map(([name, text]) => [`out/${name}`, text]));
        expect(contentsOf(root)).toEqual({ ...kept, ...written });
      }
    }
  });

  test('--force overwrites and removes only its own files', () => {
    const root = directory({ 'README.md': 'mine' });
    write(root, one);
    fill(root, { 'domains/a.xml': 'edited', 'domains/b.xml': 'edited', 'networks/n.xml': 'foreign' });
    expect(write(root, two, { force: true }).found).toEqual([]);
    expect(contentsOf(root)).toEqual({ ...whole(two), 'README.md': 'mine' });
  });

  test('nothing is written through a symbolic link', () => {
    const root = directory({ 'elsewhere/a.xml': 'precious', target: 'precious', 'out/README.md': '' });
    const out = join(root, 'out');
    symlinkSync(join(root, 'target'), join(out, 'module.nix'));
    symlinkSync(join(root, 'elsewhere'), join(out, 'domains'));
    expect(told(out, write(out, one).found)).toEqual(['output-in-the-way module.nix', 'output-in-the-way domains']);
    expect(write(out, one, { force: true }).found).toEqual([]);
    expect(contentsOf(out)).toEqual({ ...whole(one), 'README.md': '' });
    expect(contentsOf(root)).toMatchObject({ 'elsewhere/a.xml': 'precious', target: 'precious' });
  });

  test('no file is removed through a symbolic link that replaced a directory', () => {
    const root = directory();
    write(join(root, 'out'), two);
    rmSync(join(root, 'out', 'networks'), { recursive: true });
    fill(root, { 'elsewhere/n.xml': two['networks/n.xml'] ?? '' });
    symlinkSync(join(root, 'elsewhere'), join(root, 'out', 'networks'));
    expect(write(join(root, 'out'), one).found).toEqual([]);
    expect(contentsOf(join(root, 'elsewhere'))).toEqual({ 'n.xml': two['networks/n.xml'] });
  });

  test('a directory is never removed, not even by --force', () => {
    const root = directory({ 'module.nix/keep': '' });
    for (const force of [false, true]) {
      expect(told(root, write(root, one, { force }).found)).toEqual(['output-in-the-way module.nix']);
    }
  });

  test('the staging directory is not written through either', () => {
    const root = directory({ 'elsewhere/keep': '', 'out/README.md': '' });
    symlinkSync(join(root, 'elsewhere'), join(root, 'out', '.vfioc-tmp'));
    expect(told(join(root, 'out'), write(join(root, 'out'), one, { force: true }).found)).toEqual([
      'output-in-the-way .vfioc-tmp',
    ]);
    expect(contentsOf(join(root, 'elsewhere'))).toEqual({ keep: '' });
  });

  test('what vfioc did not write into the staging directory stays', () => {
    for (const path of ['.vfioc-tmp/sub/keep', '.vfioc-tmp/notes.txt']) {
      const root = directory({ [path]: 'mine' });
      expect(told(root, write(root, one, { force: true }).found)).toEqual([
        `output-staging-foreign ${path.split('/', 2).join('/')}`,
      ]);
      expect(contentsOf(root)).toEqual({ [path]: 'mine' });
    }
  });

  test('an output directory inside a staging directory is refused', () => {
    const root = directory();
    for (const below of ['.vfioc-tmp', '.vfioc-tmp/sub', 'a/.vfioc-tmp/b/c']) {
      expect(told(root, write(join(root, below), one, { force: true }).found)).toEqual([`output-in-staging ${below}`]);
      expect(told(root, check(join(root, below), one))).toEqual([`output-in-staging ${below}`]);
    }
    expect(contentsOf(root)).toEqual({});
  });

  test('the directory is a file', () => {
    const root = directory({ out: 'mine' });
    expect(told(root, write(join(root, 'out'), one, { force: true }).found)).toEqual(['output-not-a-directory out']);
  });
});

describe('an interrupted run', () => {
  /** The number of changes in a whole run, from `one` to `two`. */
  function changes(): number {
    for (let times = 0; ; times += 1) {
      const root = directory();
      write(root, one);
      if (write(root, two, { disk: failingDisk(times, (path) => diskError('EIO', path)) }).done) return times;
    }
  }

  test('a full disk is reported, and changes nothing before the first file is in place', () => {
    const total = changes();
    expect(total).toBeGreaterThan(10);
    let untouched = 0;
    for (let times = 0; times < total; times += 1) {
      const root = directory();
      write(root, one);
      const before = contentsOf(root);
      const { done, found } = write(root, two, { disk: failingDisk(times, (path) => diskError('ENOSPC', path)) });
      expect(done).toBeUndefined();
      expect(found.map(({ code }) => code)).toEqual(['output-unwritable']);
      expect(found[0]?.message).toContain('no space left');
      if (found[0]?.message.includes('nothing was changed')) {
        const { '.vfioc-tmp/': _, ...left } = contentsOf(root);
        const files = Object.fromEntries(Object.entries(left).filter(([path]) => !path.startsWith('.vfioc-tmp')));
        expect(files).toEqual(before);
        untouched += 1;
      }
    }
    expect(untouched).toBeGreaterThan(4);
  });

  test('wherever it was killed, the next run completes it, with the same, another or the previous spec', () => {
    const total = changes();
    for (let times = 0; times < total; times += 1) {
      for (const next of [two, one, { 'module.nix': '{ three }\n', 'domains/c.xml': '<c/>\n' }, {}]) {
        const root = directory();
        write(root, one);
        expect(() => write(root, two, { disk: failingDisk(times, () => new Killed()) })).toThrow(Killed);
        expect(write(root, next).found).toEqual([]);
        expect(contentsOf(root)).toEqual(whole(next));
      }
    }
  });

  test('the journal and the manifest are on the disk before they have their names, for a power failure', () => {
    const root = directory();
    const calls: string[] = [];
    const disk: Disk = {
      ...nodeDisk,
      flush: (path) => {
        calls.push(`flush ${readFileSync(path, 'utf8').slice(0, 2)}`);
        nodeDisk.flush(path);
      },
      rename: (from, to) => {
        calls.push(`rename ${to.slice(root.length + 1)}`);
        nodeDisk.rename(from, to);
      },
    };
    write(root, one, { disk });
    expect(calls.slice(0, 2)).toEqual(['flush {"', 'rename .vfioc-tmp/journal.json']);
    expect(calls.slice(-2)).toEqual([expect.stringMatching(/^flush \{/), 'rename manifest.json']);
  });

  test('a third run completes two killed ones', () => {
    const total = changes();
    for (let first = 0; first < total; first += 1) {
      for (let second = 0; second < total; second += 3) {
        const root = directory();
        write(root, one);
        expect(() => write(root, two, { disk: failingDisk(first, () => new Killed()) })).toThrow(Killed);
        try {
          write(root, one, { disk: failingDisk(second, () => new Killed()) });
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        const three = { 'module.nix': '{ three }\n' };
        expect(write(root, three).found).toEqual([]);
        expect(contentsOf(root)).toEqual(whole(three));
      }
    }
  });

  test('is completed also if it was the first into a directory', () => {
    for (let times = 0; ; times += 1) {
      const root = join(directory(), 'out');
      const disk = failingDisk(times, () => new Killed());
      try {
        write(root, one, { disk });
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      expect(write(root, two).found).toEqual([]);
      expect(contentsOf(root)).toEqual(whole(two));
      if (!disk.failed) break;
    }
  });

  test('files edited after the interruption are kept', () => {
    const root = directory();
    write(root, one);
    const disk = failingDisk(changes() - 4, () => new Killed());
    expect(() => write(root, two, { disk })).toThrow(Killed);
    fill(root, { 'module.nix': '{ edited }' });
    expect(told(root, write(root, two).found)).toEqual(['output-edited module.nix']);
    expect(readFileSync(join(root, 'module.nix'), 'utf8')).toBe('{ edited }');
  });
});

describe('--check', () => {
  test('accepts the written output', () => {
    const root = directory();
    write(root, one);
    expect(check(root, one)).toEqual([]);
  });

  test('reports files that differ, are missing or are left over, and the command to run', () => {
    const root = directory();
    write(root, one);
    const found = check(root, two);
    expect(told(root, found)).toEqual([
      'output-differs module.nix',
      'output-differs domains/b.xml',
      'output-missing networks/n.xml',
      'output-differs manifest.json',
      'output-stale domains/a.xml',
    ]);
    expect(found[0]?.message).toContain('starting at line 1');
    for (const { remedy } of found) expect(remedy).toContain('vfioc compile host.yaml');
    expect(contentsOf(root)).toEqual(whole(one));
  });

  test('reports every file as missing if there is no directory', () => {
    const root = join(directory(), 'out');
    expect(told(root, check(root, one)).every((line) => line.startsWith('output-missing'))).toBe(true);
    expect(() => statSync(root)).toThrow();
  });

  test('reports a link or directory in the place of a file as a difference', () => {
    const root = directory();
    write(root, one);
    const text = readFileSync(join(root, 'module.nix'), 'utf8');
    rmSync(join(root, 'module.nix'));
    fill(root, { copy: text });
    symlinkSync(join(root, 'copy'), join(root, 'module.nix'));
    rmSync(join(root, 'domains', 'a.xml'));
    mkdirSync(join(root, 'domains', 'a.xml'));
    expect(told(root, check(root, one))).toEqual(['output-differs module.nix', 'output-differs domains/a.xml']);
  });

  test('reports a file that cannot be read', () => {
    const root = directory();
    write(root, one);
    const found = new Diagnostics();
    const disk: Disk = {
      ...nodeDisk,
      read: (path) => {
        throw diskError('EACCES', path);
      },
    };
    checkOutput(root, compiled(one), '', disk, found.reporter(cliCodes));
    expect(told(root, found.sorted())).toEqual(['output-unreadable module.nix']);
    writeFileSync(join(root, 'module.nix'), 'other');
    expect(told(root, write(root, one, { disk }).found)).toEqual(['output-unreadable manifest.json']);
  });
});
