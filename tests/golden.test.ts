/** Every golden case and every example compiles to the committed files next to it, byte for byte. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { formatDiagnostics } from '../src/diagnostics/format.ts';
import { nodeFileSystem } from '../src/source/files.ts';

const remedy = 'check the difference, and if it is intended: npm run generate';

const folders = [
  { collection: 'tests/golden', output: 'out' },
  { collection: 'tests/machines', output: 'out' },
  { collection: 'examples', output: 'vfio' },
].flatMap(({ collection, output }) =>
  readdirSync(collection)
    .sort()
    .map((name) => ({ folder: `${collection}/${name}`, output }))
    .filter(({ folder }) => statSync(folder).isDirectory())
    // The code that generates the machines is in the same folder.
    .filter(({ folder }) => collection !== 'tests/machines' || existsSync(join(folder, 'tree.txt'))),
);

/** The relative paths of the files in a folder. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => !statSync(join(folder, path)).isDirectory())
        .sort()
    : [];

test('there are golden cases and examples', () => {
  expect(folders.some(({ folder }) => folder.startsWith('tests/'))).toBe(true);
  expect(folders.some(({ folder }) => folder.startsWith('examples/'))).toBe(true);
});

describe.each(folders)('$folder', ({ folder, output }) => {
  test('compiles to the committed files', () => {
    const { diagnostics, files } = compile(['host.yaml'], nodeFileSystem, { cwd: join(process.cwd(), folder) });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(formatDiagnostics(errors, { format: 'text', colour: false })).toBe('');
    const committed = join(folder, output);
    // Only examples keep a copy of the programs; the manifest has the hash of each.
    const kept = [...(files ?? [])].filter(([path]) => output === 'vfio' || !path.startsWith('programs/'));
    expect(filesBelow(committed), remedy).toEqual(kept.map(([path]) => path).sort());
    for (const [path, content] of kept) {
      const file = join(committed, path);
      expect(readFileSync(file, 'utf8'), `${file}: ${remedy}`).toBe(Buffer.from(content).toString('utf8'));
      expect(readFileSync(file).equals(Buffer.from(content)), `${file}: ${remedy}`).toBe(true);
    }
  });
});
