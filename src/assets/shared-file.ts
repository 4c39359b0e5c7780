/** Programs that make files which QEMU and programs of the host map, with the functions of shared-file.sh. */
import sharedFile from './shared-file.sh';

/** A program with shared-file.sh after its first line, the one with the interpreter. */
export function withSharedFile(program: string): string {
  const [shebang = '', ...rest] = program.split('\n');
  return [shebang, sharedFile, ...rest].join('\n');
}
