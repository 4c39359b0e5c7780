/**
 * One device, one guest at a time. Several guests may list the same device as long as they do not run at the same time.
 * The hook refuses the second one, and names the first, before the host releases anything. Every guest claims its
 * devices, shared or not: the spec can change while it runs, and another guest can list the device by then.
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import { devicesOf, guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

export function* host(spec: Spec): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const addresses = devicesOf(vm, spec).flatMap((device) => device.functions.map(printPciAddress));
    if (addresses.length === 0) continue;
    yield { kind: 'hook', vm: vm.name, step: 'claim-devices', arguments: addresses };
  }
}
