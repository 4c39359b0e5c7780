/**
 * The devices that a guest receives. All functions of a device share one slot of the guest behind their own root port,
 * as they do in the host, so that a driver finds a GPU next to its audio function.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Facts } from '../../facts/facts.ts';
import { devicesIn, guestAddressIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, onOff, type Xml, xml } from '../../libvirt/xml.ts';
import { aliasElement } from '../../model/alias.ts';
import { bootOrder } from '../../model/boot-order.ts';
import { deviceAddresses, placedFunctions } from '../../model/guest-address.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { guestsWith } from '../../model/receivers.ts';
import { installedRom } from '../../model/rom.ts';
import { devicesOf, guests } from '../../model/select.ts';
import type { Device, Spec, Vm } from '../../schema/spec.ts';
import { label } from '../../values/names.ts';
import {
  guestAddresses,
  isStandIn,
  libvirtPciAddress,
  type PciAddress,
  printPciAddress,
  samePciAddress,
  shortPciAddress,
} from '../../values/pci.ts';
import { described } from '../../values/scalar.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { Json, JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  device: {
    address: z
      .optional(guestAddresses)
      .apply(
        described(
          'The PCI address of its first function in the guest, for example 00:02.0 for an integrated GPU, or a list with one address for each function. `addresses` of a guest has another for that guest. Default: its own slot, by its position in the list of devices.',
        ),
      ),
    bootOrder: z
      .optional(bootOrder)
      .apply(described('The position of the device in the boot order of the guest, for a drive or a NIC.')),
  },
  vm: {
    devices: z
      .prefault(z.array(label), [])
      .apply(
        described(
          'The names of the devices that the guest receives. Their order decides their addresses in the guest, so append new ones.',
        ),
      ),
  },
} as const;

export const codes = {
  'device-undeclared': code<{ device: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `no device is called '${device}'`,
    remedy: ({ device, nearest: near }) =>
      near
        ? `did you mean '${near}'?`
        : `add it to the top-level \`devices\` with its PCI address from \`lspci -nn\`, for example \`${device}: { functions: ["0b:00.0"] }\``,
    explain: 'A guest receives devices by their names in the top-level `devices`, which also has their PCI addresses.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [⟨gpuu] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'device-unused': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) => `no guest receives '${device}'`,
    remedy: ({ device }) => `add \`devices: [${device}]\` to a guest, or remove '${device}' to keep it on the host`,
    explain:
      'A declared device leaves the host, which is useless if no guest lists it. This is not reported in a spec without guests, which sets devices aside for another purpose.',
    example: {
      fails: 'devices: { ⟨gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'device-twice': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' is listed twice`,
    remedy: () => 'remove one of the two entries',
    explain: 'A guest can receive a device only once.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu, ⟨gpu] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'guest-addresses-count': code<{ device: string; functions: number; addresses: number }>({
    severity: 'error',
    about: 'value',
    message: ({ device, functions, addresses }) =>
      `'${device}' has ${functions} function${functions === 1 ? '' : 's'}, but ${addresses} guest address${addresses === 1 ? '' : 'es'}`,
    remedy: () =>
      'give one address for each function, in the order of `functions`; or one address without a list, and the functions share its slot',
    explain:
      'A list of guest addresses has the address of each function of the device. A single address is that of the first function, and the others follow in the same slot.',
    example: {
      fails:
        'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], address: ⟨["41:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
      passes:
        'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], address: ["41:00.0", "42:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'device-of-two-autostarted': code<Claimed>({
    severity: 'error',
    about: 'value',
    message: ({ what, guest }) => `${what} is also a device of guest '${guest}', and both guests start with the host`,
    remedy: ({ guest }) => `remove \`autostart\` from guest '${guest}' or from this guest`,
    explain:
      'Guests may share a device as long as only one of them runs at a time. If both start with the host, one of them does not get the device and fails to start.',
    example: {
      fails:
        'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, autostart: true, devices: [⟨gpu] } }\n',
      passes:
        'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const declared = Object.keys(spec.devices);
  // A name that is misspelled in a guest is one mistake, not two.
  let isClear = guests(spec).length > 0;
  for (const vm of guests(spec)) {
    for (const [index, device] of vm.devices.entries()) {
      const place = { path: ['vms', vm.name, 'devices', index] };
      if (!Object.hasOwn(spec.devices, device)) {
        isClear = false;
        report('device-undeclared', place, { device, nearest: nearest(device, declared) });
      } else if (vm.devices.indexOf(device) < index) report('device-twice', place, { device });
    }
    for (const device of devicesOf(vm, spec)) {
      const set = deviceAddresses(vm, device);
      const { length } = device.functions;
      if (!set?.isList || set.given.length === length || device.gvt) continue;
      const params = { device: device.name, functions: length, addresses: set.given.length };
      report('guest-addresses-count', { path: set.path }, params);
    }
  }
  for (const device of declared) {
    // With ids alone no guest can receive it: it is set aside for another purpose.
    const hasAddress = (spec.devices[device]?.functions.length ?? 0) > 0;
    if (isClear && hasAddress && guestsWith(device, spec).length === 0) {
      report('device-unused', { path: ['devices', device], on: 'key' }, { device });
    }
  }
}

export function* claims(vm: Vm, spec: Spec): Iterable<ClaimOf<typeof codes>> {
  for (const { name } of devicesOf(vm, spec)) {
    yield {
      what: `'${name}'`,
      by: 'device',
      path: ['devices', vm.devices.indexOf(name)],
      when: 'boot',
      isEnforced: true,
      code: 'device-of-two-autostarted',
    };
  }
}

/**
 * One function. The first has the boot order and the ROM file. `managed`: libvirt binds it to vfio-pci and gives it back.
 */
function element(device: Device, address: PciAddress, index: number, alias: Xml | undefined): Xml {
  const { rom, bootOrder: order } = device;
  const file = index === 0 ? installedRom(device) : undefined;
  const bar = rom.bar === undefined ? undefined : onOff(rom.bar);
  return xml(
    'hostdev',
    { mode: 'subsystem', type: 'pci', managed: 'yes' },
    xml('source', {}, xml('address', libvirtPciAddress(address))),
    index === 0 && order !== undefined && xml('boot', { order }),
    alias,
    (bar ?? file) !== undefined && xml('rom', { bar, file }),
  );
}

/** The address at which the driver of an integrated GPU expects it. */
const igdPlace: PciAddress = { domain: 0, bus: 0, slot: 2, function: 0 };

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { name, functions } of devicesOf(vm, spec)) {
      const where = functions.filter((one) => !isStandIn(one)).map(printPciAddress);
      const can = `use '${name}'${where.length > 0 ? ` (${where.join(', ')})` : ''} with all that its firmware allows; the IOMMU limits its DMA to the memory of the guest`;
      yield { kind: 'guest', who: theGuest(vm.name), can };
    }
  }
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  for (const device of devicesOf(vm, spec)) {
    if (device.functions.length === 0 || device.sriov?.network) continue;
    const { name: key, functions } = device;
    const elements = functions.map((address, number) =>
      element(device, address, number, aliasElement('devices', key, vm, spec, number)),
    );
    yield* placedFunctions(vm, device, elements, device.igd ? igdPlace : undefined);
  }
}

/** What a device of the host is called, from its class if the facts of the machine say which it is. */
function nameFor(functions: readonly PciAddress[], facts: Facts | undefined): string {
  const [first] = functions;
  const known = first && facts?.pci?.find(({ address }) => samePciAddress(address, first));
  const kinds: readonly (readonly [string, string])[] = [
    ['03', 'gpu'],
    ['0403', 'audio'],
    ['0c03', 'usb'],
    ['0108', 'nvme'],
    ['02', 'network'],
  ];
  const kind = kinds.find(([start]) => known?.class?.startsWith(start))?.[1];
  const place = first ? shortPciAddress(first).replace(/[:.]/g, '-') : '';
  return `${kind ?? 'pci'}-${place}`;
}

/** Whether a device of a spec consists of these functions. */
const hasFunctions = (device: Json | undefined, places: readonly string[]): boolean =>
  typeof device === 'object' &&
  device !== null &&
  'functions' in device &&
  JSON.stringify(device.functions) === JSON.stringify(places);

/** Functions of the host in one slot of a guest, with their places there. */
interface Slot {
  readonly functions: PciAddress[];
  readonly places: (string | undefined)[];
  readonly order: number | undefined;
  readonly bar: string | undefined;
}

/** The functions of the host that share a slot of the guest are one device, in the order of its functions there. */
export function* recognise(domain: Xml, facts?: Facts, devices: JsonObject = {}): Iterable<Proposal> {
  const slots = new Map<string, Slot>();
  for (const one of devicesIn(domain, 'hostdev')) {
    if (attribute(one, 'type') !== 'pci') continue;
    const part = (name: string): number => numberIn(one, `source/address@${name}`) ?? 0;
    const address = { domain: part('domain'), bus: part('bus'), slot: part('slot'), function: part('function') };
    const guest = ['domain', 'bus', 'slot'].map((name) => valueIn(one, `address@${name}`)).join(' ');
    const isPlaced = valueIn(one, 'address@slot') !== undefined;
    const key = isPlaced ? guest : printPciAddress(address);
    const slot = slots.get(key) ?? {
      functions: [],
      places: [],
      order: numberIn(one, 'boot@order'),
      bar: valueIn(one, 'rom@bar'),
    };
    slot.functions.push(address);
    slot.places.push(guestAddressIn(one));
    slots.set(key, slot);
  }
  const names: string[] = [];
  for (const { functions, places, order, bar } of slots.values()) {
    const hostPlaces = functions.map(shortPciAddress);
    const known = Object.keys(devices).find((one) => hasFunctions(devices[one], hostPlaces));
    const name = known ?? nameFor(functions, facts);
    names.push(name);
    const device = known === undefined ? { devices: { [name]: { functions: hostPlaces, bind: 'start' } } } : {};
    yield { ...device, vm: { devices: [...names] } };
    // The facts may say that the host uses it.
    if (known === undefined) {
      yield { devices: { [name]: { functions: hostPlaces, bind: 'handover' } }, vm: { devices: [...names] } };
    }
    const [first] = places;
    const all = places.filter((one) => one !== undefined);
    if (first !== undefined) yield { vm: { addresses: { devices: { [name]: first } } } };
    if (all.length === functions.length) yield { vm: { addresses: { devices: { [name]: all } } } };
    if (bar !== undefined) yield { devices: { [name]: { rom: { bar: bar === 'on' } } } };
    if (order !== undefined) yield { devices: { [name]: { bootOrder: order } } };
  }
}
