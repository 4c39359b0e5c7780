/** Strings with the special characters of every language that vfioc writes, between marks by which they are found again. */
import fc from 'fast-check';

/** The marks around a string: letters, which no language escapes and nearly all names may contain. */
export const opening = 'qxoq';
export const closing = 'qxcq';

/** The pieces that are special in one language, or to one reader. */
const pieces: readonly (readonly string[])[] = [
  ['a', 'Z', '0', '9', '_', '-', '.', '+', ':', '@', '\\', '=', ',', '/'],
  // Nix
  ["''", "'", '$', '$' + '{', '}', '"', '\\', '\n', '\r', '\t', "''$", "''\\n", '$$', '/*', '*/', '#', ';', '  '],
  // XML
  ['<', '>', '&', "'", '"', ']]>', '<![CDATA[', '<!--', '-->', '<?', '?>', '&amp;', '&#0;', '&x;', '</domain>'],
  // shells, and the words of systemd's units
  ['$', '`', '"', "'", '\\', '\n', '$(', ')', ';', '|', '&', '>', '*', '?', '[', '~', '!', '{', ' ', '%', '%n', '$$'],
  // udev's rules and modprobe's lines
  ['"', '%', '$', ',', '=', '==', '\\', '|', '*', '[', ']', '%p', '$env{X}', '#', '\n', '\\\n', 'install ', ' '],
  // qemu.conf, and QEMU's own arguments
  ['"', "'", '"""', '[', ']', ',', ',,', '=', '#', '\n', ' ', 'json:', '{', '}'],
  // characters that some reader refuses or does not show
  ['\0', '\x01', '\x1b[31m', '\x7f', '\u0085', '\u2028', '\ufffe', '\uffff', '\ud800', '\udfff', '\ufeff', '\ufffd'],
  // written from right to left, of no width, beyond 16 bits
  ['\u202e', '\u200f', '\u200b', '\u200d', '\u0301', 'é', 'שלום', '😀', '\u{10ffff}', 'ß', 'İ'],
];

/** Names that mean something to JavaScript, a file system, YAML or Nix. */
const names: readonly string[] = [
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
  'isPrototypeOf',
  'then',
  'length',
  '.',
  '..',
  '/',
  '../..',
  '',
  ' ',
  '-',
  '--',
  '~',
  'null',
  'true',
  'on',
  '0',
  '-1',
  '1e3',
  '<<',
  '*',
  '&a',
  '!!str',
  'if',
  'rec',
  'or',
  'inherit',
  'outPath',
  '__functor',
  'con',
  'default',
  'all',
  'none',
  'root',
  'auto',
];

const ofOneLanguage = fc
  .constantFrom(...pieces)
  .chain((own) => fc.array(fc.constantFrom(...own), { maxLength: 6 }))
  .map((parts) => parts.join(''));
const ofAll = fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 8 }).map((parts) => parts.join(''));
const long = fc
  .tuple(ofOneLanguage, fc.constantFrom(64, 256, 5000))
  .map(([text, count]) => (text || 'x').repeat(count));

/** Any UTF-16 code units. fc.string takes seconds to prepare for all of Unicode. */
const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

/** Any hostile string, without marks. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: ofOneLanguage },
  { weight: 3, arbitrary: ofAll },
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: anyUnits },
  { weight: 1, arbitrary: long.map((text) => text.slice(0, 20_000)) },
);

/** What names may contain: of users and labels, of guests, of units and interfaces. */
const inNames = ['ab01', 'ab01_-', 'aZ01_.+-', 'aZ01:_.@\\-'].map((characters) => [...characters]);
const likeName = fc
  .constantFrom(...inNames)
  .chain((own) => fc.array(fc.constantFrom(...own), { maxLength: 5 }))
  .map((parts) => parts.join(''));

/** A hostile string between the marks; or one that may be a name, so that its way to the output is looked at. */
export const marked: fc.Arbitrary<string> = fc
  .oneof({ weight: 6, arbitrary: ofOneLanguage }, { weight: 4, arbitrary: likeName }, { weight: 1, arbitrary: ofAll })
  .map((text) => opening + text + closing);

/** The hostile strings between marks in a text, without the marks; nothing if a mark is without its counterpart. */
export function plantedIn(text: string): string[] | undefined {
  const found: string[] = [];
  for (let at = text.indexOf(opening); at !== -1; ) {
    const end = text.indexOf(closing, at + opening.length);
    if (end === -1) return undefined;
    found.push(text.slice(at + opening.length, end));
    at = text.indexOf(opening, end + closing.length);
  }
  return found;
}
