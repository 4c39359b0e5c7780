import { describe, expect, test } from 'vitest';
import { attribute, child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, moduleOf } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const guest = (disks: string): string => `vms: { g: { memory: 4GiB, disks: { ${disks} } } }\n`;

describe('images that are created', () => {
  test('are created by a unit that runs before guests are defined, with format and size', () => {
    const module = moduleOf(guest('c: { file: /srv/c.qcow2, create: 60GiB }'));
    expect(module).toContain('before = [ "vfioc-reconcile.service" ]');
    expect(module).toMatch(/"qemu-libvirtd:qemu-libvirtd"\s+"\/srv\/c\.qcow2"\s+"qcow2"\s+"64424509440"/);
    expect(module).toContain('RequiresMountsFor = [ "/srv" ]');
  });

  test('belong to the user that QEMU runs as', () => {
    const spec = `libvirt: { qemu: { user: alex, group: users } }\n${guest('c: { file: /srv/c.raw, create: 1GiB }')}`;
    expect(moduleOf(spec)).toContain('"alex:users"');
  });

  test('the unit does not exist if there is nothing to create', () => {
    expect(moduleOf(guest('c: { file: /srv/c.raw }'))).not.toContain('vfioc-disks');
  });

  test('an image of two guests is created once, and its size must agree', () => {
    const both = (size: string): string =>
      `vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 1GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: ${size} } } } }\n`;
    expect(moduleOf(both('1GiB')).match(/"\/srv\/c\.raw"/g)).toHaveLength(1);
    expect(codesOf(both('2GiB'))).toEqual(['create-differs']);
  });

  test('an impossible size or source is refused', () => {
    expect(codesOf(guest('c: { file: /srv/c.raw, create: 0GiB }'))).toEqual(['create-not-whole']);
    expect(codesOf(guest('c: { cdrom: /srv/c.iso, create: 1GiB }'))).toEqual(['create-without-file']);
  });
});

describe('disks on nvme', () => {
  const domain = domainOf(
    guest(
      'b: { file: /srv/b.raw, bus: nvme }, a: { file: /srv/a.raw, bus: nvme, serial: ONE }, v: { file: /srv/v.raw }',
    ),
  );
  const controllers = devicesOfKind(domain, 'controller').filter((one) => attribute(one, 'type') === 'nvme');

  test('each has its own controller, in the order of the spec, with the serial number that libvirt requires', () => {
    const disks = devicesOfKind(domain, 'disk').filter((disk) => child(disk, 'target')?.attributes.bus === 'nvme');
    expect(disks.map((disk) => child(disk, 'target')?.attributes.dev)).toEqual(['nvme1n1', 'nvme0n1']);
    expect(controllers.map((one) => [attribute(one, 'index'), child(one, 'serial')?.children[0]])).toEqual([
      ['1', 'ONE'],
      ['0', 'b'],
    ]);
  });

  test('another disk does not move the existing ones', () => {
    const places = new Map(controllers.map((one) => [child(one, 'serial')?.children[0], addressOf(one)]));
    const alone = elements(child(domainOf(guest('b: { file: /srv/b.raw, bus: nvme }')), 'devices') ?? domain);
    const own = alone.find((one) => attribute(one, 'type') === 'nvme');
    expect(own && addressOf(own)).toBe(places.get('b'));
  });

  test('a target and a CD drive are refused', () => {
    expect(codesOf(guest('c: { file: /srv/c.raw, bus: nvme, target: sda }'))).toEqual(['disk-target-bus']);
    expect(codesOf(guest('c: { cdrom: /srv/c.iso, bus: nvme }'))).toEqual(['cdrom-bus']);
  });
});
