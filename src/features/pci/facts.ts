/** Checks the devices of the spec against the machine, as described by `host.facts`. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, type PciFacts, pathOf, pciAt, pciWithId } from '../../facts/select.ts';
import { matching, nameOfFunction } from '../../model/find-functions.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress, printPciPath, samePciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

const scanAgain = 'if the machine has changed since the last scan, run `vfioc scan -o facts.json` again';

export const codes = {
  'device-absent': code<{ what: string; isPath?: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ what }) => `the facts of this machine list no PCI device ${what}`,
    remedy: ({ isPath }) =>
      `replace it with what \`${isPath ? 'vfioc scan' : 'lspci -nn'}\` shows for the device; ${scanAgain}`,
    explain:
      'libvirt does not start a guest if one of its devices is missing. Adding, moving or removing a device can change the addresses of others.',
  }),
  'device-moved': code<{ device: string; what: string; id: string; at: string }>({
    severity: 'error',
    about: 'value',
    message: ({ what, id, at }) => `${what}, but ${id} is at ${at}`,
    remedy: ({ device, id, at }) =>
      `change the functions of '${device}' to ${at} if ${id} is the device you mean; ${scanAgain}`,
    explain:
      'A PCI address depends on the slot of the device. Another slot, a device that was added, or a firmware update can change it, and whatever has the old address then would go to the guest.',
  }),
  'device-other-id': code<{ device: string; id: string; found: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, id, found }) =>
      `no function of '${device}' is ${id}: according to the facts of this machine ${found}`,
    remedy: () => `correct \`ids\` or \`functions\` to match what \`lspci -nn\` shows; ${scanAgain}`,
    explain:
      'The ids of a device are checked against its addresses, so that a wrong address is noticed. If they do not match, the wrong device would go to the guest.',
  }),
  'id-not-unique': code<{ id: string; at: string; places: string }>({
    severity: 'error',
    about: 'value',
    message: ({ id, at }) => `the id ${id} alone does not say which device it is: ${at} have it`,
    remedy: ({ places }) => `add the ${places} that you mean (and remove \`by: id\`, if it is there)`,
    explain:
      'A device without addresses and without a path is found by its ids, so exactly one function of the machine may have each of them (and one of `subsystems`, if there are any).',
  }),
  'device-has-twin': code<{ device: string; address: string; other: string; path: string; isFirst: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, other }) =>
      `${address} and ${other} have the same ids, so the ids do not notice if the addresses change`,
    remedy: ({ device, address, path, isFirst }) =>
      isFirst
        ? `add \`path: ${path}\` to '${device}': unlike the addresses, it stays the same if a card is added or removed`
        : `replace ${address} in the functions of '${device}' by its path, \`${path}\`, which stays the same if a card is added or removed`,
    explain:
      'Before the host takes a device, it compares the ids. Two cards of the same model have the same ones: if a card is added in an earlier slot, the addresses can change so that the host would give the wrong card to the guest. The path through the bridges does not change.',
  }),
  'device-other-board': code<{ device: string; board: string; found: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, board, found }) =>
      `no function of '${device}' has the board ${board}: according to the facts of this machine it is ${found}`,
    remedy: () =>
      `correct \`subsystems\` or \`functions\` to match what \`lspci -nnv\` shows as Subsystem; ${scanAgain}`,
    explain:
      'The board tells two cards with the same GPU from different manufacturers apart. If it does not match, the wrong card would go to the guest.',
  }),
  'device-is-bridge': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) => `${address} is a PCI bridge according to the facts of this machine`,
    remedy: ({ address }) =>
      `remove ${address} from \`functions\` (the whole device if it has no other functions): the bridges of an IOMMU group stay with the host`,
    explain:
      "vfio-pci does not take bridges, and a guest does not need the host's bridges. They do not count in an IOMMU group.",
  }),
  'sriov-beyond-card': code<{ address: string; total: number }>({
    severity: 'error',
    about: 'value',
    message: ({ address, total }) =>
      total === 0
        ? `${address} does not support virtual functions`
        : `${address} supports at most ${total} virtual functions`,
    remedy: ({ total }) =>
      total === 0
        ? 'set `of` to the PCI address of a device with SR-IOV, which `lspci -vv` shows as a capability'
        : `set \`count: ${total}\` or less`,
    explain:
      'The device limits how many virtual functions it can create: sriov_totalvfs in its directory in sysfs has the number.',
  }),
} satisfies Codes;

/** The routing id of a function, which SR-IOV offsets and strides are counted in. */
const routing = ({ bus, slot, function: number }: PciAddress): number => bus * 256 + slot * 8 + number;

/**
 * Whether the address can be that of a virtual function that does not exist yet: one that the offset and stride of a
 * physical function give, or, if they are unknown, one behind it on its bus, or on the next bus if that is empty.
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
    twins(device, facts, report);
    boards(device, facts, report);
    const there = device.functions.map((address) => pciAt(facts, address));
    const known = new Set(there.flatMap((one) => (one ? [printDeviceId(one.id)] : [])));
    const missing = device.ids.map(printDeviceId).filter((id) => !known.has(id));
    for (const [index, one] of there.entries()) {
      const place = { path: [...path, 'functions', index] };
      const address = device.functions[index];
      if (one && isBridge(one)) report('device-is-bridge', place, { address: printPciAddress(one.address) });
      if (one || !address) continue;
      if (address.by === 'id') {
        foundById(device, index, facts, report);
        continue;
      }
      const id = missing[there.slice(0, index).filter((before) => !before).length] ?? missing[0];
      const elsewhere = id === undefined ? [] : pciWithId(facts, id);
      // All virtual functions of a device share one id; a function with that id that is not virtual is the one meant.
      if (elsewhere.every((other) => other.physicalFunction) && comesLater(address, facts)) continue;
      const what = nameOfFunction(address, device);
      const isPath = address.by !== undefined;
      if (id === undefined || elsewhere.length === 0) report('device-absent', place, { what, isPath });
      else {
        const params = { device: device.name, what: `nothing is at ${what}`, id, at: addressesOf(elsewhere) };
        report('device-moved', place, params);
      }
    }
    if (there.every(Boolean)) otherIds(device, facts, report);
  }
}

/** Reports an id that none or several functions have, of a device that is found by its ids alone. */
function foundById(device: Device, index: number, facts: Facts, report: Report<typeof codes>): void {
  const id = device.ids[index];
  if (!id) return;
  const place = { path: ['devices', device.name, 'ids', index] };
  const all = matching(id, device, facts);
  if (all.length === 0) report('device-absent', place, { what: printDeviceId(id) });
  else {
    const places = all.map((one) => {
      const path = pathOf(facts, one);
      const address = printPciAddress(one.address);
      return path ? `\`path: ${printPciPath(path)}\` (${address})` : `\`functions: ["${address}"]\``;
    });
    report('id-not-unique', place, { id: printDeviceId(id), at: addressesOf(all), places: places.join(' or ') });
  }
}

/**
 * Reports a disk, NIC or display that is found by its address while another card of the machine has the same ids. Boards
 * have several USB controllers and audio devices of one kind, which do not move.
 */
function twins(device: Device, facts: Facts, report: Report<typeof codes>): void {
  const board = ({ subsystem }: PciFacts): string => (subsystem ? printDeviceId(subsystem) : '');
  for (const [index, address] of device.functions.entries()) {
    const one = address.by === undefined ? pciAt(facts, address) : undefined;
    const path = one && pathOf(facts, one);
    if (!one || !path || one.physicalFunction || !/^0[123]/.test(one.class ?? '')) continue;
    const other = pciWithId(facts, printDeviceId(one.id)).find(
      (each) =>
        !each.physicalFunction &&
        board(each) === board(one) &&
        !samePciAddress(each.address, { ...one.address, function: each.address.function }),
    );
    if (!other) continue;
    report(
      'device-has-twin',
      { path: ['devices', device.name, 'functions', index] },
      {
        device: device.name,
        address: printPciAddress(one.address),
        other: printPciAddress(other.address),
        path: printPciPath(path),
        isFirst: samePciAddress(device.functions[0], { ...one.address, function: device.functions[0]?.function ?? 0 }),
      },
    );
    return;
  }
}

/** Reports a board that none of the functions is on, if the facts list the boards of all. */
function boards({ name, functions, subsystems }: Device, facts: Facts, report: Report<typeof codes>): void {
  const there = functions.flatMap((address) => pciAt(facts, address)?.subsystem ?? []);
  if (there.length === 0 || there.length < functions.length) return;
  for (const [index, board] of subsystems.map(printDeviceId).entries()) {
    if (there.some((one) => printDeviceId(one) === board)) continue;
    const found = sentenceList(there.map(printDeviceId));
    report('device-other-board', { path: ['devices', name, 'subsystems', index] }, { device: name, board, found });
  }
}

/** Checks the physical devices that virtual ones are created from; the virtual ones do not exist before that. */
function parents({ name, sriov, gvt }: Device, facts: Facts, report: Report<typeof codes>): void {
  for (const [key, parent] of [['sriov', sriov?.of] as const, ['gvt', gvt?.of] as const]) {
    if (!parent) continue;
    const physical = pciAt(facts, parent);
    const address = printPciAddress(parent);
    if (!physical) report('device-absent', { path: ['devices', name, key, 'of'] }, { what: address });
    if (!physical || !sriov || !facts.pci.some((one) => one.sriov)) continue;
    const total = physical.sriov?.total ?? 0;
    if (sriov.count > total) {
      report('sriov-beyond-card', { path: ['devices', name, 'sriov', 'count'] }, { address, total });
    }
  }
}

/** Reports ids that none of the functions has. */
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
