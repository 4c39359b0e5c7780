/** Discovers the golden cases, the machines and the examples, with the files that compile from each. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile/compile.ts';
import { nodeFileSystem } from '../../src/source/files.ts';

export interface Case {
  /** `examples/wiki`, `tests/golden/disks`. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The folders of the cases. */
export const caseFolders = (): string[] =>
  ['tests/golden', 'tests/machines', 'examples'].flatMap((collection) =>
    readdirSync(collection)
      .sort()
      .map((name) => `${collection}/${name}`)
      .filter((folder) => existsSync(join(folder, 'host.yaml'))),
  );

/** All cases that compile; golden.test.ts fails for those that do not. */
export const cases = (): Case[] =>
  caseFolders().flatMap((folder) => {
    const { files } = compile(['host.yaml'], nodeFileSystem, { cwd: join(process.cwd(), folder) });
    return files ? [{ folder, files }] : [];
  });

/** The texts of one kind in a case (`domains`, `networks`), by their names without extension. */
export const textsOf = ({ files }: Case, kind: string): [name: string, text: string][] =>
  [...files].flatMap(([path, content]) =>
    path.startsWith(`${kind}/`)
      ? [[path.slice(kind.length + 1).replace(/\.\w+$/, ''), String(content)] as [string, string]]
      : [],
  );
