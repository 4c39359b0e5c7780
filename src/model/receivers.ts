/** Which guests receive a device, and which never run at the same time: because of that, or because the spec says so. */
import type { Spec, Vm } from '../schema/spec.ts';
import { guests } from './select.ts';

/** A guest that receives a device, and the index of the device in its list. */
export interface Receiver {
  readonly vm: Vm;
  readonly index: number;
}

/** The receivers of one device. */
interface Receivers {
  readonly list: Receiver[];
  /** The names of the guests. */
  readonly names: Set<string>;
}

const indexes = new WeakMap<Spec, ReadonlyMap<string, Receivers>>();

/** The receivers of each device by its name, made once for each spec. */
function receiversOf(spec: Spec): ReadonlyMap<string, Receivers> {
  const before = indexes.get(spec);
  if (before) return before;
  const all = new Map<string, Receivers>();
  for (const vm of guests(spec)) {
    for (const [index, device] of vm.devices.entries()) {
      const receivers = all.get(device) ?? { list: [], names: new Set() };
      all.set(device, receivers);
      receivers.list.push({ vm, index });
      receivers.names.add(vm.name);
    }
  }
  indexes.set(spec, all);
  return all;
}

/** The guests that receive a device, in the order of their names. */
export const guestsWith = (device: string, spec: Spec): readonly Receiver[] =>
  receiversOf(spec).get(device)?.list ?? [];

/** A set of guests, by their names. */
export interface Names {
  has(guest: string): boolean;
}

/** Whether the spec says of one of two guests that it never runs at the same time as the other. */
const isApart = (vm: Vm, name: string, spec: Spec): boolean =>
  vm.neverWith.includes(name) || (spec.vms[name]?.neverWith.includes(vm.name) ?? false);

/**
 * The guests that never run at the same time as this one: those that receive one of its devices, and those of
 * `neverWith`. The hook refuses the second of them (features/pci/claim.ts). They are not listed, because all guests of a
 * spec may share a device.
 */
export function neverWith(vm: Vm, spec: Spec): Names {
  const receivers = receiversOf(spec);
  return {
    has: (name) =>
      name !== vm.name &&
      (vm.devices.some((device) => receivers.get(device)?.names.has(name)) || isApart(vm, name, spec)),
  };
}

/** The guests of which the spec says that they never run at the same time as this one, by either of the two. */
export const apartFrom = (vm: Vm, spec: Spec): readonly Vm[] =>
  guests(spec).filter((other) => other.name !== vm.name && isApart(vm, other.name, spec));
