/** The memory of a guest. */
import { expect, test } from 'vitest';
import { elements } from '../../../src/libvirt/xml.ts';
import { codesOf, guest } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

const sized = (memory: string): string => `vms: { g: { memory: ${memory} } }\n`;

test('the memory is written in KiB', () => {
  const domain = domainOf(sized('1GiB'));
  for (const name of ['memory', 'currentMemory']) {
    expect(at(domain, name)).toMatchObject({ attributes: { unit: 'KiB' }, children: ['1048576'] });
  }
});

test.each([
  ['locked: on', ['locked']],
  ['merge: off', ['nosharepages']],
  ['shared: on', ['source', 'access']],
  ['locked: on, merge: off, shared: on', ['nosharepages', 'locked', 'source', 'access']],
])('%s', (setting, names) => {
  const backing = at(domainOf(sized(`{ size: 1GiB, ${setting} }`)), 'memoryBacking');
  expect(backing && new Set(elements(backing).map(({ name }) => name))).toEqual(new Set(names));
});

test('a guest without these has no memoryBacking', () => {
  expect(at(domainOf(guest('')), 'memoryBacking')).toBeUndefined();
});

test.each([
  ['1MiB', []],
  ['0MiB', ['memory-not-whole']],
  ['512KiB', ['memory-not-whole']],
  ['1GB', ['memory-not-whole']],
])('%s is a size of whole MiB, or refused', (size, codes) => {
  expect(codesOf(sized(size))).toEqual(codes);
});

test('a guest with shares cannot have memory that is not shared', () => {
  const spec = (shared: string): string =>
    `vms: { g: { memory: { size: 4GiB, shared: ${shared} }, shares: { games: { path: /srv/games } } } }\n`;
  expect(codesOf(spec('off'))).toEqual(['shares-need-shared-memory']);
  expect(codesOf(spec('on'))).toEqual([]);
});
