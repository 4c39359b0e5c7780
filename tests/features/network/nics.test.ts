/** The NICs of a guest. */
import { expect, test } from 'vitest';
import { child } from '../../../src/libvirt/xml.ts';
import { codesOf, guest, twoGuests } from '../../support/compile.ts';
import { at, attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const nic = (fields: string): string => guest(`nics: { a: { ${fields} } }`);

test.each([
  ['network: default', 'network', { network: 'default' }],
  ['bridge: br0', 'bridge', { bridge: 'br0' }],
  ['macvtap: enp8s0', 'direct', { dev: 'enp8s0', mode: 'bridge' }],
  ['macvtap: enp8s0, mode: passthrough', 'direct', { dev: 'enp8s0', mode: 'passthrough' }],
  ['user: on', 'user', undefined],
])('%s', (fields, type, source) => {
  const found = devicesOfKind(domainOf(nic(fields)), 'interface');
  expect(attributesOf(found)).toEqual([{ type }]);
  expect(found.map((one) => child(one, 'source')?.attributes)).toEqual([source]);
});

test('a guest has no NIC by default', () => {
  expect(devicesOfKind(domainOf(guest()), 'interface')).toEqual([]);
});

test('a NIC has queues only if there are several', () => {
  const queues = (count: number) =>
    devicesOfKind(domainOf(nic(`network: default, queues: ${count}`)), 'interface').map(
      (one) => at(one, 'driver')?.attributes,
    );
  expect(queues(2)).toEqual([{ name: 'vhost', queues: '2' }]);
  expect(queues(1)).toEqual([undefined]);
});

test('a NIC keeps its address whatever else the guest has', () => {
  const macs = (nics: string) =>
    devicesOfKind(domainOf(guest(`nics: { ${nics} }`)), 'interface').map(
      (nic) => child(nic, 'mac')?.attributes.address,
    );
  expect(macs('b: { user: on }, a: { user: on }')).toEqual(expect.arrayContaining(macs('b: { user: on }')));
});

test('an address of the spec is kept, and is that of one NIC', () => {
  const two = (mac: string): string =>
    guest(`nics: { a: { user: on, mac: "52:54:00:aa:bb:cc" }, b: { user: on, mac: "${mac}" } }`);
  const macs = devicesOfKind(domainOf(two('52:54:00:aa:bb:cd')), 'interface').map(
    (one) => child(one, 'mac')?.attributes.address,
  );
  expect(macs).toEqual(['52:54:00:aa:bb:cc', '52:54:00:aa:bb:cd']);
  expect(codesOf(two('52:54:00:aa:bb:cc'))).toEqual(['mac-twice']);
});

test.each([
  ['network: default, bridge: br0', ['nic-source']],
  ['model: virtio', ['nic-source']],
  ['network: lan', ['network-undeclared']],
  ['bridge: br0, mode: vepa', ['mode-without-macvtap']],
  ['network: default, model: e1000e, queues: 2', ['queues-without-virtio']],
  ['user: on, queues: 2', ['queues-with-user']],
  ['network: default, queues: 2', []],
  ['network: default, queues: 3', ['more-queues-than-vcpus']],
])('a NIC with %s', (fields, codes) => {
  expect(codesOf(nic(fields))).toEqual(codes);
});

test('macvtap passes an interface through to one guest', () => {
  const both = (mode: string): string[] =>
    codesOf(twoGuests(`autostart: on, nics: { n: { macvtap: enp8s0, mode: ${mode} } }`));
  expect(both('passthrough')).toEqual(['same-for-two-guests']);
  expect(both('bridge')).toEqual([]);
});
