/** USB devices of the host that a guest receives. */
import { expect, test } from 'vitest';
import { codesOf, guest } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf, hostdevs } from '../../support/guest-domain.ts';

test('a USB device is identified by its id', () => {
  const [device] = hostdevs(domainOf(guest('usb: ["046d:c541"]')), 'usb');
  expect(device?.attributes).toEqual({ mode: 'subsystem', type: 'usb', managed: 'yes' });
  expect(device && at(device, 'source/vendor')?.attributes).toEqual({ id: '0x046d' });
  expect(device && at(device, 'source/product')?.attributes).toEqual({ id: '0xc541' });
  expect(device && at(device, 'source/address')).toBeUndefined();
});

test('a guest without USB devices receives none', () => {
  expect(devicesOfKind(domainOf(guest()), 'hostdev')).toEqual([]);
});

test('the short form of a USB device equals its long form', () => {
  const source = (usb: string) => hostdevs(domainOf(guest(`usb: [${usb}]`)), 'usb');
  expect(source('"046D:C541"')).toEqual(source('{ id: "046d:c541" }'));
});

test('a USB device can be matched by its port', () => {
  const [device] = hostdevs(domainOf(guest('usb: [{ bus: 3, port: "1.4" }]')), 'usb');
  expect(at(device ?? domainOf(guest('')), 'source/address')?.attributes).toEqual({ bus: '3', port: '1.4' });
  expect(codesOf(guest('usb: [{ bus: 3, port: "1.4" }, { bus: 3, port: "1.4" }]'))).toEqual(['usb-twice']);
  expect(codesOf(guest('usb: [{ port: "1.4" }]'))).toEqual(['usb-not-identified']);
});

test('two devices with one ID are told apart by their ports', () => {
  const domain = domainOf(
    guest('usb: [{ id: "046d:c541", bus: 1, port: "4" }, { id: "046d:c541", bus: 1, port: "5" }]'),
  );
  expect(hostdevs(domain, 'usb')).toHaveLength(2);
});

test('two guests that both start with the host do not share a USB device', () => {
  const spec = (more: string): string =>
    `vms: { a: { memory: 4GiB, autostart: true, usb: ["046d:c541"] }, b: { memory: 4GiB, ${more}usb: ["046d:c541"] } }\n`;
  expect(codesOf(spec('autostart: true, '))).toEqual(['usb-twice']);
  expect(codesOf(spec(''))).toEqual([]);
});

test('a device is on a port or has a number, and is listed once', () => {
  expect(codesOf(guest('usb: [{ bus: 3, device: 4 }]'))).toEqual([]);
  expect(codesOf(guest('usb: [{ bus: 3, device: 4, port: "1" }]'))).toEqual(['usb-port-and-device']);
  expect(codesOf(guest('usb: ["046d:c541", "046d:c542"]'))).toEqual([]);
  expect(codesOf(guest('usb: ["046d:c541", "046d:c541"]'))).toEqual(['usb-twice']);
});

test('a controller has fifteen ports, two of them for redirection and one for the tablet', () => {
  const devices = (count: number): string =>
    `usb: [${Array.from({ length: count }, (_, index) => `{ bus: 1, port: "${index + 1}" }`).join(', ')}]`;
  expect(codesOf(guest(devices(12)))).toEqual([]);
  expect(codesOf(guest(devices(13)))).toEqual(['usb-ports-exceeded']);
  expect(codesOf(guest(`${devices(14)}, display: { usbRedirection: 0 }`))).toEqual([]);
});
