/** Input and USB devices that a guest gets from the host, on USB controllers that leave the host. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { leaving } from '../../model/functions.ts';
import { guestsWith } from '../../model/receivers.ts';
import { removing } from '../../model/remedies.ts';
import { guests } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

export const codes = {
  'evdev-on-device': code<{ dev: string; device: string; controller: string; guests: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ dev, device, controller }) =>
      `${dev} is on the USB controller ${controller}, which leaves the host with '${device}'`,
    remedy: ({ device, guests: names }) =>
      `remove this entry if the guest receives '${device}' (the input device comes with it); otherwise plug it into a port of another controller and run \`vfioc scan -o facts.json\` again, or ${removing(device, names)}`,
    explain:
      'evdev shares an input device that the host has. If its USB controller leaves the host, the input device leaves with it.',
  }),
  'usb-on-device': code<{ usb: string; device: string; controller: string }>({
    severity: 'error',
    about: 'value',
    message: ({ usb, device, controller }) =>
      `${usb} is on the USB controller ${controller}, which leaves the host with '${device}'`,
    remedy: ({ device }) =>
      `remove this entry if the guest receives '${device}' (the USB device comes with it), or plug it into a port of another controller and run \`vfioc scan -o facts.json\` again`,
    explain:
      'The host passes a single USB device to a guest. If the controller has left the host, the host no longer has the USB device, and the guest does not start.',
  }),
} satisfies Codes;

/** Finds input and USB devices that the host passes to a guest but that are on controllers which leave the host. */
export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners: ReadonlyMap<string, Device> = leaving(spec, facts);
  for (const vm of guests(spec)) {
    const gone = (controller: string | undefined): { device: string; controller: string } | undefined => {
      const owner = controller && owners.get(controller);
      // A controller that another guest takes when it starts stays with the host until then.
      return owner && (owner.bind === 'boot' || vm.devices.includes(owner.name))
        ? { device: owner.name, controller }
        : undefined;
    };
    for (const [index, { dev }] of vm.evdev.entries()) {
      const found = gone(controllerOf(dev, facts));
      if (!found) continue;
      const receiving = guestsWith(found.device, spec).map((receiver) => receiver.vm.name);
      const params = { dev, ...found, guests: receiving };
      report('evdev-on-device', { path: ['vms', vm.name, 'evdev', index, 'dev'] }, params);
    }
    for (const [index, { id, bus, port, startupPolicy }] of vm.usb.entries()) {
      if (startupPolicy === 'optional') continue;
      const named = id && printDeviceId(id);
      const usb = named ?? `the device on USB bus ${bus}${port ? `, port ${port},` : ''}`;
      // All ports of a bus are on one controller, whatever is plugged in.
      const all = (facts.usb ?? []).filter((one) => (bus ? one.bus === bus : printDeviceId(one.id) === named));
      const found = all.map(({ controller }) => gone(printed(controller)));
      if (found[0] && found.every(Boolean)) {
        report('usb-on-device', { path: ['vms', vm.name, 'usb', index] }, { usb, ...found[0] });
      }
    }
  }
}

const printed = (address: PciAddress | undefined): string | undefined => address && printPciAddress(address);

/**
 * The USB controller of an input device, by its link: a link by path begins with it; otherwise it is that of the device
 * which the facts list with this link, or whose name the link begins with, as facts omit links with a serial number.
 */
function controllerOf(dev: string, facts: Facts): string | undefined {
  const [, path] = /^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(dev) ?? [];
  if (path) return path;
  const all = facts.input ?? [];
  const isNamed = (name: string): boolean => {
    const start = `/dev/input/by-id/usb-${name.replace(/[^\w.:-]/g, '_')}`;
    return dev.startsWith(`${start}_`) || dev.startsWith(`${start}-`);
  };
  const named = all.filter(({ name }) => isNamed(name)).sort((a, b) => b.name.length - a.name.length);
  return printed((all.find(({ links }) => links?.includes(dev)) ?? named[0])?.controller);
}
