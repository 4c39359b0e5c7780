/** Mutations of the bytes of a file: parts inserted, removed, repeated and swapped, by bytes and by lines. */
import fc from 'fast-check';
import { hostile } from './hostile.ts';

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('');

/** What YAML reads in its own way, and what no text may contain. */
const snippets: readonly (string | readonly number[])[] = [
  ...[
    '&a ',
    '*a',
    '*b',
    '<<: *a\n',
    '<<: { x: 1 }\n',
    '!!str ',
    '!!int ',
    '!!map ',
    '!x ',
    '! ',
    '!<tag:yaml.org,2002:str> ',
    '!!binary ',
    '!!set ',
  ],
  ...[
    '\t',
    '\ufeff',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '%YAML 1.2\n---\n',
    '%TAG ! x\n',
    '? ',
    '- ',
    ': ',
    ':',
    '?\n',
  ],
  ...[
    '|\n',
    '>\n',
    '|+2\n',
    '>-\n  ',
    '|9\n',
    '"',
    "'",
    '#',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ',',
    '{}',
    '[]',
    '~',
    'null',
    '.inf',
    '.nan',
    '0x1f',
    '0o7',
    '1_000',
    '007',
    '-0',
    '1e999',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    'toString: x\n',
    '"\\u0000"',
    '"\\ud800"',
    '"\\x"',
    '"\\U00110000"',
    "''",
    '""',
    '2026-01-01',
    'yes',
    'on',
  ],
  ...[
    '\0',
    '\x07',
    '\x7f',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufffe',
    '😀',
    '&a [*a]',
    '&a { b: *a }',
    `${'[ '.repeat(80)}`,
    `${'{a: '.repeat(80)}`,
    `${'- '.repeat(90)}x\n`,
    `${'? '.repeat(90)}x\n`,
  ],
  ...[
    many(300, (at) => `k${at}: ${at}\n`),
    many(40, (at) => `? [${at}]\n: x\n`),
    `&a [x, x, x, x, x, x, x, x]\n${many(9, (at) => `- &b${at} [*a, *a, *a, *a, *a]\n`)}`,
  ],
  [0xff],
  [0xfe, 0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x28],
  [0x80],
  [0xef, 0xbb, 0xbf],
];

const inserted: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...snippets).map((snippet) => Buffer.from(snippet as string)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: hostile.map((text) => Buffer.from(text)) },
);

const change = fc.record({
  how: fc.constantFrom(
    'insert',
    'insert',
    'delete',
    'repeat',
    'swap',
    'line away',
    'line twice',
    'lines swapped',
    'indent',
    'cut',
  ),
  at: fc.nat({ max: 1_000_000 }),
  to: fc.nat({ max: 1_000_000 }),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })),
  insert: inserted,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The offset behind the end of the line that an offset is in. */
const lineEnd = (bytes: Buffer, at: number): number => {
  const end = bytes.indexOf(0x0a, at);
  return end === -1 ? bytes.length : end + 1;
};
const lineStart = (bytes: Buffer, at: number): number => (at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1);

function changed(bytes: Buffer, { how, at, to, length, insert }: Change): Buffer {
  if (bytes.length === 0) return insert;
  const place = at % bytes.length;
  const other = to % bytes.length;
  const end = Math.min(place + length, bytes.length);
  const [start, stop] = [lineStart(bytes, place), lineEnd(bytes, place)];
  const line = bytes.subarray(start, stop);
  switch (how) {
    case 'insert':
      return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place)]);
    case 'delete':
      return Buffer.concat([bytes.subarray(0, place), bytes.subarray(end)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(place)]);
    case 'swap': {
      const swapped = Buffer.from(bytes);
      swapped[place] = bytes[other] ?? 0;
      swapped[other] = bytes[place] ?? 0;
      return swapped;
    }
    case 'line away':
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(stop)]);
    case 'line twice':
      return Buffer.concat([bytes.subarray(0, stop), bytes.subarray(start)]);
    case 'lines swapped': {
      const without = Buffer.concat([bytes.subarray(0, start), bytes.subarray(stop)]);
      const into = lineStart(without, Math.min(other, without.length));
      return Buffer.concat([without.subarray(0, into), line, without.subarray(into)]);
    }
    case 'indent':
      return Buffer.concat([
        bytes.subarray(0, start),
        Buffer.from(' '.repeat(1 + (length % 3))),
        bytes.subarray(start),
      ]);
    default:
      return bytes.subarray(0, place);
  }
}

/** The bytes after one to five changes. */
export const mutationOf = (original: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(original, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([bytes, changes]) => changes.reduce(changed, Buffer.from(bytes)));
