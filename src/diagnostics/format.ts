/** Diagnostics as text for the user, as JSON for programs, and as workflow commands for GitHub. */
import type { Diagnostic, Severity } from './diagnostics.ts';
import { isWide, isZeroWidth, visible } from './display.ts';
import { lineAt, lineStarts } from './lines.ts';
import type { Path, Source } from './tree.ts';

export type Format = 'text' | 'json' | 'github';

export interface FormatOptions {
  readonly format: Format;
  /** Whether text may contain terminal colours. */
  readonly colour: boolean;
  /** The maximum width of a source line in columns; longer lines are cut around the caret. */
  readonly width?: number;
}

/** A position with lines and columns from 1; columns count code points, and the end is the first column after it. */
interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How many problems with one code are printed; a generated file can have as many as it has lines. */
export const mostOfACode = 100;

/** The first problems of each code, and the number of those that are left out, by the last one that is not. */
interface Shown {
  readonly shown: readonly Diagnostic[];
  readonly more: ReadonlyMap<Diagnostic, number>;
}

function firstOfEach(diagnostics: readonly Diagnostic[]): Shown {
  const counts = new Map<string, number>();
  const last = new Map<string, Diagnostic>();
  const shown = diagnostics.filter((one) => {
    const count = (counts.get(one.code) ?? 0) + 1;
    counts.set(one.code, count);
    if (count <= mostOfACode) last.set(one.code, one);
    return count <= mostOfACode;
  });
  const more = new Map<Diagnostic, number>();
  for (const [code, one] of last) {
    const left = (counts.get(code) ?? 0) - mostOfACode;
    if (left > 0) more.set(one, left);
  }
  return { shown, more };
}

/** The sentence that stands for the problems that are left out. */
const leftOut = (count: number): string =>
  `${count} more ${count === 1 ? 'problem' : 'problems'} of this kind ${count === 1 ? 'is' : 'are'} not shown`;

/**
 * Formats diagnostics in the given order, ending in a newline. Without any, the text and GitHub formats are empty. Of each
 * code at most {@link mostOfACode} are printed, and how many there are besides.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const lines = new Lines();
  const { shown, more } = firstOfEach(diagnostics);
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(
        shown.map((one) => {
          const left = more.get(one);
          return { ...asJson(one, lines), ...(left !== undefined && { more: left }) };
        }),
        null,
        2,
      )}\n`;
    case 'github': {
      const rest = [...more].map(
        ([{ severity, code }, count]) => `::${severity} title=${escapeProperty(code)}::${escapeData(leftOut(count))}`,
      );
      return [...shown.map((one) => asCommand(one, lines)), ...rest].map((line) => `${line}\n`).join('');
    }
    case 'text':
      return asText({ shown, more }, diagnostics, options, lines);
  }
}

/** The lines of sources, searched once per source. */
class Lines {
  readonly #starts = new Map<Source, readonly number[]>();
  /** Where the last count of code points ended, because many problems can be on one line that is as long as the file. */
  #counted: { source: Source; start: number; offset: number; count: number } | undefined;

  of(source: Source): readonly number[] {
    const known = this.#starts.get(source);
    if (known) return known;
    const starts = lineStarts(source.text);
    this.#starts.set(source, starts);
    return starts;
  }

  /** A line without its line ending, and the offset of its start. */
  text(source: Source, line: number): { start: number; text: string } {
    const starts = this.of(source);
    const start = starts[line] ?? 0;
    const text = source.text.slice(start, starts[line + 1] ?? source.text.length);
    return { start, text: text.replace(/\r?\n$/, '') };
  }

  position({ span }: Diagnostic): Position | undefined {
    if (!span) return undefined;
    const at = (offset: number): { line: number; column: number } => {
      const line = lineAt(this.of(span.source), offset);
      const start = this.of(span.source)[line] ?? 0;
      return { line: line + 1, column: this.#column(span.source, start, offset) };
    };
    const start = at(span.start);
    const end = at(span.end);
    return { ...start, endLine: end.line, endColumn: end.column };
  }

  /** The column of an offset in the line that starts at `start`. */
  #column(source: Source, start: number, offset: number): number {
    const last = this.#counted;
    const known =
      last?.source === source && last.start === start && last.offset <= offset ? last : { offset: start, count: 0 };
    const count = known.count + codePoints(source.text, known.offset, offset);
    this.#counted = { source, start, offset, count };
    return count + 1;
  }
}

/** The number of code points between two offsets, without copying, because a line can be as long as the file. */
function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** An attribute path in Nix syntax. @see https://nix.dev/manual/nix/stable/language/identifiers */
function optionPath(prefix: string, path: Path): string {
  const keywords = new Set(['if', 'then', 'else', 'assert', 'with', 'let', 'in', 'rec', 'inherit', 'or']);
  const attribute = (step: string): string =>
    /^[A-Za-z_][A-Za-z0-9_'-]*$/.test(step) && !keywords.has(step)
      ? step
      : `"${step.replace(/["\\]|\$(?=\{)/g, '\\$&').replace(/[\n\r\t]/g, (char) => ({ '\n': '\\n', '\r': '\\r' })[char] ?? '\\t')}"`;
  // List items have no attribute names; NixOS prints them as [definition n-entry m], users write [n].
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${attribute(step)}`),
    prefix,
  );
}

/** The place of a diagnostic as one word; empty for a diagnostic about the command line. */
function placeName(one: Diagnostic, position: Position | undefined): string {
  const source = one.span?.source;
  if (source?.options !== undefined) return optionPath(source.options, one.path ?? []);
  if (source && position) return `${source.name}:${position.line}:${position.column}`;
  return one.file ?? '';
}

function asJson(one: Diagnostic, lines: Lines): Record<string, unknown> {
  const { code, severity, message, remedy, path } = one;
  const base = { code, severity, message, remedy };
  const option = one.span?.source.options;
  if (option !== undefined) return { ...base, option: optionPath(option, path ?? []), path: path ?? [] };
  const file = one.span?.source.name ?? one.file;
  return {
    ...base,
    ...(file === undefined ? {} : { file }),
    ...lines.position(one),
    ...(path === undefined ? {} : { path }),
  };
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function asCommand(one: Diagnostic, lines: Lines): string {
  const position = lines.position(one);
  const option = one.span?.source.options !== undefined;
  const properties: { [Name in 'file' | 'line' | 'col' | 'endLine' | 'endColumn' | 'title']?: string | number } = {};
  const file = option ? undefined : (one.span?.source.name ?? one.file);
  if (file !== undefined) properties.file = file;
  if (position && !option) {
    properties.line = position.line;
    properties.col = position.column;
    properties.endLine = position.endLine;
    // GitHub accepts an end column only if the annotation is on one line.
    if (position.endLine === position.line) properties.endColumn = Math.max(position.column, position.endColumn - 1);
  }
  properties.title = one.code;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const message = `${option ? `${placeName(one, position)}: ` : ''}${one.message}\nhelp: ${one.remedy}`;
  return `::${one.severity} ${list.join(',')}::${escapeData(message)}`;
}

/** Escapes line endings as GitHub requires; other control characters become visible escapes. */
const escapeData = (text: string): string =>
  text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const colours: Readonly<Record<Severity, string>> = { error: '\x1b[1;31m', warning: '\x1b[1;33m' };

function asText(
  { shown, more }: Shown,
  diagnostics: readonly Diagnostic[],
  { colour, width = 100 }: FormatOptions,
  lines: Lines,
): string {
  if (diagnostics.length === 0) return '';
  const paint = (style: string, text: string): string => (colour ? `${style}${text}\x1b[0m` : text);
  const out: string[] = [];
  const labelOf = ({ severity, code }: Diagnostic): string => paint(colours[severity], `${severity}[${code}]`);
  for (const one of shown) {
    const position = lines.position(one);
    const place = placeName(one, position);
    const label = labelOf(one);
    out.push(`${place === '' ? '' : `${paint('\x1b[1m', visible(place))}: `}${label}: ${visible(one.message)}`);
    if (position && one.span?.source.options === undefined) {
      const [source, caret] = excerpt(one, lines, position, Math.max(width - 2, 20));
      out.push(`  ${source}`, `  ${caret.replace(/\^~*/, (mark) => paint(colours[one.severity], mark))}`);
    }
    out.push(`  ${paint('\x1b[36m', 'help')}: ${visible(one.remedy)}`);
  }
  for (const [one, count] of more) out.push(`${labelOf(one)}: ${leftOut(count)}`);
  out.push('', summary(diagnostics));
  return `${out.join('\n')}\n`;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): string => {
    const found = diagnostics.filter((one) => one.severity === severity).length;
    return found === 0 ? '' : `${found} ${severity}${found === 1 ? '' : 's'}`;
  };
  return [count('error'), count('warning')].filter((part) => part !== '').join(', ');
}

/** A code point or tab as displayed, and its width in columns. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

/** The cells of a part of a line. Tabs become spaces, so that the caret is in the right column with any tab stops. */
function cells(text: string): Cell[] {
  return Array.from(text, (char) => {
    if (char === '\t') return { text: '  ', width: 2 };
    const shown = visible(char);
    if (shown !== char) return { text: shown, width: [...shown].length };
    const code = char.codePointAt(0) ?? 0;
    return { text: char, width: isZeroWidth(code) ? 0 : isWide(code) ? 2 : 1 };
  });
}

/** The source line and the caret line below it, both cut to `width` columns around the place. */
function excerpt(one: Diagnostic, lines: Lines, position: Position, width: number): [string, string] {
  if (!one.span) return ['', ''];
  const { source, start, end } = one.span;
  const line = lines.text(source, position.line - 1);
  const at = Math.min(start - line.start, line.text.length);
  const stop = Math.max(at, Math.min(end - line.start, line.text.length));
  // Anything further away than the width in code units cannot be shown; a line can be as long as the file.
  const from = boundary(line.text, Math.max(0, at - 2 * width));
  const to = boundary(line.text, Math.min(line.text.length, at + 2 * width));
  const before = cells(line.text.slice(from, at));
  const after = cells(line.text.slice(at, to));
  const marked = cells(line.text.slice(at, Math.min(stop, to))).length;
  const total = [...before, ...after].reduce((sum, cell) => sum + cell.width, 0);
  const room = total <= width && from === 0 && to === line.text.length ? width : width - 2;
  const left = firstCells(before.toReversed(), room === width ? width : Math.floor(room / 2)).toReversed();
  const leftWidth = left.reduce((sum, cell) => sum + cell.width, 0);
  const right = firstCells(after, room - leftWidth);
  const cutLeft = left.length < before.length || from > 0 ? '…' : '';
  const cutRight = right.length < after.length || to < line.text.length ? '…' : '';
  const show = (some: readonly Cell[]): string => some.map((cell) => cell.text).join('');
  const markWidth = right.slice(0, marked).reduce((sum, cell) => sum + cell.width, 0);
  return [
    `${cutLeft}${show(left)}${show(right)}${cutRight}`,
    `${' '.repeat(leftWidth + cutLeft.length)}^${'~'.repeat(Math.max(0, markWidth - 1))}`,
  ];
}

/** Moves an offset out of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** The first cells that fit into the given columns. */
function firstCells(all: readonly Cell[], columns: number): Cell[] {
  let used = 0;
  const end = all.findIndex((cell) => {
    used += cell.width;
    return used > columns;
  });
  return all.slice(0, end === -1 ? all.length : end);
}
