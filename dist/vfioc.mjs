#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import{createRequire as r}from"node:module";r(import.meta.url)("./start.cjs");
