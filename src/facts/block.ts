/** Disks, and which of them the host runs from. @see https://docs.kernel.org/admin-guide/abi-stable.html */
import type { Facts } from './facts.ts';
import { linksBelow } from './links.ts';
import { controllerOf } from './pci.ts';
import type { Sysfs } from './sysfs.ts';

type BlockFacts = NonNullable<Facts['block']>[number];

const sectorBytes = 512;

/** How deep a disk may lie below the root file system: LVM on LUKS on RAID is three. */
const mostLayers = 8;

/** Every disk that is a device, not one that the kernel makes of others. */
export function readBlock(sysfs: Sysfs, withIds: boolean): BlockFacts[] {
  const roots = rootDisks(sysfs);
  const links = withIds ? linksBelow(sysfs, 'dev/disk/by-id') : new Map<string, string[]>();
  const names = sysfs.names('sys/block').filter((name) => sysfs.has(`sys/block/${name}/device`));
  const serial = (name: string): string | undefined =>
    withIds ? undefined : sysfs.text(`sys/block/${name}/device/serial`) || undefined;
  return names.map((name) => {
    const model = sysfs.text(`sys/block/${name}/device/model`)?.trim() || undefined;
    const hidden = serial(name)?.trim();
    const sectors = sysfs.count(`sys/block/${name}/size`);
    return {
      name,
      model: hidden && model?.includes(hidden) ? undefined : model,
      size: sectors === undefined ? undefined : sectors * sectorBytes,
      links: links.get(name),
      controller: controllerOf(sysfs, `sys/block/${name}`),
      root: roots && (roots.has(name) || undefined),
    };
  });
}

/** The disks that the root file system lies on. Where that cannot be told it is a gap, so that nobody thinks it is none. */
function rootDisks(sysfs: Sysfs): ReadonlySet<string> | undefined {
  const found = rootMount(sysfs);
  if (!found) {
    sysfs.gap(
      'the disk of the root file system is not known: neither /proc/self/mountinfo nor /proc/mounts tells of it',
    );
    return undefined;
  }
  const start =
    (found.number === undefined ? undefined : sysfs.place(`sys/dev/block/${found.number}`)) ??
    bySource(sysfs, found.source);
  const disks = new Set(start === undefined ? [] : disksBelow(sysfs, start, 0));
  if (disks.size === 0 && sysfs.names('sys/block').length > 0) {
    sysfs.gap(`the disk of the root file system is not known: it is mounted from ${found.source} (${found.type})`);
  }
  return disks;
}

interface Mount {
  /** Major and minor number; those of btrfs and ZFS belong to no device. */
  readonly number?: string;
  readonly source: string;
  readonly type: string;
}

/** @see https://docs.kernel.org/filesystems/proc.html#proc-pid-mountinfo-information-about-mounts */
function rootMount(sysfs: Sysfs): Mount | undefined {
  const limit = 2 ** 22;
  const lines = (file: string): string[][] =>
    (sysfs.text(file, limit) ?? '').split('\n').map((line) => line.split(' '));
  // Of several at the same place the last covers the others.
  const info = lines('proc/self/mountinfo').findLast((fields) => fields[4] === '/');
  if (info) {
    const [type = '', source = ''] = info.slice(info.indexOf('-') + 1);
    return { number: info[2] ?? '', source, type };
  }
  const [source = '', , type = ''] = lines('proc/mounts').findLast((fields) => fields[1] === '/') ?? [];
  return source === '' ? undefined : { source, type };
}

/** The place in sysfs of what is mounted by a name in /dev; of a mapping, the name that the kernel has for it. */
function bySource(sysfs: Sysfs, source: string): string | undefined {
  if (!source.startsWith('/dev/')) return undefined;
  const name = source.startsWith('/dev/mapper/') ? sysfs.linkName(source.slice(1)) : source.slice('/dev/'.length);
  return name === undefined ? undefined : sysfs.place(`sys/class/block/${name}`);
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
