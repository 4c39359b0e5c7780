/** Assembles a domain: the parts of all features, merged, placed, ordered, and marked as vfioc's. */

import type { Codes, Diagnostics, Report } from '../diagnostics/diagnostics.ts';
import type { Attachments, DomainPart } from '../features/parts.ts';
import { printMarked } from '../libvirt/mark.ts';
import { joinXml } from '../libvirt/merge.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';
import { type PciClass, type PciRequest, type Placement, placePci, type Refusal } from '../libvirt/placement.ts';
import { mapOf } from '../libvirt/places.ts';
import { refusalsOf } from '../libvirt/refusals.ts';
import { attribute, child, elements, text, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { i440fx } from '../model/select.ts';
import type { Vm } from '../schema/spec.ts';
import { withBootOrder } from './boot-order.ts';
import { assemblyCodes } from './codes.ts';
import { lineOf, withExtraXml, withoutRemoved } from './extra-xml.ts';

/** A domain as it is written, and its data for the manifest. */
export interface Domain {
  readonly text: string;
  readonly uuid: string;
  /** The hash of everything but the mark that contains it. */
  readonly hash: string;
}

/** The name of the element in whose place the placed device with this number comes. */
const placeholder = (number: number): string => `placed-${number}`;

/**
 * The elements of all features. Features agree with each other by construction: if two of them set one thing
 * differently, that is a bug in vfioc. Devices that get a PCI address are not merged, because the placer gives each its
 * own, so no two can be the same; in their place is a placeholder, so that all devices stay in the order of the parts.
 */
function joined(vm: Vm, parts: readonly DomainPart[]): Xml {
  let placed = 0;
  const elements = parts.map((part) => {
    if ('at' in part) return part;
    placed += 1;
    return { at: 'devices', xml: xml(placeholder(placed - 1)) };
  });
  const { merged, clashes, unidentified } = joinXml(xml('domain', { type: vm.type }), elements);
  const [mistake] = [...clashes, ...unidentified];
  if (mistake) throw new Error(`bug in vfioc: two features contradict each other: ${JSON.stringify(mistake)}`);
  return merged;
}

const reasons: Readonly<Record<Refusal['reason'], string>> = {
  domain: 'a guest only has PCI domain 0000',
  reserved: 'the address is reserved for the chipset or for devices that vfioc places',
  bus: 'the guest does not have this bus',
  slot: 'a bus behind a root port only has slot 00',
  functions: 'its functions do not fit into the slot from this function on',
  taken: 'another device has this address',
  'no-function-0': 'no device is function 0 of this slot, and a guest ignores the others without it',
  full: 'the guest has no free slot left',
};

/**
 * Reports MAC addresses that the user's XML gives both to this guest and to one before it; those of `nics` are checked
 * before there is a domain. `owners` maps each address to its guest; the addresses of this guest are added.
 */
function checkMacs(root: Xml, vm: Vm, owners: Map<string, Vm>, found: Diagnostics): void {
  for (const nic of elements(child(root, 'devices') ?? root, 'interface')) {
    const mac = attribute(child(nic, 'mac') ?? nic, 'address')?.toLowerCase();
    if (mac === undefined) continue;
    const other = owners.get(mac);
    owners.set(mac, other ?? vm);
    if (!other || other === vm) continue;
    const [its, guest] = vm.xml === undefined ? [other, vm] : [vm, other];
    const report = found.reporter(assemblyCodes);
    report('xml-mac-twice', { path: ['vms', its.name, 'xml'] }, { mac, guest: guest.name });
  }
}

/** Reports what libvirt refuses in the whole domain. Without the user's XML, features agree with each other and libvirt. */
function reportRefusals(root: Xml, vm: Vm, attachments: Attachments, report: Report<typeof assemblyCodes>): void {
  if (vm.xml === undefined && vm.xmlRemove.length === 0) return;
  const place = { path: ['vms', vm.name, vm.xml === undefined ? 'xmlRemove' : 'xml'] };
  for (const refused of refusalsOf(root)) {
    const { code, element, ...params } = refused;
    const line = element && lineOf(element, vm, attachments);
    (report as Report<Codes>)(code, place, { ...params, line });
  }
}

/** The position of a device in the map of its class, in the order of the spec; 0 if its class has no map. */
const orderOf = (vm: Vm, device: { readonly class: PciClass; readonly key: string }): number => {
  const map = mapOf(device.class);
  return map === undefined ? 0 : vm.order[map].indexOf(device.key);
};

/**
 * The domain of a guest, as a document. Problems with the user's addresses and XML are reported.
 *
 * @param owners the guests before this one, by the MAC addresses of their network interfaces
 */
export function assembleDomain(
  vm: Vm,
  parts: readonly DomainPart[],
  attachments: Attachments,
  owners: Map<string, Vm>,
  found: Diagnostics,
): Domain {
  const report = found.reporter(assemblyCodes);
  const path = ['vms', vm.name];
  const requests = parts.flatMap((part) =>
    'pci' in part ? [{ ...part.pci, order: orderOf(vm, part.pci), functions: part.functions }] : [],
  );
  const placement = placePci(requests, i440fx(vm) ? 'pc' : 'q35');
  for (const { key, with: other } of placement.collisions) {
    report('guest-slot-shared', { path, on: 'key' }, { guest: vm.name, device: key, other: other.key });
  }
  for (const refusal of placement.refused) {
    // Only devices can have an address in the spec.
    const place =
      refusal.class === 'hostdev' && 'address' in refusal
        ? { path: ['devices', refusal.key, 'address'] }
        : ({ path, on: 'key' } as const);
    report('guest-address-refused', place, { guest: vm.name, device: refusal.key, reason: reasons[refusal.reason] });
  }
  let root = withDevices(joined(vm, parts), perRequest(requests, placement), placement.controllers);
  root = withBootOrder(withExtraXml(root, vm, attachments, report), vm);
  root = inLibvirtOrder(withoutRemoved(root, vm, report));
  reportRefusals(root, vm, attachments, report);
  checkMacs(root, vm, owners, found);
  const uuid = child(root, 'uuid');
  return { ...printMarked(root), uuid: uuid ? text(uuid) : '' };
}

/** The domain with the placed devices in their places, and with the PCI controllers before all others. */
function withDevices(root: Xml, placed: readonly (readonly Xml[])[], controllers: readonly Xml[]): Xml {
  const devices = child(root, 'devices') ?? xml('devices');
  const others = root.children.filter((element) => element !== devices);
  const byName = new Map(placed.map((elements, number) => [placeholder(number), elements]));
  const children = devices.children.flatMap((each) =>
    typeof each === 'string' ? [] : (byName.get(each.name) ?? [each]),
  );
  return withChildren(root, [...others, withChildren(devices, [...controllers, ...children])]);
}

/** The elements of each request, from the elements of all of them in their order. */
function perRequest(requests: readonly PciRequest[], { devices, refused }: Placement): readonly (readonly Xml[])[] {
  let next = 0;
  return requests.map(({ class: of, key, functions }) => {
    if (refused.some((refusal) => refusal.class === of && refusal.key === key)) return [];
    const from = next;
    next += functions.length;
    return devices.slice(from, next);
  });
}
