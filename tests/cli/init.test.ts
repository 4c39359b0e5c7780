import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Disk, nodeDisk } from '../../src/cli/disk.ts';
import { factsSchema } from '../../src/facts/facts.ts';
import { committed } from '../machines/first-spec.ts';
import { contentsOf, directory, vfioc } from './support.ts';

const facts = committed('desktop-intel', 'facts.json');

test('without -o, only the spec is printed to standard output', async () => {
  const root = directory({ 'facts.json': facts });
  const { status, stdout, stderr } = await vfioc(root, ['init', '--yes', '--facts', 'facts.json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(parse(stdout)).toMatchObject({
    host: { facts: './facts.json' },
    devices: { gpu: { functions: ['01:00.0', '01:00.1'] } },
  });
  expect(contentsOf(root)).toEqual({ 'facts.json': facts });
});

test('with -o, the spec refers to the facts and compiles', async () => {
  const root = directory({ 'machines/facts.json': facts });
  const ran = await vfioc(root, ['init', '--yes', '--facts', 'machines/facts.json', '-o', 'host.yaml']);
  expect(ran).toEqual({ status: 0, stdout: 'wrote host.yaml; next: vfioc check host.yaml\n', stderr: '' });
  expect(readFileSync(join(root, 'host.yaml'), 'utf8')).toContain('facts: ./machines/facts.json');
  expect(await vfioc(root, ['check', 'host.yaml'])).toMatchObject({ status: 0, stderr: '' });
});

test('without --facts, this machine is scanned and its facts are written too', async () => {
  const root = directory();
  const { status, stdout } = await vfioc(root, ['init', '--yes', '-o', 'host.yaml']);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'wrote host.yaml and facts.json; next: vfioc check host.yaml\n',
  });
  expect(factsSchema.safeParse(JSON.parse(readFileSync(join(root, 'facts.json'), 'utf8'))).success).toBe(true);
  const checked = await vfioc(root, ['check', 'host.yaml']);
  expect(checked.stderr).not.toContain('error[');
});

test.each([
  [{ 'host.yaml': 'mine\n' }, ['-o', 'host.yaml'], 'host.yaml'],
  [{ 'facts.json': 'mine\n' }, ['-o', 'host.yaml'], 'facts.json'],
])('nothing is overwritten: %j', async (files, words, place) => {
  const root = directory(files);
  const { status, stderr } = await vfioc(root, ['init', '--yes', ...words]);
  expect(status).toBe(3);
  expect(stderr).toContain(`${place}: error[init-output-exists]`);
  expect(contentsOf(root)).toEqual(files);
});

test.each(['facts.json', './facts.json'])('the spec does not overwrite its facts: -o %s', async (name) => {
  const root = directory();
  const { status, stderr } = await vfioc(root, ['init', '--yes', '-o', name]);
  expect({ status, told: stderr.split('\n')[0] }).toEqual({
    status: 3,
    told: `${name}: error[init-output-is-facts]: the spec cannot be written to this file, because the facts are written to it`,
  });
  expect(contentsOf(root)).toEqual({});
});

/** A disk on which someone else creates `path` just before vfioc does. */
const raced = (path: string): Disk => ({
  ...nodeDisk,
  place: (from, to) => {
    if (to === path) writeFileSync(path, 'theirs\n');
    nodeDisk.place(from, to);
  },
});

test.each(['host.yaml', 'facts.json'])('a file that appears in the meantime is not overwritten: %s', async (name) => {
  const root = directory();
  const disk = raced(join(root, name));
  const { status, stderr } = await vfioc(root, ['init', '--yes', '-o', 'host.yaml'], { disk });
  expect(status).toBe(3);
  expect(stderr).toContain('error[output-unwritable]: cannot write this path: it already exists');
  expect(contentsOf(root)).toEqual({ [name]: 'theirs\n' });
});

test.each([
  ['file/host.yaml', 'a part of the path is not a directory'],
  ['none/host.yaml', 'no such directory'],
])('an impossible path is reported before any question: %s', async (name, reason) => {
  const root = directory({ file: '' });
  const { status, stderr } = await vfioc(root, ['init', '-o', name]);
  expect(status).toBe(3);
  expect(stderr).toContain(`${name}: error[output-unwritable]: cannot write this path: ${reason}; nothing was changed`);
  expect(stderr).not.toContain('not on a terminal');
  expect(contentsOf(root)).toEqual({ file: '' });
});

test.each(['', '{}', '[]', '"host"', '{ "version": 1 }', '{ "pci": [] }'])(
  'a file without facts is not treated as a spec: %s',
  async (text) => {
    const root = directory({ 'f.json': text });
    const { status, stdout, stderr } = await vfioc(root, ['init', '--yes', '--facts', 'f.json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('f.json: error[facts-none]: this file does not contain machine facts');
    expect(stderr).not.toContain('a spec');
  },
);

test('invalid facts are reported at their position, and nothing is written', async () => {
  const root = directory({ 'facts.json': '{ "version": 1, "pci": [{ "address": "0b:00.0" }] }\n' });
  const { status, stdout, stderr } = await vfioc(root, ['init', '--yes', '--facts', 'facts.json', '-o', 'host.yaml']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^facts\.json:1:\d+: error\[/);
  expect(Object.keys(contentsOf(root))).toEqual(['facts.json']);
});

test('without a terminal, the defaults are used and a notice is printed', async () => {
  const root = directory({ 'facts.json': facts });
  const { status, stdout, stderr } = await vfioc(root, ['init', '--facts', 'facts.json']);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'vfioc init: not on a terminal, using the defaults\n',
  });
  expect(stdout).toBe((await vfioc(root, ['init', '--yes', '--facts', 'facts.json'])).stdout);
});
