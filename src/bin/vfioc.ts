#!/usr/bin/env node
/**
 * The command `vfioc` in dist: it starts with the part that the call needs and loads the others on demand. It is CommonJS,
 * which Node starts faster than an ECMAScript module; {@link file://./vfioc-module.ts} is the same as a module.
 */
import type { Parts } from '../cli/command.ts';
import { loadPart } from './load-part.ts';

/** A function that loads a part next to this file, once. */
function part<T>(name: string): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= loadPart(`${name}.js`) as T;
    return loaded;
  };
}

const command = part<typeof import('../cli/main.ts')>('command');
const compiler = part<typeof import('./compiler.ts')>('compiler');
const parts: Parts = { compiler, scanner: part('scanner'), machine: part('machine') };

/** The commands that compile a spec. */
const compiling: readonly (string | undefined)[] = ['compile', 'check'];

(compiling.includes(process.argv[2]) ? compiler() : command()).main(parts);
