/** What the host has on its disks: its root, the Nix store, the boot partition, swap, and mount points. */

import type { Facts } from '../facts/facts.ts';
import { unique } from '../values/unique.ts';
import { disksOfMount, disksOfNode, type Mount, unescaped } from './mounts.ts';
import { byName, type Sysfs } from './sysfs.ts';

type Block = NonNullable<Facts['block']>[number];

export interface DiskUse {
  /** In the order of the schema. */
  readonly uses: NonNullable<Block['uses']>;
  /** Sorted by name. */
  readonly mounts: readonly string[];
}

/** Where the boot partitions are mounted. @see https://uapi-group.org/specifications/specs/boot_loader_specification/ */
const bootPlaces = ['/boot', '/efi', '/boot/efi'];

/** The mount points of a file system of its own for /nix/store, the deepest first. */
const storePlaces = ['/nix/store', '/nix'];

/** Mount points of the kernel and of running programs, which are no places for images. */
const passing = /^\/(?:dev|proc|run|sys|tmp)(?:\/|$)/;

/**
 * Folders with names that do not tell anything about people and machines: those of the file system hierarchy, and the
 * usual ones for data. @see https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html
 */
const usual: ReadonlySet<string> = new Set(
  'boot cache data disk disks efi home images lib libvirt log machines media mnt nix opt persist persistent pool qemu root srv ssd storage store tank tmp usr var virt vm vms'.split(
    ' ',
  ),
);

const isUsual = (place: string): boolean => place.split('/').every((name) => name === '' || usual.has(name));

/** The paths in /proc/swaps, without zram, which is memory. */
const swaps = (sysfs: Sysfs): string[] =>
  (sysfs.text('proc/swaps') ?? '')
    .split('\n')
    .slice(1)
    .map((line) => unescaped(line.split(/\s/, 1)[0] ?? ''))
    .filter((path) => path.startsWith('/') && !path.startsWith('/dev/zram'));

/** The mount that a path is on: that with the longest mount point. */
function mountOf(path: string, mounts: ReadonlyMap<string, Mount>): Mount | undefined {
  const above = [...mounts.keys()].filter((place) => place === '/' || path === place || path.startsWith(`${place}/`));
  const [deepest] = above.sort((one, other) => other.length - one.length);
  return deepest === undefined ? undefined : mounts.get(deepest);
}

/**
 * What the host has on each disk, by the disk's kernel name; disks on which it has nothing are left out.
 *
 * @param mounts the mounts by mount point
 * @param roots the disks of the root file system
 * @param withNames whether to include mount points whose names a user chose
 */
export function diskUses(
  sysfs: Sysfs,
  mounts: ReadonlyMap<string, Mount>,
  roots: Iterable<string>,
  withNames: boolean,
): ReadonlyMap<string, DiskUse> {
  const at = (place: string): string[] => {
    const mount = mounts.get(place);
    return mount ? disksOfMount(sysfs, mount) : [];
  };
  const swapDisks = (path: string): string[] => {
    const mount = path.startsWith('/dev/') ? undefined : mountOf(path, mounts);
    return mount ? disksOfMount(sysfs, mount) : disksOfNode(sysfs, path);
  };
  const root = new Set(roots);
  const store = storePlaces.map(at).find((disks) => disks.length > 0) ?? [];
  const using: Readonly<Record<DiskUse['uses'][number], ReadonlySet<string>>> = {
    root,
    // On most hosts it is a folder of the root file system, and no loss of its own.
    store: new Set(store.filter((disk) => !root.has(disk))),
    boot: new Set(bootPlaces.flatMap(at)),
    swap: new Set(swaps(sysfs).flatMap(swapDisks)),
  };
  const points = new Map<string, string[]>();
  for (const place of [...mounts.keys()].sort(byName)) {
    if (passing.test(place) || !(withNames || isUsual(place))) continue;
    for (const disk of at(place)) points.set(disk, [...(points.get(disk) ?? []), place]);
  }
  const names = unique([...Object.values(using).flatMap((disks) => [...disks]), ...points.keys()]);
  return new Map(
    names.map((name) => [
      name,
      {
        uses: (Object.keys(using) as DiskUse['uses'][number][]).filter((use) => using[use].has(name)),
        mounts: points.get(name) ?? [],
      },
    ]),
  );
}
