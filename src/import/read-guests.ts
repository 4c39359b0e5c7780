/** Reads the guests and networks among the files of an import. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { lineAt, lineStarts } from '../diagnostics/lines.ts';
import type { Source } from '../diagnostics/tree.ts';
import { devicesIn, valueIn } from '../libvirt/query.ts';
import { readXml } from '../libvirt/read-xml.ts';
import { child, type Xml } from '../libvirt/xml.ts';
import { libvirtName, networkName } from '../values/names.ts';
import { unique } from '../values/unique.ts';
import { importCodes } from './codes.ts';
import { type Dropped, keptOf } from './kept.ts';
import type { Entry } from './report.ts';

/** One file to import. */
export interface Original {
  /** The name in messages and in the report. */
  readonly name: string;
  readonly text: string;
}

/** A guest that was read. */
export interface Guest {
  readonly name: string;
  readonly source: Source;
  readonly wanted: Xml;
  readonly dropped: readonly Dropped[];
  /** The line of an element of `wanted`, or of one that was dropped. */
  lineOf(element: Xml): number;
}

/** The domains and the names of the networks among the files. Problems are reported at their places. */
export function readGuests(
  xml: readonly Original[],
  sources: Source[],
  found: Diagnostics,
): { guests: Guest[]; networks: Entry[] } {
  const report = found.reporter(importCodes);
  const guests = new Map<string, Guest>();
  const networks: Entry[] = [];
  for (const source of xml) {
    sources.push(source);
    const at = (offset: number) => ({ span: { source, start: offset, end: offset + 1 } });
    const reading = readXml(source.text);
    if ('problems' in reading) {
      for (const { offset, message } of reading.problems) report('import-not-xml', at(offset), { problem: message });
      continue;
    }
    const { root, offsets } = reading;
    const start = offsets.get(root) ?? 0;
    const name = valueIn(root, 'name');
    const other = name === undefined ? undefined : guests.get(name);
    if (root.name === 'network' && name !== undefined) {
      networks.push({
        from: source.name,
        file: source.name,
        text: `network ${name}`,
        to: { kind: 'stays', note: existing },
      });
    } else if (root.name !== 'domain') report('import-root-unknown', at(start), { root: root.name });
    else if (name === undefined) report('import-guest-nameless', at(start));
    else if (!libvirtName.safeParse(name).success) report('import-guest-name', at(start), { name });
    else if (other) report('import-guest-twice', at(start), { name, file: other.source.name });
    else {
      const { kept, dropped, origins } = keptOf(root);
      const starts = lineStarts(source.text);
      const lineOf = (element: Xml): number =>
        lineAt(starts, offsets.get(origins.get(element) ?? element) ?? start) + 1;
      for (const { element, what, why, kind } of dropped) {
        const place = at(offsets.get(element) ?? start);
        if (kind === 'mistake') report('import-part-ignored', place, { part: what, why });
        else if (kind === 'secret') report('import-secret-left-out', place, { part: what, why });
      }
      if (!hasAddresses(kept)) report('import-addresses-open', at(start), { guest: name });
      guests.set(name, { name, source, wanted: kept, dropped, lineOf });
    }
  }
  return { guests: [...guests.values()], networks };
}

const existing =
  'libvirt keeps the network, and vfioc only starts it (`type: existing`); set `type: nat` or another to have vfioc define it';

/** The networks of libvirt that NICs of the guests use and that libvirt does not ship. */
export const networksOf = (guests: readonly Guest[]): readonly string[] =>
  unique(
    guests.flatMap(({ wanted }) =>
      devicesIn(wanted, 'interface').flatMap((nic) => valueIn(nic, 'source@network') ?? []),
    ),
  ).filter((name) => name !== 'default' && networkName.safeParse(name).success);

/** Whether a domain says where its devices are: libvirt gives every PCI device an address when it defines a guest. */
function hasAddresses(domain: Xml): boolean {
  const placed = new Set(['interface', 'hostdev', 'video']);
  const devices = devicesIn(domain).filter(({ name }) => placed.has(name));
  return devices.length === 0 || devices.some((one) => child(one, 'address'));
}
