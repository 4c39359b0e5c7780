/** The command, in this process and as users run it: the bundle in its own process. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codeNames } from '../../src/cli/registry.ts';
import { commands } from '../../src/cli/run.ts';
import { baseSpec, type Code, marker } from '../../src/diagnostics/diagnostics.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { contentsOf, directory, fill, type Ran, vfioc } from './support.ts';

const bundle = resolve('dist/vfioc.mjs');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs the bundle; `input` is its standard input. */
function vfiocBundle(cwd: string, words: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [bundle, ...words], { cwd }, (error, stdout, stderr) => {
      done({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

test.each([
  ['check /tmp/host.yaml', 2],
  ['compile host.yaml', 2],
  ['scan', 2],
  ['init --yes', 2],
  ['explain unknown-key', 0],
  ['schema', 0],
  ['--version', 0],
  ['help check', 0],
])('in a directory that was removed, %s exits with %i', (words, status) => {
  const root = directory({ 'gone/host.yaml': baseSpec });
  const script = `cd gone && rm -r ../gone && exec "$0" "$1" ${words}`;
  const ran = spawnSync('sh', ['-c', script, process.execPath, bundle], { cwd: root, encoding: 'utf8' });
  expect(ran.status).toBe(status);
  expect(ran.stderr).toMatch(status === 0 ? /^$/ : /^error\[no-current-directory\]/);
});

const spec = `${baseSpec}vms: { win: { memory: 4GiB } }\n`;
const wrong = `${baseSpec}iommu: { passtrough: true }\n`;

describe.each([
  { how: 'src', run: (cwd: string, ...words: string[]) => vfioc(cwd, words) },
  { how: 'dist/vfioc.mjs', run: (cwd: string, ...words: string[]) => vfiocBundle(cwd, words) },
])('the command of $how', ({ run }) => {
  test('compile writes the output, and prints what it wrote and the next steps', async () => {
    const root = directory({ 'host.yaml': spec });
    const { status, stdout, stderr } = await run(root, 'compile', 'host.yaml');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const written = Object.keys(contentsOf(join(root, 'vfio')));
    expect(written).toEqual(expect.arrayContaining(['module.nix', 'domains/win.xml', 'manifest.json']));
    for (const path of written) expect(stdout).toContain(`wrote vfio/${path}\n`);
    expect(stdout).toContain('imports = [ ./vfio/module.nix ];');
    expect(stdout).toContain('nixos-rebuild boot');
    expect(stdout).toContain('reboot');
    expect(stdout).toContain('vfioc-reconcile.service defines the guests and networks');
  });

  test('compile a second time writes nothing', async () => {
    const root = directory({ 'host.yaml': spec });
    await run(root, 'compile', 'host.yaml', '-o', 'out');
    const before = contentsOf(root);
    const { status, stdout } = await run(root, 'compile', 'host.yaml', '-o', 'out');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^out is up to date: \d+ files\n$/);
    expect(contentsOf(root)).toEqual(before);
  });

  test('compile removes files that are no longer in the spec', async () => {
    const root = directory({ 'host.yaml': spec });
    await run(root, 'compile', 'host.yaml');
    fill(root, { 'host.yaml': baseSpec });
    const { status, stdout } = await run(root, 'compile', 'host.yaml');
    expect(status).toBe(0);
    expect(stdout).toContain('removed vfio/domains/win.xml\n');
    expect(Object.keys(contentsOf(join(root, 'vfio')))).not.toContain('domains/win.xml');
  });

  test('an edited program is reported and kept, as any other file', async () => {
    const root = directory({ 'host.yaml': spec });
    await run(root, 'compile', 'host.yaml');
    const program = join(root, 'vfio/programs/reconcile.sh');
    const whole = readFileSync(program, 'utf8');
    fill(root, { 'vfio/programs/reconcile.sh': '# mine\n' });
    expect((await run(root, 'compile', 'host.yaml', '--check')).stderr).toContain('output-differs');
    const { status, stderr } = await run(root, 'compile', 'host.yaml');
    expect(status).toBe(3);
    expect(stderr).toContain('vfio/programs/reconcile.sh: error[output-edited]');
    expect(readFileSync(program, 'utf8')).toBe('# mine\n');
    expect((await run(root, 'compile', 'host.yaml', '--force')).status).toBe(0);
    expect(readFileSync(program, 'utf8')).toBe(whole);
  });

  test('--each compiles each spec over the base, to a directory with its name', async () => {
    const host = (name: string, more = ''): string => `host: { name: ${name} }\n${more}`;
    const root = directory({
      'base.yaml': spec,
      'hosts/a.yaml': host('a'),
      'hosts/b/host.yaml': host('b', 'vms: { win: null }\n'),
    });
    const words = ['compile', '--each', 'hosts/a.yaml', 'hosts/b/host.yaml', '--base', 'base.yaml', '-o', 'fleet'];
    expect(await run(root, ...words)).toMatchObject({ status: 0, stderr: '' });
    await run(root, 'compile', 'base.yaml', 'hosts/a.yaml', '-o', 'alone');
    expect(contentsOf(join(root, 'fleet/a'))).toEqual(contentsOf(join(root, 'alone')));
    expect(JSON.parse(readFileSync(join(root, 'fleet/b/manifest.json'), 'utf8'))).toMatchObject({
      host: 'b',
      domains: {},
    });
    expect((await run(root, ...words, '--check')).status).toBe(0);
    fill(root, { 'hosts/a.yaml': 'hots: {}\n' });
    const { status, stderr } = await run(root, ...words);
    expect(status).toBe(1);
    expect(stderr).toContain('hosts/a.yaml:1:1: error[unknown-key]');
    expect((await run(root, ...words, '--check')).stderr).toContain('unknown-key');
  });

  test('files are merged from left to right', async () => {
    const root = directory({ 'host.yaml': wrong, 'corrected.yaml': 'iommu: { passtrough: null }\n' });
    expect((await run(root, 'check', 'host.yaml', 'corrected.yaml')).status).toBe(0);
    expect((await run(root, 'check', 'corrected.yaml', 'host.yaml')).status).toBe(1);
  });

  test('a wrong spec exits with 1, is reported at its line and writes nothing', async () => {
    const root = directory({ 'host.yaml': wrong });
    for (const command of ['check', 'compile']) {
      const { status, stdout, stderr } = await run(root, command, 'host.yaml');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^host\.yaml:3:10: error\[unknown-key\]: /);
      expect(stderr).toContain("did you mean 'passthrough'?");
    }
    expect(Object.keys(contentsOf(root))).toEqual(['host.yaml']);
  });

  test('a wrong call exits with 2, a file that cannot be read or written with 3', async () => {
    const root = directory({ 'host.yaml': baseSpec, taken: '' });
    expect((await run(root, 'compile')).status).toBe(2);
    expect((await run(root, 'compile', 'host.yaml', '--chekc')).stderr).toContain('did you mean `--check`?');
    expect((await run(root, 'chekc')).stderr).toContain('did you mean `check`?');
    expect((await run(root)).status).toBe(2);
    expect((await run(root, 'compile', 'hots.yaml')).status).toBe(3);
    expect((await run(root, 'compile', 'host.yaml', '-o', 'taken')).status).toBe(3);
    expect((await run(root, 'compile', 'host.yaml', '-o', 'taken/below')).status).toBe(3);
    expect((await run(root, 'compile', 'host.yaml', '-o', `/proc/self/none`)).status).toBe(3);
  });

  test('no call ends in a stack trace', async () => {
    const root = directory({ 'host.yaml': '{{{{', 'empty.yaml': '', 'nul.yaml': 'a: "\0"', 'list.yaml': '- 1' });
    for (const words of [
      ['check', 'host.yaml'],
      ['check', 'empty.yaml'],
      ['check', 'nul.yaml'],
      ['check', 'list.yaml'],
      ['check', ''],
      ['check', '.'],
      ['check', '/proc/self/mem'],
      ['check', 'host.yaml/below'],
      ['check', 'x'.repeat(5000)],
      ['compile', 'empty.yaml', '-o', ''],
      ['compile', '--', '--help'],
      ['explain', '__proto__'],
      ['explain', 'toString'],
      ['__proto__'],
      ['--constructor'],
      ['help', 'nothing'],
      ['-'],
      [''],
    ]) {
      const { status, stderr } = await run(root, ...words);
      expect([1, 2, 3], words.join(' ')).toContain(status);
      expect(stderr, words.join(' ')).toMatch(/error\[[a-z0-9-]+\]/);
      expect(stderr, words.join(' ')).not.toMatch(/^ {4}at |bug in vfioc/m);
    }
  });

  test('--check exits with 0 if the output is up to date and with 1 and the files if not, and writes nothing', async () => {
    const root = directory({ 'host.yaml': spec });
    expect((await run(root, 'compile', 'host.yaml', '--check')).status).toBe(1);
    expect(Object.keys(contentsOf(root))).toEqual(['host.yaml']);
    await run(root, 'compile', 'host.yaml', '-o', 'my out');
    const fine = await run(root, 'compile', 'host.yaml', '--check', '-o', 'my out');
    expect(fine).toMatchObject({ status: 0, stderr: '' });
    fill(root, { 'my out/domains/win.xml': '<edited/>' });
    rmSync(join(root, 'my out', 'module.nix'));
    const before = contentsOf(root);
    const { status, stderr } = await run(root, 'compile', 'host.yaml', '--check', '-o', 'my out');
    expect(status).toBe(1);
    expect(stderr).toContain('my out/domains/win.xml: error[output-differs]');
    expect(stderr).toContain('my out/module.nix: error[output-missing]');
    expect(stderr).toContain("vfioc compile host.yaml -o 'my out'");
    expect(stderr).not.toContain('manifest.json');
    expect(contentsOf(root)).toEqual(before);
  });

  test('edited output is reported and kept; --force overwrites it', async () => {
    const root = directory({ 'host.yaml': spec });
    await run(root, 'compile', 'host.yaml');
    const whole = contentsOf(root);
    fill(root, { 'vfio/module.nix': '{ edited }' });
    const refused = await run(root, 'compile', 'host.yaml');
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain('vfio/module.nix: error[output-edited]');
    expect(contentsOf(root)).toEqual({ ...whole, 'vfio/module.nix': '{ edited }' });
    expect((await run(root, 'compile', 'host.yaml', '--force')).status).toBe(0);
    expect(contentsOf(root)).toEqual(whole);
  });

  test('--format json prints one document, an empty list without problems; github prints workflow commands', async () => {
    const root = directory({ 'host.yaml': wrong, 'fine.yaml': baseSpec });
    expect(JSON.parse((await run(root, 'check', 'host.yaml', '--format', 'json')).stderr)).toMatchObject([
      { code: 'unknown-key', file: 'host.yaml', line: 3, column: 10 },
    ]);
    expect(JSON.parse((await run(root, 'check', 'fine.yaml', '--format', 'json')).stderr)).toEqual([]);
    expect((await run(root, 'check', 'host.yaml', '--format=github')).stderr).toMatch(
      /^::error file=host\.yaml,line=3/,
    );
  });

  test('explain explains a code, or lists all codes', async () => {
    const root = directory();
    const { status, stdout } = await run(root, 'explain', 'unknown-key');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^unknown-key: an error about a value of the spec\n/);
    expect(stdout).toContain('  iommu: { passtrough: true }\n           ^\n');
    expect((await run(root, 'explain')).stdout).toBe(`${codeNames().join('\n')}\n`);
    const unknown = await run(root, 'explain', 'unknwon-key');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('did you mean `unknown-key`?');
  });

  test('schema prints the committed JSON Schema', async () => {
    const { status, stdout } = await run(directory(), 'schema');
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync('schema/host.schema.json', 'utf8'));
  });

  test('help and version work for vfioc and for each command', async () => {
    const root = directory();
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { status, stdout } = await run(root, ...words);
      expect(status).toBe(0);
      for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
    }
    for (const { name, flags } of commands) {
      const { status, stdout } = await run(root, name, '--help');
      expect(status).toBe(0);
      for (const flag of [...Object.keys(flags), 'help', 'version']) expect(stdout).toContain(`--${flag}`);
      expect((await run(root, 'help', name)).stdout).toBe(stdout);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(await run(root, name, '--version')).toEqual({ status: 0, stdout: `vfioc ${version}\n`, stderr: '' });
    }
    expect((await run(root, '--version')).stdout).toBe(`vfioc ${version}\n`);
  });
});

describe('the process', () => {
  test('a spec can come from standard input', async () => {
    const root = directory();
    const { status, stderr } = await vfiocBundle(root, ['check', '-'], wrong);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^<stdin>:3:10: error\[unknown-key\]/);
    expect((await vfiocBundle(root, ['compile', '-', '-o', 'out'], baseSpec)).status).toBe(0);
  });

  test('a reader that stops reading is no error', async () => {
    const child = spawn(process.execPath, [bundle, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.destroy();
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.skipIf(!existsSync('/dev/full') && !process.env.CI)(
    'standard output that cannot be written is reported and exits with 3',
    () => {
      const root = directory({ 'host.yaml': spec });
      const full = openSync('/dev/full', 'w');
      onTestFinished(() => closeSync(full));
      for (const words of [['schema'], ['scan', '--json'], ['check', 'host.yaml', '--plan']]) {
        const { status, stderr } = spawnSync(process.execPath, [bundle, ...words], {
          cwd: root,
          stdio: ['ignore', full, 'pipe'],
        });
        expect({ status, stderr: stderr.toString() }).toEqual({
          status: 3,
          stderr: 'vfioc: cannot write to standard output: no space left on device\n',
        });
      }
      // No message can be printed, but the status is still right.
      const silent = spawnSync(process.execPath, [bundle, 'check', 'none'], {
        cwd: root,
        stdio: ['ignore', 'ignore', full],
      });
      expect(silent.status).toBe(3);
    },
  );

  test('there are no colours without a terminal', async () => {
    const root = directory({ 'host.yaml': wrong });
    expect((await vfiocBundle(root, ['check', 'host.yaml'])).stderr).not.toContain('\u001b');
  });

  test('the bundle reads YAML like the sources', async () => {
    const examples = Object.entries<Code>(sourceCodes).flatMap(([code, { example }]) =>
      example
        ? [
            { code, text: example.fails.replace(marker, '') },
            { code: undefined, text: example.passes },
          ]
        : [],
    );
    const files = examples.map(({ text }, index) => [`${index}.yaml`, text] as const);
    const root = directory({ 'base.yaml': baseSpec, ...Object.fromEntries(files) });
    const left = [...examples.entries()];
    const work = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) {
        const [index, { code }] = next;
        const words = ['check', '--format', 'json', 'base.yaml', `${index}.yaml`];
        const { stderr } = await vfiocBundle(root, words);
        expect(stderr).toBe((await vfioc(root, words)).stderr);
        if (code) expect(JSON.parse(stderr)).toMatchObject([{ code }]);
      }
    };
    await Promise.all([work(), work()]);
  });

  test('the bundle needs nothing but Node', async () => {
    const root = directory({ 'host.yaml': spec });
    cpSync(dirname(bundle), join(root, 'dist'), { recursive: true });
    const status = await new Promise((done) => {
      const child = spawn(process.execPath, ['dist/vfioc.mjs', 'check', 'host.yaml'], { cwd: root, env: {} });
      child.on('close', done);
    });
    expect(status).toBe(0);
  });
});
