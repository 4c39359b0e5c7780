// An esbuild plugin that keeps the shell programs and stylesheets that ship out of the bundle: they are in
// dist/assets.json, which is read at once, so that Node does not have to parse them as code.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'src/assets');

/**
 * @param {Map<string, string>} found receives the texts, by their paths in src/assets
 */
export const assetsApart = (found) => ({
  name: 'assets-apart',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /\.(?:sh|xsl)$/ }, async ({ path }) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      found.set(name, await readFile(path, 'utf8'));
      return { contents: `import { assets } from 'vfioc:assets'; export default assets[${JSON.stringify(name)}];` };
    });
    onResolve({ filter: /^vfioc:assets$/ }, ({ path }) => ({ path, namespace: 'assets-apart' }));
    onLoad({ filter: /.*/, namespace: 'assets-apart' }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        export const assets = JSON.parse(readFileSync(join(__dirname, 'assets.json'), 'utf8'));`,
    }));
  },
});
