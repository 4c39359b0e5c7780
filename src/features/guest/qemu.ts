/**
 * What goes to QEMU past libvirt's own words: arguments, environment, properties of devices, capabilities.
 * @see https://libvirt.org/kbase/qemu-passthrough-security.html
 * @see https://libvirt.org/drvqemu.html#pass-through-of-arbitrary-qemu-commands
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { deviceName, overridesOf, parseDeviceName } from '../../model/alias.ts';
import { kvmfrArguments } from '../../model/kvmfr.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { plainText } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

const variable = textScalar(
  'The name of an environment variable.',
  ['PIPEWIRE_LATENCY'],
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  'an environment variable has letters, digits and _, and does not begin with a digit',
);

const property = textScalar(
  'A property of a device.',
  ['x-vga'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  'a property has letters, digits, - _ and .',
);

const capability = textScalar(
  'A capability.',
  ['blockdev'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  'a capability has letters, digits, - _ and .: virsh domcapabilities and libvirt name them',
);

export const schema = {
  vm: {
    qemu: z
      .prefault(
        strictObject(() => ({
          args: z
            .prefault(z.array(plainText('One argument.', ['-device'])), [])
            .apply(
              described(
                'Arguments for QEMU, one to an entry: libvirt knows nothing of what they make, and puts them last.',
              ),
            ),
          env: z
            .prefault(z.record(variable, plainText('A value.', ['512/48000'])), {})
            .apply(described('Environment variables for QEMU.')),
          override: z
            .prefault(
              z.record(deviceName, z.record(property, z.union([z.boolean(), z.int(), plainText('A text.', ['on'])]))),
              {},
            )
            .apply(
              described(
                "Properties of QEMU's devices: by the device (devices.gpu, disks.system, or an alias of libvirt's), then by the property. true and false are switches, and texts, on and off among them, are texts.",
              ),
            ),
          capabilities: z
            .prefault(z.record(capability, z.enum(['add', 'del'])), {})
            .apply(
              described(
                'Capabilities that libvirt is to believe QEMU has (add) or has not (del), against what it found.',
              ),
            ),
        })),
        {},
      )
      .apply(described('What libvirt has no words for.')),
  },
} as const;

const win = (override: string): string =>
  `vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${override} } } } }\n`;

export const codes = {
  'override-of-nothing': code<{ device: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `the guest has no '${device}'`,
    remedy: ({ nearest: near }) => (near ? `did you mean '${near}'?` : 'write a device of this guest, or take it out'),
    explain:
      'libvirt does not define a guest with properties for a device that it does not have. A function of a device is counted from 0: devices.gpu.1 is the second one.',
    example: { fails: win('⟨disks.d: { write-cache: "off" }'), passes: win('disks.c: { write-cache: "off" }') },
  }),
} satisfies Codes;

/** The devices of a guest that can be named in `override`. */
function namesOf(vm: Vm, spec: Spec): string[] {
  const received = vm.devices.flatMap((name) => {
    const device = spec.devices[name];
    const functions = device?.gvt ? 1 : (device?.functions.length ?? 0);
    return Array.from({ length: functions }, (_, index) => `devices.${name}${index === 0 ? '' : `.${index}`}`);
  });
  const own = (['disks', 'nics', 'shares'] as const).flatMap((slice) =>
    Object.keys(vm[slice]).map((name) => `${slice}.${name}`),
  );
  return [...received, ...own];
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const names = namesOf(vm, spec);
    for (const device of Object.keys(vm.qemu.override)) {
      const named = parseDeviceName(device);
      if (!named || names.includes(device.replace(/\.0$/, ''))) continue;
      const path = ['vms', vm.name, 'qemu', 'override', device];
      report('override-of-nothing', { path, on: 'key' }, { device, nearest: nearest(device, names) });
    }
  }
}

/** The namespace of libvirt's QEMU driver, without which it drops these elements. */
const namespace = { 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0' };

function propertyOf(name: string, value: boolean | number | string): Xml {
  const type =
    typeof value === 'boolean' ? 'bool' : typeof value === 'string' ? 'string' : value < 0 ? 'signed' : 'unsigned';
  return xml('qemu:property', { name, type, value: String(value) });
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const args = [...kvmfrArguments(vm, spec), ...vm.qemu.args].map((value) => xml('qemu:arg', { value }));
  const env = Object.entries(vm.qemu.env).map(([name, value]) => xml('qemu:env', { name, value }));
  if (args.length + env.length > 0) yield { at: '', xml: xml('qemu:commandline', namespace, ...args, ...env) };
  const capabilities = Object.entries(vm.qemu.capabilities).map(([name, change]) =>
    xml(`qemu:${change}`, { capability: name }),
  );
  if (capabilities.length > 0) yield { at: '', xml: xml('qemu:capabilities', namespace, ...capabilities) };
  const overrides = [...overridesOf(vm, spec)].map(([alias, properties]) => {
    const frontend = Object.entries(properties).map(([name, value]) => propertyOf(name, value));
    return xml('qemu:device', { alias }, xml('qemu:frontend', {}, ...frontend));
  });
  if (overrides.length > 0) yield { at: '', xml: xml('qemu:override', namespace, ...overrides) };
}
