/** Input devices, USB, network: their controllers, and which of their names stay private. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factsOf } from '../../src/scan/scan.ts';
import { machineTree } from '../machines/tree.ts';
import { type Oddity, sysfsClosed, sysfsOf } from './tree-system.ts';

const factsIn = (text: string, odd: Readonly<Record<string, Oddity>> = {}, withIds = false): Facts =>
  factsOf(sysfsOf(text, odd), withIds);

describe('input devices', () => {
  const place = 'sys/devices/pci0000:00/0000:02:00.0/usb1/1-4';
  const tree = (attributes: string, links: readonly string[]): string =>
    `sys/class/input/input5 -> ../../devices/pci0000:00/0000:02:00.0/usb1/1-4/1-4:1.0/0003/input/input5
${place}/
${attributes.replace(/^/gm, '  ')}
${place}/1-4:1.0/0003/input/input5/
  name = Maker Thing
  event3/x = y
${place}/1-4:1.0/0003/input/input5/capabilities/
  key = ffffffff00000000 0 0 fffffffffffffffe
${links.map((link) => `dev/input/by-id/${link} -> ../event3\n`).join('')}`;
  const links = (attributes: string, ...names: string[]): unknown =>
    factsIn(tree(attributes, names)).input?.[0]?.links?.map((link) => link.slice('/dev/input/by-id/'.length));

  test('have a kind by their keys, and a controller', () => {
    const [one] = factsIn(tree('product = Thing', [])).input ?? [];
    expect(one).toMatchObject({ name: 'Maker Thing', kind: 'keyboard', controller: { bus: 2, slot: 0, function: 0 } });
  });

  test('have their links, except those with a serial number', () => {
    const attributes = 'manufacturer = Maker, Inc.\nproduct = Thing (3)\nserial = A1-B2';
    expect(
      links(
        attributes,
        'usb-Maker__Inc._Thing__3_-event-kbd',
        'usb-Maker__Inc._Thing__3_-if01-event-mouse',
        'usb-Maker__Inc._Thing__3_-event-if02',
        'usb-Maker__Inc._Thing__3__A1-B2-event-kbd',
        'usb-Other-event-kbd',
      ),
    ).toEqual([
      'usb-Maker__Inc._Thing__3_-event-if02',
      'usb-Maker__Inc._Thing__3_-event-kbd',
      'usb-Maker__Inc._Thing__3_-if01-event-mouse',
    ]);
    // A copy may lack the file with the serial number.
    expect(links('manufacturer = Maker\nproduct = Thing', 'usb-Maker_Thing_A1B2-event-kbd')).toBeUndefined();
    expect(links('idVendor = 046d\nidProduct = c541', 'usb-046d_c541-event-kbd', 'usb-046d_c541_77-event-kbd')).toEqual(
      ['usb-046d_c541-event-kbd'],
    );
  });

  test('do not reveal a serial number in the product name', () => {
    const attributes = 'manufacturer = Maker\nproduct = Thing SN9XK42PQ7\nserial = SN9XK42PQ7';
    const text = tree(attributes, [
      'usb-Maker_Thing_SN9XK42PQ7-event-kbd',
      'usb-Maker_Thing_SN9XK42PQ7_SN9XK42PQ7-event-kbd',
    ]);
    const name = { [`${place}/1-4:1.0/0003/input/input5/name`]: { content: Buffer.from('Maker Thing SN9XK42PQ7\n') } };
    expect(factsIn(text, name).input).toMatchObject([{ name: 'Maker', links: undefined }]);
    expect(factsIn(text, name, true).input?.[0]?.name).toBe('Maker Thing SN9XK42PQ7');
    expect(factsIn(text, name, true).input?.[0]?.links).toHaveLength(2);
  });

  test('do not reveal the name that the owner gave a Bluetooth device', () => {
    const other = 'sys/devices/virtual/input/input9';
    const text = `sys/class/input/input9 -> ../../devices/virtual/input/input9
${other}/event9/x = y
${other}/name = Alex’s AirPods
${other}/id/bustype = 0005
`;
    expect(factsIn(text).input?.map(({ name }) => name)).toEqual(['Bluetooth device']);
    expect(factsIn(text, {}, true).input?.map(({ name }) => name)).toEqual(['Alex’s AirPods']);
  });
});

describe('network interfaces', () => {
  test('show the MAC address in their names only if requested', () => {
    const card = 'sys/devices/pci0000:00/0000:00:03.0/net/enx001122334455';
    const text = `sys/class/net/enx001122334455 -> ../../devices/pci0000:00/0000:00:03.0/net/enx001122334455
${card}/operstate = up\n`;
    const names = [false, true].map((withIds) => factsIn(text, {}, withIds).network?.[0]?.name);
    expect(names).toEqual(['enx…', 'enx001122334455']);
  });

  test('do not show it in a gap', () => {
    const text = `sys/class/net/enx001122334455 -> ../../devices/pci0000:00/0000:00:03.0/net/enx001122334455
sys/devices/pci0000:00/0000:00:03.0/net/enx001122334455/operstate = up\\x00\n`;
    expect(factsIn(text).gaps).toContain('/sys/devices/pci0000:00/0000:00:03.0/net/enx…/operstate: contains NUL bytes');
  });

  test('are absent, and not an empty list, if they cannot be listed', () => {
    const facts = factsOf(sysfsClosed(machineTree('desktop-same-cards'), ['sys/class/net']), false);
    expect(facts.network).toBeUndefined();
    expect(facts.gaps).toContain('/sys/class/net: the network interfaces are unknown');
    const none = 'sys/class/net/lo -> ../../devices/virtual/net/lo\nsys/devices/virtual/net/lo/operstate = unknown\n';
    expect(factsIn(none).network).toEqual([]);
  });
});

test('gaps do not name links of udev, mappings or file systems', () => {
  const sysfs = sysfsOf('', {
    'dev/disk/by-id/nvme-Maker_S4EWNX0': { problem: 'input/output error' },
    'dev/mapper/alex-home': { problem: 'input/output error' },
    'sys/fs/btrfs/1111-22/label': { problem: 'input/output error' },
  });
  for (const path of ['dev/disk/by-id/nvme-Maker_S4EWNX0', 'dev/mapper/alex-home', 'sys/fs/btrfs/1111-22/label']) {
    sysfs.text(path);
  }
  expect(sysfs.gaps.map((gap) => gap.split(':')[0])).toEqual([
    '/dev/disk/by-id/…',
    '/dev/mapper/…',
    '/sys/fs/btrfs/…/label',
  ]);
});
