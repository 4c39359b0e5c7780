/** What the host cannot do without: its root disk, its network, its boot display, and the keyboard it hands over. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import { lastLinks } from '../../facts/needs.ts';
import { isDisplay } from '../../facts/select.ts';
import { leaving, pciOf } from '../../model/functions.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices, guests } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { type PciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

export const codes = {
  'device-holds-root': code<{ device: string; address: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, disk }) => `${address} holds ${disk}, the disk with the root file system of the host`,
    remedy: ({ device }) => `take it out of '${device}'`,
    explain: 'A host whose root disk is taken by vfio-pci does not boot, and one that loses it while it runs stops.',
  }),
  'disk-holds-root': code<{ block: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ block, disk }) =>
      `${block} is ${disk}, the disk with the root file system of the host, by the facts of this machine`,
    remedy: () => 'give the guest another disk or an image file; if the disks have changed, run vfioc scan again',
    explain:
      'Two systems that write to one file system destroy it. A partition of that disk that the host does not use can be given by its own name.',
  }),
  'device-only-network': code<{ links: string; bind: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ links, bind }) =>
      `with it the host has no network card left${bind === 'boot' ? '' : ' while the guest runs'}, by the facts of this machine (${links})`,
    remedy: () => 'keep one for the host, unless it is reached in another way',
    explain: 'A host without a network card cannot be reached from elsewhere, nor fetch its next system.',
  }),
  'device-boot-display': code<{ device: string; address: string; bind: string; console: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, bind, console }) =>
      console
        ? `by the facts of this machine the console of the host is on ${address}`
        : `the firmware shows the boot on ${address}, whose memory the ${bind === 'boot' ? 'boot framebuffer' : 'console of the host'} has`,
    remedy: ({ bind, console }) =>
      bind === 'boot' && !console
        ? 'write bootVga: true, or bind: handover, or choose another display in the firmware'
        : 'write bind: handover, or choose another display in the firmware',
    explain:
      'What shows the boot has the memory of the card, so that the guest cannot map it (BAR 0: can not reserve). bootVga: true keeps the boot framebuffer from the card; bind: handover makes the host let go of it when the guest starts. A console on another card than that of the firmware goes with its card too.',
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

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners = leaving(spec, facts);
  for (const device of devices(spec)) {
    rootDisk(device, facts, report);
    display(device, facts, report);
  }
  network(spec, owners, facts, report);
  inputs(spec, owners, facts, report);
  disks(spec, facts, report);
}

/** Where a function of a device stands in the spec: among its functions, or else the device itself. */
function placeOf(device: Device, address: PciAddress): { path: Path; on?: 'key' } {
  const index = device.functions.map(printPciAddress).indexOf(printPciAddress(address));
  const path = ['devices', device.name];
  return index < 0 ? { path, on: 'key' } : { path: [...path, 'functions', index] };
}

function rootDisk(device: Device, facts: Facts, report: Report<typeof codes>): void {
  for (const one of pciOf(device, facts)) {
    const address = printPciAddress(one.address);
    const disk = facts.block?.find(
      ({ root, controller }) => root && controller && printPciAddress(controller) === address,
    );
    if (!disk) continue;
    report('device-holds-root', placeOf(device, one.address), { device: device.name, address, disk: disk.name });
  }
}

function display(device: Device, facts: Facts, report: Report<typeof codes>): void {
  const shown = facts.pci.filter(({ bootVga }) => bootVga);
  const own = pciOf(device, facts);
  const shows = printed(facts.framebuffer?.device);
  const boot = own.find(({ bootVga }) => bootVga) ?? own.find(({ address }) => printPciAddress(address) === shows);
  const path = ['devices', device.name];
  if (boot && device.bind !== 'handover' && !(device.bind === 'boot' && device.bootVga)) {
    const address = printPciAddress(boot.address);
    const params = { device: device.name, address, bind: device.bind, console: !boot.bootVga };
    report('device-boot-display', placeOf(device, boot.address), params);
  }
  const [other] = shown;
  if (device.bootVga && other && !boot && own.some(isDisplay)) {
    const params = { device: device.name, address: printPciAddress(other.address) };
    report('not-the-boot-display', { path: [...path, 'bootVga'] }, params);
  }
}

const printed = (address: PciAddress | undefined): string | undefined => address && printPciAddress(address);

type Owners = ReadonlyMap<string, Device>;

/** The only network card, from the boot on or while the guests run that receive it. */
function network(spec: Spec, owners: Owners, facts: Facts, report: Report<typeof codes>): void {
  const gone = new Map(
    [...owners].filter(([, { name, bind }]) => bind === 'boot' || guestsWith(name, spec).length > 0),
  );
  const links = lastLinks(facts, gone);
  const at = links.at(-1)?.device;
  const owner = at && gone.get(printPciAddress(at));
  if (!owner) return;
  const params = { links: links.map(({ name }) => name).join(', '), bind: owner.bind };
  report('device-only-network', placeOf(owner, at), params);
}

/** What follows the model in a link: the serial number, and perhaps a namespace, and no partition. */
const isSerial = /^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;

/** The host's root disk among the disks of guests: by its name, or by a link that has its serial number or its model. */
function disks(spec: Spec, { block = [] }: Facts, report: Report<typeof codes>): void {
  const named = (model: string | undefined): string => model?.trim().replace(/[^\w.:-]+/g, '_') ?? '';
  const root = block.filter((one) => one.root);
  // A link by model means the disk where the machine has no second one of that model.
  const models = root.map(({ model }) => named(model)).filter((model) => model !== '');
  const alone = models.filter((model) => block.filter((one) => named(one.model) === model).length === 1);
  for (const vm of guests(spec)) {
    for (const [name, disk] of Object.entries(vm.disks)) {
      const path = disk.block;
      if (!path) continue;
      const link = path.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/, '');
      const found = root.find(
        (one) =>
          path === `/dev/${one.name}` ||
          one.links?.includes(path) ||
          (alone.includes(named(one.model)) &&
            link.startsWith(named(one.model)) &&
            isSerial.test(link.slice(named(one.model).length))),
      );
      const place = { path: ['vms', vm.name, 'disks', name, 'block'] };
      if (found) report('disk-holds-root', place, { block: path, disk: found.name });
    }
  }
}

/** Input and USB devices that a guest is to have from the host, on controllers that the host gives away. */
function inputs(spec: Spec, owners: Owners, facts: Facts, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const gone = (controller: string | undefined): { device: string; controller: string } | undefined => {
      const owner = controller && owners.get(controller);
      // What another guest takes when it starts is there as long as that guest does not run.
      return owner && (owner.bind === 'boot' || vm.devices.includes(owner.name))
        ? { device: owner.name, controller }
        : undefined;
    };
    for (const [index, { dev }] of vm.evdev.entries()) {
      const found = gone(controllerOf(dev, facts));
      if (found) report('evdev-on-device', { path: ['vms', vm.name, 'evdev', index, 'dev'] }, { dev, ...found });
    }
    for (const [index, { id, bus, port, startupPolicy }] of vm.usb.entries()) {
      if (startupPolicy === 'optional') continue;
      const named = id && printDeviceId(id);
      const usb = named ?? `what is on USB bus ${bus}${port ? `, port ${port},` : ''}`;
      // All of a bus is on one controller, whatever is plugged in.
      const all = (facts.usb ?? []).filter((one) => (bus ? one.bus === bus : printDeviceId(one.id) === named));
      const found = all.map(({ controller }) => gone(printed(controller)));
      if (found[0] && found.every(Boolean)) {
        report('usb-on-device', { path: ['vms', vm.name, 'usb', index] }, { usb, ...found[0] });
      }
    }
  }
}

/**
 * The USB controller of the input device of a link: the one that a link by path begins with, that of a device which the
 * facts list, or else of one whose name the link begins with, since facts leave links out that hold a serial number.
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
