import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, type Tree, toValue } from '../../src/diagnostics/tree.ts';
import { mergeTrees } from '../../src/source/merge.ts';
import { read } from './read.ts';

function tree(text: string): Tree {
  const { tree: found } = read(text);
  if (!found) throw new Error(`refused: ${text}`);
  return found;
}

const plain = (one: Tree): unknown => JSON.parse(JSON.stringify(toValue(one)));
const merged = (...texts: string[]): unknown => plain(mergeTrees(texts.map(tree)));

describe('merging', () => {
  test.each<[string[], unknown]>([
    [[], {}],
    [[''], {}],
    [['a: 1'], { a: 1 }],
    [['a: { b: 1, c: 2 }', 'a: { b: 3 }'], { a: { b: 3, c: 2 } }],
    [['a: [1, 2]', 'a: [3]'], { a: [3] }],
    [['a: [1]', 'a: { b: 1 }'], { a: { b: 1 } }],
    [['a: { b: 1 }', 'a: 2'], { a: 2 }],
    [['a: { b: 1 }', 'a: 2', 'a: { c: 3 }'], { a: { c: 3 } }],
    [['a: { b: 1, c: 2 }', 'a: { b: null }'], { a: { c: 2 } }],
    [['a: { b: 1 }', 'a:', 'a: { c: 2 }'], { a: { c: 2 } }],
    [['a: null', 'b: { c: ~ }'], { b: {} }],
    [['a: [{ b: null, c: 1 }, [{ d: ~ }]]'], { a: [{ c: 1 }, [{}]] }],
    [['a: [null]'], { a: [null] }],
    [['a: 1', ''], { a: 1 }],
  ])('%j', (texts, value) => {
    expect(merged(...texts)).toEqual(value);
  });

  test('each value keeps its position, and a mapping has that of its last definition', () => {
    const [first, second] = [tree('a: { b: 1, c: 2 }'), tree('\n\na: { b: 3 }')];
    const one = mergeTrees([first, second]);
    const at = (...path: string[]) => locate(one, path);
    expect(at('a', 'c')).toEqual(locate(first, ['a', 'c']));
    expect(at('a', 'b')).toEqual(locate(second, ['a', 'b']));
    expect(at('a')).toEqual(locate(second, ['a']));
    expect(locate(one, ['a'], 'key')).toEqual(locate(second, ['a'], 'key'));
  });

  test('the merged documents are not changed', () => {
    const one = tree('a: { b: 1 }');
    const before = plain(one);
    mergeTrees([one, tree('a: { b: null, c: 2 }')]);
    expect(plain(one)).toEqual(before);
  });

  /** A literal implementation of RFC 7396, section 2, to compare with. */
  const patch = (target: unknown, change: unknown): unknown => {
    if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
    const start = typeof target === 'object' && target !== null && !Array.isArray(target) ? target : {};
    const result = new Map<string, unknown>(Object.entries(start));
    for (const [name, value] of Object.entries(change)) {
      if (value === null) result.delete(name);
      else result.set(name, patch(result.get(name), value));
    }
    return Object.fromEntries(result);
  };

  const names = fc.constantFrom('a', 'b', 'c');
  const documents = (leaves: fc.Arbitrary<unknown>) =>
    fc.letrec<{ map: Record<string, unknown>; value: unknown }>((tie) => ({
      map: fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      value: fc.oneof({ depthSize: 'small' }, leaves, fc.array(leaves.filter((leaf) => leaf !== null)), tie('map')),
    })).map;

  test('any documents merge as defined in RFC 7396', () => {
    fc.assert(
      fc.property(fc.array(documents(fc.constantFrom<unknown>(null, 1, 'x', true)), { maxLength: 4 }), (all) => {
        expect(merged(...all.map((one) => JSON.stringify(one)))).toEqual(all.reduce<unknown>(patch, {}));
      }),
      { numRuns: 500 },
    );
  });

  test('merging is associative without null and without a change of type', () => {
    const layer = fc.record(
      { a: fc.integer(), b: fc.dictionary(names, fc.integer(), { noNullPrototype: true }), c: fc.array(fc.integer()) },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(layer, layer, layer, (...layers) => {
        const [x, y, z] = layers.map((one) => tree(JSON.stringify(one))) as [Tree, Tree, Tree];
        const all = plain(mergeTrees([x, y, z]));
        expect(plain(mergeTrees([mergeTrees([x, y]), z]))).toEqual(all);
        expect(plain(mergeTrees([x, mergeTrees([y, z])]))).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });
});
