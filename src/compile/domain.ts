/** Assembles a domain: the parts of all features, merged, placed, ordered, and marked as vfioc's. */

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Attachments, DomainPart } from '../features/parts.ts';
import { printMarked } from '../libvirt/mark.ts';
import { joinXml } from '../libvirt/merge.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';
import { type PciClass, placePci, type Refusal } from '../libvirt/placement.ts';
import { mapOf } from '../libvirt/places.ts';
import { attribute, child, elements, text, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { i440fx } from '../model/select.ts';
import type { Vm } from '../schema/spec.ts';
import { withBootOrder } from './boot-order.ts';
import { assemblyCodes } from './codes.ts';
import { applyExtraXml } from './extra-xml.ts';
import { statedIn } from './stated.ts';

/** A domain as it is written, and its data for the manifest. */
export interface Domain {
  readonly text: string;
  readonly uuid: string;
  /** The hash of everything but the mark that contains it. */
  readonly hash: string;
}

/** Features agree with each other by construction: if two of them set one thing differently, that is a bug in vfioc. */
function joined(vm: Vm, parts: readonly DomainPart[]): Xml {
  const elements = parts.filter((part) => 'at' in part);
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
  const derived = withDevices(joined(vm, parts), [...placement.controllers, ...placement.devices]);
  const root = inLibvirtOrder(withBootOrder(applyExtraXml(derived, vm, attachments, report), vm));
  checkMacs(root, vm, owners, found);
  const uuid = child(root, 'uuid');
  return { ...printMarked(root, statedIn(root, derived, requests, vm)), uuid: uuid ? text(uuid) : '' };
}

/** Devices are appended without merging: the placer has given each its own address, so no two can be the same. */
function withDevices(root: Xml, added: readonly Xml[]): Xml {
  const devices = child(root, 'devices') ?? xml('devices');
  const others = root.children.filter((element) => element !== devices);
  return withChildren(root, [...others, withChildren(devices, [...devices.children, ...added])]);
}
