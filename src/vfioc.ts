#!/usr/bin/env node
// The command. All else is CommonJS: that an ES module imports modules of Node costs a tenth of a start.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./start.cjs');
