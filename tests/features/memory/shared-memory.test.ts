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

  test('the file is made by a unit before anybody logs in, belongs to QEMU, and is accessible to the users', () => {
    const text = moduleOf(glass);
    const unit = /vfioc-shared-memory = \{.*?\n {4}\};/s.exec(text)?.[0];
    expect(unit).toMatch(/before = \[\s+"systemd-user-sessions.service"\s+"libvirtd.service"\s+\]/);
    expect(unit).toMatch(/"\/dev\/shm\/looking-glass"\s+"67108864"\s+"qemu-libvirtd"\s+"kvm"/);
    expect(text).toMatch(/alex\.extraGroups = \[\s*"kvm"\s*"libvirtd"\s*\]/);
  });

  test('a file that several guests use in turn is made for the largest', () => {
    const using = (size: string): string => `{ memory: 4GiB, devices: [gpu], lookingGlass: { size: ${size} } }`;
    const text = moduleOf(
      `devices: { gpu: { functions: ["03:00.0"] } }\nvms: { a: ${using('64MiB')}, b: ${using('32MiB')} }\n`,
    );
    expect(text.match(/"\/dev\/shm\/looking-glass"\s+"\d+"/g)).toEqual([expect.stringContaining('67108864')]);
    expect(text).toContain('step shared-memory /dev/shm/looking-glass 33554432 ');
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

test('a guest without shared memory has no region, and the host no file', () => {
  expect(domainOf(win(''))).not.toContain('<shmem');
  expect(moduleOf(win(''))).not.toMatch(/\/dev\/shm|devShmSize/);
});

test.each([
  ['1GiB', []],
  ['2GiB', ['shared-memory-too-large']],
])('%s', (size, codes) => {
  expect(codesOf(win(`scream: { mode: ivshmem, size: ${size} }`))).toEqual(codes);
});

test('a file is that of one guest', () => {
  const two = (a: string, b: string): string[] =>
    codesOf(
      `vms: { a: { memory: 4GiB, scream: { mode: ivshmem, name: ${a} } }, b: { memory: 4GiB, scream: { mode: ivshmem, name: ${b} } } }\n`,
    );
  expect(two('one', 'other')).toEqual([]);
  expect(two('one', 'one')).toEqual(['shared-memory-name-twice']);
});
