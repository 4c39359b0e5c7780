// The NixOS options and their reference, generated from the JSON Schema by the printer of the sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The printer, bundled from the sources, because generated files must not depend on committed ones. */
async function printer() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/compile/module-options.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The files that are written, relative to the repository. */
export const optionFiles = ['modules/options.nix', 'modules/prefixes.nix', 'docs/options.md'];

/**
 * Writes the options of a schema.
 *
 * @param {string} schema the text of the JSON Schema
 * @param {string} into the folder to use as the repository
 */
export async function writeOptions(schema, into) {
  const { printModuleOptions, printPrefixes, printReference } = await printer();
  const parsed = JSON.parse(schema);
  const texts = [printModuleOptions(parsed), printPrefixes(), printReference(parsed)];
  for (const [index, file] of optionFiles.entries()) {
    mkdirSync(join(into, file, '..'), { recursive: true });
    writeFileSync(join(into, file), texts[index]);
  }
}
