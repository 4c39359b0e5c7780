/** Lines of a report: folded to a width, and painted where colours may be. */
import { isWide, isZeroWidth, visible } from '../../diagnostics/display.ts';

/** What a line is about; each has its colour. */
export type Style = 'heading' | 'good' | 'fair' | 'bad' | 'faint';

export interface Line {
  readonly text: string;
  readonly style?: Style;
  /** What stands before it, and before the lines that it is continued in. */
  readonly first?: string;
  readonly next?: string;
}

const codes: Readonly<Record<Style, string>> = {
  heading: '\x1b[1m',
  good: '\x1b[32m',
  fair: '\x1b[33m',
  bad: '\x1b[31m',
  faint: '\x1b[2m',
};

/** Text of which every character is seen and takes one column, as nearly all is. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The columns that a text takes. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    columns += isZeroWidth(point) ? 0 : isWide(point) ? 2 : 1;
  }
  return columns;
}

/** A text in a column of its own: with spaces behind it. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Breaks a line between words; a word that is wider than the line keeps together. */
function folded({ text, first = '', next = first }: Line, width: number): string[] {
  if (first.length + text.length <= width && isPlain(text)) return [(first + text).trimEnd()];
  const lines: string[] = [];
  let line = first;
  let columns = columnsOf(first);
  let empty = true;
  // Runs of spaces are columns of a table, which must stay as they are.
  for (const part of visible(text).split(/( +)/)) {
    const wide = columnsOf(part);
    if (part.startsWith(' ')) {
      line += part;
      columns += wide;
    } else if (!empty && columns + wide > width) {
      lines.push(line.trimEnd());
      line = next + part;
      columns = columnsOf(next) + wide;
    } else {
      line += part;
      columns += wide;
      empty &&= part === '';
    }
  }
  return [...lines, line.trimEnd()];
}

/** The text of lines, each ended. */
export const printLines = (lines: readonly Line[], width: number, colour: boolean): string =>
  lines
    .flatMap((line) =>
      folded(line, width).map((text) => {
        const style = colour && line.style ? codes[line.style] : '';
        return style === '' || text === '' ? `${text}\n` : `${style}${text}\x1b[0m\n`;
      }),
    )
    .join('');
