import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

const guest = 'vms: { win: { memory: 4GiB } }\n';

describe('libvirtd', () => {
  test('runs QEMU as a user of its own, and leaves qemu.conf to NixOS', () => {
    const text = moduleOf(guest);
    expect(text).toContain('qemu.runAsRoot = false;');
    expect(text).not.toContain('verbatimConfig =');
  });

  test('OVMF is never set: since 25.11 that ends the evaluation', () => {
    expect(moduleOf('vms: { win: { memory: 4GiB, guest: windows11 } }\n')).not.toMatch(/ovmf\b[^'"]*=/);
  });

  test('settings of ours keep the line that NixOS would write', () => {
    const text = moduleOf("libvirt: { qemu: { conf: 'max_files = 1' } }\n");
    expect(text).toMatch(/namespaces = \[\]\n\s+max_files = 1\n/);
  });

  test('which no other replaces', () => {
    expect(codesOf('libvirt: { qemu: { conf: \'namespaces = ["mount"]\' } }\n')).toEqual(['qemu-conf-owned']);
    expect(moduleOf("libvirt: { qemu: { conf: 'namespaces = []' } }\n")).toMatch(/''\s+namespaces = \[\]\n/);
  });

  test("another user than NixOS's is the only one in qemu.conf", () => {
    const text = moduleOf('libvirt: { qemu: { user: alex } }\n');
    expect(text).toContain('runAsRoot = true;');
    expect(text).toContain('user = "alex"\n');
    expect(text).toContain('group = "qemu-libvirtd"\n');
  });

  test("NixOS's own user, written out, is no other user", () => {
    expect(moduleOf('libvirt: { qemu: { user: qemu-libvirtd } }\n')).toContain('runAsRoot = false;');
  });

  test('a package is a path below pkgs', () => {
    expect(moduleOf('libvirt: { qemu: { package: pkgsCross.aarch64.qemu } }\n')).toContain(
      'package = pkgs.pkgsCross.aarch64.qemu;',
    );
    expect(codesOf('libvirt: { qemu: { package: "qemu; rm" } }\n')).toEqual(['invalid-value']);
  });

  test('the programs beside QEMU come with what needs them', () => {
    expect(moduleOf(guest)).not.toContain('swtpm');
    expect(moduleOf('vms: { win: { memory: 4GiB, firmware: { tpm: true } } }\n')).toContain('swtpm.enable = true;');
    expect(moduleOf('vms: { win: { memory: 4GiB, shares: { a: { path: /srv } } } }\n')).toMatch(
      /vhostUserPackages = \[\s*pkgs\.virtiofsd\s*\]/,
    );
  });

  test('is left out where it is off', () => {
    expect(moduleOf('libvirt: { enable: false }\n')).not.toMatch(/libvirtd/);
  });

  test('every problem of the settings for qemu.conf is told', () => {
    expect(codesOf('libvirt: { qemu: { conf: \'user = "a"\n\n  group = "b"\n\n  x = 1\n\n  x = 2\' } }\n')).toEqual([
      'qemu-conf-owned',
      'qemu-conf-owned',
      'qemu-conf-twice',
    ]);
  });
});
