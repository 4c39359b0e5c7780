/**
 * The right device or none: before a guest gets its devices, the hook finds each function (by address, path or ids) and
 * compares what is there with what the spec or the facts say. The programs that act earlier do the same with the same
 * words (model/identity.ts).
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { functionWords, isReservable } from '../../model/identity.ts';
import { boundAtBoot, devicesOf, guests, matchesBy } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {
  'disk-without-ids': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) => `'${device}' is a disk controller without ids, so it is not taken when the host boots`,
    remedy: () => 'add `ids` with what `lspci -nn` shows for it, for example `ids: ["144d:a80a"]`',
    explain:
      'In stage 1 the root file system of the host is not mounted yet, so nothing tells whether it is on this controller: after a card was added or removed, another one may have the address. Only ids, or facts, say that it is the right one. Without them the host keeps the controller until its guest starts, and the start is refused if the host uses a disk on it.',
    example: {
      fails:
        'devices: { ⟨nvme: { functions: ["04:00.0"], drivers: [nvme] } }\nvms: { win: { memory: 4GiB, devices: [nvme] } }\n',
      passes:
        'devices: { nvme: { functions: ["04:00.0"], ids: ["144d:a80a"], drivers: [nvme] } }\nvms: { win: { memory: 4GiB, devices: [nvme] } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const device of boundAtBoot(spec)) {
    if (matchesBy(device) === 'id' || isReservable(device, facts)) continue;
    report('disk-without-ids', { path: ['devices', device.name], on: 'key' }, { device: device.name });
  }
}

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
    // A device that is created after the boot, or cannot be taken in stage 1, is bound when the guest starts.
    const isBound = (device: Device): boolean => atBoot.has(device.name) && isReservable(device, facts);
    const words = received.flatMap((device) => [
      device.bind === 'boot' && !isBound(device) ? 'start' : device.bind,
      ...device.functions.map(printPciAddress),
    ]);
    yield { kind: 'hook', vm: vm.name, step: 'check-devices', arguments: words };
  }
}
