/** Guests that their owners have had for years: what identifies each device stays, in fields of the spec. */
import { describe, expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { codesOf, compileTexts } from '../support/compile.ts';
import { addressOf, devicesOfKind, domainFrom, hostdevs } from '../support/guest-domain.ts';

const head = 'version: 1\nhost: { name: h, users: [alex], cpu: intel }\n';
const domain = (spec: string, guest = 'g'): Xml => domainFrom(compileTexts({ 'host.yaml': head + spec }), guest);
const targets = (root: Xml) =>
  devicesOfKind(root, 'disk').map((disk) => {
    const source = child(disk, 'source')?.attributes ?? {};
    return [source.file ?? source.dev, child(disk, 'target')?.attributes.dev];
  });

test('a GPU is where virt-manager put it', () => {
  const root = domain(`devices: { gpu: { functions: ["01:00.0", "01:00.1"], address: "05:00.0" } }
vms: { g: { memory: 4GiB, devices: [gpu] } }
`);
  expect(hostdevs(root, 'pci').map(addressOf)).toEqual(['0x05:0x00.0x0', '0x05:0x00.0x1']);
});

test('disks that are called like targets have these, and `xml` changes the one that it names', () => {
  const root = domain(
    `vms:
  win10:
    memory: 4GiB
    disks:
      vda: { file: /a.qcow2, bus: virtio }
      sda: { cdrom: /b.iso }
      sdb: { file: /c.img, bus: sata }
    xml: <domain><devices><disk><target dev='sdb'/><serial>GAMES</serial></disk></devices></domain>
`,
    'win10',
  );
  expect(new Map(targets(root) as [string, string][])).toEqual(
    new Map([
      ['/a.qcow2', 'vda'],
      ['/b.iso', 'sda'],
      ['/c.img', 'sdb'],
    ]),
  );
  const games = devicesOfKind(root, 'disk').find((disk) => child(disk, 'serial'));
  expect(games && child(games, 'source')?.attributes.file).toBe('/c.img');
});

test('a CD drive beyond the sixth letter is on a second controller, which the guest has', () => {
  const root = domain('vms: { g: { memory: 4GiB, disks: { c: { cdrom: /srv/a.iso, bus: sata, target: sdg } } } }\n');
  expect(targets(root)).toEqual([['/srv/a.iso', 'sdg']]);
  const sata = devicesOfKind(root, 'controller').filter((one) => attribute(one, 'type') === 'sata');
  expect(sata.map((one) => attribute(one, 'index'))).toEqual(['0', '1']);
});

/** The places of a guest of virt-manager, as libvirt has them: bus, slot and function of its root ports in order. */
const ports = Array.from({ length: 14 }, (_, index) => ({
  index: index + 1,
  address: `00:0${2 + Math.floor(index / 8)}.${index % 8}`,
  port: 0x10 + index,
}));

describe('a guest of virt-manager', () => {
  const controllers = [
    '{ type: pci, index: 0, model: pcie-root }',
    ...ports.map(
      ({ index, address, port }) =>
        `{ type: pci, index: ${index}, model: pcie-root-port, chassis: ${index}, port: ${port}, address: "${address}" }`,
    ),
    '{ type: pci, index: 15, model: pcie-to-pci-bridge, address: "08:00.0" }',
    '{ type: usb, index: 0, model: qemu-xhci, ports: 15, address: "02:00.0" }',
    '{ type: sata, index: 0, address: "00:1f.2" }',
    '{ type: virtio-serial, index: 0, address: "03:00.0" }',
  ];
  const spec = (more = '') => `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], address: ["06:00.0", "07:00.0"] } }
vms:
  g:
    memory: 4GiB
    devices: [gpu]
    nics: { lan: { user: on, address: "01:00.0" } }
    disks: { vda: { file: /srv/a.qcow2, bus: virtio, address: "04:00.0" }${more} }
    addresses: { sound: "00:1b.0", video: "00:01.0", rng: "05:00.0" }
    controllers: [${controllers.join(', ')}]
`;
  const placesOf = (root: Xml) =>
    elements(child(root, 'devices') ?? root).flatMap((device) => {
      const address = child(device, 'address');
      const name = `${device.name} ${attribute(device, 'type') ?? ''} ${attribute(device, 'index') ?? ''}`.trim();
      return address && attribute(address, 'type') === 'pci' ? [[name, addressOf(device)]] : [];
    });

  test('has each device where it was, and no bus more', () => {
    const places = placesOf(domain(spec()));
    const hex = (text: string) => text.replace(/^(..):(..)\.(.)$/, '0x$1:0x$2.0x$3');
    expect(new Map(places as [string, string][])).toEqual(
      new Map([
        ['disk file', hex('04:00.0')],
        ...ports.map(({ index, address }): [string, string] => [`controller pci ${index}`, hex(address)]),
        ['controller pci 15', hex('08:00.0')],
        ['controller usb 0', hex('02:00.0')],
        ['controller sata 0', hex('00:1f.2')],
        ['controller virtio-serial 0', hex('03:00.0')],
        ['interface user', hex('01:00.0')],
        ['sound', hex('00:1b.0')],
        ['video', hex('00:01.0')],
        // The second function: both are of one name.
        ['hostdev pci', hex('07:00.0')],
        ['rng', hex('05:00.0')],
      ]),
    );
  });

  test('has a new disk behind a free port, and nothing moves', () => {
    const before = placesOf(domain(spec()));
    const after = placesOf(domain(spec(', new: { file: /srv/new.raw, bus: virtio }')));
    const added = after.filter(([name, place]) => !before.some((one) => one[0] === name && one[1] === place));
    expect(added).toEqual([['disk file', '0x09:0x00.0x0']]);
  });
});

test('a network, a silent card, a name with a space and variants of one guest can be said', () => {
  const variant =
    'memory: 4GiB, lookingGlass: { size: 32MiB }, nics: { lan: { network: default, mac: "52:54:00:66:d7:8b" } }';
  for (const spec of [
    'networks: { internal: { type: existing } }\nvms: { g: { memory: 4GiB, nics: { lan: { network: internal } } } }\n',
    'vms: { g: { memory: 4GiB, display: { sound: { to: none, model: ich9 } } } }\n',
    'vms: { "Windows 10": { memory: 4GiB } }\n',
    `networks: { default: { type: nat } }\nvms: { win: { ${variant} }, win-lg: { ${variant}, neverWith: [win] } }\n`,
  ]) {
    expect([spec, codesOf(spec)]).toEqual([spec, []]);
  }
});
