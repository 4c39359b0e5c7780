/** What the YAML library says about a text, in plain words and with what to do. */

interface Sentence {
  readonly problem: string;
  readonly remedy: string;
}

/** The library's names of tokens, as they look in a text. */
const tokens: Readonly<Record<string, string>> = {
  alias: 'an alias',
  anchor: 'an anchor',
  comma: 'a comma',
  'block-map': 'a map',
  'block-scalar': 'a text',
  'block-seq': 'a list',
  'doc-end': '...',
  'doc-start': '---',
  'double-quoted-scalar': 'a text in quotes',
  'explicit-key-ind': '?',
  'flow-collection': 'a bracket or brace',
  'flow-map-end': '}',
  'flow-map-start': '{',
  'flow-seq-end': ']',
  'flow-seq-start': '[',
  'map-value-ind': 'a colon',
  scalar: 'a text',
  'seq-item-ind': 'a dash',
  'single-quoted-scalar': 'a text in quotes',
  tag: 'a tag',
};

/** By how the library's message reads; the first that fits. */
const sentences: readonly (readonly [RegExp, problem: string, remedy: string])[] = [
  [
    /^Missing closing/,
    'a text in quotes is not closed',
    'write the closing quote; inside single quotes a quote is written twice, inside double quotes as \\"',
  ],
  [
    /must end with a|sufficiently indented/,
    'a bracket or brace is not closed before this place',
    'close it, and indent the lines up to where it is closed',
  ],
  [
    /^Implicit keys .*single line/,
    'a line has no colon, or a key goes over several lines',
    'write key: value, and see whether the line is indented wrongly',
  ],
  [/^Implicit map keys need/, 'this key has no colon', 'write a colon and a space after it'],
  [
    /^Nested mappings/,
    'a map begins where a value already stands',
    'put a text with a colon and a space in it in quotes, begin an inner map on a line of its own, and see whether the next line is indented wrongly',
  ],
  [/^A block sequence may not/, 'a list stands where a key should', 'write the key first, and the list below it'],
  [
    /^Block collections are not allowed within/,
    'inside [ ] or { } a comma is missing, or a list or map has no brackets or braces of its own',
    'set items apart by commas, and write inner lists and maps with brackets and braces',
  ],
  [
    /^Block collection cannot start on same line/,
    'the document begins on the line of its ---',
    'begin it on a line of its own',
  ],
  [
    /same column/,
    'this does not line up with what stands above it',
    'let keys and items of one level begin in the same column, and indent what belongs under them',
  ],
  [
    /^Unexpected block-seq-ind/,
    'a list with dashes begins on the line of its key',
    'begin it on the next line, or write it in brackets',
  ],
  [/^Missing space after :/, 'a space is missing after the colon', 'write a colon and a space'],
  [
    /^Missing ,/,
    'a comma or a colon is missing',
    'set items apart by commas, and keys from values by a colon and a space',
  ],
  [/^Unexpected (?:,|empty item)/, 'a comma too many', 'remove it'],
  [/^Comments must be separated/, 'a comment begins right after a value', 'write a space before #'],
  [/directives-end/, 'a directive has no document after it', 'write --- on a line of its own after it, or remove it'],
  [
    /^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,
    'a name is missing here',
    'write a name after * or &, or put the text in quotes',
  ],
  [/at most 1024 chars/, 'a key is longer than 1024 characters', 'write a shorter key'],
  [
    /^Invalid escape sequence/,
    'a backslash in double quotes begins no known escape',
    'write \\\\ for a backslash, or use single quotes',
  ],
];

/**
 * @param message what the library says
 * @returns what is wrong, to follow a colon, and what to do about it
 */
export function inPlainWords(message: string): Sentence {
  const found = sentences.find(([pattern]) => pattern.test(message));
  if (found) return { problem: found[1], remedy: found[2] };
  const start = /^Plain value cannot start with (.*)$/s.exec(message)?.[1];
  if (start !== undefined) {
    return { problem: `a text without quotes cannot begin with ${start}`, remedy: 'put the text in quotes' };
  }
  const remedy = 'correct the text at this place or just before it';
  const unexpected = /^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(message)?.[1];
  if (unexpected !== undefined) {
    const name = Object.hasOwn(tokens, unexpected) ? tokens[unexpected] : unexpected;
    return { problem: `${name} is not expected here`, remedy };
  }
  return { problem: message.charAt(0).toLowerCase() + message.slice(1), remedy };
}
