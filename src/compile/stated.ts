/**
 * What the spec itself states of the places in a guest, as opposed to what vfioc derives: an adopted guest keeps its
 * places (assets/places.xsl), except for these.
 */
import type { Stated } from '../libvirt/mark.ts';
import type { PciRequest } from '../libvirt/placement.ts';
import { devicesIn } from '../libvirt/query.ts';
import { attribute, elements, type Xml } from '../libvirt/xml.ts';
import { diskTargets } from '../model/disk-target.ts';
import type { Vm } from '../schema/spec.ts';
import { libvirtPciAddress } from '../values/pci.ts';
import { unique } from '../values/unique.ts';

interface PciWords {
  readonly domain?: string | undefined;
  readonly bus?: string | undefined;
  readonly slot?: string | undefined;
  readonly function?: string | undefined;
}

/** A PCI address as assets/places.xsl writes it: the attributes as they are. */
const pciWords = ({ domain = '', bus = '', slot = '', function: fn = '' }: PciWords): string =>
  `${domain}:${bus}:${slot}.${fn}`;

/** An address of any type as assets/places.xsl writes it. */
function wordsOf(address: Xml): string {
  const of = (name: string): string => attribute(address, name) ?? '';
  if (of('type') === 'pci')
    return pciWords({ domain: of('domain'), bus: of('bus'), slot: of('slot'), function: of('function') });
  return ['type', 'controller', 'bus', 'target', 'unit', 'port'].map(of).join(':');
}

const addressesIn = (domain: Xml): string[] =>
  devicesIn(domain).flatMap((device) => elements(device, 'address').map(wordsOf));
const targetsIn = (domain: Xml): string[] =>
  devicesIn(domain).flatMap((device) =>
    device.name === 'disk' ? elements(device, 'target').flatMap((target) => attribute(target, 'dev') ?? []) : [],
  );

/**
 * The addresses and disk targets that a spec states: in fields, and in `xml`, which has those that the domain did not
 * have before. Sorted, so that their order has no meaning.
 *
 * @param domain with the user's XML
 * @param derived without it
 */
export function statedIn(domain: Xml, derived: Xml, requests: readonly PciRequest[], vm: Vm): Stated {
  const byFields = requests.flatMap(({ fixed, functions }) =>
    fixed ? functions.map((_, at) => pciWords(libvirtPciAddress({ ...fixed, function: fixed.function + at }))) : [],
  );
  const targets = diskTargets(vm);
  const named = Object.entries(vm.disks).flatMap(([name, { target }]) =>
    target === undefined && targets.get(name) !== name ? [] : (targets.get(name) ?? []),
  );
  const byXml = (wordsIn: (domain: Xml) => string[]): string[] => {
    if (vm.xml === undefined) return [];
    const before = new Set(wordsIn(derived));
    return wordsIn(domain).filter((word) => !before.has(word) && !/\s/.test(word));
  };
  return {
    addresses: unique([...byFields, ...byXml(addressesIn)]).sort(),
    targets: unique([...named, ...byXml(targetsIn)]).sort(),
  };
}
