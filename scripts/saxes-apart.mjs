// An esbuild plugin that keeps the XML reader out of the compiler: only the user's own XML needs it, which few specs
// have. It is next to the compiler as a CommonJS module, because only those can be loaded synchronously in a function.

/** The file, next to the bundle. */
export const saxesFile = 'saxes.cjs';

export const saxesApart = {
  name: 'saxes-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^saxes$/ }, ({ path }) => ({ path, namespace: 'saxes-apart' }));
    onResolve({ filter: /.*/, namespace: 'saxes-apart' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'saxes-apart' }, () => ({
      // `new` returns what the constructor returns.
      contents: `export function SaxesParser(options) {
          const { SaxesParser: Parser } = require('./${saxesFile}');
          return new Parser(options);
        }`,
    }));
  },
};
