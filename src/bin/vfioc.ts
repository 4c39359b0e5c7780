#!/usr/bin/env node
/**
 * The command `vfioc` in dist: it begins with the part that the call needs, and loads the others when they are asked for. It is
 * CommonJS, which Node starts sooner than a module; {@link file://./vfioc-module.ts} is the same for who calls a module.
 */
import type { Parts } from '../cli/command.ts';
import { loadPart } from './load-part.ts';

/** What loads a part beside this file, and gives the same whenever it is asked again. */
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

/** Words by which a call begins that compiles a spec. */
const compiling: readonly (string | undefined)[] = ['compile', 'check'];

(compiling.includes(process.argv[2]) ? compiler() : command()).main(parts);
