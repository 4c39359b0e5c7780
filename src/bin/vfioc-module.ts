#!/usr/bin/env node
/** The command as a module of ECMAScript, the name by which it is known: it is the one beside it. */
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./vfioc.cjs');
