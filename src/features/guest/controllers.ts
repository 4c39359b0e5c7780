/**
 * The controllers of a guest. libvirt would add most of them itself, at addresses of its choice; declared here, their
 * addresses stay the same. A spec can list them instead, as the guest has them already.
 * @see https://libvirt.org/formatdomain.html#controllers
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type PciModel, pciModels } from '../../libvirt/buses.ts';
import type { PciClass } from '../../libvirt/placement.ts';
import { devicesIn, guestAddressIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml, xml } from '../../libvirt/xml.ts';
import {
  isCompanion,
  isRootModel,
  listedOf,
  type NumberedController,
  numberedControllers,
  ownUsbPorts,
} from '../../model/controllers.ts';
import { controllersFor } from '../../model/disk-target.ts';
import { hasVirtioSerial } from '../../model/guest.ts';
import { setAddress, singleAddress } from '../../model/guest-address.ts';
import { guests, i440fx } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { given, strictObject } from '../../values/object.ts';
import { guestAddress, type PciAddress } from '../../values/pci.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** The models of each type of controller, in libvirt's words; none if the type has no models. */
const models = {
  pci: pciModels,
  usb: [
    'qemu-xhci',
    'nec-xhci',
    'ich9-ehci1',
    'ich9-uhci1',
    'ich9-uhci2',
    'ich9-uhci3',
    'ehci',
    'piix3-uhci',
    'piix4-uhci',
    'vt82c686b-uhci',
    'pci-ohci',
    'none',
  ],
  scsi: [
    'virtio-scsi',
    'virtio-transitional',
    'virtio-non-transitional',
    'lsilogic',
    'lsisas1068',
    'lsisas1078',
    'vmpvscsi',
    'am53c974',
    'dc390',
  ],
  'virtio-serial': ['virtio', 'virtio-transitional', 'virtio-non-transitional'],
  sata: [],
  ide: ['piix3', 'piix4'],
  ccid: [],
} as const;

type Type = keyof typeof models;

const types = Object.keys(models) as [Type, ...Type[]];
const allModels = [...new Set<string>(Object.values(models).flat())] as [string, ...string[]];

/** The fields of a controller that only some types or models have, and these in words. */
const limited: readonly {
  readonly field:
    | 'chassis'
    | 'port'
    | 'hotplug'
    | 'chassisNr'
    | 'busNr'
    | 'node'
    | 'ports'
    | 'vectors'
    | 'queues'
    | 'iothread'
    | 'startport'
    | 'modelName';
  readonly has: (one: NumberedController) => boolean;
  readonly which: string;
}[] = [
  ...(['chassis', 'port', 'hotplug'] as const).map((field) => ({
    field,
    has: ({ model }: NumberedController) => model === 'pcie-root-port' || model === 'pcie-switch-downstream-port',
    which: 'pcie-root-port and pcie-switch-downstream-port',
  })),
  { field: 'chassisNr', has: ({ model }) => model === 'pci-bridge', which: 'pci-bridge' },
  ...(['busNr', 'node'] as const).map((field) => ({
    field,
    has: ({ model }: NumberedController) => model === 'pcie-expander-bus' || model === 'pci-expander-bus',
    which: 'pcie-expander-bus and pci-expander-bus',
  })),
  {
    field: 'ports',
    has: ({ type }) => type === 'usb' || type === 'virtio-serial',
    which: 'type usb and virtio-serial',
  },
  { field: 'vectors', has: ({ type }) => type === 'virtio-serial', which: 'type virtio-serial' },
  ...(['queues', 'iothread'] as const).map((field) => ({
    field,
    has: ({ type }: NumberedController) => type === 'scsi',
    which: 'type scsi',
  })),
  { field: 'startport', has: isCompanion, which: 'ich9-uhci1, ich9-uhci2 and ich9-uhci3' },
  { field: 'modelName', has: ({ type }) => type === 'pci', which: 'type pci' },
];

export const schema = {
  vm: {
    controllers: z
      .prefault(
        z.array(
          strictObject(() => ({
            type: z.enum(types).apply(described("The type of the controller, in libvirt's words.")),
            index: z
              .optional(whole(0, 255))
              .apply(
                described(
                  'The index of the controller; that of a PCI controller is the number of its bus. Default: the next of its type.',
                ),
              ),
            model: z
              .optional(z.enum(allModels))
              .apply(
                described(
                  "The model. Default: qemu-xhci for usb, virtio-scsi for scsi, libvirt's own for other types; a PCI controller needs one. usb with none is a guest without USB.",
                ),
              ),
            address: z
              .optional(guestAddress)
              .apply(described('The PCI address of the controller in the guest. Default: a free one.')),
            chassis: z
              .optional(whole(0, 255))
              .apply(described('Ports: the chassis number, unique in the guest. Default: the index.')),
            port: z
              .optional(whole(0, 255))
              .apply(described('Ports: the port number. Default: derived from the address, as libvirt does.')),
            hotplug: z.optional(toggle('Ports: whether devices can be hot-plugged. Default: on.')),
            chassisNr: z
              .optional(whole(1, 255))
              .apply(described('pci-bridge: the chassis number. Default: the index.')),
            busNr: z
              .optional(whole(1, 254))
              .apply(described('Expander buses: the bus number that the guest sees. Default: a free one.')),
            node: z.optional(whole(0, 255)).apply(described('Expander buses: the NUMA node of the guest.')),
            modelName: z
              .optional(
                z.enum([
                  'pcie-root-port',
                  'ioh3420',
                  'x3130-upstream',
                  'xio3130-downstream',
                  'pci-bridge',
                  'pcie-pci-bridge',
                  'i82801b11-bridge',
                  'pxb',
                  'pxb-pcie',
                ]),
              )
              .apply(described("pci: QEMU's device for the model. Default: the one that libvirt prefers.")),
            ports: z
              .optional(whole(1, 32))
              .apply(described('usb: the number of ports, 1 to 15; virtio-serial: 1 to 31. Default: that of QEMU.')),
            vectors: z.optional(whole(0, 128)).apply(described('virtio-serial: the number of interrupt vectors.')),
            startport: z
              .optional(whole(0, 4))
              .apply(described('ich9-uhci1 to 3: the first port of the ich9-ehci1 with the same index.')),
            queues: z.optional(whole(1, 256)).apply(described('scsi: the number of queues, best one per virtual CPU.')),
            iothread: z.optional(whole(1, 64)).apply(described('scsi: the number of the iothread that serves it.')),
          })),
        ),
        [],
      )
      .apply(
        described(
          'The controllers of the guest, as `virsh dumpxml` has them. If the list has a PCI controller, the guest has these buses, and other devices without an address are behind free ports of the list; if it has one of another type, the guest has no other controllers of that type. Default: what the guest needs, at places that never change.',
        ),
      ),
  },
} as const;

const vm = (controllers: string, more = ''): string =>
  `vms: { g: { memory: 4GiB, ${more}controllers: [${controllers}] } }\n`;
const port = (index: number, more: string): string => `{ type: pci, index: ${index}, model: pcie-root-port, ${more} }`;

export const codes = {
  'controller-model': code<{ type: string; model: string | undefined; models: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ type, model }) =>
      model === undefined ? `a controller of type ${type} needs a model` : `${model} is not a model of type ${type}`,
    remedy: ({ models: all }) =>
      all.length === 0 ? 'remove `model`' : `use one of ${all.map((one) => `\`${one}\``).join(', ')}`,
    explain:
      'Each type of controller has its own models. A PCI controller needs one, because it decides which slots its bus has. A q35 guest has PCI Express and a `pcie-root`; an i440fx (`machine: pc`) has conventional PCI and a `pci-root`.',
    example: {
      fails: vm('{ type: pci, model: ⟨qemu-xhci }'),
      passes: vm('{ type: pci, model: pcie-root-port }'),
    },
  }),
  'controller-field-of-other-model': code<{ field: string; which: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field, which }) => `'${field}' applies only to controllers of ${which}`,
    remedy: ({ field }) => `remove \`${field}\``,
    explain: 'libvirt refuses or ignores what another type or model of controller has.',
    example: {
      fails: vm(`${port(1, 'chassis: 1')}, { type: pci, model: pcie-to-pci-bridge, chassis: ⟨2 }`),
      passes: vm(`${port(1, 'chassis: 1')}, { type: pci, model: pcie-to-pci-bridge }`),
    },
  }),
  'controller-twice': code<{ type: string; index: number; free: number }>({
    severity: 'error',
    about: 'value',
    message: ({ type, index }) => `the list has two controllers of type ${type} with index ${index}`,
    remedy: ({ free }) => `set \`index: ${free}\` on one of them, or remove it`,
    explain:
      'libvirt tells the controllers of one type apart by their indexes. Only an ich9-ehci1 and its companions (ich9-uhci1 to 3) share one.',
    example: {
      fails: vm('{ type: usb, index: 0 }, { type: usb, index: ⟨0 }'),
      passes: vm('{ type: usb, index: 0 }, { type: usb, index: 1 }'),
    },
  }),
  'controller-index-gap': code<{ index: number; missing: number }>({
    severity: 'error',
    about: 'value',
    message: ({ index, missing }) => `there is a PCI controller with index ${index}, but none with index ${missing}`,
    remedy: ({ missing }) =>
      `add \`{ type: pci, index: ${missing}, model: pcie-root-port }\`, or set \`index: ${missing}\` here`,
    explain: 'PCI controllers are numbered without gaps: libvirt would fill a gap with controllers of its own choice.',
    example: {
      fails: vm(`${port(1, 'chassis: 1')}, { type: pci, index: ⟨3, model: pcie-root-port }`),
      passes: vm(`${port(1, 'chassis: 1')}, { type: pci, index: 2, model: pcie-root-port }`),
    },
  }),
  'controller-root': code<{ index: number; model: string; root: string }>({
    severity: 'error',
    about: 'value',
    message: ({ index, model, root }) =>
      index === 0 && model !== root
        ? `the PCI controller with index 0 is the ${root} of the machine, not a ${model}`
        : `the ${root} of the machine has index 0 and no address`,
    remedy: ({ index, model, root }) =>
      index === 0 && model !== root
        ? `use \`{ type: pci, index: 0, model: ${root} }\`, or remove \`index\` to get the next one`
        : `use \`{ type: pci, index: 0, model: ${root} }\`, or remove it: it exists anyway`,
    explain: 'Bus 0 is that of the machine itself. It may be listed, but it exists in any case.',
    example: {
      fails: vm('{ type: pci, index: 0, model: ⟨pcie-root-port }'),
      passes: vm('{ type: pci, index: 0, model: pcie-root }, { type: pci, model: pcie-root-port }'),
    },
  }),
  'chassis-twice': code<{ chassis: number; index: number; free: number }>({
    severity: 'error',
    about: 'value',
    message: ({ chassis, index }) => `chassis ${chassis} is already that of the PCI controller with index ${index}`,
    remedy: ({ free }) => `set \`chassis: ${free}\`, or remove \`chassis\` to use the index`,
    explain: 'QEMU does not start a guest in which two ports have one chassis number.',
    example: {
      fails: vm(`${port(1, 'chassis: 1')}, { type: pci, index: 2, model: pcie-root-port, chassis: ⟨1 }`),
      passes: vm(`${port(1, 'chassis: 1')}, { type: pci, index: 2, model: pcie-root-port, chassis: 2 }`),
    },
  }),
  'controller-address': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `${model} is not a PCI device, so it has no address`,
    remedy: () => 'remove `address`',
    explain: 'Smart card readers are on USB, and a guest without USB has no USB controller.',
    example: {
      fails: vm('{ type: usb, model: none, address: ⟨"00:1c.0" }', 'display: { spice: off, vnc: on, input: none }, '),
      passes: vm('{ type: usb, model: none }', 'display: { spice: off, vnc: on, input: none }, '),
    },
  }),
  'companion-without-address': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `${model} with this index needs an address`,
    remedy: () =>
      'add the `address` that `virsh dumpxml` shows, for example `address: "00:1c.7"` for ich9-ehci1 and `"00:1c.0"` for ich9-uhci1',
    explain:
      'An ich9-ehci1 and its companions share a slot. Only those with index 0 and 1 have a usual one: 1d and 1a of bus 00.',
    example: {
      fails: vm('{ type: usb, index: 0 }, { type: usb, index: 1 }, { type: usb, index: ⟨2, model: ich9-uhci1 }'),
      passes: vm('{ type: usb, index: 0, model: ich9-ehci1 }, { type: usb, index: 0, model: ich9-uhci1 }'),
    },
  }),
} satisfies Codes;

/** The lowest number from `from` on that is not taken. */
const freeFrom = (from: number, taken: ReadonlySet<number>): number => {
  let free = from;
  while (taken.has(free)) free += 1;
  return free;
};

/** The models that a guest can have: those of its type, and for PCI those of its machine. */
const modelsOf = (type: Type, isPc: boolean): readonly string[] => {
  if (type !== 'pci') return type === 'ide' && !isPc ? [] : models[type];
  return pciModels.filter((model) =>
    isPc
      ? ['pci-root', 'pci-bridge', 'pci-expander-bus'].includes(model)
      : model !== 'pci-root' && model !== 'pci-expander-bus',
  );
};

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const guest of guests(spec)) if (guest.controllers.length > 0) checkControllers(guest, report);
}

function checkControllers(guest: Vm, report: Report<typeof codes>): void {
  const all = numberedControllers(guest);
  const isPc = i440fx(guest);
  const seen = new Map<string, Set<number>>();
  const chassisOf = new Map<number, number>();
  for (const one of all) {
    const { type, model, index, position } = one;
    const place = (field?: string) => ({
      path: ['vms', guest.name, 'controllers', position, ...(field === undefined ? [] : [field])],
    });
    const possible = modelsOf(type, isPc);
    if (model === undefined ? type === 'pci' : !possible.includes(model)) {
      report('controller-model', place('model'), { type, model, models: possible });
      continue;
    }
    for (const { field, has, which } of limited) {
      if (one[field] !== undefined && !has(one))
        report('controller-field-of-other-model', place(field), { field, which });
    }
    const indexes = seen.get(type) ?? new Set();
    seen.set(type, indexes);
    if (indexes.has(index) && !isCompanion(one)) {
      const taken = new Set(all.filter((other) => other.type === type).map((other) => other.index));
      report('controller-twice', place('index'), { type, index, free: freeFrom(0, taken) });
    }
    indexes.add(index);
    if (one.address && (type === 'ccid' || model === 'none')) {
      report('controller-address', place('address'), { model: type === 'ccid' ? 'a smart card controller' : 'none' });
    }
    if (isCompanion(one) && !one.address && index > 1) {
      report('companion-without-address', place('index'), { model: model ?? '' });
    }
    const root = isPc ? 'pci-root' : 'pcie-root';
    if (type === 'pci' && (index === 0 || isRootModel(model)) && (index !== 0 || model !== root || one.address)) {
      report('controller-root', place(model === root && one.address ? 'address' : 'model'), {
        index,
        model: model ?? '',
        root,
      });
    }
    if (model === 'pcie-root-port' || model === 'pcie-switch-downstream-port') {
      const { chassis = index } = one;
      const other = chassisOf.get(chassis);
      if (other !== undefined) {
        const free = freeFrom(1, new Set(all.map((each) => each.chassis ?? each.index)));
        report('chassis-twice', place('chassis'), { chassis, index: other, free });
      }
      chassisOf.set(chassis, index);
    }
  }
  const buses = all.filter(({ type }) => type === 'pci');
  const indexes = new Set(buses.map(({ index }) => index));
  const gap = buses.find(({ index }) => index > 1 && !indexes.has(index - 1));
  if (gap) {
    const path = ['vms', guest.name, 'controllers', gap.position, 'index'];
    const missing = freeFrom(1, indexes);
    report('controller-index-gap', { path }, { index: gap.index, missing });
  }
}

/** The classes of the places of controllers, by their type; a smart card reader is on USB. */
const classes: Readonly<Record<Exclude<Type, 'ccid'>, PciClass>> = {
  pci: 'pci',
  usb: 'usb',
  sata: 'sata',
  scsi: 'scsi',
  'virtio-serial': 'serial',
  ide: 'ide',
};

const usualModels: Readonly<Partial<Record<Type, string>>> = { usb: 'qemu-xhci', scsi: 'virtio-scsi' };

const hexadecimal = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `0x${value.toString(16)}`;

function listedElement(one: NumberedController): Xml {
  const { type, index, model = usualModels[type], ports, vectors, queues, iothread, startport, modelName, node } = one;
  const { chassisNr, chassis = isPortModel(model) ? index : undefined, port: number, busNr, hotplug } = one;
  const target = {
    chassisNr,
    chassis,
    port: hexadecimal(number),
    busNr,
    hotplug: hotplug === undefined ? undefined : hotplug ? 'on' : 'off',
  };
  const hasTarget = Object.values(target).some((value) => value !== undefined) || node !== undefined;
  return xml(
    'controller',
    { type, index, model, ports, vectors },
    (queues ?? iothread) !== undefined && xml('driver', { queues, iothread }),
    modelName !== undefined && xml('model', { name: modelName }),
    hasTarget && xml('target', target, node !== undefined && xml('node', {}, node)),
    startport !== undefined && xml('master', { startport }),
  );
}

const isPortModel = (model: string | undefined): boolean =>
  model === ('pcie-root-port' satisfies PciModel) || model === ('pcie-switch-downstream-port' satisfies PciModel);

/** Where QEMU's ICH9 has its EHCI controllers and their companions: all in one slot. */
function ich9Place({ model, index }: NumberedController, guest: Vm): PciAddress | undefined {
  const fn = ['ich9-uhci1', 'ich9-uhci2', 'ich9-uhci3'].indexOf(model ?? '');
  const slot = [0x1d, 0x1a][index];
  if (!model?.startsWith('ich9-') || slot === undefined || i440fx(guest)) return undefined;
  // Alone, one would be a function without function 0.
  const hasCompanion = numberedControllers(guest).some((one) => isCompanion(one) && one.index === index);
  if (!hasCompanion) return undefined;
  return { domain: 0, bus: 0, slot, function: fn < 0 ? 7 : fn };
}

function* listed(guest: Vm): Iterable<DomainPart> {
  for (const one of numberedControllers(guest)) {
    const { type, index, position, model } = one;
    const element = listedElement(one);
    if (type === 'ccid' || model === 'none') {
      yield { at: 'devices', xml: element };
      continue;
    }
    const path = ['vms', guest.name, 'controllers', position, 'address'];
    const place = setAddress(one.address ?? ich9Place(one, guest), path);
    const key = type === 'pci' ? `${index}` : `${isCompanion(one) ? model : type} ${index}`;
    yield { pci: { class: classes[type], key, index, path, ...place }, functions: [element] };
  }
}

/** A controller that the guest has by itself: the first of its type has its address in `addresses`. */
const own = (
  guest: Vm,
  type: 'usb' | 'sata' | 'scsi' | 'virtio-serial' | 'ide',
  index: number,
  element: Xml,
): DomainPart => {
  const field = type === 'virtio-serial' ? 'virtioSerial' : type;
  const place = index === 0 && field !== 'ide' ? singleAddress(guest, field) : {};
  const key = type === 'virtio-serial' ? 'serial' : type;
  return {
    pci: { class: classes[type], key: index === 0 ? key : `${key} ${index}`, index, ...place },
    functions: [element],
  };
};

export function* domain(guest: Vm): Iterable<DomainPart> {
  const isListed = (type: Type): boolean => listedOf(guest, type) !== undefined;
  yield* listed(guest);
  if (!isListed('usb')) {
    // USB 3 with the most ports that QEMU supports.
    const usb = xml('controller', { type: 'usb', index: 0, model: 'qemu-xhci', ports: ownUsbPorts });
    yield own(guest, 'usb', 0, usb);
  }
  for (const [type, model] of [
    ['sata', undefined],
    ['scsi', 'virtio-scsi'],
    ['ide', undefined],
  ] as const) {
    // q35 has a SATA controller in its chipset, whether it is used or not.
    const count = Math.max(controllersFor(guest, type), type === 'sata' && !i440fx(guest) ? 1 : 0);
    for (let index = 0; index < count && !isListed(type); index += 1) {
      yield own(guest, type, index, xml('controller', { type, index, model }));
    }
  }
  if (hasVirtioSerial(guest) && !isListed('virtio-serial')) {
    yield own(guest, 'virtio-serial', 0, xml('controller', { type: 'virtio-serial', index: 0 }));
  }
}

/** The fields of a controller of a guest, as far as the spec has them. */
function controllerIn(one: Xml): JsonObject {
  const hotplug = valueIn(one, 'target@hotplug');
  return given<string | number | boolean>({
    type: attribute(one, 'type') ?? '',
    index: numberIn(one, '@index'),
    model: attribute(one, 'model'),
    address: guestAddressIn(one),
    chassis: numberIn(one, 'target@chassis'),
    port: numberIn(one, 'target@port'),
    hotplug: hotplug === undefined ? undefined : hotplug === 'on',
    chassisNr: numberIn(one, 'target@chassisNr'),
    busNr: numberIn(one, 'target@busNr'),
    node: numberIn(one, 'target/node'),
    modelName: valueIn(one, 'model@name'),
    ports: numberIn(one, '@ports'),
    vectors: numberIn(one, '@vectors'),
    startport: numberIn(one, 'master@startport'),
    queues: numberIn(one, 'driver@queues'),
    iothread: numberIn(one, 'driver@iothread'),
  });
}

/** The PCI controllers of a domain, as a spec lists them; none if the spec cannot list one of them. */
export function pciControllersIn(domain: Xml): Vm['controllers'] {
  const all = devicesIn(domain, 'controller')
    .map(controllerIn)
    .filter(({ type, index }) => type === 'pci' && index !== undefined);
  const read = schema.vm.controllers.safeParse(all);
  return read.success ? read.data : [];
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const all = devicesIn(domain, 'controller').map(controllerIn);
  if (all.length === 0) return;
  const known = all.filter(({ type }) => types.some((one) => one === type));
  // A name that QEMU's device has anyway only makes the list longer.
  const short = known.map(({ modelName: _, ...one }) => one);
  yield { vm: { controllers: short }, tolerance: 8 };
  yield { vm: { controllers: known } };
  yield { vm: { controllers: short.filter(({ type }) => type === 'pci') } };
}
