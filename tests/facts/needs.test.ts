import { expect, test } from 'vitest';
import { lastLinks } from '../../src/facts/needs.ts';
import { factsOf } from '../init/facts.ts';

const link = (name: string, up?: boolean, device: string | null = `0${name.slice(-1)}:00.0`) => ({
  name,
  ...(up !== undefined && { up }),
  ...(device && { device }),
});

test.each([
  ['the only link', [link('e1', true)], ['1'], ['e1']],
  ['another link stays', [link('e1', true), link('e2', true)], ['1'], []],
  ['another link leaves too', [link('e1', true), link('e2', true)], ['1', '2'], ['e1', 'e2']],
  ['another link is down', [link('e1', true), link('e2', false)], ['1'], ['e1']],
  ['the leaving link is down', [link('e1', false), link('e2', true)], ['1'], []],
  ['the state of another link is unknown', [link('e1', true), link('e2')], ['1'], []],
  ['no link is up', [link('e1', false), link('e2', false)], ['1'], []],
  ['the only link is down', [link('e1', false)], ['1'], ['e1']],
  ['another link is not on a PCI device', [link('e1', true), link('e2', true, null)], ['1'], []],
  ['there is no link', [], ['1'], []],
])('network links that the host loses: %s', (_, network, gone, lost) => {
  const addresses = new Set(gone.map((bus) => `0000:0${bus}:00.0`));
  expect(lastLinks(factsOf([], { network }), addresses).map(({ name }) => name)).toEqual(lost);
});

test('without facts about the network no link is lost', () => {
  expect(lastLinks(factsOf([]), new Set(['0000:01:00.0']))).toEqual([]);
});
