/** The parts of a machine that a plan shows: IOMMU groups, cores and memory, from the facts of `vfioc scan`. */
import type { Facts } from '../facts/facts.ts';
import { isBridge, isDisplay, type PciFacts } from '../facts/select.ts';
import { type Core, coresOf } from '../model/cpu-placement.ts';
import { hasVCache } from '../model/hardware/v-cache.ts';
import { printDeviceId, printPciAddress } from '../values/pci.ts';
import { printSize } from '../values/quantity.ts';
import { unique } from '../values/unique.ts';
import type { Plan, PlannedDevice } from './plan.ts';

export interface ShownFunction {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  /** Its current driver. */
  readonly driver: string;
  readonly bridge: boolean;
  /** The device of the spec that it belongs to. */
  readonly device?: PlannedDevice;
}

export interface ShownGroup {
  /** Absent if it is not known. */
  readonly group: number | undefined;
  /** `IOMMU group 21`, or the reason why there is none. */
  readonly title: string;
  readonly functions: readonly ShownFunction[];
}

export interface ShownCores {
  /** What the cores share: `L3 cache 1`, `node 0, L3 cache 1`, `efficiency cores, L3 cache 0`. */
  readonly label: string;
  readonly cores: readonly Core[];
  /** Whether it matters to a guest which of these groups it is on: cores or caches differ between them. */
  readonly differs: boolean;
}

export interface Machine {
  readonly model: string;
  readonly groups: readonly ShownGroup[];
  /** The number of groups that are not shown, because all their functions stay with the host. */
  readonly others: number;
  readonly cores: readonly ShownCores[];
  /** In bytes; 0 if it is not known. */
  readonly memory: number;
}

/**
 * The machine of a plan. The groups shown are those of the spec's devices and those of the host's GPUs. Without facts, only
 * the devices and host CPUs that the spec names are known.
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
    const key = device.of ? `${device.of.how}, created at boot by ${device.of.address}` : `at ${device.name}`;
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

/** The number and the title of a group, from the key of its functions. */
function titled(key: string): Pick<ShownGroup, 'group' | 'title'> {
  if (/^\d+$/.test(key)) return { group: Number(key), title: `IOMMU group ${key}` };
  return { group: undefined, title: key.startsWith('at ') ? 'IOMMU group unknown' : key };
}

/** Groups that leave the host come first, by number; those that stay come last. */
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

/** A name from pci.ids with the vendor's short name: `AMD`, `Intel`, without the legal form. */
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

/** Cores grouped by their L3 cache and kind, and by their node on machines with several nodes. */
function knownCores(cores: readonly Core[]): ShownCores[] {
  const nodes = new Set(cores.map(({ node }) => node));
  const caches = unique(cores.map(cacheOf));
  const sizes = new Set(cores.flatMap(({ l3Size }) => l3Size ?? []));
  const kinds = new Set(cores.map(({ kind }) => kind));
  const groups = new Map<string, Core[]>();
  for (const core of cores) {
    const key = `${cacheOf(core)} ${core.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), core]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { node, kind, l3Size } = first;
    // Sizes that are all the same say nothing.
    const size = sizes.size > 1 && l3Size ? ` (${saySize(l3Size, sizes)})` : '';
    const label = [
      ...(nodes.size > 1 ? [`node ${node}`] : []),
      ...(kind ? [`${kind} cores`] : []),
      `L3 cache ${caches.indexOf(cacheOf(first))}${size}`,
    ].join(', ');
    return [{ label, cores: group, differs: kinds.size > 1 || sizes.size > 1 }];
  });
}

const cacheOf = ({ node, l3 }: Core): string => `${node} ${l3}`;

/** `96MiB, V-Cache` */
const saySize = (size: number, sizes: Iterable<number>): string =>
  [printSize(size), ...(hasVCache(size, sizes) ? ['V-Cache'] : [])].join(', ');

/** A use of a host CPU: by a guest, as its vCPU of this number or for threads of QEMU. */
export interface Use {
  readonly guest: string;
  readonly as: number | 'emulator' | 'iothreads';
}

/** The uses of each host CPU that a guest uses: vCPUs first, in the order of the guests. */
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
