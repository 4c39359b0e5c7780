/**
 * Disk images that are created if they do not exist, by a unit that runs before guests are defined. It never changes
 * anything that already exists at the path of an image, and acts in a user's folder with that user's rights (see
 * assets/create-disks.sh).
 */
import program from '../../assets/create-disks.sh';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { settingPath } from '../../formats/systemd.ts';
import { formatOf } from '../../model/disk-format.ts';
import type { Disk } from '../../model/disk-target.ts';
import { guests, qemuUser } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { mebibyte, printSize } from '../../values/quantity.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const win = (disk: string): string => `vms: { win: { memory: 4GiB, disks: { c: { ${disk} } } } }\n`;

export const codes = {
  'create-without-file': code({
    severity: 'error',
    about: 'value',
    message: () => 'only an image file can be created',
    remedy: () => 'remove `create`, or use an image file: `file: /var/lib/libvirt/images/disk.qcow2, create: 60GiB`',
    explain: 'A block device and the image in a CD drive must already exist.',
    example: {
      fails: win('block: /dev/disk/by-id/ata-disk, create: ⟨60GiB'),
      passes: win('file: /srv/c.qcow2, create: 60GiB'),
    },
  }),
  'create-not-whole': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size }) => `a disk size must be a positive multiple of 1MiB, and this is ${size}`,
    remedy: () => 'use MiB, GiB or TiB, which are powers of 1024, for example `create: 60GiB`',
    explain:
      'Disks consist of sectors. qemu-img would round the size up, and operating systems align partitions to 1 MiB.',
    example: {
      fails: win('file: /srv/c.qcow2, create: ⟨60GB'),
      passes: win('file: /srv/c.qcow2, create: 60GiB'),
    },
  }),
  'create-differs': code<{ file: string; guest: string; size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ file, guest, size }) => `${file} is already created for guest '${guest}', with ${size}`,
    remedy: ({ guest }) => `use the same size and format as in guest '${guest}', or remove \`create\` from one of them`,
    explain: 'Several guests may use the same image in turn, but it is created only once.',
    example: {
      fails:
        'vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: ⟨9GiB } } } }\n',
      passes:
        'vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } } }\n',
    },
  }),
} satisfies Codes;

interface Image {
  readonly path: readonly string[];
  readonly guest: string;
  readonly disk: Disk;
  readonly bytes: number;
}

const wanted = (spec: Spec): Image[] =>
  guests(spec).flatMap(({ name: guest, disks }) =>
    Object.entries(disks).flatMap(([name, disk]) =>
      disk.create === undefined
        ? []
        : [{ path: ['vms', guest, 'disks', name, 'create'], guest, disk, bytes: disk.create }],
    ),
  );

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const first = new Map<string, Image>();
  for (const image of wanted(spec)) {
    const { path, disk, bytes } = image;
    if (disk.file === undefined) report('create-without-file', { path });
    else if (bytes % mebibyte !== 0 || bytes === 0) report('create-not-whole', { path }, { size: printSize(bytes) });
    const other = disk.file === undefined ? undefined : first.get(disk.file);
    if (disk.file === undefined) continue;
    if (other === undefined) first.set(disk.file, image);
    else if (other.bytes !== bytes || formatOf(other.disk) !== formatOf(disk)) {
      const size = `${printSize(other.bytes)} as ${formatOf(other.disk)}`;
      report('create-differs', { path }, { file: disk.file, guest: other.guest, size });
    }
  }
}

const programName = 'create-disks.sh';

export function* host(spec: Spec): Iterable<HostPart> {
  const images = new Map<string, readonly string[]>();
  for (const { disk, bytes } of wanted(spec)) {
    const format = formatOf(disk);
    if (disk.file !== undefined && format) images.set(disk.file, [disk.file, format, String(bytes)]);
  }
  if (images.size === 0) return;
  const { user, group } = qemuUser(spec);
  const files = [...images.keys()].sort();
  const qemu = nix.select('config', 'virtualisation', 'libvirtd', 'qemu', 'package');
  yield { kind: 'program', name: programName, text: program };
  const inputs = [nix.select('pkgs', 'coreutils'), nix.select('pkgs', 'util-linux'), qemu];
  const script = shellProgram('vfioc-create-disks', inputs, programText(programName));
  const words = [`${user}:${group}`, ...files.flatMap((file) => images.get(file) ?? [])].map(nix.string);
  yield sandboxVariable;
  yield {
    kind: 'option',
    path: ['systemd', 'services', 'vfioc-disks'],
    comment: 'Creates missing disk images. Existing ones are never changed.',
    value: nix.attrs({
      description: nix.string('Disk images of guests'),
      wantedBy: nix.list([nix.string('multi-user.target')]),
      before: nix.list([nix.string('vfioc-reconcile.service')]),
      // Otherwise an image could be created in a directory where a file system is mounted later, which would hide it.
      unitConfig: nix.attrs({ RequiresMountsFor: nix.list(folders(files).map(nix.string)) }),
      // Images can be in any folder, also of a user, whose rights qemu-img then has.
      serviceConfig: once({
        capabilities: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'SETGID', 'SETUID'],
        // The names of users can come from a service.
        sockets: ['UNIX'],
        without: ['PrivateTmp', 'ProtectHome', 'ProtectSystem'],
        // A user's file system that does not answer must not keep guests from being defined.
        settings: { TimeoutStartSec: nix.string('5min') },
      }),
      script: callOf(script, words),
    }),
  };
}

/** The directories of files, escaped for unit files. */
const folders = (files: readonly string[]): string[] =>
  unique(files.map((file) => file.slice(0, file.lastIndexOf('/')) || '/')).map(settingPath);
