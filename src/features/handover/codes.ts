/** What can be wrong with a handover. */
import { type Codes, code } from '../../diagnostics/diagnostics.ts';

const device = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;
const guest = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

export const codes = {
  'handover-without-bind': code<{ device: string; bind: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device: name, bind }) => `'${name}' has a handover, and bind: ${bind} never hands it over`,
    remedy: () => 'write bind: handover, or take handover out',
    explain:
      'A handover stops what uses the device on the host. A device that vfio-pci holds from boot is not used by the host, and with `bind: start` nothing is stopped for it.',
    example: {
      fails: device('bind: start, ⟨handover: { timeout: 1min }') + guest,
      passes: device('bind: handover, handover: { timeout: 1min }') + guest,
    },
  }),
  'handover-to-nobody': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device: name }) => `no guest has '${name}', so it is never handed over`,
    remedy: () => "add it to a guest's devices",
    explain: 'The device stays with the host until a guest that lists it is started, and there is none.',
    example: { fails: device('bind: ⟨handover'), passes: device('bind: handover') + guest },
  }),
  'handover-timeout': code<{ seconds: number }>({
    severity: 'error',
    about: 'value',
    message: ({ seconds }) => `a handover of ${seconds} s a step is not between 1 s and 10 min`,
    remedy: () => 'write a time such as 30s',
    explain:
      'Each step has this long to succeed. The screen is dark meanwhile, and libvirt waits; after it the start is refused and the session restored.',
    example: {
      fails: device('bind: handover, handover: { timeout: ⟨1h }') + guest,
      passes: device('bind: handover, handover: { timeout: 1min }') + guest,
    },
  }),
  'handover-stops-libvirt': code<{ unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ unit }) => `${unit} is needed to start the guest, and is to be stopped before it starts`,
    remedy: () => 'take it out',
    explain:
      'The hook runs inside the start of the guest. Stopping libvirt, or what it and systemd stand on, would end the start itself.',
    example: {
      fails: device('bind: handover, handover: { stop: [⟨libvirtd.service] }') + guest,
      passes: device('bind: handover, handover: { stop: [lactd.service] }') + guest,
    },
  }),
  'handover-unloads-needed': code<{ module: string }>({
    severity: 'error',
    about: 'value',
    message: ({ module }) => `${module} is needed to run the guest, and is to be unloaded before it starts`,
    remedy: () => 'take it out: unload has the drivers of the device',
    explain:
      'The guest runs on KVM, on vfio and on the modules of its network: without them it does not start. `unload` is for the drivers that hold the device on the host.',
    example: {
      fails: device('bind: handover, handover: { unload: [⟨kvm_intel] }') + guest,
      passes: device('bind: handover, handover: { unload: [nvidia_drm, nvidia] }') + guest,
    },
  }),
  'handover-shows-nothing': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device: name }) =>
      `by the facts of this machine '${name}' has no picture, and its handover ends the desktop`,
    remedy: () => 'write bind: start, unless the desktop does use it',
    explain:
      'A handover stops the display manager and ends the sessions of its seat, so that a graphics card is free. A disk, a USB or a network controller is taken with `bind: start`, and the desktop stays.',
  }),
  'handover-restart-not-stopped': code<{ unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ unit }) => `${unit} is to start again, and nothing stops it`,
    remedy: () => 'add it to stop, or take it out of restart',
    explain: '`restart` names those of the units in `stop` that run again while the guest has the device.',
    example: {
      fails: device('bind: handover, handover: { restart: [⟨lactd.service] }') + guest,
      passes: device('bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }') + guest,
    },
  }),
  'handover-at-boot': code<{ guest: string; device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest: name, device: card }) =>
      `'${name}' starts with the host and takes '${card}' from the session at once`,
    remedy: () => 'take autostart out (or libvirt.onBoot: start), or write bind: boot at the device',
    explain:
      "A handover ends the session that uses the device. A guest that starts by itself, or that `libvirt.onBoot: start` starts again because it ran when the host went down, does that while the host is still coming up; a device that is never the host's is bound at boot.",
    example: {
      fails: `${device('bind: handover')}vms: { win: { memory: 4GiB, devices: [gpu], autostart: ⟨true } }\n`,
      passes: device('bind: handover') + guest,
    },
  }),
} satisfies Codes;
