// Builds the command in dist. vfioc.cjs, which needs nothing but Node, loads the part that the call needs: compiler.js,
// which compiles a spec, or command.js, which loads scanner.js (reads a machine) and machine.js (makes a first spec of
// it, and pictures). vfioc.mjs is the entry that users call; it loads vfioc.cjs. Next to them are explanations.json,
// for `vfioc explain`; assets.json, the shell programs that ship; and schema/host.schema.json, for `vfioc schema`. The
// same sources give the same bytes, wherever they are.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { withoutWords } from './apart.mjs';
import { assetsApart } from './assets-apart.mjs';
import { readingOnly } from './reading-only.mjs';
import { root } from './root.mjs';
import { saxesApart, saxesFile } from './saxes-apart.mjs';
import { writeThirdParty } from './third-party.mjs';

/** The files and folders that the build writes. */
export const built = [
  'dist/vfioc.mjs',
  'dist/vfioc.cjs',
  'dist/command.js',
  'dist/compiler.js',
  'dist/scanner.js',
  'dist/machine.js',
  `dist/${saxesFile}`,
  'dist/assets.json',
  'dist/explanations.json',
  'schema/host.schema.json',
];

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
  // The path of the schema, relative to the bundle.
  define: { VFIOC_SCHEMA: '"../schema/host.schema.json"' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const form = {
  // Short, because reading the file is most of the start-up time; in lines, so that stack traces have positions.
  minify: true,
  lineLimit: 160,
  // Only then V8 stores the text as one byte per character, and reads it faster.
  charset: 'ascii',
  banner: '// Generated from src by npm run build. For the licences of the packages in it, see THIRD-PARTY.md\n',
};

/** Node's wrapper of a CommonJS module. The file of a part includes it: adding it at each start would copy the text. */
const around = ['(function (exports, require, module, __filename, __dirname) {\n', '});\n'];

/** A bundle as it is written to dist. */
async function short(extension, text) {
  // esbuild only shortens the top-level names if it knows that the code is a module.
  const { code } = await transform(text, { ...form, format: extension === '.mjs' ? 'esm' : 'cjs' });
  return extension === '.js' ? around.join(code) : code;
}

/** Bundles an entry file: the text, and the folders of the packages in it. */
async function bundled(entry, plugins, format = 'cjs') {
  const { metafile, outputFiles } = await build({
    ...common,
    format,
    entryPoints: [entry],
    define: { ...common.define, ...(format === 'cjs' && { 'import.meta.dirname': '__dirname' }) },
    plugins: [readingOnly, ...plugins],
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    text: outputFiles[0].text,
    packages: used.flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  };
}

/** Bundles and imports a module of the sources. */
async function loaded(entry) {
  const { outputFiles } = await build({ ...common, entryPoints: [entry], plugins: [readingOnly], metafile: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The explanation and example of every code, by name. */
async function explanations() {
  const { codeNames, codeNamed } = await loaded('src/cli/registry.ts');
  return Object.fromEntries(
    codeNames().map((name) => {
      const { explain, example } = codeNamed(name);
      return [name, { explain, example }];
    }),
  );
}

/** The text of the JSON Schema. */
async function schema() {
  const { printJsonSchema } = await loaded('src/schema/json-schema.ts');
  return printJsonSchema();
}

/**
 * Builds the command.
 *
 * @param {string} into the folder to use as the repository
 * @returns the folders of the bundled packages, relative to the repository
 */
export async function bundle(into) {
  const assets = new Map();
  const parts = {
    'dist/vfioc.mjs': await bundled('src/bin/vfioc-module.ts', [], 'esm'),
    'dist/vfioc.cjs': await bundled('src/bin/vfioc.ts', []),
    'dist/command.js': await bundled('src/cli/main.ts', []),
    'dist/compiler.js': await bundled('src/bin/compiler.ts', [assetsApart(assets), saxesApart]),
    'dist/scanner.js': await bundled('src/bin/scanner.ts', []),
    'dist/machine.js': await bundled('src/bin/machine.ts', []),
    [`dist/${saxesFile}`]: await bundled('saxes', []),
  };
  const files = {
    'dist/assets.json': `${JSON.stringify(Object.fromEntries([...assets].sort()), null, 1)}\n`,
    'dist/explanations.json': `${JSON.stringify(await explanations(), null, 1)}\n`,
    'schema/host.schema.json': await schema(),
  };
  for (const [path, { text }] of Object.entries(parts)) files[path] = await short(extname(path), withoutWords(text));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  for (const command of ['vfioc.mjs', 'vfioc.cjs']) chmodSync(join(into, 'dist', command), 0o755);
  return [...new Set(Object.values(parts).flatMap(({ packages }) => packages))].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // esbuild has already reported the problem.
  const packages = await bundle(root).catch(() => process.exit(1));
  writeThirdParty(packages, join(root, 'THIRD-PARTY.md'));
}
