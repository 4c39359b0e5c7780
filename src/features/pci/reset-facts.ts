/**
 * Whether a device can be brought back to its first state, without which a guest can have it once and not again.
 * @see https://docs.kernel.org/PCI/sysfs-pci.html
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type PciFacts, pciAt } from '../../facts/select.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices, devicesOf } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

export const codes = {
  'device-without-reset': code<{ address: string; beside: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, beside }) =>
      `the kernel has no way to reset ${address}, by the facts of this machine${beside ? `, nor its bus, where ${beside} would be reset with it` : ''}`,
    remedy: () =>
      'count on a reboot of the host between two starts of the guest, or look for a kernel module that can reset it',
    explain:
      'A device that is not reset is as the guest before left it. Many do not start again then. The kernel resets a single function (flr, pm, device_specific) or the bus that it is alone on; QEMU resets a bus when it has all that is on it.',
  }),
  'reset-method-unknown': code<{ address: string; method: string; methods: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, method, methods }) =>
      `the kernel can reset ${address} by ${methods}, and not by ${method}, by the facts of this machine`,
    remedy: () => 'write one of these, or load the kernel module that brings it (vendor-reset: device_specific)',
    explain:
      'The kernel refuses a reset method that the device does not have, and then goes on with the one it would have chosen.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  for (const device of devices(spec)) {
    // What the facts have of methods was there without the module.
    if (device.vendorReset) continue;
    for (const [index, address] of device.functions.entries()) {
      const one = pciAt(facts, address);
      const methods = one?.resetMethods;
      const named = printPciAddress(address);
      const place = ['devices', device.name];
      if (methods && device.resetMethod && methods.length > 0 && !methods.includes(device.resetMethod)) {
        const params = { address: named, method: device.resetMethod, methods: sentenceList(methods) };
        report('reset-method-unknown', { path: [...place, 'resetMethod'] }, params);
      }
      if (!one || methods?.length !== 0 || device.resetMethod !== undefined) continue;
      const beside = keepsBus(device.name, one, spec, facts);
      if (beside === undefined) continue;
      report('device-without-reset', { path: [...place, 'functions', index] }, { address: named, beside });
    }
  }
}

/**
 * What keeps QEMU from resetting the bus of a function: the other functions on it that a guest does not get along with
 * it, or nothing (`''`) on a root bus, which cannot be reset at all. Nothing is returned where the bus can be reset.
 */
function keepsBus(device: string, one: PciFacts, spec: Spec, facts: Facts): string | undefined {
  const { domain, bus } = one.address;
  const onBus = facts.pci.filter(({ address }) => address.domain === domain && address.bus === bus);
  // Machines have several root buses. Where nothing is said of bridges at all nothing is known of them.
  if (bus === 0 || (onBus.every(({ parent }) => !parent) && facts.pci.some(({ parent }) => parent))) return '';
  const receiving = guestsWith(device, spec);
  if (receiving.length === 0) return undefined;
  for (const { vm } of receiving) {
    const own = new Set(devicesOf(vm, spec).flatMap(({ functions }) => functions.map(printPciAddress)));
    const others = onBus.map(({ address }) => printPciAddress(address)).filter((address) => !own.has(address));
    if (others.length > 0) return sentenceList(others);
  }
  return undefined;
}
