/** Converts a document with positions to facts. */
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Tree } from '../diagnostics/tree.ts';
import { validate } from '../source/validate.ts';
import { specCodes } from '../source/validate-codes.ts';
import { type Facts, factsSchema } from './facts.ts';

/** Reads the facts in a document; problems in it are added to `found`. Facts are scanned, so they are not to be edited. */
export function validateFacts(tree: Tree, found: Diagnostics): Facts | undefined {
  const about = new Diagnostics();
  about.document = tree;
  const facts = validate(factsSchema, tree, about.reporter(specCodes), 'the facts file');
  const remedy = `write the facts again, on the machine itself: \`vfioc scan -o ${tree.span.source.name}\``;
  for (const problem of about.sorted()) found.adopt({ ...problem, remedy });
  return facts;
}
