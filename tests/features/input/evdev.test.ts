/** Input devices of the host that a guest shares with it. */
import { expect, test } from 'vitest';
import { codesOf, guest, twoGuests } from '../../support/compile.ts';
import { attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const kbd = '/dev/input/by-id/usb-a-event-kbd';
const mouse = '/dev/input/by-id/usb-a-event-mouse';

/** The sources of the input devices of the host in a guest. */
const sources = (fields: string) =>
  attributesOf(
    devicesOfKind(domainOf(guest(fields)), 'input').flatMap(({ attributes, children }) =>
      attributes.type === 'evdev' ? children.filter((one) => typeof one !== 'string') : [],
    ),
  );

test('an input device has its settings, and a guest without any has none', () => {
  expect(sources(`evdev: [{ dev: ${kbd}, grab: all, repeat: on, grabToggle: scrolllock }, ${mouse}]`)).toEqual([
    { dev: kbd, grab: 'all', repeat: 'on', grabToggle: 'scrolllock' },
    { dev: mouse },
  ]);
  expect(sources('')).toEqual([]);
});

test('input devices without a keyboard cannot be released', () => {
  expect(codesOf(guest('evdev: [/dev/input/by-id/usb-a-event-mouse]'))).toEqual(['evdev-without-keys']);
  expect(codesOf(guest('evdev: [/dev/input/by-id/usb-a-event-kbd]'))).toEqual([]);
});

test.each([
  [`{ dev: ${kbd}, grab: all }, ${mouse}`, []],
  [`${kbd}, ${mouse}`, ['evdev-without-grab']],
  [`{ dev: ${kbd}, grab: all }, ${kbd}`, ['evdev-twice']],
  ['/dev/input/event3', ['evdev-name-moves']],
  ['/dev/input/by-id/usb-a-mouse, { dev: /dev/input/by-id/usb-a-event-kbd, grab: all }', ['evdev-not-an-event-device']],
])('evdev: %s', (evdev, codes) => {
  expect(codesOf(guest(`evdev: [${evdev}]`))).toEqual(codes);
});

test('a keyboard is grabbed by one guest, unless each has its own keys', () => {
  const both = (a: string, b: string): string[] =>
    codesOf(
      ['a', 'b'].reduce(
        (text, name, index) =>
          `${text}  ${name}: { memory: 4GiB, autostart: on, evdev: [{ dev: ${kbd}, grab: all${[a, b][index]} }] }\n`,
        'vms:\n',
      ),
    );
  expect(both('', '')).toEqual(['same-for-two-guests']);
  expect(both('', ', grabToggle: scrolllock')).toEqual([]);
  expect(codesOf(twoGuests(`evdev: [{ dev: ${kbd}, grab: all }]`))).toEqual([]);
});
