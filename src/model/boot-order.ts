/** The order in which a guest tries to boot from its devices. */

import type { Spec, Vm } from '../schema/spec.ts';
import { whole } from '../values/scalar.ts';
import { devicesOf } from './select.ts';

/** From 1; the lowest number comes first. @see https://libvirt.org/formatdomain.html#bios-bootloader */
export const bootOrder = whole(1, 255);

export interface BootDevice {
  /** As shown to the user: `disks.system`. */
  readonly name: string;
  /** Where its number is in the spec. */
  readonly path: readonly string[];
  readonly order: number;
}

/** All devices of a guest that have a number: its disks, its NICs, and the devices that it receives from the host. */
export function bootDevices(vm: Vm, spec: Spec): BootDevice[] {
  const own = (slice: 'disks' | 'nics') =>
    Object.entries(vm[slice]).map(([name, { bootOrder: order }]) => ({
      name: `${slice}.${name}`,
      path: ['vms', vm.name, slice, name, 'bootOrder'],
      order,
    }));
  const received = devicesOf(vm, spec).map(({ name, bootOrder: order }) => ({
    name: `devices.${name}`,
    path: ['devices', name, 'bootOrder'],
    order,
  }));
  return [...own('disks'), ...own('nics'), ...received].flatMap(({ order, ...device }) =>
    order === undefined ? [] : [{ ...device, order }],
  );
}
