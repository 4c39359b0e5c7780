/** The disks, and which of them the host runs from. @see https://docs.kernel.org/admin-guide/abi-stable.html */

import type { Facts } from '../facts/facts.ts';
import type { PciAddress } from '../values/pci.ts';
import { diskUses } from './disk-uses.ts';
import { linksBelow } from './links.ts';
import { readMounts } from './mounts.ts';
import { controllerOf } from './pci-place.ts';
import { rootDisks } from './root-disks.ts';
import { containsSerial } from './serial.ts';
import type { Sysfs } from './sysfs.ts';

type BlockFacts = NonNullable<Facts['block']>[number];

const folder = 'sys/block';

const sectorBytes = 512;

/**
 * Every disk that is a device, without those that the kernel builds from others; a disk on several controllers is
 * listed once for each of them. Nothing if sysfs does not list any.
 */
export function readBlock(sysfs: Sysfs, withIds: boolean): BlockFacts[] | undefined {
  const mounts = readMounts(sysfs);
  const roots = rootDisks(sysfs, mounts);
  const uses = diskUses(sysfs, mounts, roots ?? [], withIds);
  const links = withIds ? linksBelow(sysfs, 'dev/disk/by-id') : new Map<string, string[]>();
  const names = disksIn(sysfs, [...(roots ?? [])]);
  if (!names) return undefined;
  const serial = (name: string): string | undefined =>
    withIds ? undefined : sysfs.text(`${folder}/${name}/device/serial`);
  return names.flatMap((name) => {
    const model = sysfs.text(`${folder}/${name}/device/model`)?.trim() || undefined;
    const sectors = sysfs.count(`${folder}/${name}/size`);
    const root = roots && (roots.has(name) || undefined);
    const controllers = controllersOf(sysfs, name);
    if (root && controllers.length === 0)
      sysfs.gap(`the PCI device of ${name}, the disk of the root file system, is unknown`);
    const disk = {
      name,
      model: model && containsSerial(model, serial(name)) ? undefined : model,
      size: sectors === undefined ? undefined : sectors * sectorBytes,
      links: links.get(name),
    };
    const use = uses.get(name);
    const used = {
      root,
      uses: use?.uses.length ? use.uses : undefined,
      mounts: use?.mounts.length ? [...use.mounts] : undefined,
    };
    return (controllers.length === 0 ? [undefined] : controllers).map((controller) => ({
      ...disk,
      controller,
      ...used,
    }));
  });
}

/** The names of the disks; a list without the disk of the root file system is a gap. */
function disksIn(sysfs: Sysfs, roots: readonly string[]): string[] | undefined {
  const isListed = sysfs.lists(folder);
  // The root disks may be known even if the list is not.
  const all = new Set([...sysfs.names(folder), ...roots]);
  const names = [...all].filter((name) => sysfs.has(`${folder}/${name}/device`) && !isPath(name));
  const unlisted = roots.find((name) => !names.includes(name));
  if (!isListed) sysfs.gap(`/${folder}: the disks of the machine are unknown`);
  else if (unlisted !== undefined)
    sysfs.gap(`the disk of the root file system is unknown: /${folder} does not list ${unlisted} as a device`);
  return isListed || names.length > 0 ? names : undefined;
}

/** Whether a name is one path to an NVMe disk (`nvme0c1n1`), which has its own name and must not be used directly. */
const isPath = (name: string): boolean => /^nvme\d+c\d+n\d+$/.test(name);

/**
 * The PCI devices that a disk is attached to. An NVMe disk that can have several paths is below its subsystem, which
 * has links to the controllers. @see https://docs.kernel.org/admin-guide/nvme-multipath.html
 */
function controllersOf(sysfs: Sysfs, name: string): PciAddress[] {
  const own = controllerOf(sysfs, `${folder}/${name}`);
  if (own) return [own];
  const subsystem = name.startsWith('nvme') ? sysfs.place(`${folder}/${name}/device`) : undefined;
  if (subsystem === undefined) return [];
  const controllers = sysfs.names(subsystem).filter((one) => /^nvme\d+$/.test(one));
  return controllers.flatMap((one) => controllerOf(sysfs, `${subsystem}/${one}`) ?? []);
}
