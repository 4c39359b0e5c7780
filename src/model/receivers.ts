/** Which guests receive a device, and which therefore never run at the same time. */
import type { Spec, Vm } from '../schema/spec.ts';
import { guests } from './select.ts';

/** A guest that receives a device, and the index of the device in its list. */
export interface Receiver {
  readonly vm: Vm;
  readonly index: number;
}

const indexes = new WeakMap<Spec, ReadonlyMap<string, readonly Receiver[]>>();

/** The receivers of each device by its name, made once for each spec. */
function receiversOf(spec: Spec): ReadonlyMap<string, readonly Receiver[]> {
  const before = indexes.get(spec);
  if (before) return before;
  const all = new Map<string, Receiver[]>();
  for (const vm of guests(spec)) {
    for (const [index, device] of vm.devices.entries()) {
      const receivers = all.get(device);
      if (receivers) receivers.push({ vm, index });
      else all.set(device, [{ vm, index }]);
    }
  }
  indexes.set(spec, all);
  return all;
}

/** The guests that receive a device, in the order of their names. */
export const guestsWith = (device: string, spec: Spec): readonly Receiver[] => receiversOf(spec).get(device) ?? [];

/**
 * The names of the guests that never run at the same time as this one: those that receive one of its devices. The hook
 * refuses the second of them (features/pci/claim.ts).
 */
export const neverWith = (vm: Vm, spec: Spec): ReadonlySet<string> =>
  new Set(
    vm.devices
      .flatMap((device) => guestsWith(device, spec).map((receiver) => receiver.vm.name))
      .filter((name) => name !== vm.name),
  );
