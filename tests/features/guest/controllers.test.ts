/** The controllers of a guest, each at an address that stays the same. */
import { expect, test } from 'vitest';
import { attribute } from '../../../src/libvirt/xml.ts';
import { guest } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const controllers = (fields: string) =>
  devicesOfKind(domainOf(guest(fields)), 'controller').filter((one) => attribute(one, 'type') !== 'pci');
const types = (fields: string) => controllers(fields).map((one) => attribute(one, 'type'));
const least = 'agent: off, display: { spice: off, vnc: on }';

test('USB has one with the most ports', () => {
  const usb = controllers('').filter((one) => attribute(one, 'type') === 'usb');
  expect(usb.map(({ attributes }) => attributes)).toEqual([
    { type: 'usb', index: '0', model: 'qemu-xhci', ports: '15' },
  ]);
});

test.each([
  [least, ['usb', 'sata']],
  [`machine: pc, ${least}`, ['usb']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: sata } }`, ['usb', 'sata']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: scsi } }`, ['usb', 'scsi']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: virtio } }`, ['usb']],
  ['machine: pc, agent: on, display: { spice: off, vnc: on }', ['usb', 'virtio-serial']],
])('%s', (fields, expected) => {
  expect(new Set(types(fields))).toEqual(new Set(expected));
  expect(types(fields)).toHaveLength(expected.length);
});

test('another controller moves none of the others', () => {
  const addresses = (fields: string) =>
    new Map(controllers(fields).map((one) => [attribute(one, 'type'), addressOf(one)]));
  const before = addresses(least);
  const after = addresses('disks: { c: { file: /c.raw, bus: scsi } }');
  expect(after.get('scsi')).toBeDefined();
  for (const [type, address] of before) expect([type, after.get(type)]).toEqual([type, address]);
});
