import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { codesOf, compileSpec, compileTexts, moduleOf } from '../support/compile.ts';
import { addressOf, at, devicesOfKind, domainOf } from '../support/guest-domain.ts';

const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] }, usb: { functions: ["0d:00.3"] } }\n';
const guest = (more: string): string => `vms: { g: { memory: 4GiB, ${more} } }\n`;
const hostdevs = (root: Xml, type: string): Xml[] =>
  devicesOfKind(root, 'hostdev').filter((device) => attribute(device, 'type') === type);

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

describe('disks', () => {
  const file = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
  const spec = (names: readonly string[], bus: string): string =>
    guest(`disks: { ${names.map((name) => `"${name}": { file: /srv/${name}.raw, bus: ${bus} }`).join(', ')} }`);
  const targets = (names: readonly string[], bus: string) =>
    devicesOfKind(domainOf(spec(names, bus)), 'disk').map((disk) => child(disk, 'target')?.attributes.dev);

  test('each has its own target', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { minLength: 1, maxLength: 6 }), (names) => {
        for (const bus of ['sata', 'virtio', 'scsi']) {
          const found = targets(names, bus);
          expect(new Set(found).size).toBe(names.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the target of a disk does not depend on the other disks, unless the letter is taken', () => {
    const [alone] = targets(['system'], 'virtio');
    const both = targets(['games', 'system'], 'virtio');
    expect(both).toContain(alone);
  });

  test('an explicit target stays with its disk', () => {
    const domain = domainOf(
      guest('disks: { b: { file: /srv/b.raw, bus: sata, target: sda }, a: { file: /srv/a.raw, bus: sata } }'),
    );
    const named = devicesOfKind(domain, 'disk').map((disk) => [
      child(disk, 'source')?.attributes.file,
      child(disk, 'target')?.attributes.dev === 'sda',
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['/srv/b.raw', true],
        ['/srv/a.raw', false],
      ]),
    );
  });

  test('the format is never left for QEMU to detect', () => {
    const types = [
      'c: { file: /srv/c.QCOW2 }',
      'c: { block: /dev/disk/by-id/a }',
      'c: { cdrom: /srv/x }',
      'c: { cdrom: false }',
    ].map((disk) =>
      devicesOfKind(domainOf(guest(`disks: { ${disk} }`)), 'disk').map((one) => child(one, 'driver')?.attributes.type),
    );
    expect(types).toEqual([['qcow2'], ['raw'], ['raw'], ['raw']]);
    expect(codesOf(guest('disks: { c: { file: /srv/c } }'))).toEqual(['disk-format']);
  });
});

describe('memory', () => {
  test('huge pages are reserved on the host for all guests together', () => {
    const module = moduleOf(
      'vms: { a: { memory: { size: 8GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }\n',
    );
    expect(module).toContain('"default_hugepagesz=1G"');
    expect(module).toContain('"hugepages=12"');
  });

  test('shares make the memory shareable, and add their server', () => {
    const spec = guest('shares: { games: { path: /srv/games } }');
    expect(at(domainOf(spec), 'memoryBacking/access')?.attributes.mode).toBe('shared');
    expect(moduleOf(spec)).toContain('vhostUserPackages = [ pkgs.virtiofsd ]');
  });

  test('a guest without these has no memoryBacking', () => {
    expect(at(domainOf(guest('')), 'memoryBacking')).toBeUndefined();
  });
});

describe('networks', () => {
  test('a subnet contains the host, the dynamic addresses and the reserved ones', () => {
    const { files } = compileSpec(
      'networks: { lab: { subnet: 192.168.150.0/24 } }\nvms: { g: { memory: 4GiB, nics: { n: { network: lab } }, forwards: [{ listen: 5900, interface: eth0 }] } }\n',
    );
    const text = String(files?.get('networks/lab.xml'));
    expect(text).toContain("<ip address='192.168.150.1' netmask='255.255.255.0'>");
    expect(text).toContain("<range start='192.168.150.2' end='192.168.150.127'/>");
    const reserved = Number(/ip='192\.168\.150\.(\d+)'/.exec(text)?.[1]);
    expect(reserved).toBeGreaterThanOrEqual(128);
    expect(reserved).toBeLessThan(255);
  });

  test('a NIC keeps its address whatever else the guest has', () => {
    const macs = (nics: string) =>
      devicesOfKind(domainOf(guest(`nics: { ${nics} }`)), 'interface').map(
        (nic) => child(nic, 'mac')?.attributes.address,
      );
    expect(macs('b: { user: on }, a: { user: on }')).toEqual(expect.arrayContaining(macs('b: { user: on }')));
  });
});

describe('display', () => {
  test('SPICE is on by default, but not in addition to VNC', () => {
    const types = (display: string) =>
      devicesOfKind(domainOf(guest(display)), 'graphics').map((one) => attribute(one, 'type'));
    expect(types('')).toEqual(['spice']);
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

test('QEMU arguments are passed unchanged and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ -~]{1,20}$/), { minLength: 1, maxLength: 6 }), (args) => {
      const domain = domainOf(guest(`qemu: { args: ${JSON.stringify(args)} }`));
      const line = child(domain, 'qemu:commandline') ?? domain;
      expect(elements(line, 'qemu:arg').map((arg) => attribute(arg, 'value'))).toEqual(args);
    }),
    { numRuns: 40 },
  );
});

test('the short form of a USB device equals its long form', () => {
  const source = (usb: string) => hostdevs(domainOf(guest(`usb: [${usb}]`)), 'usb');
  expect(source('"046D:C541"')).toEqual(source('{ id: "046d:c541" }'));
});

test('two guests that both start with the host do not share a USB device', () => {
  const spec = (more: string): string =>
    `vms: { a: { memory: 4GiB, autostart: true, usb: ["046d:c541"] }, b: { memory: 4GiB, ${more}usb: ["046d:c541"] } }\n`;
  expect(codesOf(spec('autostart: true, '))).toEqual(['usb-twice']);
  expect(codesOf(spec(''))).toEqual([]);
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

test('a USB device can be matched by its port', () => {
  const [device] = hostdevs(domainOf(guest('usb: [{ bus: 3, port: "1.4" }]')), 'usb');
  expect(at(device ?? domainOf(guest('')), 'source/address')?.attributes).toEqual({ bus: '3', port: '1.4' });
  expect(codesOf(guest('usb: [{ bus: 3, port: "1.4" }, { bus: 3, port: "1.4" }]'))).toEqual(['usb-twice']);
  expect(codesOf(guest('usb: [{ port: "1.4" }]'))).toEqual(['usb-not-identified']);
});

test('input devices without a keyboard cannot be released', () => {
  expect(codesOf(guest('evdev: [/dev/input/by-id/usb-a-event-mouse]'))).toEqual(['evdev-without-keys']);
  expect(codesOf(guest('evdev: [/dev/input/by-id/usb-a-event-kbd]'))).toEqual([]);
});

test('a device that no guest lists is reported, and a misspelled name is reported once', () => {
  expect(codesOf(`${gpu}${guest('devices: [gpu]')}`)).toEqual(['device-unused']);
  expect(codesOf(`devices: { nvme: { ids: ["144d:a80a"] } }\n${guest('')}`)).toEqual([]);
  expect(codesOf(`${gpu}${guest('devices: [gpu, usbb]')}`)).toEqual(['device-undeclared']);
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
  expect(codesOf(`${gpu}${guest('devices: [gpu, usb], display: { spice: off }')}`)).toEqual([]);
});
