import { describe, expect, test } from 'vitest';
import { baseSpec, type Code, marker } from '../../src/diagnostics/diagnostics.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { read } from './read.ts';

const withExample = Object.entries<Code>(sourceCodes).flatMap(([name, { example }]) =>
  example && name !== 'named-file' ? [{ name, ...example }] : [],
);

describe('examples of the codes of reading', () => {
  test.each(withExample)('$name: fails only at its marker', ({ name, fails }) => {
    const { found, tree } = read(fails.replace(marker, ''));
    expect(found.map(({ code, span }) => [code, span?.start])).toEqual([[name, fails.indexOf(marker)]]);
    expect(tree).toBeUndefined();
  });

  test.each(withExample)('$name: passes without diagnostics', ({ passes }) => {
    expect(read(passes).codes).toEqual([]);
  });

  test('the base spec can be read', () => {
    expect(read(baseSpec).value).toEqual({ version: 1, host: { name: 'box', users: ['alex'], cpu: 'amd' } });
  });

  test.each(Object.entries<Code>(sourceCodes))('%s: has an example if it is about a value', (_name, code) => {
    expect(code.example !== undefined).toBe(code.about === 'value');
  });
});
