/**
 * One device, one guest at a time. Several guests may list the same device as long as they do not run together; the
 * hook refuses the second one, with the name of the first, before the host is asked to let go of anything. Each guest
 * claims what it has: whether another may have it too is what the spec says then, and may change while it runs.
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
