#!/usr/bin/env node
// Generated from src by npm run build. Licences of the packages in it: THIRD-PARTY.md

import{createRequire as e}from"node:module";e(import.meta.url)("./vfioc.cjs");
