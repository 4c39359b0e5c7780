/** The displays of a guest, its inputs and its sound. */
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, compileTexts, guest, twoGuests } from '../../support/compile.ts';
import { at, attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

describe('display', () => {
  test('SPICE is on by default, but not in addition to VNC', () => {
    const types = (display: string) =>
      devicesOfKind(domainOf(guest(display)), 'graphics').map((one) => attribute(one, 'type'));
    expect(types('')).toEqual(['spice']);
    expect(types('display: { vnc: off }')).toEqual(['spice']);
    expect(types('display: { vnc: on }')).toEqual(['vnc']);
    expect(types('display: { vnc: on, spice: on }')).toEqual(['spice', 'vnc']);
    expect(types('serial: on, display: { spice: off }')).toEqual([]);
  });

  test('the number of redirected USB devices can be set', () => {
    const count = (display: string) => devicesOfKind(domainOf(guest(display)), 'redirdev').length;
    expect([count(''), count('display: { usbRedirection: 0 }'), count('display: { usbRedirection: 5 }')]).toEqual([
      2, 0, 5,
    ]);
  });

  test('Looking Glass has a virtio keyboard and mouse and no tablet', () => {
    const inputs = devicesOfKind(domainOf(guest('lookingGlass: { resolution: 1920x1080 }')), 'input').map(
      ({ attributes }) => `${attributes.type} ${attributes.bus}`,
    );
    expect(inputs.sort()).toEqual(['keyboard ps2', 'keyboard virtio', 'mouse ps2', 'mouse virtio']);
  });
});

describe('sound', () => {
  const alex = 'libvirt: { qemu: { user: alex, group: users } }\n';
  const audio = (sound: string) =>
    devicesOfKind(domainOf(`${alex}${guest(`display: { vnc: on, sound: ${sound} }`)}`), 'audio').map(
      ({ attributes }) => attributes,
    );

  test('goes to the sound server of the user that QEMU runs as', () => {
    expect(audio('{ to: pipewire, uid: 1001 }')).toEqual([{ id: '1', type: 'pipewire', runtimeDir: '/run/user/1001' }]);
    expect(audio('{ to: pulseaudio, uid: 1001 }')).toEqual([
      { id: '1', type: 'pulseaudio', serverName: '/run/user/1001/pulse/native' },
    ]);
  });

  test('does not reach the sound server of another user', () => {
    const codes = (host: string, sound: string) => codesOf(`${host}${guest(`display: { sound: ${sound} }`)}`);
    expect(codes('', '{ to: pipewire, uid: 1000 }')).toEqual(['sound-of-another-user']);
    expect(codes(alex, '{ to: pipewire, uid: 1000 }')).toEqual([]);
    expect(codes(alex, 'pulseaudio')).toEqual(['sound-without-uid']);
  });
});

test('a display has a socket instead of a port if that is set', () => {
  const shown = (display: string) => devicesOfKind(domainOf(guest(`display: { ${display} }`)), 'graphics');
  const [spice] = shown('spice: { listen: socket }');
  expect(spice?.attributes).toEqual({ type: 'spice' });
  expect(spice && at(spice, 'listen')?.attributes).toEqual({ type: 'socket' });
  const [vnc] = shown('vnc: { listen: socket }');
  expect(vnc?.attributes).toEqual({ type: 'vnc' });
  expect(codesOf(guest('display: { spice: { listen: socket } }'))).toEqual([]);
  expect(codesOf(guest('lookingGlass: { size: 32MiB }, display: { spice: off, vnc: { listen: socket } }'))).toEqual([]);
});

test('a display with a socket takes no port from a guest with Looking Glass', () => {
  const both = (listen: string): string =>
    `vms: { a: { memory: 4GiB, display: { spice: { listen: ${listen} } } }, b: { memory: 4GiB, lookingGlass: { size: 32MiB } } }\n`;
  const port = (spec: string) => devicesOfKind(domainOf(spec, 'b'), 'graphics').map((one) => attribute(one, 'port'));
  expect(port(both('127.0.0.1'))).toEqual(['5950']);
  expect(port(both('socket'))).toEqual([undefined]);
});

test('every user reaches a display on loopback, and none one with a socket', () => {
  const opens = (display: string): string[] =>
    (compileSpec(guest(`display: { ${display} }`)).plan?.opens ?? []).flatMap(({ who, can }) =>
      can.startsWith('see and control') ? [who] : [],
    );
  expect(opens('spice: on')).toEqual(['every user of the host']);
  expect(opens('spice: { listen: 192.168.1.4 }')).toEqual(['every machine that reaches the host']);
  expect(opens('spice: { listen: socket }')).toEqual([]);
});

test('a password from a file is in no output, and libvirt gets it where the guest is defined', () => {
  const spec = guest('display: { spice: { passwordFile: /run/secrets/a }, vnc: { passwordFile: /run/agenix/b } }');
  expect(attributesOf(devicesOfKind(domainOf(spec), 'graphics')).map(({ passwd }) => passwd)).toEqual([
    undefined,
    undefined,
  ]);
  expect(codesOf(spec)).toEqual([]);
});

test('a password does not make a server in the network safe', () => {
  const codes = (vnc: string) => codesOf(guest(`display: { vnc: { ${vnc} } }`));
  expect(codes('listen: 0.0.0.0')).toEqual(['display-open-to-all']);
  expect(codes('listen: 0.0.0.0, passwordFile: /run/secrets/a')).toEqual(['display-password-not-enough']);
  expect(codes('passwordFile: /run/secrets/a')).toEqual([]);
});

test('a display has the port of the spec, or a free one', () => {
  const ports = (vnc: string) => attributesOf(devicesOfKind(domainOf(guest(`display: { vnc: ${vnc} }`)), 'graphics'));
  expect(ports('{ port: 5901 }')).toEqual([{ type: 'vnc', port: '5901', autoport: 'no' }]);
  expect(ports('on')).toEqual([{ type: 'vnc', autoport: 'yes' }]);
});

test('a display that listens beyond the host is reported', () => {
  const listen = (address: string): string[] => codesOf(guest(`display: { vnc: { listen: ${address} } }`));
  expect(listen('127.0.0.2')).toEqual([]);
  expect(listen('0.0.0.0')).toEqual(['display-open-to-all']);
});

test('a guest must be visible in some way', () => {
  expect(codesOf(guest('display: { spice: off }'))).toEqual(['guest-not-seen']);
  expect(codesOf(guest('display: { spice: off }, serial: on'))).toEqual([]);
  expect(codesOf(guest('display: { video: none }'))).toEqual(['video-none-shown']);
});

test('sound over SPICE needs SPICE', () => {
  expect(codesOf(guest('display: { vnc: on, sound: spice }'))).toEqual(['sound-without-spice']);
  expect(codesOf(guest('display: { sound: spice }'))).toEqual([]);
});

test('a port is that of one guest', () => {
  const both = (a: number, b: number): string[] =>
    codesOf(
      `vms: { a: { memory: 4GiB, display: { vnc: { port: ${a} } } }, b: { memory: 4GiB, display: { spice: { port: ${b} } } } }\n`,
    );
  expect(both(5901, 5902)).toEqual([]);
  expect(both(5901, 5901)).toEqual(['port-of-two-guests']);
  expect(codesOf(twoGuests('display: { vnc: on }'))).toEqual([]);
});

test('with facts of the machine only a GPU shows a guest', () => {
  const facts = JSON.stringify({
    version: 1,
    pci: [
      { address: '0000:0b:00.0', id: '1002:67df', class: '030000' },
      { address: '0000:0d:00.3', id: '1022:149c', class: '0c0330' },
    ],
  });
  const head =
    'version: 1\nhost: { name: box, users: [alex], cpu: amd, facts: ./facts.json }\ndevices: { gpu: { functions: ["0b:00.0"] }, usb: { functions: ["0d:00.3"] } }\n';
  const codes = (more: string): string[] =>
    compileTexts({ 'facts.json': facts, 'host.yaml': `${head}${guest(more)}` }).diagnostics.map(({ code }) => code);
  expect(codes('devices: [usb], display: { spice: off }')).toContain('guest-not-seen');
  expect(codes('devices: [usb], display: { video: none }')).toContain('video-none-shown');
  // Looking Glass shows what a GPU of the guest renders.
  const lookingGlass = 'lookingGlass: { resolution: 1920x1080 }, display: { video: none }';
  expect(codes(`devices: [usb], ${lookingGlass}`)).toContain('video-none-shown');
  expect(codes(`devices: [gpu], ${lookingGlass}`)).not.toContain('video-none-shown');
  expect(codes('devices: [gpu, usb], display: { spice: off }')).not.toContain('guest-not-seen');
  const devices = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] }, usb: { functions: ["0d:00.3"] } }\n';
  expect(codesOf(`${devices}${guest('devices: [gpu, usb], display: { spice: off }')}`)).toEqual([]);
});
