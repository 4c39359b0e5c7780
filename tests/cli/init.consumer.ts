/** The questions of `vfioc init` on a real terminal, created by util-linux's script. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { committed } from '../machines/first-spec.ts';
import { describeWith } from '../support/consumers.ts';
import { contentsOf, directory } from './support.ts';

const command = resolve('dist/vfioc.mjs');

describeWith('script', 'init on a terminal', (script) => {
  const init = (root: string, typed: string, words: string) =>
    script.run(['-qec', `${process.execPath} ${command} init --facts facts.json ${words}`, '/dev/null'], {
      cwd: root,
      input: typed,
    });

  test('asks, and uses the answers', () => {
    const root = directory({ 'facts.json': committed('threadripper', 'facts.json') });
    const { status, stdout } = init(root, 'tower\nvini\n\nlinux\n8GiB\n2\n', '-o host.yaml');
    expect(status, stdout).toBe(0);
    const spec = parse(readFileSync(join(root, 'host.yaml'), 'utf8'));
    expect(spec).toMatchObject({
      host: { name: 'tower', users: ['vini'] },
      vms: { linux: { memory: '8GiB', cpu: { cores: 2, threads: 2, pin: 'auto' }, devices: ['gpu'] } },
    });
  });

  test('asks on standard error', () => {
    const root = directory({ 'facts.json': committed('threadripper', 'facts.json') });
    expect(init(root, '\n\n\n\n\n\n', '> host.yaml').stdout).toContain('Host name (networking.hostName)');
    expect(readFileSync(join(root, 'host.yaml'), 'utf8')).not.toContain('Host name');
  });

  test('writes nothing if it is cancelled', () => {
    const root = directory({ 'facts.json': committed('threadripper', 'facts.json') });
    const { status, stdout } = init(root, 'tower\n\u0004', '-o host.yaml');
    expect({ status, told: stdout.includes('nothing was written') }).toEqual({ status: 1, told: true });
    expect(Object.keys(contentsOf(root))).toEqual(['facts.json']);
  });
});
