// Builds what the command is, in dist: vfioc.mjs, which needs nothing but Node and is read at every start; machine.mjs, with
// what looks at a machine, and explanations.json, for `vfioc explain`, which are read when they are asked for.
// The same sources give the same bytes, wherever they lie.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { withoutExplanations } from './explanations.mjs';
import { readingOnly } from './reading-only.mjs';
import { root } from './root.mjs';
import { writeThirdParty } from './third-party.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What building writes, below dist. */
export const built = ['vfioc.mjs', 'machine.mjs', 'explanations.json'];

/** Leaves the second bundle where it is when the first one is made. */
const machineApart = {
  name: 'machine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /[/]machine\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './machine.mjs', external: true } : undefined,
    );
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  loader: { '.sh': 'text', '.xsl': 'text' },
  define: { VFIOC_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const form = {
  // Short, since reading the file is most of what starting costs; in lines, so that a trace has places.
  minify: true,
  lineLimit: 160,
  // Only then V8 keeps the text in one byte a character, and reads it faster.
  charset: 'ascii',
  banner: '// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md\n',
};

/** Bundles what begins with a file: its text, and the folders of the packages that are in it. */
async function bundled(entry, plugins) {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: [entry],
    plugins: [readingOnly, ...plugins],
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    text: outputFiles[0].text,
    packages: used.flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  };
}

/** What every code says at length, by its name. */
async function explanations() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/source/registry.ts'],
    plugins: [readingOnly],
    metafile: false,
  });
  const { codeNames, codeNamed } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.fromEntries(
    codeNames().map((name) => {
      const { explain, example } = codeNamed(name);
      return [name, { explain, example }];
    }),
  );
}

/**
 * Builds the command.
 *
 * @param {string} folder where to write it; made where it is missing
 * @returns the folders of the packages that are part of it, relative to the repository
 */
export async function bundle(folder) {
  mkdirSync(folder, { recursive: true });
  const main = await bundled('src/cli/main.ts', [machineApart]);
  const machine = await bundled('src/machine.ts', []);
  const write = async (name, text) => writeFileSync(join(folder, name), (await transform(text, form)).code);
  await write('vfioc.mjs', withoutExplanations(main.text));
  await write('machine.mjs', machine.text);
  writeFileSync(join(folder, 'explanations.json'), `${JSON.stringify(await explanations(), null, 1)}\n`);
  chmodSync(join(folder, 'vfioc.mjs'), 0o755);
  return [...new Set([...main.packages, ...machine.packages])].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // esbuild has told what is wrong by then.
  const packages = await bundle(join(root, 'dist')).catch(() => process.exit(1));
  writeThirdParty(packages, join(root, 'THIRD-PARTY.md'));
}
