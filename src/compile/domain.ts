/** A domain: the parts that the features give, put together, placed, ordered, and marked as ours. */

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Attachments, DomainPart } from '../features/parts.ts';
import { printMarked } from '../libvirt/mark.ts';
import { joinXml } from '../libvirt/merge.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';
import { type PciClass, placePci, type Refusal } from '../libvirt/placement.ts';
import { attribute, child, elements, text, withChildren, type Xml, xml } from '../libvirt/xml.ts';
import { i440fx } from '../model/select.ts';
import type { Vm } from '../schema/spec.ts';
import { withBootOrder } from './boot-order.ts';
import { assemblyCodes } from './codes.ts';
import { applyExtraXml } from './extra-xml.ts';

/** A domain as it is written, and what the manifest says of it. */
export interface Domain {
  readonly text: string;
  readonly uuid: string;
  /** Of everything but the mark that holds it. */
  readonly hash: string;
}

/** Features agree with each other by construction: where two of them set one thing differently, it is our mistake. */
function joined(vm: Vm, parts: readonly DomainPart[]): Xml {
  const elements = parts.filter((part) => 'at' in part);
  const { merged, clashes, unidentified } = joinXml(xml('domain', { type: vm.type }), elements);
  const [mistake] = [...clashes, ...unidentified];
  if (mistake) throw new Error(`two features do not agree: ${JSON.stringify(mistake)}`);
  return merged;
}

const reasons: Readonly<Record<Refusal['reason'], string>> = {
  domain: 'a guest has the PCI domain 0000 only',
  reserved: "the place is the chipset's, or one that vfioc gives",
  bus: 'there is no such bus in the guest',
  slot: 'behind a root port there is slot 00 only',
  functions: 'its functions do not fit in one slot from there on',
  taken: 'another device stands there',
  'no-function-0': 'no device is function 0 of that slot, and a guest does not look for others without it',
  full: 'the guest has no place left',
};

/**
 * Addresses of cards that a person's XML gives twice, to this guest and to one before it; those of `nics` are looked at
 * before there is a domain. `owners` has the guest of each address, and receives this one's.
 */
function checkMacs(root: Xml, vm: Vm, owners: Map<string, Vm>, found: Diagnostics): void {
  for (const card of elements(child(root, 'devices') ?? root, 'interface')) {
    const mac = attribute(child(card, 'mac') ?? card, 'address')?.toLowerCase();
    if (mac === undefined) continue;
    const other = owners.get(mac);
    owners.set(mac, other ?? vm);
    if (!other || other === vm) continue;
    const [its, guest] = vm.xml === undefined ? [other, vm] : [vm, other];
    const report = found.reporter(assemblyCodes);
    report('xml-mac-twice', { path: ['vms', its.name, 'xml'] }, { mac, guest: guest.name });
  }
}

/** Where a guest has the devices of a class that go by their names. */
const maps: Readonly<Partial<Record<PciClass, 'disks' | 'nics' | 'shares'>>> = {
  disk: 'disks',
  nic: 'nics',
  share: 'shares',
};

/** Which of its class a device of the guest is, as the spec was written; 0 for what is not a map's. */
const orderOf = (vm: Vm, device: { readonly class: PciClass; readonly key: string }): number => {
  const map = maps[device.class];
  return map === undefined ? 0 : vm.order[map].indexOf(device.key);
};

/**
 * The domain of a guest, as a document. Problems with what a person fixed or merged are reported.
 *
 * @param owners whose card an address is, of the guests before this one
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
    // Only a device has an address that a person writes.
    const place =
      refusal.class === 'hostdev' && 'address' in refusal
        ? { path: ['devices', refusal.key, 'address'] }
        : ({ path, on: 'key' } as const);
    report('guest-address-refused', place, { guest: vm.name, device: refusal.key, reason: reasons[refusal.reason] });
  }
  let root = withDevices(joined(vm, parts), [...placement.controllers, ...placement.devices]);
  root = inLibvirtOrder(withBootOrder(applyExtraXml(root, vm, attachments, report), vm));
  checkMacs(root, vm, owners, found);
  const uuid = child(root, 'uuid');
  return { ...printMarked(root), uuid: uuid ? text(uuid) : '' };
}

/** Devices are appended as they are: the placer has given each a place of its own, so none can be another's twin. */
function withDevices(root: Xml, added: readonly Xml[]): Xml {
  const devices = child(root, 'devices') ?? xml('devices');
  const others = root.children.filter((element) => element !== devices);
  return withChildren(root, [...others, withChildren(devices, [...devices.children, ...added])]);
}
