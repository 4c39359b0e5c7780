/**
 * Text in Nix: string literals in both forms, attribute names, identifiers and comments. The only escapes of Nix's
 * lexer are `\n \r \t` and a backslash before the character itself.
 * @see https://nix.dev/manual/nix/latest/language/string-literals
 */

/** A piece of a string: text, or the source of an interpolated expression. */
export type Piece = { readonly text: string } | { readonly hole: string };

const keywords = new Set(['if', 'then', 'else', 'assert', 'with', 'let', 'in', 'rec', 'inherit', 'or']);
const identifierPattern = /^[A-Za-z_][A-Za-z0-9_'-]*$/;

/** Throws a RangeError for text that Nix cannot represent: NUL ends a Nix string, and a lone surrogate has no UTF-8. */
function checkText(text: string): void {
  if (text.includes('\0')) throw new RangeError(`a Nix string cannot contain NUL: ${JSON.stringify(text)}`);
  if (!text.isWellFormed())
    throw new RangeError(`a Nix string cannot contain a lone surrogate: ${JSON.stringify(text)}`);
}

/** The name of a variable; throws a RangeError if it is not a valid one. */
export function identifierText(name: string): string {
  if (!identifierPattern.test(name) || keywords.has(name)) {
    throw new RangeError(`not a valid name of a Nix variable: ${JSON.stringify(name)}`);
  }
  return name;
}

/** An attribute's name, quoted if it is not an identifier or is a keyword. */
export function attributeName(name: string): string {
  return identifierPattern.test(name) && !keywords.has(name) ? name : plainString([{ text: name }]);
}

/** Attribute names joined by dots, as after a selected expression or before `=`. */
export function attributePath(path: readonly string[]): string {
  if (path.length === 0) throw new RangeError('an attribute path needs a name');
  return path.map(attributeName).join('.');
}

const plainEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  $: '\\$',
};

const escaped = (character: string): string => plainEscapes[character] ?? character;

/** A string on one line, in double quotes. */
export function plainString(pieces: readonly Piece[]): string {
  const body = pieces.map((piece, at) => {
    if ('hole' in piece) return `\${${piece.hole}}`;
    checkText(piece.text);
    // `$` is literal unless `{` follows; `$$` would take the dollar of an interpolation that follows.
    const beforeHole = at + 1 < pieces.length;
    return piece.text.replace(beforeHole ? /[\\"\n\r\t]|\$(?=\{)|\$$/g : /[\\"\n\r\t]|\$(?=\{)/g, escaped);
  });
  return `"${body.join('')}"`;
}

/**
 * Whether the `''` form reads better and gives exactly this text. The text must have line breaks. Nix must strip only
 * the indentation that the printer adds, so some line must not be indented itself. The last line must not consist of
 * spaces, because Nix drops such a line. There must be no carriage return, because Nix versions treat it differently.
 */
export function prefersIndented(parts: readonly unknown[]): boolean {
  if (!parts.some((part) => typeof part === 'string' && part.includes('\n'))) return false;
  const text = parts.map((part) => (typeof part === 'string' ? part : 'x')).join('');
  return !text.includes('\r') && /(?:^|\n)[^ \n]/.test(text) && !/^ +$/.test(text.slice(text.lastIndexOf('\n') + 1));
}

/** The text of one piece in the `''` form. `next` is what follows the piece. */
function escapeIndented(text: string, next: 'hole' | 'end'): string {
  return text.replace(/'+|\$/g, (found, at: number) => {
    const rest = text.slice(at + found.length, at + found.length + 2);
    if (found === '$') return rest.startsWith('{') || (rest === '' && next === 'hole') ? "''$" : '$';
    const pairs = "'''".repeat(Math.floor(found.length / 2));
    if (found.length % 2 === 0) return pairs;
    // A single quote would merge with the two quotes of an escaped dollar, or with those that end the string.
    const dollarIsEscaped = rest === '${' || (rest === '$' && next === 'hole' && at + found.length + 1 === text.length);
    return `${pairs}${dollarIsEscaped || (rest === '' && next === 'end') ? "''\\'" : "'"}`;
  });
}

/**
 * A string of several lines between `''`, each line indented by `indent` plus two spaces; only for strings that
 * {@link prefersIndented} accepts.
 */
export function indentedString(pieces: readonly Piece[], indent: number): string {
  const body = pieces
    .map((piece, at) => {
      if ('hole' in piece) return `\${${piece.hole}}`;
      checkText(piece.text);
      return escapeIndented(piece.text, at + 1 < pieces.length ? 'hole' : 'end');
    })
    .join('');
  const lines = body.split('\n');
  const closing = lines.at(-1) === '' ? ' '.repeat(indent) : '';
  const padding = ' '.repeat(indent + 2);
  return `''\n${lines.map((line) => (line === '' ? '' : padding + line)).join('\n')}${closing}''`;
}

/**
 * The lines of a comment, each with `#`, wrapped at `width`. Control characters become spaces, since a CR alone would
 * end the comment.
 */
export function commentLines(text: string, width: number): string[] {
  checkText(text);
  return text.split(/\r\n|[\r\n]/).flatMap((line) => {
    const clean = line.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trimEnd();
    const lead = `# ${/^ */.exec(clean)?.[0] ?? ''}`;
    const wrapped: string[] = [];
    let current = '';
    for (const word of clean.split(' ').filter((part) => part !== '')) {
      if (current !== '' && lead.length + current.length + 1 + word.length > width) {
        wrapped.push(lead + current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...wrapped, (lead + current).trimEnd()];
  });
}
