/** Lines of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
import { printWords } from './shell.ts';

/** One line of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
export type ModprobeLine =
  | { readonly command: 'options'; readonly module: string; readonly option: string; readonly value: string }
  | { readonly command: 'softdep'; readonly module: string; readonly pre: string }
  | { readonly command: 'blacklist'; readonly module: string }
  | { readonly command: 'install'; readonly module: string; readonly run: readonly string[] };

/** A shell script on one line, without comments. Each of its statements must end with a semicolon. */
export const onOneLine = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join(' ');

/**
 * A word of a line. modprobe.d separates words by white space and has no quotes, so a word with white space is refused.
 */
function word(text: string): string {
  if (!/^[!-~]+$/.test(text) || text.endsWith('\\'))
    throw new RangeError(`modprobe.d cannot contain the word '${text}'`);
  return text;
}

/** One line, without its line end. A shell runs the command of `install`, so its words are quoted for a shell. */
export function printModprobeLine(line: ModprobeLine): string {
  switch (line.command) {
    case 'options':
      return `options ${word(line.module)} ${word(line.option)}=${word(line.value)}`;
    case 'softdep':
      return `softdep ${word(line.module)} pre: ${word(line.pre)}`;
    case 'blacklist':
      return `blacklist ${word(line.module)}`;
    case 'install':
      return `install ${word(line.module)} ${printWords(line.run.map((text) => (text.includes('\n') ? onOneLine(text) : text)))}`;
  }
}
