import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Diagnostics, type Place } from '../../src/diagnostics/diagnostics.ts';
import type { Source } from '../../src/diagnostics/tree.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { type FileSystem, type Files, nodeFileSystem, openFiles } from '../../src/source/files.ts';

const helloSha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

/** A file system made from a record. */
function fake(files: Record<string, string>, stdin = ''): FileSystem {
  const bytes = (text: string, limit: number) =>
    text.length > limit ? { problem: 'too-large' as const } : new TextEncoder().encode(text);
  return {
    read: (path, limit) => {
      const text = files[path];
      return text === undefined ? { problem: 'missing' } : bytes(text, limit);
    },
    stdin: (limit) => bytes(stdin, limit),
  };
}

function open(
  system: FileSystem,
  cwd: string,
): { files: Files; found: () => [string, string][]; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics();
  const files = openFiles(system, cwd, diagnostics.reporter(sourceCodes));
  return { files, diagnostics, found: () => diagnostics.sorted().map(({ code, message }) => [code, message]) };
}

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('files of a compilation', () => {
  const source = (name: string, options?: string): Source =>
    options === undefined ? { name, text: 'x' } : { name, text: 'x', options };
  const place = (from: Source): Place => ({ span: { source: from, start: 0, end: 1 } });

  test('inputs are relative to the current directory, and the files they name are relative to them', () => {
    const { files, found } = open(
      fake({ '/w/etc/host.yaml': 'hello', '/w/etc/facts.json': 'f', '/w/x.xml': 'x', '/abs': 'a' }),
      '/w',
    );
    const host = source('etc/host.yaml');
    expect(text(files.readInput('etc/host.yaml')?.bytes)).toBe('hello');
    expect(text(files.readBeside('./facts.json', host, place(host)))).toBe('f');
    expect(text(files.readBeside('../x.xml', host, place(host)))).toBe('x');
    expect(text(files.readBeside('/abs', host, place(host)))).toBe('a');
    expect(text(files.readBeside('x.xml', source('<stdin>'), place(host)))).toBe('x');
    expect(files.readBeside('./facts.json', host, place(host))).toBeDefined();
    expect(found()).toEqual([]);
    expect(files.read.map(({ path, from }) => [path, from])).toEqual([
      ['etc/host.yaml', undefined],
      ['./facts.json', 'etc/host.yaml'],
      ['../x.xml', 'etc/host.yaml'],
      ['/abs', 'etc/host.yaml'],
      ['x.xml', '<stdin>'],
    ]);
    expect(files.read[0]?.sha256).toBe(helloSha256);
  });

  test('standard input can be read only once', () => {
    const { files, found } = open(fake({}, 'hello'), '/w');
    expect(files.readInput('-')).toMatchObject({ name: '<stdin>' });
    expect(files.readInput('-')).toBeUndefined();
    expect(found().map(([code]) => code)).toEqual(['stdin-twice']);
    expect(files.read).toEqual([{ path: '<stdin>', sha256: helloSha256 }]);
  });

  test('a missing file is reported where the spec names it', () => {
    const { files, diagnostics } = open(fake({}), '/w');
    const host = source('host.yaml');
    expect(files.readBeside('./no-such-facts.json', host, place(host))).toBeUndefined();
    expect(files.readBeside('./x\0y', host, place(host))).toBeUndefined();
    expect(diagnostics.sorted()).toMatchObject([
      { code: 'named-file', span: { start: 0 }, message: "the file './no-such-facts.json' does not exist" },
      { code: 'named-file' },
    ]);
    expect(files.read).toEqual([]);
  });

  test('NixOS options require absolute paths', () => {
    const { files, found } = open(fake({ '/w/a': 'a', '/nix/store/a': 'b' }), '/w');
    const options = source('settings.json', 'virtualisation.vfio.settings');
    expect(files.readBeside('a', options, place(options))).toBeUndefined();
    expect(text(files.readBeside('/nix/store/a', options, place(options)))).toBe('b');
    expect(found().map(([code]) => code)).toEqual(['named-file']);
  });

  test('a file that is not text can have another limit', () => {
    const host = source('host.yaml');
    const { files, found } = open(fake({ '/w/rom': 'x'.repeat(11) }), '/w');
    expect(files.readBeside('rom', host, place(host), 11)).toBeDefined();
    expect(files.readBeside('rom', host, place(host), 10)).toBeUndefined();
    expect(found()).toEqual([['named-file', "the file 'rom' is larger than 10 bytes"]]);
  });
});

describe("the machine's files", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'files-'));
    chmodSync(root, 0o755);
    mkdirSync(join(root, 'directory'));
    writeFileSync(join(root, 'plain'), 'hello');
    writeFileSync(join(root, 'large'), 'x'.repeat(1_048_577));
    writeFileSync(join(root, 'secret'), 'x');
    chmodSync(join(root, 'secret'), 0);
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('plain', join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'fifo')]);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([
    ['missing', 'file-missing'],
    ['plain/below', 'file-missing'],
    ['directory', 'file-is-directory'],
    ['large', 'file-too-large'],
    ['fifo', 'file-not-regular'],
    ['/dev/null', 'file-not-regular'],
    ['loop', 'file-unreadable'],
    ['x'.repeat(300), 'file-unreadable'],
  ])('%s: %s', (name, code) => {
    const { files, diagnostics } = open(nodeFileSystem, root);
    expect(files.readInput(name)).toBeUndefined();
    expect(diagnostics.sorted()).toMatchObject([{ code, file: name }]);
  });

  test('a file without permission', () => {
    // Root can read anything, so as root the test becomes nobody while it reads.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(nodeFileSystem.read(join(root, 'secret'), 10)).toEqual({
        problem: 'unreadable',
        reason: 'permission denied',
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('a file, a link to it, and a file in /proc that does not report its size', () => {
    const { files } = open(nodeFileSystem, root);
    expect(text(files.readInput('plain')?.bytes)).toBe('hello');
    expect(text(files.readInput('link')?.bytes)).toBe('hello');
    expect(text(files.readInput('/proc/self/stat')?.bytes)).toMatch(/^\d+ \(/);
  });

  /** Reads standard input in another process. */
  const stdinOf = (input: string): unknown => {
    const module = new URL('../../src/source/files.ts', import.meta.url).pathname;
    const bundle = join(root, 'files.mjs');
    execFileSync('node_modules/.bin/esbuild', [
      module,
      '--bundle',
      '--platform=node',
      '--format=esm',
      `--outfile=${bundle}`,
      '--log-level=error',
    ]);
    const script = `import(${JSON.stringify(bundle)}).then(({ nodeFileSystem }) => {
      const bytes = nodeFileSystem.stdin(1000000);
      console.log(JSON.stringify(bytes.problem ?? bytes.length));
    })`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  test('standard input is read to its end or to the limit', () => {
    expect(stdinOf('')).toBe(0);
    expect(stdinOf('x'.repeat(300_000))).toBe(300_000);
    expect(stdinOf('x'.repeat(1_000_001))).toBe('too-large');
  });
});
