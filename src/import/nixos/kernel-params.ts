/**
 * Kernel parameters. A parameter of a module (`vfio-pci.ids`) is read like a line of modprobe.d, see module-options.ts.
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 */
import * as z from 'zod/mini';
import { kernelParameter } from '../../values/names.ts';
import { type Destination, unrelated } from '../report.ts';
import { broken, decide, type Family, field, stays } from './family.ts';
import type { Findings } from './findings.ts';
import type { Item } from './item.ts';
import { collectOption, placeOption } from './module-options.ts';

interface Parameter {
  /** With `_` for `-`, which are equal to the kernel. */
  readonly name: string;
  readonly value: string;
}

function parse(text: string): Parameter {
  const at = text.indexOf('=');
  const name = (at < 0 ? text : text.slice(0, at)).replaceAll('-', '_');
  return { name, value: at < 0 ? '' : text.slice(at + 1).replace(/^"(.*)"$/, '$1') };
}

const words = (value: string): string[] => value.split(',').filter((word) => word !== '');

/** Parameters of modules that this file reads as modprobe.d does. */
const ofModule = /^(vfio_pci|vfio_iommu_type1|kvm|kvm_intel|kvm_amd|kvmfr|vfio)\.(\w+)$/;

const isolation = /^(isolcpus|nohz_full|rcu_nocbs|irqaffinity)$/;

const pages = /^(?:default_hugepagesz|hugepagesz|hugepages)$/;

/** Other parameters that are a part of passthrough setups, and that a spec keeps as they are. */
const kept =
  /^(?:pci|pcie_ports|pcie_port_pm|pcie_aspm\.policy|i915\.enable_gvt|i915\.max_vfs|xe\.max_vfs|intel_iommu|amd_iommu|iommu|iommu\.strict|intremap|initcall_blacklist|kvm\w*\.\w+|vfio\w*\.\w+)$/;

const isKept = (text: string, name: string): boolean => kept.test(name) && z.safeParse(kernelParameter, text).success;

/** The flags of isolcpus without the set: `managed_irq,domain,2-7`. */
const cpusOf = (value: string): string =>
  words(value)
    .filter((word) => /^\d/.test(word))
    .join(',');

/** Whether a set of CPUs is one that a spec takes: numbers and ranges, no strides. */
const isCpuSet = (set: string): boolean => /^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/.test(set);

/** The isolation as one field: possible if all parameters have one set of CPUs. */
export function isolationOf({ isolate }: Findings): Record<string, unknown> | undefined {
  const { isolcpus, nohz_full, rcu_nocbs, irqaffinity } = isolate;
  const sets = [isolcpus && cpusOf(isolcpus), nohz_full, rcu_nocbs].filter((set) => set !== undefined);
  const [cpus] = sets;
  if (cpus === undefined || !isCpuSet(cpus) || sets.some((set) => set !== cpus)) return undefined;
  if (irqaffinity !== undefined && !isCpuSet(irqaffinity)) return undefined;
  return {
    cpus,
    ...(isolcpus === undefined && { isolcpus: false }),
    ...(nohz_full === undefined && { nohzFull: false }),
    ...(rcu_nocbs === undefined && { rcuNocbs: false }),
    ...(irqaffinity !== undefined && { irqaffinity }),
  };
}

function collectIommu(name: string, value: string, found: Findings): void {
  const vendor = name === 'intel_iommu' ? 'intel' : name === 'amd_iommu' ? 'amd' : undefined;
  if (vendor && !words(value).includes('off')) found.cpu ??= vendor;
  if (vendor && value === 'pt') found.iommuPassthrough ??= true;
  if (name === 'iommu' && words(value).includes('pt')) found.iommuPassthrough = true;
  if (name === 'iommu' && words(value).includes('nopt')) found.iommuPassthrough = false;
  if (name === 'iommu.passthrough') found.iommuPassthrough = /^(?:1|y|on|true)$/i.test(value);
}

function placeIommu(text: string, { name, value }: Parameter, found: Findings): Destination {
  const list = words(value);
  if (list.includes('off')) {
    return decide(
      'the IOMMU is off, and passthrough needs it: delete this line, or no device can go to a guest',
      name === 'iommu' ? undefined : 'host.cpu',
    );
  }
  if (name === 'iommu.passthrough') return field('iommu.passthrough', 'as iommu=pt or its absence, which is the same');
  if (name === 'iommu') {
    if (value === 'pt' || value === 'nopt') return field('iommu.passthrough');
    if (value === 'on' || value === '1')
      return broken(
        'the kernel has no such value on x86: intel_iommu or amd_iommu, which host.cpu sets, turns the IOMMU on',
      );
    return list.some((word) => word === 'pt' || word === 'nopt')
      ? decide(
          'a list that contains pt, which iommu.passthrough sets: put the other words into kernel.params',
          'iommu.passthrough',
        )
      : field('kernel.params');
  }
  const other = name === 'intel_iommu' ? 'intel' : 'amd';
  if (found.cpu !== undefined && found.cpu !== other)
    return broken(`it has no effect on a CPU of ${found.cpu === 'amd' ? 'AMD' : 'Intel'}`);
  if (value === 'on' || value === '')
    return value === '' ? broken('the kernel ignores it without a value; host.cpu sets it') : field('host.cpu');
  if (value === 'pt')
    return broken(`the kernel has no ${name}=pt: iommu=pt is meant, which iommu.passthrough now sets`);
  if (list.some((word) => /^(?:(?:no)?pt|\d+)$/.test(word)))
    return decide(`not all of these words are known to the kernel: see ${name} in its documentation`, 'kernel.params');
  return z.safeParse(kernelParameter, text).success
    ? field('kernel.params', 'and host.cpu')
    : stays('no field says it');
}

/** What never had an effect. */
function useless({ name, value }: Parameter): string | undefined {
  if (name === 'pcie_aspm_off')
    return 'the kernel has no such parameter: set kernel.pcieAspm to off if devices report errors (AER)';
  if (name === 'video' && /^(?:efifb|vesafb|simplefb|vesa|efi):off/.test(value)) {
    return 'the boot framebuffer of NixOS is simpledrm, which this does not turn off: set devices.gpu.bootVga to true if the firmware boots on the GPU of the guest';
  }
  if (/^rd\.driver\.(?:pre|blacklist)$/.test(name) || name === 'rdblacklist')
    return 'only dracut reads it, and NixOS has none: the devices of host.yaml are bound in the initrd';
  if (name === 'vfio_virqfd') return 'a module is no parameter, and this one is a part of vfio since Linux 6.2';
  return undefined;
}

const isPlainSysfb = ({ name, value }: Parameter): boolean => name === 'initcall_blacklist' && value === 'sysfb_init';

export const kernelParams: Family = {
  matches: (option) => option === 'boot.kernelParams',
  shape: 'list',

  collect({ text }: Item, found: Findings): void {
    const parameter = parse(text);
    const { name, value } = parameter;
    const [, module, option] = ofModule.exec(name) ?? [];
    if (module !== undefined && option !== undefined) collectOption(module, option, value, text, found);
    collectIommu(name, value, found);
    if (name === 'pcie_acs_override') {
      const parts = words(value);
      if (parts.length > 0 && parts.every((one) => one === 'downstream' || one === 'multifunction')) {
        for (const one of parts) if (!found.acsOverride.includes(one)) found.acsOverride.push(one);
      }
    }
    if (name === 'pcie_aspm' && (value === 'off' || value === 'force')) found.pcieAspm = value;
    if (isPlainSysfb(parameter)) found.bootVga = true;
    if (isolation.test(name)) found.isolate[name as keyof Findings['isolate']] = value;
  },

  place({ text }: Item, found: Findings): Destination {
    const parameter = parse(text);
    const { name, value } = parameter;
    if (/\s/.test(text)) return broken('white space splits it into several parameters: use one element for each');
    const [, module, option] = ofModule.exec(name) ?? [];
    if (module !== undefined && option !== undefined) {
      const to = placeOption(module, option, value, text, found);
      if (to) return to;
    }
    const reason = useless(parameter);
    if (reason !== undefined) return broken(reason);
    if (/^(?:intel_|amd_)?iommu$/.test(name) || name === 'iommu.passthrough') return placeIommu(text, parameter, found);
    if (name === 'pcie_acs_override') {
      return words(value).every((one) => found.acsOverride.includes(one))
        ? field('iommu.acsOverride')
        : stays('iommu.acsOverride has only downstream and multifunction');
    }
    if (name === 'pcie_aspm')
      return found.pcieAspm === value ? field('kernel.pcieAspm') : broken('the kernel knows off and force only');
    if (isPlainSysfb(parameter) && found.bindsAtBoot) return field('devices.<name>.bootVga');
    if (isolation.test(name)) {
      return isolationOf(found)
        ? field(
            'kernel.isolate',
            name === 'isolcpus' && value !== `managed_irq,domain,${cpusOf(value)}`
              ? 'with the flags managed_irq and domain, which also keep interrupts off these CPUs'
              : undefined,
          )
        : stays('kernel.isolate has one set of CPUs for all of its parameters, and these differ');
    }
    if (pages.test(name)) {
      return decide(
        'huge pages that are reserved at boot: keep this line until a guest has memory.hugepages with allocate: boot, which sets it',
        'vms.<name>.memory.hugepages',
      );
    }
    if (isKept(text, name)) return field('kernel.params');
    return stays(unrelated);
  },
};

/** The parameters that go to kernel.params as they are. */
export const isParam = (item: Item, found: Findings): boolean => {
  const to = kernelParams.place(item, found) as Destination;
  return to.kind === 'field' && to.path === 'kernel.params';
};
