/** Assembles a domain: the parts of all features, merged, placed, ordered, and marked as vfioc's. */

import type { Codes, Diagnostics, Report } from '../diagnostics/diagnostics.ts';
import type { Attachments, DomainPart } from '../features/parts.ts';
import { slotsOf } from '../libvirt/buses.ts';
import { printMarked, type Stated } from '../libvirt/mark.ts';
import { joinXml } from '../libvirt/merge.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';
import { type PciClass, type Placement, placePci, type Refusal, type Tenant } from '../libvirt/placement.ts';
import { mapOf, type Place } from '../libvirt/places.ts';
import { devicesIn } from '../libvirt/query.ts';
import { refusalsOf } from '../libvirt/refusals.ts';
import { attribute, child, text, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import type { Names } from '../model/receivers.ts';
import { i440fx } from '../model/select.ts';
import type { Vm } from '../schema/spec.ts';
import { parsePciAddress } from '../values/pci.ts';
import { withBootOrder } from './boot-order.ts';
import { assemblyCodes } from './codes.ts';
import { lineOf, withExtraXml, withoutRemoved } from './extra-xml.ts';
import { statedIn } from './stated.ts';

/** A domain as it is written, and its data for the manifest. */
export interface Domain {
  readonly text: string;
  readonly uuid: string;
  /** The hash of everything but the mark that contains it. */
  readonly hash: string;
}

/** A domain without vfioc's mark, and what the mark says of its places. */
export interface Assembled {
  readonly root: Xml;
  /** The places that several devices have, because the user's XML gives one to a device of its own. */
  readonly conflicts: readonly Place[];
  stated(): Stated;
}

/** `draft`: before anything is removed from the domain, and before the checks of what that leaves. */
export type DomainStage = 'draft' | 'whole';

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

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** Something that has a place, as messages name it. */
const nameOf = (tenant: Tenant): string =>
  'part' in tenant ? tenant.part : tenant.class === 'pci' ? `PCI controller ${tenant.key}` : `'${tenant.key}'`;

/** Why a device cannot have the place that the spec gives it, or any. */
function reasonOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'domain':
      return 'a guest only has PCI domain 0000';
    case 'chipset':
      return refusal.own ? 'the chipset has it at another address' : 'the chipset has this address';
    case 'bus':
      return `the guest has no bus ${hex(refusal.address.bus)}`;
    case 'slot': {
      const [first, last] = slotsOf(refusal.model);
      const slots = first === last ? `slot ${hex(first)}` : `slots ${hex(first)} to ${hex(last)}`;
      return `bus ${hex(refusal.address.bus)}, of a ${refusal.model}, only has ${slots}`;
    }
    case 'kind':
      return `bus ${hex(refusal.address.bus)}, of a ${refusal.model}, does not take it`;
    case 'later-bus':
      return 'a PCI controller can only be on a bus with a lower number than its own';
    case 'functions':
      return 'its functions do not fit into the slot from this function on';
    case 'taken':
      return `${nameOf(refusal.by)} has this address`;
    case 'full':
      return 'the guest has no free slot left';
  }
}

type PciPart = Extract<DomainPart, { readonly pci: unknown }>;

const isPci = (part: DomainPart): part is PciPart => 'pci' in part;

/** The value to paste in place of an address that was refused, with its field; undefined if there is none. */
function otherAddress(refusal: Refusal, placement: Placement, field: string | number | undefined): string | undefined {
  const own = 'own' in refusal ? refusal.own : undefined;
  const place = own ?? (refusal.class === 'pci' ? undefined : placement.free());
  if (!place) return undefined;
  const address = `"${hex(place.bus)}:${hex(place.slot)}.${place.function}"`;
  return typeof field === 'string' ? `${field}: ${address}` : address;
}

/** Reports what the placer could not do as the spec says. */
function reportPlaces(
  vm: Vm,
  parts: readonly PciPart[],
  placement: Placement,
  report: Report<typeof assemblyCodes>,
): void {
  const path = ['vms', vm.name];
  for (const { key, with: other } of placement.collisions) {
    report('guest-slot-shared', { path, on: 'key' }, { guest: vm.name, device: key, other: other.key });
  }
  for (const refusal of placement.refused) {
    const { pci } = parts.find((part) => part.pci.class === refusal.class && part.pci.key === refusal.key) ?? {};
    const place = pci?.path ? { path: pci.path } : ({ path, on: 'key' } as const);
    report('guest-address-refused', place, {
      guest: vm.name,
      device: nameOf(refusal),
      reason: reasonOf(refusal),
      other: otherAddress(refusal, placement, pci?.path?.at(-1)),
      isSet: pci?.fixed !== undefined && pci.path !== undefined,
      mayList: vm.controllers.every(({ type }) => type !== 'pci'),
    });
  }
  for (const one of placement.alone) {
    const { pci } = parts.find((part) => part.pci.class === one.class && part.pci.key === one.key) ?? {};
    const slot = `${hex(one.place.bus)}:${hex(one.place.slot)}`;
    report('guest-function-alone', pci?.path ? { path: pci.path } : { path, on: 'key' }, { device: nameOf(one), slot });
  }
  const used = new Set(parts.flatMap(({ pci }) => (pci.path ? [pci.path.join('/')] : [])));
  for (const [device, address] of Object.entries(vm.addresses)) {
    const field = [...path, 'addresses', device];
    if (device === 'devices' || address === undefined || used.has(field.join('/'))) continue;
    report('address-without-device', { path: field }, { guest: vm.name, device });
  }
}

/**
 * Reports MAC addresses that the user's XML gives both to this guest and to one before it; those of `nics` are checked
 * before there is a domain. `owners` maps each address to its guest; the addresses of this guest are added.
 */
function checkMacs(root: Xml, vm: Vm, owners: Map<string, Vm[]>, never: Names, found: Diagnostics): void {
  for (const nic of devicesIn(root, 'interface')) {
    const mac = attribute(child(nic, 'mac') ?? nic, 'address')?.toLowerCase();
    if (mac === undefined) continue;
    const all = owners.get(mac) ?? [];
    owners.set(mac, all);
    const other = all.find((one) => one !== vm && !never.has(one.name));
    all.push(vm);
    if (!other) continue;
    const [its, guest] = vm.xml === undefined ? [other, vm] : [vm, other];
    const report = found.reporter(assemblyCodes);
    report('xml-mac-twice', { path: ['vms', its.name, 'xml'] }, { mac, guest: guest.name });
  }
}

/**
 * Reports what libvirt refuses in the whole domain. Without the user's XML, features agree with each other and libvirt.
 * Returns the places that several devices have.
 */
function reportRefusals(
  root: Xml,
  vm: Vm,
  attachments: Attachments,
  report: Report<typeof assemblyCodes>,
): readonly Place[] {
  if (vm.xml === undefined && vm.xmlRemove.length === 0) return [];
  const taken: Place[] = [];
  const place = { path: ['vms', vm.name, vm.xml === undefined ? 'xmlRemove' : 'xml'] };
  for (const refused of refusalsOf(root)) {
    const { code, element, ...params } = refused;
    const line = element && lineOf(element, vm, attachments);
    (report as Report<Codes>)(code, place, { ...params, line });
    const address = 'address' in refused ? parsePciAddress(refused.address) : undefined;
    if (code === 'xml-address-taken' && address && 'value' in address) taken.push(address.value);
  }
  return taken;
}

/** The position of a device in the map of its class, in the order of the spec; 0 if its class has no map. */
const orderOf = (vm: Vm, device: { readonly class: PciClass; readonly key: string }): number => {
  const map = mapOf(device.class);
  return map === undefined ? 0 : vm.order[map].indexOf(device.key);
};

/**
 * The domain of a guest, without vfioc's mark. Problems with the user's addresses and XML are reported.
 *
 * @param owners the guests before this one, by the MAC addresses of their network interfaces
 * @param never the guests that never run at the same time as this one, which may have its MAC addresses
 */
export function assembleDomain(
  vm: Vm,
  parts: readonly DomainPart[],
  attachments: Attachments,
  owners: Map<string, Vm[]>,
  never: Names,
  found: Diagnostics,
  stage: DomainStage,
  taken: readonly Place[] = [],
): Assembled {
  const report = found.reporter(assemblyCodes);
  const ofPci = parts.filter(isPci);
  const requests = ofPci.map(({ pci, functions }) => ({ ...pci, order: orderOf(vm, pci), functions }));
  const placement = placePci(requests, i440fx(vm) ? 'pc' : 'q35', taken);
  reportPlaces(vm, ofPci, placement, report);
  const derived = withDevices(joined(vm, parts), placement.devices, placement.controllers);
  const draft = withBootOrder(withExtraXml(derived, vm, attachments, report), vm);
  if (stage === 'draft') return { root: draft, conflicts: [], stated: () => statedIn(draft, derived, requests, vm) };
  const root = inLibvirtOrder(withoutRemoved(draft, vm, report));
  const conflicts = reportRefusals(root, vm, attachments, report);
  checkMacs(root, vm, owners, never, found);
  return { root, conflicts, stated: () => statedIn(root, derived, requests, vm) };
}

/** A domain as it is written, with vfioc's mark. */
export function printDomain({ root, stated }: Assembled): Domain {
  const uuid = child(root, 'uuid');
  return { ...printMarked(root, stated()), uuid: uuid ? text(uuid) : '' };
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
