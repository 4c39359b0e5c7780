/**
 * USB devices of the host that a guest receives, one by one. A whole controller is passed as a device, by its PCI
 * address. @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { busOf } from '../../model/disk-target.ts';
import { hasSpice, inputKindOf, usbPorts } from '../../model/guest.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { printDeviceId, usbId } from '../../values/pci.ts';
import { described, textScalar, whole } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

const number = whole(1, 255);

/** Ports of hubs on the way, 1 to 255 each; QEMU takes seven. */
const port = textScalar(
  'A USB port.',
  ['1.4'],
  /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,
  'a port is a number, or several with dots where hubs are on the way: 1.4',
);

const usbSchema = strictObject(() => ({
  id: z.optional(usbId).apply(described('The vendor:product id, as lsusb shows it.')),
  bus: z.optional(number).apply(described('The bus, as lsusb shows it, where two devices have one id.')),
  device: z
    .optional(number)
    .apply(described('The number on that bus. It changes whenever the device is plugged in again.')),
  port: z
    .optional(port)
    .apply(
      described(
        'The port of that bus, through hubs with dots, as lsusb -t and sysfs show it: whatever is plugged in there. libvirt has it from 12.8 on, at the latest, and 11.3 has not: an older one is refused when the host is built.',
      ),
    ),
  startupPolicy: z
    .optional(z.enum(['mandatory', 'requisite', 'optional']))
    .apply(
      described(
        'What happens when it is not plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory.',
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
      .apply(described('USB devices of the host: vendor:product ids, or more about each.')),
  },
} as const;

const win = (usb: string): string => `vms: { win: { memory: 4GiB, usb: [${usb}] } }\n`;

const many = '"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"';

export const codes = {
  'usb-not-identified': code({
    severity: 'error',
    about: 'value',
    message: () => 'nothing says which USB device this is',
    remedy: () => 'give its id, or its bus with port or device, as lsusb shows them',
    explain:
      'A USB device is found by its vendor:product id, or by where it is plugged in: bus and port together, or bus and device.',
    example: { fails: win('⟨{ bus: 1 }'), passes: win('{ bus: 1, port: "4" }') },
  }),
  'usb-port-and-device': code({
    severity: 'error',
    about: 'value',
    message: () => 'port and device both say where on the bus it is',
    remedy: () => 'take device out: it changes whenever something is plugged in',
    explain: 'libvirt looks for a USB device at a port or by its number on the bus, and takes only one of them.',
    example: {
      fails: win('{ bus: 1, port: "4", device: ⟨9 }'),
      passes: win('{ bus: 1, port: "4" }'),
    },
  }),
  'usb-twice': code<{ device: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, guest }) => `${device} is a USB device of '${guest}' already`,
    remedy: () => 'take it out of one of them; two devices of one id are told apart by bus and device',
    explain:
      'A USB device goes to one guest. By its id libvirt finds one device, and refuses to choose where there are two of that id.',
    example: { fails: win('"046d:c541", ⟨"046d:c541"'), passes: win('"046d:c541", "046d:c539"') },
  }),
  'usb-ports-exceeded': code<{ guest: string; devices: number; ports: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, devices, ports }) =>
      `'${guest}' has ${devices} USB devices and ${ports} ports, so that some of them are slow`,
    remedy: () => 'take some out, lower display.usbRedirection, or pass a whole USB controller',
    explain:
      'Where the ports of the USB controller do not suffice, libvirt adds a hub, which QEMU has with the speed of USB 1.1 only. The tablet, USB disks, and each device that can be redirected through SPICE take a port too.',
    example: {
      fails: `vms: { win: { memory: 4GiB, display: { usbRedirection: 8 }, ⟨usb: [${many}] } }\n`,
      passes: `vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${many}] } }\n`,
    },
  }),
} satisfies Codes;

/** Where it is plugged in, if that is said. */
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

/** What takes a port of the guest's USB controller. */
function devicesOnUsb(vm: Vm): number {
  const disks = Object.values(vm.disks).filter((disk) => busOf(disk, vm) === 'usb').length;
  const redirected = hasSpice(vm) ? vm.display.usbRedirection : 0;
  return vm.usb.length + disks + redirected + (inputKindOf(vm) === 'tablet' ? 1 : 0);
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const started = new Map<string, string>();
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'usb'];
    const own = new Set<string>();
    for (const [index, usb] of vm.usb.entries()) {
      const device = named(usb);
      const place = { path: [...path, index] };
      if (device === undefined) {
        report('usb-not-identified', place);
        continue;
      }
      if (usb.port !== undefined && usb.device !== undefined)
        report('usb-port-and-device', { path: [...path, index, 'device'] });
      const guest = own.has(device) ? vm.name : vm.autostart ? started.get(device) : undefined;
      if (guest !== undefined) report('usb-twice', place, { device, guest });
      own.add(device);
      if (vm.autostart) started.set(device, vm.name);
    }
    const onUsb = devicesOnUsb(vm);
    if (onUsb > usbPorts) {
      report('usb-ports-exceeded', { path, on: 'key' }, { guest: vm.name, devices: onUsb, ports: usbPorts });
    }
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
