/** Formatting text for a terminal. */

/** The maximum width of text in columns; longer lines are hard to read on any terminal. */
const columns = 80;

/** Wraps text between words, so that no line with more than one word is wider than the terminal or 80 columns. */
export function wrapped(text: string, width = columns): string {
  const limit = Math.min(width, columns);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** Indents every line that is not empty by two columns. */
export const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
