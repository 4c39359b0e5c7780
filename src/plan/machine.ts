/** What of a machine a plan is laid over: IOMMU groups, cores and memory, from the facts of `vfioc scan`. */
import type { Facts } from '../facts/facts.ts';
import { isBridge, isDisplay, type PciFacts } from '../facts/select.ts';
import { type Core, coresOf } from '../model/cpu-placement.ts';
import { printDeviceId, printPciAddress } from '../values/pci.ts';
import type { Plan, PlannedDevice } from './plan.ts';

export interface ShownFunction {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  /** The driver that has it now. */
  readonly driver: string;
  readonly bridge: boolean;
  /** The device of the spec that it is a function of. */
  readonly device?: PlannedDevice;
}

export interface ShownGroup {
  /** None where it is not known. */
  readonly group: number | undefined;
  /** `IOMMU group 21`, or why there is none. */
  readonly title: string;
  readonly functions: readonly ShownFunction[];
}

export interface ShownCores {
  /** `L3 cache 1`, `node 0, L3 cache 1`; the cores have these in common. */
  readonly label: string;
  readonly cores: readonly Core[];
}

export interface Machine {
  readonly model: string;
  readonly groups: readonly ShownGroup[];
  /** How many groups are not shown, as all that is in them stays with the host. */
  readonly others: number;
  readonly cores: readonly ShownCores[];
  /** In bytes; 0 where it is not known. */
  readonly memory: number;
}

/**
 * The machine of a plan. Groups are shown that a device of the spec is in, and those of the host's displays. Without facts
 * there is what the spec itself says: its devices, and the host CPUs that it names.
 */
export function machineOf(plan: Plan, facts: Facts | undefined): Machine {
  const known = new Map((facts?.pci ?? []).map((one) => [printPciAddress(one.address), one]));
  const owners = ownersOf(plan, facts);
  const shown = new Map<string, ShownFunction[]>();
  const add = (key: string, one: ShownFunction): void => {
    shown.set(key, [...(shown.get(key) ?? []), one]);
  };
  const groupOf = ({ iommuGroup, address }: PciFacts): string =>
    iommuGroup === undefined ? `at ${printPciAddress(address).replace(/\.\d$/, '')}` : String(iommuGroup);
  const all = [...known.values()];
  const wanted = new Set(all.filter((one) => owners.has(printPciAddress(one.address)) || isDisplay(one)).map(groupOf));
  for (const one of all) {
    const device = owners.get(printPciAddress(one.address));
    if (wanted.has(groupOf(one))) add(groupOf(one), shownFunction(one, device));
  }
  for (const device of plan.devices) {
    const missing = device.functions.filter((address) => !known.has(address));
    const key = device.of ? `${device.of.how}, made at boot by ${device.of.address}` : `at ${device.name}`;
    for (const address of missing) add(key, unknownFunction(address, device));
    if (device.of && device.functions.length === 0) add(key, { ...unknownFunction('', device), name: device.name });
    else if (device.functions.length === 0 && ![...owners.values()].includes(device)) {
      for (const id of device.ids) add(key, { ...unknownFunction('', device), id });
    }
  }
  const groups = [...shown].map(([key, functions]) => ({ ...titled(key), functions }));
  return {
    model: facts?.cpu?.model ?? '',
    groups: groups.sort((a, b) => rank(a) - rank(b)),
    others: new Set(all.flatMap((one) => (isBridge(one) || wanted.has(groupOf(one)) ? [] : [groupOf(one)]))).size,
    cores: facts?.cpu ? knownCores(coresOf(facts.cpu.cpus)) : [],
    memory: facts?.memory?.total ?? 0,
  };
}

/** The number and the title of a group, by what its functions were gathered by. */
function titled(key: string): Pick<ShownGroup, 'group' | 'title'> {
  if (/^\d+$/.test(key)) return { group: Number(key), title: `IOMMU group ${key}` };
  return { group: undefined, title: key.startsWith('at ') ? 'IOMMU group not known' : key };
}

/** What leaves comes first, by its number; what stays with the host comes last. */
const rank = ({ group = 0, functions }: ShownGroup): number =>
  group + (functions.some(({ device }) => device) ? 0 : 1e6);

function ownersOf(plan: Plan, facts: Facts | undefined): ReadonlyMap<string, PlannedDevice> {
  return new Map(
    plan.devices.flatMap((device) => {
      const byId = (facts?.pci ?? []).filter(({ id }) => device.ids.includes(printDeviceId(id)));
      const addresses =
        device.functions.length > 0 ? device.functions : byId.map(({ address }) => printPciAddress(address));
      return addresses.map((address) => [address, device] as const);
    }),
  );
}

const shownFunction = (one: PciFacts, device: PlannedDevice | undefined): ShownFunction => ({
  address: printPciAddress(one.address),
  id: printDeviceId(one.id),
  name: shortName(one.name ?? ''),
  driver: one.driver ?? '',
  bridge: isBridge(one),
  ...(device && { device }),
});

/** A name of pci.ids with its maker's in short: `AMD`, `Intel`, without what kind of company it is. */
const shortName = (name: string): string =>
  name.replace(
    /^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
    (_, maker, brief) => `${brief ?? maker} `,
  );

const unknownFunction = (address: string, device: PlannedDevice): ShownFunction => ({
  address,
  id: device.ids.length === device.functions.length ? (device.ids[device.functions.indexOf(address)] ?? '') : '',
  name: '',
  driver: '',
  bridge: false,
  device,
});

/** Cores by what they share: their L3 cache, on machines of several nodes with the node. */
function knownCores(cores: readonly Core[]): ShownCores[] {
  const nodes = new Set(cores.map(({ node }) => node));
  const groups = new Map<string, Core[]>();
  for (const core of cores) {
    const key = `${core.node} ${core.l3}`;
    groups.set(key, [...(groups.get(key) ?? []), core]);
  }
  return [...groups.values()].map((group, index) => ({
    label: [...(nodes.size > 1 ? [`node ${group[0]?.node ?? 0}`] : []), `L3 cache ${index}`].join(', '),
    cores: group,
  }));
}

/** Who is on a host CPU: a guest, as its virtual CPU of that number or with threads of QEMU. */
export interface Use {
  readonly guest: string;
  readonly as: number | 'emulator' | 'iothreads';
}

/** Who is on each host CPU that a guest is on: virtual CPUs first, in the order of the guests. */
export function usesOf({ guests }: Plan): ReadonlyMap<number, readonly Use[]> {
  const uses = new Map<number, Use[]>();
  const add = (cpu: number, use: Use): void => {
    uses.set(cpu, [...(uses.get(cpu) ?? []), use]);
  };
  for (const { name: guest, pins } of guests) for (const [as, cpu] of pins.entries()) add(cpu, { guest, as });
  for (const { name: guest, emulator, iothreads } of guests) {
    for (const cpu of emulator) add(cpu, { guest, as: 'emulator' });
    for (const cpu of iothreads.cpus) add(cpu, { guest, as: 'iothreads' });
  }
  return uses;
}
