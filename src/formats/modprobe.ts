/** Lines of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
import * as nix from '../nix/syntax.ts';
import { printWords } from './shell.ts';

/** One line of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
export type ModprobeLine =
  | { readonly command: 'options'; readonly module: string; readonly option: string; readonly value: string }
  | { readonly command: 'softdep'; readonly module: string; readonly pre: string }
  | { readonly command: 'blacklist'; readonly module: string }
  /** `script`: the text that a shell runs instead of loading the module, on one line (see {@link onOneLine}). */
  | {
      readonly command: 'install';
      readonly module: string;
      readonly script: nix.Nix;
      readonly arguments: readonly string[];
    };

/** What a line may end with if the command goes on in the next line; after any other end a semicolon ends it. */
const goesOn = /(?:^|\s)(?:do|then|else|in|\{|&&?|\|\|)$|;;$|^[^\s()]+\)$/;

/**
 * A shell script on one line of modprobe.d, without comments. Throws RangeError on a single quote or a backslash, which
 * kmod does not pass on as they are. Here-documents are not supported.
 */
export function onOneLine(script: string): string {
  const lines = script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const odd = lines.find((line) => /['\\]/.test(line));
  if (odd !== undefined) throw new RangeError(`modprobe.d cannot contain the script line '${odd}'`);
  return lines.map((line, index) => (goesOn.test(line) || index === lines.length - 1 ? line : `${line};`)).join(' ');
}

/**
 * A word of a line. modprobe.d separates words by white space and has no quotes, so a word with white space is refused.
 */
function word(text: string): string {
  if (!/^[!-~]+$/.test(text) || text.endsWith('\\'))
    throw new RangeError(`modprobe.d cannot contain the word '${text}'`);
  return text;
}

/**
 * One line, without its line end, as pieces of a Nix string. A shell runs the command of `install`, so its words are
 * quoted for a shell.
 */
export function printModprobeLine(line: ModprobeLine): readonly (string | nix.Nix)[] {
  switch (line.command) {
    case 'options':
      return [`options ${word(line.module)} ${word(line.option)}=${word(line.value)}`];
    case 'softdep':
      return [`softdep ${word(line.module)} pre: ${word(line.pre)}`];
    case 'blacklist':
      return [`blacklist ${word(line.module)}`];
    case 'install':
      return [
        `install ${word(line.module)} /bin/sh -c `,
        nix.apply(nix.select('lib', 'escapeShellArg'), line.script),
        ` ${printWords([line.module, ...line.arguments])}`,
      ];
  }
}
