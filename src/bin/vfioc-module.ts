#!/usr/bin/env node
/** The command as an ECMAScript module, under its documented name: it loads the CommonJS one next to it. */
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./vfioc.cjs');
