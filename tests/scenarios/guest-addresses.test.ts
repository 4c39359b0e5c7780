/** The devices of a guest keep their addresses, targets and boot order when something is added. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { codesOf, compileSpec } from '../support/compile.ts';
import { devicesOfKind, domainOf } from '../support/guest-domain.ts';

interface Disk {
  readonly name: string;
  readonly bus: string;
  readonly cdrom: boolean;
  /** The letter of its target, if one is set. */
  readonly letter: string | undefined;
}

interface Device {
  readonly name: string;
  readonly address: string | undefined;
}

interface Guest {
  readonly devices: readonly Device[];
  readonly disks: readonly Disk[];
  readonly nics: readonly string[];
  readonly shares: readonly string[];
}

/** A number is a valid name too; JavaScript objects put it before all others. */
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), fc.stringMatching(/^[1-9]$/));
const names = (maxLength: number) => fc.uniqueArray(name, { maxLength });
const disk: fc.Arbitrary<Disk> = fc.record({
  name,
  bus: fc.constantFrom('virtio', 'nvme', 'scsi', 'usb', 'sata'),
  cdrom: fc.boolean(),
  letter: fc.option(fc.constantFrom('a', 'f', 'm'), { nil: undefined, freq: 5 }),
});
const device: fc.Arbitrary<Device> = fc.record({
  name,
  // On q35 all but the first three may be those of another device, and are then refused.
  address: fc.option(fc.constantFrom('41:00.0', '58:00.0', '00:1c.0', '01:00.0', '1e:00.0', '00:1b.0'), {
    nil: undefined,
    freq: 3,
  }),
});
const byName = { selector: (each: { name: string }) => each.name };
const guest: fc.Arbitrary<Guest> = fc.record({
  devices: fc.uniqueArray(device, { maxLength: 4, ...byName }),
  disks: fc.uniqueArray(disk, { maxLength: 9, ...byName }),
  nics: names(4),
  shares: names(3),
});
const added = fc.oneof(
  fc.record({ slice: fc.constant('devices' as const), entry: device }),
  fc.record({ slice: fc.constant('disks' as const), entry: disk }),
  fc.record({ slice: fc.constantFrom('nics' as const, 'shares' as const), entry: name }),
);

/** Keys are quoted: a name such as `on` or `e1` is one. */
const map = (entries: readonly string[]): string => `{ ${entries.join(', ')} }`;

function diskOf({ name: key, bus, cdrom, letter }: Disk): string {
  const isCd = cdrom && bus !== 'virtio' && bus !== 'nvme';
  const prefix = bus === 'virtio' ? 'vd' : 'sd';
  const target = letter === undefined || bus === 'nvme' ? '' : `, target: ${prefix}${letter}`;
  return `"${key}": { ${isCd ? 'cdrom' : 'file'}: /srv/${key}.raw, bus: ${bus}${target} }`;
}

/** The host address of each device is derived from its index, so that none is declared twice. */
function specOf({ devices, disks, nics, shares }: Guest, more: readonly string[] = []): string {
  const declared = devices.map(({ name: key, address }, index) => {
    const fixed = address === undefined ? '' : `, address: "${address}"`;
    return `"${key}": { functions: ["${10 + index}:00.0", "${10 + index}:00.1"]${fixed} }`;
  });
  const parts = [
    'memory: 4GiB',
    `devices: [${devices.map((one) => `"${one.name}"`).join(', ')}]`,
    `disks: ${map(disks.map(diskOf))}`,
    `nics: ${map(nics.map((one) => `"${one}": { user: on }`))}`,
    `shares: ${map(shares.map((one) => `"${one}": { path: /srv/${one} }`))}`,
    ...more,
  ];
  return `devices: ${map(declared)}\nvms: { g: { ${parts.join(', ')} } }\n`;
}

/** What identifies a device, whatever else the guest has: its source on the host, or its own attributes. */
function identity(device: Xml): string {
  const part = (...path: string[]): Xml | undefined =>
    path.reduce<Xml | undefined>((here, step) => (here ? child(here, step) : undefined), device);
  const source = part('source');
  const address = part('source', 'address');
  const words = [
    attribute(device, 'type'),
    attribute(device, 'model'),
    attribute(device, 'name'),
    source && JSON.stringify(source.attributes),
    address && JSON.stringify(address.attributes),
    JSON.stringify(part('mac')?.attributes),
    JSON.stringify(part('serial')?.children),
    // A disk on the seventh port brings a second SATA controller.
    device.name === 'controller' ? attribute(device, 'index') : '',
  ];
  return `${device.name} ${words.join(' ')}`;
}

/** What identifies each device inside the guest: its address on any bus, its target, and whether it boots first. */
function places(spec: string): Map<string, string> {
  const domain = domainOf(spec);
  const all = elements(child(domain, 'devices') ?? domain);
  const hasDisk = all.some((one) => one.name === 'disk' && attribute(one, 'device') === 'disk');
  return new Map(
    all.flatMap((one): [string, string][] => {
      const [address, target, boot] = ['address', 'target', 'boot'].map((part) => child(one, part)?.attributes ?? {});
      if (one.name !== 'disk') return address?.type === 'pci' ? [[identity(one), JSON.stringify(address)]] : [];
      return [[identity(one), JSON.stringify([address, target, hasDisk && boot?.order === '1'])]];
    }),
  );
}

function expectUnmoved(old: string, grown: string): void {
  const after = places(grown);
  for (const [one, place] of places(old)) expect(`${one}: ${after.get(one)}`).toBe(`${one}: ${place}`);
}

test.each([
  ['q35', 30],
  ['pc', 15],
])('what is appended to a guest on %s moves nothing, even if names collide', (machine, numRuns) => {
  let shared = 0;
  fc.assert(
    fc.property(guest, added, fc.constantFrom('linux', 'windows10'), (before, { slice, entry }, os) => {
      const has = (before[slice] as readonly unknown[]).some((one) =>
        typeof one === 'string' ? one === entry : (one as Device).name === (entry as Device).name,
      );
      const isReal = (one: Disk) => !one.cdrom || one.bus === 'virtio' || one.bus === 'nvme';
      // The first disk of a guest with only CD drives does come before them.
      const isFirst = slice === 'disks' && isReal(entry) && !before.disks.some(isReal);
      fc.pre(!has && !isFirst);
      const more = [`machine: ${machine}`, `guest: ${os}`];
      const [old, grown] = [before, { ...before, [slice]: [...before[slice], entry] }].map((one) => specOf(one, more));
      if (old === undefined || grown === undefined) return;
      const { failed, diagnostics } = compileSpec(grown);
      fc.pre(!failed);
      if (diagnostics.some(({ code }) => code === 'guest-slot-shared')) shared += 1;
      expectUnmoved(old, grown);
    }),
    { numRuns, maxSkipsPerRun: 1000 },
  );
  if (machine === 'q35') expect(shared).toBeGreaterThan(2);
});

test('the twenty-first disk and the next ones move no NIC', () => {
  const disks = Array.from({ length: 26 }, (_, index) => ({
    name: `disk${index * 7}`,
    bus: 'virtio',
    cdrom: false,
    letter: undefined,
  }));
  const rest = { devices: [], nics: Array.from({ length: 13 }, (_, index) => `n${index}`), shares: ['games'] };
  for (const count of [19, 20, 21, 22, 25]) {
    expectUnmoved(
      specOf({ ...rest, disks: disks.slice(0, count) }),
      specOf({ ...rest, disks: disks.slice(0, count + 1) }),
    );
  }
});

const vm = (disks: string, more = ''): string => `vms: { g: { memory: 4GiB, ${more}disks: { ${disks} } } }\n`;

/** The disks that have a boot number, in boot order. */
function bootOf(spec: string): (string | undefined)[] {
  const disks = devicesOfKind(domainOf(spec), 'disk').filter((one) => child(one, 'boot'));
  const orderOf = (one: Xml): number => Number(child(one, 'boot')?.attributes.order);
  return disks.sort((a, b) => orderOf(a) - orderOf(b)).map((one) => child(one, 'source')?.attributes.file);
}

test('without boot numbers a guest boots from its disks in document order, then from CD drives', () => {
  const disks = 'setup: { cdrom: /srv/s.iso }, system: { file: /srv/z.raw }, data: { file: /srv/a.raw }';
  expect(bootOf(vm(disks))).toEqual(['/srv/z.raw', '/srv/a.raw', '/srv/s.iso']);
  expect(bootOf(vm(`${disks}, more: { file: /srv/b.raw, bootOrder: 1 }`))).toEqual(['/srv/b.raw']);
});

test('CD drives alone are numbered if no device of the host could contain the system', () => {
  const cd = 'setup: { cdrom: /srv/s.iso }';
  expect(bootOf(vm(cd))).toEqual(['/srv/s.iso']);
  expect(bootOf(`devices: { nvme: { functions: ["04:00.0"] } }\n${vm(cd, 'devices: [nvme], ')}`)).toEqual([]);
});

test.each([
  ['os', "<domain><os><boot dev='cdrom'/></os></domain>"],
  [
    'a device',
    "<domain><devices><disk><target dev='vdq'/><source file='/srv/q.raw'/><boot order='1'/></disk></devices></domain>",
  ],
])('the boot order that custom XML gives to %s is the only one', (_, own) => {
  expect(bootOf(vm('a: { file: /srv/a.raw }', `xml: "${own}", `)).filter((file) => file !== '/srv/q.raw')).toEqual([]);
});

test('disks on SCSI have addresses on the one controller, each as its own target', () => {
  const domain = domainOf(
    vm('a: { file: /srv/a.raw, bus: scsi, target: sdz }, b: { cdrom: /srv/b.iso, bus: scsi, target: sdi }'),
  );
  const at = devicesOfKind(domain, 'disk').map((one) => child(one, 'address')?.attributes);
  const place = { type: 'drive', controller: '0', bus: '0', unit: '0' };
  expect(new Set(at)).toEqual(
    new Set([
      { ...place, target: '25' },
      { ...place, target: '8' },
    ]),
  );
});

test('an explicit target is refused if a disk before it has it', () => {
  const first = child(devicesOfKind(domainOf(vm('a: { file: /srv/a.raw }')), 'disk')[0] ?? domainOf(''), 'target');
  const target = first?.attributes.dev;
  expect(codesOf(vm(`a: { file: /srv/a.raw }, b: { file: /srv/b.raw, target: ${target} }`))).toEqual([
    'disk-target-twice',
  ]);
  expect(codesOf(vm(`b: { file: /srv/b.raw, target: ${target} }, a: { file: /srv/a.raw }`))).toEqual([]);
});
