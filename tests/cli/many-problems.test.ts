/** A file of nearly 1 MiB with as many problems as it can hold takes seconds, and prints what a person can read. */
import { describe, expect, test } from 'vitest';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { mostOfACode } from '../../src/diagnostics/format.ts';
import { directory, vfioc } from './support.ts';

const times = (count: number, part: (index: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

/** Specs with many problems of one kind, at most 1 MiB. */
const specs: Readonly<Record<string, string>> = {
  'unknown keys': times(60_000, (index) => `k${index}: 1`, '\n'),
  'unknown keys of guests': `vms: { ${times(20_000, (index) => `v${index}: { memry: 1GiB }`)} }`,
  'wrong types': `vms: { ${times(30_000, (index) => `v${index}: 1`)} }`,
  'wrong types on one line': `kernel: { params: [${times(60_000, () => '{}')}] }`,
  'wrong sizes': `vms: { ${times(15_000, (index) => `v${index}: { memory: 1G }`)} }`,
  'too many values': `vms: { a: { memory: 1GiB, qemu: { args: [${times(130_000, () => 'a')}] } } }`,
  'CPUs beyond the machine': `vms: { a: { memory: 1GiB, cpu: { pin: [${times(130_000, String)}] } } }`,
  'duplicate keys': times(150_000, () => 'a: 1', '\n'),
  'duplicate keys on one line': `vms: { ${times(150_000, () => 'a: 1')} }`,
  'undeclared devices': `vms: { a: { memory: 1GiB, devices: [${times(60_000, (index) => `d${index}`)}] } }`,
  'guests with one image': `vms:\n${times(9_000, (index) => `  v${index}: { memory: 1GiB, autostart: on, disks: { s: { file: /a.raw } } }`, '\n')}`,
  'too many disks': `vms: { a: { memory: 1GiB, disks: { ${times(20_000, (index) => `n${index}: { file: /a${index}.raw }`)} } } }`,
  'too many NICs': `networks: { n: { type: nat } }\nvms: { a: { memory: 1GiB, nics: { ${times(20_000, (index) => `n${index}: { network: n }`)} } } }`,
  aliases: `x: &a {}\ny: [ ${times(200_000, () => '*a')} ]`,
  anchors: `y: [ ${times(60_000, (index) => `&a${index} 1`)} ]`,
  nesting: `y: ${'['.repeat(500_000)}${']'.repeat(500_000)}`,
  tags: `y: [ ${times(150_000, () => '!a 1')} ]`,
};

/** The CPU seconds of a check, its exit status and what it prints. */
async function checked(text: string, format: string) {
  const root = directory({ 'host.yaml': `${baseSpec}${text}\n` });
  const before = process.cpuUsage();
  const { status, stderr } = await vfioc(root, ['check', 'host.yaml', '--format', format]);
  const { user, system } = process.cpuUsage(before);
  return { status, stderr, seconds: (user + system) / 1e6 };
}

describe('a spec of nearly 1 MiB', () => {
  test.each(Object.keys(specs))('%s', async (kind) => {
    const { status, stderr, seconds } = await checked(specs[kind] ?? '', 'text');
    expect(status).toBe(1);
    expect(seconds, 'CPU seconds').toBeLessThan(5);
    expect(stderr.length).toBeLessThan(200_000);
  });

  test.each(['text', 'json', 'github'])(
    'as %s: at most a hundred problems of a code, and how many there are besides',
    async (format) => {
      const text = `vms: { ${times(150, (index) => `v${index}: { memory: 1G }`)}, w: { memory: 1GiB, devices: [gpu] } }`;
      const { stderr } = await checked(text, format);
      if (format === 'json') {
        const found = JSON.parse(stderr) as { code: string; more?: number }[];
        expect(found).toHaveLength(mostOfACode);
        expect(found.filter(({ more }) => more !== undefined)).toEqual([expect.objectContaining({ more: 50 })]);
        expect(found.at(-1)?.more).toBe(50);
      } else {
        const lines = stderr.split('\n');
        const start = format === 'text' ? 'host.yaml:' : '::error file=';
        expect(lines.filter((line) => line.startsWith(start))).toHaveLength(mostOfACode);
        expect(stderr).toContain(
          format === 'text'
            ? '\nerror[invalid-value]: 50 more problems of this kind are not shown\n\n150 errors\n'
            : '\n::error title=invalid-value::50 more problems of this kind are not shown\n',
        );
      }
    },
  );
});
