import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/suggest.ts';

describe('the nearest name', () => {
  const keys = ['firmware', 'memory', 'devices', 'disks', 'display', 'nics', 'usb', 'cpu', 'vncPort', 'lookingGlass'];

  test.each([
    ['memroy', 'memory'],
    ['Memory', 'memory'],
    ['lookingglass', 'lookingGlass'],
    ['looking-glass', 'lookingGlass'],
    ['device', 'devices'],
    ['disk', 'disks'],
    ['firmwear', 'firmware'],
    ['ubs', 'usb'],
    ['cup', 'cpu'],
    ['nic', 'nics'],
    ['x', undefined],
    ['', undefined],
    ['graphics', undefined],
    ['memory', undefined],
    ['x'.repeat(1000), undefined],
  ])('of %j is %j', (word, name) => {
    expect(nearest(word, keys)).toBe(name);
  });

  test('prefers a candidate that differs only in case, whatever the order of candidates', () => {
    expect(nearest('Rom', ['dom', 'rom', 'Ram'])).toBe('rom');
    expect(nearest('abcx', ['abcz', 'abca', 'abcm'])).toBe('abca');
    expect(nearest('abcx', ['abcm', 'abca', 'abcz'])).toBe('abca');
  });

  test('is a candidate other than the word, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (word, candidates) => {
        const found = nearest(word, candidates);
        if (found === undefined) return;
        expect(candidates).toContain(found);
        expect(found).not.toBe(word);
        expect(nearest(word, candidates.toReversed())).toBe(found);
      }),
    );
  });

  test('two swapped neighbours are found in any long name', () => {
    const name = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(name, fc.nat({ max: 4 }), (right, at) => {
        const wrong = `${right.slice(0, at)}${right[at + 1]}${right[at]}${right.slice(at + 2)}`;
        expect(nearest(wrong, [right])).toBe(wrong === right ? undefined : right);
      }),
    );
  });
});
