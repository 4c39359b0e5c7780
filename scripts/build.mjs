// Builds dist/vfioc.mjs, the one file that the command is: everything it needs to run but Node.
// The same sources give the same bytes, wherever they lie.
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readingOnly } from './reading-only.mjs';
import { root } from './root.mjs';
import { writeThirdParty } from './third-party.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Bundles the command.
 *
 * @param {string} outfile where to write it
 * @returns the folders of the packages that are part of it, relative to the repository
 */
export async function bundle(outfile) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    loader: { '.sh': 'text', '.xsl': 'text' },
    define: { VFIOC_VERSION: JSON.stringify(version) },
    // Short, since reading the file is most of what starting costs; in lines, so that a trace has places.
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    banner: { js: '// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md' },
    // Only then V8 keeps the text in one byte a character, and reads it faster.
    charset: 'ascii',
    plugins: [readingOnly],
    metafile: true,
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = used.flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(packages)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // esbuild has told what is wrong by then.
  const packages = await bundle(join(root, 'dist/vfioc.mjs')).catch(() => process.exit(1));
  writeThirdParty(packages, join(root, 'THIRD-PARTY.md'));
}
