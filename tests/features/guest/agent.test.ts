/** The channel of the guest agent. */
import { expect, test } from 'vitest';
import { attribute, child } from '../../../src/libvirt/xml.ts';
import { guest } from '../../support/compile.ts';
import { devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const channels = (fields: string) =>
  devicesOfKind(domainOf(guest(fields)), 'channel').flatMap((channel) =>
    attribute(channel, 'type') === 'unix' ? [child(channel, 'target')?.attributes] : [],
  );

test('is there by default, and can be turned off', () => {
  expect(channels('')).toEqual([{ type: 'virtio', name: 'org.qemu.guest_agent.0' }]);
  expect(channels('agent: on')).toEqual(channels(''));
  expect(channels('agent: off')).toEqual([]);
});
