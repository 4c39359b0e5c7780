/**
 * The disks of a guest: image files and block devices of the host, and CD drives.
 * @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { printWords } from '../../formats/shell.ts';
import { devicesIn, guestAddressIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, child, type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { bootOrder } from '../../model/boot-order.ts';
import { listedOf } from '../../model/controllers.ts';
import { formatOf } from '../../model/disk-format.ts';
import {
  type Bus,
  busOf,
  type Disk,
  type Drive,
  diskTargets,
  driveOf,
  isTargetOn,
  lettersOf,
} from '../../model/disk-target.ts';
import { setAddress } from '../../model/guest-address.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { privateFolderOf } from '../../model/private-folders.ts';
import { guests, i440fx, qemuUser } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath, guestFile, labelFor } from '../../values/names.ts';
import { given, strictObject } from '../../values/object.ts';
import { guestAddress } from '../../values/pci.ts';
import { size } from '../../values/quantity.ts';
import { described, textScalar, toggle, whole } from '../../values/scalar.ts';
import type { Claim } from '../exclusive.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const target = textScalar(
  'The target name of a disk in libvirt.',
  ['vda', 'sda'],
  /^[shv]d[a-z]{1,2}$/,
  'expected a disk target: vda, vdb, … on virtio, hda to hdd on ide, sda, sdb, … on other buses',
);

/** virtio shows at most 20 bytes of a serial number; SATA and SCSI accept as many. */
const serial = textScalar(
  'A serial number.',
  ['GAMES01'],
  /^[A-Za-z0-9_.+-]{1,20}$/,
  'expected a serial number such as GAMES01: 1 to 20 letters, digits, `-`, `_`, `.` and `+`',
);

export const schema = {
  vm: {
    disks: z
      .prefault(
        z.record(
          labelFor('system'),
          strictObject(() => ({
            file: z.optional(absolutePath).apply(described('The path of an image file on the host.')),
            block: z
              .optional(absolutePath)
              .apply(
                described('The path of a disk or partition of the host, preferably a stable name in /dev/disk/by-id.'),
              ),
            cdrom: z
              .optional(z.union([absolutePath, z.literal(false)]))
              .apply(described('The path of the image in a CD drive, or false for an empty drive.')),
            format: z
              .optional(z.enum(['qcow2', 'raw']))
              .apply(described('The format of the image. Default: qcow2 or raw, from the file extension.')),
            create: z
              .optional(size)
              .apply(
                described(
                  'The size of the image that is created if `file` does not exist. An existing image is never changed, whatever its size.',
                ),
              ),
            bus: z
              .optional(z.enum(['virtio', 'sata', 'scsi', 'usb', 'nvme', 'ide']))
              .apply(
                described(
                  'The bus of the disk; nvme requires libvirt 11.5 or later, ide `machine: pc`. Default: sata for Windows and macOS, which need no extra driver for it, and virtio for Linux.',
                ),
              ),
            target: z
              .optional(target)
              .apply(
                described(
                  'The target name in libvirt. Default: the name of the disk if it is one on its bus (vda, sdb), or else derived from the name.',
                ),
              ),
            address: z
              .optional(guestAddress)
              .apply(
                described('virtio, nvme: the PCI address of the disk in the guest. Default: derived from its name.'),
              ),
            drive: z
              .optional(
                strictObject(() => ({
                  controller: z.optional(whole(0, 255)).apply(described('The index of the controller. Default: 0.')),
                  bus: z.optional(whole(0, 1)).apply(described('ide: the bus of the controller, 0 or 1. Default: 0.')),
                  target: z.optional(whole(0, 255)).apply(described('scsi: the target (SCSI ID). Default: 0.')),
                  unit: z
                    .optional(whole(0, 16383))
                    .apply(
                      described('The unit: the port of a SATA controller, the LUN on SCSI, 0 or 1 on IDE. Default: 0.'),
                    ),
                })),
              )
              .apply(
                described(
                  "sata, scsi, ide: where the disk is on its controller, in the words of libvirt's drive addresses. Default: by the letter of its target.",
                ),
              ),
            cache: z
              .optional(z.enum(['none', 'writeback', 'writethrough', 'directsync', 'unsafe']))
              .apply(described("The cache mode of the host. Default: QEMU's default, writeback.")),
            io: z
              .optional(z.enum(['native', 'threads', 'io_uring']))
              .apply(described('How QEMU reads and writes the disk; native requires cache: none or directsync.')),
            discard: z.prefault(toggle('Whether to free space on the host that the guest no longer uses.'), true),
            iothread: z
              .optional(whole(1, 64))
              .apply(
                described('The number of the iothread that serves the disk, from 1 to cpu.iothreads; only on virtio.'),
              ),
            serial: z
              .optional(serial)
              .apply(described('The serial number that the guest sees. Default: none; on nvme, the name of the disk.')),
            readOnly: z.prefault(toggle('Whether to prevent the guest from writing to the disk.'), false),
            bootOrder: z
              .optional(bootOrder)
              .apply(
                described(
                  'The position of the disk in the boot order. If no device of the guest has one, the guest tries its disks in order, then its CD drives.',
                ),
              ),
          })),
        ),
        {},
      )
      .apply(described('The disks and CD drives of the guest, each under a name of your choice.')),
  },
} as const;

const win = (disks: string, more = ''): string => `vms: { win: { memory: 4GiB, ${more}disks: { ${disks} } } }\n`;

export const codes = {
  'disk-source': code<{ disk: string; given: number }>({
    severity: 'error',
    about: 'value',
    message: ({ disk, given }) => (given === 0 ? `disk '${disk}' has no source` : `disk '${disk}' has several sources`),
    remedy: ({ disk, given }) =>
      given === 0
        ? `add one of \`file\`, \`block\` and \`cdrom\`, for example \`file: /var/lib/libvirt/images/${disk}.qcow2, create: 60GiB\``
        : 'keep only one of `file`, `block` and `cdrom`',
    explain: 'A disk is an image file (`file`), a block device of the host (`block`), or a CD drive (`cdrom`).',
    example: { fails: win('⟨c: { bus: sata }'), passes: win('c: { file: /srv/c.qcow2 }') },
  }),
  'disk-format': code<{ file: string }>({
    severity: 'error',
    about: 'value',
    message: ({ file }) => `the name of '${file}' does not show its format`,
    remedy: ({ file }) =>
      `add \`format: raw\` or \`format: qcow2\`; for an existing image, \`qemu-img info ${file}\` shows which`,
    explain:
      'The format of an image is always set explicitly. If QEMU detected it from the content, the guest, which writes the content, could change it.',
    example: { fails: win('c: { file: ⟨/srv/windows }'), passes: win('c: { file: /srv/windows, format: raw }') },
  }),
  'block-not-raw': code({
    severity: 'warning',
    about: 'value',
    message: () => 'a qcow2 image on a block device can run out of space and stop the guest',
    remedy: () =>
      'remove `format` if the device holds a plain disk; if it holds a qcow2 image, first convert it to another disk with `qemu-img convert -f qcow2 -O raw OLD NEW`, and set `block` to that disk',
    explain:
      'A qcow2 image needs more space than the disk inside it, because of its metadata. A block device of the same size does not have that space. If a qcow2 image is read as raw, the guest does not find its data.',
    example: {
      fails: win('c: { block: /dev/disk/by-id/nvme-a, format: ⟨qcow2 }'),
      passes: win('c: { block: /dev/disk/by-id/nvme-a }'),
    },
  }),
  'block-name-moves': code<{ path: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ path }) => `${path} can be a different disk after the next boot`,
    remedy: ({ path }) => `use the link to ${path.slice(5)} that \`ls -l /dev/disk/by-id\` shows`,
    explain:
      'The kernel assigns names such as /dev/sda in the order in which it finds the disks. The guest writes to whichever disk has the name.',
    example: {
      fails: win('c: { block: ⟨/dev/sdb }'),
      passes: win('c: { block: /dev/disk/by-id/ata-disk }'),
    },
  }),
  'cdrom-bus': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a CD drive cannot be on ${bus}`,
    remedy: () => 'remove `bus`: CD drives are on sata by default',
    explain: 'A CD drive can be on SATA, SCSI or USB.',
    example: { fails: win('c: { cdrom: /srv/a.iso, bus: ⟨virtio }'), passes: win('c: { cdrom: /srv/a.iso }') },
  }),
  'read-only-sata': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a disk on ${bus === 'ide' ? 'IDE' : 'SATA'} cannot be read-only`,
    remedy: () =>
      'set `bus: usb`, or `bus: virtio` if the guest has the driver; for an ISO image, use `cdrom` instead of `file`',
    explain:
      'The SATA and IDE disks of QEMU cannot report to the guest that they are read-only, so libvirt refuses it.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, readOnly: ⟨on }'),
      passes: win('c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }'),
    },
  }),
  'disk-target-bus': code<{ target: string; bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ target: name, bus }) => `'${name}' is not a valid target on ${bus}`,
    remedy: ({ bus }) =>
      bus === 'nvme'
        ? 'remove `target`: disks on nvme are numbered automatically'
        : `remove \`target\`, or use one of ${bus === 'virtio' ? 'vda, vdb, …' : bus === 'ide' ? 'hda to hdd' : 'sda, sdb, …'}`,
    explain:
      'Targets on virtio are vd and a letter, on ide hd and a letter, on other buses sd and a letter; after z comes aa. A SATA controller has six ports: sdg is the first disk of a second controller, unless `drive` says where it is.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, target: ⟨vda }'),
      passes: win('c: { file: /srv/c.qcow2, bus: sata, target: sda }'),
    },
  }),
  'disk-target-twice': code<{ target: string; disk: string; isName: boolean; free: string }>({
    severity: 'error',
    about: 'value',
    message: ({ target: name, disk }) => `target '${name}' is already used by disk '${disk}'`,
    remedy: ({ isName, free }) =>
      isName
        ? `set \`target: ${free}\` on one of the two; on an installed guest, on the one that does not have it yet`
        : 'remove `target` to get a free one, or set another',
    explain:
      'libvirt identifies disks by their targets. A disk without `target` gets one derived from its name, and keeps it when more disks are added after it.',
    example: {
      fails: win('a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: ⟨vda }'),
      passes: win('a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }'),
    },
  }),
  'too-many-disks': code<{ bus: string; most: number }>({
    severity: 'error',
    about: 'value',
    message: ({ bus, most }) => `this guest has more than ${most} disks on ${bus}`,
    remedy: ({ bus }) =>
      bus === 'sata'
        ? 'set `bus: scsi` on some of the data disks (Windows needs the virtio drivers for it), or a target on a second controller, for example `target: sdg`'
        : 'set `bus: sata` on some of the disks',
    explain:
      'Without `target`, disks on sata are on the six ports of one controller, and disks on ide on the four of its controller. virtio and nvme have names for 26 disks each; scsi and usb share 20 names, from sdg on.',
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
  'nvme-target-gap': code<{ target: string; last: number }>({
    severity: 'error',
    about: 'value',
    message: ({ target: name, last }) =>
      `the disk is called '${name}', but the NVMe disks of this guest are numbered from nvme0n1 to nvme${last}n1`,
    remedy: ({ last }) => `rename the disk, for example to \`nvme${last}n1\``,
    explain:
      'The name of a disk that is the name of a target on its bus is its target. libvirt numbers NVMe controllers without gaps.',
    example: {
      fails: win('⟨nvme1n1: { file: /srv/c.qcow2, bus: nvme }'),
      passes: win('nvme0n1: { file: /srv/c.qcow2, bus: nvme }'),
    },
  }),
  'ide-without-pc': code({
    severity: 'error',
    about: 'value',
    message: () => 'only an i440fx (machine: pc) has IDE',
    remedy: () => 'set `bus: sata`, for which a guest needs no other driver, or `machine: pc` on the guest',
    explain: 'The chipset of a q35 has SATA and no IDE, and libvirt refuses a disk on IDE there.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: ⟨ide }'),
      passes: win('c: { file: /srv/c.qcow2, bus: ide }', 'machine: pc, firmware: { type: bios }, '),
    },
  }),
  'disk-address-bus': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a disk on ${bus} is not a PCI device, so it has no PCI address`,
    remedy: ({ bus }) =>
      bus === 'usb'
        ? 'remove `address`'
        : 'use `drive` instead, for example `drive: { controller: 0, unit: 1 }`; the controller has its address in `addresses` or `controllers`',
    explain:
      'Disks on virtio and nvme are PCI devices. Disks on sata, scsi and ide are on a controller: `drive` says where, in the words of `<address type="drive">`.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, address: ⟨"41:00.0" }'),
      passes: win('c: { file: /srv/c.qcow2, bus: virtio, address: "41:00.0" }'),
    },
  }),
  'drive-bus': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a disk on ${bus} has no place on a controller`,
    remedy: () => 'remove `drive`',
    explain: 'Disks on sata, scsi and ide are on a controller. A disk on virtio or nvme has an `address`.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: virtio, drive: ⟨{ unit: 1 } }'),
      passes: win('c: { file: /srv/c.qcow2, bus: sata, drive: { unit: 1 } }'),
    },
  }),
  'drive-out-of-range': code<{ field: string; value: number; most: number; bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field, value, most, bus }) =>
      most === 0
        ? `'${field}' of a disk on ${bus} is always 0, found ${value}`
        : `'${field}' of a disk on ${bus} is at most ${most}, found ${value}`,
    remedy: ({ field, most, bus }) =>
      `set \`drive: { ${field}: ${most} }\` or lower${bus === 'sata' && field === 'unit' ? '; for a seventh disk, use a second controller: `drive: { controller: 1, unit: 0 }`' : ''}`,
    explain:
      'A SATA controller has six ports, which are its units; an i440fx has one IDE controller with two buses of two units; a virtio SCSI controller has 256 targets, each with many units; other SCSI controllers have only units.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, drive: { unit: ⟨6 } }'),
      passes: win('c: { file: /srv/c.qcow2, bus: sata, drive: { unit: 5 } }'),
    },
  }),
  'drive-twice': code<{ disk: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ disk, other }) => `disks '${disk}' and '${other}' are at the same place of a controller`,
    remedy: () => 'set another `unit` in `drive` of one of the two, or another `target` if it has no `drive`',
    explain:
      'Two disks cannot be on one port. A disk without `drive` is on the port of the letter of its target: sda on the first.',
    example: {
      fails: win(
        'a: { file: /srv/a.qcow2, bus: sata, target: sda }, b: { file: /srv/b.qcow2, bus: sata, target: sdb, drive: ⟨{ unit: 0 } }',
      ),
      passes: win(
        'a: { file: /srv/a.qcow2, bus: sata, target: sda }, b: { file: /srv/b.qcow2, bus: sata, target: sdb, drive: { unit: 1 } }',
      ),
    },
  }),
  'disk-controller-missing': code<{ disk: string; bus: string; index: number }>({
    severity: 'error',
    about: 'value',
    message: ({ disk, bus, index }) =>
      `disk '${disk}' is on ${bus} controller ${index}, which \`controllers\` does not list`,
    remedy: ({ bus, index }) =>
      `add \`{ type: ${bus}, index: ${index} }\` to \`controllers\`, or set \`drive\` of the disk to one of the list`,
    explain:
      'A guest that lists controllers of a type has no others of that type. Without `drive`, the seventh letter (sdg) is the first port of the second SATA controller.',
    example: {
      fails: win(
        'c: { file: /srv/c.qcow2, bus: sata, drive: ⟨{ controller: 1 } }',
        'controllers: [{ type: sata, index: 0 }], ',
      ),
      passes: win(
        'c: { file: /srv/c.qcow2, bus: sata, drive: { controller: 0 } }',
        'controllers: [{ type: sata, index: 0 }], ',
      ),
    },
  }),
  'disk-twice': code<{ path: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path, disk }) => `${path} is already used by disk '${disk}'`,
    remedy: () => 'remove one of the two, or set `readOnly: true` on both; disks on sata also need `bus: usb`',
    explain: 'Two disks that write to the same image destroy it.',
    example: {
      fails: win('a: { file: /srv/a.qcow2 }, b: { file: ⟨/srv/a.qcow2 }'),
      passes: win('a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }'),
    },
  }),
  'disk-iothread': code<{ bus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bus }) => `a disk on ${bus} cannot use an iothread`,
    remedy: () =>
      'remove `iothread`, or set `bus: virtio`; an installed Windows needs the virtio driver first, or it no longer boots',
    explain:
      'Only disks on virtio can use an iothread. Windows does not boot from a virtio disk without the driver: add a small second disk on virtio, install the driver in the guest, and then move the system disk.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, bus: sata, iothread: ⟨1 }', 'cpu: { iothreads: 1 }, '),
      passes: win('c: { file: /srv/c.qcow2, bus: virtio, iothread: 1 }', 'cpu: { iothreads: 1 }, '),
    },
  }),
  'iothread-missing': code<{ iothread: number; count: number }>({
    severity: 'error',
    about: 'value',
    message: ({ iothread, count }) =>
      `iothread ${iothread} does not exist: the guest has ${count === 0 ? 'none' : `only ${count}`}`,
    remedy: ({ iothread, count }) =>
      count === 0
        ? `set \`iothreads: ${iothread}\` in \`cpu\`, or remove \`iothread\``
        : `set \`iothreads: ${iothread}\` in \`cpu\`, or use an iothread from 1 to ${count}`,
    explain: 'The number of iothreads is set by `cpu.iothreads`, and they are numbered from 1.',
    example: {
      fails: win('c: { file: /srv/c.qcow2, iothread: ⟨1 }'),
      passes: win('c: { file: /srv/c.qcow2, iothread: 1 }', 'cpu: { iothreads: 1 }, '),
    },
  }),
  'native-io-cached': code<{ cache: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cache }) => `'io: native' does not work with 'cache: ${cache}'`,
    remedy: () => 'set `cache: none`, or set `io: io_uring`',
    explain:
      "The kernel's native asynchronous I/O needs files that bypass the page cache (O_DIRECT): `cache: none` or `cache: directsync`. If `cache` is unset, it is writeback.",
    example: {
      fails: win('c: { file: /srv/c.raw, io: ⟨native }'),
      passes: win('c: { file: /srv/c.raw, io: native, cache: none }'),
    },
  }),
  'image-unreachable': code<{
    file: string;
    moved: string;
    folder: string;
    home?: string | undefined;
    user: string;
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ folder, user }) => `QEMU runs as ${user}, which cannot enter ${folder}`,
    remedy: ({ file, moved, home }) => {
      const command = printWords(['sudo', 'mv', '--no-clobber', file, moved]);
      const move = `shut the guest down, move the image (\`${command}\`) and write \`${moved}\` here`;
      return home === undefined
        ? move
        : `${move}; or set \`users.users.${home}.homeMode = "711";\` in the NixOS configuration, which lets QEMU pass through the directory and not list it; do this only if ${home} may be root on the host: libvirt changes the owner of what ${home} puts there, also through a link`;
    },
    explain:
      'Only the owner can enter a home directory of NixOS (mode 0700), /root, and /run/user. QEMU does not run as root or as that user, so the guest does not start: "Permission denied". libvirt makes QEMU the owner of the image, but not of the directories on the way. A directory below /home that is not a home directory is not affected if others may enter it. Shares need nothing: virtiofsd runs as root, or as the user of the share, who must be able to enter the folder.',
    example: {
      fails: win('c: { file: ⟨/home/alex/c.qcow2 }'),
      passes: win('c: { file: /var/lib/libvirt/images/c.qcow2 }'),
    },
  }),
} satisfies Codes;

/** Names in /dev that the kernel assigns in the order in which it finds the devices. */
const moving = /^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'disks'];
    const sources = new Map<string, { name: string; readOnly: boolean }>();
    for (const [name, disk] of Object.entries(vm.disks)) {
      checkDisk(vm, name, disk, report);
      checkReach(vm, name, disk, spec, report);
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
  if (disk.readOnly && disk.cdrom === undefined && (bus === 'sata' || bus === 'ide')) {
    report('read-only-sata', at('readOnly'), { bus });
  }
  if (bus === 'ide' && !i440fx(vm)) report('ide-without-pc', at('bus'));
  if (disk.address && bus !== 'virtio' && bus !== 'nvme') report('disk-address-bus', at('address'), { bus });
  if (disk.iothread !== undefined) {
    const { iothreads: count } = vm.cpu;
    if (bus !== 'virtio') report('disk-iothread', at('iothread'), { bus });
    else if (disk.iothread > count) report('iothread-missing', at('iothread'), { iothread: disk.iothread, count });
  }
  const { cache = 'writeback', io } = disk;
  if (io === 'native' && cache !== 'none' && cache !== 'directsync') report('native-io-cached', at('io'), { cache });
}

/**
 * The path of an image among those of libvirt. It has the name of the first guest and disk that use the image: two images
 * in different folders may have the same name.
 */
function movedTo(file: string, spec: Spec): string {
  const names = guests(spec).flatMap((vm) =>
    Object.entries(vm.disks).flatMap(([name, disk]) =>
      [disk.file, disk.cdrom].includes(file) ? [`${guestFile(vm.name)}-${name}`] : [],
    ),
  );
  const [extension = ''] = /\.[^./]+$/.exec(file) ?? [];
  return `/var/lib/libvirt/images/${names[0]}${extension}`;
}

/** Reports an image that QEMU's user cannot open. */
function checkReach(vm: Vm, name: string, disk: Disk, spec: Spec, report: Report<typeof codes>): void {
  for (const key of ['file', 'cdrom'] as const) {
    const file = disk[key];
    if (typeof file !== 'string') continue;
    const folder = privateFolderOf(file, spec);
    if (!folder) continue;
    const { user } = qemuUser(spec);
    const params = { file, moved: movedTo(file, spec), folder: folder.path, home: folder.home, user };
    report('image-unreachable', { path: ['vms', vm.name, 'disks', name, key] }, params);
  }
}

/** Whether a disk may set a target; those on nvme are numbered. */
const fits = (name: string, bus: Bus): boolean => bus !== 'nvme' && isTargetOn(name, bus);

/** If two disks have the same target, the second one must have set it, or it would have got a free one. */
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
    else if (other !== undefined) {
      const isName = disk.target === undefined;
      const params = { target, disk: other, isName, free: freeTarget(target, new Set(targets.values())) };
      report('disk-target-twice', isName ? { path, on: 'key' } : place, params);
    } else owners.set(target, name);
    const count = bus === 'nvme' ? Object.values(vm.disks).filter((one) => busOf(one, vm) === 'nvme').length : 0;
    if (bus === 'nvme' && Number(/\d+/.exec(target)?.[0]) >= count) {
      report('nvme-target-gap', { path, on: 'key' }, { target, last: count - 1 });
    }
  }
  checkDrives(vm, targets, report);
}

/** The next target of the same kind that no disk has. */
function freeTarget(target: string, taken: ReadonlySet<string>): string {
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const free = `${target.slice(0, 2)}${letter}`;
    if (!taken.has(free)) return free;
  }
  return `${target.slice(0, 2)}aa`;
}

/** The limits of a place on a controller, by the bus and the field. */
function limitsOf(bus: Bus, model: string): Drive {
  if (bus === 'sata') return { controller: 255, bus: 0, target: 0, unit: 5 };
  if (bus === 'ide') return { controller: 0, bus: 1, target: 0, unit: 1 };
  if (model.startsWith('virtio')) return { controller: 255, bus: 0, target: 255, unit: 16383 };
  return model === 'lsilogic'
    ? { controller: 255, bus: 0, target: 0, unit: 7 }
    : { controller: 255, bus: 0, target: 0, unit: 127 };
}

/** Reports places on SATA, SCSI and IDE that do not exist, or that two disks have. */
function checkDrives(vm: Vm, targets: ReadonlyMap<string, string>, report: Report<typeof codes>): void {
  const owners = new Map<string, string>();
  for (const [name, disk] of Object.entries(vm.disks)) {
    const target = targets.get(name);
    const bus = busOf(disk, vm);
    const path = ['vms', vm.name, 'disks', name];
    const drive = target === undefined || !isTargetOn(target, bus) ? undefined : driveOf(disk, target, vm);
    if (!drive || (bus !== 'sata' && bus !== 'scsi' && bus !== 'ide')) {
      if (disk.drive && !drive) report('drive-bus', { path: [...path, 'drive'] }, { bus });
      continue;
    }
    const listed = listedOf(vm, bus);
    const controller = listed?.find(({ index }) => index === drive.controller);
    const limits = limitsOf(bus, controller?.model ?? 'virtio-scsi');
    for (const field of ['controller', 'bus', 'target', 'unit'] as const) {
      if (drive[field] <= limits[field]) continue;
      const place =
        disk.drive?.[field] === undefined ? { path, on: 'key' as const } : { path: [...path, 'drive', field] };
      report('drive-out-of-range', place, { field, value: drive[field], most: limits[field], bus });
    }
    if (listed && !controller) {
      const place = disk.drive ? { path: [...path, 'drive'] } : { path, on: 'key' as const };
      report('disk-controller-missing', place, { disk: name, bus, index: drive.controller });
    }
    const at = `${bus} ${JSON.stringify(drive)}`;
    const other = owners.get(at);
    if (other !== undefined && targets.get(other) !== target) {
      const place = disk.drive ? { path: [...path, 'drive'] } : { path, on: 'key' as const };
      report('drive-twice', place, { disk: name, other });
    }
    owners.set(at, name);
  }
}

const typeOf = (disk: Disk): 'block' | 'file' => (disk.block === undefined ? 'file' : 'block');

function source(disk: Disk): Xml | undefined {
  if (disk.block !== undefined) return xml('source', { dev: disk.block });
  const file = disk.file ?? disk.cdrom;
  return typeof file === 'string' ? xml('source', { file }) : undefined;
}

/** An NVMe controller must have a serial number, of at most 20 bytes. */
const serialOf = (key: string, disk: Disk, bus: Bus): string | undefined =>
  disk.serial ?? (bus === 'nvme' ? key.slice(0, 20) : undefined);

/** The address of a disk on its controller; on the first SATA controller, libvirt derives the same from the target. */
function driveAddress(disk: Disk, dev: string, vm: Vm): Xml | undefined {
  const drive = driveOf(disk, dev, vm);
  if (!drive || (busOf(disk, vm) === 'sata' && !disk.drive && drive.controller === 0)) return undefined;
  const { controller, bus, unit, target: at } = drive;
  return xml('address', { type: 'drive', controller, bus, unit, target: at });
}

function element(key: string, disk: Disk, dev: string, vm: Vm, alias: Xml | undefined): Xml {
  const bus = busOf(disk, vm);
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
    driveAddress(disk, dev, vm),
  );
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { block, readOnly } of Object.values(vm.disks)) {
      if (block === undefined) continue;
      yield { kind: 'guest', who: theGuest(vm.name), can: `read ${readOnly ? '' : 'and write '}${block} of the host` };
    }
  }
}

/** A disk on virtio is a PCI device; the others are on the controllers of controllers.ts, at the port of their letter. */
export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const targets = diskTargets(vm);
  for (const [key, disk] of Object.entries(vm.disks)) {
    const dev = targets.get(key);
    const bus = busOf(disk, vm);
    if (dev === undefined) continue;
    const disks = element(key, disk, dev, vm, aliasElement('disks', key, vm, spec));
    const place = setAddress(disk.address, ['vms', vm.name, 'disks', key, 'address']);
    if (bus === 'virtio') yield { pci: { class: 'disk', key, ...place }, functions: [disks] };
    else yield { at: 'devices', xml: disks };
    if (bus === 'nvme') {
      const index = /\d+/.exec(dev)?.[0];
      const controller = xml('controller', { type: 'nvme', index }, xml('serial', {}, serialOf(key, disk, bus)));
      yield { pci: { class: 'disk', key, ...place }, functions: [controller] };
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

/** The source of a disk; `undefined` if the spec has none of that kind. */
function sourceIn(disk: Xml): JsonObject | undefined {
  const file = valueIn(disk, 'source@file');
  const dev = valueIn(disk, 'source@dev');
  if (attribute(disk, 'device') === 'cdrom') return { cdrom: file ?? false };
  if (file !== undefined) {
    const format = valueIn(disk, 'driver@type');
    return format === undefined ? { file } : { file, format };
  }
  return dev === undefined ? undefined : { block: dev };
}

/**
 * The names of disks, by their targets. Disks are in the order of their names, so the targets are the names only if that is
 * their order.
 */
function namesOf(targets: readonly string[]): ReadonlyMap<string, string> {
  const isInOrder = targets.every((target, index) => index === 0 || (targets[index - 1] ?? '') < target);
  const digits = String(targets.length).length;
  return new Map(
    targets.map((one, index) => [one, isInOrder ? one : `disk${String(index + 1).padStart(digits, '0')}`]),
  );
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const disks = devicesIn(domain, 'disk');
  const names = namesOf(disks.flatMap((one) => valueIn(one, 'target@dev') ?? []));
  for (const one of disks) {
    const from = sourceIn(one);
    const dev = valueIn(one, 'target@dev');
    const bus = valueIn(one, 'target@bus');
    const name = dev === undefined ? undefined : names.get(dev);
    if (!from || dev === undefined || name === undefined) continue;
    const also = (more: JsonObject): Proposal => ({ vm: { disks: { [name]: more } } });
    const readOnly = from.cdrom === undefined && child(one, 'readonly') ? { readOnly: true } : {};
    const unmaps = valueIn(one, 'driver@discard') === 'unmap';
    yield also({
      ...from,
      ...(bus !== undefined && { bus }),
      ...(name !== dev && { target: dev }),
      ...readOnly,
      ...(!unmaps && from.cdrom === undefined && { discard: false }),
    });
    for (const field of ['cache', 'io']) {
      const value = valueIn(one, `driver@${field}`);
      if (value !== undefined) yield also({ [field]: value });
    }
    const iothread = numberIn(one, 'driver@iothread');
    if (iothread !== undefined) yield also({ iothread });
    const address = guestAddressIn(one);
    if (address !== undefined) yield also({ address });
    const part = (name: string): number | undefined => numberIn(one, `address@${name}`);
    const [controller, onBus, ofTarget, unit] = ['controller', 'bus', 'target', 'unit'].map(part);
    const drive = given({ controller, bus: onBus, target: ofTarget, unit });
    if (valueIn(one, 'address@type') === 'drive') yield also({ drive });
    const shown = valueIn(one, 'serial');
    if (shown !== undefined) yield also({ serial: shown });
    const order = numberIn(one, 'boot@order');
    if (order !== undefined) yield also({ bootOrder: order });
  }
}
