/** The IOMMU: what makes passthrough possible and safe. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Spec } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  root: {
    iommu: z
      .prefault(
        strictObject(() => ({
          passthrough: z.prefault(
            toggle('Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests.'),
            true,
          ),
          acsOverride: z
            .prefault(z.array(z.enum(['downstream', 'multifunction'])), [])
            .apply(
              described(
                'Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.',
              ),
            ),
          unsafeInterrupts: z.prefault(
            toggle('Allow passthrough without interrupt remapping: a guest can then disturb the host.'),
            false,
          ),
        })),
        {},
      )
      .apply(described('The IOMMU of the host.')),
  },
} as const;

/** The kernels of nixpkgs that carry the ACS override patch, by what their names contain. */
const patchedKernels = /zen|lqx|xanmod/;

export const codes = {
  'acs-override-needs-patch': code<{ kernel?: string | undefined }>({
    severity: 'warning',
    about: 'value',
    message: ({ kernel }) =>
      `${kernel ? `the kernel '${kernel}'` : 'the kernel of NixOS'} is not known to carry the ACS override patch, without which this does nothing`,
    remedy: () =>
      'choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot',
    explain:
      'The kernel itself has no ACS override: it is a patch that zen, liquorix and xanmod kernels carry, and even they have dropped it for a release now and then. It tells the kernel to believe that devices are isolated when the hardware does not say so, so a device could reach the memory of another through its neighbour.',
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
 * `intel_iommu=on` is needed: nixpkgs builds on a kernel configuration that leaves it off. AMD's is on by default and
 * the kernel knows no `amd_iommu=on`; every guide has it and people look for it, and it does no harm.
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 */
export function* host(spec: Spec): Iterable<HostPart> {
  yield spec.host.cpu === 'intel'
    ? { kind: 'kernelParam', name: 'intel_iommu', value: 'on' }
    : {
        kind: 'kernelParam',
        name: 'amd_iommu',
        value: 'on',
        comment: "AMD's IOMMU is on by default; this only says so, as every guide does.",
      };
  if (spec.iommu.passthrough) yield { kind: 'kernelParam', name: 'iommu', value: 'pt' };
  const overrides = [...new Set(spec.iommu.acsOverride)].sort();
  if (overrides.length > 0) {
    yield {
      kind: 'kernelParam',
      name: 'pcie_acs_override',
      value: overrides.join(','),
      comment: 'Does something only in a kernel that carries the ACS override patch, such as linuxPackages_zen.',
    };
  }
  if (spec.iommu.unsafeInterrupts) {
    yield {
      kind: 'modprobe',
      line: { command: 'options', module: 'vfio_iommu_type1', option: 'allow_unsafe_interrupts', value: '1' },
    };
  }
}
