/**
 * Names of a guest's devices, by which their QEMU properties are set. A device of the spec has a libvirt alias `ua-…`
 * only if a property is set: libvirt names the others itself.
 * @see https://libvirt.org/formatdomain.html#devices
 */
import { type Xml, xml } from '../libvirt/xml.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { parsed, refused, scalar } from '../values/scalar.ts';

/** The parts of a guest that have names in the spec. */
export const namedSlices = ['devices', 'disks', 'nics', 'shares'] as const;
export type NamedSlice = (typeof namedSlices)[number];

/** A device of a guest, by its name in the spec; `index` counts the functions of a passed-through device. */
export interface DeviceName {
  readonly slice: NamedSlice;
  readonly name: string;
  readonly index: number;
}

const ofSpec = /^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/;
/** Names that libvirt assigns (`hostdev0`, `sata0-0-1`, `pci.1`) or that the user assigned (`ua-card`). */
const ofLibvirt = /^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;

/** Parses `devices.gpu.1` and `disks.system`; `undefined` if it is a libvirt name. */
export function parseDeviceName(text: string): DeviceName | undefined {
  const match = ofSpec.exec(text);
  if (!match?.[1] || !match[2] || (match[3] !== undefined && match[1] !== 'devices')) return undefined;
  return { slice: match[1] as NamedSlice, name: match[2], index: Number(match[3] ?? 0) };
}

/** Takes `devices.gpu`, `devices.gpu.1`, `disks.system`, `nics.lan`, `shares.games`, and libvirt's own names. */
export const deviceName = scalar(
  'A device of the guest, by its name in the spec or its libvirt alias.',
  ['devices.gpu', 'hostdev0'],
  (text) =>
    parseDeviceName(text) || ofLibvirt.test(text)
      ? parsed(text)
      : refused<string>(
          `invalid device name '${text}': use devices.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME, shares.NAME or a libvirt alias`,
        ),
);

/** The alias of a device, unique within a guest. Slice names have no digits, so the number is unambiguous. */
export const aliasFor = ({ slice, name, index }: DeviceName): string =>
  `ua-${slice}${index === 0 ? '' : index}-${name}`;

/** The QEMU properties that are set, by name. */
export type Properties = Readonly<Record<string, boolean | number | string>>;

/**
 * The properties of the guest's devices, by alias: those in `qemu.override`, and those that an integrated GPU needs.
 */
export function overridesOf(vm: Vm, spec: Spec): ReadonlyMap<string, Properties> {
  const overrides = new Map<string, Properties>();
  for (const name of vm.devices) {
    if (spec.devices[name]?.igd !== true) continue;
    overrides.set(aliasFor({ slice: 'devices', name, index: 0 }), { 'x-igd-opregion': true });
  }
  for (const [key, properties] of Object.entries(vm.qemu.override)) {
    const device = parseDeviceName(key);
    const alias = device ? aliasFor(device) : key;
    overrides.set(alias, { ...overrides.get(alias), ...properties });
  }
  return overrides;
}

/** The alias element of a device of the spec, if a property is set on it. */
export function aliasElement(slice: NamedSlice, name: string, vm: Vm, spec: Spec, index = 0): Xml | undefined {
  const alias = aliasFor({ slice, name, index });
  return overridesOf(vm, spec).has(alias) ? xml('alias', { name: alias }) : undefined;
}
