/** Lines of the report: wrapped to a width, and coloured if colours are allowed. */
import { isWide, isZeroWidth, visible } from '../../diagnostics/display.ts';

/** The meaning of a line; each has its colour. */
export type Style = 'heading' | 'good' | 'fair' | 'bad' | 'faint';

export interface Line {
  readonly text: string;
  readonly style?: Style;
  /** The prefix of the line, and of its continuation lines. */
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

/** Whether every character is visible and one column wide, as in nearly all text. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The number of columns that a string takes. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    columns += isZeroWidth(point) ? 0 : isWide(point) ? 2 : 1;
  }
  return columns;
}

/** Pads a string with spaces to a number of columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Wraps a line between words; a word wider than the line is not broken. */
function folded({ text, first = '', next = first }: Line, width: number): string[] {
  if (first.length + text.length <= width && isPlain(text)) return [(first + text).trimEnd()];
  const lines: string[] = [];
  let line = first;
  let columns = columnsOf(first);
  let empty = true;
  // Runs of spaces are columns of a table and must be kept.
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

/** The text of lines, each with its line end. */
export const printLines = (lines: readonly Line[], width: number, colour: boolean): string =>
  lines
    .flatMap((line) =>
      folded(line, width).map((text) => {
        const style = colour && line.style ? codes[line.style] : '';
        return style === '' || text === '' ? `${text}\n` : `${style}${text}\x1b[0m\n`;
      }),
    )
    .join('');
