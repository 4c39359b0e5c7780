/** Facts that `vfioc scan` wrote, read from a file that is named in a call. */
import { type Facts, factsSchema } from '../facts/facts.ts';
import { sourceCodes } from '../source/codes.ts';
import type { Diagnostics } from '../source/diagnostics.ts';
import { openFiles } from '../source/files.ts';
import { readTree } from '../source/yaml.ts';
import { specCodes } from '../spec/codes.ts';
import { validate } from '../spec/validate.ts';
import type { Surroundings } from './command.ts';

/** The facts in a file; what is wrong with it is reported. */
export function readFacts(name: string, { cwd, files }: Surroundings, found: Diagnostics): Facts | undefined {
  const input = openFiles(files, cwd, found.reporter(sourceCodes)).readInput(name);
  const tree = input && readTree(input.bytes, input.name, found.reporter(sourceCodes)).tree;
  if (!tree) return undefined;
  found.document = tree;
  return validate(factsSchema, tree, found.reporter(specCodes));
}
