import { describe, expect, test } from 'vitest';
import { attribute, child, elements, text } from '../../src/libvirt/xml.ts';
import { codesOf } from '../support/compile.ts';
import { at, devicesOfKind, domainOf } from './guest-domain.ts';

const guest = (more: string): string => `vms: { g: { memory: 4GiB, ${more} } }\n`;

describe('profiles', () => {
  test('Windows has the Hyper-V interface, local time and devices that it knows without drivers', () => {
    const domain = domainOf(guest('guest: windows10, disks: { c: { file: /srv/c.qcow2 } }, nics: { n: { user: on } }'));
    expect(at(domain, 'features/hyperv/stimer/direct')).toBeDefined();
    expect(attribute(at(domain, 'clock') ?? domain, 'offset')).toBe('localtime');
    expect(devicesOfKind(domain, 'disk').map((disk) => child(disk, 'target')?.attributes.bus)).toEqual(['sata']);
    expect(devicesOfKind(domain, 'interface').map((nic) => child(nic, 'model')?.attributes.type)).toEqual(['e1000e']);
  });

  test('Linux has virtio and no Hyper-V interface', () => {
    const domain = domainOf(guest('disks: { c: { file: /srv/c.qcow2 } }'));
    expect(at(domain, 'features/hyperv')).toBeUndefined();
    expect(devicesOfKind(domain, 'disk').map((disk) => child(disk, 'target')?.attributes.bus)).toEqual(['virtio']);
  });

  test('only Windows 11 has Secure Boot and a TPM by itself', () => {
    const secure = (name: string) => {
      const domain = domainOf(guest(`guest: ${name}`));
      return [at(domain, 'features/smm') !== undefined, devicesOfKind(domain, 'tpm').length];
    };
    expect(secure('windows11')).toEqual([true, 1]);
    for (const name of ['windows10', 'linux', 'macos']) expect(secure(name)).toEqual([false, 0]);
  });

  test('what a guest says itself counts more than its profile', () => {
    const domain = domainOf(guest('guest: windows11, hyperv: off, firmware: { tpm: off, secureBoot: off }'));
    expect(at(domain, 'features/hyperv')).toBeUndefined();
    expect(at(domain, 'features/smm')).toBeUndefined();
    expect(devicesOfKind(domain, 'tpm')).toEqual([]);
  });

  test('its clock and what virt-manager takes it for among them', () => {
    const domain = domainOf(guest('guest: windows10, clock: utc, osinfo: http://microsoft.com/win/2k22'));
    expect(attribute(at(domain, 'clock') ?? domain, 'offset')).toBe('utc');
    expect(attribute(at(domain, 'metadata/libosinfo:libosinfo/libosinfo:os') ?? domain, 'id')).toBe(
      'http://microsoft.com/win/2k22',
    );
  });
});

test('the UUID follows from the names of host and guest, and a written one stays', () => {
  const uuid = (spec: string, name?: string) => text(child(domainOf(spec, name), 'uuid') ?? domainOf(spec, name));
  expect(uuid(guest(''))).toBe(uuid(guest('title: Other')));
  expect(uuid('vms: { a: { memory: 4GiB } }\n', 'a')).not.toBe(uuid('vms: { b: { memory: 4GiB } }\n', 'b'));
  const written = 'b8d2d9c9-4088-4288-b668-e12a9fb6d2bb';
  expect(uuid(guest(`uuid: ${written}`))).toBe(written);
});

test('an emulated guest has nothing that needs KVM or the host CPU', () => {
  const domain = domainOf(guest('type: qemu, cpu: { threads: 2 }'));
  const cpu = child(domain, 'cpu') ?? domain;
  expect(attribute(domain, 'type')).toBe('qemu');
  expect(attribute(cpu, 'mode')).toBe('maximum');
  expect(elements(cpu).map((element) => element.name)).toEqual(['topology']);
});

describe('firmware', () => {
  const features = (more: string) =>
    Object.fromEntries(
      elements(at(domainOf(guest(more)), 'os/firmware') ?? domainOf(guest(more))).map(({ attributes }) => [
        attributes.name,
        attributes.enabled,
      ]),
    );

  test('both features are always said, whatever is asked for', () => {
    expect(features('')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'no' });
    expect(features('firmware: { secureBoot: on }')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'yes' });
  });

  test('with enrolled keys image and template are named, and libvirt picks nothing', () => {
    const domain = domainOf(guest('firmware: { enrolledKeys: on }'));
    const os = child(domain, 'os') ?? domain;
    expect(attribute(os, 'firmware')).toBeUndefined();
    expect(child(os, 'loader')?.attributes.secure).toBe('yes');
    expect(attribute(child(os, 'nvram') ?? os, 'template')).toMatch(/^\/run\/vfioc\/firmware\/.*\.ms\.fd$/);
    expect(at(domain, 'features/smm')).toBeDefined();
  });

  test('an i440fx and a BIOS have no Secure Boot of their own accord', () => {
    expect(codesOf(guest('guest: windows11, machine: pc'))).toEqual([]);
    expect(codesOf(guest('guest: windows11, firmware: { type: bios }'))).toEqual([]);
  });
});

test('topoext is asked for on AMD with threads, and left as it was written', () => {
  const policies = (cpu: string) => {
    const domain = domainOf(guest(`cpu: ${cpu}`));
    return elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes);
  };
  expect(policies('{ threads: 2 }')).toEqual([{ policy: 'require', name: 'topoext' }]);
  expect(policies('{ threads: 1 }')).toEqual([]);
  expect(policies('{ threads: 2, features: { topoext: disable } }')).toEqual([{ policy: 'disable', name: 'topoext' }]);
});

test('hiding parts of the Hyper-V interface needs the interface, and does not take the rest away', () => {
  const domain = domainOf(guest('guest: windows10, hide: { vendorId: randomid, kvm: true, hypervisor: true }'));
  expect(at(domain, 'features/hyperv/vendor_id')?.attributes.value).toBe('randomid');
  expect(at(domain, 'features/hyperv/relaxed')).toBeDefined();
  expect(at(domain, 'features/kvm/hidden')?.attributes.state).toBe('on');
  expect(elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes.name)).toEqual([
    'hypervisor',
  ]);
  expect(codesOf(guest('hide: { vendorId: thirteenchars }'))).toEqual(['invalid-value']);
});

test('the parts of the Hyper-V interface that rest on others are told when these are off', () => {
  expect(codesOf(guest('guest: windows10, hyperv: { vpindex: off }'))).toContain('hyperv-needs');
  const off = '{ vpindex: off, synic: off, stimer: off, tlbflush: off, ipi: off }';
  expect(codesOf(guest(`guest: windows10, hyperv: ${off}`))).toEqual([]);
});
