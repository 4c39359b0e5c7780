/** What is left: packages, variables, graphics of the host, and options of other modules for passthrough. */
import { type Destination, unrelated } from '../report.ts';
import { broken, byDefault, decide, type Family, field, stays } from './family.ts';
import type { Findings } from './findings.ts';
import type { Item } from './item.ts';
import { scriptOf } from './scripts.ts';

const kvmfr = (what: string): Destination =>
  decide(
    `set lookingGlass: { backend: kvmfr } on the guest that has it, and delete this ${what}: vfioc makes one`,
    'vms.<name>.lookingGlass',
  );

/** A package of udev rules, by the text of the rules if it is known. */
function placeRules(rules: string): Destination {
  if (/kvmfr/.test(rules)) return kvmfr('package of udev rules');
  if (/driver_override/.test(rules)) {
    return decide(
      'vfioc binds devices by address: list them in functions, and delete this package',
      'devices.<name>.functions',
    );
  }
  return stays('no field says it');
}

/** A file in /etc that the loader of kernel modules reads: modprobe.d and modules-load.d. */
export function placeLoaderFile({ option, text, value }: Item, found: Findings): Destination {
  const lines = scriptOf(value, found.read) ?? text;
  if (/kvmfr/.test(lines)) return kvmfr('file');
  if (/vfio[-_]pci\s.*ids=/.test(lines)) {
    return decide(
      'list these ids in devices, and delete this file: the initrd does not have it, so it comes late',
      'devices.<name>.ids',
    );
  }
  return stays(/vfio|kvm/.test(`${option} ${lines}`) ? 'no field says it' : unrelated);
}

export const packages: Family = {
  matches: (option) => option === 'environment.systemPackages' || option === 'services.udev.packages',
  shape: 'list',
  place({ option, text, value }, found): Destination {
    if (option === 'services.udev.packages') return placeRules(scriptOf(value, found.read) ?? '');
    if (/^virt-?manager/.test(text))
      return stays(
        found.libvirt.virtManager === true
          ? 'libvirt.virtManager installs it too'
          : 'libvirt.virtManager installs it, with its connection to the host; delete the line then',
      );
    if (/^looking-glass-client/.test(text))
      return stays('vfioc installs it if a guest has Looking Glass; delete the line then');
    if (/^scream/.test(text)) return stays('vfioc runs it if a guest has scream; delete the line then');
    return stays('a package for the users of the host');
  },
};

export const variables: Family = {
  matches: (option) => /^environment\.(?:sessionVariables|variables)(?:\.|$)/.test(option),
  shape: 'leaves',
  place: ({ option }) =>
    stays(
      /PIPEWIRE|PULSE/.test(option)
        ? 'for programs of the host: display.sound plays the sound of a guest'
        : 'no field says it',
    ),
};

export const processor: Family = {
  matches: (option) => option.startsWith('hardware.cpu.'),
  shape: 'leaves',
  collect({ option, value }, found): void {
    const vendor = /^hardware\.cpu\.(amd|intel)\./.exec(option)?.[1];
    if (value === true && (vendor === 'amd' || vendor === 'intel')) found.cpu ??= vendor;
  },
  place: () => stays(unrelated),
};

export const graphics: Family = {
  matches: (option) => /^(?:hardware\.(?:nvidia|amdgpu)|services\.xserver\.videoDrivers)/.test(option),
  shape: 'leaves',
  place: ({ option }, found) =>
    stays(
      option.startsWith('hardware.amdgpu') && found.bindsAtBoot
        ? 'vfioc makes vfio-pci take its devices before this driver is loaded'
        : option.startsWith('hardware.nvidia.prime')
          ? 'for the GPU of the host; host.specialisation.prime can turn it off in the entry with passthrough'
          : unrelated,
    ),
};

export const persistentEvdev: Family = {
  matches: (option) => option.startsWith('services.persistent-evdev'),
  shape: 'leaves',
  place: () => stays('its devices are in /dev/input/by-id, and vms.<name>.evdev can name them'),
};

/**
 * Options of modules that NixOS does not have. What such a module sets is in the other lines, with its file; here is what
 * says the same in a spec. @see https://github.com/j-brn/nixos-vfio
 */
export const foreign: Family = {
  matches: (option) => option.startsWith('virtualisation.'),
  shape: 'leaves',
  place: ({ option, text, value }, found) => placeForeign(option, text, value, found),
};

function placeForeign(option: string, text: string, value: unknown, found: Findings): Destination {
  const name = option.replace('virtualisation.', '');
  if (/^vfio\.(?:spec|settings|compiled|package|build)(?:\.|$)/.test(name)) return stays('vfioc itself');
  const its = 'remove the module that has the option, in the same change that adds vfioc';
  switch (name) {
    case 'vfio.enable':
      return byDefault(its);
    case 'vfio.IOMMUType':
      return field('host.cpu');
    case 'vfio.devices':
      return found.bound.ids.includes(text.toLowerCase())
        ? field('devices.<name>.ids')
        : decide('no device of host.yaml has this id', 'devices.<name>.ids');
    case 'vfio.ignoreMSRs':
      if (value === false) return byDefault('off by default');
      return found.ignoreMsrs
        ? field('kernel.ignoreMsrs')
        : decide('set kernel.ignoreMsrs to true', 'kernel.ignoreMsrs');
    case 'vfio.applyACSpatch':
      return value === true
        ? decide(
            'acsOverride needs a kernel with the patch, such as linuxPackages_zen; the option patched yours',
            'iommu.acsOverride',
          )
        : byDefault('off by default');
    case 'vfio.blacklistNvidia':
      return value === true
        ? stays(`the lines that blacklist the drivers are below; keep them when you ${its}`)
        : byDefault('off by default');
    case 'vfio.disableEFIfb':
      return value === true
        ? broken(
            'the boot framebuffer of NixOS is simpledrm, which this does not turn off: set devices.gpu.bootVga to true if the firmware boots on the GPU of the guest',
          )
        : byDefault('off by default');
    case 'vfio.disablePCIeASPM':
      return value === true ? field('kernel.pcieAspm') : byDefault('off by default');
  }
  if (/^kvmfr/.test(name))
    return decide(
      'set lookingGlass: { backend: kvmfr, size: …MiB } on the guest that has it',
      'vms.<name>.lookingGlass',
    );
  if (/^sharedMemoryFiles/.test(name))
    return decide(
      /scream/.test(option)
        ? 'set scream: { mode: ivshmem } on the guest that has it'
        : 'set lookingGlass: { resolution: 1920x1080 } on the guest that has it',
      /scream/.test(option) ? 'vms.<name>.scream' : 'vms.<name>.lookingGlass',
    );
  const isOff = found.document.options.some(
    ({ option: each, definitions }) =>
      each === 'virtualisation.hugepages.enable' && definitions.some((one) => one.value === false),
  );
  if (/^hugepages/.test(name) && isOff) return byDefault('off');
  if (/^hugepages/.test(name))
    return decide(
      'set memory: { hugepages: { size: 1GiB, allocate: boot } } on the guest',
      'vms.<name>.memory.hugepages',
    );
  if (/^scream/.test(name))
    return decide('set scream: { mode: network } on the guest that has it', 'vms.<name>.scream');
  if (/^libvirt(?:\.|$)/.test(name))
    return decide('guests of NixVirt: import their XML, vfioc import --libvirt qemu:///system', 'vms');
  return stays('no field says it');
}

/** Anything else that mentions passthrough. */
export const rest: Family = {
  matches: () => true,
  shape: 'leaves',
  place({ option, text }: Item): Destination {
    if (/hugepages/.test(`${option} ${text}`))
      return decide('huge pages: see memory.hugepages of the guest', 'vms.<name>.memory.hugepages');
    if (option === 'security.pam.loginLimits')
      return stays('for programs of the user: libvirt sets the limits of guests');
    if (option === 'boot.devShmSize') return stays('the size of /dev/shm, which holds the shared memory of guests');
    return stays('no field says it');
  },
};
