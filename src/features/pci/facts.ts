/** Whether the devices of the spec are those of the machine. Devices of a guest are looked up in `host.facts`. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, type PciFacts, pciAt, pciWithId } from '../../facts/select.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

const scanAgain = 'if the machine has changed since, run vfioc scan again';

export const codes = {
  'device-absent': code<{ what: string }>({
    severity: 'error',
    about: 'value',
    message: ({ what }) => `the facts of this machine have no ${what}`,
    remedy: () => `look it up with lspci -nn; ${scanAgain}`,
    explain:
      'libvirt does not start a guest whose device is not there. A card that is moved to another slot, added or taken out can change the addresses of others.',
  }),
  'device-moved': code<{ device: string; what: string; id: string; at: string }>({
    severity: 'error',
    about: 'value',
    message: ({ what, id, at }) => `${what}, and ${id} is at ${at}`,
    remedy: ({ device }) => `correct the functions of '${device}'; ${scanAgain}`,
    explain:
      'A PCI address says where a device is plugged in. Another card, another slot or an update of the firmware can change it, and what then has the old address would go to the guest.',
  }),
  'device-other-id': code<{ device: string; id: string; found: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, id, found }) => `no function of '${device}' is ${id}: by the facts of this machine ${found}`,
    remedy: () => `correct the ids or the functions; ${scanAgain}`,
    explain:
      'Addresses and ids of a device say the same thing twice, so that a wrong one is seen. Where they differ, another device than the one meant would go to the guest.',
  }),
  'device-is-bridge': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) => `${address} is a PCI bridge, by the facts of this machine`,
    remedy: () => 'take it out: the bridges of an IOMMU group stay with the host',
    explain: 'vfio-pci takes no bridges, and a guest needs none of the host: they do not count in an IOMMU group.',
  }),
  'sriov-beyond-card': code<{ address: string; total: number }>({
    severity: 'error',
    about: 'value',
    message: ({ address, total }) =>
      total === 0 ? `${address} makes no virtual functions` : `${address} makes at most ${total} virtual functions`,
    remedy: ({ total }) => (total === 0 ? 'name a card with SR-IOV' : `write count: ${total} or less`),
    explain: 'How many virtual functions a card can make is up to the card: sriov_totalvfs in its folder of sysfs.',
  }),
} satisfies Codes;

/** The routing id of a function: what SR-IOV counts in. */
const routing = ({ bus, slot, function: number }: PciAddress): number => bus * 256 + slot * 8 + number;

/**
 * Whether it can be a virtual function that is not there yet: where its physical one puts them, or, where that is not
 * known, behind it on its bus or on the next one, if nothing else is there.
 */
const comesLater = (address: PciAddress, facts: Facts): boolean =>
  facts.pci.some(({ sriov, address: physical }) => {
    if (!sriov || sriov.total <= sriov.enabled || physical.domain !== address.domain) return false;
    const { total, offset, stride } = sriov;
    const behind = routing(address) - routing(physical);
    if (offset && stride) {
      return behind >= offset && (behind - offset) % stride === 0 && behind < offset + total * stride;
    }
    return (
      (behind > 0 && address.bus === physical.bus) ||
      (address.bus === physical.bus + 1 &&
        facts.pci.every(
          (one) => one.physicalFunction || one.address.domain !== address.domain || one.address.bus !== address.bus,
        ))
    );
  });

const addressesOf = (found: readonly PciFacts[]): string =>
  sentenceList(found.map(({ address }) => printPciAddress(address)));

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  for (const device of devices(spec)) {
    const path = ['devices', device.name];
    parents(device, facts, report);
    if (device.sriov || device.gvt) continue;
    const there = device.functions.map((address) => pciAt(facts, address));
    const known = new Set(there.flatMap((one) => (one ? [printDeviceId(one.id)] : [])));
    const missing = device.ids.map(printDeviceId).filter((id) => !known.has(id));
    for (const [index, one] of there.entries()) {
      const place = { path: [...path, 'functions', index] };
      const address = device.functions[index];
      if (one && isBridge(one)) report('device-is-bridge', place, { address: printPciAddress(one.address) });
      if (one || !address) continue;
      const id = missing[there.slice(0, index).filter((before) => !before).length] ?? missing[0];
      const elsewhere = id === undefined ? [] : pciWithId(facts, id);
      // Virtual functions of one card have one id; what is known with it and is none is what was meant.
      if (elsewhere.every((other) => other.physicalFunction) && comesLater(address, facts)) continue;
      const what = printPciAddress(address);
      if (id === undefined || elsewhere.length === 0) report('device-absent', place, { what });
      else {
        const params = { device: device.name, what: `nothing is at ${what}`, id, at: addressesOf(elsewhere) };
        report('device-moved', place, params);
      }
    }
    if (there.every(Boolean)) otherIds(device, facts, report);
  }
}

/** The cards of the host that make virtual devices; those themselves are not there before they are made. */
function parents({ name, sriov, gvt }: Device, facts: Facts, report: Report<typeof codes>): void {
  for (const [key, parent] of [['sriov', sriov?.of] as const, ['gvt', gvt?.of] as const]) {
    if (!parent) continue;
    const card = pciAt(facts, parent);
    const address = printPciAddress(parent);
    if (!card) report('device-absent', { path: ['devices', name, key, 'of'] }, { what: address });
    if (!card || !sriov || !facts.pci.some((one) => one.sriov)) continue;
    const total = card.sriov?.total ?? 0;
    if (sriov.count > total) {
      report('sriov-beyond-card', { path: ['devices', name, 'sriov', 'count'] }, { address, total });
    }
  }
}

/** Ids that none of the functions has. */
function otherIds({ name: device, functions, ids }: Device, facts: Facts, report: Report<typeof codes>): void {
  const there = functions.flatMap((address) => pciAt(facts, address) ?? []);
  for (const [index, id] of ids.map(printDeviceId).entries()) {
    if (there.some((one) => printDeviceId(one.id) === id)) continue;
    const place = { path: ['devices', device, 'ids', index] };
    const elsewhere = pciWithId(facts, id);
    if (functions.length === 0) {
      if (elsewhere.length === 0) report('device-absent', place, { what: id });
      continue;
    }
    const found = sentenceList(there.map((one) => `${printPciAddress(one.address)} is ${printDeviceId(one.id)}`));
    if (elsewhere.length === 0) report('device-other-id', place, { device, id, found });
    else report('device-moved', place, { device, what: found, id, at: addressesOf(elsewhere) });
  }
}
