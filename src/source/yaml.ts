/**
 * Reading YAML 1.2 and JSON. The library does not enforce limits of its own (its composer recurses, its search for
 * duplicate keys is quadratic, unknown tags only warn), so each step is controlled here: bytes to text, text to tokens
 * with limited nesting, tokens to nodes with a limited number of errors, nodes to our tree in one walk.
 */
import { isUtf8 } from 'node:buffer';
import { Composer, type CST, type Document, type ErrorCode, isScalar, Lexer, Parser } from 'yaml';
import type { Report } from '../diagnostics/diagnostics.ts';
import type { Source, Span, Tree } from '../diagnostics/tree.ts';
import type { sourceCodes } from './codes.ts';
import { maxDepth, maxTextBytes } from './limits.ts';
import { inPlainWords } from './syntax.ts';
import { clip, Walk } from './walk.ts';

/** The maximum number of problems of one kind per text; a broken text can have as many as it has lines. */
const maxOfAKind = 20;

/** A report that knows whether anything was reported, and stops after {@link maxOfAKind} problems of one kind. */
function bounded(report: Report<typeof sourceCodes>): { report: Report<typeof sourceCodes>; failed(): boolean } {
  const counts = new Map<string, number>();
  return {
    report: (name, place, ...params) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (count <= maxOfAKind) report(name, place, ...params);
    },
    failed: () => counts.size > 0,
  };
}

interface SyntaxProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Stops composing after enough errors. */
class Enough extends Error {}

/**
 * Reads YAML or JSON as one document with positions.
 *
 * @param bytes UTF-8, with or without a byte order mark, lines ending in LF or CRLF; at most 1 MiB
 * @param name the name of the text in diagnostics
 * @param options the option path, if the text comes from NixOS options
 * @returns the text, and its tree unless a problem was reported; an empty text is an empty mapping
 */
export function readTree(
  bytes: Uint8Array,
  name: string,
  report: Report<typeof sourceCodes>,
  options?: string,
): { source: Source; tree?: Tree } {
  const sourceOf = (text: string): Source => (options === undefined ? { name, text } : { name, text, options });
  if (bytes.length > maxTextBytes) {
    report('file-too-large', { file: name }, { limit: maxTextBytes });
    return { source: sourceOf('') };
  }
  const text = decode(bytes);
  if (typeof text !== 'string') {
    report('file-not-utf8', { file: name }, text);
    return { source: sourceOf('') };
  }
  const source = sourceOf(text);
  const limited = bounded(report);
  const tree = readText(source, limited.report);
  return tree && !limited.failed() ? { source, tree } : { source };
}

/** The text of UTF-8 bytes without a byte order mark, or the position of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | { byte: number; line: number } {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  // Creating a decoder takes longer than reading most files.
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }
  // The decoder does not report where it failed, but every prefix of a valid prefix is valid.
  let low = 0;
  let high = bytes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  let line = 1;
  for (const byte of bytes.subarray(0, low)) if (byte === 0x0a) line += 1;
  return { byte: low + 1, line };
}

function readText(source: Source, report: Report<typeof sourceCodes>): Tree | undefined {
  const span = (start: number, end: number): Span => {
    const from = Math.max(0, Math.min(start, source.text.length));
    return { source, start: from, end: Math.max(from, Math.min(end, source.text.length)) };
  };
  if (reportControlCharacters(source.text, span, report)) return undefined;
  const problems: SyntaxProblem[] = [];
  const unclosed = new Map<number, number>();
  const tokens = parse(source.text, span, problems, unclosed, report);
  if (!tokens) return undefined;
  const document = compose(tokens, problems, unclosed, source.text.length);
  reportSyntax(problems, span, report);
  if (problems.length > 0) return undefined;
  const root = document?.contents;
  if (!root || (isScalar(root) && root.source === '' && root.type === 'PLAIN' && root.tag === undefined)) {
    return { kind: 'map', entries: new Map(), span: span(0, 0) };
  }
  const tree = new Walk(source, report).tree(root);
  if (tree.kind === 'map') return tree;
  report('root-not-a-map', { span: tree.span, path: [] }, { kind: tree.kind === 'list' ? 'a list' : 'a single value' });
  return undefined;
}

type Spans = (start: number, end: number) => Span;

/**
 * Characters that YAML does not allow. A carriage return alone would end a line for some readers and not for others, and
 * the library would take a second byte order mark for the first.
 */
function reportControlCharacters(text: string, span: Spans, report: Report<typeof sourceCodes>): boolean {
  let found = 0;
  for (const match of text.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)) {
    const character = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('control-character', { span: span(match.index, match.index + 1) }, { character });
    found += 1;
    if (found === maxOfAKind) break;
  }
  return found > 0;
}

const coreTags = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/**
 * The tokens of the first document. Directives, tags and further documents are checked here, where their positions are
 * known. Quoted strings without a closing quote are added to `unclosed`: their start by their end. Returns nothing if the
 * nesting is too deep to go on.
 */
function parse(
  text: string,
  span: Spans,
  problems: SyntaxProblem[],
  unclosed: Map<number, number>,
  report: Report<typeof sourceCodes>,
): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let documents = 0;
  let scalarNext = false;
  const take = (token: CST.Token): void => {
    if (token.type === 'error') {
      problems.push({
        code: 'UNEXPECTED_TOKEN',
        message: token.message,
        start: token.offset,
        end: token.offset + token.source.length,
      });
    } else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2$/.test(token.source)) {
      const place = { span: span(token.offset, token.offset + token.source.length) };
      report('yaml-directive', place, { directive: clip(token.source) });
    } else if (token.type === 'document') {
      documents += 1;
      if (documents === 1) tokens.push(token);
      else report('several-documents', { span: span(token.offset, token.offset + 3) });
    } else tokens.push(token);
  };
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) take(token);
    if (!scalarNext && lexeme.startsWith('!') && !coreTags.has(lexeme)) {
      report('unknown-tag', { span: span(offset, offset + lexeme.length) }, { tag: clip(lexeme) });
    }
    const first = lexeme.charAt(0);
    if (!scalarNext && (first === '"' || first === "'") && (lexeme.length === 1 || !lexeme.endsWith(first))) {
      unclosed.set(offset + lexeme.length, offset);
    }
    scalarNext = lexeme === '\x1f';
    const deep = tooDeep(parser.stack);
    if (deep) {
      report('too-deeply-nested', { span: span(deep.offset, deep.offset + 1) });
      return undefined;
    }
    if (documents > 1 || problems.length >= maxOfAKind) return tokens;
  }
  for (const token of parser.end()) take(token);
  return tokens;
}

const isCollection = ({ type }: CST.Token): boolean =>
  type === 'block-map' || type === 'block-seq' || type === 'flow-collection';

/** The collection that is one level too deep, if any. The parser's stack also holds the document and at most one scalar. */
function tooDeep(stack: readonly CST.Token[]): CST.Token | undefined {
  return stack.length > maxDepth ? stack.filter(isCollection)[maxDepth] : undefined;
}

/** The place of an error as the library gives it: an offset, two or three offsets, or a token. */
type ErrorPlace = number | readonly number[] | { readonly offset: number; readonly source?: unknown };

function placeOf(place: ErrorPlace): [start: number, end: number] {
  if (typeof place === 'number') return [place, place + 1];
  if ('offset' in place) {
    return [place.offset, place.offset + (typeof place.source === 'string' ? place.source.length : 1)];
  }
  return [place[0] ?? 0, place[1] ?? 0];
}

/** The nodes of the document; syntax errors are added to `problems`, at most {@link maxOfAKind}. */
function compose(
  tokens: readonly CST.Token[],
  problems: SyntaxProblem[],
  unclosed: ReadonlyMap<number, number>,
  end: number,
): Document | undefined {
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false, logLevel: 'silent', version: '1.2' });
  let reached = 0;
  // The composer keeps every error with a stack trace, and 1 MiB of text can have a million. So its handler is replaced.
  const onError = (place: ErrorPlace, code: ErrorCode, message: string, warning?: boolean): void => {
    if (warning || code === 'TAG_RESOLVE_FAILED') return;
    if (problems.length >= maxOfAKind) throw new Enough();
    const [start, end] = placeOf(place);
    // A missing quote is easier to find at the start of the string than at the end of the file.
    const opening = message.startsWith('Missing closing') ? unclosed.get(start) : undefined;
    problems.push(
      opening === undefined ? { code, message, start, end } : { code, message, start: opening, end: start },
    );
  };
  Object.assign(composer, { onError });
  let document: Document | undefined;
  try {
    for (const token of tokens) {
      reached = token.offset;
      for (const one of composer.next(token)) document ??= one as Document;
    }
    for (const one of composer.end(true, end)) document ??= one as Document;
  } catch (error) {
    // Anything but our own signal is a bug in the library that this text triggers: refuse the text.
    if (!(error instanceof Enough)) {
      problems.push({ code: 'IMPOSSIBLE', message: 'the text cannot be parsed', start: reached, end: reached + 1 });
    }
  }
  return document;
}

function reportSyntax(problems: readonly SyntaxProblem[], span: Spans, report: Report<typeof sourceCodes>): void {
  const sorted = [...problems].sort((a, b) => a.start - b.start);
  for (const [index, { code, message, start, end }] of sorted.entries()) {
    // One mistake causes several errors at one place; the first describes it.
    if (index > 0 && sorted[index - 1]?.start === start) continue;
    const place = { span: span(start, end) };
    if (code === 'TAB_AS_INDENT') report('tab-indentation', place);
    else {
      const { problem, remedy } = inPlainWords(message);
      report('yaml-syntax', place, { problem: clip(problem), remedy });
    }
  }
}
