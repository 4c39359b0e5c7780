// The NixOS options and their reference, made by the sources' own printer from the JSON Schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The printer, bundled from the sources: what is generated must not depend on what is committed. */
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

/** What is written, relative to the repository. */
export const optionFiles = ['modules/options.nix', 'modules/prefixes.nix', 'docs/options.md'];

/**
 * Writes the options of a schema.
 *
 * @param {string} schema the JSON Schema as a text
 * @param {string} into the folder that stands for the repository
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
