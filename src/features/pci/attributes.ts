/**
 * What the kernel is told of a PCI device through its files in sysfs, whoever has it: how it is reset, whether it may be
 * switched off, how large its BARs are.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html (sysfs-bus-pci)
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { pciAt } from '../../facts/select.ts';
import { barWrites } from '../../model/bars.ts';
import { isPowerOfTwo } from '../../model/looking-glass-memory.ts';
import { devices, devicesOf, guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { printPciAddress } from '../../values/pci.ts';
import { mebibyte, printSize, size } from '../../values/quantity.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

const bar = (index: number) =>
  z.optional(size).apply(described(`The size of BAR ${index}: a power of two that the card offers.`));

export const schema = {
  device: {
    resetMethod: z
      .optional(z.enum(['device_specific', 'acpi', 'flr', 'af_flr', 'pm', 'bus']))
      .apply(described('The reset method that the kernel is told to use for it.')),
    vendorReset: z.prefault(
      toggle(
        "Load the module vendor-reset, which can reset many of AMD's cards before RDNA2, and have the kernel use it for this one.",
      ),
      false,
    ),
    d3cold: z.prefault(
      toggle(
        'Let the kernel switch it off altogether while nobody uses it (D3cold). Off helps where it does not come back.',
      ),
      true,
    ),
    bars: z
      .prefault(
        strictObject(() => ({ bar0: bar(0), bar1: bar(1), bar2: bar(2), bar3: bar(3), bar4: bar(4), bar5: bar(5) })),
        {},
      )
      .apply(
        described(
          'Resizable BARs of its first function, set before vfio-pci has it: smaller where a guest stays black with large ones, larger where the firmware does not do it.',
        ),
      ),
  },
} as const;

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;

export const codes = {
  'setting-without-address': code<{ device: string; setting: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, setting }) => `${setting} needs the address of '${device}', which is not known`,
    remedy: () => 'add functions: the PCI addresses that lspci -nn shows beside these ids',
    explain: 'The kernel is told of one function at a time, by a file below /sys/bus/pci/devices/ADDRESS.',
    example: {
      fails: 'devices: { gpu: { ids: ["1002:67df"], resetMethod: ⟨bus } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], resetMethod: bus } }\n',
    },
  }),
  'vendor-reset-and-method': code<{ method: string }>({
    severity: 'error',
    about: 'value',
    message: ({ method }) => `vendor-reset is loaded for nothing: the device is reset by ${method}`,
    remedy: () => 'take resetMethod out, or vendorReset',
    explain: 'What vendor-reset does is the reset method device_specific, which vendorReset chooses by itself.',
    example: {
      fails: gpu('vendorReset: true, resetMethod: ⟨bus'),
      passes: gpu('vendorReset: true'),
    },
  }),
  'device-specific-without-module': code<{ device: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) => `the kernel by itself has no device_specific reset for AMD's '${device}'`,
    remedy: () => 'write vendorReset: true instead, which loads the module that has one',
    explain:
      "device_specific is a reset that the kernel knows for this very model. For AMD's cards the module vendor-reset adds it; without that module the kernel refuses the method and resets in its usual way.",
    example: {
      fails: gpu('ids: ["1002:67df"], resetMethod: ⟨device_specific'),
      passes: gpu('ids: ["1002:67df"], vendorReset: true'),
    },
  }),
  'bar-size': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given }) => `${given} is no size of a BAR, which is a power of two of at least 1 MiB`,
    remedy: () => 'write 256MiB, 512MiB, 1GiB and so on',
    explain: 'A resizable BAR is 1 MiB, or twice that, or twice that again: the card says which of these it offers.',
    example: { fails: gpu('bars: { bar0: ⟨300MiB }'), passes: gpu('bars: { bar0: 256MiB }') },
  }),
  'bar-not-offered': code<{ device: string; bar: number; size: string; sizes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, bar: index, size: given, sizes }) =>
      `BAR ${index} of '${device}' cannot be ${given}, by the facts of this machine: it offers ${sizes}`,
    remedy: () => 'write one of these, or take it out',
    explain: 'A card offers certain sizes for each of its resizable BARs; the kernel refuses others.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const device of devices(spec)) {
    const { name, resetMethod, vendorReset, d3cold, functions } = device;
    const at = (...path: string[]) => ({ path: ['devices', name, ...path] });
    const given: (readonly [string, boolean])[] = [
      ['resetMethod', resetMethod !== undefined],
      ['vendorReset', vendorReset],
      ['d3cold', !d3cold],
      ['bars', barWrites(device).length > 0],
    ];
    for (const [setting, isSet] of functions.length === 0 && device.ids.length > 0 ? given : []) {
      if (isSet) report('setting-without-address', at(setting), { device: name, setting });
    }
    if (vendorReset && resetMethod !== undefined && resetMethod !== 'device_specific') {
      report('vendor-reset-and-method', at('resetMethod'), { method: resetMethod });
    }
    if (!vendorReset && resetMethod === 'device_specific' && isAmd(device, facts)) {
      report('device-specific-without-module', at('resetMethod'), { device: name });
    }
    barSizes(device, report, facts);
  }
}

const isAmd = ({ ids, functions: [first] }: Device, facts: Facts | undefined): boolean => {
  const known = first && facts ? pciAt(facts, first)?.id : undefined;
  return [...ids, ...(known ? [known] : [])].some(({ vendor }) => vendor === '1002');
};

function barSizes(device: Device, report: Report<typeof codes>, facts: Facts | undefined): void {
  const [first] = device.functions;
  const known = first && facts ? pciAt(facts, first)?.bars : undefined;
  for (const [key, bytes] of Object.entries(device.bars)) {
    if (bytes === undefined) continue;
    const place = { path: ['devices', device.name, 'bars', key] };
    const index = Number(key.slice('bar'.length));
    const sizes = known?.find((one) => one.index === index)?.sizes;
    if (bytes < mebibyte || !isPowerOfTwo(bytes)) report('bar-size', place, { size: printSize(bytes) });
    else if (sizes && !sizes.includes(bytes)) {
      const offered = sizes.length > 0 ? sizes.map(printSize).join(', ') : 'one size only';
      report('bar-not-offered', place, { device: device.name, bar: index, size: printSize(bytes), sizes: offered });
    }
  }
}

/**
 * vendor-reset is loaded in the initrd because the kernel takes the method device_specific only from when it is there,
 * and nothing orders modules and tmpfiles after that. Only the graphics function has it. A device that the host has
 * until a guest starts gets its BARs by the hook; for the others see binding.ts.
 */
export function* host(spec: Spec): Iterable<HostPart> {
  const all = devices(spec);
  if (all.some(({ vendorReset }) => vendorReset)) {
    yield {
      kind: 'option',
      path: ['boot', 'extraModulePackages'],
      value: nix.list([nix.select('config', 'boot', 'kernelPackages', 'vendor-reset')]),
    };
    yield { kind: 'module', stage: 'initrd', name: 'vendor-reset' };
  }
  for (const { resetMethod, vendorReset, d3cold, functions } of all) {
    const write = (name: string, argument: string, addresses = functions): HostPart[] =>
      addresses.map((address) => ({
        kind: 'tmpfile',
        type: 'w',
        path: `/sys/bus/pci/devices/${printPciAddress(address)}/${name}`,
        argument,
        ofEntry: true,
      }));
    if (vendorReset) yield* write('reset_method', 'device_specific', functions.slice(0, 1));
    else if (resetMethod) yield* write('reset_method', resetMethod);
    if (!d3cold) yield* write('d3cold_allowed', '0');
  }
  for (const vm of guests(spec)) {
    for (const device of devicesOf(vm, spec)) {
      const [first] = device.functions;
      const writes = barWrites(device).map(({ file, value }) => `${file}=${value}`);
      if (device.bind === 'boot' || !first || writes.length === 0) continue;
      yield {
        kind: 'hook',
        vm: vm.name,
        step: 'resize-bars',
        arguments: [printPciAddress(first), ...writes],
      };
    }
  }
}
