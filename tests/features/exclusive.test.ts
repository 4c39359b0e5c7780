/** What only one of two guests can have, and when that is told. */
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/compile.ts';

const gpu = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
const two = (field: string, a = '', b = a): string =>
  `vms: { a: { memory: 4GiB, ${field}${a} }, b: { memory: 4GiB, ${field}${b} } }\n`;
const started = ', autostart: on';
const keyboard = 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }]';

describe('two guests with', () => {
  test.each<[what: string, field: string, sure: string, perhaps: string[]]>([
    ['the same disk', 'disks: { c: { file: /srv/c.qcow2 } }', 'same-for-two-guests', []],
    ['the same keyboard', keyboard, 'same-for-two-guests', []],
    ['a card in passthrough', 'nics: { n: { macvtap: enp8s0, mode: passthrough } }', 'same-for-two-guests', []],
    ['one port of a display', 'display: { spice: { port: 5930 } }', 'same-for-two-guests', ['port-of-two-guests']],
    ["one port of Scream's", 'scream: { interface: br0 }', 'same-for-two-guests', ['port-of-two-guests']],
  ])('%s', (_what, field, sure, perhaps) => {
    expect(codesOf(two(field, started))).toEqual([sure]);
    expect(codesOf(two(field, started, ''))).toEqual(perhaps);
    expect(codesOf(two(field))).toEqual(perhaps);
    // Guests that share a device never run together.
    expect(codesOf(gpu + two(field, ', devices: [gpu]'))).toEqual([]);
  });

  test.each([
    ['a disk that neither writes to', 'disks: { c: { file: /srv/c.raw, bus: scsi, readOnly: on } }'],
    ['a card that they share', 'nics: { n: { macvtap: enp8s0 } }'],
  ])('%s', (_what, field) => {
    expect(codesOf(two(field, started))).toEqual([]);
  });

  test('a card in passthrough by a network of it alone', () => {
    const nic = 'nics: { n: { network: m } }';
    const network = (cards: string): string =>
      `networks: { m: { type: macvtap, mode: passthrough, interfaces: [${cards}] } }\n`;
    expect(codesOf(network('enp8s0') + two(nic, started))).toEqual(['same-for-two-guests']);
    expect(codesOf(network('enp8s0, enp9s0') + two(nic, started))).toEqual([]);
    const direct = `b: { memory: 4GiB, autostart: on, nics: { n: { macvtap: enp8s0, mode: passthrough } } }`;
    expect(codesOf(`${network('enp8s0')}vms: { a: { memory: 4GiB, autostart: on, ${nic} }, ${direct} }\n`)).toEqual([
      'same-for-two-guests',
    ]);
  });

  test('one keyboard that goes to each by its own keys', () => {
    const other = keyboard.replace('grab: all', 'grab: all, grabToggle: scrolllock');
    expect(
      codesOf(`vms: { a: { memory: 4GiB${started}, ${keyboard} }, b: { memory: 4GiB${started}, ${other} } }\n`),
    ).toEqual([]);
  });
});

describe('one guest with', () => {
  test('one port for two displays does not start', () => {
    expect(codesOf('vms: { a: { memory: 4GiB, display: { spice: { port: 5930 }, vnc: { port: 5930 } } } }\n')).toEqual([
      'same-for-two-guests',
    ]);
  });
});

describe('a card in a bridge', () => {
  const bridge = 'br: { type: bridge, bridge: br0, interfaces: [enp5s0] }';
  test.each([
    ['and in a network of macvtap', `networks: { ${bridge}, m: { type: macvtap, interfaces: [enp5s0] } }\n`],
    ['and of a guest', `networks: { ${bridge} }\nvms: { a: { memory: 4GiB, nics: { n: { macvtap: enp5s0 } } } }\n`],
  ])('%s is refused', (_where, spec) => {
    expect(codesOf(spec)).toEqual(['interface-in-bridge-and-macvtap']);
    expect(codesOf(spec.replace('[enp5s0] }', '[enp6s0] }'))).toEqual([]);
  });
});
