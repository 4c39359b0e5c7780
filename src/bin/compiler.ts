/**
 * The part of the command that compiles a spec, with all features and the command itself, so that a call that compiles
 * loads only one part.
 */
export { checkSpec } from '../cli/check-spec.ts';
export { compileSpec } from '../cli/compile-spec.ts';
export { main } from '../cli/main.ts';
export { readFacts } from '../cli/read-facts.ts';
export { codeNamed, codeNames } from '../cli/registry.ts';
