/** From a document with positions to facts. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Tree } from '../diagnostics/tree.ts';
import { validate } from '../source/validate.ts';
import { specCodes } from '../source/validate-codes.ts';
import { type Facts, factsSchema } from './facts.ts';

/** The facts that a document holds; what is wrong with it goes to `found`, as of that document. */
export function validateFacts(tree: Tree, found: Diagnostics): Facts | undefined {
  found.document = tree;
  return validate(factsSchema, tree, found.reporter(specCodes), 'a file of facts');
}
