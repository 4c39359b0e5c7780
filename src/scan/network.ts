/** Network interfaces of physical devices. @see https://docs.kernel.org/admin-guide/abi-testing.html */
import type { Facts } from '../facts/facts.ts';
import { controllerOf } from './pci-place.ts';
import type { Sysfs } from './sysfs.ts';

type NetworkFacts = NonNullable<Facts['network']>[number];

const folder = 'sys/class/net';

/**
 * An interface's name without the MAC address that udev puts into some (`enx001122334455`), since that identifies a
 * device like a serial number. @see
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html
 */
const withoutAddress = (name: string): string => name.replace(/x[0-9a-f]{12}(?![0-9a-f])/, 'x…');

/** Bridges, tunnels and the loopback are skipped, because they are not hardware. Nothing if sysfs does not list any. */
export function readNetwork(sysfs: Sysfs, withIds: boolean): NetworkFacts[] | undefined {
  const names = sysfs.names(folder);
  const found = names.flatMap((name) => {
    const path = sysfs.place(`${folder}/${name}`);
    if (path === undefined || path.startsWith('sys/devices/virtual/') || !sysfs.has(`${path}/operstate`)) return [];
    const state = sysfs.text(`${path}/operstate`);
    // Some drivers do not report it.
    const up = state === undefined || state === '' || state === 'unknown' ? undefined : state === 'up';
    return [{ name: withIds ? name : withoutAddress(name), device: controllerOf(sysfs, path), up }];
  });
  // The loopback always exists; if not even that is listed, the list is not reliable.
  if (found.length > 0 || names.includes('lo')) return found;
  sysfs.gap(`/${folder}: the network interfaces are unknown`);
  return undefined;
}
