/**
 * Settings that bypass libvirt's own elements: QEMU arguments, environment, device properties, capabilities.
 * @see https://libvirt.org/kbase/qemu-passthrough-security.html
 * @see https://libvirt.org/drvqemu.html#pass-through-of-arbitrary-qemu-commands
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { attribute, child, elements, type Xml, xml } from '../../libvirt/xml.ts';
import { deviceName, overridesOf, parseDeviceName } from '../../model/alias.ts';
import { kvmfrArguments } from '../../model/kvmfr.ts';
import type { Opening } from '../../model/opening.ts';
import { riskyArguments } from '../../model/qemu-arguments.ts';
import { secretStringArguments } from '../../model/secret-files.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { plainText } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const variable = textScalar(
  'The name of an environment variable.',
  ['PIPEWIRE_LATENCY'],
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  "invalid environment variable name: use letters, digits and '_', not starting with a digit",
);

const property = textScalar(
  'A device property.',
  ['x-vga'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  "invalid property name: use letters, digits, '-', '_' and '.'",
);

const capability = textScalar(
  'A QEMU capability, by its libvirt name.',
  ['blockdev'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
  "invalid capability name: use letters, digits, '-', '_' and '.'",
);

export const schema = {
  vm: {
    qemu: z
      .prefault(
        strictObject(() => ({
          args: z
            .prefault(z.array(plainText('An argument.', ['-device'])), [])
            .apply(
              described(
                'Additional QEMU arguments, one per entry. libvirt does not interpret them and passes them last.',
              ),
            ),
          env: z
            .prefault(z.record(variable, plainText('A value.', ['512/48000'])), {})
            .apply(described('Environment variables for QEMU.')),
          override: z
            .prefault(
              z.record(deviceName, z.record(property, z.union([z.boolean(), z.int(), plainText('A string.', ['on'])]))),
              {},
            )
            .apply(
              described(
                'Properties of QEMU devices, by device (devices.gpu, disks.system, or a libvirt alias) and property. true and false are booleans; on and off are strings.',
              ),
            ),
          capabilities: z
            .prefault(z.record(capability, z.enum(['add', 'del'])), {})
            .apply(
              described(
                'QEMU capabilities that libvirt assumes to be present (add) or missing (del), whatever it detected.',
              ),
            ),
        })),
        {},
      )
      .apply(described('QEMU settings that libvirt has no elements for.')),
  },
} as const;

const win = (override: string): string =>
  `vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${override} } } } }\n`;

export const codes = {
  'override-of-nothing': code<{ device: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `the guest has no device '${device}'`,
    remedy: ({ nearest: near }) =>
      near
        ? `did you mean '${near}'?`
        : 'use a device of this guest (`devices.NAME`, `disks.NAME`, `nics.NAME` or `shares.NAME`), or remove the entry',
    explain:
      'libvirt does not define a guest that has properties for a missing device. The functions of a device are numbered from 0: devices.gpu.1 is the second one.',
    example: { fails: win('⟨disks.d: { write-cache: "off" }'), passes: win('disks.c: { write-cache: "off" }') },
  }),
  'qemu-argument-opens': code<{ argument: string; who: string; can: string; instead: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ argument, who, can }) => `'${argument}' lets ${who} ${can}`,
    remedy: ({ instead }) => instead,
    explain:
      'libvirt passes these arguments to QEMU as they are, past its own protection. A monitor of QEMU has no password and can read and write files; a GDB server can change all of the memory.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, qemu: { args: [-monitor, ⟨"tcp:127.0.0.1:4444,server"] } } }\n',
      passes: 'vms: { win: { memory: 4GiB, qemu: { args: [-no-user-config] } } }\n',
    },
  }),
} satisfies Codes;

/** The device names of a guest that `override` accepts. */
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
    for (const { index, argument, who, can, instead } of riskyArguments(vm.qemu.args)) {
      const path = ['vms', vm.name, 'qemu', 'args', index];
      report('qemu-argument-opens', { path }, { argument, who, can, instead });
    }
    const names = namesOf(vm, spec);
    for (const device of Object.keys(vm.qemu.override)) {
      const named = parseDeviceName(device);
      if (!named || names.includes(device.replace(/\.0$/, ''))) continue;
      const path = ['vms', vm.name, 'qemu', 'override', device];
      report('override-of-nothing', { path, on: 'key' }, { device, nearest: nearest(device, names) });
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const { name, qemu } of guests(spec)) {
    for (const { kind, who, can, argument } of riskyArguments(qemu.args)) {
      yield { kind, who, can: `${can} (guest '${name}', ${argument})` };
    }
  }
}

/** The namespace of libvirt's QEMU driver, which drops these elements without it. */
const namespace = { 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0' };

function propertyOf(name: string, value: boolean | number | string): Xml {
  const type =
    typeof value === 'boolean' ? 'bool' : typeof value === 'string' ? 'string' : value < 0 ? 'signed' : 'unsigned';
  return xml('qemu:property', { name, type, value: String(value) });
}

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const args = [...kvmfrArguments(vm, spec), ...secretStringArguments(vm), ...vm.qemu.args].map((value) =>
    xml('qemu:arg', { value }),
  );
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

export function* recognise(domain: Xml): Iterable<Proposal> {
  const line = child(domain, 'qemu:commandline');
  if (line) {
    const args = elements(line, 'qemu:arg').map((one) => attribute(one, 'value') ?? '');
    if (args.length > 0) yield { vm: { qemu: { args } } };
    for (const one of elements(line, 'qemu:env')) {
      const name = attribute(one, 'name');
      if (name !== undefined) yield { vm: { qemu: { env: { [name]: attribute(one, 'value') ?? '' } } } };
    }
  }
  const capabilities = child(domain, 'qemu:capabilities');
  for (const one of capabilities ? elements(capabilities) : []) {
    const name = attribute(one, 'capability');
    if (name !== undefined)
      yield { vm: { qemu: { capabilities: { [name]: one.name === 'qemu:del' ? 'del' : 'add' } } } };
  }
}
