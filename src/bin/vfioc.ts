#!/usr/bin/env node
/**
 * The command `vfioc` in dist. It is CommonJS, which Node starts faster than an ECMAScript module;
 * {@link file://./vfioc-module.ts} is the same as a module.
 */
import { loadProgram } from './load-program.ts';

const program = loadProgram('program.js') as typeof import('./program.ts');

program.main();
