import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const mebibyte = 1_048_576;
const fill = (unit: string): string => unit.repeat(Math.floor(mebibyte / unit.length));

describe('malicious input', () => {
  test.each([['['], ['{a: '], ['- '], ['? '], [': '], ['a: b: '], ['{? '], ['[{a: [']])(
    '1 MiB of %j is refused because of its depth',
    (unit) => {
      expect(read(fill(unit)).codes).toEqual(['too-deeply-nested']);
    },
  );

  test('the maximum depth is accepted', () => {
    expect(read(`a: ${'['.repeat(63)}${']'.repeat(63)}`).codes).toEqual([]);
    expect(read(`a: ${'['.repeat(64)}${']'.repeat(64)}`).codes).toEqual(['too-deeply-nested']);
  });

  test.each([
    ['@\n'],
    ['] '],
    ['a: @b\n'],
    ['"\\q" '],
    ['&a '],
    ['*a '],
    ['! '],
    ['8: x\n'],
    ['a: 1\n'],
    ['---\n'],
    ['%YAML 1.1\n'],
  ])('many of %j give at most 20 problems of one kind', (unit) => {
    const { codes, tree } = read(unit.repeat(20_000));
    const counts = codes.map((code) => codes.filter((other) => other === code).length);
    expect(codes).not.toEqual([]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
    expect(tree).toBeUndefined();
  });

  /** The minimum of five runs in CPU time of this process, so that other programs do not count. */
  const time = (text: string): number =>
    Math.min(
      ...[0, 1, 2, 3, 4].map(() => {
        const start = process.cpuUsage();
        expect(read(text).codes).toEqual([]);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      }),
    );
  const block = (count: number): string => Array.from({ length: count }, (_, n) => `key${n}: ${n}`).join('\n');
  const flow = (count: number): string => `{${Array.from({ length: count }, (_, n) => `"k${n}":${n}`).join(',')}}`;

  test.each([
    ['block', block],
    ['flow', flow],
  ])('the time for keys in %s style grows linearly with their number', (_style, text) => {
    expect(time(text(40_000)) / time(text(4_000))).toBeLessThan(30);
  });
});
