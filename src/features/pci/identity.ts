/**
 * The right device or none: before a guest gets its devices, the hook finds each function (by address, path or ids) and
 * compares what is there with what the spec or the facts say. The programs that act earlier do the same with the same
 * words (model/identity.ts).
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { functionWords } from '../../model/identity.ts';
import { boundAtBoot, devicesOf, guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const atBoot = new Set(boundAtBoot(spec).map(({ name }) => name));
  for (const vm of guests(spec)) {
    const received = devicesOf(vm, spec).filter(({ functions }) => functions.length > 0);
    if (received.length === 0 && vm.xml === undefined) continue;
    for (const device of received) {
      for (const address of device.functions) {
        yield { kind: 'function', vm: vm.name, words: functionWords(address, device, facts) };
      }
    }
    // A device that is created after the boot is bound when the guest starts, whatever the spec says.
    const words = received.flatMap((device) => [
      device.bind === 'boot' && !atBoot.has(device.name) ? 'start' : device.bind,
      ...device.functions.map(printPciAddress),
    ]);
    yield { kind: 'hook', vm: vm.name, step: 'check-devices', arguments: words };
  }
}
