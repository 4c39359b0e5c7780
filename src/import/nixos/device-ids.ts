/**
 * The ids and addresses in the text of a configuration, and how vfio-pci reads them. Its parameter `ids` is a list with
 * commas of vendor:device[:subvendor[:subdevice[:class[:mask]]]].
 * @see https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci.c
 */
import { parsePciAddress, shortPciAddress } from '../../values/pci.ts';

export interface IdList {
  /** The vendor:device ids, in lower case. */
  readonly ids: readonly string[];
  /** Elements that vfio-pci takes, but of which a spec has only vendor and device. */
  readonly narrowed: readonly string[];
  /** Elements that match no device. */
  readonly broken: readonly string[];
}

/** Reads the value of `vfio-pci.ids`. */
export function readIds(value: string): IdList {
  const ids: string[] = [];
  const narrowed: string[] = [];
  const broken: string[] = [];
  for (const element of value.replaceAll('"', '').split(',')) {
    const text = element.trim();
    if (text === '') continue;
    const id = /^(?:0x)?([0-9a-f]{1,4}):(?:0x)?([0-9a-f]{1,4})((?::[0-9a-fx]+){0,4})$/i.exec(text);
    // The kernel reads an address such as 01:00.0 as the id 0001:0000, which no device has.
    if (!id) broken.push(text);
    else {
      const [, vendor = '', device = '', rest = ''] = id;
      ids.push(`${vendor.padStart(4, '0')}:${device.padStart(4, '0')}`.toLowerCase());
      if (rest !== '') narrowed.push(text);
    }
  }
  return { ids, narrowed, broken };
}

/** The PCI addresses in a text, as lspci prints them, in their order and once each. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  const pattern =
    /(?<![0-9a-z.])(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7](?![0-9a-z.])|pci_[0-9a-f]{4}(?:_[0-9a-f]{2}){2}_[0-7]/gi;
  for (const [spelling] of text.matchAll(pattern)) {
    const address = parsePciAddress(spelling);
    if ('value' in address) found.add(shortPciAddress(address.value));
  }
  return [...found];
}
