/**
 * A GPU that the host's desktop leaves alone, so that it goes to a guest and comes back without ending the session. A
 * compositor opens every GPU of its seat when it starts, and new ones when they appear. Each looks at the udev property
 * ID_SEAT of the DRM node (weston, wlroots and so sway and Hyprland, KWin, Mutter, Xorg; without it, seat0), and logind
 * gives a session only the devices of its seat. Mutter also looks for the tag `seat`. Without the tag `master-of-seat`,
 * no login screen appears for the other seat.
 * @see https://www.freedesktop.org/software/systemd/man/latest/sd-login.html
 * @see https://www.freedesktop.org/wiki/Software/systemd/multiseat/
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isDisplay, pciAt } from '../../facts/select.ts';
import type { UdevTerm } from '../../formats/udev.ts';
import { displaysWithout } from '../../model/displays.ts';
import { pciOf } from '../../model/functions.ts';
import { canHandOver } from '../../model/hardware/displays.ts';
import { guestsWith } from '../../model/receivers.ts';
import { removing, settingBind } from '../../model/remedies.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { type DeviceId, fullPciPath, type PciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  device: {
    desktop: z.prefault(
      toggle(
        "Whether the host's desktop may use the GPU while no guest has it. Off keeps every compositor from opening it, so that with `bind: start` it goes to a guest and comes back while the session keeps running. Its render node stays usable for computing.",
      ),
      true,
    ),
  },
} as const;

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;

export const codes = {
  'desktop-off-without-start': code<{ device: string; bind: string; start: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, bind }) =>
      bind === 'boot'
        ? `'desktop: off' has no effect on '${device}', because vfio-pci has it from boot`
        : `'desktop: off' contradicts 'bind: ${bind}': the desktop does not use '${device}', so it need not end for it`,
    remedy: ({ bind, start }) =>
      bind === 'boot'
        ? `remove \`desktop\`, or ${start} if the host should use the GPU for computing while no guest has it`
        : `${start}, with which the desktop keeps running; or remove \`desktop\``,
    explain:
      "`desktop: off` keeps the host's desktop from opening a GPU that a driver of the host has. With `bind: boot` no driver of the host has it, and `bind: handover` is for the GPU that the desktop uses.",
    example: {
      fails: gpu('bind: boot, desktop: ⟨off'),
      passes: gpu('bind: start, desktop: off'),
    },
  }),
  'desktop-off-not-a-display': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) =>
      `'desktop: off' has no effect on '${device}', which is not a GPU according to the facts of this machine`,
    remedy: () => 'remove `desktop`: a desktop only opens GPUs by itself',
    explain:
      'The setting takes the DRM node of a GPU off the seat of the desktop. Other devices have no such node. A device of the host that is in use when its guest starts is named then, whatever it is.',
  }),
  'desktop-off-only-display': code<{ device: string; address: string; guests: readonly string[]; handover: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) =>
      `the host's desktop has no GPU left without ${address}, according to the facts of this machine`,
    remedy: ({ device, guests, handover }) =>
      handover
        ? `replace \`desktop: off\` and \`bind: start\` by \`bind: handover\` on '${device}': the desktop then uses the GPU until the guest starts`
        : `keep it for the host: ${removing(device, guests)}`,
    explain:
      'A compositor does not start without a GPU that it may open, so neither a login screen nor a desktop would appear. GPUs that vfio-pci takes at boot, and GPUs without outputs, do not count.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const device of devices(spec)) {
    const { name, bind, desktop } = device;
    const own = facts ? pciOf(device, facts) : [];
    const shown = own.filter(isDisplay);
    const at = { path: ['devices', name, 'desktop'] };
    if (desktop) continue;
    if (bind !== 'start')
      report('desktop-off-without-start', at, { device: name, bind, start: settingBind(device, 'start') });
    else if (facts && own.length > 0) {
      const [first] = shown;
      if (!first) {
        if (own.every((one) => one.class)) report('desktop-off-not-a-display', at, { device: name });
      } else if (displaysWithout(device, spec, facts).length === 0) {
        report('desktop-off-only-display', at, {
          device: name,
          address: printPciAddress(first.address),
          guests: guestsWith(name, spec).map(({ vm }) => vm.name),
          handover: canHandOver(first, device),
        });
      }
    }
  }
}

/** A seat that does not exist: no device is its master, so logind does not create it. */
const noSeat = 'seat-vfioc';

/** Where the GPU is: at its address, or at the end of its path. If it is found by its id alone, only that tells. */
function placeOf(address: PciAddress): UdevTerm[] {
  const { by } = address;
  // KERNELS and ATTRS of one rule are about the same parent.
  if (by === undefined) return [{ key: 'KERNELS', operator: '==', value: printPciAddress(address) }];
  if (by === 'id') return [];
  const [root, ...steps] = fullPciPath(by).split('/');
  const value = ['*', root, ...steps.map((step) => `*:${step}`), '*'].join('/');
  return [{ key: 'DEVPATH', operator: '==', value, glob: true }];
}

/** Takes what the kernel has made of one GPU off the seat: only below this address, and only of this kind if it is known. */
const offSeat = (address: PciAddress, id: DeviceId | undefined): UdevTerm[] => {
  const [vendor, product] = id ? printDeviceId(id).split(':') : [];
  return [
    { key: 'ACTION', operator: '!=', value: 'remove' },
    { key: 'SUBSYSTEM', operator: '==', value: 'drm|graphics', glob: true },
    { key: 'KERNEL', operator: '==', value: 'card[0-9]*|fb[0-9]*', glob: true },
    ...placeOf(address),
    ...(vendor && product
      ? [
          { key: 'ATTRS{vendor}', operator: '==', value: `0x${vendor}` } as const,
          { key: 'ATTRS{device}', operator: '==', value: `0x${product}` } as const,
        ]
      : []),
    { key: 'TAG', operator: '-=', value: 'seat' },
    { key: 'TAG', operator: '-=', value: 'master-of-seat' },
    { key: 'TAG', operator: '-=', value: 'uaccess' },
    { key: 'ENV{ID_SEAT}', operator: '=', value: noSeat },
  ];
};

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  for (const device of devices(spec)) {
    if (device.desktop) continue;
    for (const address of device.functions) {
      const known = facts && pciAt(facts, address);
      if (known?.class && !isDisplay(known)) continue;
      const ids = known ? [known.id] : device.ids.length > 0 ? device.ids : [undefined];
      for (const id of ids) yield { kind: 'udev', stage: 'boot', seat: 'none', rule: offSeat(address, id) };
    }
  }
}
