import { expect, test } from 'vitest';
import { lastLinks } from '../../src/facts/needs.ts';
import { factsOf } from '../init/facts.ts';

const link = (name: string, up?: boolean, device: string | null = `0${name.slice(-1)}:00.0`) => ({
  name,
  ...(up !== undefined && { up }),
  ...(device && { device }),
});

test.each([
  ['the only one', [link('e1', true)], ['1'], ['e1']],
  ['another is there', [link('e1', true), link('e2', true)], ['1'], []],
  ['another is there, and goes as well', [link('e1', true), link('e2', true)], ['1', '2'], ['e1', 'e2']],
  ['another is there, and is down', [link('e1', true), link('e2', false)], ['1'], ['e1']],
  ['it is down itself', [link('e1', false), link('e2', true)], ['1'], []],
  ['another does not tell', [link('e1', true), link('e2')], ['1'], []],
  ['none is up', [link('e1', false), link('e2', false)], ['1'], []],
  ['the only one is down', [link('e1', false)], ['1'], ['e1']],
  ['another is on no PCI device', [link('e1', true), link('e2', true, null)], ['1'], []],
  ['there is none', [], ['1'], []],
])('what of the network is lost: %s', (_, network, gone, lost) => {
  const addresses = new Set(gone.map((bus) => `0000:0${bus}:00.0`));
  expect(lastLinks(factsOf([], { network }), addresses).map(({ name }) => name)).toEqual(lost);
});

test('what of the network is lost is nothing where nothing is known', () => {
  expect(lastLinks(factsOf([]), new Set(['0000:01:00.0']))).toEqual([]);
});
