/** The diagnostics of handovers. */
import { type Codes, code } from '../../diagnostics/diagnostics.ts';

const device = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;
const guest = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

export const codes = {
  'handover-without-bind': code<{ device: string; bind: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device: name, bind }) => `'handover' has no effect on '${name}', because it has 'bind: ${bind}'`,
    remedy: ({ device: name }) =>
      `remove \`handover\`, or set \`bind: handover\` if '${name}' is the GPU that shows the desktop of the host`,
    explain:
      'A handover stops everything that uses the GPU on the host. If vfio-pci holds a device from boot, the host does not use it, and with `bind: start` nothing is stopped for it.',
    example: {
      fails: device('bind: start, ⟨handover: { timeout: 1min }') + guest,
      passes: device('bind: handover, handover: { timeout: 1min }') + guest,
    },
  }),
  'handover-to-nobody': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device: name }) => `no guest receives '${name}', so it is never handed over`,
    remedy: ({ device: name }) => `add \`devices: [${name}]\` to a guest, or remove '${name}'`,
    explain: 'The device stays with the host until a guest that lists it starts, and no guest lists it.',
    example: { fails: device('bind: ⟨handover'), passes: device('bind: handover') + guest },
  }),
  'handover-timeout': code<{ seconds: number }>({
    severity: 'error',
    about: 'value',
    message: ({ seconds }) => `the handover timeout is ${seconds} s, but must be between 1 s and 10 min`,
    remedy: () => 'use the default, `timeout: 30s`, or another time in this range',
    explain:
      'Each step has this long to succeed. Meanwhile the screen is dark and libvirt waits. After the timeout the start is refused and the session is restored.',
    example: {
      fails: device('bind: handover, handover: { timeout: ⟨1h }') + guest,
      passes: device('bind: handover, handover: { timeout: 1min }') + guest,
    },
  }),
  'handover-stops-libvirt': code<{ unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ unit }) => `the handover stops ${unit}, which is needed to start the guest`,
    remedy: ({ unit }) => `remove ${unit} from \`stop\``,
    explain:
      'The hook runs as part of the start of the guest. Stopping libvirt, or the units that libvirt and systemd depend on, would abort the start itself.',
    example: {
      fails: device('bind: handover, handover: { stop: [⟨libvirtd.service] }') + guest,
      passes: device('bind: handover, handover: { stop: [lactd.service] }') + guest,
    },
  }),
  'handover-unloads-needed': code<{ module: string }>({
    severity: 'error',
    about: 'value',
    message: ({ module }) => `the handover unloads ${module}, which is needed to run the guest`,
    remedy: ({ module }) => `remove ${module} from \`unload\`, which is for the host drivers of the device`,
    explain:
      'The guest needs KVM, vfio and the modules of its network, and does not start without them. `unload` is for the drivers that hold the device on the host.',
    example: {
      fails: device('bind: handover, handover: { unload: [⟨kvm_intel] }') + guest,
      passes: device('bind: handover, handover: { unload: [nvidia_drm, nvidia] }') + guest,
    },
  }),
  'handover-shows-nothing': code<{
    device: string;
    source: string;
    stops: boolean;
    others: boolean;
    handover: boolean;
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ device: name, source, stops }) =>
      stops
        ? `'${name}' is not a GPU according to ${source}, but its handover stops the desktop`
        : `'${name}' is not a GPU according to ${source}, so no desktop has to be stopped to hand it over`,
    remedy: ({ device: name, stops, others, handover }) =>
      stops && others
        ? 'remove display-manager.service from `stop`, and from `restart` if it is there'
        : `set \`bind: start\` on '${name}'${handover ? ' and remove `handover`' : ''}`,
    explain:
      'A handover stops the desktop to free a GPU. A disk, USB or network controller does not need that: with `bind: start` the desktop keeps running. If services of the host use the device, keep `bind: handover` and list them in `stop`.',
    example: {
      fails:
        'devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: ⟨handover } }\nvms: { win: { memory: 4GiB, devices: [usb] } }\n',
      passes:
        'devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: start } }\nvms: { win: { memory: 4GiB, devices: [usb] } }\n',
    },
  }),
  'handover-restart-not-stopped': code<{ unit: string }>({
    severity: 'error',
    about: 'value',
    message: ({ unit }) => `the handover restarts ${unit} without stopping it first`,
    remedy: ({ unit }) => `add ${unit} to \`stop\`, or remove it from \`restart\``,
    explain: '`restart` lists the units in `stop` that run again while the guest has the device.',
    example: {
      fails: device('bind: handover, handover: { restart: [⟨lactd.service] }') + guest,
      passes: device('bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }') + guest,
    },
  }),
  'handover-at-boot': code<{ guest: string; device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest: name, device: gpu }) => `guest '${name}' starts with the host and takes '${gpu}' away at once`,
    remedy: ({ device: gpu }) =>
      `remove \`autostart\` (or \`onBoot: start\` from \`libvirt\`) and start the guest by hand; if the host has another display and never uses '${gpu}', set \`bind: boot\` on it instead, without \`handover\``,
    explain:
      'A handover ends the session that uses the GPU. A guest that starts automatically, or that `libvirt.onBoot: start` starts again because it ran at shutdown, does this while the host is still booting, so the screen of the host may never be usable. A GPU that the host never uses is better bound at boot.',
    example: {
      fails: `${device('bind: handover')}vms: { win: { memory: 4GiB, devices: [gpu], autostart: ⟨true } }\n`,
      passes: device('bind: handover') + guest,
    },
  }),
} satisfies Codes;
