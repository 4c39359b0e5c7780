/**
 * The mounts of the host and the disks below them, through every layer: partitions, LUKS, LVM, MD, Btrfs, bcachefs and
 * ZFS. @see https://docs.kernel.org/admin-guide/abi-stable.html
 */

import { unique } from '../values/unique.ts';
import type { Sysfs } from './sysfs.ts';

/** The most layers between a file system and a disk: LVM on LUKS on RAID is three. */
const mostLayers = 8;

/** The most bytes of a list of mounts. */
const mostBytes = 2 ** 22;

export interface Mount {
  /** Major and minor number; those of Btrfs, bcachefs and ZFS do not belong to a device. */
  readonly number?: string;
  readonly source: string;
  readonly type: string;
}

/** A field of /proc/self/mountinfo or /proc/swaps, in which white space is an octal number (`\040`). */
export const unescaped = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));

/**
 * The mounts, by mount point; the last mount on a mount point covers the earlier ones.
 * @see https://docs.kernel.org/filesystems/proc.html#proc-pid-mountinfo-information-about-mounts
 */
export function readMounts(sysfs: Sysfs): ReadonlyMap<string, Mount> {
  const lines = (file: string): string[][] =>
    (sysfs.text(file, mostBytes) ?? '').split('\n').map((line) => line.split(' ').map(unescaped));
  const info = lines('proc/self/mountinfo').flatMap((fields): [string, Mount][] => {
    const [type = '', source = ''] = fields.slice(fields.indexOf('-') + 1);
    return fields[4] === undefined ? [] : [[fields[4], { number: fields[2] ?? '', source, type }]];
  });
  if (info.some(([place]) => place === '/')) return new Map(info);
  return new Map(lines('proc/mounts').map(([source = '', place = '', type = '']) => [place, { source, type }]));
}

/** The kernel names of the disks below a mount; none if it has no disk, or its layers are unknown. */
export const disksOfMount = (sysfs: Sysfs, mount: Mount): string[] =>
  unique(devicesOf(sysfs, mount).flatMap((start) => disksBelow(sysfs, start, 0)));

/** The kernel names of the disks below a block device in /dev: a partition of swap, for example. */
export function disksOfNode(sysfs: Sysfs, node: string): string[] {
  const start = bySource(sysfs, node);
  return start === undefined ? [] : unique(disksBelow(sysfs, start, 0));
}

/** The sysfs paths of the devices of a file system, of which Btrfs, bcachefs and ZFS can have several. */
function devicesOf(sysfs: Sysfs, { number, source, type }: Mount): string[] {
  const own = number === undefined ? undefined : sysfs.place(`sys/dev/block/${number}`);
  if (own !== undefined && type !== 'btrfs' && type !== 'bcachefs') return [own];
  if (type === 'zfs') return membersOf(sysfs, source.split('/', 1)[0] ?? '');
  // bcachefs is mounted from `/dev/a:/dev/b`.
  const sources = type === 'bcachefs' ? source.split(':') : [source];
  const starts = own === undefined ? sources.flatMap((one) => bySource(sysfs, one) ?? []) : [own];
  if (type === 'btrfs') return withOthers(sysfs, starts, btrfs(sysfs));
  return type === 'bcachefs' ? withOthers(sysfs, starts, bcachefs(sysfs)) : starts;
}

/** The sysfs path of a mount source in /dev; a mapping has another name in the kernel. */
function bySource(sysfs: Sysfs, source: string): string | undefined {
  if (!source.startsWith('/dev/')) return undefined;
  const own = source.slice('/dev/'.length);
  const name = own.includes('/') ? sysfs.linkName(source.slice(1)) : own;
  return name === undefined ? undefined : sysfs.place(`sys/class/block/${name}`);
}

const nameIn = (place: string): string => place.slice(place.lastIndexOf('/') + 1);

/** The device names of each mounted Btrfs. */
const btrfs = (sysfs: Sysfs): string[][] =>
  sysfs.names('sys/fs/btrfs').map((id) => sysfs.names(`sys/fs/btrfs/${id}/devices`));

/** The device names of each mounted bcachefs. @see https://bcachefs.org/bcachefs-principles-of-operation.pdf */
const bcachefs = (sysfs: Sysfs): string[][] =>
  sysfs.names('sys/fs/bcachefs').map((id) =>
    sysfs
      .names(`sys/fs/bcachefs/${id}`)
      .filter((name) => /^dev-\d+$/.test(name))
      .flatMap((name) => sysfs.linkName(`sys/fs/bcachefs/${id}/${name}/block`) ?? []),
  );

/** Adds the other devices of a file system; if no device is known, those of the only one of its type. */
function withOthers(sysfs: Sysfs, starts: readonly string[], all: readonly string[][]): string[] {
  const names = starts.map(nameIn);
  const systems = all.filter((devices) => devices.length > 0);
  const own = systems.find((devices) => devices.some((name) => names.includes(name)));
  const found = own ?? (starts.length === 0 && systems.length === 1 ? systems[0] : undefined);
  const places = found?.flatMap((name) => sysfs.place(`sys/class/block/${name}`) ?? []) ?? [];
  return unique([...starts, ...places]);
}

/**
 * The devices of a ZFS pool. The kernel does not list them, but udev has the pool's name as the label of each.
 * @see https://github.com/util-linux/util-linux/blob/master/libblkid/src/superblocks/zfs.c
 */
function membersOf(sysfs: Sysfs, pool: string): string[] {
  const known = pools.get(sysfs) ?? new Map<string, string[]>();
  pools.set(sysfs, known);
  const before = known.get(pool);
  if (before) return before;
  const found = readMembers(sysfs, pool);
  known.set(pool, found);
  return found;
}

/** The devices of each pool, read once: a pool can have hundreds of mounts. */
const pools = new WeakMap<Sysfs, Map<string, string[]>>();

function readMembers(sysfs: Sysfs, pool: string): string[] {
  // As udev writes a label, whose other characters it replaces.
  const label = `E:ID_FS_LABEL=${pool.replace(/\s/g, '_')}`;
  return sysfs.names('sys/class/block').flatMap((name) => {
    const number = sysfs.text(`sys/class/block/${name}/dev`);
    const lines = number === undefined ? [] : (sysfs.text(`run/udev/data/b${number}`) ?? '').split('\n');
    const place = lines.includes('E:ID_FS_TYPE=zfs_member') && lines.includes(label);
    return place ? (sysfs.place(`sys/class/block/${name}`) ?? []) : [];
  });
}

function disksBelow(sysfs: Sysfs, place: string, layer: number): string[] {
  if (layer > mostLayers) return [];
  const slaves = sysfs.names(`${place}/slaves`);
  if (slaves.length > 0) {
    return slaves.flatMap((name) => {
      const next = sysfs.place(`${place}/slaves/${name}`);
      return next === undefined ? [] : disksBelow(sysfs, next, layer + 1);
    });
  }
  const parts = place.split('/');
  return [parts.at(sysfs.has(`${place}/partition`) ? -2 : -1) ?? ''];
}
