/** What the host needs itself: its root disk, its network, its boot display, and the keyboard that evdev shares. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import { lastLinks } from '../../facts/needs.ts';
import { isDisplay, type PciFacts } from '../../facts/select.ts';
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
    remedy: ({ device, address }) =>
      `remove ${address} from '${device}', or remove '${device}' if it has no other functions: the host must keep its disk`,
    explain: 'A host does not boot if vfio-pci takes its root disk, and it crashes if it loses the disk while it runs.',
  }),
  'disk-holds-root': code<{ block: string; disk: string }>({
    severity: 'error',
    about: 'value',
    message: ({ block, disk }) =>
      `${block} refers to ${disk}, the disk with the root file system of the host, according to the facts of this machine`,
    remedy: () =>
      'give the guest another disk or an image file, for example `file: /var/lib/libvirt/images/disk.qcow2`; if the disks have changed, run `vfioc scan -o facts.json` again',
    explain:
      'Two systems that write to the same file system destroy it. A partition of that disk that the host does not use can be given to the guest by its own name.',
  }),
  'device-only-network': code<{ links: string; bind: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ links, bind }) =>
      `the host has no network interface left${bind === 'boot' ? '' : ' while the guest runs'}, according to the facts of this machine (${links})`,
    remedy: () =>
      'keep a NIC for the host and give the guest a virtual one (`nics: { lan: { network: default } }`), unless the host needs no network',
    explain: 'A host without a network interface cannot be reached remotely and cannot download its next system.',
  }),
  'device-boot-display': code<{ device: string; address: string; bind: string; console: boolean; only: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, bind, console }) =>
      console
        ? `the console of the host is on ${address}, according to the facts of this machine`
        : `${address} is the boot display, and the ${bind === 'boot' ? 'boot framebuffer' : 'console of the host'} occupies its memory`,
    remedy: ({ device, bind, console, only }) => {
      const handover = `set \`bind: handover\` on '${device}'`;
      if (only) return `${handover}: it is the only display of the host, which then keeps it until a guest starts`;
      const other = 'choose another GPU as the primary display in the firmware';
      return bind === 'boot' && !console
        ? `set \`bootVga: true\` on '${device}' (the host then shows nothing until the driver of its other GPU loads), or ${other}`
        : `${handover}, or ${other}`;
    },
    explain:
      'The boot framebuffer or console occupies the memory of the GPU, so the guest cannot map it (BAR 0: can not reserve). `bootVga: true` keeps the boot framebuffer off the GPU, which leaves a host with no other GPU without a picture. With `bind: handover` the host uses the GPU until the guest starts. If the console is on another GPU than the boot display, the host loses the console together with that GPU.',
  }),
  'not-the-boot-display': code<{ device: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, address }) =>
      `the boot display is ${address} according to the facts of this machine, not device '${device}'`,
    remedy: ({ device }) => `remove \`bootVga\` from '${device}'`,
    explain:
      '`bootVga: true` takes the boot framebuffer away from the host. If the firmware uses another GPU, this only makes the boot messages invisible.',
  }),
  'evdev-on-device': code<{ dev: string; device: string; controller: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev, device, controller }) =>
      `${dev} is on the USB controller ${controller}, which leaves the host with '${device}'`,
    remedy: ({ device }) =>
      `remove this entry if the guest receives '${device}' (the input device comes with it); otherwise plug it into a port of another controller and run \`vfioc scan -o facts.json\` again, or remove '${device}' from the spec`,
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

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners = leaving(spec, facts);
  for (const device of devices(spec)) {
    rootDisk(device, facts, report);
    display(device, owners, facts, report);
  }
  network(spec, owners, facts, report);
  inputs(spec, owners, facts, report);
  disks(spec, facts, report);
}

/** The place of a function in the spec: among the functions of the device, or else the device itself. */
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

/** Whether the host has another GPU with outputs, which no device takes at boot (0302: a GPU without outputs). */
const hasOtherDisplay = (own: readonly PciFacts[], owners: Owners, facts: Facts): boolean =>
  facts.pci.some(
    (one) =>
      isDisplay(one) &&
      !one.class?.startsWith('0302') &&
      one.physicalFunction === undefined &&
      !own.includes(one) &&
      owners.get(printPciAddress(one.address))?.bind !== 'boot',
  );

function display(device: Device, owners: Owners, facts: Facts, report: Report<typeof codes>): void {
  const shown = facts.pci.filter(({ bootVga }) => bootVga);
  const own = pciOf(device, facts);
  const shows = printed(facts.framebuffer?.device);
  const boot = own.find(({ bootVga }) => bootVga) ?? own.find(({ address }) => printPciAddress(address) === shows);
  const path = ['devices', device.name];
  if (boot && device.bind !== 'handover' && !(device.bind === 'boot' && device.bootVga)) {
    const address = printPciAddress(boot.address);
    const only = !hasOtherDisplay(own, owners, facts);
    const params = { device: device.name, address, bind: device.bind, console: !boot.bootVga, only };
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

/** Checks for the last network interface of the host, lost from boot on or while the guests that receive it run. */
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

/** What follows the model in a link: the serial number and possibly a namespace, but no partition. */
const isSerial = /^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;

/** Finds the host's root disk among the disks of guests: by its name, or by a link with its serial number or model. */
function disks(spec: Spec, { block = [] }: Facts, report: Report<typeof codes>): void {
  const named = (model: string | undefined): string => model?.trim().replace(/[^\w.:-]+/g, '_') ?? '';
  const root = block.filter((one) => one.root);
  // A link by model stands for the disk if the machine has no second one of that model.
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

/** Finds input and USB devices that the host passes to a guest but that are on controllers which leave the host. */
function inputs(spec: Spec, owners: Owners, facts: Facts, report: Report<typeof codes>): void {
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
      if (found) report('evdev-on-device', { path: ['vms', vm.name, 'evdev', index, 'dev'] }, { dev, ...found });
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
