/** Reading facts written by `vfioc scan`, from a file named on the command line. */

import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { toValue } from '../diagnostics/tree.ts';
import type { Facts } from '../facts/facts.ts';
import { validateFacts } from '../facts/validate-facts.ts';
import { sourceCodes } from '../source/codes.ts';
import { openFiles } from '../source/files.ts';
import { readTree } from '../source/yaml.ts';
import { cliCodes } from './codes.ts';
import type { Surroundings } from './command.ts';

/** The facts in a file; its problems are reported. */
export function readFacts(name: string, { cwd, files }: Surroundings, found: Diagnostics): Facts | undefined {
  const input = openFiles(files, cwd, found.reporter(sourceCodes)).readInput(name);
  if (!input) return undefined;
  const about = new Diagnostics();
  const { tree } = readTree(input.bytes, input.name, about.reporter(sourceCodes));
  const problems = about.sorted();
  const value: unknown = tree && toValue(tree);
  // Diagnostics about a spec would be misleading for another file.
  const isFacts = typeof value === 'object' && value !== null && 'version' in value && 'pci' in value;
  if (tree ? !isFacts : problems.every(({ code }) => code === 'root-not-a-map')) {
    found.reporter(cliCodes)('facts-none', { file: input.name });
    return undefined;
  }
  for (const problem of problems) found.adopt(problem);
  return tree && validateFacts(tree, found);
}
