// Writes everything in the repository that is generated: the bundle, the licences of what is in it, the JSON Schema, the
// NixOS options with their reference, and what the golden cases and the examples compile to, all by the bundle itself.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { built, bundle } from './build.mjs';
import { machineFiles, writeMachines } from './machines.mjs';
import { optionFiles, writeOptions } from './options.mjs';
import { root } from './root.mjs';
import { scanFiles, writeScans } from './scans.mjs';
import { writeThirdParty } from './third-party.mjs';

const execute = promisify(execFile);

/** Folders of specs: where they are, and what the folder of their output is called. */
const collections = [
  { folder: 'tests/golden', output: 'out' },
  { folder: 'tests/machines', output: 'out' },
  { folder: 'examples', output: 'vfio', isWhole: true },
];

/**
 * Every folder with a host.yaml, and where its output goes, relative to the repository. Only an example keeps a copy of the
 * programs: elsewhere the manifest's hashes stand for them, so that a word changed in a program does not change 60 folders.
 */
export const specFolders = () =>
  collections.flatMap(({ folder, output, isWhole = false }) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(join(root, path, 'host.yaml')))
      .map((path) => ({ folder: path, output: `${path}/${output}`, isWhole })),
  );

/** The picture that shows what vfioc does, of an example with what {@link pictured} adds to it. */
const picture = 'docs/plan.svg';
const pictured = ['examples/same-model-gpus/host.yaml', 'docs/plan.yaml'];

/** All that is generated, files and folders, relative to the repository. */
export const generated = () => [
  ...built,
  'THIRD-PARTY.md',
  ...optionFiles,
  picture,
  ...machineFiles(),
  ...scanFiles(),
  ...specFolders().map(({ output }) => output),
];

/** Runs the command, as people do. Its folder is the spec's, so that the manifest names the files as they stand there. */
async function vfioc(command, args, cwd) {
  try {
    return await execute(process.execPath, [command, ...args], { cwd, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Error(`vfioc ${args.join(' ')} failed in ${cwd}:\n${error.stderr || error.message}`);
  }
}

/**
 * Generates everything.
 *
 * @param {string} into the folder that stands for the repository
 */
export async function generate(into) {
  const command = join(into, 'dist/vfioc.mjs');
  writeThirdParty(await bundle(into), join(into, 'THIRD-PARTY.md'));
  await writeOptions(readFileSync(join(into, 'schema/host.schema.json'), 'utf8'), into);
  await writeMachines(into);
  await writeScans((args, cwd) => vfioc(command, args, cwd), into);
  await vfioc(command, ['check', ...pictured, '--picture', join(into, picture)], root);
  const left = specFolders();
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const output = join(into, next.output);
      await vfioc(command, ['compile', 'host.yaml', '--force', '-o', output], join(root, next.folder));
      if (!next.isWhole) rmSync(join(output, 'programs'), { recursive: true, force: true });
    }
  };
  await Promise.all([work(), work()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generate(root).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
