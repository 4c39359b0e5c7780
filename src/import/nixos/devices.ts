/** The devices of a spec, of the ids and addresses that vfio-pci takes at boot. */
import type { Facts } from '../../facts/facts.ts';
import { parsePciAddress, printDeviceId, samePciAddress, shortPciAddress } from '../../values/pci.ts';
import type { Findings } from './findings.ts';

export type Fields = Record<string, unknown>;

interface Group {
  kind: string;
  ids: string[];
  functions: string[];
}

/** Vendors of GPUs. */
const gpuVendor = /^(?:10de|1002)$/;

/**
 * Ids of the functions next to a GPU, by vendor: audio, USB and USB-C controllers.
 * @see https://pci-ids.ucw.cz
 */
const companion: Readonly<Record<string, RegExp>> = {
  '10de': /^(?:0be[0-9a-f]|0e0[89a-f]|0e1[ab]|0fb[089a-f]|10[ef][0-9a-f]|1a[de][0-9a-f]|22[8be][0-9a-f])$/,
  '1002': /^(?:a[ab][0-9a-f]{2}|1637|1640|73a[46]|744[46])$/,
};

const slotOf = (address: string): string => address.replace(/\.\d$/, '');

const kindOfClass = (code: string | undefined): string | undefined => {
  if (code === undefined) return undefined;
  if (/^03/.test(code)) return 'gpu';
  if (/^0403/.test(code)) return 'audio';
  if (/^0c03/.test(code)) return 'usb';
  if (/^0108/.test(code)) return 'nvme';
  if (/^0106/.test(code)) return 'sata';
  if (/^02/.test(code)) return 'network';
  return undefined;
};

/** Ids in groups of one card each, as far as the ids alone tell. */
function groupIds(ids: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const id of ids) {
    const [vendor = '', device = ''] = id.split(':');
    const isCompanion = companion[vendor]?.test(device) ?? false;
    const card = groups.filter(({ ids: [first = ''] }) => first.startsWith(vendor)).at(-1);
    if (isCompanion && card && gpuVendor.test(vendor)) {
      card.ids.push(id);
      continue;
    }
    groups.push({
      kind: gpuVendor.test(vendor) && !isCompanion ? 'gpu' : isCompanion ? 'audio' : 'device',
      ids: [id],
      functions: [],
    });
  }
  // An audio function that is listed before its GPU.
  const [first, second] = groups;
  if (
    groups.length === 2 &&
    first?.kind === 'audio' &&
    second?.kind === 'gpu' &&
    first.ids[0]?.slice(0, 4) === second.ids[0]?.slice(0, 4)
  ) {
    return [{ ...second, ids: [...second.ids, ...first.ids] }];
  }
  return groups;
}

/** Addresses in groups of one card each: those of one slot. */
function groupAddresses(addresses: readonly string[]): Group[] {
  const slots = new Map<string, string[]>();
  for (const address of addresses) slots.set(slotOf(address), [...(slots.get(slotOf(address)) ?? []), address]);
  // A GPU nearly always has an audio function next to it, and few other devices have two functions.
  return [...slots.values()].map((functions) => ({
    kind: functions.length > 1 && functions.some((one) => one.endsWith('.0')) ? 'gpu' : 'device',
    ids: [],
    functions,
  }));
}

/** With the facts of the machine: the functions that have the ids, by slot. */
function groupByFacts(ids: readonly string[], addresses: readonly string[], facts: Facts): Group[] {
  const groups = new Map<string, Group>();
  const missing: string[] = [];
  const add = (address: string, id: string | undefined, code: string | undefined): void => {
    const slot = slotOf(address);
    const group = groups.get(slot) ?? { kind: 'device', ids: [], functions: [] };
    const kind = kindOfClass(code);
    if (kind === 'gpu' || (group.kind === 'device' && kind !== undefined)) group.kind = kind;
    if (!group.functions.includes(address)) group.functions.push(address);
    if (id !== undefined && !group.ids.includes(id)) group.ids.push(id);
    groups.set(slot, group);
  };
  for (const id of ids) {
    const devices = facts.pci.filter((one) => printDeviceId(one.id) === id);
    for (const one of devices) add(shortPciAddress(one.address), id, one.class);
    if (devices.length === 0) missing.push(id);
  }
  for (const address of addresses) {
    const parsed = parsePciAddress(address);
    const one = 'value' in parsed ? facts.pci.find((each) => samePciAddress(each.address, parsed.value)) : undefined;
    add(address, one && printDeviceId(one.id), one?.class);
  }
  for (const group of groups.values()) group.functions.sort();
  return [...groups.values(), ...groupIds(missing)];
}

/** The groups that are there: ids and addresses are of the same cards if their groups are alike. */
function groupsOf({ bound }: Findings, facts: Facts | undefined): Group[] {
  if (facts) return groupByFacts(bound.ids, bound.addresses, facts);
  const [byId, byAddress] = [groupIds(bound.ids), groupAddresses(bound.addresses)];
  // Both lists of the same cards, in the same order.
  const isSame =
    byId.length === byAddress.length &&
    byId.every(({ ids }, index) => ids.length === byAddress[index]?.functions.length);
  if (isSame) return byId.map((group, index) => ({ ...group, functions: byAddress[index]?.functions ?? [] }));
  return [...byId, ...byAddress];
}

/** The devices as fields of the spec, by name. */
export function devicesOf(found: Findings, facts: Facts | undefined): Record<string, Fields> {
  const devices: Record<string, Fields> = Object.create(null);
  const counts = new Map<string, number>();
  for (const { kind, ids, functions } of groupsOf(found, facts)) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const name = kind === 'device' ? `device${count}` : count === 1 ? kind : `${kind}-${count}`;
    const isGpu = kind === 'gpu';
    devices[name] = {
      ...(functions.length > 0 && { functions }),
      ...(ids.length > 0 && { ids }),
      bind: 'boot',
      // An id matches every device that has it, as before.
      ...(ids.length > 0 && ids.every((id) => found.bound.ids.includes(id)) && { by: 'id' }),
      ...(!found.idleD3 && { idleD3: false }),
      ...(!found.vga && { vga: false }),
      ...(found.bootVga && isGpu && count === 1 && { bootVga: true }),
      ...(found.vendorReset && isGpu && ids.some((id) => id.startsWith('1002:')) && { vendorReset: true }),
    };
  }
  return devices;
}
