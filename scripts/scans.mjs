// What `vfioc scan` says of the machines of tests/machines: report.txt for people and facts.json beside each tree.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './machines.mjs';
import { root } from './root.mjs';

const folder = 'tests/machines';

/** The machines, by their names. */
const machines = () =>
  readdirSync(join(root, folder))
    .filter((name) => existsSync(join(root, folder, name, 'tree.txt')))
    .sort();

const outputs = { 'report.txt': [], 'facts.json': ['--json'] };

/** The files, relative to the repository. */
export const scanFiles = () =>
  machines().flatMap((name) => Object.keys(outputs).map((file) => `${folder}/${name}/${file}`));

/**
 * Writes them.
 *
 * @param {(args: string[], cwd: string) => Promise<{ stdout: string }>} vfioc runs the command
 * @param {string} into the folder that stands for the repository
 */
export async function writeScans(vfioc, into) {
  const { machineTree, writeTree } = await load('tree.ts');
  for (const name of machines()) {
    const copy = mkdtempSync(join(tmpdir(), 'vfioc-scan-'));
    try {
      writeTree(machineTree(name), copy);
      mkdirSync(join(into, folder, name), { recursive: true });
      for (const [file, args] of Object.entries(outputs)) {
        const { stdout } = await vfioc(['scan', '--root', copy, ...args], root);
        writeFileSync(join(into, folder, name, file), stdout);
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
}
