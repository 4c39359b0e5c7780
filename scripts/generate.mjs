// Writes all generated files of the repository: the bundle, the licences of its packages, the JSON Schema, the NixOS
// options with their reference, and the compiled output of the golden cases and the examples, by the bundle itself.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** The folders of specs, and the names of their output folders. */
const collections = [
  { folder: 'tests/golden', output: 'out' },
  { folder: 'tests/machines', output: 'out' },
  { folder: 'examples', output: 'vfio' },
];

/** Every folder with a host.yaml, and its output folder, relative to the repository. */
export const specFolders = () =>
  collections.flatMap(({ folder, output }) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(join(root, path, 'host.yaml')))
      .map((path) => ({ folder: path, output: `${path}/${output}` })),
  );

/** The picture that shows what vfioc does: an example with the additions of {@link pictured}. */
const picture = 'docs/plan.svg';
const pictured = ['examples/same-model-gpus/host.yaml', 'docs/plan.yaml'];

/** All generated files and folders, relative to the repository. */
export const generated = () => [
  ...built,
  'THIRD-PARTY.md',
  ...optionFiles,
  picture,
  ...machineFiles(),
  ...scanFiles(),
  ...specFolders().map(({ output }) => output),
];

/** Runs the command like a user, in the folder of the spec, so that the manifest has relative file names. */
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
 * @param {string} into the folder to use as the repository
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
      await vfioc(command, ['compile', 'host.yaml', '--force', '-o', join(into, next.output)], join(root, next.folder));
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
