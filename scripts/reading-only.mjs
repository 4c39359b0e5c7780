// A plugin for esbuild that leaves out of the bundle what of the package yaml only writes YAML. We only read it, and
// the classes that reading makes bring the writing along.
import { readFile } from 'node:fs/promises';

/** Modules whose functions nothing calls that reads. */
const writing =
  /yaml[/\\](?:browser[/\\])?dist[/\\](?:stringify[/\\]\w+|doc[/\\](?:applyReviver|createNode)|parse[/\\]cst-visit|visit)\.js$/;

export const readingOnly = {
  name: 'reading-only',
  setup(build) {
    build.onLoad({ filter: writing }, async ({ path }) => {
      const [, names] = (await readFile(path, 'utf8')).match(/^export \{ ([\w, ]+) \};$/m) ?? [];
      if (!names) throw new Error(`${path} has changed: see what scripts/reading-only.mjs may leave out of it`);
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
