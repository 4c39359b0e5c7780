/** Resources that only one of two guests can have, and when a conflict is reported. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../support/compile.ts';

const gpu = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
const two = (field: string, a = '', b = a): string =>
  `vms: { a: { memory: 4GiB, ${field}${a} }, b: { memory: 4GiB, ${field}${b} } }\n`;
const started = ', autostart: on';
const keyboard = 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }]';

describe('two guests with', () => {
  test.each<[what: string, field: string, sure: string, perhaps: string[]]>([
    ['the same disk', 'disks: { c: { file: /srv/c.qcow2 } }', 'same-for-two-guests', []],
    ['the same keyboard', keyboard, 'same-for-two-guests', []],
    ['a NIC in passthrough', 'nics: { n: { macvtap: enp8s0, mode: passthrough } }', 'same-for-two-guests', []],
    ['one port of a display', 'display: { spice: { port: 5930 } }', 'same-for-two-guests', ['port-of-two-guests']],
    ['one port of Scream', 'scream: { interface: br0 }', 'same-for-two-guests', ['port-of-two-guests']],
  ])('%s', (_what, field, sure, perhaps) => {
    expect(codesOf(two(field, started))).toEqual([sure]);
    expect(codesOf(two(field, started, ''))).toEqual(perhaps);
    expect(codesOf(two(field))).toEqual(perhaps);
    // Guests that share a device never run together.
    expect(codesOf(gpu + two(field, ', devices: [gpu]'))).toEqual([]);
  });

  test.each([
    ['a disk that neither writes to', 'disks: { c: { file: /srv/c.raw, bus: scsi, readOnly: on } }'],
    ['a NIC that they share', 'nics: { n: { macvtap: enp8s0 } }'],
  ])('%s', (_what, field) => {
    expect(codesOf(two(field, started))).toEqual([]);
  });

  test('a NIC in passthrough through a network that has only this NIC', () => {
    const nic = 'nics: { n: { network: m } }';
    const network = (interfaces: string): string =>
      `networks: { m: { type: macvtap, mode: passthrough, interfaces: [${interfaces}] } }\n`;
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

  test.each([
    ['5930', '5931'],
    ['65535', '65534'],
  ])('port %s twice is told another port that exists', (port, other) => {
    const { diagnostics } = compileSpec(
      `vms: { a: { memory: 4GiB, display: { spice: { port: ${port} }, vnc: { port: ${port} } } } }\n`,
    );
    expect(diagnostics[0]?.remedy).toContain(`\`port: ${other}\``);
  });
});

describe('guests that share a device never run at the same time, and may share', () => {
  const claims: [what: string, field: string, code: string][] = [
    ['the memory of Looking Glass', 'lookingGlass: { resolution: 1920x1080 }', 'shared-memory-name-twice'],
    ["Scream's memory", 'scream: { mode: ivshmem }', 'shared-memory-name-twice'],
    ['a host CPU', 'cpu: { cores: 1, pin: [2] }', 'pin-shared'],
    ['the port of a display', 'display: { spice: { port: 5930 } }', 'port-of-two-guests'],
  ];

  test.each(claims)('%s', (_what, field, code) => {
    expect(codesOf(two(field))).toEqual([code]);
    expect(codesOf(gpu + two(field, ', devices: [gpu]'))).toEqual([]);
  });

  test('but not start with the host together', () => {
    expect(codesOf(gpu + two(claims[0]?.[1] ?? '', `${started}, devices: [gpu]`))).toEqual([
      'device-of-two-autostarted',
    ]);
  });

  test('one source of sound is played by one service', () => {
    const module = moduleOf(gpu + two('scream: { interface: br0 }', ', devices: [gpu]'));
    expect(module.match(/scream -o pulse/g)).toHaveLength(1);
    expect(module).toContain('Sound of the guests a and b');
  });

  test('memory below /dev/shm is counted once, as large as the largest guest needs it', () => {
    const glass = (resolution: string): string => `lookingGlass: { resolution: ${resolution} }, devices: [gpu]`;
    const module = moduleOf(
      `${gpu}vms: { a: { memory: 4GiB, ${glass('3840x2160')} }, b: { memory: 4GiB, ${glass('1920x1080')} } }\n`,
    );
    expect(module).toContain('less than the 128MiB that guests share');
  });
});

test('a claim of a guest is compared with those of all guests before it', () => {
  const vm = (name: string, more = ''): string => `${name}: { memory: 4GiB, cpu: { pin: [2, 3] }${more} }`;
  const apart = `${gpu}vms: { ${vm('a', ', devices: [gpu]')}, ${vm('b', ', devices: [gpu]')}, ${vm('c')} }\n`;
  // c runs with a and with b, and each of its two CPUs is reported once.
  expect(codesOf(apart)).toEqual(['pin-shared', 'pin-shared']);
});

test('any number of guests may share a device, in time that grows with their number', () => {
  const seconds = (count: number): number => {
    const each = Array.from({ length: count }, (_, at) => `g${at}: { memory: 4GiB, devices: [none] }`);
    const before = process.cpuUsage();
    expect(new Set(codesOf(`vms: { ${each.join(', ')} }\n`))).toEqual(new Set(['device-undeclared']));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  seconds(100);
  // Eight times the guests took sixty times as long.
  expect(seconds(8000) / seconds(1000)).toBeLessThan(25);
});
