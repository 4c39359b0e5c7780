/**
 * The files for the client of Looking Glass, read by the client itself, which lists the value of each of its options.
 * Debian 13 does not have it.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch } from '../../support/batch.ts';
import { moduleOf } from '../../support/compile.ts';
import { describeWith } from '../../support/consumers.ts';

const one = 'lookingGlass: { size: 32MiB';
const specs: Readonly<Record<string, string>> = {
  several: `vms:
  a: { memory: 1GiB, ${one} } }
  b: { memory: 1GiB, ${one}, name: lg-b }, display: { spice: { listen: 127.0.0.2 } } }
  c: { memory: 1GiB, ${one}, name: lg-c }, display: { spice: off, vnc: on } }
  d: { memory: 1GiB }
`,
  alone: `vms:
  a: { memory: 1GiB, ${one}, backend: kvmfr } }
  d: { memory: 1GiB }
`,
};

/** The client's files in module.nix, by their names below /etc. */
const filesOf = (spec: string): Map<string, string> =>
  new Map(
    [...moduleOf(spec).matchAll(/"?(looking-glass[^ "]*\.ini)"?\.text = ''\n(.*?)'';/gs)].map(
      ([, name = '', text = '']) => [name, text.replace(/^ +/gm, '')],
    ),
  );

/** Options of the client, and their values, by spec and file. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'several looking-glass/a.ini': { 'app:shmFile': '/dev/shm/looking-glass', 'spice:port': '5950' },
  'several looking-glass/b.ini': { 'app:shmFile': '/dev/shm/lg-b', 'spice:host': '127.0.0.2', 'spice:port': '5951' },
  'several looking-glass/c.ini': { 'app:shmFile': '/dev/shm/lg-c', 'spice:enable': 'no' },
  'alone looking-glass-client.ini': { 'app:shmFile': '/dev/kvmfr0', 'spice:port': '5950' },
};

test('each guest has a file', () => {
  const all = Object.entries(specs).flatMap(([name, spec]) =>
    [...filesOf(spec).keys()].map((file) => `${name} ${file}`),
  );
  expect(all.sort()).toEqual(Object.keys(expected).sort());
});

describeWith(
  'looking-glass-client',
  'the client',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'vfioc-looking-glass-'));
    const outputs = new Map<string, string>();
    afterAll(() => rmSync(folder, { recursive: true }));

    beforeAll(() => {
      // The client does not run as root.
      chmodSync(folder, 0o755);
      const names = Object.keys(expected);
      const commands = names.map((name, index) => {
        const [spec = '', file = ''] = name.split(' ');
        const path = join(folder, `${index}.ini`);
        writeFileSync(path, filesOf(specs[spec] ?? '').get(file) ?? '', { mode: 0o644 });
        const home = ['env', 'HOME=/tmp', 'XDG_CONFIG_HOME=/tmp'];
        return ['runuser', '-u', 'nobody', '--', ...home, 'looking-glass-client', '-C', path, '-h'];
      });
      for (const [index, { stdout, stderr }] of batch('sid', commands).entries()) {
        outputs.set(names[index] ?? '', `${stdout}${stderr}`);
      }
    });

    test.each(Object.entries(expected))('reads %s', (name, options) => {
      const output = outputs.get(name) ?? '';
      expect(output).not.toMatch(/unknown option/i);
      for (const [option, value] of Object.entries(options)) {
        const line = output.split('\n').find((one) => one.includes(option)) ?? '';
        expect(line.split(/[|\s]+/), output).toContain(value);
      }
    });
  },
  { tree: 'sid' },
);
