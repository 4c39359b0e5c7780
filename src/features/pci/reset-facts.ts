/**
 * Whether a device can be reset to its initial state. If not, a guest can often use it only once per boot of the host.
 * @see https://docs.kernel.org/PCI/sysfs-pci.html
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { pciAt } from '../../facts/select.ts';
import { keepsBus } from '../../model/bus-reset.ts';
import { vendorResetChip } from '../../model/hardware/vendor-reset.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

export const codes = {
  'device-without-reset': code<{ address: string; beside: string; module: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, beside }) =>
      `the kernel cannot reset ${address} according to the facts of this machine${beside ? `, nor its bus, which ${beside} ${beside.includes(' and ') ? 'are' : 'is'} also on` : ''}`,
    remedy: ({ beside, module }) =>
      beside
        ? `give ${beside} to the same guest, if the host can spare ${beside.includes(' and ') ? 'them' : 'it'}, so that the whole bus is reset; otherwise expect to reboot the host before the guest can start again`
        : module
          ? 'set `vendorReset: true`: the module vendor-reset can reset this GPU'
          : 'expect to reboot the host before the guest can start again',
    explain:
      'A device that is not reset stays in the state in which the last guest left it, and many do not start again from there. The kernel resets a single function (flr, pm, device_specific) or a bus with no other function on it. QEMU resets a bus if it has all functions on it.',
  }),
  'reset-method-unknown': code<{ address: string; method: string; methods: string; module: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, method, methods }) =>
      `the kernel can reset ${address} by ${methods}, but not by ${method}, according to the facts of this machine`,
    remedy: ({ method, methods, module }) =>
      method === 'device_specific' && module
        ? 'replace it with `vendorReset: true`, or remove `resetMethod`'
        : /[ ,]/.test(methods)
          ? `use ${methods.replace(' and ', ' or ')}, or remove \`resetMethod\` to let the kernel choose`
          : `remove \`resetMethod\`: the kernel then uses ${methods}`,
    explain:
      'The kernel refuses a reset method that the device does not support, and uses the one it would have chosen by itself.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  for (const device of devices(spec)) {
    // The methods in the facts were read without the module.
    if (device.vendorReset) continue;
    for (const [index, address] of device.functions.entries()) {
      const one = pciAt(facts, address);
      const methods = one?.resetMethods;
      const named = printPciAddress(address);
      const module = one !== undefined && vendorResetChip(one.id) !== undefined;
      const place = ['devices', device.name];
      if (methods && device.resetMethod && methods.length > 0 && !methods.includes(device.resetMethod)) {
        const params = { address: named, method: device.resetMethod, methods: sentenceList(methods), module };
        report('reset-method-unknown', { path: [...place, 'resetMethod'] }, params);
      }
      if (!one || methods?.length !== 0 || device.resetMethod !== undefined) continue;
      const beside = keepsBus(device.name, one, spec, facts);
      if (beside === undefined) continue;
      report('device-without-reset', { path: [...place, 'functions', index] }, { address: named, beside, module });
    }
  }
}
