/** The links that udev makes in /dev, by the name of the device that they lead to. */
import type { Sysfs } from './sysfs.ts';

/** @param folder as `dev/disk/by-id`; links are given by their absolute paths, in the order of their names */
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
