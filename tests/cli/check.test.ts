/** `vfioc check --plan` and `--picture`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facts, spec } from '../plan/machine.ts';
import { contentsOf, directory, diskError, failingDisk, vfioc } from './support.ts';

const files = { 'host.yaml': spec, 'facts.json': JSON.stringify(facts) };

describe('check --plan', () => {
  test('prints only the plan', async () => {
    const { status, stdout, stderr } = await vfioc(directory(files), ['check', 'host.yaml', '--plan']);
    expect(stdout).toMatch(/^Plan for box \(Ryzen\)\n\nGuests\n {2}win/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  test('prints it as JSON with --format json', async () => {
    const words = ['check', 'host.yaml', '--plan', '--format', 'json'];
    const { status, stdout, stderr } = await vfioc(directory(files), words);
    expect(JSON.parse(stdout)).toMatchObject({ host: 'box', guests: [{ name: 'win' }] });
    expect({ status, told: JSON.parse(stderr) }).toEqual({ status: 0, told: [] });
  });
  test('escapes control characters', async () => {
    const evil = {
      ...facts,
      pci: facts.pci.map((one) => ({ ...one, name: 'E\x1b[31mvil\n\u202e', driver: 'a\x07b' })),
    };
    const root = directory({ ...files, 'facts.json': JSON.stringify(evil) });
    const { stdout } = await vfioc(root, ['check', 'host.yaml', '--plan']);
    expect(stdout).toContain('E\\x1b[31mvil\\x0a\\u{202e}');
    expect(stdout).toContain('a\\x07b');
    expect(stdout).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  });
  test('prints no plan of a wrong spec', async () => {
    const root = directory({ ...files, 'host.yaml': spec.replace('cores: 2', 'cores: 3') });
    const { status, stdout, stderr } = await vfioc(root, ['check', 'host.yaml', '--plan', '--picture', 'plan.svg']);
    expect(stderr).toContain('error[pin-count]');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(existsSync(join(root, 'plan.svg'))).toBe(false);
  });
});

describe('check --picture', () => {
  test('replaces an existing picture and leaves no other file', async () => {
    const root = directory(files);
    writeFileSync(join(root, 'plan.svg'), '<svg />');
    const { status, stdout, stderr } = await vfioc(root, ['check', 'host.yaml', '--picture', 'plan.svg']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(root, 'plan.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(Object.keys(contentsOf(root)).sort()).toEqual(['facts.json', 'host.yaml', 'plan.svg']);
  });
  test.each([0, 1])('reports why it cannot be written, after %i steps', async (steps) => {
    const root = directory({ ...files, 'plan.svg': '<svg />' });
    const disk = failingDisk(steps, (path) => diskError('EACCES', path));
    const { status, stderr } = await vfioc(root, ['check', 'host.yaml', '--picture', 'plan.svg'], { disk });
    expect(stderr).toContain('plan.svg: error[output-unwritable]: cannot write this path: permission denied');
    expect(status).toBe(3);
    expect(readFileSync(join(root, 'plan.svg'), 'utf8')).toBe('<svg />');
  });
});
