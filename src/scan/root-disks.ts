/** The disks that the host runs from. */

import { disksOfMount, type Mount } from './mounts.ts';
import type { Sysfs } from './sysfs.ts';

/** Mount points that NixOS runs from. If the root is in memory, the host runs from the store. */
const places = ['/', '/nix', '/nix/store'];

/**
 * The disks of the root file system, by their kernel names. If they are unknown, that is a gap, so that it is not
 * mistaken for none.
 *
 * @param mounts the mounts by mount point
 */
export function rootDisks(sysfs: Sysfs, mounts: ReadonlyMap<string, Mount>): ReadonlySet<string> | undefined {
  const root = mounts.get('/');
  if (!root) {
    sysfs.gap(
      'the disk of the root file system is unknown: neither /proc/self/mountinfo nor /proc/mounts lists its mount',
    );
    return undefined;
  }
  for (const place of places) {
    const mount = mounts.get(place);
    const disks = new Set(mount ? disksOfMount(sysfs, mount) : []);
    if (disks.size > 0) return disks;
  }
  // The mount source may contain serial numbers, or names of users and machines.
  const type = /^[\w.-]{1,32}$/.test(root.type) ? ` (${root.type})` : '';
  sysfs.gap(`the disk of the root file system${type} is unknown`);
  return new Set();
}
