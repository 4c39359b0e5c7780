/**
 * The plan: what a spec will do to its host, as plain data. `vfioc check --plan` prints it, `--picture` draws it, and the
 * manifest holds what {@link manifestPlan} takes from it. Sizes are in bytes, PCI addresses as sysfs writes them.
 */

import { hookOrder } from '../assets/hooks/index.ts';
import type { Facts } from '../facts/facts.ts';
import type { HostPart } from '../features/parts.ts';
import { vcpusOf } from '../model/guest.ts';
import { natNetwork } from '../model/nat.ts';
import { emulatorOf, iothreadPinOf, pinsOf } from '../model/pins.ts';
import { guestsWith } from '../model/receivers.ts';
import { devices, guests, matchesBy } from '../model/select.ts';
import { sharedMemoryOf } from '../model/shared-memory.ts';
import type { Device, Spec, Vm } from '../schema/spec.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { pageBytes } from '../values/page-size.ts';
import { printDeviceId, printPciAddress } from '../values/pci.ts';
import { printSubnet } from '../values/subnet.ts';
import { unique } from '../values/unique.ts';

export interface PlannedDevice {
  readonly name: string;
  readonly functions: readonly string[];
  readonly ids: readonly string[];
  /** When vfio-pci has it; `made`: it is a virtual device, which a card that stays with the host makes at boot. */
  readonly bind: 'boot' | 'start' | 'handover' | 'made';
  readonly by: 'address' | 'id';
  /** The card that makes it, and how. */
  readonly of?: { readonly address: string; readonly how: 'GVT-g' | 'SR-IOV' };
  /** The guests that receive it, by their names. */
  readonly guests: readonly string[];
}

export interface PlannedGuest {
  readonly name: string;
  /** The kind of guest: `windows11`. */
  readonly guest: string;
  readonly autostart: boolean;
  readonly vcpus: number;
  readonly topology: { readonly sockets: number; readonly cores: number; readonly threads: number };
  /** The host CPU of each virtual one; empty where it is not pinned. */
  readonly pins: readonly number[];
  /** Whether the compiler has chosen them (`pin: auto`). */
  readonly placed: boolean;
  readonly emulator: readonly number[];
  readonly iothreads: { readonly count: number; readonly cpus: readonly number[] };
  readonly memory: number;
  readonly hugepages?: {
    readonly size: string;
    readonly count: number;
    readonly allocate: 'boot' | 'start';
    readonly nodes: readonly number[];
  };
  readonly devices: readonly string[];
  readonly shared: readonly { readonly path: string; readonly bytes: number; readonly feature: string }[];
  /** What its cards are plugged into: `default (nat)`. */
  readonly cards: readonly { readonly name: string; readonly to: string }[];
  readonly forwards: readonly { readonly listen: number; readonly interface: string; readonly to: number }[];
  /** What libvirt's hook does before it starts, in this order; after it has stopped that is undone in reverse. */
  readonly hook: readonly string[];
}

export interface PlannedNetwork {
  readonly name: string;
  readonly type: string;
  readonly bridge: string;
  readonly subnet?: string;
}

export interface Plan {
  readonly host: string;
  readonly devices: readonly PlannedDevice[];
  readonly guests: readonly PlannedGuest[];
  readonly networks: readonly PlannedNetwork[];
}

/** The plan of a spec on a machine; `parts` are those that its features give for the host. */
export function planOf(spec: Spec, facts: Facts | undefined, parts: readonly HostPart[]): Plan {
  const hooks = new Map<string, Extract<HostPart, { kind: 'hook' }>[]>();
  for (const part of parts) if (part.kind === 'hook') hooks.set(part.vm, [...(hooks.get(part.vm) ?? []), part]);
  const hookOf = (vm: Vm): string[] => [
    ...new Set((hooks.get(vm.name) ?? []).toSorted((a, b) => hookOrder(a) - hookOrder(b)).map(({ step }) => step)),
  ];
  return {
    host: spec.host.name,
    devices: devices(spec).map((device) => planDevice(device, spec)),
    guests: guests(spec).map((vm) => planGuest(vm, spec, facts, hookOf(vm))),
    networks: planNetworks(spec),
  };
}

const planDevice = (device: Device, spec: Spec): PlannedDevice => ({
  name: device.name,
  functions: device.functions.map(printPciAddress),
  ids: device.ids.map(printDeviceId),
  by: matchesBy(device),
  guests: unique(guestsWith(device.name, spec).map(({ vm }) => vm.name)),
  ...madeBy(device),
});

function madeBy({ bind, gvt, sriov }: Device): Pick<PlannedDevice, 'bind' | 'of'> {
  if (gvt) return { bind: 'made', of: { address: printPciAddress(gvt.of), how: 'GVT-g' } };
  return sriov ? { bind: 'made', of: { address: printPciAddress(sriov.of), how: 'SR-IOV' } } : { bind };
}

function planGuest(vm: Vm, spec: Spec, facts: Facts | undefined, hook: readonly string[]): PlannedGuest {
  const { sockets, cores, threads, iothreads } = vm.cpu;
  const { size, hugepages } = vm.memory;
  return {
    name: vm.name,
    guest: vm.guest,
    autostart: vm.autostart,
    vcpus: vcpusOf(vm),
    topology: { sockets, cores, threads },
    pins: pinsOf(vm, spec, facts),
    placed: vm.cpu.pin === 'auto',
    emulator: emulatorOf(vm, spec, facts) ?? [],
    iothreads: { count: iothreads, cpus: (iothreads > 0 && iothreadPinOf(vm, spec, facts)) || [] },
    memory: size,
    ...(hugepages && {
      hugepages: {
        size: hugepages.size,
        count: size / pageBytes[hugepages.size],
        allocate: hugepages.allocate,
        nodes: hugepages.node ?? [],
      },
    }),
    devices: vm.devices,
    shared: sharedMemoryOf(vm, spec).map(({ path, bytes, feature }) => ({ path, bytes, feature })),
    cards: Object.entries(vm.nics).map(([name, nic]) => ({ name, to: plugOf(nic, spec) })),
    forwards: vm.forwards.map(({ listen, interface: link, to }) => ({ listen, interface: link, to: to ?? listen })),
    hook,
  };
}

/** What a card is plugged into, in words. */
function plugOf({ network, bridge, macvtap }: Vm['nics'][string], spec: Spec): string {
  if (network !== undefined) return `${network} (${spec.networks[network]?.type ?? 'nat'})`;
  if (bridge !== undefined) return `${bridge} (bridge)`;
  return macvtap === undefined ? 'the host, as a user' : `${macvtap} (macvtap)`;
}

function planNetworks(spec: Spec): PlannedNetwork[] {
  const used = guests(spec).flatMap(({ nics }) => Object.values(nics).flatMap(({ network }) => network ?? []));
  return [...new Set([...Object.keys(spec.networks), ...used])].sort().map((name) => {
    const nat = natNetwork(name, spec);
    const { type = 'nat', bridge = '' } = spec.networks[name] ?? {};
    return { name, type, bridge: nat?.bridge ?? bridge, ...(nat && { subnet: printSubnet(nat.subnet) }) };
  });
}

/** The sum of the guests' memory that is taken from the host when it boots. */
export const heldAtBoot = ({ guests: all }: Plan): number =>
  all.reduce((sum, { memory, hugepages }) => sum + (hugepages?.allocate === 'boot' ? memory : 0), 0);

const set = (cpus: readonly number[]): string | undefined => (cpus.length > 0 ? printCpuSet(cpus) : undefined);

/** What of the plan stands in the manifest: keys stay as they are, and what a guest has none of is left out. */
export const manifestPlan = ({ devices: bound, guests: all }: Plan): object => ({
  devices: Object.fromEntries(
    bound.map(({ name, functions, ids, bind, by, of, guests: to }) => [
      name,
      { bind, of: of?.address, ...(functions.length > 0 && by === 'address' ? { functions } : { ids }), guests: to },
    ]),
  ),
  guests: Object.fromEntries(
    all.map(({ name, vcpus, pins, emulator, iothreads, memory, hugepages, shared, hook }) => [
      name,
      {
        vcpus,
        pins: pins.length > 0 ? pins.join(',') : undefined,
        emulator: set(emulator),
        iothreads: set(iothreads.cpus),
        memory,
        hugepages: hugepages?.size,
        shared: shared.length > 0 ? Object.fromEntries(shared.map(({ path, bytes }) => [path, bytes])) : undefined,
        hook: hook.length > 0 ? hook : undefined,
      },
    ]),
  ),
});
