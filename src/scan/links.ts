/** The links that udev creates in /dev, by the name of their target device. */
import type { Sysfs } from './sysfs.ts';

/** Absolute paths of the links, in the order of their names. @param folder for example `dev/disk/by-id` */
export function linksBelow(sysfs: Sysfs, folder: string): ReadonlyMap<string, string[]> {
  const links = new Map<string, string[]>();
  for (const name of sysfs.names(folder)) {
    if (sysfs.entries(folder).get(name) !== 'link') continue;
    const device = sysfs.linkName(`${folder}/${name}`);
    if (device === undefined) continue;
    links.set(device, [...(links.get(device) ?? []), `/${folder}/${name}`]);
  }
  return links;
}
