import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Block, type Inline, type Line, printBlock, printInline } from '../../src/formats/yaml.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'on',
    'Off',
    'yes',
    '~',
    'null',
    '1e3',
    '0x1f',
    '0xAF',
    '0o17',
    '.5',
    '-',
    '---',
    '# x',
    'a: b',
    '1:30',
    '16GiB',
    '<<',
  ),
);
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('inline'), { maxLength: 3 }),
    fc.dictionary(text, tie('inline'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const isPlain = (value: unknown): boolean => !JSON.stringify(value)?.includes('__proto__');

test.each(['1.1', '1.2'] as const)('a value on one line is read back by YAML %s', (version) => {
  fc.assert(
    fc.property(inline.filter(isPlain), (value) => {
      expect(parse(printInline(value), { version, merge: false })).toEqual(value);
    }),
  );
});

test('a block is read back, whatever is in its comments', () => {
  const line = fc.record({ key: text, value: inline, note: fc.option(text, { nil: '' }), before: text });
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ key }) => key, maxLength: 5 }).filter(isPlain), (entries) => {
      const lines: Line[] = entries.flatMap(({ before, ...one }) => [{ comment: before }, one]);
      const printed = printBlock(
        new Block([
          { key: 'inside', value: new Block([...lines, { key: 'not', value: 1, off: true }]) },
          { key: 'empty', value: new Block([{ key: 'left', value: new Block(lines), off: true }]) },
        ]),
      );
      const own = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
      const expected = entries.length > 0 ? own : null;
      expect(parse(printed, { merge: false })).toEqual({ inside: expected, empty: null });
    }),
  );
});

test('a commented line is valid when it is uncommented', () => {
  const block = new Block([{ key: 'vms', value: new Block([{ key: 'a', value: ['x y'] }]), off: true }]);
  const printed = printBlock(block);
  expect(printed).toBe('# vms:\n#   a: ["x y"]\n');
  expect(parse(printed.replace(/^# /gm, ''))).toEqual({ vms: { a: ['x y'] } });
});

test('long comments are wrapped', () => {
  const printed = printBlock(new Block([{ comment: 'word '.repeat(60) }]), '    ');
  const lines = printed.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const one of lines) {
    expect(one).toMatch(/^ {4}# word/);
    expect(one.length).toBeLessThanOrEqual(100);
  }
});
