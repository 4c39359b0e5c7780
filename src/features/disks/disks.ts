/**
 * Disks of a guest: image files and block devices of the host, and CD drives.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { bootOrder } from '../../model/boot-order.ts';
import { formatOf } from '../../model/disk-format.ts';
import { type Bus, busOf, type Disk, diskTargets, lettersOf } from '../../model/disk-target.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath, label } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { size } from '../../values/quantity.ts';
import { described, textScalar, toggle, whole } from '../../values/scalar.ts';
import type { Claim } from '../exclusive.ts';
import type { DomainPart } from '../parts.ts';

const target = textScalar(
  'The name of a disk in libvirt.',
  ['vda', 'sda'],
  /^[sv]d[a-z]$/,
  'the target of a disk is vda to vdz on virtio, and sda to sdz on other buses',
);

/** What virtio shows of a serial number is 20 bytes long; SATA and SCSI take as many. */
const serial = textScalar(
  'A serial number.',
  ['GAMES01'],
  /^[A-Za-z0-9_.+-]{1,20}$/,
  'a serial number has 1 to 20 letters, digits, - _ . and +',
);

export const schema = {
  vm: {
    disks: z
      .prefault(
        z.record(
          label,
          strictObject(() => ({
            file: z.optional(absolutePath).apply(described('An image file of the host.')),
            block: z
              .optional(absolutePath)
              .apply(described('A disk or partition of the host, best by a name that stays, below /dev/disk/by-id.')),
            cdrom: z
              .optional(z.union([absolutePath, z.literal(false)]))
              .apply(described('A CD drive with this image in it, or false for an empty one.')),
            format: z
              .optional(z.enum(['qcow2', 'raw']))
              .apply(described('The format of the image. Default: qcow2 or raw by the end of its name.')),
            create: z
              .optional(size)
              .apply(
                described(
                  'How large an image is made where file is not there. An image that is there stays as it is, whatever its size.',
                ),
              ),
            bus: z
              .optional(z.enum(['virtio', 'sata', 'scsi', 'usb', 'nvme']))
              .apply(
                described(
                  'How the guest reaches it; nvme takes libvirt 11.5 or later. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.',
                ),
              ),
            target: z.optional(target).apply(described('Its name in libvirt. Default: it follows from the name here.')),
            cache: z
              .optional(z.enum(['none', 'writeback', 'writethrough', 'directsync', 'unsafe']))
              .apply(described("How the host caches it. Default: QEMU's, writeback.")),
            io: z
              .optional(z.enum(['native', 'threads', 'io_uring']))
              .apply(described('How QEMU reads and writes it; native needs cache none or directsync.')),
            discard: z.prefault(toggle('Give back what the guest no longer uses.'), true),
            iothread: z
              .optional(whole(1, 64))
              .apply(described('The thread that serves it, one of cpu.iothreads: on virtio only.')),
            serial: z
              .optional(serial)
              .apply(described('The serial number that the guest sees. Default: none, on nvme its name here.')),
            readOnly: z.prefault(toggle('The guest cannot write to it.'), false),
            bootOrder: z
              .optional(bootOrder)
              .apply(
                described(
                  'Its number in the order in which the guest tries to boot. Without any in the guest, it tries its disks in their order, then its CD drives.',
                ),
              ),
          })),
        ),
        {},
      )
      .apply(described('Disks and CD drives, by names of your own.')),
  },
} as const;

const win = (disks: string, more = ''): string => `vms: { win: { memory: 4GiB, ${more}disks: { ${disks} } } }\n`;

export const codes = {
  'disk-source': code<{ disk: string; given: number }>({
    severity: 'error',
    about: 'value',
    message: ({ disk, given }) =>
      given === 0 ? `nothing says what the disk '${disk}' is` : `the disk '${disk}' is said to be several things`,
    remedy: () => 'give one of file, block and cdrom',
    explain: 'A disk is an image file, a block device of the host, or a CD drive.',
    example: { fails: win('⟨c: { bus: sata }'), passes: win('c: { file: /srv/c.qcow2 }') },
  }),
  'disk-format': code<{ file: string }>({
    severity: 'error',
    about: 'value',
    message: ({ file }) => `the format of '${file}' does not show in its name`,
    remedy: () => 'add format: qcow2 or format: raw',
    explain:
      'QEMU is always told the format of an image: one that is found out by looking into it could be changed from inside the guest, which writes it.',
    example: { fails: win('c: { file: ⟨/srv/windows }'), passes: win('c: { file: /srv/windows, format: raw }') },
  }),
  'block-not-raw': code({
    severity: 'warning',
    about: 'value',
    message: () => 'a block device that holds a qcow2 image grows to its end and then stops the guest',
    remedy: () => 'take format out: a block device is raw',
    explain:
      'A qcow2 image needs more room than the disk that it holds, which a block device of the same size does not have.',
    example: {
      fails: win('c: { block: /dev/disk/by-id/nvme-a, format: ⟨qcow2 }'),
      passes: win('c: { block: /dev/disk/by-id/nvme-a }'),
    },
  }),
  'block-name-moves': code<{ path: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ path }) => `${path} can be another disk after the next boot`,
    remedy: () => 'name it by what ls -l /dev/disk/by-id shows',
    explain:
      'The kernel gives names such as /dev/sda in the order in which it finds the disks. The guest writes to whatever has the name then.',
    example: {
      fails: win('c: { block: ⟨/dev/sdb }'),
      passes: win('c: { block: /dev/disk/by-id/ata-disk }'),
    },
  }),
  'cdrom-bus': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `${bus} has no CD drives`,
    remedy: () => 'take bus out: a CD drive is on sata then',
    explain: 'A CD drive is on SATA, SCSI or USB.',
    example: { fails: win('c: { cdrom: /srv/a.iso, bus: ⟨virtio }'), passes: win('c: { cdrom: /srv/a.iso }') },
  }),
  'read-only-sata': code({
    severity: 'error',
    about: 'value',
    message: () => 'SATA has no disks that cannot be written to',
    remedy: () => 'write bus: virtio, scsi or usb, or cdrom instead of file',
    explain: 'The SATA disk of QEMU has no way to tell the guest that it is read-only, so libvirt refuses one.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, readOnly: ⟨on }'),
      passes: win('c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }'),
    },
  }),
  'disk-target-bus': code<{ target: string; bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ target: name, bus }) => `${name} is no name of a disk on ${bus}`,
    remedy: ({ bus }) =>
      bus === 'nvme'
        ? 'take target out: disks on nvme are numbered'
        : `write a name of ${bus === 'virtio' ? 'vda to vdz' : bus === 'sata' ? 'sda to sdf' : 'sda to sdz'}, or take target out`,
    explain:
      'Disks on virtio are vd and a letter, others are sd and a letter; SATA has six ports, so its disks are sda to sdf.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, target: ⟨vda }'),
      passes: win('c: { file: /srv/c.qcow2, bus: sata, target: sda }'),
    },
  }),
  'disk-target-twice': code<{ target: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ target: name, disk }) => `'${disk}' has the target ${name} already`,
    remedy: () => 'write another one, or take target out',
    explain:
      'libvirt tells disks apart by their targets. A disk without one has a target that follows from its name, and keeps it when another is written after it.',
    example: {
      fails: win('a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: ⟨vda }'),
      passes: win('a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }'),
    },
  }),
  'too-many-disks': code<{ bus: string; most: number }>({
    severity: 'error',
    about: 'value',
    message: ({ bus, most }) => `this guest has more than ${most} disks on ${bus}`,
    remedy: () => 'put some of them on another bus',
    explain:
      'SATA has six ports; virtio and nvme have names for 26 disks here, scsi and usb together for 20, from sdg on.',
    example: {
      fails: win(
        `${'abcdef'
          .split('')
          .map((name) => `${name}: { file: /srv/${name}.raw, bus: sata }`)
          .join(', ')}, ⟨g: { file: /srv/g.raw, bus: sata }`,
      ),
      passes: win('g: { file: /srv/g.raw, bus: sata }'),
    },
  }),
  'disk-twice': code<{ path: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path, disk }) => `${path} is the disk '${disk}' already`,
    remedy: () => 'take one of them out, or let both be readOnly',
    explain: 'Two disks of one guest that write to one image destroy it.',
    example: {
      fails: win('a: { file: /srv/a.qcow2 }, b: { file: ⟨/srv/a.qcow2 }'),
      passes: win('a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }'),
    },
  }),
  'disk-iothread': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a disk on ${bus} cannot be served by an iothread of its own`,
    remedy: () => 'write bus: virtio, or take iothread out',
    explain: 'iothreads serve disks on virtio.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, iothread: ⟨1 }', 'cpu: { iothreads: 1 }, '),
      passes: win('c: { file: /srv/c.qcow2, bus: virtio, iothread: 1 }', 'cpu: { iothreads: 1 }, '),
    },
  }),
  'iothread-missing': code<{ iothread: number; count: number }>({
    severity: 'error',
    about: 'value',
    message: ({ iothread, count }) => `there is no iothread ${iothread}: the guest has ${count}`,
    remedy: ({ iothread }) => `write cpu.iothreads: ${iothread}, or the number of one that is there`,
    explain: 'The threads are counted by `cpu.iothreads` and have the numbers from 1 on.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, iothread: ⟨1 }'),
      passes: win('c: { file: /srv/c.qcow2, iothread: 1 }', 'cpu: { iothreads: 1 }, '),
    },
  }),
  'native-io-cached': code<{ cache: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cache }) => `native input and output does not work with the cache ${cache}`,
    remedy: () => 'write cache: none, or io: io_uring',
    explain:
      "The kernel's native interface needs files that are opened past its cache (O_DIRECT): cache none or directsync.",
    example: {
      fails: win('c: { file: /srv/c.raw, io: ⟨native }'),
      passes: win('c: { file: /srv/c.raw, io: native, cache: none }'),
    },
  }),
} satisfies Codes;

/** Names of /dev that the kernel hands out as it finds the devices. */
const moving = /^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'disks'];
    const sources = new Map<string, { name: string; readOnly: boolean }>();
    for (const [name, disk] of Object.entries(vm.disks)) {
      checkDisk(vm, name, disk, report);
      const source = disk.file ?? disk.block;
      if (source === undefined) continue;
      const { readOnly } = disk;
      const place = { path: [...path, name, disk.file === undefined ? 'block' : 'file'] };
      const other = sources.get(source);
      if (other && !(other.readOnly && readOnly)) report('disk-twice', place, { path: source, disk: other.name });
      sources.set(source, { name, readOnly });
    }
    checkTargets(vm, report);
  }
}

function checkDisk(vm: Vm, name: string, disk: Disk, report: Report<typeof codes>): void {
  const at = (...keys: string[]) => ({ path: ['vms', vm.name, 'disks', name, ...keys] });
  const given = [disk.file, disk.block, disk.cdrom].filter((source) => source !== undefined).length;
  const bus = busOf(disk, vm);
  if (given !== 1) report('disk-source', { ...at(), on: 'key' }, { disk: name, given });
  if (disk.file !== undefined && formatOf(disk) === undefined) report('disk-format', at('file'), { file: disk.file });
  if (disk.block !== undefined && disk.format === 'qcow2') report('block-not-raw', at('format'));
  if (disk.block !== undefined && moving.test(disk.block))
    report('block-name-moves', at('block'), { path: disk.block });
  if (disk.cdrom !== undefined && (bus === 'virtio' || bus === 'nvme')) report('cdrom-bus', at('bus'), { bus });
  if (disk.readOnly && disk.cdrom === undefined && bus === 'sata') report('read-only-sata', at('readOnly'));
  if (disk.iothread !== undefined) {
    const { iothreads: count } = vm.cpu;
    if (bus !== 'virtio') report('disk-iothread', at('iothread'), { bus });
    else if (disk.iothread > count) report('iothread-missing', at('iothread'), { iothread: disk.iothread, count });
  }
  const { cache = 'writeback', io } = disk;
  if (io === 'native' && cache !== 'none' && cache !== 'directsync') report('native-io-cached', at('io'), { cache });
}

const fits = (name: string, bus: Bus): boolean =>
  bus === 'virtio'
    ? name.startsWith('vd')
    : bus === 'sata'
      ? /^sd[a-f]/.test(name)
      : bus !== 'nvme' && name.startsWith('sd');

/** Where two have one target, the one that is written second has to say so, or it would have got another. */
function checkTargets(vm: Vm, report: Report<typeof codes>): void {
  const owners = new Map<string, string>();
  const targets = diskTargets(vm);
  for (const name of vm.order.disks) {
    const disk = vm.disks[name];
    if (!disk) continue;
    const path = ['vms', vm.name, 'disks', name];
    const bus = busOf(disk, vm);
    const target = targets.get(name);
    if (target === undefined) {
      const shared = bus === 'scsi' || bus === 'usb';
      report('too-many-disks', { path, on: 'key' }, { bus: shared ? 'scsi and usb' : bus, most: lettersOf(bus).count });
      continue;
    }
    const other = owners.get(target);
    const place = { path: [...path, 'target'] };
    if (disk.target !== undefined && !fits(disk.target, bus))
      report('disk-target-bus', place, { target: disk.target, bus });
    else if (other !== undefined) report('disk-target-twice', place, { target, disk: other });
    else owners.set(target, name);
  }
}

const typeOf = (disk: Disk): 'block' | 'file' => (disk.block === undefined ? 'file' : 'block');

function source(disk: Disk): Xml | undefined {
  if (disk.block !== undefined) return xml('source', { dev: disk.block });
  const file = disk.file ?? disk.cdrom;
  return typeof file === 'string' ? xml('source', { file }) : undefined;
}

/** An NVMe controller has to have a serial number, which is 20 bytes long. */
const serialOf = (key: string, disk: Disk, bus: Bus): string | undefined =>
  disk.serial ?? (bus === 'nvme' ? key.slice(0, 20) : undefined);

/**
 * Without an address libvirt takes seven disks for a controller, and makes further ones of a model and at places of its
 * own. Each is a target of its own, since UEFI looks at the first eight units of a target, and at 32 targets.
 */
const onScsi = { type: 'drive', controller: 0, bus: 0, unit: 0 };

function element(key: string, disk: Disk, dev: string, bus: Bus, alias: Xml | undefined): Xml {
  const isCd = disk.cdrom !== undefined;
  const { cache, io, iothread, bootOrder: order } = disk;
  const shown = serialOf(key, disk, bus);
  const discard = disk.discard && !isCd && !disk.readOnly ? 'unmap' : undefined;
  return xml(
    'disk',
    { type: typeOf(disk), device: isCd ? 'cdrom' : 'disk' },
    xml('driver', { name: 'qemu', type: formatOf(disk), cache, io, discard, iothread }),
    source(disk),
    xml('target', { dev, bus }),
    (isCd || disk.readOnly) && xml('readonly'),
    shown !== undefined && xml('serial', {}, shown),
    order !== undefined && xml('boot', { order }),
    alias,
    bus === 'scsi' && xml('address', { ...onScsi, target: dev.charCodeAt(2) - 97 }),
  );
}

/** What is on virtio is a PCI device of its own; the others are at the controllers of controllers.ts, by their letters. */
export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const targets = diskTargets(vm);
  for (const [key, disk] of Object.entries(vm.disks)) {
    const dev = targets.get(key);
    const bus = busOf(disk, vm);
    if (dev === undefined) continue;
    const disks = element(key, disk, dev, bus, aliasElement('disks', key, vm, spec));
    if (bus === 'virtio') yield { pci: { class: 'disk', key }, functions: [disks] };
    else yield { at: 'devices', xml: disks };
    if (bus === 'nvme') {
      const index = /\d+/.exec(dev)?.[0];
      const controller = xml('controller', { type: 'nvme', index }, xml('serial', {}, serialOf(key, disk, bus)));
      yield { pci: { class: 'disk', key }, functions: [controller] };
    }
  }
}

/** A disk that a guest writes to is its own: two guests that write to one destroy its file system. */
export function* claims(vm: Vm): Iterable<Claim> {
  for (const [name, { file, block, readOnly }] of Object.entries(vm.disks)) {
    const what = file ?? block;
    if (what === undefined || readOnly) continue;
    yield { what, path: ['disks', name, file === undefined ? 'block' : 'file'], when: 'boot' };
  }
}
