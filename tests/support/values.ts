/** What a compiled module.nix says, read by the real Nix: the values of its options, and the texts it makes files of. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases.ts';
import type { Consumer } from './consumers.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Evaluation {
  /** By the folder of the case, the options that its module sets. */
  readonly values: ReadonlyMap<string, Json>;
  /** The texts that modules make files of, by their paths in the store. */
  readonly texts: ReadonlyMap<string, string>;
}

const expression = fileURLToPath(new URL('values.nix', import.meta.url));

/** The attribute paths below pkgs that a module names. */
const packagesOf = (module: string): string[][] =>
  [...new Set([...module.matchAll(/(?<![\w.'-])pkgs\.([\w'-]+(?:\.[\w'-]+)*)/g)].map(([, path = '']) => path))].map(
    (path) => path.split('.'),
  );

/** Reads the modules of all cases in one evaluation. `folder` is empty; the files and the store are in it afterwards. */
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

/** The value at a path of options, or undefined where the module does not set it. */
export function option(values: Json | undefined, ...path: readonly string[]): Json | undefined {
  const [name, ...rest] = path;
  if (name === undefined || values === undefined) return values;
  const isSet = typeof values === 'object' && values !== null && !Array.isArray(values);
  return isSet && Object.hasOwn(values, name) ? option((values as { [name: string]: Json })[name], ...rest) : undefined;
}
