/** Text for a terminal. */

/** Columns of a text where no terminal says otherwise; longer lines are hard to read on any. */
const columns = 80;

/** Breaks a text between words so that no line is longer than the terminal or 80 columns, except for a single word. */
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

/** A text with every line that is not empty moved in by two columns. */
export const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
