/**
 * Binding: who holds a PCI device when. At boot a device is kept for vfio-pci by its address (`driver_override`) or by
 * its vendor:device id, in a way that does not rest on the order of a list of modules, because NixOS gives none since
 * 25.11, nor on a hook of one kind of stage 1. kmod is what every load of a module goes through, by a list, by udev or
 * by hand, on both kinds of stage 1:
 *
 * - `softdep DRIVER pre: vfio-pci` makes every load of a host driver load vfio-pci first;
 * - `install vfio-pci` makes every load of vfio-pci write `driver_override` of the listed addresses first.
 *
 * A udev rule that writes `driver_override` was tried and adds nothing: a driver from the initrd's list has the device
 * by then, and without one nobody asks the device's drivers again.
 *
 * @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html
 * @see https://docs.kernel.org/PCI/sysfs-pci.html
 */
import * as z from 'zod/mini';
import overrideScript from '../../assets/driver-override.sh';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type PciFacts, pciAt } from '../../facts/select.ts';
import { barWrites } from '../../model/bars.ts';
import { pciOf } from '../../model/functions.ts';
import { blacklistOf, driversOf, loadedName } from '../../model/host-drivers.ts';
import { guestsWith } from '../../model/receivers.ts';
import { boundAtBoot, devices, matchesBy } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { moduleName } from '../../values/names.ts';
import { deviceId, pciAddress, printDeviceId, printPciAddress } from '../../values/pci.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  device: {
    functions: z
      .prefault(z.array(pciAddress), [])
      .apply(
        described(
          'The PCI functions of the device, in the order in which the guest sees them: a graphics card has its audio beside it.',
        ),
      ),
    ids: z.prefault(z.array(deviceId), []).apply(described('The vendor:device ids of its functions.')),
    bind: z
      .prefault(z.enum(['boot', 'start', 'handover']), 'boot')
      .apply(
        described(
          'When vfio-pci takes it: boot, before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using.',
        ),
      ),
    by: z
      .optional(z.enum(['address', 'id']))
      .apply(
        described(
          'How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.',
        ),
      ),
    drivers: z
      .optional(z.array(moduleName))
      .apply(
        described(
          'Host drivers that must not win it. Default: those that the facts of the machine show, or the usual ones of its vendor.',
        ),
      ),
    blacklist: z.prefault(
      toggle('Keep these drivers off the host altogether: those in drivers, or those that the facts show.'),
      false,
    ),
    idleD3: z.prefault(
      toggle('Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up.'),
      true,
    ),
    vga: z.prefault(
      toggle(
        "Leave the card its part in the legacy addresses of VGA. Off (disable_vga, for all of vfio-pci's devices) spares the host the arbitration between cards; guests without UEFI need it on.",
      ),
      true,
    ),
  },
} as const;

export const codes = {
  'device-not-identified': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `nothing says which device '${device}' is`,
    remedy: () => 'give its functions (PCI addresses) or its ids (vendor:device), as lspci -nn shows them',
    explain:
      'A device is found by the addresses of its functions or by vendor:device ids; with neither there is nothing to bind.',
    example: { fails: 'devices: { ⟨gpu: { bind: boot } }\n', passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\n' },
  }),
  'by-address-without-functions': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' is to be found by address, and no address is given`,
    remedy: () => 'add functions, or write by: id',
    explain: '`by: address` needs `functions`: the addresses whose driver_override is set.',
    example: {
      fails: 'devices: { gpu: { ids: ["1002:67df"], by: ⟨address } }\n',
      passes: 'devices: { gpu: { ids: ["1002:67df"], by: id } }\n',
    },
  }),
  'by-id-without-ids': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `'${device}' is to be found by id, and no id is given`,
    remedy: () => 'add ids, or write by: address',
    explain: '`by: id` needs `ids`: vfio-pci takes every device that has one of them.',
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], by: ⟨id } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], by: address } }\n',
    },
  }),
  'device-without-address': code<{ device: string; guest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ device, guest }) =>
      guest
        ? `the guest '${guest}' receives '${device}', whose address is not known`
        : `'${device}' changes hands while the host runs, and its address is not known`,
    remedy: () => 'add functions: the PCI addresses that lspci -nn shows beside these ids',
    explain:
      'libvirt hands a device to a guest by its PCI address; ids are enough only to keep a device for vfio-pci at boot.',
    example: {
      fails: 'devices: { gpu: { ids: ["1002:67df"] } }\nvms: { win: { memory: 4GiB, devices: [⟨gpu] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'function-twice': code<{ address: string; device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address, device }) => `${address} is already a function of '${device}'`,
    remedy: () => 'a function belongs to one device: take one of them out',
    explain:
      'A PCI function has one owner. Written in two devices it could be bound in two ways, or passed to two guests.',
    example: {
      fails: 'devices: { a: { functions: ["0b:00.0"] }, b: { functions: [⟨"0000:0b:00.0"] } }\n',
      passes: 'devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }\n',
    },
  }),
  'id-matches-other-device': code<{ id: string; device: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ id, device, other }) =>
      `'${device}' is found by the id ${id}, which '${other}' has too, and '${other}' is not to be bound that way`,
    remedy: () => 'find it by address: add functions and write by: address',
    explain:
      'An id names every device of one model. vfio-pci takes all of them at boot, so two devices of one id cannot be treated differently by id.',
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
      `the id ${id} is also that of ${address}, which the host keeps${driver ? ` (driver ${driver})` : ''}`,
    remedy: () => 'find the device by address: add functions and write by: address',
    explain:
      'By id vfio-pci takes every device of that model. The facts of this machine have another one, which no device of the spec names, so the host would lose it at boot.',
  }),
  'blacklist-takes-host-card': code<{ driver: string; address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ driver, address }) => `without ${driver} the host's own device at ${address} has no driver either`,
    remedy: () =>
      'leave blacklist off (the drivers are kept from the device anyway), or take this driver out of drivers',
    explain:
      'A blacklist keeps a driver from everything: a disk, a keyboard or a display of the host that needs the same driver is gone with it. The drivers of a device are already kept from it by softdep and driver_override.',
  }),
  'blacklist-without-drivers': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) => `nothing says which drivers the blacklist of '${device}' is to name`,
    remedy: () => 'name them in drivers, or leave blacklist off: the drivers are kept from the device anyway',
    explain:
      'A blacklist keeps drivers off the whole host, so it is never guessed: it has the names in `drivers`, or those that the facts of the machine show for the device (`vfioc scan`).',
    example: {
      fails: 'devices: { nic: { functions: ["03:00.0"], ids: ["8086:1533"], blacklist: ⟨on } }\n',
      passes: 'devices: { nic: { functions: ["03:00.0"], ids: ["8086:1533"], drivers: [igb], blacklist: on } }\n',
    },
  }),
  'blacklist-while-host-has-it': code<{ device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ device }) =>
      `the host is to use '${device}' while no guest does, and the blacklist takes its driver away`,
    remedy: () => 'take blacklist out, or write bind: boot',
    explain:
      "With `bind: start` and `bind: handover` the device is the host's until its guest starts, and so is the GPU that a GVT-g device is a part of: the host needs the driver.",
    example: {
      fails: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], bind: start, blacklist: ⟨on } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], blacklist: on } }\n',
    },
  }),
  'driver-is-vfio': code<{ driver: string }>({
    severity: 'error',
    about: 'value',
    message: ({ driver }) => `${driver} is no driver of the host: it is what hands the device to a guest`,
    remedy: () => 'take it out: name the driver that the host would use',
    explain:
      '`drivers` names the drivers of the host that must not win the device. Those of vfio have it afterwards, and lspci -k shows them once it is bound.',
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
    if (device.functions.length > 0) continue;
    const ids = device.ids.length > 0;
    if (ids && device.bind !== 'boot') report('device-without-address', { path: [...path, 'bind'] }, { device: name });
    for (const { vm, index } of ids ? guestsWith(name, spec) : []) {
      report('device-without-address', { path: ['vms', vm.name, 'devices', index] }, { device: name, guest: vm.name });
    }
  }
  sharedIds(spec, report, facts);
  if (facts) hostCards(spec, report, facts, new Set(ownerOf.keys()));
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

/** Whether the host uses a device, or what it is a part of, while no guest has it. */
const sharedWithHost = ({ bind, gvt }: Device): boolean => bind !== 'boot' || gvt !== undefined;

function blacklisting(device: Device, spec: Spec, report: Report<typeof codes>, facts: Facts | undefined): void {
  const at = { path: ['devices', device.name, 'blacklist'] };
  const drivers = blacklistOf(device, facts).map(loadedName);
  const uses = ({ drivers: named = [], handover }: Device): boolean =>
    [...named, ...(handover?.unload ?? [])].some((name) => drivers.includes(loadedName(name)));
  // Another device's drivers are those that are named for it; where there are facts, they tell (hostCards).
  const used = sharedWithHost(device)
    ? device
    : !facts && devices(spec).find((other) => sharedWithHost(other) && uses(other));
  if (used) report('blacklist-while-host-has-it', at, { device: used.name });
  else if (drivers.length === 0) report('blacklist-without-drivers', at, { device: device.name });
}

/** A device that is found by id, against devices of that id, written or known, that are bound in another way. */
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

/** What binding by id, or a blacklist, would take away from the host, by the machine's facts. */
function hostCards(spec: Spec, report: Report<typeof codes>, facts: Facts, declared: ReadonlySet<string>): void {
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

/** What the host drives a function with: its driver, or its modules where the driver has another name than they. */
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

  const drivers = [...new Set(bound.flatMap((device) => driversOf(device, facts)))].sort();
  for (const module of drivers) yield { kind: 'modprobe', line: { command: 'softdep', module, pre: 'vfio-pci' } };

  const ids = bound.filter((device) => matchesBy(device) === 'id').flatMap((device) => device.ids.map(printDeviceId));
  if (ids.length > 0) {
    yield {
      kind: 'modprobe',
      line: { command: 'options', module: 'vfio-pci', option: 'ids', value: [...new Set(ids)].join(',') },
    };
  }
  const addresses = bound.filter((device) => matchesBy(device) === 'address').flatMap((device) => device.functions);
  const words = [...bound.flatMap(resizing), ...addresses.map(printPciAddress)];
  if (words.length > 0) yield* withVfioPci(words);

  if (all.some((device) => !device.idleD3)) {
    yield { kind: 'modprobe', line: { command: 'options', module: 'vfio-pci', option: 'disable_idle_d3', value: '1' } };
  }
  if (all.some((device) => !device.vga)) {
    yield { kind: 'modprobe', line: { command: 'options', module: 'vfio-pci', option: 'disable_vga', value: '1' } };
  }
  const blacklisted = [...new Set(all.flatMap((device) => blacklistOf(device, facts)))].sort();
  if (blacklisted.length > 0) {
    yield { kind: 'option', path: ['boot', 'blacklistedKernelModules'], value: nix.list(blacklisted.map(nix.string)) };
  }
}

/** What is written for the BARs of a device before vfio-pci has it, which keeps the kernel from resizing them. */
function resizing(device: Device): string[] {
  const [first] = device.functions;
  return first ? barWrites(device).map(({ file, value }) => `${printPciAddress(first)}/${file}=${value}`) : [];
}

/** What comes before every load of vfio-pci (see driver-override.sh), and what that needs in the initrd. */
function* withVfioPci(words: readonly string[]): Iterable<HostPart> {
  yield {
    kind: 'modprobe',
    line: { command: 'install', module: 'vfio-pci', run: ['/bin/sh', '-c', overrideScript, 'vfio-pci', ...words] },
  };
  const stage1 = (...path: string[]): nix.Nix =>
    nix.selectOr('config', ['boot', 'initrd', 'systemd', ...path], nix.bool(true));
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.binary(nix.not(stage1('enable')), '||', stage1('shell', 'enable')),
    message:
      'vfioc: devices are kept for vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id.',
  };
}
