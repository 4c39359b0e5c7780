// An esbuild plugin that keeps the code of the yaml package that writes YAML out of the bundle. We only read YAML, but
// the classes used for reading import the writing code.
import { readFile } from 'node:fs/promises';

/** Modules whose functions reading never calls. */
const writing =
  /yaml[/\\](?:browser[/\\])?dist[/\\](?:stringify[/\\]\w+|doc[/\\](?:applyReviver|createNode)|parse[/\\]cst-visit|visit)\.js$/;

export const readingOnly = {
  name: 'reading-only',
  setup(build) {
    build.onLoad({ filter: writing }, async ({ path }) => {
      const [, names] = (await readFile(path, 'utf8')).match(/^export \{ ([\w, ]+) \};$/m) ?? [];
      if (!names)
        throw new Error(`${path} has changed: check which of its functions scripts/reading-only.mjs can remove`);
      const absent = "function absent() { throw new Error('vfioc only reads YAML'); }";
      return {
        contents: `${absent}\nexport { ${names
          .split(', ')
          .map((name) => `absent as ${name}`)
          .join(', ')} };`,
      };
    });
  },
};
