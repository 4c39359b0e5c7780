/** The kernel of the host: its package, and the parameters that passthrough setups use. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { goneKernel } from '../../model/hardware/kernel-packages.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { kernelParameter } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar, toggle } from '../../values/scalar.ts';
import type { Shape } from '../feature.ts';
import type { HostPart } from '../parts.ts';

const kernelPackages = textScalar(
  'The kernel packages, as an attribute path below pkgs.',
  ['linuxPackages_latest', 'linuxKernel.packages.linux_6_12'],
  /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
  'a kernel is an attribute path below pkgs, such as linuxPackages_latest',
);

export const schema = {
  kernel: () => ({
    packages: z
      .optional(kernelPackages)
      .apply(described('The kernel packages, as an attribute path below pkgs. Default: those of NixOS.')),
    pcieAspm: z
      .optional(
        z.pipe(
          z.union([z.boolean(), z.enum(['on', 'off', 'force'])]),
          z.transform((value: boolean | 'on' | 'off' | 'force') =>
            typeof value === 'string' ? value : value ? ('on' as const) : ('off' as const),
          ),
        ),
      )
      .apply(described('PCIe power saving (ASPM). Use off if devices report errors (AER) with it.')),
    ignoreMsrs: z.prefault(
      toggle('Whether guests may read and write unknown model-specific registers (kvm.ignore_msrs).'),
      false,
    ),
    nested: z.optional(
      toggle('Whether guests can run virtual machines themselves. Default: the default of the kernel.'),
    ),
    params: z.prefault(z.array(kernelParameter), []).apply(described('Additional kernel parameters, one per entry.')),
  }),
} as const;

/** The object `kernel` of the spec, with the fields that features add to it. */
export const kernelObject = <F extends Shape>(fields: () => F) =>
  z.prefault(strictObject(fields), {} as never).apply(described('The kernel of the host.'));

/** Parameters that other keys of the spec set, with that key, so that each is set in one place only. */
const owned: Readonly<Record<string, string>> = {
  intel_iommu: 'host.cpu',
  amd_iommu: 'host.cpu',
  iommu: 'iommu.passthrough',
  // The kernel does not know this value: iommu=pt is meant.
  'amd_iommu=pt': 'iommu.passthrough',
  'intel_iommu=pt': 'iommu.passthrough',
  pcie_acs_override: 'iommu.acsOverride',
  pcie_aspm: 'kernel.pcieAspm',
  isolcpus: 'kernel.isolate',
  nohz_full: 'kernel.isolate',
  rcu_nocbs: 'kernel.isolate',
  irqaffinity: 'kernel.isolate.irqaffinity',
  'vfio_pci.ids': 'devices.<name>.ids',
  'vfio_pci.disable_idle_d3': 'devices.<name>.idleD3',
  'vfio_pci.disable_vga': 'devices.<name>.vga',
  'vfio_iommu_type1.allow_unsafe_interrupts': 'iommu.unsafeInterrupts',
  'kvm.ignore_msrs': 'kernel.ignoreMsrs',
  'kvm_intel.nested': 'kernel.nested',
  'kvm_amd.nested': 'kernel.nested',
};

/** Set if guests use huge pages. */
const pages = /^(?:default_)?hugepagesz?$/;

/** Parameters that take a list, of which the keys of the spec cover only some words. */
const lists = /^(?:intel_|amd_)?iommu$/;

/** Whether a list such as `on,igfx_off` has only words that no key covers, apart from `on`. */
function beyondKeys(value: string): boolean {
  const words = value.split(',').filter((word) => word !== 'on');
  return words.length > 0 && words.every((word) => !/^(?:off|(?:no)?pt|\d*)$/.test(word));
}

/** Parameters that guides recommend and that do nothing, with the remedy and its reason. */
const useless: Readonly<Record<string, string>> = {
  pcie_aspm_off: 'remove it and set `kernel: { pcieAspm: off }`, which is pcie_aspm=off',
  'video=efifb:off':
    "remove it, and set `bootVga: true` on the GPU if the firmware boots on it: NixOS's boot framebuffer is simpledrm, which this parameter does not turn off",
  vfio_virqfd: 'remove it: the module is part of vfio since Linux 6.2',
};

export const codes = {
  'kernel-parameter-owned': code<{ parameter: string; key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ parameter, key }) => `kernel parameter ${parameter} is set by '${key}'`,
    remedy: ({ key }) =>
      key === 'host.cpu' ? 'remove it here: `host.cpu` decides it' : `remove it here and set \`${key}\` instead`,
    explain:
      'If a parameter is on the kernel command line twice, the first, the last or both take effect, depending on the parameter. So a parameter that a key of the spec covers can be set only with that key.',
    example: { fails: 'kernel: { params: [⟨"iommu=pt"] }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'vfio-blacklisted': code<{ module: string }>({
    severity: 'error',
    about: 'value',
    message: ({ module }) => `this parameter blacklists ${module}, which passthrough needs`,
    remedy: ({ module }) => `remove ${module} from its list, or the whole parameter if nothing else is in it`,
    explain: 'A module that is blacklisted on the kernel command line is not loaded at boot, whatever requests it.',
    example: {
      fails: 'kernel: { params: [⟨"modprobe.blacklist=vfio-pci"] }\n',
      passes: 'kernel: { params: ["modprobe.blacklist=nouveau"] }\n',
    },
  }),
  'kernel-parameter-useless': code<{ parameter: string; reason: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ parameter }) => `kernel parameter ${parameter} has no effect`,
    remedy: ({ reason }) => reason,
    explain: 'Some parameters are copied from guide to guide, although the kernel never knew them or no longer does.',
    example: { fails: 'kernel: { params: [⟨pcie_aspm_off] }\n', passes: 'kernel: { pcieAspm: off }\n' },
  }),
  'kernel-packages-gone': code<{ packages: string; what: string; since: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ packages, what, since }) => `NixOS ${since} and later have no ${what} (${packages})`,
    remedy: ({ since }) =>
      `remove \`packages\` to use the kernel of NixOS, or set \`packages: linuxPackages_latest\`; ignore this on a release before ${since}`,
    explain:
      'A release of NixOS can drop a kernel that nobody maintains any more. The host then no longer evaluates. Which release the host has is not known when the spec compiles.',
    example: {
      fails: 'kernel: { packages: ⟨linuxPackages_hardened }\n',
      passes: 'kernel: { packages: linuxPackages_latest }\n',
    },
  }),
} satisfies Codes;

/** The key of the spec that sets a parameter. The kernel treats - and _ in parameter names as equal. */
function keyOf(parameter: string, name: string, spec: Spec): string | undefined {
  if (pages.test(name)) {
    const vm = guests(spec).find(({ memory }) => memory.hugepages);
    return vm && `vms.${vm.name}.memory.hugepages`;
  }
  if (lists.test(name) && beyondKeys(parameter.slice(name.length + 1))) return undefined;
  return [parameter, name.replaceAll('-', '_')].flatMap((each) => (Object.hasOwn(owned, each) ? [owned[each]] : []))[0];
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const { packages } = spec.kernel;
  const gone = packages === undefined ? undefined : goneKernel(packages);
  if (packages !== undefined && gone) {
    const { what, since } = gone;
    report('kernel-packages-gone', { path: ['kernel', 'packages'] }, { packages, what, since });
  }
  for (const [index, parameter] of spec.kernel.params.entries()) {
    const path = ['kernel', 'params', index];
    const [name = ''] = parameter.split('=', 1);
    const key = keyOf(parameter, name, spec);
    const kept = /^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.exec(parameter.replaceAll('-', '_'))?.[1];
    if (kept) report('vfio-blacklisted', { path }, { module: kept });
    const reason = [parameter, name].flatMap((each) => (Object.hasOwn(useless, each) ? [useless[each]] : []))[0];
    if (key) report('kernel-parameter-owned', { path }, { parameter: name, key });
    else if (reason) report('kernel-parameter-useless', { path }, { parameter, reason });
  }
}

/**
 * The kernel packages. If nixpkgs has none of that name, evaluation ends with a message that names the field: an
 * assertion would come too late, because the other assertions already need the kernel.
 */
const packagesOf = (path: string): nix.Nix =>
  nix.selectOr(
    'pkgs',
    path.split('.'),
    nix.apply(
      'throw',
      nix.string(
        `vfioc: kernel.packages is ${path}, which this nixpkgs does not have: remove it to use the kernel of NixOS, or set it to packages that nixpkgs has.`,
      ),
    ),
  );

export function* host(spec: Spec): Iterable<HostPart> {
  const { packages, pcieAspm, ignoreMsrs, nested, params } = spec.kernel;
  if (packages) yield { kind: 'option', path: ['boot', 'kernelPackages'], value: packagesOf(packages) };
  if (guests(spec).length > 0) yield { kind: 'module', stage: 'boot', name: `kvm-${spec.host.cpu}` };
  if (pcieAspm) yield { kind: 'kernelParam', name: 'pcie_aspm', value: pcieAspm };
  if (ignoreMsrs) {
    yield { kind: 'modprobe', line: { command: 'options', module: 'kvm', option: 'ignore_msrs', value: '1' } };
    yield { kind: 'modprobe', line: { command: 'options', module: 'kvm', option: 'report_ignored_msrs', value: '0' } };
  }
  if (nested !== undefined) {
    const module = `kvm_${spec.host.cpu}`;
    yield { kind: 'modprobe', line: { command: 'options', module, option: 'nested', value: nested ? '1' : '0' } };
  }
  for (const parameter of params) {
    const [name = '', ...rest] = parameter.split('=');
    yield rest.length > 0 ? { kind: 'kernelParam', name, value: rest.join('=') } : { kind: 'kernelParam', name };
  }
}
