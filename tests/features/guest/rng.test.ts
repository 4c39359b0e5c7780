/** Random numbers from the host. */
import { expect, test } from 'vitest';
import { attribute, child } from '../../../src/libvirt/xml.ts';
import { guest } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const sources = (fields: string) => devicesOfKind(domainOf(guest(fields)), 'rng');

test('come from a PCI device without a node on the host', () => {
  const [source, ...others] = sources('rng: on');
  expect(source && [attribute(source, 'model'), child(source, 'backend')?.attributes]).toEqual([
    'virtio',
    { model: 'builtin' },
  ]);
  expect(source && addressOf(source)).toBeDefined();
  expect(others).toEqual([]);
});

test.each([
  ['guest: linux', 1],
  ['guest: linux, rng: off', 0],
  ['guest: windows11', 0],
  ['guest: windows11, rng: on', 1],
])('%s', (fields, count) => {
  expect(sources(fields)).toHaveLength(count);
});
