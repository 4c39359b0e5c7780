/** The defaults of a guest by its operating system, which each feature takes for its part. */
import { expect, test } from 'vitest';
import { attribute, child, elements, type Xml, xml } from '../../src/libvirt/xml.ts';
import { type Profile, profiles } from '../../src/model/profiles.ts';
import { guest } from '../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../support/guest-domain.ts';

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
