/** The devices of the host that a guest receives. */
import { describe, expect, test } from 'vitest';
import { elements } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest, moduleOf, twoGuests } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf, hostdevs } from '../../support/guest-domain.ts';

const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] }, usb: { functions: ["0d:00.3"] } }\n';

describe('passed-through devices', () => {
  test('the functions of a device share a slot, and the slots follow the list', () => {
    const addresses = hostdevs(domainOf(`${gpu}${guest('devices: [gpu, usb]')}`), 'pci').map(addressOf);
    expect(addresses).toEqual(['0x01:0x00.0x0', '0x01:0x00.0x1', '0x02:0x00.0x0']);
  });

  test('an appended device moves no other', () => {
    const before = hostdevs(domainOf(`${gpu}${guest('devices: [gpu]')}`), 'pci');
    const after = hostdevs(domainOf(`${gpu}${guest('devices: [gpu, usb]')}`), 'pci');
    expect(after.slice(0, 2)).toEqual(before);
  });

  test('an address in the spec is the address in the guest', () => {
    const igpu = 'devices: { igpu: { functions: ["00:02.0"], bind: start, address: "00:02.0" } }\n';
    expect(hostdevs(domainOf(`${igpu}${guest('devices: [igpu]')}`), 'pci').map(addressOf)).toEqual(['0x00:0x02.0x0']);
  });

  test('the boot order applies to the first function, the ROM switch to all', () => {
    const spec = `${gpu.replace('"0b:00.1"]', '"0b:00.1"], rom: { bar: off }, bootOrder: 2')}${guest('devices: [gpu]')}`;
    const [first, second] = hostdevs(domainOf(spec), 'pci').map((device) => elements(device).map((each) => each.name));
    expect(first).toEqual(['source', 'boot', 'rom', 'address']);
    expect(second).toEqual(['source', 'rom', 'address']);
  });

  test('a device without guests is accepted', () => {
    expect(codesOf(gpu)).toEqual([]);
  });
});

test('a device that no guest lists is reported, and a misspelled name is reported once', () => {
  expect(codesOf(`${gpu}${guest('devices: [gpu]')}`)).toEqual(['device-unused']);
  expect(codesOf(`devices: { nvme: { ids: ["144d:a80a"] } }\n${guest('')}`)).toEqual([]);
  expect(codesOf(`${gpu}${guest('devices: [gpu, usbb]')}`)).toEqual(['device-undeclared']);
});

test('an undeclared device is reported with the name that was meant', () => {
  const [first, ...others] = compileSpec(`${gpu}vms: { win: { memory: 4GiB, devices: [gppu] } }\n`).diagnostics;
  expect(first?.code).toBe('device-undeclared');
  expect(`${first?.message}; ${first?.remedy}`).toMatch(/did you mean 'gpu'/);
  expect(others).toEqual([]);
});

test('a device is listed once', () => {
  expect(codesOf(`${gpu}${guest('devices: [gpu, usb]')}`)).toEqual([]);
  expect(codesOf(`${gpu}${guest('devices: [gpu, usb, gpu]')}`)).toEqual(['device-twice']);
});

test('a guest without devices receives none', () => {
  expect(devicesOfKind(domainOf(`${gpu}${guest('devices: []')}`), 'hostdev')).toEqual([]);
  expect(moduleOf(guest())).not.toContain('0000:0b:00');
});

test('two guests that both start with the host do not share a device', () => {
  const all = 'devices: [gpu, usb]';
  expect(codesOf(gpu + twoGuests(all))).toEqual([]);
  expect(codesOf(gpu + twoGuests(`${all}, autostart: on`))).toEqual(Array(2).fill('device-of-two-autostarted'));
});
