/**
 * Writes YAML 1.2 that people will go on editing: maps in blocks, with comments, and lists on a line. A text is written
 * plain only where no reader of YAML takes it for anything else.
 * @see https://yaml.org/spec/1.2.2/
 */

export type Scalar = string | number | boolean;

/** A value on one line. */
export type Inline = Scalar | readonly Inline[] | { readonly [key: string]: Inline };

export type Line =
  /** A comment, broken where the line ends; an empty one is an empty line. */
  | { readonly comment: string }
  | {
      readonly key: string;
      readonly value: Inline | Block;
      /** Behind the value. */
      readonly note?: string;
      /** Written as comments, to be taken in by a person. */
      readonly off?: boolean;
    };

export class Block {
  readonly lines: readonly Line[];
  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }
}

const width = 100;

/** Letters, digits and what neither begins nor ends anything, paths, sizes and resolutions: no number of any YAML. */
const plain = /^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/;
const special = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

const escapeCharacter = (one: string): string => {
  const point = one.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
};

/** A text: plain, or in double quotes, with everything that is not printable escaped. */
function text(value: string): string {
  if (plain.test(value) && !special.test(value)) return value;
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter);
  return `"${escaped}"`;
}

/** A value on one line. Numbers must be finite. */
export function printInline(value: Inline): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(printInline).join(', ')}]`;
  const entries = Object.entries(value).map(([key, one]) => `${text(key)}: ${printInline(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isList = (value: object): value is readonly Inline[] => Array.isArray(value);

/** A comment in lines that are not too long; whatever would end it is a space. */
function comment(words: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[\p{C}\s]+/u).filter(Boolean)) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.length === 0 ? '\n' : lines.map((one) => `${indent}# ${one}\n`).join('');
}

function printLine(line: Line, indent: string): string {
  if ('comment' in line) return comment(line.comment, indent);
  const { key, value, note, off } = line;
  const behind = note ? `  ${comment(note, '').trimEnd().replaceAll('\n# ', ' ')}` : '';
  if (off) {
    const lines = printLine({ key, value, ...(note && { note }) }, '').trimEnd();
    return `${lines.replace(/^/gm, `${indent}# `)}\n`;
  }
  if (!(value instanceof Block)) return `${indent}${text(key)}: ${printInline(value)}${behind}\n`;
  if (value.lines.length === 0) return `${indent}${text(key)}: {}${behind}\n`;
  return `${indent}${text(key)}:${behind}\n${printBlock(value, `${indent}  `)}`;
}

/** A map with its comments; one that has nothing else is null.  @param indent what stands before each line */
export const printBlock = ({ lines }: Block, indent = ''): string =>
  lines.map((line) => printLine(line, indent)).join('');
