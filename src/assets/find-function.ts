/** Programs that take PCI functions, with the functions of find-function.sh, which make sure that it is the right one. */
import findFunction from './find-function.sh';

/** A program with find-function.sh after its first line, the one with the interpreter. */
export function withFindFunction(program: string): string {
  const [shebang = '', ...rest] = program.split('\n');
  return [shebang, findFunction, ...rest].join('\n');
}
