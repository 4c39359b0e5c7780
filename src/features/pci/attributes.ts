/**
 * Settings of a PCI device that are written to its files in sysfs, whoever uses it: reset method, power-off, BAR sizes.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html (sysfs-bus-pci)
 */
import * as z from 'zod/mini';
import findFunction from '../../assets/find-function.sh';
import program from '../../assets/set-attributes.sh';
import { withParts } from '../../assets/with-parts.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { pciAt } from '../../facts/select.ts';
import { barWrites } from '../../model/bars.ts';
import { idsOfCard } from '../../model/card.ts';
import { vendorResetChip } from '../../model/hardware/vendor-reset.ts';
import { functionWords } from '../../model/identity.ts';
import { isPowerOfTwo } from '../../model/looking-glass-memory.ts';
import { devices, devicesOf, guests } from '../../model/select.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { printPciAddress } from '../../values/pci.ts';
import { mebibyte, printSize, size } from '../../values/quantity.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

const bar = (index: number) =>
  z.optional(size).apply(described(`The size of BAR ${index}: a power of two that the device supports.`));

export const schema = {
  device: {
    resetMethod: z
      .optional(z.enum(['device_specific', 'acpi', 'flr', 'af_flr', 'pm', 'bus']))
      .apply(described('The reset method that the kernel uses for the device.')),
    vendorReset: z.prefault(
      toggle(
        'Whether to load the kernel module vendor-reset, which can reset AMD GPUs of the families Polaris, Vega 10 and 20, Navi 10, 12 and 14, and Arcturus, and to have the kernel use it for this one.',
      ),
      false,
    ),
    d3cold: z.prefault(
      toggle(
        'Whether the kernel may power off the device completely while it is unused (D3cold). Turn this off if the device does not come back.',
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
          'Sizes of the resizable BARs of the first function, set before vfio-pci takes the device: smaller if the screen of the guest stays black with large BARs, larger if the firmware does not enlarge them.',
        ),
      ),
  },
} as const;

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;

export const codes = {
  'setting-without-address': code<{ device: string; setting: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, setting }) => `'${setting}' needs a PCI address, but device '${device}' has only ids`,
    remedy: () => 'add the PCI addresses that `lspci -nn` shows for these ids, for example `functions: ["0b:00.0"]`',
    explain: 'The setting is written to a file below /sys/bus/pci/devices/ADDRESS, once for each function.',
    example: {
      fails: 'devices: { gpu: { ids: ["1002:67df"], resetMethod: ⟨bus } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], resetMethod: bus } }\n',
    },
  }),
  'vendor-reset-and-method': code<{ method: string }>({
    severity: 'error',
    about: 'value',
    message: ({ method }) => `'vendorReset' has no effect, because 'resetMethod' is '${method}'`,
    remedy: () => 'remove `resetMethod`, or remove `vendorReset`',
    explain:
      'The module vendor-reset implements the reset method device_specific, and `vendorReset` selects that method by itself. With another method the module is loaded but never used.',
    example: {
      fails: gpu('vendorReset: true, resetMethod: ⟨bus'),
      passes: gpu('vendorReset: true'),
    },
  }),
  'device-specific-without-module': code<{ device: string; module: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ device }) => `the kernel has no device_specific reset of its own for the AMD device '${device}'`,
    remedy: ({ module }) =>
      module ? 'replace it with `vendorReset: true`, or remove `resetMethod`' : 'remove `resetMethod`',
    explain:
      'device_specific is a reset that the kernel implements for one particular model. For some AMD GPUs the module vendor-reset adds it. Without that module the kernel refuses the method and resets the device in its usual way.',
    example: {
      fails: gpu('ids: ["1002:67df"], resetMethod: ⟨device_specific'),
      passes: gpu('ids: ["1002:67df"], vendorReset: true'),
    },
  }),
  'bar-size': code<{ size: string }>({
    severity: 'error',
    about: 'value',
    message: ({ size: given }) => `a BAR cannot be ${given} large: its size is a power of two of at least 1 MiB`,
    remedy: () => 'use a size such as `256MiB`, `512MiB` or `1GiB`',
    explain:
      'The size of a resizable BAR is 1 MiB, 2 MiB, 4 MiB and so on. The device reports which of these sizes it supports.',
    example: { fails: gpu('bars: { bar0: ⟨300MiB }'), passes: gpu('bars: { bar0: 256MiB }') },
  }),
  'bar-not-offered': code<{ device: string; bar: number; size: string; sizes: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device, bar: index, size: given, sizes }) =>
      `BAR ${index} of '${device}' cannot be ${given}: according to the facts of this machine it supports ${sizes}`,
    remedy: ({ bar: index }) =>
      `use a supported size, or remove \`bar${index}\` to leave the BAR as the firmware set it`,
    explain: 'A device supports certain sizes for each of its resizable BARs. The kernel refuses all others.',
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
      const module = idsOfCard(device, facts).some(vendorResetChip);
      report('device-specific-without-module', at('resetMethod'), { device: name, module });
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
      const offered = sizes.length > 0 ? sizes.map(printSize).join(', ') : 'only one size';
      report('bar-not-offered', place, { device: device.name, bar: index, size: printSize(bytes), sizes: offered });
    }
  }
}

/** The words of set-attributes.sh for a device. Only the graphics function has the reset of vendor-reset. */
function settingWords(device: Device, facts: Facts | undefined): string[] {
  const { functions, resetMethod, vendorReset, d3cold } = device;
  return functions.flatMap((address, index) => {
    const method = vendorReset ? (index === 0 ? 'device_specific' : undefined) : resetMethod;
    const writes = [
      ...(method === undefined ? [] : [`reset_method=${method}`]),
      ...(d3cold ? [] : ['d3cold_allowed=0']),
    ];
    return writes.length > 0 ? [`--device=${functionWords(address, device, facts).join(' ')}`, ...writes] : [];
  });
}

const programName = 'set-attributes.sh';

/** The unit that writes them, at boot and after a switch that changes them, before libvirtd starts guests. */
function* settings(words: readonly string[]): Iterable<HostPart> {
  yield { kind: 'program', name: programName, text: withParts(program, findFunction) };
  const script = shellProgram('vfioc-set-attributes', [nix.select('pkgs', 'coreutils')], programText(programName));
  yield sandboxVariable;
  yield {
    kind: 'option',
    ofEntry: true,
    path: ['systemd', 'services', 'vfioc-set-attributes'],
    value: nix.attrs({
      description: nix.string('Settings of PCI devices for guests'),
      wantedBy: nix.strings(['multi-user.target']),
      before: nix.strings(['libvirtd.service']),
      after: nix.strings(['systemd-modules-load.service']),
      // It writes to sysfs as the owner of the files, which takes no capability.
      serviceConfig: once({ without: ['ProtectKernelTunables'] }),
      script: callOf(script, words.map(nix.string)),
    }),
  };
}

/**
 * vendor-reset is loaded in the initrd because the kernel accepts the method device_specific only once the module is
 * there. If the host uses the device until a guest starts, the hook sets its BARs; for other devices see binding.ts.
 */
export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const all = devices(spec);
  if (all.some(({ vendorReset }) => vendorReset)) {
    yield {
      kind: 'option',
      path: ['boot', 'extraModulePackages'],
      value: nix.list([nix.select('config', 'boot', 'kernelPackages', 'vendor-reset')]),
    };
    yield { kind: 'module', stage: 'initrd', name: 'vendor-reset' };
  }
  const words = all.flatMap((device) => settingWords(device, facts));
  if (words.length > 0) yield* settings(words);
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
