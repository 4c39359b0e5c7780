/** Runs many commands in one visit to a tree of the lab, so that later ones see the changes of earlier ones. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consumer, type RunResult } from './consumers.ts';

const script = fileURLToPath(new URL('batch.sh', import.meta.url));

/**
 * Runs commands, each a list of words, in one visit to the tree (`trixie`, `sid`), one after another regardless of exit
 * status, with `env` added to the environment of the tests. Returns the results in the same order.
 */
export function batch(
  tree: string,
  commands: readonly (readonly string[])[],
  env: Readonly<Record<string, string>> = {},
): RunResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-batch-'));
  try {
    const names = commands.map((_, index) => join(folder, String(index).padStart(5, '0')));
    for (const [index, words] of commands.entries()) {
      writeFileSync(`${names[index]}.words`, words.map((word) => `${word}\0`).join(''));
    }
    const { status, stderr } = consumer('bash', { tree }).run([script, folder], { env, timeout: 500 });
    if (status !== 0) throw new Error(`the commands in ${tree} did not run: ${stderr}`);
    const output = (name: string, ending: string): string => readFileSync(`${name}.${ending}`, 'utf8');
    return names.map((name) => ({
      status: Number(output(name, 'status')),
      stdout: output(name, 'stdout'),
      stderr: output(name, 'stderr'),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
