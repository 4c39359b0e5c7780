/**
 * Which folder of src may import which. docs/architecture.md draws it. Imports of types are erased and cannot make a
 * circle when the program runs; of those the spec's type alone goes against the order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The folders of src: each may import those before it. */
const order = [
  'values',
  'diagnostics',
  'assets',
  'nix',
  'formats',
  'libvirt',
  'source',
  'facts',
  'model',
  'features',
  'schema',
  'plan',
  'compile',
  'scan',
  'init',
  'import',
  'cli',
  'bin',
];

/** Imports of types against the order, as `from → to`, and why. */
const againstOrder: Readonly<Record<string, string>> = {
  'model → schema': 'selectors read a spec, whose schema consists of those of the features',
  'features → schema': 'features read a spec, whose schema consists of theirs',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => `src/${path}`);

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The imports that are left when types are erased, as esbuild resolves them. */
async function valueImports(): Promise<Import[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'unused',
    packages: 'external',
    loader: { '.sh': 'text', '.xsl': 'text' },
    logLevel: 'silent',
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ external }) => !external).map(({ path }) => ({ from, to: path })),
  );
}

/** The imports of types alone. */
const typeImports = (): Import[] =>
  files.flatMap((from) =>
    [...readFileSync(join(root, from), 'utf8').matchAll(/^import type [^;]*? from '(\.[^']+)';$/gm)].map(
      ([, path]) => ({
        from,
        to: normalize(join(dirname(from), path ?? '')),
      }),
    ),
  );

const isAgainstOrder = ({ from, to }: Import): boolean =>
  order.indexOf(folderOf(to)) > order.indexOf(folderOf(from)) && to.startsWith('src/');

const line = ({ from, to }: Import): string => `${from} imports ${to}`;

test('every folder of src has its place in the order', () => {
  expect(new Set(files.map(folderOf))).toEqual(new Set(order));
});

test('a folder imports only folders before it', async () => {
  expect((await valueImports()).filter(isAgainstOrder).map(line)).toEqual([]);
});

test('no file imports itself through others', async () => {
  const graph = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { from, to } of await valueImports()) graph.get(from)?.add(to);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file) || above.includes(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...above, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('types are imported against the order only if the table gives the reason', () => {
  const found = typeImports().filter(isAgainstOrder);
  const isListed = ({ from, to }: Import): boolean =>
    Object.hasOwn(againstOrder, `${folderOf(from)} → ${folderOf(to)}`);
  expect(found.filter((one) => !isListed(one)).map(line)).toEqual([]);
});

test('the folders below the features, such as those of XML and Nix, do not import the schema', async () => {
  const below = ['values', 'diagnostics', 'nix', 'formats', 'libvirt', 'source', 'facts'];
  const found = [...(await valueImports()), ...typeImports()];
  const knows = ({ from, to }: Import): boolean => below.includes(folderOf(from)) && folderOf(to) === 'schema';
  expect(found.filter(knows).map(line)).toEqual([]);
});

/** What features may import of features/ besides the files of their own. */
const shared = ['src/features/exclusive.ts', 'src/features/feature.ts', 'src/features/parts.ts'];

test('a feature imports no other feature', async () => {
  const listed = readFileSync(join(root, 'src/features/index.ts'), 'utf8');
  const features = [...listed.matchAll(/ from '\.\/([^']+)';$/gm)].map(([, path]) => `src/features/${path}`);
  const found = (await valueImports()).filter(
    ({ from, to }) => features.includes(from) && features.includes(to) && !shared.includes(to),
  );
  expect(found.map(line)).toEqual([]);
});
