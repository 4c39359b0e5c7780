/** Shell programs that ship and those that test: each file, and each program in a module, checked by shellcheck. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import { cases } from '../support/cases.ts';
import { consumer, describeWith, type RunResult } from '../support/consumers.ts';
import { units } from '../support/units.ts';
import { evaluate, type Json } from '../support/values.ts';

const isShell = (file: string): boolean =>
  file.endsWith('.sh') || /^#!.*\b(bash|sh)\n/.test(readFileSync(file, 'utf8').slice(0, 100));

const shellFiles = ['.ci', 'lab', 'src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && isShell(path))
    .sort(),
);

/**
 * The parts of a hook call each other by computed names, and use variables that another part sets; create-disks.sh gives
 * its functions to other shells. Each file disables these checks itself (and is checked here too), but in the middle of a
 * program that only affects the next command.
 */
const indirectly = ['SC2034', 'SC2317', 'SC2329'];
const indirect = ['vfioc-hook', 'vfioc-create-disks'];

const scriptsOf = (values: Json): [name: string, text: string][] =>
  (['system', 'user'] as const).flatMap((manager) =>
    units(values, manager).flatMap(({ name, script }): [string, string][] =>
      script === undefined ? [] : [[name, script]],
    ),
  );

const suite = (tree: string): void => {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-shell-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { values, texts } = evaluate(consumer('nix-instantiate', { tree }), cases(), join(folder, 'evaluation'));
  const all: { title: string; words: string[] }[] = shellFiles.map((file) => ({
    title: file,
    words: ['--external-sources', file],
  }));
  const seen = new Set<string>();
  for (const [name, value] of values) {
    const said = JSON.stringify(value);
    const files = [...texts].filter(([path, text]) => text.startsWith('#!') && said.includes(path));
    for (const [path, text] of [...files, ...scriptsOf(value)]) {
      if (seen.has(text)) continue;
      seen.add(text);
      const program = path.replace(/^\/nix\/store\/[a-z0-9]{32}-/, '');
      const file = join(folder, `${seen.size}.sh`);
      writeFileSync(file, text);
      const exclude = indirect.includes(program) ? [`--exclude=${indirectly.join(',')}`] : [];
      all.push({ title: `${name}: ${program}`, words: [...exclude, file] });
    }
  }
  let results: RunResult[] = [];
  beforeAll(() => {
    results = batch(
      tree,
      all.map(({ words }) => ['shellcheck', '--norc', '--format=gcc', ...words]),
    );
  });

  test('modules contain programs', () => {
    expect(all.some(({ title }) => title.endsWith(': vfioc-hook'))).toBe(true);
  });

  test.each(all.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
    expect(results[index]).toEqual({ status: 0, stdout: '', stderr: '' });
  });
};

for (const tree of ['trixie', 'sid']) {
  describeWith('shellcheck', `shellcheck of ${tree}`, () => suite(tree), { tree });
}
