/** Questions about a libvirt document that was read, by the notation of identity.ts. */
import { attribute, child, elements, text, type Xml } from './xml.ts';

/** The first element at a path of names (`os/type`); the element itself for an empty path. */
export function elementAt(root: Xml, path: string): Xml | undefined {
  let at: Xml | undefined = root;
  for (const name of path.split('/')) if (name !== '') at = at && child(at, name);
  return at;
}

/** The value at `os/type@machine`, or the text at `uuid`, without white space around it; `undefined` if there is none. */
export function valueIn(root: Xml, where: string): string | undefined {
  const [path = '', name] = where.split('@');
  const element = elementAt(root, path);
  if (!element) return undefined;
  if (name !== undefined) return attribute(element, name);
  const words = text(element).trim();
  return words === '' ? undefined : words;
}

/** The number at a place, in decimal or with 0x; `undefined` if there is none. */
export function numberIn(root: Xml, where: string): number | undefined {
  const value = valueIn(root, where);
  return value !== undefined && /^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value) ? Number(value) : undefined;
}

/**
 * The PCI address of a device in the guest, as a spec writes it: `06:00.0`; `undefined` if it has none, or one in a PCI
 * domain other than 0.
 */
export function guestAddressIn(device: Xml): string | undefined {
  const address = child(device, 'address');
  if (!address || attribute(address, 'type') !== 'pci' || (numberIn(address, '@domain') ?? 0) !== 0) return undefined;
  const [bus, slot, fn = 0] = ['bus', 'slot', 'function'].map((part) => numberIn(address, `@${part}`));
  if (bus === undefined || slot === undefined) return undefined;
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  return `${hex(bus)}:${hex(slot)}.${fn}`;
}

/** The devices of a domain, of one kind if it is given. */
export const devicesIn = (domain: Xml, name?: string): Xml[] => {
  const devices = child(domain, 'devices');
  return devices ? elements(devices, name) : [];
};
