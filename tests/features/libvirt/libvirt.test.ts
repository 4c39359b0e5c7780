import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

const guest = 'vms: { win: { memory: 4GiB } }\n';

describe('libvirtd', () => {
  test('runs QEMU as its own user, and leaves qemu.conf to NixOS', () => {
    const text = moduleOf(guest);
    expect(text).toContain('qemu.runAsRoot = false;');
    expect(text).not.toContain('verbatimConfig =');
  });

  test('never sets the OVMF options, which fail the evaluation since 25.11', () => {
    expect(moduleOf('vms: { win: { memory: 4GiB, guest: windows11 } }\n')).not.toMatch(/ovmf\b[^'"]*=/);
  });

  test('keeps the line that NixOS would write in qemu.conf', () => {
    const text = moduleOf("libvirt: { qemu: { conf: 'max_files = 1' } }\n");
    expect(text).toMatch(/namespaces = \[\]\n\s+max_files = 1\n/);
  });

  test('refuses settings that would replace that line', () => {
    expect(codesOf('libvirt: { qemu: { conf: \'namespaces = ["mount"]\' } }\n')).toEqual(['qemu-conf-owned']);
    expect(moduleOf("libvirt: { qemu: { conf: 'namespaces = []' } }\n")).toMatch(/''\s+namespaces = \[\]\n/);
  });

  test("sets only the user of the spec in qemu.conf if it is not NixOS's", () => {
    const text = moduleOf('libvirt: { qemu: { user: alex } }\n');
    expect(text).toContain('runAsRoot = true;');
    expect(text).toContain('user = "alex"\n');
    expect(text).toContain('group = "qemu-libvirtd"\n');
  });

  test("accepts NixOS's own user as an explicit value", () => {
    expect(moduleOf('libvirt: { qemu: { user: qemu-libvirtd } }\n')).toContain('runAsRoot = false;');
  });

  test('takes its package as a path below pkgs', () => {
    expect(moduleOf('libvirt: { qemu: { package: pkgsCross.aarch64.qemu } }\n')).toContain(
      'package = pkgs.pkgsCross.aarch64.qemu;',
    );
    expect(codesOf('libvirt: { qemu: { package: "qemu; rm" } }\n')).toEqual(['invalid-value']);
  });

  test('installs helper programs only if a guest needs them', () => {
    expect(moduleOf(guest)).not.toContain('swtpm');
    expect(moduleOf('vms: { win: { memory: 4GiB, firmware: { tpm: true } } }\n')).toContain('swtpm.enable = true;');
    expect(moduleOf('vms: { win: { memory: 4GiB, shares: { a: { path: /srv } } } }\n')).toMatch(
      /vhostUserPackages = \[\s*pkgs\.virtiofsd\s*\]/,
    );
  });

  test('is not configured if it is off', () => {
    expect(moduleOf('libvirt: { enable: false }\n')).not.toMatch(/libvirtd/);
  });

  test('reports every problem in the settings for qemu.conf', () => {
    expect(codesOf('libvirt: { qemu: { conf: \'user = "a"\n\n  group = "b"\n\n  x = 1\n\n  x = 2\' } }\n')).toEqual([
      'qemu-conf-owned',
      'qemu-conf-owned',
      'qemu-conf-twice',
    ]);
  });
});
