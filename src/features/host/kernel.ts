/** The kernel of the host: which one, and the parameters that passthrough set-ups have. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { kernelParameter } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar, toggle } from '../../values/scalar.ts';
import { kernelField } from '../cpu/isolated-cpus.ts';
import type { HostPart } from '../parts.ts';

const kernelPackages = textScalar(
  'The kernel, by its attribute path below pkgs.',
  ['linuxPackages_latest', 'linuxKernel.packages.linux_6_12'],
  /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,
  'a kernel is named by its attribute path below pkgs, as in linuxPackages_latest',
);

export const schema = {
  root: {
    kernel: z
      .prefault(
        strictObject(() => ({
          packages: z
            .optional(kernelPackages)
            .apply(described('The kernel, by its attribute path below pkgs. Default: the one of NixOS.')),
          pcieAspm: z
            .optional(
              z.pipe(
                z.union([z.boolean(), z.enum(['on', 'off', 'force'])]),
                z.transform((value: boolean | 'on' | 'off' | 'force') =>
                  typeof value === 'string' ? value : value ? ('on' as const) : ('off' as const),
                ),
              ),
            )
            .apply(described('PCIe power saving: off where devices report errors (AER) with it.')),
          ignoreMsrs: z.prefault(
            toggle('Let guests read and write unknown model-specific registers (kvm.ignore_msrs).'),
            false,
          ),
          nested: z.optional(toggle('Let guests run guests of their own. Default: as the kernel has it.')),
          isolate: kernelField,
          params: z
            .prefault(z.array(kernelParameter), [])
            .apply(described('Further parameters of the kernel command line, one to an entry.')),
        })),
        {},
      )
      .apply(described('The kernel of the host.')),
  },
} as const;

/** Parameters that other keys of the spec set, with the key, so that nothing is written in two places. */
const owned: Readonly<Record<string, string>> = {
  intel_iommu: 'host.cpu',
  amd_iommu: 'host.cpu',
  iommu: 'iommu.passthrough',
  // No value that the kernel knows: what is meant is iommu=pt.
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

/** Set where guests have large pages. */
const pages = /^(?:default_)?hugepagesz?$/;

/** Parameters that take a list, of which the keys of the spec set what is no other word. */
const lists = /^(?:intel_|amd_)?iommu$/;

/** Whether a list such as `on,igfx_off` says only what the keys do not; `on` may stand beside it. */
function saysMore(value: string): boolean {
  const words = value.split(',').filter((word) => word !== 'on');
  return words.length > 0 && words.every((word) => !/^(?:off|(?:no)?pt|\d*)$/.test(word));
}

/** Parameters that guides pass on and that do nothing, with the reason. */
const useless: Readonly<Record<string, string>> = {
  pcie_aspm_off: 'the kernel knows pcie_aspm=off: write kernel.pcieAspm: off',
  'video=efifb:off':
    "NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVga: true at the device",
  vfio_virqfd: 'the module is part of vfio since Linux 6.2',
};

export const codes = {
  'kernel-parameter-owned': code<{ parameter: string; key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ parameter, key }) => `the parameter ${parameter} is set by '${key}'`,
    remedy: ({ key }) => `take it out here and use '${key}'`,
    explain:
      'A parameter that stands twice on the kernel command line counts as its last, or first, or both, depending on the parameter. What a key of the spec sets is set there only.',
    example: { fails: 'kernel: { params: [⟨"iommu=pt"] }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'vfio-blacklisted': code<{ module: string }>({
    severity: 'error',
    about: 'value',
    message: ({ module }) => `this keeps ${module} from being loaded`,
    remedy: ({ module }) => `take ${module} out of it`,
    explain: 'A module that is blacklisted on the kernel command line is not loaded at boot, whatever asks for it.',
    example: {
      fails: 'kernel: { params: [⟨"modprobe.blacklist=vfio-pci"] }\n',
      passes: 'kernel: { params: ["modprobe.blacklist=nouveau"] }\n',
    },
  }),
  'kernel-parameter-useless': code<{ parameter: string; reason: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ parameter }) => `the parameter ${parameter} does nothing`,
    remedy: ({ reason }) => reason,
    explain: 'Some parameters are passed on from guide to guide though the kernel never knew them or no longer does.',
    example: { fails: 'kernel: { params: [⟨pcie_aspm_off] }\n', passes: 'kernel: { pcieAspm: off }\n' },
  }),
} satisfies Codes;

/** What sets a parameter in the spec; the kernel takes - and _ in its name for the same. */
function keyOf(parameter: string, name: string, spec: Spec): string | undefined {
  if (pages.test(name)) {
    const vm = guests(spec).find(({ memory }) => memory.hugepages);
    return vm && `vms.${vm.name}.memory.hugepages`;
  }
  if (lists.test(name) && saysMore(parameter.slice(name.length + 1))) return undefined;
  return [parameter, name.replaceAll('-', '_')].flatMap((each) => (Object.hasOwn(owned, each) ? [owned[each]] : []))[0];
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
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

export function* host(spec: Spec): Iterable<HostPart> {
  const { packages, pcieAspm, ignoreMsrs, nested, params } = spec.kernel;
  if (packages) {
    yield { kind: 'option', path: ['boot', 'kernelPackages'], value: nix.select('pkgs', ...packages.split('.')) };
  }
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
