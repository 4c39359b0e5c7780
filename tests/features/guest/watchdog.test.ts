/** The watchdog of a guest. */
import { expect, test } from 'vitest';
import { guest } from '../../support/compile.ts';
import { attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const watchdogs = (fields: string) => devicesOfKind(domainOf(guest(fields)), 'watchdog');

test.each([
  ['', [{ model: 'itco', action: 'reset' }]],
  ['watchdog: pause', [{ model: 'itco', action: 'pause' }]],
  ['machine: pc', []],
  ['machine: pc, watchdog: pause', [{ model: 'i6300esb', action: 'pause' }]],
])('%j', (fields, attributes) => {
  expect(attributesOf(watchdogs(fields))).toEqual(attributes);
});
