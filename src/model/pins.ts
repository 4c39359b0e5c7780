/** The host CPUs that a guest runs on: as set, or as `pin: auto` places it on the machine in the facts. */
import type { Facts } from '../facts/facts.ts';
import { isDisplay } from '../facts/select.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { type Demand, type NoPlace, type Part, type Place, type Placement, placeGuests } from './cpu-placement.ts';
import { pciOf } from './functions.ts';
import { guestCores, memoryNodesOf } from './guest.ts';
import { neverWith } from './receivers.ts';
import { devicesOf, guests } from './select.ts';

/** The NUMA node of the host that has a guest's memory, or else its GPU, or else another of its devices. */
export function nodeOf(vm: Vm, spec: Spec, facts: Facts): number | undefined {
  const [memory] = memoryNodesOf(vm) ?? [];
  if (memory !== undefined) return memory;
  const found = devicesOf(vm, spec).flatMap((device) => pciOf(device, facts));
  return [...found.filter(isDisplay), ...found].find(({ numaNode }) => numaNode !== undefined)?.numaNode;
}

/** The cores of a guest by its NUMA nodes, or else by its dies. */
function partsOf(vm: Vm, spec: Spec, facts: Facts): Part[] {
  const { numa, cores: perDie, threads } = vm.cpu;
  const node = nodeOf(vm, spec, facts);
  const parts = new Map<number, { cores: number[]; node: number | undefined }>();
  for (let core = 0; core < guestCores(vm); core += 1) {
    const cell = numa.findIndex(({ cpus }) => cpus.includes(core * threads));
    const key = numa.length > 0 ? cell : Math.floor(core / perDie);
    const part = parts.get(key);
    if (part) part.cores.push(core);
    else parts.set(key, { cores: [core], node: numa[cell]?.node ?? node });
  }
  return [...parts.values()];
}

function demandOf(vm: Vm, spec: Spec, facts: Facts): Demand {
  const { pin, emulator = [], iothreadPin = [], threads } = vm.cpu;
  return {
    guest: vm.name,
    parts: pin === 'auto' ? partsOf(vm, spec, facts) : [],
    threads,
    apart: neverWith(vm, spec),
    pinned: pin === 'auto' ? [] : (pin ?? []),
    threadsOn: [...emulator, ...iothreadPin],
  };
}

const placements = new WeakMap<Facts, WeakMap<Spec, Placement>>();

/**
 * The places of all guests with `pin: auto` on a machine; `undefined` if its CPUs are unknown. Guests that receive
 * devices choose first, each group in the order of the names.
 */
export function placementOf(spec: Spec, facts: Facts | undefined): Placement | undefined {
  if (!facts?.cpu) return undefined;
  const known = placements.get(facts) ?? new WeakMap<Spec, Placement>();
  placements.set(facts, known);
  const before = known.get(spec);
  if (before) return before;
  const all = guests(spec);
  // Guests with devices are what the machine is for: a guest without devices must not take their place in a cache.
  const order = [
    ...all.filter(({ devices }) => devices.length > 0),
    ...all.filter(({ devices }) => devices.length === 0),
  ];
  const isAuto = all.some(({ cpu }) => cpu.pin === 'auto');
  const placement = placeGuests(facts.cpu.cpus, isAuto ? order.map((vm) => demandOf(vm, spec, facts)) : []);
  known.set(spec, placement);
  return placement;
}

/** The place of a guest with `pin: auto`, or why it has none. */
export const placeOf = (vm: Vm, spec: Spec, facts: Facts | undefined): Place | NoPlace | undefined =>
  vm.cpu.pin === 'auto' ? placementOf(spec, facts)?.places.get(vm.name) : undefined;

/** The host CPU of each virtual CPU of a guest, in order; empty if the guest is not pinned. */
export function pinsOf(vm: Vm, spec: Spec, facts?: Facts): readonly number[] {
  if (vm.cpu.pin !== 'auto') return vm.cpu.pin ?? [];
  const place = placeOf(vm, spec, facts);
  return place && 'cpus' in place ? place.cpus : [];
}

/** The host CPUs of QEMU's own threads: as set, or with `pin: auto` those that the host keeps. */
export const emulatorOf = (vm: Vm, spec: Spec, facts?: Facts): readonly number[] | undefined =>
  vm.cpu.emulator ?? (vm.cpu.pin === 'auto' ? placementOf(spec, facts)?.host : undefined);

/** The host CPUs of the threads that serve disks: determined as in {@link emulatorOf}. */
export const iothreadPinOf = (vm: Vm, spec: Spec, facts?: Facts): readonly number[] | undefined =>
  vm.cpu.iothreadPin ?? (vm.cpu.pin === 'auto' ? placementOf(spec, facts)?.host : undefined);
