/** What the host cannot do without: its root disk, its network, its boot display, and the keyboard it hands over. */
import type { Facts } from '../facts/facts.ts';
import { isDisplay, leaving, pciOf } from '../facts/select.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import type { Path } from '../source/tree.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../spec/pci.ts';
import { devices, guests } from '../spec/select.ts';
import type { Device, Spec } from '../spec/spec.ts';
import type { AnyReport } from './feature.ts';

export const schema = {} as const;

export const codes = {
  'device-holds-root': code<{ device: string; address: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, disk }) => `${address} holds ${disk}, the disk with the root file system of the host`,
    remedy: ({ device }) => `take it out of '${device}'`,
    explain: 'A host whose root disk is taken by vfio-pci does not boot, and one that loses it while it runs stops.',
  }),
  'device-only-network': code<{ links: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ links }) => `with it the host has no network card left, by the facts of this machine (${links})`,
    remedy: () => 'keep one for the host, unless it is reached in another way',
    explain: 'A host without a network card cannot be reached from elsewhere, nor fetch its next system.',
  }),
  'device-boot-display': code<{ device: string; address: string; bind: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, bind }) =>
      `the firmware shows the boot on ${address}, whose memory the ${bind === 'boot' ? 'boot framebuffer' : 'console of the host'} has`,
    remedy: ({ bind }) =>
      bind === 'boot'
        ? 'write bootVga: true, or bind: handover, or choose another display in the firmware'
        : 'write bind: handover, or choose another display in the firmware',
    explain:
      'What shows the boot has the memory of the card, so that the guest cannot map it (BAR 0: can not reserve). bootVga: true keeps the boot framebuffer from the card; bind: handover makes the host let go of it when the guest starts.',
  }),
  'not-the-boot-display': code<{ device: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, address }) =>
      `by the facts of this machine the firmware shows the boot on ${address}, not on '${device}'`,
    remedy: () => 'take bootVga out',
    explain:
      'bootVga: true takes the framebuffer of the boot away from the host. On a machine whose firmware uses another card this only makes the boot invisible.',
  }),
  'evdev-on-device': code<{ dev: string; device: string; controller: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev, device, controller }) =>
      `${dev} is on the USB controller ${controller}, which leaves the host with '${device}'`,
    remedy: ({ device }) => `plug it in elsewhere, or take '${device}' out of devices, or this out of evdev`,
    explain:
      "evdev hands over an input device that the host has. What is on a USB controller that goes to a guest is the guest's anyway.",
  }),
  'usb-on-device': code<{ usb: string; device: string; controller: string }>({
    severity: 'error',
    about: 'value',
    message: ({ usb, device, controller }) =>
      `${usb} is on the USB controller ${controller}, which leaves the host with '${device}'`,
    remedy: () => 'take it out here: the controller brings it along; or plug it in elsewhere',
    explain:
      'A single USB device is handed over by the host. What is on a controller that goes to a guest is not there to be handed over, and the guest does not start.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: AnyReport, facts?: Facts): void {
  if (!facts) return;
  const owners = leaving(spec, facts);
  for (const device of devices(spec)) {
    rootDisk(device, facts, report);
    display(device, facts, report);
  }
  network(owners, facts, report);
  inputs(spec, owners, facts, report);
}

/** Where a function of a device stands in the spec: among its functions, or else the device itself. */
function placeOf(device: Device, address: PciAddress): { path: Path; on?: 'key' } {
  const index = device.functions.map(printPciAddress).indexOf(printPciAddress(address));
  const path = ['devices', device.name];
  return index < 0 ? { path, on: 'key' } : { path: [...path, 'functions', index] };
}

function rootDisk(device: Device, facts: Facts, report: AnyReport): void {
  for (const one of pciOf(device, facts)) {
    const address = printPciAddress(one.address);
    const disk = facts.block?.find(
      ({ root, controller }) => root && controller && printPciAddress(controller) === address,
    );
    if (!disk) continue;
    report('device-holds-root', placeOf(device, one.address), { device: device.name, address, disk: disk.name });
  }
}

function display(device: Device, facts: Facts, report: AnyReport): void {
  const shown = facts.pci.filter(({ bootVga }) => bootVga);
  const own = pciOf(device, facts);
  const boot = own.find(({ bootVga }) => bootVga);
  const path = ['devices', device.name];
  if (boot && device.bind !== 'handover' && !(device.bind === 'boot' && device.bootVga)) {
    const params = { device: device.name, address: printPciAddress(boot.address), bind: device.bind };
    report('device-boot-display', placeOf(device, boot.address), params);
  }
  const [other] = shown;
  if (device.bootVga && other && !boot && own.some(isDisplay)) {
    const params = { device: device.name, address: printPciAddress(other.address) };
    report('not-the-boot-display', { path: [...path, 'bootVga'] }, params);
  }
}

type Owners = ReadonlyMap<string, Device>;

/** The only network card: all interfaces that are known are on functions that leave at boot. */
function network(owners: Owners, facts: Facts, report: AnyReport): void {
  const links = facts.network ?? [];
  const gone = links.flatMap(({ device }) => {
    const owner = device && owners.get(printPciAddress(device));
    return device && owner?.bind === 'boot' ? [{ owner, device }] : [];
  });
  const last = gone.at(-1);
  if (!last || gone.length < links.length) return;
  report('device-only-network', placeOf(last.owner, last.device), { links: links.map(({ name }) => name).join(', ') });
}

/** Input and USB devices that a guest is to have from the host, on controllers that the host gives away. */
function inputs(spec: Spec, owners: Owners, facts: Facts, report: AnyReport): void {
  for (const vm of guests(spec)) {
    const gone = (controller: PciAddress | undefined): { device: string; controller: string } | undefined => {
      if (!controller) return undefined;
      const address = printPciAddress(controller);
      const owner = owners.get(address);
      // What another guest takes when it starts is there as long as that guest does not run.
      return owner && (owner.bind === 'boot' || vm.devices.includes(owner.name))
        ? { device: owner.name, controller: address }
        : undefined;
    };
    for (const [index, { dev }] of vm.evdev.entries()) {
      const input = inputAt(dev, facts);
      const found = gone(input?.controller);
      if (found) report('evdev-on-device', { path: ['vms', vm.name, 'evdev', index, 'dev'] }, { dev, ...found });
    }
    for (const [index, { id, startupPolicy }] of vm.usb.entries()) {
      if (!id || startupPolicy === 'optional') continue;
      const usb = printDeviceId(id);
      const all = (facts.usb ?? []).filter((one) => printDeviceId(one.id) === usb);
      const found = all.map(({ controller }) => gone(controller));
      if (found[0] && found.every(Boolean)) {
        report('usb-on-device', { path: ['vms', vm.name, 'usb', index] }, { usb, ...found[0] });
      }
    }
  }
}

/**
 * The input device of a link: one that the facts list, or else one whose name the link begins with, since facts leave
 * links out that hold a serial number.
 */
function inputAt(dev: string, facts: Facts): NonNullable<Facts['input']>[number] | undefined {
  const all = facts.input ?? [];
  const isNamed = (name: string): boolean => {
    const start = `/dev/input/by-id/usb-${name.replace(/[^\w.:-]/g, '_')}`;
    return dev.startsWith(`${start}_`) || dev.startsWith(`${start}-`);
  };
  const named = all.filter(({ name }) => isNamed(name)).sort((a, b) => b.name.length - a.name.length);
  return all.find(({ links }) => links?.includes(dev)) ?? named[0];
}
