import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { factsSchema } from '../../src/facts/facts.ts';
import { machineTree, writeTree } from '../machines/tree.ts';
import { consumer } from '../support/consumers.ts';
import { contentsOf, directory, diskError, failingDisk, vfioc } from './support.ts';

/** A directory with the tree of a fixture machine. */
function machine(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'vfioc-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeTree(machineTree(name), root);
  return root;
}

const golden = (name: string, file: string): string => readFileSync(join('tests/machines', name, file), 'utf8');

describe('scan', () => {
  test('prints a report, or facts with --json, of the machine in --root', async () => {
    const root = machine('desktop-amd');
    const cwd = directory();
    expect(await vfioc(cwd, ['scan', '--root', root])).toEqual({
      status: 0,
      stdout: golden('desktop-amd', 'report.txt'),
      stderr: '',
    });
    expect(await vfioc(cwd, ['scan', '--root', root, '--json'])).toEqual({
      status: 0,
      stdout: golden('desktop-amd', 'facts.json'),
      stderr: '',
    });
  });

  test('--root is relative to the current directory', async () => {
    const root = machine('laptop-optimus');
    const { stdout } = await vfioc(root, ['scan', '--root', '.', '--json']);
    expect(stdout).toBe(golden('laptop-optimus', 'facts.json'));
  });

  test('uses colours and wraps lines only on a terminal', async () => {
    const root = machine('desktop-intel');
    const screen = () => ({ columns: 60, colour: true });
    const { stdout } = await vfioc(root, ['scan', '--root', '.'], { screen });
    expect(stdout).toContain('\x1b[1m');
    const plain = await vfioc(root, ['scan', '--root', '.'], { screen: () => ({ columns: 60, colour: false }) });
    expect(plain.stdout).toBe(stdout.replace(/\x1b\[\d*m/g, ''));
    expect((await vfioc(root, ['scan', '--root', '.', '--json'], { screen })).stdout).not.toContain('\x1b');
  });

  test('-o writes the facts, also over those of an earlier scan', async () => {
    const root = machine('desktop-intel');
    const cwd = directory({ 'facts.json': '{ "version": 1, "pci": [] }' });
    for (const file of ['facts.json', 'new.json', 'new.json']) {
      const { status, stdout, stderr } = await vfioc(cwd, ['scan', '--root', root, '-o', file]);
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `wrote ${file}\n`, stderr: '' });
      expect(contentsOf(cwd)[file]).toBe(golden('desktop-intel', 'facts.json'));
    }
    expect(Object.keys(contentsOf(cwd))).toEqual(['facts.json', 'new.json']);
  });

  test('--json with -o writes the same file', async () => {
    const root = machine('desktop-intel');
    const cwd = directory();
    const ran = await vfioc(cwd, ['scan', '--json', '--root', root, '-o', 'facts.json']);
    expect(ran).toEqual({ status: 0, stdout: 'wrote facts.json\n', stderr: '' });
    expect(contentsOf(cwd)).toEqual({ 'facts.json': golden('desktop-intel', 'facts.json') });
  });

  test.each([0o600, 0o666])('facts that are overwritten keep their permissions: %o', async (mode) => {
    const root = machine('desktop-intel');
    const cwd = directory({ 'facts.json': '{ "version": 1, "pci": [] }' });
    chmodSync(join(cwd, 'facts.json'), mode);
    expect((await vfioc(cwd, ['scan', '--root', root, '-o', 'facts.json'])).status).toBe(0);
    expect(statSync(join(cwd, 'facts.json')).mode & 0o777).toBe(mode);
    expect(contentsOf(cwd)['facts.json']).toBe(golden('desktop-intel', 'facts.json'));
  });

  test('-o overwrites nothing else, and does not follow links', async () => {
    const cwd = directory({
      'host.yaml': 'version: 1\n',
      'other.json': '{ "version": 1 }',
      'null.json': 'null',
      'later.json': '{ "version": "2.0", "pci": [] }',
      'slots.json': '{ "version": 1, "pci": [{ "slot": 1 }], "my": "data" }',
      'words.json': '{ "version": 1, "pci": "none" }',
    });
    symlinkSync('host.yaml', join(cwd, 'link.json'));
    const before = contentsOf(cwd);
    for (const [file, code] of [
      ['host.yaml', 'facts-foreign'],
      ['other.json', 'facts-foreign'],
      ['null.json', 'facts-foreign'],
      ['later.json', 'facts-foreign'],
      ['slots.json', 'facts-foreign'],
      ['words.json', 'facts-foreign'],
      ['link.json', 'output-in-the-way'],
      ['.', 'output-in-the-way'],
      ['host.yaml/below', 'output-un'],
      ['none/facts.json', 'output-unwritable'],
    ] as const) {
      const { status, stderr } = await vfioc(cwd, ['scan', '-o', file]);
      expect(status, file).toBe(3);
      expect(stderr).toContain(`error[${code}`);
    }
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('a failing disk leaves the old facts', async () => {
    const old = '{ "version": 1, "pci": [] }';
    for (let times = 0; times < 2; times += 1) {
      const cwd = directory({ 'facts.json': old });
      const disk = failingDisk(times, (path) => diskError('ENOSPC', path));
      const { status, stderr } = await vfioc(cwd, ['scan', '-o', 'facts.json'], { disk });
      expect(status).toBe(3);
      expect(stderr).toContain('no space left');
      expect(contentsOf(cwd)['facts.json']).toBe(old);
    }
  });

  test('a root that is not a directory exits with 3', async () => {
    const cwd = directory({ file: '' });
    for (const root of ['none', 'file', 'file/below', 'x'.repeat(5000)]) {
      const { status, stderr } = await vfioc(cwd, ['scan', '--root', root]);
      expect(status).toBe(3);
      expect(stderr).toContain('error[scan-root]');
    }
  });

  test('an empty root is a machine about which nothing is known', async () => {
    const { status, stdout, stderr } = await vfioc(directory(), ['scan', '--root', '.']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Unknown$/m);
  });
});

describe('this machine', () => {
  test('is scanned, and its facts are valid', async () => {
    const cwd = directory();
    const { status, stdout, stderr } = await vfioc(cwd, ['scan', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(() => factsSchema.parse(JSON.parse(stdout))).not.toThrow();
    expect((await vfioc(cwd, ['scan'])).status).toBe(0);
  });

  const setpriv = consumer('setpriv');
  // Without root, the test above has already shown it.
  const isRoot = process.getuid?.() === 0;

  test.skipIf(!isRoot || (!setpriv.available && !process.env.CI))(
    'is scanned as nobody, also without access to much of it',
    () => {
      const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath];
      // A copy that the user nobody can read.
      const folder = directory();
      cpSync(resolve('dist'), folder, { recursive: true });
      chmodSync(folder, 0o755);
      const command = [...nobody, join(folder, 'vfioc.mjs'), 'scan'];
      const own = setpriv.run([...command, '--json'], { cwd: '/' });
      expect(own).toMatchObject({ status: 0, stderr: '' });
      expect(() => factsSchema.parse(JSON.parse(own.stdout))).not.toThrow();

      const root = machine('desktop-amd');
      chmodSync(root, 0o755);
      chmodSync(join(root, 'proc/cpuinfo'), 0);
      chmodSync(join(root, 'dev'), 0);
      const { status, stdout, stderr } = setpriv.run([...command, '--root', root], { cwd: '/' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('/proc/cpuinfo: permission denied');
      expect(stdout).toContain('dev/input: permission denied');
    },
  );
});
