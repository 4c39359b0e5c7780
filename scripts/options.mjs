// The NixOS options and their reference, generated from the JSON Schema by the printer of the sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './build.mjs';

/** The files that are written, relative to the repository. */
export const optionFiles = ['modules/options.nix', 'modules/prefixes.nix', 'docs/options.md'];

/**
 * Writes the options of a schema.
 *
 * @param {string} schema the text of the JSON Schema
 * @param {string} into the folder to use as the repository
 */
export async function writeOptions(schema, into) {
  const { printModuleOptions, printPrefixes, printReference } = await load('src/compile/module-options.ts');
  const parsed = JSON.parse(schema);
  const texts = [printModuleOptions(parsed), printPrefixes(), printReference(parsed)];
  for (const [index, file] of optionFiles.entries()) {
    mkdirSync(join(into, file, '..'), { recursive: true });
    writeFileSync(join(into, file), texts[index]);
  }
}
