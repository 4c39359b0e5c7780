/**
 * Names of a guest's devices by which QEMU's properties of them are set. A device of the spec has one, of libvirt's kind
 * `ua-…`, only where something is set by it: libvirt names the others itself.
 * @see https://libvirt.org/formatdomain.html#devices
 */
import { type Xml, xml } from '../libvirt/xml.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { parsed, refused, scalar } from '../values/scalar.ts';

/** What of a guest has names in the spec. */
export const namedSlices = ['devices', 'disks', 'nics', 'shares'] as const;
export type NamedSlice = (typeof namedSlices)[number];

/** A device of a guest as the spec names it; `index` counts the functions of a passed-through one. */
export interface DeviceName {
  readonly slice: NamedSlice;
  readonly name: string;
  readonly index: number;
}

const ofSpec = /^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/;
/** Names that libvirt gives (`hostdev0`, `sata0-0-1`, `pci.1`) or that a person gave (`ua-card`). */
const ofLibvirt = /^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;

/** `devices.gpu.1` and `disks.system` taken apart; `undefined` where it is a name of libvirt's. */
export function parseDeviceName(text: string): DeviceName | undefined {
  const match = ofSpec.exec(text);
  if (!match?.[1] || !match[2] || (match[3] !== undefined && match[1] !== 'devices')) return undefined;
  return { slice: match[1] as NamedSlice, name: match[2], index: Number(match[3] ?? 0) };
}

/** Takes `devices.gpu`, `devices.gpu.1`, `disks.system`, `nics.lan`, `shares.games`, and libvirt's own names. */
export const deviceName = scalar(
  'A device of the guest: as it is named here, or by the alias that libvirt gives it.',
  ['devices.gpu', 'hostdev0'],
  (text) =>
    parseDeviceName(text) || ofLibvirt.test(text)
      ? parsed(text)
      : refused<string>(
          `'${text}' names no device: write devices.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`,
        ),
);

/** The alias of a device; no two devices of a guest have the same. Slices hold no digits, so that the number is clear. */
export const aliasFor = ({ slice, name, index }: DeviceName): string =>
  `ua-${slice}${index === 0 ? '' : index}-${name}`;

/** What is set of QEMU's properties, by alias. */
export type Properties = Readonly<Record<string, boolean | number | string>>;

/** What the guest's devices have set by the spec: as `qemu.override` says, and what an integrated GPU needs. */
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

/** The element that names a device of the spec, where something is set by it. */
export function aliasElement(slice: NamedSlice, name: string, vm: Vm, spec: Spec, index = 0): Xml | undefined {
  const alias = aliasFor({ slice, name, index });
  return overridesOf(vm, spec).has(alias) ? xml('alias', { name: alias }) : undefined;
}
