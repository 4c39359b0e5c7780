/** Lists of kernel modules, of module packages, and the kernel itself. */
import { type Destination, unrelated } from '../report.ts';
import { isMapping } from './document.ts';
import { broken, byDefault, decide, type Family, field, type Placed, stays } from './family.ts';
import type { Findings } from './findings.ts';
import type { Item } from './item.ts';
import { gpuDriver } from './modprobe.ts';

const named = (module: string): string => module.replaceAll('-', '_');

const hasAmdGpu = ({ bound }: Findings): boolean => bound.ids.some((id) => id.startsWith('1002:'));

function place({ option, text }: Item, found: Findings): Destination {
  const name = named(text);
  if (/^[\w.-]+=/.test(text))
    return broken(
      'this is a kernel parameter, and no module has its name: see host.cpu and iommu.passthrough for those of the IOMMU, and kernel.params',
    );
  if (name === 'vfio_virqfd') {
    return broken(
      'the module is a part of vfio since Linux 6.2; in the list of the initrd, newer kernels do not build with it',
    );
  }
  if (/^(?:vfio|vfio_pci|vfio_iommu_type1|vfio_pci_core)$/.test(name)) {
    return found.bindsAtBoot
      ? byDefault('vfioc loads vfio-pci in the initrd for devices that it takes at boot')
      : stays('host.yaml has no device that vfio-pci takes at boot; libvirt loads the module when a guest starts');
  }
  if (/^kvm_(?:amd|intel)$/.test(name))
    return stays('it is loaded on any host with guests; nixos-generate-config writes this line');
  if (name === 'kvmfr')
    return decide(
      'set lookingGlass: { backend: kvmfr } on the guest that has it, and delete this line',
      'vms.<name>.lookingGlass',
    );
  if (name === 'vendor_reset') {
    return hasAmdGpu(found)
      ? field('devices.<name>.vendorReset')
      : decide('set vendorReset on the GPU that needs it, and delete this line', 'devices.<name>.vendorReset');
  }
  if (name === 'kvmgt' || name === 'mdev' || name === 'vfio_mdev')
    return decide('for a virtual GPU of Intel GVT-g: see devices.<name>.gvt', 'devices.<name>.gvt');
  if (gpuDriver.test(name) && found.bindsAtBoot) {
    return stays(
      option.includes('initrd')
        ? 'vfioc makes vfio-pci take its devices before this driver is loaded'
        : 'for the GPU of the host',
    );
  }
  return stays(unrelated);
}

export const moduleLists: Family = {
  matches: (option) => /^boot\.(?:initrd\.)?(?:kernelModules|availableKernelModules)$/.test(option),
  shape: 'names',
  collect({ text }, found): void {
    const name = named(text);
    if (name === 'kvm_amd') found.cpu ??= 'amd';
    if (name === 'kvm_intel') found.cpu ??= 'intel';
    if (name === 'vendor_reset') found.vendorReset = true;
  },
  place,
};

export const modulePackages: Family = {
  matches: (option) => option === 'boot.extraModulePackages',
  shape: 'list',
  place({ text }, found): Destination {
    if (/^kvmfr/.test(text))
      return decide(
        'set lookingGlass: { backend: kvmfr } on the guest that has it, and delete this line',
        'vms.<name>.lookingGlass',
      );
    if (/^vendor-reset/.test(text)) {
      return found.vendorReset && hasAmdGpu(found)
        ? field('devices.<name>.vendorReset')
        : decide('set vendorReset on the GPU that needs it, and delete this line', 'devices.<name>.vendorReset');
    }
    return stays(unrelated);
  },
};

/** The names below pkgs that the kernel of the host has, as importable.nix found them. */
function packagesOf(value: unknown): readonly string[] {
  const all = isMapping(value) && Array.isArray(value.packages) ? value.packages : [];
  const names = all.filter(
    (one): one is string => typeof one === 'string' && /^linuxPackages(?:_[A-Za-z0-9_]+)?$/.test(one),
  );
  const unversioned = names.filter((name) => /^linuxPackages(?:_[a-z]+)*$/.test(name));
  return unversioned.length === 1 && names.length === 1
    ? names
    : unversioned.length === 0 && names.length === 1
      ? names
      : unversioned.filter((name) => /_(?:zen|lqx|xanmod)/.test(name));
}

const kernelText = (value: unknown): string => {
  const name = isMapping(value) && typeof value.name === 'string' ? value.name : 'kernel';
  const version = isMapping(value) && typeof value.version === 'string' ? value.version : '';
  return version === '' || name.includes(version) ? name : `${name} ${version}`;
};

export const kernel: Family = {
  matches: (option) => option === 'boot.kernelPackages',
  shape: 'list',
  collect({ value }, found): void {
    const [only, ...others] = packagesOf(value);
    if (only !== undefined && others.length === 0) found.kernelPackages = only;
  },
  place({ value, text }, found): readonly Placed[] {
    const to =
      found.kernelPackages !== undefined
        ? field('kernel.packages', `pkgs.${found.kernelPackages}`)
        : stays('the packages have no name of their own below pkgs; kernel.packages can name some');
    return [{ text: isMapping(value) && 'packages' in value ? kernelText(value) : text, to }];
  },
};
