/** USB devices and their controllers. @see https://docs.kernel.org/admin-guide/abi-testing.html */

import type { Facts } from '../facts/facts.ts';
import { parseDeviceId } from '../values/pci.ts';
import { controllerOf } from './pci-place.ts';
import { containsSerial } from './serial.ts';
import type { Sysfs } from './sysfs.ts';

type UsbFacts = NonNullable<Facts['usb']>[number];

const folder = 'sys/bus/usb/devices';

/** A string from the device itself; undefined if it contains the serial number, as some do. */
function textOf(sysfs: Sysfs, path: string, file: string, serial: string | undefined): string | undefined {
  const text = sysfs.text(`${path}/${file}`)?.replace(/\s+/g, ' ').trim();
  if (text === undefined || text === '') return undefined;
  return containsSerial(text, serial) ? undefined : text;
}

/** The maker and the product; many product names begin with the maker's name. */
function nameOf(sysfs: Sysfs, path: string, withIds: boolean): string | undefined {
  const serial = withIds ? undefined : sysfs.text(`${path}/serial`);
  const maker = textOf(sysfs, path, 'manufacturer', serial);
  const product = textOf(sysfs, path, 'product', serial);
  if (maker === undefined || product === undefined) return product ?? maker;
  return product.toLowerCase().startsWith(maker.toLowerCase()) ? product : `${maker} ${product}`;
}

/** Every USB device except the root hubs, which are the controllers themselves. */
export function readUsb(sysfs: Sysfs, withIds: boolean): UsbFacts[] {
  return sysfs.names(folder).flatMap((name) => {
    const match = /^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(name);
    const path = match ? sysfs.place(`${folder}/${name}`) : undefined;
    if (!match?.[2] || path === undefined) return [];
    const id = parseDeviceId(`${sysfs.word(`${path}/idVendor`)}:${sysfs.word(`${path}/idProduct`)}`);
    if (!('value' in id)) {
      sysfs.gap(`USB device ${name} is left out: its vendor and product ids could not be read`, 'left out: usb');
      return [];
    }
    return [
      {
        id: id.value,
        name: nameOf(sysfs, path, withIds),
        bus: Number(match[1]),
        port: match[2],
        controller: controllerOf(sysfs, path),
      },
    ];
  });
}
