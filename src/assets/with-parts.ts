/** Programs that call functions of other files, such as find-function.sh: one text, because each is installed alone. */

/** A program with these parts after its first line, the one with the interpreter. */
export function withParts(program: string, ...parts: readonly string[]): string {
  const [shebang = '', ...rest] = program.split('\n');
  return [shebang, ...parts, ...rest].join('\n');
}
