/** Options of kernel modules, on the kernel command line and in modprobe.d. */
import type { Destination } from '../report.ts';
import { readIds } from './device-ids.ts';
import { broken, byDefault, decide, field, stays } from './family.ts';
import type { Findings } from './findings.ts';

const isOn = (value: string): boolean => /^(?:1|y|yes|on|true|Y)?$/i.test(value);

/** Adds an option to the findings. `source` tells apart the lists of ids: vfio-pci uses the last one. */
export function collectOption(module: string, option: string, value: string, source: string, found: Findings): void {
  switch (`${module}.${option}`) {
    case 'vfio_pci.ids':
      found.idsInEffect = source;
      found.bound.ids = [...new Set(readIds(value).ids)];
      break;
    case 'vfio_pci.disable_idle_d3':
      if (isOn(value)) found.idleD3 = false;
      break;
    case 'vfio_pci.disable_vga':
      if (isOn(value)) found.vga = false;
      break;
    case 'vfio_iommu_type1.allow_unsafe_interrupts':
      if (isOn(value)) found.unsafeInterrupts = true;
      break;
    case 'kvm.ignore_msrs':
      if (isOn(value)) found.ignoreMsrs = true;
      break;
    case 'kvm_intel.nested':
    case 'kvm_amd.nested':
      found.nestedOf.set(module, isOn(value));
      break;
  }
}

/** The destination of a list of ids. */
function placeIds(value: string, source: string, found: Findings): Destination {
  const { ids, narrowed, broken: wrong } = readIds(value);
  if (source !== found.idsInEffect) {
    if (ids.length > 0 && wrong.length === 0 && ids.every((id) => found.bound.ids.includes(id)))
      return field('devices.<name>.ids');
    return broken(
      'vfio-pci uses only the last list of ids, and this is not it: add the ids to devices if they are meant',
    );
  }
  if (wrong.length > 0) {
    const address = wrong.every((one) => /\./.test(one));
    return ids.length > 0
      ? field(
          'devices.<name>.ids',
          `without ${wrong.join(', ')}, which match no device${address ? ': an address belongs into devices.<name>.functions' : ''}`,
        )
      : broken(`no device has these ids${address ? ': addresses belong into devices.<name>.functions' : ''}`);
  }
  if (ids.length === 0) return broken('the list is empty');
  return narrowed.length > 0
    ? field('devices.<name>.ids', `${narrowed.join(', ')} also names the board, which is in devices.<name>.subsystems`)
    : field('devices.<name>.ids');
}

/**
 * The destination of an option, or nothing if it is not one that passthrough has fields or words for.
 *
 * @param module with `_` for `-`
 * @param source as for {@link collectOption}
 */
export function placeOption(
  module: string,
  option: string,
  value: string,
  source: string,
  found: Findings,
): Destination | undefined {
  const perDevice = (name: 'idleD3' | 'vga'): Destination =>
    found.bindsAtBoot
      ? field(`devices.<name>.${name}`)
      : stays(`no line names a device: set ${name}: false on the device of the guest, and delete the line`);
  switch (`${module}.${option}`) {
    case 'vfio_pci.ids':
      return placeIds(value, source, found);
    case 'vfio_pci.disable_idle_d3':
      return isOn(value) ? perDevice('idleD3') : byDefault('the default of the kernel');
    case 'vfio_pci.disable_vga':
      return isOn(value) ? perDevice('vga') : byDefault('the default of the kernel');
    case 'vfio_iommu_type1.allow_unsafe_interrupts':
      return isOn(value) ? field('iommu.unsafeInterrupts') : byDefault('the default of the kernel');
    case 'kvm.ignore_msrs':
      return isOn(value)
        ? field('kernel.ignoreMsrs', 'which also sets report_ignored_msrs=0')
        : byDefault('the default of the kernel');
    case 'kvm.report_ignored_msrs':
      if (isOn(value))
        return found.ignoreMsrs
          ? decide('kernel.ignoreMsrs turns these messages off: keep this line if you want them', 'kernel.ignoreMsrs')
          : byDefault('the default of the kernel');
      return found.ignoreMsrs ? field('kernel.ignoreMsrs') : stays('no field says it without ignore_msrs');
    case 'kvm_intel.nested':
    case 'kvm_amd.nested':
      return placeNested(module, found);
    case 'kvmfr.static_size_mb':
      return decide(
        `set lookingGlass: { backend: kvmfr, size: ${/^\d{1,6}$/.test(value) ? value : 'N'}MiB } on the guest that has it, and delete this line`,
        'vms.<name>.lookingGlass',
      );
  }
  return undefined;
}

function placeNested(module: string, found: Findings): Destination {
  const own = found.cpu === undefined || module === `kvm_${found.cpu}`;
  return own ? field('kernel.nested') : broken(`it has no effect on a CPU of ${found.cpu === 'amd' ? 'AMD' : 'Intel'}`);
}
