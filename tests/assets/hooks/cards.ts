/** Machines with one GPU, which displays the host's desktop. */
import type { Parts } from './machine.ts';

export const card = '0000:03:00.0';
export const sound = '0000:03:00.1';
export const devices = 'sys/bus/pci/devices';

/** The GPU is bound to amdgpu, with a console on it; its sound driver also drives the board's sound. */
export const amd: Parts = {
  files: {
    [`${devices}/${card}/class`]: '0x030000\n',
    [`${devices}/${card}/boot_vga`]: '1\n',
    [`${devices}/${card}/driver_override`]: '\n',
    [`${devices}/${sound}/driver_override`]: '\n',
    [`${devices}/${card}/drm/card0/uevent`]: '',
    [`${devices}/${card}/drm/renderD128/uevent`]: '',
    [`${devices}/${sound}/class`]: '0x040300\n',
    [`${devices}/${sound}/sound/card1/pcmC1D3p/uevent`]: '',
    [`${devices}/${sound}/sound/card1/controlC1/uevent`]: '',
    [`${devices}/0000:00:1f.3/class`]: '0x040300\n',
    'sys/bus/pci/drivers_probe': '',
    'sys/module/amdgpu/initstate': 'live\n',
    'sys/module/amdgpu/holders/.keep': '',
    'sys/module/snd_hda_intel/initstate': 'live\n',
    'sys/class/vtconsole/vtcon0/name': '(S) dummy device\n',
    'sys/class/vtconsole/vtcon0/bind': '0\n',
    'sys/class/vtconsole/vtcon1/name': '(M) frame buffer device\n',
    'sys/class/vtconsole/vtcon1/bind': '1\n',
    'sys/bus/platform/drivers/simple-framebuffer/bind': '',
    'sys/bus/platform/drivers/simple-framebuffer/unbind': '',
    'proc/812/comm': 'lact\n',
    'proc/812/cgroup': '0::/system.slice/lactd.service\n',
    'proc/812/fd/.keep': '',
    'proc/900/comm': 'wireplumber\n',
    'proc/900/cgroup': '0::/user.slice/user-1000.slice\n',
  },
  links: {
    [`${devices}/${card}/driver`]: '../../drivers/amdgpu',
    [`${devices}/${sound}/driver`]: '../../drivers/snd_hda_intel',
    [`${devices}/0000:00:1f.3/driver`]: '../../drivers/snd_hda_intel',
    'sys/bus/pci/drivers/amdgpu/module': '../../../../module/amdgpu',
    'sys/bus/pci/drivers/snd_hda_intel/module': '../../../../module/snd_hda_intel',
    'sys/class/sound/pcmC1D3p': `../../bus/pci/devices/${sound}/sound/card1/pcmC1D3p`,
    'sys/class/sound/controlC1': `../../bus/pci/devices/${sound}/sound/card1/controlC1`,
    'proc/900/fd/7': '/dev/snd/controlC1',
  },
  running: ['display-manager.service', 'lactd.service'],
};

/** The boot framebuffer still holds the GPU, because its own driver was never loaded. */
export const firmware: Parts = {
  ...amd,
  files: {
    ...Object.fromEntries(Object.entries(amd.files ?? {}).filter(([name]) => !name.includes(`${card}/drm`))),
    'sys/bus/platform/drivers/simple-framebuffer/simple-framebuffer.0': '',
  },
  links: Object.fromEntries(Object.entries(amd.links ?? {}).filter(([name]) => name !== `${devices}/${card}/driver`)),
};

/** The GPU is bound to NVIDIA's driver, whose modules depend on each other. */
export const nvidia: Parts = {
  ...amd,
  files: {
    ...amd.files,
    'sys/module/nvidia/initstate': 'live\n',
    'sys/module/nvidia_modeset/initstate': 'live\n',
    'sys/module/nvidia_drm/initstate': 'live\n',
    'sys/module/nvidia_uvm/initstate': 'live\n',
    'proc/driver/nvidia/gpus/0000:03:00.0/information': 'Model: \t A card\nDevice Minor: \t 0\n',
  },
  links: {
    ...amd.links,
    [`${devices}/${card}/driver`]: '../../drivers/nvidia',
    'sys/bus/pci/drivers/nvidia/module': '../../../../module/nvidia',
    'sys/module/nvidia/holders/nvidia_modeset': '../../nvidia_modeset',
    'sys/module/nvidia/holders/nvidia_uvm': '../../nvidia_uvm',
    'sys/module/nvidia_modeset/holders/nvidia_drm': '../../nvidia_drm',
  },
};
