import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Shell and stylesheets that ship are imported as text, as esbuild's text loader does it in the bundle. */
const assetsAsText = {
  name: 'assets-as-text',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:sh|xsl)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined,
};

/** What each project needs: `unit` only Node; `consumers` the real programs (from the PATH or the lab's trees); `nix` a Nix and a nixpkgs. */
const project = (name: string, include: string[], testTimeout: number) => ({
  plugins: [assetsAsText],
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/**/*.test.ts'], 120_000),
      project('consumers', ['tests/**/*.consumer.ts'], 600_000),
      project('nix', ['nix-tests/**/*.nixtest.ts'], 900_000),
    ],
  },
});
