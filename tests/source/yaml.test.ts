import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { locate, type Path } from '../../src/diagnostics/tree.ts';
import { read, spans } from './read.ts';

const mebibyte = 1_048_576;

/** The text at a path. */
function textAt(text: string, path: Path, on: 'key' | 'value' = 'value'): string {
  const { tree } = read(text);
  if (!tree) throw new Error('the text was refused');
  const { source, start, end } = locate(tree, path, on);
  return source.text.slice(start, end);
}

describe('values', () => {
  test.each([
    ['0b:00.0', '0b:00.0'],
    ['0000:0b:00.0', '0000:0b:00.0'],
    ['046d:c541', '046d:c541'],
    ['190:20:30', '190:20:30'],
    ['off', 'off'],
    ['yes', 'yes'],
    ['16GiB', '16GiB'],
    ['0-3,8,^2', '0-3,8,^2'],
    ['2026-01-01', '2026-01-01'],
    ['"8"', '8'],
    ['8', 8],
    ['-8', -8],
    ['0', 0],
    ['-0', 0],
    ['0x1f', 31],
    ['0o17', 15],
    ['1e3', 1000],
    ['1.5', 1.5],
    ['9007199254740991', 9007199254740991],
    ['true', true],
    ['~', null],
    ['', null],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['>-\n  a\n  b\n', 'a b'],
    ["'it''s'", "it's"],
    ['"\\ud83d\\ude00"', '😀'],
    ['!!str text', 'text'],
    ['!!str "8"', '8'],
    ['!!int 8', 8],
    ['!!map {}', {}],
    ['!!seq []', []],
  ])('%s', (written, value) => {
    expect(read(`a: ${written}`)).toMatchObject({ codes: [], value: { a: value } });
  });

  test.each([
    ['010', 'number-leading-zero'],
    ['-00', 'number-leading-zero'],
    ['01.5', 'number-leading-zero'],
    ['.inf', 'number-out-of-range'],
    ['-.inf', 'number-out-of-range'],
    ['.nan', 'number-out-of-range'],
    ['1e999', 'number-out-of-range'],
    ['-9007199254740992', 'number-out-of-range'],
    ['0xffffffffffffffff', 'number-out-of-range'],
    ['!!int "8"', 'tag-changes-value'],
    ['!!str true', 'tag-changes-value'],
    ['!!bool x', 'tag-changes-value'],
    ['!!seq {}', 'tag-changes-value'],
    ['!!binary aGk=', 'unknown-tag'],
    ['!!set {}', 'unknown-tag'],
    ['! 8', 'unknown-tag'],
    ['!<constructor> 8', 'unknown-tag'],
    ['!e!x 8', 'unknown-tag'],
    ['"\\udc00"', 'broken-unicode'],
    ['*b', 'unknown-alias'],
    ['&b [*b]', 'unknown-alias'],
    ['@x', 'yaml-syntax'],
    ['[1', 'yaml-syntax'],
    ['b: c', 'yaml-syntax'],
    ['"x', 'yaml-syntax'],
  ])('%s is refused', (written, code) => {
    expect(read(`a: ${written}`)).toMatchObject({ codes: [code], tree: undefined });
  });

  test.each(['', '\n', '# nothing\n', '---\n', '\uFEFF', '%YAML 1.2\n---\n'])('%j is an empty mapping', (text) => {
    expect(read(text)).toMatchObject({ codes: [], value: {} });
  });

  test.each(['8', 'null', '~', 'text', '[]', '- a', '!!null', '|\n'])('%j at the root is refused', (text) => {
    expect(read(text).codes).toEqual(['root-not-a-map']);
  });
});

describe('syntax errors are explained in plain words', () => {
  test.each([
    ['a: [1, 2', 8, 'is not closed'],
    ['a: "x', 3, 'missing closing quote'],
    ['a: b: c', 3, 'where there is already a value'],
    ['a: 1\nb\nc: 2', 5, 'has no colon'],
    ['a: 1\nb', 5, 'has no colon'],
    ['a: @x', 3, 'cannot start with reserved character @'],
    ['a: "C:\\x"', 6, 'unknown escape sequence'],
    ['a: [1,, 2]', 6, 'unexpected comma'],
    ['a: {b: 1 c: 2}', 7, 'missing comma'],
    ['a: "x" y', 7, 'unexpected string'],
    ['a: ]', 3, "unexpected ']'"],
    ['a:\n  b: 1\n c: 2', 10, 'does not line up'],
    ['a: "x"#c', 6, 'missing space before a comment'],
    ['a: - b', 3, 'a list with dashes starts'],
  ])('%j', (text, start, words) => {
    const { found } = read(text);
    expect(found[0]).toMatchObject({ code: 'yaml-syntax', span: { start } });
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.remedy).not.toBe('');
  });
});

test('a directive without a document is not an empty mapping', () => {
  expect(read('%YAML 1.2\n').codes).toEqual(['yaml-syntax']);
});

describe('keys', () => {
  test.each([
    ['8: 1', 'key-not-text'],
    ['0x10: 1', 'key-not-text'],
    ['true: 1', 'key-not-text'],
    ['null: 1', 'key-not-text'],
    [': 1', 'key-not-text'],
    ['[a]: 1', 'key-not-text'],
    ['{a: 1}: 1', 'key-not-text'],
    ['? - a\n: 1', 'key-not-text'],
    ['a: &b c\n*b : 1', 'key-not-text'],
    ['!!str 8: 1', 'tag-changes-value'],
    ['__proto__: 1', 'reserved-key'],
    ['"constructor": 1', 'reserved-key'],
    ['a: { prototype: 1 }', 'reserved-key'],
    ['a: &b { c: 1 }\nd: { <<: *b }', 'merge-key'],
    ['a: 1\n"a": 2', 'duplicate-key'],
    ['a: 1\n"\\x61": 2', 'duplicate-key'],
    ['{ a, b: 1 }', 'missing-value'],
    ['[a: 1, b]', 'root-not-a-map'],
  ])('%j', (text, code) => {
    expect(read(text).codes).toEqual([code]);
  });

  test('a quoted key may look like any other type', () => {
    expect(read('"8": 1\n"true": 2\n"": 3\n"<<": 4')).toMatchObject({
      codes: [],
      value: { 8: 1, true: 2, '': 3, '<<': 4 },
    });
  });

  test('a duplicate names the line of the first', () => {
    expect(read('a: 1\nb: 2\n\na: 3').found[0]?.message).toContain('line 1');
  });
});

describe('aliases', () => {
  test('an alias has the value of its anchor and its own position', () => {
    const text = 'a: &x { b: 1 }\nc: *x\n';
    expect(read(text).value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(textAt(text, ['c'])).toBe('*x');
    expect(textAt(text, ['c', 'b'])).toBe('1');
  });

  test('an anchor can be redefined, and can be on a key', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n&k e: *k').value).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 'e' });
  });

  test('the expansion of aliases is limited, however they are nested', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n += 1)
      laughs.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    expect(new Set(read(laughs.join('\n')).codes)).toEqual(new Set(['alias-expansion']));
  });

  test('aliases cannot nest deeper than brackets can', () => {
    const chain = ['a0: &a0 [x]'];
    for (let n = 1; n < 100; n += 1) chain.push(`a${n}: &a${n} [*a${n - 1}]`);
    expect(new Set(read(chain.join('\n')).codes)).toEqual(new Set(['alias-expansion']));
  });
});

describe('positions', () => {
  const text =
    '\uFEFF# ü\r\nhost:\r\n  name: "bö x"   # why\r\n  users:\r\n    - alex\r\n    - 😀\r\nlist: [ a, {b: c} ]\r\nlast:\r\n';

  test.each<[Path, 'key' | 'value', string]>([
    [['host'], 'key', 'host'],
    [['host', 'name'], 'value', '"bö x"'],
    [['host', 'users'], 'value', '- alex\r\n    - 😀'],
    [['host', 'users', 1], 'value', '😀'],
    [['list'], 'value', '[ a, {b: c} ]'],
    [['list', 1], 'value', '{b: c}'],
    [['list', 1, 'b'], 'key', 'b'],
    [['last'], 'key', 'last'],
    [['last'], 'value', ''],
    [['host', 'nope'], 'value', 'host'],
  ])('%j, its %s', (path, on, written) => {
    expect(textAt(text, path, on)).toBe(written);
  });

  test('an unclosed quote is reported where it opens', () => {
    expect(read('a: 1\nb: "x\n  y\n').found.map(({ span }) => span?.start)).toEqual([8]);
  });

  test('all problems of a file are reported, in their order', () => {
    expect(read('8: a\nb: 010\nb: !x y\n').codes).toEqual([
      'key-not-text',
      'number-leading-zero',
      'duplicate-key',
      'unknown-tag',
    ]);
  });

  test('a problem below an option knows its path', () => {
    const { found } = read('{"vms":{"win11":{"__proto__":1}}}', 'virtualisation.vfio.settings');
    expect(found[0]).toMatchObject({ code: 'reserved-key', path: ['vms', 'win11'] });
  });
});

describe('bytes', () => {
  test.each([
    [[0x61, 0x3a, 0x20, 0xff], 4, 1],
    [[0x61, 0x0a, 0x62, 0x0a, 0xc3, 0x28], 6, 3],
    [[0xff, 0xfe, 0x61, 0x00], 1, 1],
    [[0x61, 0xe2, 0x82], 3, 1],
  ])('%j is not UTF-8', (bytes, _byte, line) => {
    const { found } = read(Uint8Array.from(bytes));
    expect(found).toMatchObject([{ code: 'file-not-utf8', file: 'host.yaml' }]);
    expect(found[0]?.message).toContain(`on line ${line}, at byte`);
  });

  test('a second byte order mark is refused', () => {
    expect(read('\uFEFF{}').found).toEqual([]);
    expect(read('\uFEFF\uFEFF{}').found).toMatchObject([{ code: 'control-character' }]);
  });

  test('UTF-16 without a byte order mark and the line endings of old systems are refused', () => {
    expect(new Set(read('a\0:\0 \x001\0').codes)).toEqual(new Set(['control-character']));
    expect(read('a: 1\rb: 2').codes).toEqual(['control-character']);
  });

  test('a value of 1 MiB is read, and one more byte is refused', () => {
    expect(read(`a: ${'x'.repeat(mebibyte - 3)}`)).toMatchObject({ codes: [], value: { a: 'x'.repeat(mebibyte - 3) } });
    expect(read(`a: ${'x'.repeat(mebibyte - 2)}`).codes).toEqual(['file-too-large']);
  });
});

describe('properties', () => {
  const fragments = fc.constantFrom(
    ...[
      'a',
      'b: ',
      ': ',
      '- ',
      '? ',
      '\n',
      '\n  ',
      '\n\t',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '\\',
      '#',
      ' #c',
    ],
    ...[
      '&a ',
      '*a',
      '!!str ',
      '!x ',
      '%YAML 1.1\n',
      '---\n',
      '...\n',
      '<<: ',
      '8',
      '0x',
      '.nan',
      '~',
      '__proto__: ',
      '\r\n',
      '\r',
    ],
    ...['é', '😀', '\u0000', '\uFEFF', '\u2028', '@', '`', '|2\n', '>-\n'],
  );
  const texts = fc.oneof(
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('any text is either read or refused, and every span is inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { found, tree, source } = read(text);
        expect(tree === undefined).toBe(found.length > 0);
        const all = [...(tree ? spans(tree) : []), ...found.flatMap(({ span }) => (span ? [span] : []))];
        for (const { start, end } of all) {
          expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('any text has the value that the library reads', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = read(text);
        if (value === undefined) return;
        const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
        expect(document.errors).toEqual([]);
        expect(value).toEqual(JSON.parse(JSON.stringify(document.toJS() ?? {})));
      }),
      { numRuns: 3000 },
    );
  });

  test('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { found, tree } = read(bytes);
        expect(tree === undefined).toBe(found.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  const names = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
  const { value: values } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(
        null,
        true,
        false,
        'null',
        '8',
        '0x1',
        'true',
        '- a',
        'a: b',
        '# c',
        ' ',
        '\u007f',
        '\n',
        'a\tb',
      ),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(names, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));

  test.each([0, 2, '\t'])('JSON printed with indentation %j has the value that JSON.parse reads', (indent) => {
    fc.assert(
      fc.property(fc.dictionary(names, values, { maxKeys: 5, noNullPrototype: true }), (object) => {
        const text = JSON.stringify(object, null, indent);
        expect(read(text)).toMatchObject({ codes: [] });
        expect(read(text).value).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });
});
