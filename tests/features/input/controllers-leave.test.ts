/** Input and USB devices on USB controllers that leave the host. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { codes } from '../../../src/features/input/controllers-leave.ts';
import { compileWithFacts } from '../../support/compile.ts';
import { check, declared, factsOf, received, reportedOn, testOnMachines, win } from '../../support/machines.ts';

testOnMachines(codes, {
  'evdev-on-device': check(
    'desktop-same-cards',
    `${declared('"0d:00.3"')}\n${win('devices: [gpu], evdev: [{ dev: ⟨/dev/input/by-id/usb-ZSA_Technology_Labs_Moonlander_Mark_I-event-kbd, grab: all }]')}`,
    /USB controller 0000:0d:00\.3/,
  ),
  'usb-on-device': check(
    'desktop-same-cards',
    `${declared('"0d:00.3"')}\n${win('devices: [gpu], usb: [⟨"3297:4974"]')}`,
    /0000:0d:00\.3/,
  ),
});

/** What is reported besides the loss of the only keyboard. */
const leftOn = (spec: string): string[] =>
  reportedOn('desktop-same-cards', spec).filter((one) => !one.startsWith('device-only-keyboard'));

describe('input and USB devices on a controller that is passed through', () => {
  test('the keyboard in evdev, by its link or by its name', () => {
    const spec = (dev: string): string => received('"0d:00.3"', `evdev: [{ dev: /dev/input/by-id/${dev}, grab: all }]`);
    const moonlander = 'usb-ZSA_Technology_Labs_Moonlander_Mark_I';
    for (const dev of [`${moonlander}-event-kbd`, `${moonlander}_AbCd_123-event-kbd`]) {
      expect(leftOn(spec(dev))).toEqual([
        `evdev-on-device: /dev/input/by-id/${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
      ]);
    }
    expect(leftOn(spec('usb-Keychron_K8-event-kbd'))).toEqual([]);
  });

  test('the keyboard in evdev, by its path', () => {
    const dev = '/dev/input/by-path/pci-0000:0d:00.3-usb-0:1:1.0-event-kbd';
    const evdev = `evdev: [{ dev: "${dev}", grab: all }]`;
    expect(leftOn(received('"0d:00.3"', evdev))).toEqual([
      `evdev-on-device: ${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(leftOn(received('"0b:00.0", "0b:00.1"', evdev, ', path: "00:03.2/00.0", vendorReset: on'))).toEqual([]);
  });

  test('a USB device by its id', () => {
    expect(leftOn(received('"0d:00.3"', 'usb: ["3297:4974"]'))[0]).toMatch(/^usb-on-device: 3297:4974/);
    expect(leftOn(received('"0d:00.3"', 'usb: ["1532:0084"]'))).toEqual([]);
  });

  test('a USB device by its bus', () => {
    const bus = (facts: Facts): number =>
      facts.usb?.find(({ controller }) => String(controller) === '0000:0d:00.3')?.bus ?? 0;
    const facts: Facts = JSON.parse(factsOf('desktop-same-cards'));
    expect(bus(facts)).toBeGreaterThan(0);
    const port = (number: number): string => received('"0d:00.3"', `usb: [{ bus: ${number}, port: "7" }]`);
    expect(leftOn(port(bus(facts)))).toEqual([
      `usb-on-device: the device on USB bus ${bus(facts)}, port 7, is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(leftOn(port(99))).toEqual([]);
  });
});

test('a controller that another guest has is removed from that guest as well', () => {
  const dev = '/dev/input/by-path/pci-0b:00.3-usb-0:1:1.0-event-kbd'.replace('0b', '0000:0b');
  const spec =
    'devices: { usb: { functions: ["0b:00.3"] } }\n' +
    `vms: { a: { memory: 1GiB, devices: [usb] }, b: { memory: 1GiB, evdev: [{ dev: "${dev}", grab: all }] } }\n`;
  const { diagnostics } = compileWithFacts(spec, { pci: [{ address: '0b:00.3', id: '1022:149c', class: '0c0330' }] });
  expect(diagnostics.find(({ code }) => code === 'evdev-on-device')?.remedy).toMatch(
    /, or remove 'usb', and its name from the devices of 'a'$/,
  );
});

describe('the remedies lead to specs that compile', () => {
  const keyboard = '/dev/input/by-id/usb-ZSA_Technology_Labs_Moonlander_Mark_I-event-kbd';
  test.each([
    ['evdev-on-device', `evdev: [{ dev: ${keyboard}, grab: all }]`],
    ['usb-on-device', 'usb: ["3297:4974"]'],
  ])('%s: without the entry', (code, entry) => {
    const more = ', hostLoses: [keyboard]';
    expect(reportedOn('desktop-same-cards', received('"0d:00.3"', entry, more)).join()).toContain(code);
    expect(reportedOn('desktop-same-cards', received('"0d:00.3"', '', more))).toEqual([]);
  });
});
