/**
 * Writes YAML 1.2 for further editing: mappings in block style, with comments, and lists on one line or with one item per line. A string is
 * written plain only if every YAML reader reads it as a string.
 * @see https://yaml.org/spec/1.2.2/
 */

export type Scalar = string | number | boolean;

/** A value on one line. */
export type Inline = Scalar | readonly Inline[] | { readonly [key: string]: Inline };

export type Line =
  /** A comment, wrapped; an empty one is an empty line. */
  | { readonly comment: string }
  | {
      readonly key: string;
      readonly value: Inline | Block | Items;
      /** A comment after the value. */
      readonly note?: string;
      /** Whether the line is commented out. */
      readonly off?: boolean;
    };

export class Block {
  readonly lines: readonly Line[];
  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }
}

/** A list with one item per line. */
export class Items {
  readonly items: readonly Inline[];
  constructor(items: readonly Inline[]) {
    this.items = items;
  }
}

const width = 100;

/** Plain words, paths, sizes and resolutions: nothing that any YAML version reads as a number. */
const plain = /^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/;
const special = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

const escapeCharacter = (one: string): string => {
  const point = one.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
};

/** A string: plain, or in double quotes with everything that is not printable escaped. */
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

/** A wrapped comment; characters that would end it become spaces. */
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
  if (value instanceof Items) {
    const items = value.items.map((one) => `${indent}  - ${printInline(one)}\n`);
    return `${indent}${text(key)}:${behind}\n${items.join('')}`;
  }
  if (!(value instanceof Block)) return `${indent}${text(key)}: ${printInline(value)}${behind}\n`;
  if (value.lines.length === 0) return `${indent}${text(key)}: {}${behind}\n`;
  return `${indent}${text(key)}:${behind}\n${printBlock(value, `${indent}  `)}`;
}

/** A mapping with its comments; one with only comments is null. @param indent the prefix of each line */
export const printBlock = ({ lines }: Block, indent = ''): string =>
  lines.map((line) => printLine(line, indent)).join('');
