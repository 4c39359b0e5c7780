/** What libvirt refuses in a whole domain, after the user's XML is merged and what the user removes is gone. */
import { attribute, child, elements, type Xml } from '../libvirt/xml.ts';
import { shortPciAddress } from '../values/pci.ts';

/** The PCI addresses that more than one device of a domain has, as `0d:00.0`. */
export function sharedAddresses(domain: Xml): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const device of elements(child(domain, 'devices') ?? domain)) {
    const address = child(device, 'address');
    if (!address || attribute(address, 'type') !== 'pci') continue;
    const part = (name: string): number => Number(attribute(address, name) ?? 0);
    const place = { domain: part('domain'), bus: part('bus'), slot: part('slot'), function: part('function') };
    // Without a place, libvirt gives it one.
    if (place.domain === 0 && place.bus === 0 && place.slot === 0) continue;
    const text = shortPciAddress(place);
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return [...twice];
}
