/** The user's own XML, merged into a domain, and the elements that the user removes from it. */

import type { Report } from '../diagnostics/diagnostics.ts';
import type { Attachments } from '../features/parts.ts';
import { incompleteDevices, xmlMistakes } from '../libvirt/check-xml.ts';
import { Element } from '../libvirt/element.ts';
import { identityOf, keyOf } from '../libvirt/identity.ts';
import { mergeXml } from '../libvirt/merge.ts';
import { devicesIn } from '../libvirt/query.ts';
import { removeXml } from '../libvirt/remove.ts';
import { originOf, type Xml } from '../libvirt/xml.ts';
import { extraXmlOf } from '../model/extra-xml.ts';
import type { Vm } from '../schema/spec.ts';
import type { assemblyCodes } from './codes.ts';

type AssemblyReport = Report<typeof assemblyCodes>;

/** The first identity of each device of one name in a domain, as `target@dev='sda'`. */
function identitiesIn(domain: Xml, device: string): string[] {
  const identity = identityOf('devices', device);
  if (identity.law !== 'keyed') return [];
  return devicesIn(domain, device).flatMap((xml) => {
    const one = Element.of(xml);
    const parts = identity.keys.find((each) => keyOf(one, [each]) !== undefined);
    return parts ? [parts.map((part) => `${part}='${one.valueAt(part) ?? ''}'`).join(' ')] : [];
  });
}

/** The domain with the guest's own XML merged in. Problems are reported, and the domain is unchanged if it cannot be merged. */
export function withExtraXml(root: Xml, vm: Vm, attachments: Attachments, report: AssemblyReport): Xml {
  const extra = extraXmlOf(vm, attachments);
  if (!extra) return root;
  const place = { path: ['vms', vm.name, 'xml'] };
  const { reading } = extra;
  if ('problems' in reading) {
    for (const { offset, message } of reading.problems) {
      report('xml-not-readable', place, {
        guest: vm.name,
        file: extra.file,
        ...extra.positionAt(offset),
        problem: message,
      });
    }
    return root;
  }
  if (reading.root.name !== root.name) {
    report('xml-root-not-domain', place, { root: reading.root.name });
    return root;
  }
  for (const mistake of xmlMistakes(reading.root, root)) {
    if (mistake.code === 'xml-of-running-guest') report(mistake.code, place, mistake);
    else if (mistake.code === 'xml-identity') {
      const key = mistake.element === 'name' ? "the guest's key in `vms`" : '`uuid` of the guest';
      report(mistake.code, place, { ...mistake, key });
    } else {
      const { line } = extra.positionAt(reading.offsets.get(mistake.element) ?? 0);
      if (mistake.code === 'xml-mac') report(mistake.code, place, { ...mistake, line });
      else report(mistake.code, place, { ...mistake, element: mistake.element.name, line });
    }
  }
  const result = mergeXml(root, reading.root, 'override');
  for (const path of result.repeated) report('xml-element-twice', place, { path });
  for (const path of result.emptied) report('xml-text-over-elements', place, { path });
  if (result.repeated.length > 0 || result.emptied.length > 0) return root;
  for (const { path, needs } of result.unidentified) report('xml-element-unidentified', place, { path, needs });
  for (const { element, lacks } of incompleteDevices(result.merged)) {
    report('xml-device-incomplete', place, { device: element.name, lacks, has: identitiesIn(root, element.name) });
  }
  return result.merged;
}

/** The line of the user's XML that an element of the domain comes from, if it does. */
export function lineOf(element: Xml, vm: Vm, attachments: Attachments): number | undefined {
  const extra = extraXmlOf(vm, attachments);
  if (!extra || 'problems' in extra.reading) return undefined;
  const { offsets } = extra.reading;
  const offset = offsets.get(element) ?? offsets.get(originOf(element) ?? element);
  return offset === undefined ? undefined : extra.positionAt(offset).line;
}

/** The domain without the elements of `xmlRemove`. Problems are reported. */
export function withoutRemoved(root: Xml, vm: Vm, report: AssemblyReport): Xml {
  let domain = root;
  for (const [index, path] of vm.xmlRemove.entries()) {
    const place = { path: ['vms', vm.name, 'xmlRemove', index] };
    if (/^\/?(?:domain\/)?(?:name|uuid)$/.test(path)) {
      report('xml-remove-identity', place, { path });
      continue;
    }
    const removal = removeXml(domain, path);
    if (removal.outcome === 'removed') domain = removal.root;
    else if (removal.outcome === 'missing') report('xml-remove-missing', place, { path, step: removal.step });
    else report('xml-remove-malformed', place, { path, offset: removal.offset });
  }
  return domain;
}
