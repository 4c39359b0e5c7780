/** Shell that ships, and shell that tests: each file, and each program that a module makes, read by shellcheck. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import { cases } from '../support/cases.ts';
import { type Consumer, consumer, describeWith, type RunResult } from '../support/consumers.ts';
import { units } from '../support/units.ts';
import { evaluate } from '../support/values.ts';

const folders = ['src', 'lab', 'tests', '.ci'];

const shellFiles = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sh'))
    .sort()
    .map((path) => join(folder, path)),
);

const suite = (tree: string, nix: Consumer): void => {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-shell-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { values, texts } = evaluate(nix, cases(), join(folder, 'evaluation'));
  const scripts = [...values].flatMap(([name, value]) =>
    (['system', 'user'] as const).flatMap((manager) =>
      units(value, manager).flatMap((unit) =>
        unit.script === undefined ? [] : [[`${name}: ${unit.name}`, unit.script] as const],
      ),
    ),
  );
  const programs = [...texts, ...scripts].flatMap(([title, text], index) => {
    if (!text.startsWith('#!')) return [];
    const file = join(folder, `${index}.sh`);
    writeFileSync(file, text);
    return [{ title: title.replace(/^\/nix\/store\/[a-z0-9]{32}-/, ''), file }];
  });
  const all = [...shellFiles.map((file) => ({ title: file, file })), ...programs];
  let results: RunResult[] = [];
  beforeAll(() => {
    results = batch(
      tree,
      all.map(({ file }) => ['shellcheck', '--norc', '--format=gcc', file]),
    );
  });

  test('modules make programs', () => {
    expect(programs.some(({ title }) => title === 'vfioc-hook')).toBe(true);
  });

  test.each(all.map((one, index) => ({ ...one, index })))('$title', ({ index }) => {
    expect(results[index]).toEqual({ status: 0, stdout: '', stderr: '' });
  });
};

describe.each(['trixie', 'sid'])('of %s', (tree) => {
  describeWith(
    'shellcheck',
    'shellcheck',
    () => {
      const nix = consumer('nix-instantiate', { tree });
      suite(tree, nix);
    },
    { tree },
  );
});
