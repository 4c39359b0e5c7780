// Builds the command in dist: program.js, the whole program; vfioc.cjs, which loads it; and vfioc.mjs, the documented
// name, which loads vfioc.cjs. Also writes the JSON Schema. The same sources give the same bytes, at any path.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';
import { writeThirdParty } from './third-party.mjs';

/** The files that building writes. */
export const built = ['dist/vfioc.mjs', 'dist/vfioc.cjs', 'dist/program.js', 'schema/host.schema.json'];

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  loader: { '.sh': 'text', '.xsl': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Minified, because V8 parses the whole text at every start; in lines, so that stack traces have useful positions. */
const form = {
  minify: true,
  lineLimit: 160,
  // V8 keeps ASCII text in one byte per character, and reads it faster.
  charset: 'ascii',
};

const banner = '// Generated from src by npm run build. Licences of the packages in it: THIRD-PARTY.md\n';

/** The wrapper of a CommonJS module, as in Node. It is in the file: adding it at each start would copy the text. */
const wrapper = ['(function (exports, require, module, __filename, __dirname) {\n', '});\n'];

/** Bundles a file of src: its text, and the folders of the packages in it. */
async function bundled(entry, format) {
  const { metafile, outputFiles } = await build({
    ...common,
    ...form,
    format,
    entryPoints: [entry],
    // The wrapper comes before the banner.
    banner: { js: banner },
    define: format === 'cjs' ? { 'import.meta.dirname': '__dirname' } : {},
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    text: outputFiles[0].text,
    packages: used.flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  };
}

/**
 * Imports a module of the sources.
 *
 * @param {string | undefined} entry its path, if `more` has none
 * @param {object} more options of esbuild
 */
export async function load(entry, more = {}) {
  const { outputFiles } = await build({ ...common, format: 'esm', ...(entry && { entryPoints: [entry] }), ...more });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * Builds the command.
 *
 * @param {string} into the folder to use as the repository
 * @returns the folders of the bundled packages, relative to the repository
 */
export async function bundle(into) {
  const program = await bundled('src/bin/program.ts', 'cjs');
  const { printJsonSchema } = await load('src/schema/json-schema.ts');
  const files = {
    'dist/vfioc.mjs': (await bundled('src/bin/vfioc-module.ts', 'esm')).text,
    'dist/vfioc.cjs': (await bundled('src/bin/vfioc.ts', 'cjs')).text,
    'dist/program.js': wrapper.join(program.text),
    'schema/host.schema.json': printJsonSchema(),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  for (const command of ['vfioc.mjs', 'vfioc.cjs']) chmodSync(join(into, 'dist', command), 0o755);
  return [...new Set(program.packages)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // esbuild has reported the problem by then.
  const packages = await bundle(root).catch(() => process.exit(1));
  writeThirdParty(packages, join(root, 'THIRD-PARTY.md'));
}
