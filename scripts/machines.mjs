// The machines of tests/machines. As a program:
//   node scripts/machines.mjs                      writes tree.txt of the machines made from a description, and the
//                                                  first spec of each machine
//   node scripts/machines.mjs read RESULT NAME     writes tree.txt of a real machine, from the output of its checks
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** Imports one of the modules of tests/machines, which are TypeScript. */
export async function load(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`tests/machines/${path}`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    loader: { '.sh': 'text', '.xsl': 'text' },
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/machines')) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The trees of the described machines, by file path. */
async function machineTrees() {
  const { trees } = await load('make/all.ts');
  return Object.entries(trees()).map(([name, text]) => ({ path: `tests/machines/${name}/tree.txt`, text }));
}

/** The first specs of all machines, by file path. */
async function machineSpecs() {
  const { machines } = await load('tree.ts');
  const { firstSpecOf } = await load('first-spec.ts');
  return machines().map((name) => ({ path: `tests/machines/${name}/host.yaml`, text: firstSpecOf(name) }));
}

/** The files that are written here, relative to the repository. */
export const machineFiles = () =>
  readdirSync(join(root, 'tests/machines')).flatMap((name) => {
    const has = (file) => existsSync(join(root, 'tests/machines', name, file));
    return [
      ...(has('machine.ts') ? [`tests/machines/${name}/tree.txt`] : []),
      ...(has('tree.txt') ? [`tests/machines/${name}/host.yaml`] : []),
    ];
  });

/** Writes them. @param {string} into the folder to use as the repository */
export async function writeMachines(into) {
  for (const { path, text } of [...(await machineTrees()), ...(await machineSpecs())]) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

/** The files of a real machine that are private or that nothing needs. */
const unwanted =
  /^(?:proc\/(?:iomem|mounts)|sys\/devices\/system\/cpu\/cpu\d+\/(?:driver|firmware_node|subsystem|cpuidle|cpufreq)|dev\/input\/by-path)(?:\/|$)|\/(?:power|firmware_node|ata_(?:link|port)|wakeup|ptp|hidraw|ep_\w+|\w+-port\d+|[0-9a-f:.]+:pcie\d+)$|(?<!\/[0-9a-f:]{10}\.\d)\/uevent$/;

/** The lines of modules.alias that match a device of the machine: the file has tens of thousands. */
function withFewAliases(tree) {
  const own = [...tree].flatMap(([path, { content }]) => (/\/modalias$/.test(path) ? [String(content).trim()] : []));
  const isAbout = (line) => {
    const pattern = line.split(' ')[1] ?? '';
    const regex = new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[^\w:]/g, '\\$&'))
        .join('.*')}$`,
    );
    return own.some((modalias) => regex.test(modalias));
  };
  return new Map(
    [...tree].map(([path, entry]) => {
      if (!path.endsWith('/modules.alias')) return [path, entry];
      const lines = String(entry.content).split('\n').filter(isAbout).sort();
      return [path, { content: Buffer.from(`${lines.join('\n')}\n`) }];
    }),
  );
}

async function read(result, name) {
  const { printTree, readTree } = await load('tree.ts');
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-read-'));
  try {
    const text = readFileSync(result, 'utf8').replaceAll('\r', '');
    const coded = text.slice(text.indexOf('# tar\n') + 6, text.indexOf('# end\n'));
    execFileSync('tar', ['-xzf', '-', '-C', folder], { input: Buffer.from(coded, 'base64') });
    const tree = withFewAliases(readTree(folder, (path) => !unwanted.test(path)));
    writeFileSync(join(root, 'tests/machines', name, 'tree.txt'), printTree(tree));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, result, name] = process.argv.slice(2);
  if (what === 'read' && result && name) await read(result, name);
  else await writeMachines(root);
}
