import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trees } from './make/all.ts';
import { type Entry, machineTree, parseTree, printTree, readTree, writeTree } from './tree.ts';

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', '.0', ':', ' ', '\\', 'ß', 'x') });
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.uint8Array({ maxLength: 12 }).map((content) => ({ content: Buffer.from(content) })),
  fc
    .string({ unit: fc.constantFrom('a', '\n', '\t', '\\', 'c', ' ', 'ä', '\u0080') })
    .map((text) => ({ content: Buffer.from(text) })),
  word.map((target) => ({ target })),
  fc.constant('folder' as const),
);

test('a printed tree is read back', () => {
  // All entries are in one folder, since a file cannot have entries below it.
  const tree = fc
    .dictionary(
      word.map((name) => `top/${name}`),
      entry,
    )
    .map((entries) => new Map(Object.entries(entries)));
  fc.assert(
    fc.property(tree, (one) => {
      expect(new Map([...parseTree(printTree(one))].filter(([path]) => path !== 'top'))).toEqual(one);
    }),
  );
});

describe.each(Object.entries(trees()))('%s', (name, text) => {
  test('its tree is generated from its description', () => {
    expect(readFileSync(join(import.meta.dirname, name, 'tree.txt'), 'utf8'), 'npm run generate').toBe(text);
  });
});

test('a tree is the same after writing it to a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-tree-'));
  try {
    const tree = machineTree('desktop-intel');
    writeTree(tree, folder);
    expect(printTree(readTree(folder))).toBe(printTree(tree));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
