/** The disks that the host runs from. @see https://docs.kernel.org/admin-guide/abi-stable.html */

import { unique } from '../values/unique.ts';
import type { Sysfs } from './sysfs.ts';

/** The most layers between the root file system and a disk: LVM on LUKS on RAID is three. */
const mostLayers = 8;

/** Mount points that NixOS runs from. If the root is in memory, the host runs from the store. */
const places = ['/', '/nix', '/nix/store'];

/** The disks of the root file system. If they are unknown, that is a gap, so that it is not mistaken for none. */
export function rootDisks(sysfs: Sysfs): ReadonlySet<string> | undefined {
  const found = mounts(sysfs);
  const root = found.get('/');
  if (!root) {
    sysfs.gap(
      'the disk of the root file system is unknown: neither /proc/self/mountinfo nor /proc/mounts lists its mount',
    );
    return undefined;
  }
  for (const place of places) {
    const mount = found.get(place);
    const disks = new Set(mount ? devicesOf(sysfs, mount).flatMap((start) => disksBelow(sysfs, start, 0)) : []);
    if (disks.size > 0) return disks;
  }
  // The mount source may contain serial numbers, or names of users and machines.
  const type = /^[\w.-]{1,32}$/.test(root.type) ? ` (${root.type})` : '';
  sysfs.gap(`the disk of the root file system${type} is unknown`);
  return new Set();
}

interface Mount {
  /** Major and minor number; those of btrfs and ZFS do not belong to a device. */
  readonly number?: string;
  readonly source: string;
  readonly type: string;
}

/**
 * The mounts, by mount point.
 * @see https://docs.kernel.org/filesystems/proc.html#proc-pid-mountinfo-information-about-mounts
 */
function mounts(sysfs: Sysfs): ReadonlyMap<string, Mount> {
  const limit = 2 ** 22;
  const lines = (file: string): string[][] =>
    (sysfs.text(file, limit) ?? '').split('\n').map((line) => line.split(' '));
  // The last mount on a mount point covers the earlier ones.
  const info = lines('proc/self/mountinfo').flatMap((fields): [string, Mount][] => {
    const [type = '', source = ''] = fields.slice(fields.indexOf('-') + 1);
    return fields[4] === undefined ? [] : [[fields[4], { number: fields[2] ?? '', source, type }]];
  });
  if (info.some(([place]) => place === '/')) return new Map(info);
  return new Map(lines('proc/mounts').map(([source = '', place = '', type = '']) => [place, { source, type }]));
}

/** The sysfs paths of the devices of a file system; btrfs and bcachefs can have several. */
function devicesOf(sysfs: Sysfs, { number, source, type }: Mount): string[] {
  const own = number === undefined ? undefined : sysfs.place(`sys/dev/block/${number}`);
  const sources = type === 'bcachefs' ? source.split(':') : [source];
  const starts = own === undefined ? sources.flatMap((one) => bySource(sysfs, one) ?? []) : [own];
  return type === 'btrfs' ? withBtrfs(sysfs, starts) : starts;
}

/** The sysfs path of a mount source in /dev; a mapping has another name in the kernel. */
function bySource(sysfs: Sysfs, source: string): string | undefined {
  if (!source.startsWith('/dev/')) return undefined;
  const own = source.slice('/dev/'.length);
  const name = own.includes('/') ? sysfs.linkName(source.slice(1)) : own;
  return name === undefined ? undefined : sysfs.place(`sys/class/block/${name}`);
}

/** Adds the other devices of a btrfs file system; if no device is known, those of the only btrfs file system. */
function withBtrfs(sysfs: Sysfs, starts: readonly string[]): string[] {
  const names = starts.map((start) => start.slice(start.lastIndexOf('/') + 1));
  const systems = sysfs
    .names('sys/fs/btrfs')
    .map((id) => sysfs.names(`sys/fs/btrfs/${id}/devices`))
    .filter((devices) => devices.length > 0);
  const own = systems.find((devices) => devices.some((name) => names.includes(name)));
  const all = own ?? (starts.length === 0 && systems.length === 1 ? systems[0] : undefined);
  const places = all?.flatMap((name) => sysfs.place(`sys/class/block/${name}`) ?? []) ?? [];
  return unique([...starts, ...places]);
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
