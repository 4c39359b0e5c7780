/** The compiled domain of a guest, and helpers to query it. */

import { readXml } from '../../src/libvirt/read-xml.ts';
import { child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { compileSpec } from './compile.ts';

/** The domain of a guest of a spec; fails with the diagnostics if there is none. */
export function domainOf(spec: string, guest = 'g'): Xml {
  const { files, diagnostics } = compileSpec(spec);
  const text = files?.get(`domains/${guest}.xml`);
  if (typeof text !== 'string') throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.message).join('\n'));
  return reading.root;
}

/** The element at a path of names. */
export const at = (root: Xml, path: string): Xml | undefined =>
  path.split('/').reduce<Xml | undefined>((here, name) => (here ? child(here, name) : undefined), root);

/** The devices of one kind. */
export const devicesOfKind = (root: Xml, kind: string): Xml[] => {
  const devices = child(root, 'devices');
  return devices ? elements(devices, kind) : [];
};

/** The guest PCI address of a device, as `bus:slot.function`. */
export function addressOf(device: Xml): string | undefined {
  const found = child(device, 'address')?.attributes;
  return found && `${found.bus}:${found.slot}.${found.function}`;
}
