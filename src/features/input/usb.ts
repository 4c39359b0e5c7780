/**
 * Single USB devices of the host that a guest receives. A whole controller is passed through as a device, by its PCI
 * address. @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { devicesIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, child, type Xml, xml } from '../../libvirt/xml.ts';
import { isWithoutUsb, usbPortsOf } from '../../model/controllers.ts';
import { busOf } from '../../model/disk-target.ts';
import { hasSpice, inputKindOf } from '../../model/guest.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { given, strictObject } from '../../values/object.ts';
import { printDeviceId, usbId } from '../../values/pci.ts';
import { described, textScalar, whole } from '../../values/scalar.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const number = whole(1, 255);

/** The port, preceded by those of the hubs on the way, 1 to 255 each; QEMU accepts seven. */
const port = textScalar(
  'A USB port.',
  ['1.4'],
  /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,
  'expected a USB port such as 4, or 1.4 for port 4 of a hub at port 1',
);

const usbSchema = strictObject(() => ({
  id: z.optional(usbId).apply(described('The vendor:product ID, as lsusb shows it.')),
  bus: z
    .optional(number)
    .apply(
      described(
        'The number of the bus, as lsusb shows it. With port or device, it tells devices with the same ID apart.',
      ),
    ),
  device: z
    .optional(number)
    .apply(described('The device number on the bus. It changes each time the device is plugged in.')),
  port: z
    .optional(port)
    .apply(
      described(
        'The port on the bus, as lsusb -t and sysfs show it, with dots for hubs: the guest receives whatever is plugged in there. libvirt 12.8 supports this and 11.3 does not; the host does not build with a version before 12.8.',
      ),
    ),
  startupPolicy: z
    .optional(z.enum(['mandatory', 'requisite', 'optional']))
    .apply(
      described(
        'What happens if the device is not plugged in. mandatory: the guest does not start. optional: the guest starts without it. Default: mandatory.',
      ),
    ),
}));

type Usb = z.output<typeof usbSchema>;

export const schema = {
  vm: {
    usb: z
      .prefault(
        z.array(
          z.pipe(
            z.union([usbId, usbSchema]),
            z.transform((value: z.output<typeof usbId> | Usb): Usb => ('vendor' in value ? { id: value } : value)),
          ),
        ),
        [],
      )
      .apply(described('USB devices of the host: vendor:product IDs, or mappings.')),
  },
} as const;

const win = (usb: string): string => `vms: { win: { memory: 4GiB, usb: [${usb}] } }\n`;

const many = '"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"';

export const codes = {
  'usb-not-identified': code({
    severity: 'error',
    about: 'value',
    message: () => 'this entry does not identify a USB device',
    remedy: () =>
      'set `id`, for example `id: "046d:c541"` (`lsusb` shows it), or `bus` and `port`, for example `{ bus: 1, port: "4" }` for what `vfioc scan` lists as 1-4',
    explain:
      'A USB device is identified by its vendor:product ID, or by where it is plugged in: `bus` with `port`, or `bus` with `device`.',
    example: { fails: win('⟨{ bus: 1 }'), passes: win('{ bus: 1, port: "4" }') },
  }),
  'usb-port-and-device': code({
    severity: 'error',
    about: 'value',
    message: () => "'port' and 'device' cannot be used together",
    remedy: () =>
      'remove `device`, which changes each time the device is plugged in, or remove `port` if libvirt is older than 12.8',
    explain: 'libvirt finds a USB device either by its port or by its number on the bus, and accepts only one of them.',
    example: {
      fails: win('{ bus: 1, port: "4", device: ⟨9 }'),
      passes: win('{ bus: 1, port: "4" }'),
    },
  }),
  'usb-twice': code<Claimed>({
    severity: 'error',
    about: 'value',
    message: ({ what, guest }) => `${what} is already used by guest '${guest}'`,
    remedy: () =>
      'remove one of the two entries, or set `autostart: off` if they are in two guests; to tell two devices with the same ID apart, use their ports instead, for example `{ bus: 1, port: "4" }` for what `vfioc scan` lists as 1-4 (needs libvirt 12.8)',
    explain:
      'A USB device can be in only one guest at a time. If two devices have the same ID, libvirt refuses to choose one by ID alone.',
    example: { fails: win('"046d:c541", ⟨"046d:c541"'), passes: win('"046d:c541", "046d:c539"') },
  }),
  'usb-ports-exceeded': code<{ guest: string; devices: number; ports: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, devices, ports }) =>
      `guest '${guest}' has ${devices} USB devices but only ${ports} USB ports, so some devices will be slow`,
    remedy: ({ devices, ports }) =>
      `free ${devices - ports === 1 ? '1 port' : `${devices - ports} ports`}: remove entries, set \`display: { usbRedirection: 0 }\` if redirection is not used, or pass through a USB controller`,
    explain:
      'If the USB controller does not have enough ports, libvirt adds a hub, and hubs in QEMU have only USB 1.1 speed. The tablet, USB disks, and each device that can be redirected through SPICE use a port too.',
    example: {
      fails: `vms: { win: { memory: 4GiB, display: { usbRedirection: 8 }, ⟨usb: [${many}] } }\n`,
      passes: `vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${many}] } }\n`,
    },
  }),
  'usb-is-off': code<{ guest: string; devices: number }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, devices }) =>
      `guest '${guest}' has no USB (model: none), but ${devices === 1 ? 'a device' : `${devices} devices`} on it`,
    remedy: () =>
      'remove the controller with `model: none`; or set `display: { input: none, usbRedirection: 0 }`, and remove `usb` and disks with `bus: usb`',
    explain:
      'libvirt refuses a guest without USB that has USB devices. The tablet, which is the default of `display.input`, USB disks, and each device that can be redirected through SPICE are such devices.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, controllers: ⟨[{ type: usb, model: none }] } }\n',
      passes:
        'vms: { win: { memory: 4GiB, display: { input: none, usbRedirection: 0 }, controllers: [{ type: usb, model: none }] } }\n',
    },
  }),
} satisfies Codes;

/** Where the device is plugged in, if that is set. */
function plugged({ bus, device, port: at }: Usb): string | undefined {
  if (bus === undefined) return undefined;
  return at !== undefined
    ? `bus ${bus}, port ${at}`
    : device !== undefined
      ? `bus ${bus}, device ${device}`
      : undefined;
}

const named = (usb: Usb): string | undefined => {
  const where = plugged(usb);
  return usb.id ? printDeviceId(usb.id) + (where ? ` at ${where}` : '') : where;
};

/** The number of ports of the guest's USB controller that are used. */
function devicesOnUsb(vm: Vm): number {
  const disks = Object.values(vm.disks).filter((disk) => busOf(disk, vm) === 'usb').length;
  const redirected = hasSpice(vm) ? vm.display.usbRedirection : 0;
  return vm.usb.length + disks + redirected + (inputKindOf(vm) === 'tablet' ? 1 : 0);
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'usb'];
    for (const [index, usb] of vm.usb.entries()) {
      if (named(usb) === undefined) report('usb-not-identified', { path: [...path, index] });
      else if (usb.port !== undefined && usb.device !== undefined)
        report('usb-port-and-device', { path: [...path, index, 'device'] });
    }
    const onUsb = devicesOnUsb(vm);
    const ports = usbPortsOf(vm);
    if (onUsb > 0 && isWithoutUsb(vm)) {
      report('usb-is-off', { path: ['vms', vm.name, 'controllers'] }, { guest: vm.name, devices: onUsb });
    } else if (onUsb > ports) {
      report('usb-ports-exceeded', { path, on: 'key' }, { guest: vm.name, devices: onUsb, ports });
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const usb of vm.usb) {
      yield { kind: 'guest', who: theGuest(vm.name), can: `use, and reprogram, USB device ${named(usb)} of the host` };
    }
  }
}

/** A USB device is in one guest at a time, and once. */
export function* claims(vm: Vm): Iterable<ClaimOf<typeof codes>> {
  for (const [index, usb] of vm.usb.entries()) {
    const device = named(usb);
    if (device === undefined) continue;
    yield { what: `USB device ${device}`, path: ['usb', index], when: 'boot', once: true, code: 'usb-twice' };
  }
}

function source(usb: Usb): Xml {
  const { id, bus, port: at, device, startupPolicy } = usb;
  const children = [
    id && xml('vendor', { id: `0x${id.vendor}` }),
    id && xml('product', { id: `0x${id.device}` }),
    plugged(usb) !== undefined && xml('address', { bus, device: at === undefined ? device : undefined, port: at }),
  ];
  return xml('source', { startupPolicy }, ...children);
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  for (const usb of vm.usb) {
    yield { at: 'devices', xml: xml('hostdev', { mode: 'subsystem', type: 'usb', managed: 'yes' }, source(usb)) };
  }
}

/** The devices that are addressed as the spec can, in their order. */
export function* recognise(domain: Xml): Iterable<Proposal> {
  const usb: JsonObject[] = [];
  for (const one of devicesIn(domain, 'hostdev')) {
    if (attribute(one, 'type') !== 'usb') continue;
    const from = child(one, 'source');
    if (!from) continue;
    const hex = (where: string): string | undefined => numberIn(from, where)?.toString(16).padStart(4, '0');
    const [vendor, product] = [hex('vendor@id'), hex('product@id')];
    const fields = given<string | number>({
      id: vendor !== undefined && product !== undefined ? `${vendor}:${product}` : undefined,
      bus: numberIn(from, 'address@bus'),
      device: numberIn(from, 'address@device'),
      port: valueIn(from, 'address@port'),
      startupPolicy: attribute(from, 'startupPolicy'),
    });
    usb.push(fields);
    // With each device, so that the ones after it do not matter if one of them cannot be a field.
    yield { vm: { usb: [...usb] } };
  }
}
