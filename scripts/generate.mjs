// Writes all generated files of the repository: the bundle, the licences of its packages, the JSON Schema, the NixOS
// options with their reference, and the output of the golden cases and the examples, all in one process.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built, bundle, load } from './build.mjs';
import { machineFiles, writeMachines } from './machines.mjs';
import { optionFiles, writeOptions } from './options.mjs';
import { root } from './root.mjs';
import { scanFiles, writeScans } from './scans.mjs';
import { writeThirdParty } from './third-party.mjs';

/** The folders of specs, and the names of their output folders. */
const collections = [
  { folder: 'tests/golden', output: 'out' },
  { folder: 'tests/machines', output: 'out' },
  { folder: 'examples', output: 'vfio', isWhole: true },
];

/**
 * Every folder with a host.yaml, and where its output goes, relative to the repository. Only an example keeps a copy of the
 * programs: elsewhere the manifest has their hashes, so that changing a word in a program does not change 60 folders.
 */
export const specFolders = () =>
  collections.flatMap(({ folder, output, isWhole = false }) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((path) => existsSync(join(root, path, 'host.yaml')))
      .map((path) => ({ folder: path, output: `${path}/${output}`, isWhole })),
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

/** The command, from the sources: generated files must not depend on committed ones. */
async function command() {
  const contents = `export { run } from './src/cli/run.ts'; export { nodeDisk } from './src/cli/disk.ts';
    export { nodeFileSystem } from './src/source/files.ts';`;
  const { run, nodeDisk, nodeFileSystem } = await load(undefined, {
    stdin: { contents, resolveDir: root, loader: 'ts' },
  });
  // In this process, because starting one for each of 70 specs takes longer than the rest.
  return async (args, cwd) => {
    const printed = { stdout: '', stderr: '' };
    const home = process.cwd();
    process.chdir(cwd);
    try {
      const status = await run(args, {
        stdout: (text) => {
          printed.stdout += text;
        },
        stderr: (text) => {
          printed.stderr += text;
        },
        colour: false,
        cwd,
        files: nodeFileSystem,
        disk: nodeDisk,
      });
      if (status !== 0) throw new Error(`vfioc ${args.join(' ')} failed in ${cwd}:\n${printed.stderr}`);
      return printed;
    } finally {
      process.chdir(home);
    }
  };
}

/**
 * Generates everything.
 *
 * @param {string} into the folder to use as the repository
 */
export async function generate(into) {
  const vfioc = await command();
  writeThirdParty(await bundle(into), join(into, 'THIRD-PARTY.md'));
  await writeOptions(readFileSync(join(into, 'schema/host.schema.json'), 'utf8'), into);
  await writeMachines(into);
  await writeScans(vfioc, into);
  await vfioc(['check', ...pictured, '--picture', join(into, picture)], root);
  for (const { folder, output, isWhole } of specFolders()) {
    const path = join(into, output);
    await vfioc(['compile', 'host.yaml', '--force', '-o', path], join(root, folder));
    if (!isWhole) rmSync(join(path, 'programs'), { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generate(root).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
