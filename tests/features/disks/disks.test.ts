/** The disks of a guest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest, twoGuests } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const disksOf = (disks: string) => devicesOfKind(domainOf(guest(`disks: { ${disks} }`)), 'disk');

describe('disks', () => {
  const file = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
  const spec = (names: readonly string[], bus: string): string =>
    guest(`disks: { ${names.map((name) => `"${name}": { file: /srv/${name}.raw, bus: ${bus} }`).join(', ')} }`);
  const targets = (names: readonly string[], bus: string) =>
    devicesOfKind(domainOf(spec(names, bus)), 'disk').map((disk) => child(disk, 'target')?.attributes.dev);

  test('each has its own target', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { minLength: 1, maxLength: 6 }), (names) => {
        for (const bus of ['sata', 'virtio', 'scsi']) {
          const found = targets(names, bus);
          expect(new Set(found).size).toBe(names.length);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the target of a disk does not depend on the other disks, unless the letter is taken', () => {
    const [alone] = targets(['system'], 'virtio');
    const both = targets(['games', 'system'], 'virtio');
    expect(both).toContain(alone);
  });

  test('an explicit target stays with its disk', () => {
    const domain = domainOf(
      guest('disks: { b: { file: /srv/b.raw, bus: sata, target: sda }, a: { file: /srv/a.raw, bus: sata } }'),
    );
    const named = devicesOfKind(domain, 'disk').map((disk) => [
      child(disk, 'source')?.attributes.file,
      child(disk, 'target')?.attributes.dev === 'sda',
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['/srv/b.raw', true],
        ['/srv/a.raw', false],
      ]),
    );
  });

  test('the format is never left for QEMU to detect', () => {
    const types = [
      'c: { file: /srv/c.QCOW2 }',
      'c: { block: /dev/disk/by-id/a }',
      'c: { cdrom: /srv/x }',
      'c: { cdrom: false }',
    ].map((disk) =>
      devicesOfKind(domainOf(guest(`disks: { ${disk} }`)), 'disk').map((one) => child(one, 'driver')?.attributes.type),
    );
    expect(types).toEqual([['qcow2'], ['raw'], ['raw'], ['raw']]);
    expect(codesOf(guest('disks: { c: { file: /srv/c } }'))).toEqual(['disk-format']);
  });
});

describe('disks on nvme', () => {
  const ofDisks = (disks: string): string => guest(`disks: { ${disks} }`);

  const domain = domainOf(
    ofDisks(
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
    const alone = elements(child(domainOf(ofDisks('b: { file: /srv/b.raw, bus: nvme }')), 'devices') ?? domain);
    const own = alone.find((one) => attribute(one, 'type') === 'nvme');
    expect(own && addressOf(own)).toBe(places.get('b'));
  });

  test('a target and a CD drive are refused', () => {
    expect(codesOf(ofDisks('c: { file: /srv/c.raw, bus: nvme, target: sda }'))).toEqual(['disk-target-bus']);
    expect(codesOf(ofDisks('c: { cdrom: /srv/c.iso, bus: nvme }'))).toEqual(['cdrom-bus']);
  });
});

describe('a disk', () => {
  test('has its source, its settings and its boot order', () => {
    const [disk] = disksOf(
      'c: { file: /srv/c.qcow2, bus: virtio, cache: none, io: native, serial: ONE, bootOrder: 2, discard: off }',
    );
    expect(disk?.attributes).toEqual({ type: 'file', device: 'disk' });
    expect(disk && elements(disk).map(({ name, attributes, children }) => [name, attributes, children])).toEqual(
      expect.arrayContaining([
        ['driver', { name: 'qemu', type: 'qcow2', cache: 'none', io: 'native' }, []],
        ['source', { file: '/srv/c.qcow2' }, []],
        ['serial', {}, ['ONE']],
        ['boot', { order: '2' }, []],
      ]),
    );
  });

  test('frees unused space unless it is turned off, the disk is read-only, or it is a CD drive', () => {
    const discard = (disk: string) =>
      disksOf(`c: { ${disk}, bus: scsi }`).map((one) => child(one, 'driver')?.attributes.discard);
    expect(discard('file: /srv/c.raw')).toEqual(['unmap']);
    expect(discard('file: /srv/c.raw, discard: off')).toEqual([undefined]);
    expect(discard('file: /srv/c.raw, readOnly: on')).toEqual([undefined]);
    expect(discard('cdrom: /srv/c.iso')).toEqual([undefined]);
  });

  test('that is a CD drive or read-only cannot be written to', () => {
    const readOnly = (disk: string) =>
      disksOf(`c: { ${disk}, bus: scsi }`).map((one) => [
        attribute(one, 'device'),
        child(one, 'readonly') !== undefined,
      ]);
    expect(readOnly('cdrom: /srv/c.iso')).toEqual([['cdrom', true]]);
    expect(readOnly('file: /srv/c.raw, readOnly: on')).toEqual([['disk', true]]);
    expect(readOnly('file: /srv/c.raw')).toEqual([['disk', false]]);
  });

  test('is absent by default', () => {
    expect(devicesOfKind(domainOf(guest()), 'disk')).toEqual([]);
  });

  test.each([
    ['file: /c.raw, block: /dev/disk/by-id/a', ['disk-source']],
    ['bus: sata', ['disk-source']],
    ['block: /dev/sda', ['block-name-moves']],
    ['block: /dev/disk/by-id/sda', []],
    ['block: /dev/disk/by-id/a, format: qcow2', ['block-not-raw']],
    ['file: /c.raw, bus: sata, readOnly: on', ['read-only-sata']],
    ['file: /c.raw, io: native', ['native-io-cached']],
    ['file: /c.raw, io: native, cache: directsync', []],
    ['file: /c.raw, bus: sata, iothread: 1', ['disk-iothread']],
    ['file: /c.raw, iothread: 1', ['iothread-missing']],
  ])('%s', (disk, codes) => {
    expect(codesOf(guest(`disks: { c: { ${disk} } }`))).toEqual(codes);
  });

  test('needs an iothread that the guest has', () => {
    const codes = (iothread: number): string[] =>
      codesOf(guest(`cpu: { iothreads: 2 }, disks: { c: { file: /c.raw, iothread: ${iothread} } }`));
    expect(codes(2)).toEqual([]);
    expect(codes(3)).toEqual(['iothread-missing']);
  });
});

test('a SATA controller has six ports, and no more', () => {
  const sata = (count: number): string[] =>
    codesOf(
      guest(
        `disks: { ${Array.from({ length: count }, (_, index) => `d${index}: { file: /${index}.raw, bus: sata }`).join(', ')} }`,
      ),
    );
  expect(sata(6)).toEqual([]);
  expect(sata(7)).toEqual(['too-many-disks']);
});

test('a disk that a guest writes to is its own', () => {
  const both = (disk: string): string[] => codesOf(twoGuests(`autostart: on, disks: { c: { ${disk} } }`));
  expect(both('file: /srv/c.raw')).toEqual(['same-for-two-guests']);
  expect(both('block: /dev/disk/by-id/a')).toEqual(['same-for-two-guests']);
  expect(both('file: /srv/c.raw, bus: scsi, readOnly: on')).toEqual([]);
  expect(both('cdrom: /srv/c.iso')).toEqual([]);
});

describe('an image in a directory that QEMU cannot enter', () => {
  const codesAs = (disk: string, libvirt = ''): string[] => codesOf(`${libvirt}${guest(`disks: { c: { ${disk} } }`)}`);

  test.each([
    'file: /home/alex/vm/win.qcow2',
    'cdrom: /home/alex/virtio-win.iso',
    'file: /root/win.qcow2',
    'file: /run/user/1000/win.raw',
  ])('is a warning: %s', (disk) => {
    expect(codesAs(disk)).toEqual(['image-unreachable']);
    expect(codesAs(disk, 'libvirt: { runAsRoot: true }\n')).toEqual(['qemu-as-root']);
  });

  test.each([
    'file: /var/lib/libvirt/images/win.qcow2',
    'file: /home/win.qcow2',
    'file: /srv/home/alex/win.qcow2',
    'block: /dev/disk/by-id/ata-a',
    'cdrom: false',
  ])('is not: %s', (disk) => {
    expect(codesAs(disk)).toEqual([]);
  });

  test('is fine for QEMU as the owner of the directory, and not for others', () => {
    const as = (user: string): string => `libvirt: { qemu: { user: ${user}, group: users } }\n`;
    expect(codesAs('file: /home/alex/win.qcow2', as('alex'))).toEqual([]);
    expect(codesAs('file: /run/user/1000/win.raw', as('alex'))).toEqual([]);
    expect(codesAs('file: /home/vini/win.qcow2', as('alex'))).toEqual(['image-unreachable']);
  });

  test('can be moved with the command of the remedy, and that path is fine', () => {
    const remedyOf = (file: string) => compileSpec(guest(`disks: { c: { file: "${file}" } }`)).diagnostics[0]?.remedy;
    expect(remedyOf('/home/alex/My VMs/win.qcow2')).toBe(
      'shut the guest down, move the image (`sudo mv --no-clobber \'/home/alex/My VMs/win.qcow2\' /var/lib/libvirt/images/g-c.qcow2`) and write `/var/lib/libvirt/images/g-c.qcow2` here; or set `users.users.alex.homeMode = "711";` in the NixOS configuration, which lets QEMU pass through the directory and not list it; do this only if alex may be root on the host: libvirt changes the owner of what alex puts there, also through a link',
    );
    expect(remedyOf('/root/win.raw')).not.toContain('homeMode');
    expect(codesAs('file: /var/lib/libvirt/images/g-c.qcow2')).toEqual([]);
  });

  test('two images of one name are moved to two paths, and one that two guests share to one', () => {
    const remediesOf = (a: string, b: string): string[] =>
      compileSpec(
        `vms: { a: { memory: 1GiB, disks: { c: { ${a} } } }, b: { memory: 1GiB, disks: { c: { ${b} } } } }\n`,
      ).diagnostics.map(({ remedy = '' }) => / (\/var\/\S+)`\) and write/.exec(remedy)?.[1] ?? '');
    expect(remediesOf('file: /home/alex/a/win.qcow2', 'file: /home/alex/b/win.qcow2')).toEqual([
      '/var/lib/libvirt/images/a-c.qcow2',
      '/var/lib/libvirt/images/b-c.qcow2',
    ]);
    expect(remediesOf('cdrom: /home/alex/win.iso', 'cdrom: /home/alex/win.iso')).toEqual([
      '/var/lib/libvirt/images/a-c.iso',
      '/var/lib/libvirt/images/a-c.iso',
    ]);
  });

  test('is no problem for shares, which virtiofsd opens as root', () => {
    expect(codesOf(guest('shares: { docs: { path: /home/alex/docs } }'))).toEqual([]);
  });
});

describe('a disk that is called like a target', () => {
  const named = (disks: string, more = '') =>
    new Map(
      devicesOfKind(domainOf(guest(`${more}disks: { ${disks} }`)), 'disk').map((disk) => [
        Object.values(child(disk, 'source')?.attributes ?? {})[0],
        child(disk, 'target')?.attributes.dev,
      ]),
    );

  test.each([
    [
      'vda: { file: /a.qcow2, bus: virtio }, sda: { cdrom: /b.iso }, sdb: { file: /c.img, bus: sata }',
      'sda sdb vda',
      '',
    ],
    ['vdb: { file: /a.qcow2, bus: virtio }, sdaa: { file: /b.raw, bus: scsi }', 'sdaa vdb', ''],
    [
      'hda: { file: /a.qcow2, bus: ide }, hdc: { cdrom: /b.iso, bus: ide }',
      'hda hdc',
      'machine: pc, firmware: { type: bios }, ',
    ],
    ['nvme1n1: { file: /a.qcow2, bus: nvme }, other: { file: /b.qcow2, bus: nvme }', 'nvme1n1 nvme0n1', ''],
  ])('has that target: %s', (disks, expected, more) => {
    expect([...named(disks, more).values()].join(' ')).toBe(expected);
  });

  test('has the one that is set, and on another bus the one of its bus', () => {
    expect([...named('vda: { file: /a.raw, target: vdc }').values()]).toEqual(['vdc']);
    expect([...named('sda: { file: /a.raw, bus: virtio }').values()][0]).toMatch(/^vd/);
  });

  test('is refused if a disk before it has the target, with one that is free', () => {
    const first = [...named('system: { file: /a.raw }').values()][0];
    const { diagnostics } = compileSpec(guest(`disks: { system: { file: /a.raw }, ${first}: { file: /b.raw } }`));
    expect(diagnostics.map(({ code }) => code)).toEqual(['disk-target-twice']);
    const [, free] = /`target: (vd[a-z])`/.exec(diagnostics[0]?.remedy ?? '') ?? [];
    expect(codesOf(guest(`disks: { system: { file: /a.raw }, ${first}: { file: /b.raw, target: ${free} } }`))).toEqual(
      [],
    );
  });
});

describe('the place of a disk on its controllers', () => {
  const drives = (disks: string, more = '') =>
    devicesOfKind(domainOf(guest(`${more}disks: { ${disks} }`)), 'disk').map((disk) => {
      const { controller, bus, target, unit } = child(disk, 'address')?.attributes ?? {};
      return controller === undefined ? undefined : [controller, bus, target, unit].join(' ');
    });
  const pc = 'machine: pc, firmware: { type: bios }, ';

  test.each([
    ['sdg: { cdrom: /a.iso, bus: sata }', ['1 0 0 0'], ''],
    ['a: { file: /a.raw, bus: sata, target: sdg, drive: { unit: 3 } }', ['0 0 0 3'], ''],
    ['a: { file: /a.raw, bus: scsi, drive: { controller: 1, target: 2, unit: 5 } }', ['1 0 2 5'], ''],
    ['sdi: { file: /a.raw, bus: scsi }', ['0 0 8 0'], ''],
    [
      'sdi: { file: /a.raw, bus: scsi }',
      ['1 0 0 1'],
      'controllers: [{ type: scsi, model: lsilogic }, { type: scsi, model: lsilogic }], ',
    ],
    ['hda: { file: /a.raw, bus: ide }, hdd: { cdrom: /b.iso, bus: ide }', ['0 0 0 0', '0 1 0 1'], pc],
  ])('%s', (disks, expected, more) => {
    expect(drives(disks, more)).toEqual(expected);
  });

  test('brings the controllers up to the one that it is on, and moves none of the first', () => {
    const controllers = (disks: string) =>
      devicesOfKind(domainOf(guest(`disks: { ${disks} }`)), 'controller')
        .filter((one) => attribute(one, 'type') === 'sata')
        .map((one) => addressOf(one));
    const [first] = controllers('');
    expect(controllers('sdn: { file: /a.raw, bus: sata }')).toEqual([first, '0x00:0x16.0x0', '0x00:0x17.0x0']);
  });

  test.each([
    ['a: { file: /a.raw, bus: ide }', 'ide-without-pc', ''],
    ['a: { file: /a.raw, bus: ide, readOnly: on }', 'read-only-sata', pc],
    ['hde: { file: /a.raw, bus: ide }', 'drive-out-of-range', pc],
    ['sda: { file: /a.raw, bus: sata, drive: { unit: 1 } }, sdb: { file: /b.raw, bus: sata }', 'drive-twice', ''],
    ['sdg: { file: /a.raw, bus: sata }', 'disk-controller-missing', 'controllers: [{ type: sata }], '],
    ['a: { file: /a.raw, bus: usb, drive: { unit: 1 } }', 'drive-bus', ''],
  ])('%s is refused (%s)', (disks, code, more) => {
    expect(codesOf(guest(`${more}disks: { ${disks} }`))).toEqual([code]);
  });
});
