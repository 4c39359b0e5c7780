/**
 * What compiles a spec, and all that a spec's features say; and the command around it, so that a call that compiles loads one
 * part.
 */
export { checkSpec } from '../cli/check-spec.ts';
export { compileSpec } from '../cli/compile-spec.ts';
export { main } from '../cli/main.ts';
export { readFacts } from '../cli/read-facts.ts';
export { codeNamed, codeNames } from '../cli/registry.ts';
