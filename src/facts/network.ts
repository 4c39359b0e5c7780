/** Network interfaces that are devices. @see https://docs.kernel.org/admin-guide/abi-testing.html */
import type { Facts } from './facts.ts';
import { controllerOf } from './pci.ts';
import type { Sysfs } from './sysfs.ts';

type NetworkFacts = NonNullable<Facts['network']>[number];

const folder = 'sys/class/net';

/**
 * An interface's name without the hardware address that udev has put into it (`enx001122334455`), which is as good as a
 * serial number. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html
 */
const withoutAddress = (name: string): string => name.replace(/x[0-9a-f]{12}$/, 'x…');

/** Bridges, tunnels and the loopback are left out: nothing of them is hardware. */
export function readNetwork(sysfs: Sysfs, withIds: boolean): NetworkFacts[] {
  return sysfs.names(folder).flatMap((name) => {
    const path = sysfs.place(`${folder}/${name}`);
    if (path === undefined || path.startsWith('sys/devices/virtual/') || !sysfs.has(`${path}/operstate`)) return [];
    const state = sysfs.text(`${path}/operstate`);
    // Some drivers do not tell.
    const up = state === undefined || state === '' || state === 'unknown' ? undefined : state === 'up';
    return [{ name: withIds ? name : withoutAddress(name), device: controllerOf(sysfs, path), up }];
  });
}
