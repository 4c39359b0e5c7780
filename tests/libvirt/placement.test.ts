import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PciClass, type PciRequest, type Placement, placePci as placed } from '../../src/libvirt/placement.ts';
import { placesByName } from '../../src/libvirt/places.ts';
import { attribute, child, type Xml, xml } from '../../src/libvirt/xml.ts';

/** A placement with the devices of all requests in one list. */
const placePci = (...input: Parameters<typeof placed>) => {
  const placement = placed(...input);
  return { ...placement, devices: placement.devices.flat() };
};

const request = (name: PciClass, key: string, more: Partial<PciRequest> = {}): PciRequest => ({
  class: name,
  key,
  functions: [xml('device', { key })],
  ...more,
});
const at = (bus: number, slot: number, fn = 0) => ({ domain: 0, bus, slot, function: fn });
const placeAt = ({ bus, slot, function: fn }: ReturnType<typeof at>) => ({ bus, slot, function: fn });
const nameOf = (holder: { class: PciClass; key: string }): string => `${holder.class} ${holder.key}`;
const placesOf = (placement: Pick<Placement, 'places'>): Map<string, string> =>
  new Map(placement.places.map((each) => [nameOf(each), JSON.stringify(each.place)]));

const named = fc.record({
  class: fc.constantFrom<PciClass>('disk', 'nic', 'share'),
  key: fc.string({ minLength: 1, maxLength: 8 }),
});
const numbered = fc.record({
  class: fc.constantFrom<PciClass>('hostdev', 'usb', 'input', 'shmem', 'video', 'rng'),
  index: fc.nat({ max: 1 }),
});
const requests: fc.Arbitrary<PciRequest[]> = fc
  .tuple(
    fc.uniqueArray(named, { selector: nameOf, maxLength: 12 }),
    // A guest has only one random number generator.
    fc.uniqueArray(numbered, {
      selector: (each) => `${each.class} ${each.class === 'rng' ? 0 : each.index}`,
      maxLength: 8,
    }),
  )
  .map(([byName, byNumber]) => [
    ...byName.map((each, order) => request(each.class, each.key, { order })),
    ...byNumber.map((each) => request(each.class, `n${each.index}`, { index: each.class === 'rng' ? 0 : each.index })),
  ]);

describe('guest PCI addresses', () => {
  test('do not change when a device is added after the others', () => {
    fc.assert(
      fc.property(requests, named, fc.nat(), (old, added, position) => {
        fc.pre(!old.some((each) => nameOf(each) === nameOf(added)));
        const after = placePci(
          old.toSpliced(position % (old.length + 1), 0, request(added.class, added.key, { order: old.length })),
        );
        expect(after.refused).toEqual([]);
        for (const [name, place] of placesOf(placePci(old))) expect(placesOf(after).get(name)).toBe(place);
      }),
    );
  });

  test('do not change when a device is removed, except for reported collisions', () => {
    fc.assert(
      fc.property(requests, fc.nat(), (old, position) => {
        fc.pre(old.length > 0);
        const before = placePci(old);
        const after = placePci(old.toSpliced(position % old.length, 1));
        const told = new Set(before.collisions.map(nameOf));
        for (const [name, place] of placesOf(after))
          if (!told.has(name)) expect(placesOf(before).get(name)).toBe(place);
      }),
    );
  });

  test('of names that only differ in their last number are never the same', () => {
    for (const [name, count] of [
      ['disk', 20],
      ['nic', 12],
      ['share', 8],
    ] as const) {
      const keys = Array.from({ length: count }, (_, index) => `any${index + 7}`);
      expect(placePci(keys.map((key) => request(name, key))).collisions).toEqual([]);
    }
  });

  test('never depend on the order of the requests', () => {
    fc.assert(
      fc.property(requests, (given) => {
        const forth = placePci(given);
        const back = placePci(given.toReversed());
        expect(placesOf(back)).toEqual(placesOf(forth));
        expect(back.collisions).toEqual(forth.collisions);
      }),
    );
  });

  test('are each assigned once, behind controllers without gaps', () => {
    fc.assert(
      fc.property(requests, (given) => {
        const { devices, controllers, refused } = placePci(given);
        const all = [...devices, ...controllers.slice(1)].map((each) => {
          const address = child(each, 'address');
          return ['bus', 'slot', 'function'].map((part) => address && attribute(address, part)).join(' ');
        });
        expect(new Set(all).size).toBe(all.length);
        expect(devices).toHaveLength(given.length - refused.length);
        expect(controllers.map((each) => attribute(each, 'index'))).toEqual(controllers.map((_, index) => `${index}`));
      }),
    );
  });

  test('put each shared memory and the first video device where the guest expects them', () => {
    const { places } = placePci([
      request('shmem', 'scream', { index: 1 }),
      request('shmem', 'looking-glass', { index: 0 }),
      request('video', 'primary'),
      request('sata', 'sata'),
    ]);
    expect(new Map(places.map((each) => [each.key, each.place]))).toEqual(
      new Map([
        ['primary', { bus: 0, slot: 1, function: 0 }],
        ['sata', { bus: 0, slot: 0x1f, function: 2 }],
        ['looking-glass', { bus: 0, slot: 0x10, function: 0 }],
        ['scream', { bus: 0, slot: 0x11, function: 0 }],
      ]),
    );
  });

  test('keep the functions of one device in one slot', () => {
    const functions = ['gpu', 'audio', 'usb'].map((key) =>
      xml('hostdev', { key }, xml('address', { type: 'pci', bus: '0x99' })),
    );
    const { devices } = placePci([request('hostdev', 'gpu', { index: 0, functions })]);
    const address = (fn: number, more = {}) =>
      xml('address', { type: 'pci', domain: '0x0000', bus: '0x01', slot: '0x00', function: `0x${fn}`, ...more });
    expect(devices).toEqual([
      xml('hostdev', { key: 'gpu' }, address(0, { multifunction: 'on' })),
      xml('hostdev', { key: 'audio' }, address(1)),
      xml('hostdev', { key: 'usb' }, address(2)),
    ]);
  });

  test.each<[PciClass, string]>([
    ['disk', 'system data games install drivers windows home backup virtio root'],
    ['nic', 'lan wan default bridge nat guest dmz vpn'],
    ['share', 'data home games shared media'],
  ])('of the most common names of a %s are never the same', (name, keys) => {
    expect(placePci(keys.split(' ').map((key) => request(name, key))).collisions).toEqual([]);
  });

  test('of the later device move to the next place on a collision, which is reported', () => {
    const other = [
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
      'k',
      'l',
      'm',
      'n',
      'o',
      'p',
      'q',
      'r',
      's',
      't',
      'u',
    ];
    const first = (key: string) => JSON.stringify(placesByName('disk', key).next().value);
    const key = other.find((each) => other.some((one) => one < each && first(one) === first(each))) ?? '';
    const twin = other.find((each) => first(each) === first(key)) ?? '';
    const forth = placePci([request('disk', twin, { order: 0 }), request('disk', key, { order: 1 })]);
    expect(forth.collisions).toMatchObject([{ class: 'disk', key, with: { class: 'disk', key: twin } }]);
    const back = placePci([request('disk', twin, { order: 1 }), request('disk', key, { order: 0 })]);
    expect(back.collisions).toMatchObject([{ class: 'disk', key: twin, with: { class: 'disk', key } }]);
  });

  test('are assigned until all places are taken, and then refused', () => {
    const keys = Array.from({ length: 27 }, (_, index) => `disk${index}`);
    const { places, refused } = placePci(keys.map((key, order) => request('disk', key, { order })));
    expect(places).toHaveLength(26);
    expect(refused).toMatchObject([{ class: 'disk', key: 'disk26', reason: 'full' }]);
  });

  test('in the spec are used, also for two devices in one slot', () => {
    const { devices, refused } = placePci([
      request('nic', 'a', { fixed: at(0, 0x1c, 1) }),
      request('nic', 'b', { fixed: at(0, 0x1c, 0) }),
      request('hostdev', 'igpu', { fixed: at(0, 2) }),
    ]);
    expect(refused).toEqual([]);
    expect(devices.map((each) => child(each, 'address')?.attributes)).toMatchObject([
      { slot: '0x1c', function: '0x1' },
      { slot: '0x1c', function: '0x0', multifunction: 'on' },
      { slot: '0x02', function: '0x0' },
    ]);
  });

  test.each([
    ['another domain', { domain: 1, bus: 0, slot: 2, function: 0 }, 'domain'],
    ['the host bridge', at(0, 0), 'slot'],
    ['a bus too high', at(105, 0), 'bus'],
    ['a slot that no root port has', at(0x41, 1), 'slot'],
    ['the LPC bridge', at(0, 0x1f), 'taken'],
    ['the SATA controller of the chipset', at(0, 0x1f, 2), 'chipset'],
  ])('in the spec cannot be %s', (_, fixed, reason) => {
    const { devices, refused } = placePci([request('nic', 'a', { fixed })]);
    expect(refused).toMatchObject([{ key: 'a', reason, address: fixed }]);
    expect(devices).toEqual([]);
  });

  test.each<[string, PciRequest, ReturnType<typeof at>]>([
    ['a passed-through device', request('hostdev', 'gpu', { index: 0 }), at(1, 0)],
    ['the sound device', request('sound', 'sound'), at(0, 0x1b)],
    ['a disk', request('disk', 'system'), { ...at(0, 0), ...placesByName('disk', 'system').next().value }],
  ])('in the spec can be those of %s only if the guest has none, which never moves', (_, other, fixed) => {
    const own = request('nic', 'a', { fixed });
    expect(placesOf(placePci([own])).get('nic a')).toBe(JSON.stringify(placeAt(fixed)));
    const both = placePci([other, own]);
    expect(both.refused).toMatchObject([{ key: 'a', reason: 'taken', by: { key: other.key } }]);
    expect(placesOf(both)).toEqual(placesOf(placePci([other])));
  });

  test('in the spec are reported if the slot has no function 0', () => {
    const { alone, refused } = placePci([request('nic', 'a', { fixed: at(0, 0x1c, 1) })]);
    expect([refused, alone]).toEqual([[], [{ class: 'nic', key: 'a', place: { bus: 0, slot: 0x1c, function: 1 } }]]);
  });

  test('in the spec cannot be that of a root port that the guest needs', () => {
    const own = request('nic', 'a', { fixed: at(0, 3) });
    expect(placePci([own]).refused).toEqual([]);
    expect(placePci([own, request('hostdev', 'gpu', { index: 0 })]).refused).toMatchObject([
      { key: 'a', reason: 'taken', by: { part: 'root port 1' } },
    ]);
  });

  test('in the spec cannot be those of another device, or have more functions than a slot', () => {
    const two = placePci([request('nic', 'a', { fixed: at(0, 2) }), request('nic', 'b', { fixed: at(0, 2) })]);
    expect(two.refused).toMatchObject([{ key: 'b', reason: 'taken', by: { key: 'a' } }]);
    const functions = Array.from({ length: 9 }, () => xml('hostdev'));
    expect(placePci([request('hostdev', 'a', { functions, fixed: at(0, 2) })]).refused).toMatchObject([
      { reason: 'functions' },
    ]);
  });

  test('of a class never change because another class is full', () => {
    const cards = Array.from({ length: 13 }, (_, order) => request('nic', `n${order}`, { order }));
    const shares = Array.from({ length: 9 }, (_, order) => request('share', `s${order}`, { order }));
    const disks = Array.from({ length: 26 }, (_, order) => request('disk', `d${order}`, { order }));
    const before = placesOf(placePci([...cards, ...shares]));
    const after = placesOf(placePci([...cards, ...shares, ...disks]));
    expect(before.size).toBe(22);
    for (const [name, place] of before) expect(after.get(name)).toBe(place);
  });

  test('are left to libvirt on i440fx, except those in the spec', () => {
    const { devices, controllers } = placePci([request('disk', 'a'), request('nic', 'b', { fixed: at(0, 9) })], 'pc');
    expect(controllers).toEqual([]);
    expect(devices.map((each) => child(each, 'address')?.attributes.slot)).toEqual([undefined, '0x09']);
  });

  test('of a passed-through device are in one slot on i440fx, by its number', () => {
    const functions = [xml('hostdev'), xml('hostdev')];
    const { devices, refused } = placePci(
      [request('hostdev', 'gpu', { index: 1, functions }), request('hostdev', 'last', { index: 12 })],
      'pc',
    );
    const address = { type: 'pci', domain: '0x0000', bus: '0x00', slot: '0x11' };
    expect(devices.map((each) => child(each, 'address')?.attributes)).toEqual([
      { ...address, function: '0x0', multifunction: 'on' },
      { ...address, function: '0x1' },
    ]);
    expect(refused).toMatchObject([{ key: 'last', reason: 'full' }]);
  });

  test.each([
    ['another bus', at(0x41, 0), 'bus'],
    ['the chipset', at(0, 1), 'taken'],
    ['the IDE controller of the chipset', at(0, 1, 1), 'chipset'],
  ])('in the spec cannot be %s on i440fx', (_, fixed, reason) => {
    expect(placePci([request('hostdev', 'a', { fixed })], 'pc')).toMatchObject({ devices: [], refused: [{ reason }] });
  });
});

const bridge = (index: number, model: string, fixed?: ReturnType<typeof at>): PciRequest => ({
  class: 'pci',
  key: `${index}`,
  functions: [xml('controller', { type: 'pci', index, model })],
  ...(fixed ? { fixed } : {}),
});
const ports = (count: number): PciRequest[] =>
  Array.from({ length: count }, (_, index) =>
    bridge(index + 1, 'pcie-root-port', at(0, 2 + Math.floor(index / 8), index % 8)),
  );
const addressesOf = (elements: readonly Xml[]) =>
  elements.map((each) => {
    const address = child(each, 'address')?.attributes;
    return address && `${address.bus} ${address.slot} ${address.function} ${address.multifunction ?? ''}`.trim();
  });

describe('with a list of PCI controllers', () => {
  test('the guest has these, and what has no address is behind their free ports', () => {
    const { devices, controllers, refused } = placePci([
      ...ports(10),
      request('nic', 'lan', { fixed: at(1, 0) }),
      request('disk', 'vda', { fixed: at(4, 0) }),
      request('video', 'video'),
      request('disk', 'more'),
      request('hostdev', 'gpu', { index: 0, functions: [xml('hostdev'), xml('hostdev')] }),
    ]);
    expect(refused).toEqual([]);
    expect(addressesOf(controllers)).toEqual([
      undefined,
      '0x00 0x02 0x0 on',
      ...[1, 2, 3, 4, 5, 6, 7].map((fn) => `0x00 0x02 0x${fn}`),
      '0x00 0x03 0x0 on',
      '0x00 0x03 0x1',
    ]);
    expect(addressesOf(devices)).toEqual([
      '0x01 0x00 0x0',
      '0x04 0x00 0x0',
      '0x00 0x01 0x0',
      '0x03 0x00 0x0',
      '0x02 0x00 0x0 on',
      '0x02 0x00 0x1',
    ]);
  });

  test('root ports come after the highest index if no port is free', () => {
    const { devices, controllers, refused } = placePci([
      ...ports(2),
      bridge(3, 'pcie-to-pci-bridge', at(1, 0)),
      request('nic', 'a'),
      request('nic', 'b', { order: 1 }),
      request('nic', 'c', { order: 2 }),
    ]);
    expect(refused).toEqual([]);
    expect(addressesOf(devices)).toEqual(['0x02 0x00 0x0', '0x04 0x00 0x0', '0x05 0x00 0x0']);
    expect(controllers.slice(-2).map((each) => [each.attributes.index, each.attributes.model])).toEqual([
      ['4', 'pcie-root-port'],
      ['5', 'pcie-root-port'],
    ]);
    expect(addressesOf(controllers.slice(-2))).toEqual(['0x00 0x02 0x2', '0x00 0x02 0x3']);
  });

  test('controllers without an address get one on a bus that takes them', () => {
    const { controllers, refused } = placePci([
      bridge(1, 'pcie-root-port'),
      bridge(2, 'pcie-root-port'),
      bridge(3, 'pcie-switch-upstream-port'),
      bridge(4, 'pcie-switch-downstream-port'),
      bridge(5, 'pcie-to-pci-bridge'),
      bridge(6, 'pci-bridge'),
      bridge(7, 'dmi-to-pci-bridge'),
      bridge(8, 'pcie-expander-bus'),
    ]);
    expect(refused).toEqual([]);
    expect(addressesOf(controllers).slice(1)).toEqual([
      '0x00 0x02 0x0 on',
      '0x00 0x02 0x1',
      '0x01 0x00 0x0',
      '0x03 0x00 0x0',
      '0x02 0x00 0x0',
      '0x05 0x01 0x0',
      '0x00 0x01 0x0',
      '0x00 0x03 0x0',
    ]);
  });

  test.each<[string, PciRequest[], string]>([
    ['on a bus that is not listed', [request('nic', 'a', { fixed: at(3, 0) })], 'bus'],
    ['in another slot of a port', [request('nic', 'a', { fixed: at(1, 1) })], 'slot'],
    ['at the place of a port', [request('nic', 'a', { fixed: at(0, 2, 1) })], 'taken'],
    [
      'behind an expander bus',
      [bridge(3, 'pcie-expander-bus', at(0, 4)), request('nic', 'a', { fixed: at(3, 0) })],
      'kind',
    ],
    [
      'in slot 0 of a bridge',
      [bridge(3, 'pcie-to-pci-bridge', at(1, 0)), request('nic', 'a', { fixed: at(3, 0) })],
      'slot',
    ],
    ['behind itself', [bridge(3, 'pcie-to-pci-bridge', at(3, 0))], 'later-bus'],
    ['behind a port, if it is one', [bridge(3, 'pcie-root-port', at(1, 0))], 'kind'],
  ])('nothing can be %s', (_, more, reason) => {
    expect(placePci([...ports(2), ...more]).refused).toMatchObject([{ reason }]);
  });

  test('two devices can be functions of one slot', () => {
    const { devices, refused } = placePci([
      ...ports(1),
      request('nic', 'a', { fixed: at(1, 0, 1) }),
      request('nic', 'b', { fixed: at(1, 0, 0) }),
    ]);
    expect(refused).toEqual([]);
    expect(addressesOf(devices)).toEqual(['0x01 0x00 0x1', '0x01 0x00 0x0 on']);
  });
});
