/** Network interfaces that are devices. @see https://docs.kernel.org/admin-guide/abi-testing.html */
import type { Facts } from '../facts/facts.ts';
import { controllerOf } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

type NetworkFacts = NonNullable<Facts['network']>[number];

const folder = 'sys/class/net';

/**
 * An interface's name without the hardware address that udev has put into it (`enx001122334455`), which is as good as a
 * serial number. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html
 */
const withoutAddress = (name: string): string => name.replace(/x[0-9a-f]{12}(?![0-9a-f])/, 'x…');

/** Bridges, tunnels and the loopback are left out: nothing of them is hardware. Nothing where sysfs does not tell of any. */
export function readNetwork(sysfs: Sysfs, withIds: boolean): NetworkFacts[] | undefined {
  const names = sysfs.names(folder);
  const found = names.flatMap((name) => {
    const path = sysfs.place(`${folder}/${name}`);
    if (path === undefined || path.startsWith('sys/devices/virtual/') || !sysfs.has(`${path}/operstate`)) return [];
    const state = sysfs.text(`${path}/operstate`);
    // Some drivers do not tell.
    const up = state === undefined || state === '' || state === 'unknown' ? undefined : state === 'up';
    return [{ name: withIds ? name : withoutAddress(name), device: controllerOf(sysfs, path), up }];
  });
  // The loopback is there always; where not even that is, the list is not to be believed.
  if (found.length > 0 || names.includes('lo')) return found;
  sysfs.gap(`/${folder}: the network interfaces are not known`);
  return undefined;
}
