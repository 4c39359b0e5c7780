/** Names of PCI devices, from the system's copy of pci.ids, or else from udev's database. @see https://pci-ids.ucw.cz */
import type { DeviceId } from '../values/pci.ts';
import { namesInHwdb } from './hwdb.ts';
import type { Sysfs } from './sysfs.ts';

/** Where distributions have it, NixOS with the hwdata of its system packages among them. */
const places = [
  'run/current-system/sw/share/hwdata/pci.ids',
  'run/current-system/sw/share/pci.ids',
  'usr/share/hwdata/pci.ids',
  'usr/share/misc/pci.ids',
  'usr/share/pci.ids',
];

/** It has about 1.5 MB. */
const mostBytes = 2 ** 24;

export interface Names {
  /** Maker and device, as far as they are known; nothing where the maker is not. */
  of(id: DeviceId): string | undefined;
}

/** The names that a text in the format of pci.ids gives. */
export function namesIn(text: string): Names {
  const vendors = new Map<string, { name: string; devices: string } | undefined>();
  const vendorOf = (id: string): { name: string; devices: string } | undefined => {
    if (vendors.has(id)) return vendors.get(id);
    const found = section(text, id);
    vendors.set(id, found);
    return found;
  };
  return {
    of({ vendor, device }) {
      const found = vendorOf(vendor);
      if (!found) return undefined;
      const name = lineAfter(found.devices, `\n\t${device}  `)?.text;
      return name === undefined ? found.name : `${found.name} ${name}`;
    },
  };
}

/** The rest of the line that begins so, and where it ends. */
function lineAfter(text: string, start: string): { text: string; end: number } | undefined {
  const at = text.indexOf(start);
  if (at < 0) return undefined;
  const end = text.indexOf('\n', at + 1);
  const rest = text.slice(at + start.length, end < 0 ? undefined : end);
  return { text: rest.trim(), end: end < 0 ? text.length : end };
}

/** A vendor's name and the lines of its devices. */
function section(text: string, vendor: string): { name: string; devices: string } | undefined {
  const line = lineAfter(text, `\n${vendor}  `);
  if (!line) return undefined;
  const next = /\n[^\t#\n]/g;
  next.lastIndex = line.end;
  return { name: line.text, devices: text.slice(line.end, next.exec(text)?.index ?? text.length) };
}

/** Where udev's database is: on NixOS in /etc, elsewhere where the distribution's package puts it. */
const databases = ['etc/udev/hwdb.bin', 'usr/lib/udev/hwdb.bin', 'lib/udev/hwdb.bin'];

/** It has about 13 MB. */
const mostOfDatabase = 2 ** 26;

/** The names that this machine has; without pci.ids and without udev's database none, which is a gap. */
export function readNames(sysfs: Sysfs): Names {
  for (const place of places) {
    const text = sysfs.has(place) ? sysfs.text(place, mostBytes) : undefined;
    if (text !== undefined) return namesIn(`\n${text}\n`);
  }
  for (const place of databases) {
    const bytes = sysfs.has(place) ? sysfs.bytes(place, mostOfDatabase) : undefined;
    const names = bytes && namesInHwdb(bytes);
    if (names) return names;
  }
  sysfs.gap('devices have no names: neither pci.ids (package hwdata) nor udev’s hwdb.bin is there');
  return { of: () => undefined };
}
