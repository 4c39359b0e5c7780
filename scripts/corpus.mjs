// The corpora outside of the repository (see CONTRIBUTING.md).
//   node scripts/corpus.mjs normalise [NAME...]   writes what libvirt makes of each document: normalised/DOCUMENT.xml, and
//                                                 refused.json with the message for each that it refuses
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

const support = join(root, 'tests/support');
const corpora = join(process.env.VFIOC_CACHE || join(homedir(), '.cache', 'vfioc'), 'corpus');

/** tests/support/libvirt-dump.ts without the parts that declare tests. */
async function loadDumps() {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-corpus-'));
  try {
    const outfile = join(folder, 'dumps.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: [join(support, 'libvirt-dump.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(support, 'libvirt-dump.ts')).href) },
      plugins: [
        {
          name: 'no-tests',
          setup(plugins) {
            plugins.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'none' }));
            plugins.onLoad({ filter: /.*/, namespace: 'none' }, () => ({
              contents: 'export const describe = undefined, test = undefined;',
            }));
          },
        },
      ],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function normalise(names) {
  const { dumpsOf } = await loadDumps();
  for (const name of names) {
    const folder = join(corpora, name);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.xml'))
      .sort();
    const dumps = dumpsOf(new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
    const normalised = join(folder, 'normalised');
    rmSync(normalised, { recursive: true, force: true });
    mkdirSync(normalised);
    const refused = {};
    for (const [file, result] of dumps) {
      if ('dump' in result) writeFileSync(join(normalised, file), result.dump);
      else refused[file] = result.refused;
    }
    writeFileSync(join(folder, 'refused.json'), `${JSON.stringify(refused, undefined, 2)}\n`);
    const count = Object.keys(refused).length;
    console.log(`${name}: ${files.length - count} of ${files.length} accepted, ${count} refused`);
  }
}

const [command, ...names] = process.argv.slice(2);
if (command !== 'normalise') {
  console.error('usage: node scripts/corpus.mjs normalise [NAME...]');
  process.exit(2);
}
const known = ['libvirt', 'domains'].filter((name) => existsSync(join(corpora, name)));
await normalise(names.length > 0 ? names : known);
