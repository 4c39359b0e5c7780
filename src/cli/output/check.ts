/** Checking whether an output directory is up to date. */
import { join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../../values/sha256.ts';
import type { cliCodes } from '../codes.ts';
import type { Disk } from '../disk.ts';
import { type Content, type Contents, isDirectory, look, looking, parents, textOf } from './before.ts';

/** The number of the first line in which two texts differ; nothing for bytes. */
function firstDifference(one: Content, other: Uint8Array): number | undefined {
  if (typeof one !== 'string') return undefined;
  const [left, right] = [one.split('\n'), textOf(other).split('\n')];
  const index = left.findIndex((line, at) => line !== right[at]);
  return (index < 0 ? left.length : index) + 1;
}

/**
 * Compares a directory with the compiled files, and reports every file that differs, is missing or is left over. Writes
 * nothing.
 *
 * @param command the command that updates the directory, for the remedy
 */
export function checkOutput(
  root: string,
  contents: Contents,
  command: string,
  disk: Disk,
  report: Report<typeof cliCodes>,
): void {
  looking(root, report, () => {
    if (!isDirectory(root, disk, report)) return;
    for (const [path, content] of contents) {
      const file = join(root, path);
      const reachable = parents(path).every((directory) => disk.kind(join(root, directory)) === 'directory');
      const kind = reachable ? disk.kind(file) : undefined;
      if (kind === undefined) report('output-missing', { file }, { command });
      else if (kind !== 'file') report('output-differs', { file }, { command, line: undefined });
      else {
        const found = disk.read(file);
        if (sha256(found) !== sha256(content)) {
          report('output-differs', { file }, { command, line: firstDifference(content, found) });
        }
      }
    }
    for (const path of [...look(root, disk).ours.keys()].sort()) {
      const file = join(root, path);
      if (!contents.has(path) && disk.target(file) === 'file') report('output-stale', { file }, { command });
    }
  });
}
