/** Names of PCI devices, from the system's pci.ids or else from udev's database. @see https://pci-ids.ucw.cz */
import type { DeviceId } from '../values/pci.ts';
import { namesInHwdb } from './hwdb.ts';
import type { Sysfs } from './sysfs.ts';

/** Paths of pci.ids in distributions; on NixOS, if hwdata is in the system packages. */
const places = [
  'run/current-system/sw/share/hwdata/pci.ids',
  'run/current-system/sw/share/pci.ids',
  'usr/share/hwdata/pci.ids',
  'usr/share/misc/pci.ids',
  'usr/share/pci.ids',
];

/** A usual size is 1.5 MB. */
const mostBytes = 2 ** 24;

export interface Names {
  /** Maker and device, as far as they are known; nothing if the maker is unknown. */
  of(id: DeviceId): string | undefined;
}

/** The names in the contents of pci.ids. */
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

/** The rest of the line that begins with `start`, and its end. */
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

/** Paths of udev's database: in /etc on NixOS, elsewhere where the package of the distribution installs it. */
const databases = ['etc/udev/hwdb.bin', 'usr/lib/udev/hwdb.bin', 'lib/udev/hwdb.bin'];

/** A usual size is 13 MB. */
const mostOfDatabase = 2 ** 26;

/** The names known on this machine; without pci.ids and udev's database there are none, which is a gap. */
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
  sysfs.gap('the names of the devices are unknown: neither pci.ids (package hwdata) nor udev’s hwdb.bin was found');
  return { of: () => undefined };
}
