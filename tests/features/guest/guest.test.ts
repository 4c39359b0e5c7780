import { describe, expect, test } from 'vitest';
import { attribute, child, elements, text, type Xml, xml } from '../../../src/libvirt/xml.ts';
import { type Profile, profiles } from '../../../src/model/profiles.ts';
import { codesOf, compileSpec, compileTexts } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const guest = (more: string): string => `vms: { g: { memory: 4GiB, ${more} } }\n`;

describe('profiles', () => {
  test('Windows has the Hyper-V interface, local time and devices that need no extra drivers', () => {
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

  test('only Windows 11 has Secure Boot and a TPM by default', () => {
    const secure = (name: string) => {
      const domain = domainOf(guest(`guest: ${name}`));
      return [at(domain, 'features/smm') !== undefined, devicesOfKind(domain, 'tpm').length];
    };
    expect(secure('windows11')).toEqual([true, 1]);
    for (const name of ['windows10', 'linux', 'macos']) expect(secure(name)).toEqual([false, 0]);
  });

  test('settings of a guest override its profile', () => {
    const domain = domainOf(guest('guest: windows11, hyperv: off, firmware: { tpm: off, secureBoot: off }'));
    expect(at(domain, 'features/hyperv')).toBeUndefined();
    expect(at(domain, 'features/smm')).toBeUndefined();
    expect(devicesOfKind(domain, 'tpm')).toEqual([]);
  });

  test('each value of each profile can be overridden', () => {
    /** The values of each setting, and the part of the domain that it changes. */
    const values: Readonly<
      Record<keyof Profile, { readonly settings: readonly string[]; readonly of: (domain: Xml) => unknown }>
    > = {
      osinfo: {
        settings: ['osinfo: http://a.org/1', 'osinfo: http://a.org/2'],
        of: (domain) => at(domain, 'metadata/libosinfo:libosinfo/libosinfo:os')?.attributes.id,
      },
      secureBoot: {
        settings: ['firmware: { secureBoot: on }', 'firmware: { secureBoot: off }'],
        of: (domain) => at(domain, 'features/smm') !== undefined,
      },
      tpm: {
        settings: ['firmware: { tpm: on }', 'firmware: { tpm: off }'],
        of: (domain) => devicesOfKind(domain, 'tpm').length,
      },
      clock: {
        settings: ['clock: localtime', 'clock: utc'],
        of: (domain) => attribute(at(domain, 'clock') ?? domain, 'offset'),
      },
      hyperv: {
        settings: ['hyperv: on', 'hyperv: off', 'hyperv: { ipi: off, xmmInput: on, relaxed: on }'],
        of: (domain) => elements(at(domain, 'features/hyperv') ?? xml('none')).map(({ name }) => name),
      },
      diskBus: {
        settings: ['virtio', 'sata', 'scsi', 'nvme'].map((bus) => `disks: { c: { file: /c.qcow2, bus: ${bus} } }`),
        of: (domain) => devicesOfKind(domain, 'disk').map((disk) => child(disk, 'target')?.attributes.bus),
      },
      nicModel: {
        settings: ['virtio', 'e1000e'].map((model) => `nics: { n: { user: on, model: ${model} } }`),
        of: (domain) => devicesOfKind(domain, 'interface').map((nic) => child(nic, 'model')?.attributes.type),
      },
      video: {
        settings: ['vga', 'virtio', 'qxl', 'none'].map((video) => `display: { video: ${video} }`),
        of: (domain) => devicesOfKind(domain, 'video').map((video) => child(video, 'model')?.attributes.type),
      },
      rng: { settings: ['rng: on', 'rng: off'], of: (domain) => devicesOfKind(domain, 'rng').length },
    };
    for (const { settings, of } of Object.values(values)) {
      const inEach = Object.keys(profiles).map((name) =>
        settings.map((one) => JSON.stringify(of(domainOf(guest(`guest: ${name}, ${one}`))))),
      );
      // Each value has the same result for every profile, and a different one from the other values.
      expect(new Set(inEach[0]).size).toBe(settings.length);
      expect(new Set(inEach.map((one) => one.join())).size).toBe(settings[0]?.startsWith('hyperv') ? 2 : 1);
    }
  });

  test('elements without their own setting are changed by xml and removed by xmlRemove', () => {
    const all =
      "<domain><on_crash>restart</on_crash><clock><timer name='hpet' present='yes'/></clock>" +
      "<pm><suspend-to-mem enabled='yes'/></pm><features><vmport state='on'/></features>" +
      "<devices><memballoon model='virtio'/></devices></domain>";
    for (const name of Object.keys(profiles)) {
      const domain = domainOf(guest(`guest: ${name}, xml: "${all}", xmlRemove: [devices/watchdog, features/apic]`));
      expect(text(child(domain, 'on_crash') ?? domain)).toBe('restart');
      expect(elements(child(domain, 'clock') ?? domain, 'timer').map(({ attributes }) => attributes)).toContainEqual({
        name: 'hpet',
        present: 'yes',
      });
      expect(at(domain, 'pm/suspend-to-mem')?.attributes.enabled).toBe('yes');
      expect(at(domain, 'features/vmport')?.attributes.state).toBe('on');
      expect(devicesOfKind(domain, 'memballoon').map(({ attributes }) => attributes.model)).toEqual(['virtio']);
      expect(devicesOfKind(domain, 'watchdog')).toEqual([]);
      expect(at(domain, 'features/apic')).toBeUndefined();
    }
  });

  test('avic is on if the CPU delivers interrupts itself according to the facts, evmcs on Intel with nested guests', () => {
    const parts = (apicv: boolean | undefined, more = '', top = '') => {
      const spec = `version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\n${top}${guest(`guest: windows11, ${more}`)}`;
      const facts = JSON.stringify({ version: 1, pci: [], cpu: { cpus: [], apicv } });
      const domain = compileTexts({ 'host.yaml': spec, 'facts.json': facts }).files?.get('domains/g.xml');
      return ['avic', 'evmcs'].filter((name) => String(domain).includes(`<${name} state='on'/>`));
    };
    expect([parts(true), parts(false), parts(undefined)]).toEqual([['avic'], [], []]);
    expect([parts(true, 'hyperv: { avic: off }'), parts(false, 'hyperv: { avic: on }')]).toEqual([[], ['avic']]);
    expect(parts(true, 'type: qemu')).toEqual([]);
    expect(parts(false, '', 'kernel: { nested: on }\n')).toEqual(['evmcs']);
    expect(parts(false, 'hyperv: { evmcs: off }', 'kernel: { nested: on }\n')).toEqual([]);
  });

  test('the clock and the osinfo id can be overridden', () => {
    const domain = domainOf(guest('guest: windows10, clock: utc, osinfo: http://microsoft.com/win/2k22'));
    expect(attribute(at(domain, 'clock') ?? domain, 'offset')).toBe('utc');
    expect(attribute(at(domain, 'metadata/libosinfo:libosinfo/libosinfo:os') ?? domain, 'id')).toBe(
      'http://microsoft.com/win/2k22',
    );
  });
});

test('the UUID is derived from the names of host and guest, and an explicit one is kept', () => {
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

  test('both features are always explicit', () => {
    expect(features('')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'no' });
    expect(features('firmware: { secureBoot: on }')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'yes' });
  });

  test('with enrolled keys image and template are explicit, and libvirt selects nothing', () => {
    const domain = domainOf(guest('firmware: { enrolledKeys: on }'));
    const os = child(domain, 'os') ?? domain;
    expect(attribute(os, 'firmware')).toBeUndefined();
    expect(child(os, 'loader')?.attributes.secure).toBe('yes');
    expect(attribute(child(os, 'nvram') ?? os, 'template')).toMatch(/^\/run\/vfioc\/firmware\/.*\.ms\.fd$/);
    expect(at(domain, 'features/smm')).toBeDefined();
  });

  test('an i440fx and a BIOS have no Secure Boot by default, which is reported unless it is explicit', () => {
    const codes = ['windows11-secure-boot'];
    expect(codesOf(guest('guest: windows11, machine: pc'))).toEqual(codes);
    expect(codesOf(guest('guest: windows11, firmware: { type: bios }'))).toEqual(codes);
    expect(codesOf(guest('guest: windows11, firmware: { type: bios, secureBoot: off }'))).toEqual([]);
    expect(codesOf(guest('guest: windows10, machine: pc'))).toEqual([]);
  });
});

test('topoext is required on AMD with threads, and an explicit policy is kept', () => {
  const policies = (cpu: string) => {
    const domain = domainOf(guest(`cpu: ${cpu}`));
    return elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes);
  };
  expect(policies('{ threads: 2 }')).toEqual([{ policy: 'require', name: 'topoext' }]);
  expect(policies('{ threads: 1 }')).toEqual([]);
  expect(policies('{ threads: 2, features: { topoext: disable } }')).toEqual([{ policy: 'disable', name: 'topoext' }]);
});

test('hiding signs of virtualisation keeps the rest of the Hyper-V interface', () => {
  const domain = domainOf(guest('guest: windows10, hide: { vendorId: randomid, kvm: true, hypervisor: true }'));
  expect(at(domain, 'features/hyperv/vendor_id')?.attributes.value).toBe('randomid');
  expect(at(domain, 'features/hyperv/relaxed')).toBeDefined();
  expect(at(domain, 'features/kvm/hidden')?.attributes.state).toBe('on');
  expect(elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes.name)).toEqual([
    'hypervisor',
  ]);
  expect(codesOf(guest('hide: { vendorId: thirteenchars }'))).toEqual(['invalid-value']);
});

test('parts of the Hyper-V interface whose dependencies are off are reported', () => {
  expect(codesOf(guest('guest: windows10, hyperv: { vpindex: off }'))).toContain('hyperv-needs');
  const off = '{ vpindex: off, synic: off, stimer: off, tlbflush: off, ipi: off }';
  expect(codesOf(guest(`guest: windows10, hyperv: ${off}`))).toEqual([]);
});

test('a duplicate boot order is reported with a number that no other device has', () => {
  const disk = (name: string, order: number) => `${name}: { file: /srv/${name}.raw, bootOrder: ${order} }`;
  const disks = [disk('a', 1), disk('b', 1), disk('c', 1), disk('d', 2)].join(', ');
  const { diagnostics } = compileSpec(guest(`disks: { ${disks} }`));
  expect(diagnostics.map(({ remedy }) => /`(.*)`/.exec(remedy)?.[1])).toEqual(['bootOrder: 3', 'bootOrder: 4']);
});
