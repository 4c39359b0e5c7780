/** Whether the IOMMU of the machine supports what the spec asks for. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBridge, pciAt } from '../../facts/select.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

const inFirmware = { amd: 'IOMMU (AMD-Vi, under AMD CBS or NBIO)', intel: 'VT-d' } as const;

export const codes = {
  'iommu-off': code<{ cpu: 'amd' | 'intel' }>({
    severity: 'warning',
    about: 'value',
    message: () =>
      'the IOMMU is disabled in the firmware according to the facts of this machine, so its groups are unknown',
    remedy: ({ cpu }) => `enable ${inFirmware[cpu]} in the firmware setup, then run \`vfioc scan -o facts.json\` again`,
    explain:
      'Without an IOMMU a device could reach all memory of the host, so the kernel passes none to a guest: no guest with a device starts until the IOMMU is enabled. Most firmware has a switch for it, which is often off. The compiled result is correct for the boot after that, as far as this can be checked without the groups.',
  }),
  'iommu-missing': code({
    severity: 'error',
    about: 'value',
    message: () => 'this machine has no IOMMU, according to the facts',
    remedy: () =>
      'remove `devices` from the spec and from all guests; or, if this host is itself a virtual machine, add a virtual IOMMU to it (the `<iommu>` device in libvirt), then run `vfioc scan -o facts.json` again',
    explain:
      'Without an IOMMU a device could reach all memory of the host, so the kernel passes none to a guest. A virtual machine has an IOMMU only if its hypervisor is configured to provide one.',
  }),
  'iommu-groups-unknown': code({
    severity: 'warning',
    about: 'value',
    message: () => 'the facts come from a boot with the IOMMU disabled, so its groups are unknown',
    remedy: () =>
      'boot the compiled system, which enables the IOMMU, then run `vfioc scan -o facts.json` and compile again before you start a guest',
    explain:
      'The kernel parameters that are compiled from a spec enable the IOMMU. Only after that boot is it known which devices can go to a guest without others.',
  }),
  'acs-override-missing': code({
    severity: 'warning',
    about: 'value',
    message: () => 'the facts come from a boot with the ACS override, but this spec boots without it',
    remedy: () =>
      'boot without the override and run `vfioc scan -o facts.json` again; or keep it: set `iommu: { acsOverride: [downstream, multifunction] }`, with the values of pcie_acs_override in /proc/cmdline, and a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`',
    explain:
      'The ACS override splits IOMMU groups. Without it, devices that have their own groups in the facts can share one again, and a guest that receives only some of them does not start. pcie_acs_override in /proc/cmdline shows the values of the running kernel.',
  }),
  'acs-override-pointless': code({
    severity: 'warning',
    about: 'value',
    message: () =>
      'the devices in this spec are isolated even without the ACS override, according to the facts of this machine',
    remedy: () => 'remove `acsOverride`',
    explain:
      'The ACS override makes the kernel assume that devices cannot reach each other. If the hardware already isolates the devices of the guests, the override only removes the isolation of all others.',
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

/** Whether all functions in the spec are known, and share their groups only with functions of the same device. */
function allIsolated(spec: Spec, facts: Facts): boolean {
  return devices(spec).every((device) => {
    const own = new Set(device.functions.map(printPciAddress));
    const groups = new Set(device.functions.map((address) => pciAt(facts, address)?.iommuGroup));
    const others = facts.pci.filter((one) => groups.has(one.iommuGroup) && !own.has(printPciAddress(one.address)));
    return own.size > 0 && !groups.has(undefined) && others.every(isBridge);
  });
}
