/** The frames of Looking Glass through the kvmfr module. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const win = (more: string): string => `vms: { win: { memory: 4GiB, ${more} } }\n`;

const domainOf = (spec: string): string => String(compileSpec(spec).files?.get('domains/win.xml'));

describe('kvmfr', () => {
  const kvmfr = 'lookingGlass: { resolution: 1920x1080, backend: kvmfr }';
  const two = `vms: { a: { memory: 4GiB, ${kvmfr} }, b: { memory: 4GiB, lookingGlass: { size: 64MiB, backend: kvmfr } } }\n`;
  const qemuArguments = (guest: string, spec: string): Record<string, unknown>[] =>
    [...String(compileSpec(spec).files?.get(`domains/${guest}.xml`)).matchAll(/<qemu:arg value='(\{[^']*)'/g)].map(
      ([, json = '']) => JSON.parse(json.replaceAll('&quot;', '"')),
    );

  test('each guest has the device whose size is at its index in the module option', () => {
    expect(moduleOf(two)).toContain('options kvmfr static_size_mb=32,64\n');
    for (const [guest, node, bytes] of [
      ['a', '/dev/kvmfr0', 32 * 2 ** 20],
      ['b', '/dev/kvmfr1', 64 * 2 ** 20],
    ] as const) {
      const [object, device] = qemuArguments(guest, two);
      expect(object).toMatchObject({ 'mem-path': node, size: bytes, share: true });
      expect(device).toMatchObject({ driver: 'ivshmem-plain', memdev: object?.id });
      expect(moduleOf(two)).toContain(`step kvmfr-device ${node}\n`);
    }
  });

  test('there is no file, and the module is loaded and accessible to QEMU', () => {
    const text = moduleOf(win(kvmfr));
    expect(text).not.toContain('/dev/shm');
    expect(text).toMatch(/extraModulePackages = \[ config\.boot\.kernelPackages\.kvmfr \]/);
    expect(text).toMatch(/cgroup_device_acl = \[ "\/dev\/null".*"\/dev\/kvm".*"\/dev\/kvmfr0" \]/);
    expect(text).toMatch(/qemu-libvirtd\.extraGroups = \[ "kvm" \]/);
    expect(text).toMatch(/writeTextDir "lib\/udev\/rules\.d\/70-/);
    expect(domainOf(win(kvmfr))).not.toContain('<shmem');
  });

  test('devices that the user lists for QEMU are kept', () => {
    const text = moduleOf(`libvirt: { qemu: { conf: 'cgroup_device_acl = [ "/dev/ttyS0" ]' } }\n${win(kvmfr)}`);
    expect(text).toMatch(/cgroup_device_acl = \[ "\/dev\/ttyS0", "\/dev\/null".*"\/dev\/kvmfr0" \]/);
  });

  test('comes before the region of Scream in the guest', () => {
    const spec = win(`${kvmfr}, scream: { mode: ivshmem }`);
    const [, device] = qemuArguments('win', spec);
    const scream = /<shmem name='scream'>.*?bus='0x00' slot='(0x\w+)'/s.exec(domainOf(spec))?.[1];
    expect(device?.bus).toBe('pcie.0');
    expect(Number(device?.addr)).toBeLessThan(Number(scream));
  });

  test('arguments of the user that resemble generated ones are kept', () => {
    const xml = domainOf(win(`${kvmfr}, qemu: { args: [-device, pvpanic] }`));
    expect([...xml.matchAll(/<qemu:arg value='(-\w+)'/g)].map(([, name]) => name)).toEqual([
      '-object',
      '-device',
      '-device',
    ]);
  });

  test('is absent without its backend', () => {
    expect(moduleOf(win('lookingGlass: { resolution: 1920x1080 }'))).not.toContain('kvmfr');
    expect(domainOf(win('lookingGlass: { resolution: 1920x1080 }'))).not.toContain('qemu:arg');
  });

  test.each([
    ['', 'shares: { games: { path: /srv/games } }', ['kvmfr-with-shares']],
    ['kernel: { packages: linuxPackages_6_12 }\n', '', []],
    ['kernel: { packages: linuxPackages_testing }\n', '', ['kvmfr-with-new-kernel']],
  ])('%s %s', (top, field, codes) => {
    expect(codesOf(`${top}${win(`${kvmfr}, ${field}`)}`)).toEqual(codes);
  });

  test('has no name', () => {
    expect(codesOf(win('lookingGlass: { size: 64MiB, backend: kvmfr, name: games }'))).toEqual(['kvmfr-has-no-name']);
  });
});
