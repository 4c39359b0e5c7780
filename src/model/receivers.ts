/** Which guests receive a device, and which therefore never run at the same time. */
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

/**
 * The guests that never run at the same time as this one: those that receive one of its devices. The hook refuses the
 * second of them (features/pci/claim.ts). They are not listed, because all guests of a spec may share a device.
 */
export function neverWith(vm: Vm, spec: Spec): Names {
  const receivers = receiversOf(spec);
  return { has: (name) => name !== vm.name && vm.devices.some((device) => receivers.get(device)?.names.has(name)) };
}
