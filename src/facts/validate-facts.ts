/** From a document with positions to facts. */
import type { Diagnostics } from '../source/diagnostics.ts';
import type { Tree } from '../source/tree.ts';
import { specCodes } from '../spec/codes.ts';
import { validate } from '../spec/validate.ts';
import { type Facts, factsSchema } from './facts.ts';

/** The facts that a document holds; what is wrong with it goes to `found`, as of that document. */
export function validateFacts(tree: Tree, found: Diagnostics): Facts | undefined {
  found.document = tree;
  return validate(factsSchema, tree, found.reporter(specCodes), 'a file of facts');
}
