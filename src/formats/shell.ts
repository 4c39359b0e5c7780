/** Words of a POSIX shell. @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */

/** A word that the shell reads as exactly this text. Throws RangeError on NUL, which no word can contain. */
export function printWord(text: string): string {
  if (text.includes('\u0000')) throw new RangeError('a shell word cannot contain NUL');
  return /^[A-Za-z0-9_./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The words of a command, on one line. */
export const printWords = (words: readonly string[]): string => words.map(printWord).join(' ');
