/** The IOMMU: what makes passthrough possible and safe. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
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
      `${kernel ? `the kernel '${kernel}'` : 'the default kernel of NixOS'} is not known to include the ACS override patch, so 'acsOverride' may have no effect`,
    remedy: () =>
      'use a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`, or patch yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_acs_override',
    explain:
      'The ACS override is not part of the Linux kernel. It is a patch in the zen, liquorix and xanmod kernels, and even they sometimes drop it for a release. It makes the kernel treat devices as isolated even if the hardware does not report this, so a device could reach the memory of another through its neighbour.',
    example: {
      fails: 'iommu: { ⟨acsOverride: [downstream] }\n',
      passes: 'iommu: { acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const kernel = spec.kernel.packages;
  if (spec.iommu.acsOverride.length > 0 && !(kernel && patchedKernels.test(kernel))) {
    report('acs-override-needs-patch', { path: ['iommu', 'acsOverride'], on: 'key' }, { kernel });
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
