/** The compiled domain of a guest, and helpers to query it. */

import type { Compilation } from '../../src/compile/compile.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { guestFile } from '../../src/values/names.ts';
import { compileSpec } from './compile.ts';

/** The domain of a guest of a compiled spec; fails with the diagnostics if there is none. */
export function domainFrom({ files, diagnostics }: Compilation, guest = 'g'): Xml {
  const text = files?.get(`domains/${guestFile(guest)}.xml`);
  if (typeof text !== 'string') throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.message).join('\n'));
  return reading.root;
}

/** The domain of a guest of a spec after the minimal host. */
export const domainOf = (spec: string, guest = 'g'): Xml => domainFrom(compileSpec(spec), guest);

/** The element at a path of names. */
export const at = (root: Xml, path: string): Xml | undefined =>
  path.split('/').reduce<Xml | undefined>((here, name) => (here ? child(here, name) : undefined), root);

/** The devices of one kind. */
export const devicesOfKind = (root: Xml, kind: string): Xml[] => {
  const devices = child(root, 'devices');
  return devices ? elements(devices, kind) : [];
};

/** The devices of the host of one type (`pci`, `usb`) that a guest receives. */
export const hostdevs = (root: Xml, type: string): Xml[] =>
  devicesOfKind(root, 'hostdev').filter((device) => attribute(device, 'type') === type);

/** The names and values of the attributes of each element. */
export const attributesOf = (found: readonly Xml[]): Xml['attributes'][] => found.map(({ attributes }) => attributes);

/** The guest PCI address of a device, as `bus:slot.function`. */
export function addressOf(device: Xml): string | undefined {
  const found = child(device, 'address')?.attributes;
  return found && `${found.bus}:${found.slot}.${found.function}`;
}
