/**
 * Binding: which driver holds a PCI device at what time. At boot a device is kept for vfio-pci by its address
 * (`driver_override`) or by its vendor:device id. This depends neither on the order of a list of modules, since NixOS
 * guarantees none from 25.11 on, nor on a hook of one kind of stage 1. Every module load (from a list, by udev or by
 * hand) goes through kmod, in both kinds of stage 1:
 *
 * - `softdep DRIVER pre: vfio-pci` makes every load of a host driver load vfio-pci first;
 * - `install vfio-pci` makes every load of vfio-pci write `driver_override` of the listed addresses first.
 *
 * A udev rule that writes `driver_override` was tried and does not help: by then a driver from the initrd's list has the
 * device, and without such a driver the kernel does not probe the device again.
 *
 * @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html
 * @see https://docs.kernel.org/PCI/sysfs-pci.html
 */
import * as z from 'zod/mini';
import findFunction from '../../assets/find-function.sh';
import reserveFunctions from '../../assets/reserve-functions.sh';
import { withParts } from '../../assets/with-parts.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type PciFacts, pciAt } from '../../facts/select.ts';
import { onOneLine } from '../../formats/modprobe.ts';
import { barWrites } from '../../model/bars.ts';
import { pciOf } from '../../model/functions.ts';
import { blacklistOf, driversOf, loadedName } from '../../model/host-drivers.ts';
import { functionWords, isReservable } from '../../model/identity.ts';
import { boundAtBoot, devices, matchesBy } from '../../model/select.ts';
import { programLine } from '../../nix/program.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { moduleName } from '../../values/names.ts';
import { deviceId, pciFunction, pciPath, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { described, toggle } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  device: {
    functions: z
      .prefault(z.array(pciFunction), [])
      .apply(
        described(
          'The PCI functions of the device, in the order in which the guest sees them, by address or by path. A GPU usually has an audio function next to it.',
        ),
      ),
    path: z
      .optional(pciPath)
      .apply(
        described(
          'The path of the device through the bridges of the host, as `vfioc scan` prints it. Unlike its address, it stays the same if another card is added or removed. The host then finds the functions by it, and their addresses only tell them apart.',
        ),
      ),
    ids: z
      .prefault(z.array(deviceId), [])
      .apply(
        described(
          'The vendor:device ids of the functions. Before the host takes a device, it compares them with the ones of the device that is there, and leaves another device alone. With ids alone, it takes the only device that has them.',
        ),
      ),
    subsystems: z
      .prefault(z.array(deviceId), [])
      .apply(
        described(
          'The vendor:device ids of the board (Subsystem in `lspci -nnv`), compared like ids. They tell apart two cards with the same GPU from different manufacturers.',
        ),
      ),
    bind: z
      .prefault(z.enum(['boot', 'start', 'handover']), 'boot')
      .apply(
        described(
          'When vfio-pci takes the device: boot, before any host driver; start, when the guest starts, until it stops; handover, like start, for a GPU that the host is using.',
        ),
      ),
    by: z
      .optional(z.enum(['address', 'id']))
      .apply(
        described(
          'How the device is found at boot: by address, which works with two identical devices, or by id. Default: address if functions are given.',
        ),
      ),
    drivers: z
      .optional(z.array(moduleName))
      .apply(
        described(
          'Host drivers that must not bind to the device. Default: those that the facts of the machine show, or the usual ones of its vendor.',
        ),
      ),
    blacklist: z.prefault(
      toggle('Whether to blacklist these drivers on the whole host: those in drivers, or those that the facts show.'),
      false,
    ),
    idleD3: z.prefault(
      toggle(
        'Whether vfio-pci puts the device to sleep while it is unused (D3). Turn this off if the device does not wake up.',
      ),
      true,
    ),
    vga: z.prefault(
      toggle(
        'Whether the GPU keeps its legacy VGA addresses. Off (disable_vga, for all devices of vfio-pci) saves the host the VGA arbitration between GPUs. Guests without UEFI need it on.',
      ),
      true,
    ),
  },
} as const;

export const codes = {
  'device-not-identified': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' has neither functions nor ids`,
    remedy: () => 'add what `lspci -nn` shows for the device, for example `functions: ["0b:00.0", "0b:00.1"]`',
    explain:
      'A device is found by the PCI addresses of its functions or by vendor:device ids. Without either there is nothing to bind.',
    example: { fails: 'devices: { ⟨gpu: { bind: boot } }\n', passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\n' },
  }),
  'by-address-without-functions': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' has 'by: address', but no functions`,
    remedy: () =>
      'add `functions` with the PCI addresses that `lspci -nn` shows for these ids, or set `by: id` if no guest receives the device',
    explain: '`by: address` needs `functions`: the PCI addresses whose driver_override is set.',
    example: {
      fails: 'devices: { gpu: { ids: ["1002:67df"], by: ⟨address } }\n',
      passes: 'devices: { gpu: { ids: ["1002:67df"], by: id } }\n',
    },
  }),
  'by-id-without-ids': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' has 'by: id', but no ids`,
    remedy: () => 'remove `by`, so that the device is found by address, or add `ids`',
    explain: '`by: id` needs `ids`: vfio-pci takes every device that has one of them.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], by: ⟨id } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], by: address } }\n',
    },
  }),
  'function-twice': code<{ address: string; device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, device }) => `${address} is already a function of '${device}'`,
    remedy: ({ address, device }) =>
      `remove ${address} from this device or from '${device}'; remove a device that has no other functions`,
    explain:
      'A PCI function belongs to one device. If two devices list it, it could be bound in two ways or passed to two guests.',
    example: {
      fails: 'devices: { a: { functions: ["0b:00.0"] }, b: { functions: [⟨"0000:0b:00.0"] } }\n',
      passes: 'devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }\n',
    },
  }),
  'id-matches-other-device': code<{ id: string; device: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ id, device, other }) =>
      `'${device}' is found by the id ${id}, which '${other}' also has, but '${other}' is not bound at boot`,
    remedy: ({ device }) =>
      `add \`functions\` to '${device}' with its PCI addresses and set \`by: address\`, which binds this device only`,
    explain:
      'An id stands for every device of one model. vfio-pci takes all of them at boot, so two devices with the same id cannot be treated differently by id.',
    example: {
      fails:
        'devices: { a: { ids: [⟨"1002:67df"], by: id }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }\n',
      passes:
        'devices: { a: { functions: ["0b:00.0"], ids: ["1002:67df"] }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }\n',
    },
  }),
  'id-takes-host-card': code<{ id: string; address: string; driver?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ id, address, driver }) =>
      `the id ${id} also matches ${address}, which the host keeps${driver ? ` (driver ${driver})` : ''}`,
    remedy: () =>
      'add `functions` with the PCI addresses of the device and set `by: address`, which binds this device only',
    explain:
      'By id vfio-pci takes every device of that model. The facts of this machine list another one, which no device of the spec names, so the host would lose it at boot.',
  }),
  'blacklist-takes-host-card': code<{ driver: string; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ driver, address }) =>
      `blacklisting ${driver} would also leave ${address}, which the host uses, without a driver`,
    remedy: () => 'remove `blacklist`: vfio-pci takes the device first even without it',
    explain:
      'A blacklist disables a driver for the whole host. A disk, keyboard or display of the host that needs the same driver stops working too. softdep and driver_override already keep the drivers away from the device.',
  }),
  'blacklist-without-drivers': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' has a blacklist, but its drivers are not known`,
    remedy: () =>
      'remove `blacklist`: vfio-pci takes the device first even without it; or name the drivers, for example `drivers: [igb]`',
    explain:
      'A blacklist disables drivers for the whole host, so it is never guessed. It contains the names in `drivers`, or those that the facts of this machine show for the device (`vfioc scan`).',
    example: {
      fails: 'devices: { nic: { functions: ["03:00.0"], ids: ["8086:1533"], blacklist: ⟨on } }\n',
      passes: 'devices: { nic: { functions: ["03:00.0"], ids: ["8086:1533"], drivers: [igb], blacklist: on } }\n',
    },
  }),
  'blacklist-while-host-has-it': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) =>
      `the blacklist disables the driver that the host needs for '${device}' while no guest uses it`,
    remedy: ({ device }) =>
      `remove \`blacklist\`; or set \`bind: boot\` on '${device}' if the host can do without the device`,
    explain:
      'With `bind: start` and `bind: handover` the host uses the device until its guest starts, and it always uses the GPU that a GVT-g device is a part of. The host needs the driver for that.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], bind: start, blacklist: ⟨on } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], blacklist: on } }\n',
    },
  }),
  'driver-is-vfio': code<{ driver: string }>({
    severity: 'error',
    about: 'value',
    message: ({ driver }) => `${driver} is not a host driver: it passes the device to the guest`,
    remedy: () =>
      'replace it with the host driver, which `lspci -k` shows under "Kernel modules", or remove `drivers` to use the usual ones',
    explain:
      '`drivers` names the host drivers that must not bind to the device. The vfio drivers bind to it afterwards, and `lspci -k` shows them as the driver in use once they have.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [⟨vfio_pci] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu] } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const ownerOf = new Map<string, string>();
  for (const device of devices(spec)) {
    const path = ['devices', device.name];
    identified(device, path, report);
    const { name } = device;
    for (const [index, address] of device.functions.map(printPciAddress).entries()) {
      const owner = ownerOf.get(address);
      if (owner) report('function-twice', { path: [...path, 'functions', index] }, { address, device: owner });
      else ownerOf.set(address, name);
    }
    for (const [index, driver] of (device.drivers ?? []).entries()) {
      if (/^vfio/i.test(driver)) report('driver-is-vfio', { path: [...path, 'drivers', index] }, { driver });
    }
    if (device.blacklist) blacklisting(device, spec, report, facts);
  }
  sharedIds(spec, report, facts);
  if (facts) takenFromHost(spec, report, facts, new Set(ownerOf.keys()));
}

function identified(device: Device, path: readonly string[], report: Report<typeof codes>): void {
  const { name, functions, ids, by } = device;
  if (device.gvt) return;
  if (functions.length === 0 && ids.length === 0)
    report('device-not-identified', { path, on: 'key' }, { device: name });
  else if (by === 'address' && functions.length === 0)
    report('by-address-without-functions', { path: [...path, 'by'] }, { device: name });
  else if (by === 'id' && ids.length === 0) report('by-id-without-ids', { path: [...path, 'by'] }, { device: name });
}

/** Whether the host uses a device, or the GPU that it is a part of, while no guest has it. */
const sharedWithHost = ({ bind, gvt }: Device): boolean => bind !== 'boot' || gvt !== undefined;

function blacklisting(device: Device, spec: Spec, report: Report<typeof codes>, facts: Facts | undefined): void {
  const at = { path: ['devices', device.name, 'blacklist'] };
  const drivers = blacklistOf(device, facts).map(loadedName);
  const uses = ({ drivers: named = [], handover }: Device): boolean =>
    [...named, ...(handover?.unload ?? [])].some((name) => drivers.includes(loadedName(name)));
  // The drivers of another device are those that are named for it; if there are facts, takenFromHost checks them.
  const used = sharedWithHost(device)
    ? device
    : !facts && devices(spec).find((other) => sharedWithHost(other) && uses(other));
  if (used) report('blacklist-while-host-has-it', at, { device: used.name });
  else if (drivers.length === 0) report('blacklist-without-drivers', at, { device: device.name });
}

/** Checks devices that are found by id against devices with the same id (given or known) that are not bound at boot. */
function sharedIds(spec: Spec, report: Report<typeof codes>, facts: Facts | undefined): void {
  const all = devices(spec);
  const idsOf = ({ ids, functions }: Device): string[] =>
    [...ids, ...functions.flatMap((address) => (facts && pciAt(facts, address)?.id) || [])].map(printDeviceId);
  for (const device of all.filter((one) => one.bind === 'boot' && matchesBy(one) === 'id')) {
    for (const [index, id] of device.ids.map(printDeviceId).entries()) {
      const other = all.find((one) => one.name !== device.name && one.bind !== 'boot' && idsOf(one).includes(id));
      if (other) {
        report(
          'id-matches-other-device',
          { path: ['devices', device.name, 'ids', index] },
          { id, device: device.name, other: other.name },
        );
      }
    }
  }
}

/** What binding by id or a blacklist would take away from the host, according to the facts. */
function takenFromHost(spec: Spec, report: Report<typeof codes>, facts: Facts, declared: ReadonlySet<string>): void {
  const atBoot = devices(spec).filter((device) => !sharedWithHost(device));
  const leaves = new Set(atBoot.flatMap((device) => pciOf(device, facts)));
  const kept = facts.pci.filter((one) => !declared.has(printPciAddress(one.address)));
  for (const device of atBoot) {
    const path = ['devices', device.name];
    for (const [index, id] of device.ids.map(printDeviceId).entries()) {
      if (matchesBy(device) !== 'id') continue;
      const same = kept.filter((one) => printDeviceId(one.id) === id);
      const other = device.functions.length > 0 ? same[0] : same[1];
      if (other)
        report(
          'id-takes-host-card',
          { path: [...path, 'ids', index] },
          { id, address: printPciAddress(other.address), driver: other.driver },
        );
    }
    const drivers = blacklistOf(device, facts).map(loadedName);
    for (const one of facts.pci) {
      const driver = !leaves.has(one) && hostDrivers(one).find((name) => drivers.includes(name));
      if (!driver) continue;
      const address = printPciAddress(one.address);
      report('blacklist-takes-host-card', { path: [...path, 'blacklist'] }, { driver, address });
      break;
    }
  }
}

/** The host's drivers of a function: its driver, and also its modules if the driver is named differently. */
function hostDrivers({ driver, modules = [] }: PciFacts): string[] {
  if (!driver) return [];
  const names = modules.map(loadedName);
  const own = loadedName(driver);
  return names.includes(own) ? [own] : [own, ...names];
}

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const all = devices(spec);
  if (all.length === 0) return;
  const bound = boundAtBoot(spec);
  const stage = bound.length > 0 ? 'initrd' : 'boot';
  for (const name of ['vfio_pci', 'vfio', 'vfio_iommu_type1']) yield { kind: 'module', stage, name };

  const drivers = unique(bound.flatMap((device) => driversOf(device, facts))).sort();
  for (const module of drivers) yield { kind: 'modprobe', line: { command: 'softdep', module, pre: 'vfio-pci' } };

  const ids = bound.filter((device) => matchesBy(device) === 'id').flatMap((device) => device.ids.map(printDeviceId));
  if (ids.length > 0) {
    yield {
      kind: 'modprobe',
      line: { command: 'options', module: 'vfio-pci', option: 'ids', value: unique(ids).join(',') },
    };
  }
  const words = bound.flatMap((device) => (isReservable(device, facts) ? reserving(device, facts) : []));
  if (words.length > 0) yield* reservation(words);
  if (words.length > 0 || ids.length > 0) yield inhibitor([...words, ...ids]);

  if (all.some((device) => !device.idleD3)) {
    yield { kind: 'modprobe', line: { command: 'options', module: 'vfio-pci', option: 'disable_idle_d3', value: '1' } };
  }
  if (all.some((device) => !device.vga)) {
    yield { kind: 'modprobe', line: { command: 'options', module: 'vfio-pci', option: 'disable_vga', value: '1' } };
  }
  const blacklisted = unique(all.flatMap((device) => blacklistOf(device, facts))).sort();
  if (blacklisted.length > 0) {
    yield { kind: 'option', path: ['boot', 'blacklistedKernelModules'], value: nix.list(blacklisted.map(nix.string)) };
  }
}

/**
 * The words of reserve-functions.sh for a device that is bound at boot: each function with what identifies it, and for
 * the first one the sizes of its BARs, which the kernel cannot change once vfio-pci has it.
 */
function reserving(device: Device, facts: Facts | undefined): string[] {
  const bars = barWrites(device).map(({ file, value }) => `${file}=${value}`);
  const isById = matchesBy(device) === 'id';
  return device.functions.flatMap((address, index) => {
    const own = index === 0 ? bars : [];
    return isById && own.length === 0 ? [] : [...functionWords(address, device, facts), ...own];
  });
}

/** The program of the `install` line, on one line because modprobe.d has no other. */
const programName = 'reserve-functions.sh';

/**
 * What keeps NixOS from switching to a system that binds other devices at boot, without booting it; from 26.05 on. The
 * unit of reconcile.ts says it in every release.
 */
const inhibitor = (words: readonly string[]): HostPart => ({
  kind: 'option',
  ofEntry: true,
  path: ['system', 'switch'],
  comment: 'A change of these devices takes effect at boot, so NixOS refuses to switch to it (if the release can).',
  value: nix.apply(
    nix.select('lib', 'optionalAttrs'),
    nix.has(nix.identifier('options'), 'system', 'switch', 'inhibitors'),
    nix.attrs({ inhibitors: nix.attrs({ 'vfioc-devices': nix.string(words.join(' ')) }) }),
  ),
});

/**
 * What runs before every load of vfio-pci, and what that needs in the initrd. In the systemd stage 1 a unit loads it
 * before anything else loads a driver; in the scripted one, the list of modules is loaded before udev starts, and a
 * driver from the list that is bound by then is unbound again (see reserve-functions.sh).
 */
function* reservation(words: readonly string[]): Iterable<HostPart> {
  const text = `${onOneLine(withParts(reserveFunctions, findFunction))}\n`;
  yield { kind: 'program', name: programName, text };
  yield {
    kind: 'modprobe',
    line: { command: 'install', module: 'vfio-pci', script: programLine(programName), arguments: words },
  };
  yield {
    kind: 'option',
    ofEntry: true,
    path: ['boot', 'initrd', 'systemd', 'services', 'vfioc-reserve'],
    comment: 'Loads vfio-pci before any other driver, so that a driver that the spec does not name cannot be faster.',
    value: nix.attrs({
      description: nix.string('Reserve PCI devices for guests'),
      wantedBy: nix.strings(['sysinit.target']),
      before: nix.strings([
        'systemd-modules-load.service',
        'systemd-udev-trigger.service',
        'systemd-udevd.service',
        'sysinit.target',
      ]),
      unitConfig: nix.attrs({ DefaultDependencies: nix.bool(false) }),
      serviceConfig: nix.attrs({
        Type: nix.string('oneshot'),
        RemainAfterExit: nix.bool(true),
        ExecStart: nix.string('/bin/modprobe vfio-pci'),
        // A driver that does not let go must not keep the host from booting, nor a process that waits for it.
        TimeoutStartSec: nix.string('30s'),
        TimeoutStopSec: nix.string('5s'),
      }),
    }),
  };
  const stage1 = (...path: string[]): nix.Nix =>
    nix.selectOr('config', ['boot', 'initrd', 'systemd', ...path], nix.bool(true));
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.binary(nix.not(stage1('enable')), '||', stage1('shell', 'enable')),
    message:
      'vfioc: kmod runs a shell command in the initrd to keep devices for vfio-pci, but the initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices.',
  };
}
