// A plugin for esbuild that leaves the XML reader out of the compiler: only a person's own XML needs it, which few specs have.
// It lies beside it as a CommonJS module, which alone can be loaded in the middle of a function.

/** The file, beside the bundle. */
export const saxesFile = 'saxes.cjs';

export const saxesApart = {
  name: 'saxes-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^saxes$/ }, ({ path }) => ({ path, namespace: 'saxes-apart' }));
    onResolve({ filter: /.*/, namespace: 'saxes-apart' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'saxes-apart' }, () => ({
      // What a constructor returns is what `new` gives.
      contents: `export function SaxesParser(options) {
          const { SaxesParser: Parser } = require('./${saxesFile}');
          return new Parser(options);
        }`,
    }));
  },
};
