/** Converts a document with positions to facts. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Tree } from '../diagnostics/tree.ts';
import { validate } from '../source/validate.ts';
import { specCodes } from '../source/validate-codes.ts';
import { type Facts, factsSchema } from './facts.ts';

/** Reads the facts in a document; problems in it are added to `found`. */
export function validateFacts(tree: Tree, found: Diagnostics): Facts | undefined {
  found.document = tree;
  return validate(factsSchema, tree, found.reporter(specCodes), 'the facts file');
}
