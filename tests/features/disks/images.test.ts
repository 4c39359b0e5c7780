import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

const guest = (disks: string): string => `vms: { g: { memory: 4GiB, disks: { ${disks} } } }\n`;

describe('images that are created', () => {
  test('are created by a unit that runs before guests are defined, with format and size', () => {
    const module = moduleOf(guest('c: { file: /srv/c.qcow2, create: 60GiB }'));
    expect(module).toContain('before = [ "vfioc-reconcile.service" ]');
    expect(module).toMatch(/"qemu-libvirtd:qemu-libvirtd"\s+"\/srv\/c\.qcow2"\s+"qcow2"\s+"64424509440"/);
    expect(module).toContain('RequiresMountsFor = [ "/srv" ]');
    // As whom to work, and an end if a file system of a user does not answer.
    expect(module).toMatch(/pkgs\.util-linux\s+config\.virtualisation\.libvirtd\.qemu\.package/);
    expect(module).toContain('TimeoutStartSec = "5min"');
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
