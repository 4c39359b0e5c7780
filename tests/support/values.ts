/**
 * The contents of a compiled module.nix, read by Nix: the values of its options, and the texts that it turns into
 * files.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases.ts';
import type { Consumer } from './consumers.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Evaluation {
  /** The options that the module of each case sets, by the folder of the case. */
  readonly values: ReadonlyMap<string, Json>;
  /** The texts that modules turn into files, by their store paths. */
  readonly texts: ReadonlyMap<string, string>;
}

const expression = fileURLToPath(new URL('values.nix', import.meta.url));

/** The attribute paths below pkgs that a module uses. */
const packagesOf = (module: string): string[][] =>
  [...new Set([...module.matchAll(/(?<![\w.'-])pkgs\.([\w'-]+(?:\.[\w'-]+)*)/g)].map(([, path = '']) => path))].map(
    (path) => path.split('.'),
  );

/** Reads the modules of all cases in one evaluation. @param folder an empty folder, for the files and the store */
export function evaluate(nix: Consumer, cases: readonly Case[], folder: string): Evaluation {
  const given: Record<string, { module: string; packages: string[][] }> = {};
  for (const { folder: name, files } of cases) {
    for (const [path, content] of files) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const module = join(folder, name, 'module.nix');
    given[name] = { module, packages: packagesOf(readFileSync(module, 'utf8')) };
  }
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify(given));
  const store = join(folder, 'store');
  const options = ['--eval', '--strict', '--json', '--read-write-mode', '--store', store];
  const { status, stdout, stderr } = nix.run([...options, '--argstr', 'cases', file, expression]);
  if (status !== 0) throw new Error(stderr);
  const inStore = join(store, 'nix/store');
  const names = readdirSync(inStore).filter((name) => !name.startsWith('.'));
  return {
    values: new Map(Object.entries(JSON.parse(stdout))),
    texts: new Map(names.map((name) => [`/nix/store/${name}`, readFileSync(join(inStore, name), 'utf8')])),
  };
}

/** The value at an option path, or undefined if the module does not set it. */
export function option(values: Json | undefined, ...path: readonly string[]): Json | undefined {
  const [name, ...rest] = path;
  if (name === undefined || values === undefined) return values;
  const isSet = typeof values === 'object' && values !== null && !Array.isArray(values);
  return isSet && Object.hasOwn(values, name) ? option((values as { [name: string]: Json })[name], ...rest) : undefined;
}
