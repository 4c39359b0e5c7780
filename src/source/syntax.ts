/** The YAML library's error messages in plain words, each with a remedy. */

interface Sentence {
  readonly problem: string;
  readonly remedy: string;
}

/** The library's token names, in plain words. */
const tokens: Readonly<Record<string, string>> = {
  alias: 'alias',
  anchor: 'anchor',
  comma: 'comma',
  'block-map': 'mapping',
  'block-scalar': 'string',
  'block-seq': 'list',
  'doc-end': "'...'",
  'doc-start': "'---'",
  'double-quoted-scalar': 'quoted string',
  'explicit-key-ind': "'?'",
  'flow-collection': 'bracket or brace',
  'flow-map-end': "'}'",
  'flow-map-start': "'{'",
  'flow-seq-end': "']'",
  'flow-seq-start': "'['",
  'map-value-ind': 'colon',
  scalar: 'string',
  'seq-item-ind': 'dash',
  'single-quoted-scalar': 'quoted string',
  tag: 'tag',
};

/** Problems and remedies by the library's message; the first pattern that matches is used. */
const sentences: readonly (readonly [RegExp, problem: string, remedy: string])[] = [
  [
    /^Missing closing/,
    'missing closing quote',
    "add the quote; inside single quotes a quote is written as `''`, inside double quotes as `\\\"`",
  ],
  [
    /must end with a|sufficiently indented/,
    'a bracket or brace is not closed before this place',
    'close it, and indent the lines up to the closing bracket or brace',
  ],
  [
    /^Implicit keys .*single line/,
    'a line has no colon, or a key spans several lines',
    'write the line as `key: value`, and check its indentation',
  ],
  [/^Implicit map keys need/, 'this key has no colon', 'add a colon and a space: `key: value`'],
  [
    /^Nested mappings/,
    'a mapping starts where there is already a value',
    'put a string that contains `: ` in quotes, start a nested mapping on its own line, and check the indentation of the next line',
  ],
  [/^A block sequence may not/, 'expected a key, found a list', 'write the key first and the list below it'],
  [
    /^Block collections are not allowed within/,
    'missing comma, or a block list or mapping inside [ ] or { }',
    'separate items with commas, and write nested lists and mappings in brackets and braces',
  ],
  [
    /^Block collection cannot start on same line/,
    'the document starts on the same line as its ---',
    'start the document on the next line',
  ],
  [
    /same column/,
    'this does not line up with the lines above',
    'start the keys or items of one level in the same column, and indent what belongs to them',
  ],
  [
    /^Unexpected block-seq-ind/,
    'a list with dashes starts on the line of its key',
    'start the list on the next line, or write it in brackets: `key: [a, b]`',
  ],
  [/^Missing space after :/, 'missing space after the colon', 'add a space after the colon: `key: value`'],
  [
    /^Missing ,/,
    'missing comma or colon',
    'separate items with commas, and keys from their values with a colon and a space',
  ],
  [/^Unexpected (?:,|empty item)/, 'unexpected comma', 'remove it'],
  [
    /^Comments must be separated/,
    'missing space before a comment',
    'add a space before `#`, or put the whole value in quotes if the `#` belongs to it',
  ],
  [/directives-end/, 'a directive has no document after it', 'add `---` on the next line, or remove the directive'],
  [
    /^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,
    'missing name after * or &',
    'add the name, or put the string in quotes',
  ],
  [/at most 1024 chars/, 'a key is longer than 1024 characters', 'shorten the key'],
  [
    /^Invalid escape sequence/,
    'unknown escape sequence in double quotes',
    'write a backslash as `\\\\`, or use single quotes',
  ],
];

/**
 * @param message the library's message
 * @returns the problem, to be put after a colon, and its remedy
 */
export function inPlainWords(message: string): Sentence {
  const found = sentences.find(([pattern]) => pattern.test(message));
  if (found) return { problem: found[1], remedy: found[2] };
  const start = /^Plain value cannot start with (.*)$/s.exec(message)?.[1];
  if (start !== undefined) {
    return { problem: `an unquoted string cannot start with ${start}`, remedy: 'put the string in quotes' };
  }
  const unexpected = /^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(message)?.[1];
  if (unexpected !== undefined) {
    const name = Object.hasOwn(tokens, unexpected) ? tokens[unexpected] : unexpected;
    return {
      problem: `unexpected ${name}`,
      remedy: 'remove it or put the whole value in quotes, and check the syntax just before it',
    };
  }
  return {
    problem: message.charAt(0).toLowerCase() + message.slice(1),
    remedy: 'check the syntax at this place and just before it',
  };
}
