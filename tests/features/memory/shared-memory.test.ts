import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const win = (more: string): string => `vms: { win: { memory: 4GiB, ${more} } }\n`;
const glass = win('lookingGlass: { resolution: 2560x1440 }');

const domainOf = (spec: string): string => String(compileSpec(spec).files?.get('domains/win.xml'));

describe('shared memory', () => {
  test('has the same size in the domain and in the hook', () => {
    expect(domainOf(glass)).toMatch(
      /<shmem name='looking-glass'>\s*<model type='ivshmem-plain'\/>\s*<size unit='M'>64<\/size>/,
    );
    expect(moduleOf(glass)).toContain(`step shared-memory /dev/shm/looking-glass ${64 * 2 ** 20} qemu-libvirtd kvm\n`);
  });

  test('the file is created and never emptied, belongs to QEMU, and is accessible to the users', () => {
    const text = moduleOf(glass);
    const file = /"\/dev\/shm\/looking-glass"\.([^ ]+) = \{([^}]*)\}/.exec(text);
    expect(file?.[1]).toBe('f');
    expect(file?.[2]).toMatch(/mode = "0660";\s*user = "qemu-libvirtd";\s*group = "kvm";/);
    expect(text).toMatch(/alex\.extraGroups = \[\s*"kvm"\s*"libvirtd"\s*\]/);
  });

  test('the file belongs to root if QEMU runs as root', () => {
    const text = moduleOf(`libvirt: { runAsRoot: true }\n${glass}`);
    expect(text).toContain('step shared-memory /dev/shm/looking-glass 67108864 root kvm\n');
  });

  test('the file belongs to root if QEMU runs as a user, so that it survives the logout of that user', () => {
    const text = moduleOf(`libvirt: { qemu: { user: vini } }\n${glass}`);
    expect(text).toContain('67108864 root kvm\n');
    expect(text).toMatch(/vini\.extraGroups = \[ "kvm" \]/);
  });

  test('the region of Looking Glass comes first, because its program uses the first one it finds', () => {
    const xml = domainOf(win('lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem }'));
    const slots = [...xml.matchAll(/<shmem name='([a-z-]+)'>.*?bus='(0x\w+)' slot='(0x\w+)'/gs)];
    const [first, second] = slots.sort((a, b) => `${a[2]}${a[3]}`.localeCompare(`${b[2]}${b[3]}`));
    expect([first?.[1], second?.[1]]).toEqual(['looking-glass', 'scream']);
  });

  test('a name other than the default is in the configuration of the client', () => {
    expect(moduleOf(glass)).not.toContain('looking-glass-client.ini');
    const text = moduleOf(win('lookingGlass: { resolution: 2560x1440, name: games }'));
    expect(text).toContain('shmFile=/dev/shm/games\n');
  });

  test('two programs of one guest cannot share a file', () => {
    const spec = win('lookingGlass: { size: 64MiB, name: x }, scream: { mode: ivshmem, name: x }');
    expect(codesOf(spec)).toEqual(['shared-memory-name-twice']);
  });

  test.each(['0MiB', '512KiB', '3MiB', '33554433B'])('%s is an invalid size', (size) => {
    expect(codesOf(win(`scream: { mode: ivshmem, size: ${size} }`))).toEqual(['shared-memory-size']);
  });

  test.each(['../x', 'a/b', '.', 'a b', "a'b"])('%s is an invalid name', (name) => {
    expect(codesOf(win(`lookingGlass: { size: 64MiB, name: "${name}" }`))).toEqual(['invalid-value']);
  });
});

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
});

describe("the client's configuration", () => {
  const clientOf = (spec: string): string =>
    /"?looking-glass[^ ]*\.ini"?\.text =\s*(.*?);\n\n?\s*(?=[\w}])/s.exec(moduleOf(spec))?.[1] ?? '';

  test('contains the device, and the SPICE server if it is not at its default port', () => {
    const spec = win('lookingGlass: { size: 32MiB, backend: kvmfr }, display: { spice: { port: 5910 } }');
    expect(clientOf(spec)).toMatch(/\[app\]\s*shmFile=\/dev\/kvmfr0\s*\[spice\]\s*port=5910/);
  });

  test('disables SPICE if the guest has none', () => {
    const spec = win('lookingGlass: { size: 32MiB }, display: { spice: off, vnc: on }');
    expect(clientOf(spec)).toMatch(/^[^/]*\[spice\]\s*enable=no/);
  });

  test('is one file per guest if there are several', () => {
    const spec =
      'vms: { a: { memory: 1GiB, lookingGlass: { size: 32MiB } }, b: { memory: 1GiB, lookingGlass: { size: 32MiB, name: b } } }\n';
    const text = moduleOf(spec);
    expect(text).toMatch(/"looking-glass\/a\.ini"\.text = ''\s*\[app\]\s*shmFile=\/dev\/shm\/looking-glass\n/);
    expect(text).toMatch(/"looking-glass\/b\.ini"\.text = ''\s*\[app\]\s*shmFile=\/dev\/shm\/b\n/);
    expect(text).not.toContain('looking-glass-client.ini');
  });
});
