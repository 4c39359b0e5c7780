/** What a guest has keeps its PCI address when something is added. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { codesOf } from '../support/compile.ts';
import { addressOf, domainOf } from './guest-domain.ts';

interface Guest {
  readonly devices: readonly string[];
  readonly disks: readonly { readonly name: string; readonly bus: string }[];
  readonly nics: readonly string[];
  readonly shares: readonly string[];
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const names = (maxLength: number) => fc.uniqueArray(name, { maxLength });
const bus = fc.constantFrom('virtio', 'nvme', 'scsi', 'usb');
const guest: fc.Arbitrary<Guest> = fc.record({
  devices: names(4),
  disks: fc.uniqueArray(fc.record({ name, bus }), { maxLength: 9, selector: (disk) => disk.name }),
  nics: names(4),
  shares: names(3),
});

const slices = ['devices', 'disks', 'nics', 'shares'] as const;

/** Keys are quoted: a name such as `on` or `e1` is one. */
const map = (entries: readonly string[]): string => `{ ${entries.join(', ')} }`;

/** Each device is one of the host by the number of its place, so that none is declared twice. */
function specOf({ devices, disks, nics, shares }: Guest): string {
  const declared = devices.map((one, index) => `"${one}": { functions: ["${10 + index}:00.0", "${10 + index}:00.1"] }`);
  const parts = [
    'memory: 4GiB',
    `devices: [${devices.map((one) => `"${one}"`).join(', ')}]`,
    `disks: ${map(disks.map((disk) => `"${disk.name}": { file: /srv/${disk.name}.raw, bus: ${disk.bus} }`))}`,
    `nics: ${map(nics.map((one) => `"${one}": { user: on }`))}`,
    `shares: ${map(shares.map((one) => `"${one}": { path: /srv/${one} }`))}`,
  ];
  return `devices: ${map(declared)}\nvms: { g: { ${parts.join(', ')} } }\n`;
}

/** What tells a device from all others, whatever else the guest has: what it is of the host, or what it is alone. */
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
    // Of the root ports only.
    attribute(device, 'model') === 'pcie-root-port' ? attribute(device, 'index') : '',
  ];
  return `${device.name} ${words.join(' ')}`;
}

function addresses(spec: string): Map<string, string> {
  const domain = domainOf(spec);
  return new Map(
    elements(child(domain, 'devices') ?? domain).flatMap((device): [string, string][] => {
      const address = child(device, 'address');
      return address && attribute(address, 'type') === 'pci' ? [[identity(device), addressOf(device) ?? '']] : [];
    }),
  );
}

test('a device, disk, card or share that is appended moves nothing, collisions of names included', () => {
  let shared = 0;
  fc.assert(
    fc.property(guest, fc.constantFrom(...slices), name, bus, (before, slice, added, addedBus) => {
      const has = slice === 'disks' ? before.disks.some((disk) => disk.name === added) : before[slice].includes(added);
      const after = {
        ...before,
        [slice]: [...before[slice], slice === 'disks' ? { name: added, bus: addedBus } : added],
      };
      const [old, grown] = [specOf(before), specOf(after)];
      fc.pre(!has);
      if (codesOf(grown).includes('guest-slot-shared')) shared += 1;
      const places = addresses(grown);
      for (const [device, address] of addresses(old))
        expect(`${device}: ${places.get(device)}`).toBe(`${device}: ${address}`);
    }),
    { numRuns: 40 },
  );
  // Of eight disks, two meet in four of five guests.
  expect(shared).toBeGreaterThan(5);
});
