/**
 * The plan: what a spec will do to its host, as plain data. `vfioc check --plan` prints it, `--picture` draws it, and the
 * manifest contains a part of it ({@link manifestPlan}). Sizes are in bytes, PCI addresses in the form of sysfs.
 */

import { hookOrder } from '../assets/hooks/index.ts';
import type { Facts } from '../facts/facts.ts';
import type { HostPart } from '../features/parts.ts';
import { nameOfFunction } from '../model/find-functions.ts';
import { vcpusOf } from '../model/guest.ts';
import { natNetwork } from '../model/nat.ts';
import { type Opening, sortedOpenings } from '../model/opening.ts';
import { emulatorOf, iothreadPinOf, pinsOf } from '../model/pins.ts';
import { guestsWith } from '../model/receivers.ts';
import { devices, guests, matchesBy, networkNames } from '../model/select.ts';
import { sharedMemoryOf } from '../model/shared-memory.ts';
import type { Device, Spec, Vm } from '../schema/spec.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { pageBytes } from '../values/page-size.ts';
import { isStandIn, printDeviceId, printPciAddress } from '../values/pci.ts';
import { printSubnet } from '../values/subnet.ts';
import { unique } from '../values/unique.ts';

export interface PlannedDevice {
  readonly name: string;
  readonly functions: readonly string[];
  readonly ids: readonly string[];
  /** When vfio-pci takes it; `made`: a virtual device, created at boot by a device that stays with the host. */
  readonly bind: 'boot' | 'start' | 'handover' | 'made';
  readonly by: 'address' | 'id';
  /** The device that creates it, and how. */
  readonly of?: { readonly address: string; readonly how: 'GVT-g' | 'SR-IOV' };
  /** The names of the guests that receive it. */
  readonly guests: readonly string[];
}

export interface PlannedGuest {
  readonly name: string;
  /** The kind of guest: `windows11`. */
  readonly guest: string;
  readonly autostart: boolean;
  /** Only if vfioc does not define it, but leaves it its own XML. */
  readonly define?: false;
  readonly vcpus: number;
  readonly topology: { readonly sockets: number; readonly cores: number; readonly threads: number };
  /** The host CPU of each vCPU; empty if the guest is not pinned. */
  readonly pins: readonly number[];
  /** Whether the compiler chose them (`pin: auto`). */
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
  /** Its NICs, and what they are connected to: `default (nat)`. */
  readonly cards: readonly { readonly name: string; readonly to: string }[];
  readonly forwards: readonly { readonly listen: number; readonly interface: string; readonly to: number }[];
  /** The steps of libvirt's hook before it starts, in order; they are undone in reverse after it stops. */
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
  /** What the spec lets others do, the widest first. */
  readonly opens: readonly Opening[];
}

/**
 * The plan of a spec on a machine; `parts` are the host parts of its features, and `opens` what they open, which is only
 * asked for if the plan is shown.
 */
export function planOf(
  spec: Spec,
  facts: Facts | undefined,
  parts: readonly HostPart[],
  opens: () => Iterable<Opening>,
): Plan {
  const hooks = new Map<string, Extract<HostPart, { kind: 'hook' }>[]>();
  for (const part of parts) if (part.kind === 'hook') hooks.set(part.vm, [...(hooks.get(part.vm) ?? []), part]);
  const hookOf = (vm: Vm): string[] =>
    unique((hooks.get(vm.name) ?? []).toSorted((a, b) => hookOrder(a) - hookOrder(b)).map(({ step }) => step));
  return {
    host: spec.host.name,
    devices: devices(spec).map((device) => planDevice(device, spec)),
    guests: guests(spec).map((vm) => planGuest(vm, spec, facts, hookOf(vm))),
    networks: planNetworks(spec),
    get opens() {
      return sortedOpenings(opens());
    },
  };
}

const planDevice = (device: Device, spec: Spec): PlannedDevice => ({
  name: device.name,
  functions: device.functions.map((one) => (isStandIn(one) ? nameOfFunction(one, device) : printPciAddress(one))),
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
    ...(vm.define ? {} : { define: false }),
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

/** What a NIC is connected to, in words. */
function plugOf({ network, bridge, macvtap }: Vm['nics'][string], spec: Spec): string {
  if (network !== undefined) return `${network} (${spec.networks[network]?.type ?? 'nat'})`;
  if (bridge !== undefined) return `${bridge} (bridge)`;
  return macvtap === undefined ? 'user-mode network' : `${macvtap} (macvtap)`;
}

function planNetworks(spec: Spec): PlannedNetwork[] {
  return networkNames(spec).map((name) => {
    const nat = natNetwork(name, spec);
    const { type = 'nat', bridge = '' } = spec.networks[name] ?? {};
    return { name, type, bridge: nat?.bridge ?? bridge, ...(nat && { subnet: printSubnet(nat.subnet) }) };
  });
}

/** The memory in bytes that is reserved for guests when the host boots. */
export const heldAtBoot = ({ guests: all }: Plan): number =>
  all.reduce((sum, { memory, hugepages }) => sum + (hugepages?.allocate === 'boot' ? memory : 0), 0);

const set = (cpus: readonly number[]): string | undefined => (cpus.length > 0 ? printCpuSet(cpus) : undefined);

/** The part of the plan in the manifest. Its keys are stable; absent values are left out. */
export const manifestPlan = ({ devices: bound, guests: all }: Plan): object => ({
  devices: Object.fromEntries(
    bound.map(({ name, functions, ids, bind, by, of, guests: to }) => [
      name,
      { bind, of: of?.address, ...(functions.length > 0 && by === 'address' ? { functions } : { ids }), guests: to },
    ]),
  ),
  guests: Object.fromEntries(
    all.map(({ name, define, vcpus, pins, emulator, iothreads, memory, hugepages, shared, hook }) => [
      name,
      {
        define,
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
