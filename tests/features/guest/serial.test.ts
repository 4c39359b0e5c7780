/** The serial console. */
import { expect, test } from 'vitest';
import { child } from '../../../src/libvirt/xml.ts';
import { guest } from '../../support/compile.ts';
import { devicesOfKind, domainOf } from '../../support/guest-domain.ts';

test('is a port and its console', () => {
  const domain = domainOf(guest('serial: on'));
  expect(devicesOfKind(domain, 'serial').map((one) => child(one, 'target')?.attributes)).toEqual([
    { type: 'isa-serial', port: '0' },
  ]);
  expect(devicesOfKind(domain, 'console').map((one) => child(one, 'target')?.attributes)).toEqual([
    { type: 'serial', port: '0' },
  ]);
});

test('is absent by default', () => {
  const domain = domainOf(guest());
  expect([...devicesOfKind(domain, 'serial'), ...devicesOfKind(domain, 'console')]).toEqual([]);
});
