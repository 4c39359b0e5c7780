/** What compiles a spec, and all that a spec's features say: the command loads it when it is asked for that. */
export { checkSpec } from './cli/check-spec.ts';
export { compileSpec } from './cli/compile-spec.ts';
export { readFacts } from './cli/read-facts.ts';
export { codeNamed, codeNames } from './source/registry.ts';
