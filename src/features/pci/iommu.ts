/** The IOMMU: what makes passthrough possible and safe. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Opening } from '../../model/opening.ts';
import type { Spec } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  root: {
    iommu: z
      .prefault(
        strictObject(() => ({
          passthrough: z.prefault(
            toggle(
              'Whether to skip address translation for devices of the host (iommu=pt). Faster for the host, and no less safe for guests.',
            ),
            true,
          ),
          acsOverride: z
            .prefault(z.array(z.enum(['downstream', 'multifunction'])), [])
            .apply(
              described(
                'How to split IOMMU groups that the hardware does not isolate. Unsafe, and effective only in kernels with the ACS override patch.',
              ),
            ),
          unsafeInterrupts: z.prefault(
            toggle('Whether to allow passthrough without interrupt remapping. A guest can then disturb the host.'),
            false,
          ),
        })),
        {},
      )
      .apply(described('The IOMMU of the host.')),
  },
} as const;

/** Matches the names of nixpkgs kernels that include the ACS override patch. */
const patchedKernels = /zen|lqx|xanmod/;

export const codes = {
  'acs-override-needs-patch': code<{ kernel?: string | undefined }>({
    severity: 'warning',
    about: 'value',
    message: ({ kernel }) =>
      `${kernel ? `the kernel '${kernel}'` : 'the default kernel of NixOS'} is not known to include the ACS override patch, so 'acsOverride' may have no effect; if the kernel has the patch, guests can reach devices that the hardware does not isolate from theirs`,
    remedy: () =>
      'use a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`, or patch yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_acs_override',
    explain:
      'The ACS override is not part of the Linux kernel. It is a patch in the zen, liquorix and xanmod kernels, and even they sometimes drop it for a release. It makes the kernel treat devices as isolated even if the hardware does not report this, so a device could reach the memory of another through its neighbour.',
    example: {
      fails: 'iommu: { ⟨acsOverride: [downstream] }\n',
      passes: 'iommu: { acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n',
    },
  }),
  'acs-override-splits': code({
    severity: 'warning',
    about: 'value',
    message: () =>
      "'acsOverride' makes the kernel treat devices as isolated although the hardware does not isolate them: a guest can read and change the memory of the host or of another guest through a neighbour of its device",
    remedy: () =>
      'remove `acsOverride`, reboot, and keep it off if `vfioc scan` then shows the device alone in its group; or move the card to another slot; keep it only if you trust all guests',
    explain:
      'PCIe switches and root ports that do not report ACS may send data of one device directly to another, past the IOMMU. The kernel therefore puts such devices into one IOMMU group, which only one guest can have. The override hides this from the kernel and does not change the hardware.',
    example: {
      fails: 'iommu: { ⟨acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n',
      passes: 'kernel: { packages: linuxPackages_zen }\n',
    },
  }),
  'unsafe-interrupts': code({
    severity: 'warning',
    about: 'value',
    message: () =>
      "'unsafeInterrupts' lets a guest with a passed-through device send any interrupt to the host: it can crash the host or run code in its kernel",
    remedy: () =>
      'remove `unsafeInterrupts`, and turn on interrupt remapping in the firmware setup (VT-d or AMD-Vi, and x2APIC); keep it only if you trust all guests and the hardware has no remapping',
    explain:
      'A device sends an interrupt by writing to an address. With interrupt remapping the IOMMU checks which interrupts a device may send; without it, a guest chooses them. Only hardware from before about 2012, and some with a defective IOMMU, has no remapping.',
    example: { fails: 'iommu: { ⟨unsafeInterrupts: on }\n', passes: 'iommu: { unsafeInterrupts: off }\n' },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const kernel = spec.kernel.packages;
  const { acsOverride, unsafeInterrupts } = spec.iommu;
  if (acsOverride.length > 0) {
    const place = { path: ['iommu', 'acsOverride'], on: 'key' } as const;
    if (kernel && patchedKernels.test(kernel)) report('acs-override-splits', place);
    else report('acs-override-needs-patch', place, { kernel });
  }
  if (unsafeInterrupts) report('unsafe-interrupts', { path: ['iommu', 'unsafeInterrupts'], on: 'key' });
}

export function* opens(spec: Spec): Iterable<Opening> {
  const { acsOverride, unsafeInterrupts } = spec.iommu;
  const who = 'every guest with a PCI device';
  if (acsOverride.length > 0) {
    const can = 'reach the memory of devices that the hardware does not isolate from its own (iommu.acsOverride)';
    yield { kind: 'weakened', who, can };
  }
  if (unsafeInterrupts) {
    yield { kind: 'weakened', who, can: 'send any interrupt to the host (iommu.unsafeInterrupts)' };
  }
}

/**
 * `intel_iommu=on` is needed because the kernel configuration of nixpkgs leaves it off. AMD's IOMMU is on by default,
 * and the kernel has no `amd_iommu=on`; but every guide has it, users look for it, and it does no harm.
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 */
export function* host(spec: Spec): Iterable<HostPart> {
  yield spec.host.cpu === 'intel'
    ? { kind: 'kernelParam', name: 'intel_iommu', value: 'on' }
    : {
        kind: 'kernelParam',
        name: 'amd_iommu',
        value: 'on',
        comment: "AMD's IOMMU is on by default; this only makes it explicit, as every guide does.",
      };
  if (spec.iommu.passthrough) yield { kind: 'kernelParam', name: 'iommu', value: 'pt' };
  const overrides = unique(spec.iommu.acsOverride).sort();
  if (overrides.length > 0) {
    yield {
      kind: 'kernelParam',
      name: 'pcie_acs_override',
      value: overrides.join(','),
      comment: 'Has an effect only in a kernel with the ACS override patch, such as linuxPackages_zen.',
    };
  }
  if (spec.iommu.unsafeInterrupts) {
    yield {
      kind: 'modprobe',
      line: { command: 'options', module: 'vfio_iommu_type1', option: 'allow_unsafe_interrupts', value: '1' },
    };
  }
}
