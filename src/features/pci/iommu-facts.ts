/** Whether the machine's IOMMU can do what the spec asks of it. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, pciAt } from '../../facts/select.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

const inFirmware = { amd: 'IOMMU (AMD-Vi, below AMD CBS or NBIO)', intel: 'VT-d' } as const;

export const codes = {
  'iommu-off': code<{ cpu: 'amd' | 'intel' }>({
    severity: 'warning',
    about: 'value',
    message: () => 'by the facts of this machine its IOMMU is off in the firmware, and nothing is known of its groups',
    remedy: ({ cpu }) => `switch ${inFirmware[cpu]} on in the setup of the firmware, and run vfioc scan again`,
    explain:
      'Without an IOMMU a device could reach all memory of the host, so the kernel gives none to a guest: no guest with a device starts before it is on. Most firmware has a switch for it, which is often off. What compiles is right for the boot after that, as far as can be told without the groups.',
  }),
  'iommu-missing': code({
    severity: 'error',
    about: 'value',
    message: () => 'by the facts of this machine it has no IOMMU',
    remedy: () => 'no device can be passed on it; if that is not so, run vfioc scan again',
    explain:
      'Without an IOMMU a device could reach all memory of the host, so the kernel gives none to a guest. A virtual machine has one where what runs it was told to give it one.',
  }),
  'iommu-groups-unknown': code({
    severity: 'warning',
    about: 'value',
    message: () => 'the facts are of a kernel that ran with the IOMMU off, so nothing is known of its groups',
    remedy: () => 'boot with what compiles, which switches it on, then run vfioc scan again',
    explain:
      'The kernel parameters that compile from a spec switch the IOMMU on. Which devices can go to a guest without others is known after that boot.',
  }),
  'acs-override-missing': code({
    severity: 'warning',
    about: 'value',
    message: () => 'the facts are of a kernel that ran with the ACS override, and this spec boots without it',
    remedy: () => 'write iommu.acsOverride, or boot without the override and run vfioc scan again',
    explain:
      'The ACS override splits IOMMU groups. Without it devices that the facts show in groups of their own can be in one again, and a guest that has only some of them does not start. pcie_acs_override in /proc/cmdline says what the kernel was told.',
  }),
  'acs-override-pointless': code({
    severity: 'warning',
    about: 'value',
    message: () => 'the groups of all these devices are isolated without it, by the facts of this machine',
    remedy: () => 'take acsOverride out',
    explain:
      'The ACS override makes the kernel believe that devices cannot reach each other. Where the hardware isolates the devices of the guests anyway it only takes the isolation from all others.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const first = devices(spec)[0];
  if (!facts?.iommu || !first) return;
  const { on, reason, acsOverride } = facts.iommu;
  const place = { path: ['devices', first.name], on: 'key' as const };
  if (!on) {
    if (reason === 'unsupported') report('iommu-missing', place);
    else if (reason === 'firmware') report('iommu-off', place, { cpu: spec.host.cpu });
    else report('iommu-groups-unknown', place);
  } else if (acsOverride && spec.iommu.acsOverride.length === 0) {
    report('acs-override-missing', place);
  } else if (spec.iommu.acsOverride.length > 0 && acsOverride === false && allIsolated(spec, facts)) {
    report('acs-override-pointless', { path: ['iommu', 'acsOverride'], on: 'key' });
  }
}

/** Whether each function that the spec names is known, and alone in its group with others of its own device. */
function allIsolated(spec: Spec, facts: Facts): boolean {
  return devices(spec).every((device) => {
    const own = new Set(device.functions.map(printPciAddress));
    const groups = new Set(device.functions.map((address) => pciAt(facts, address)?.iommuGroup));
    const others = facts.pci.filter((one) => groups.has(one.iommuGroup) && !own.has(printPciAddress(one.address)));
    return own.size > 0 && !groups.has(undefined) && others.every(isBridge);
  });
}
