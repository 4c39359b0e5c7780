/**
 * The PCI part of a generated machine. A table lists its functions, one per line, indented below the bridge in front:
 *
 *     ADDRESS ID CLASS GROUP DRIVER KEY=VALUE…
 *
 * `-` means no group or no driver. Keys: `sub`, the subsystem; `boot`, boot_vga (only for class 0300); `reset`, the
 * reset methods (without it there are none, and no file in sysfs); `bars`, starting at BAR 0: 256Mp is prefetchable and
 * takes two BARs, 512K, 128io, and 128Krom for the expansion ROM; `rebar`, BAR:FROM-TO; `mods`, modules with a matching
 * alias; `numa`; `vfs`, ENABLED/TOTAL; `of`, the physical function.
 */
import type { Entries } from './entries.ts';
import { namesOf } from './names.ts';

export interface Pci {
  readonly address: string;
  readonly id: string;
  /** In sysfs, without leading or trailing slash. */
  readonly path: string;
  readonly driver: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly class: string;
  readonly group: string | undefined;
}

export function readTable(table: string): Pci[] {
  const above: { indent: number; path: string }[] = [];
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const indent = line.search(/\S/);
      const [short = '', id = '', classId = '', group = '-', driver = '-', ...rest] = line.trim().split(/ +/);
      const address = short.length < 12 ? `0000:${short}` : short;
      while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
      const path = `${above.at(-1)?.path ?? `sys/devices/pci${address.slice(0, 7)}`}/${address}`;
      above.push({ indent, path });
      const values = new Map(rest.map((one) => one.split('=', 2) as [string, string]));
      const none = (word: string): string | undefined => (word === '-' ? undefined : word);
      return { address, id, path, class: classId.padEnd(6, '0'), group: none(group), driver: none(driver), values };
    });
}

const units = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 } as const;

function bytesOf(text: string): number {
  const [, count = '', unit = ''] = /^(\d+)([KMG]?)/.exec(text) ?? [];
  return Number(count) * (units[unit as keyof typeof units] ?? 1);
}

const hex = (value: number, width: number): string => `0x${value.toString(16).padStart(width, '0')}`;

/** Allocates BARs one after another: below 4 GiB, above it, and in the I/O ports. */
class Places {
  readonly #next = { low: 0x8000_0000, high: 0x60_0000_0000, io: 0xc000 };

  take(where: 'low' | 'high' | 'io', size: number): number {
    const start = Math.ceil(this.#next[where] / size) * size;
    this.#next[where] = start + size;
    return start;
  }
}

/** The file `resource`: a line for each of the six BARs, the ROM and the windows of a bridge. */
function resourceOf(bars: string | undefined, bridge: boolean, places: Places): string {
  const unused = `${hex(0, 16)} ${hex(0, 16)} ${hex(0, 16)}`;
  const lines = Array.from({ length: bridge ? 17 : 13 }, () => unused);
  let index = 0;
  for (const bar of (bars ?? '').split(',').filter(Boolean)) {
    const size = bytesOf(bar);
    const kind = bar.replace(/^\d+[KMG]?/, '');
    const place = kind === 'io' ? 'io' : kind === 'p' ? 'high' : 'low';
    const flags = { io: 0x40101, p: 0x14220c, rom: 0x46200 }[kind] ?? 0x40200;
    const start = places.take(place, size);
    lines[kind === 'rom' ? 6 : index] = `${hex(start, 16)} ${hex(start + size - 1, 16)} ${hex(flags, 16)}`;
    if (kind !== 'rom') index += kind === 'p' ? 2 : 1;
  }
  return lines.join('\n');
}

/**
 * The sizes that a BAR can have, one bit each, the lowest for 1 MiB.
 * @see https://docs.kernel.org/admin-guide/abi-testing.html
 */
function resizeMask(range: string): string {
  const [from = '', to = ''] = range.split('-');
  let mask = 0n;
  for (let size = bytesOf(from); size <= bytesOf(to); size *= 2) mask |= 1n << BigInt(Math.log2(size / units.M));
  return mask.toString(16).padStart(16, '0');
}

function modaliasOf({ id, values, class: code }: Pci): string {
  const upper = (text: string): string => text.toUpperCase();
  const [vendor = '', device = ''] = upper(id).split(':');
  const [maker = '0000', card = '0000'] = upper(values.get('sub') ?? '0000:0000').split(':');
  const [base, sub, interface_] = upper(code).match(/../g) ?? [];
  return `pci:v0000${vendor}d0000${device}sv0000${maker}sd0000${card}bc${base}sc${sub}i${interface_}`;
}

/** The file `uevent` of a device. */
function ueventOf(device: Pci): string {
  const { driver, class: code, id, values, address } = device;
  return [
    ...(driver ? [`DRIVER=${driver}`] : []),
    `PCI_CLASS=${code.replace(/^0/, '').toUpperCase()}`,
    `PCI_ID=${id.toUpperCase()}`,
    `PCI_SUBSYS_ID=${(values.get('sub') ?? '0000:0000').toUpperCase()}`,
    `PCI_SLOT_NAME=${address}`,
    `MODALIAS=${modaliasOf(device)}`,
  ].join('\n');
}

/** Modules that match by class, as in modules.alias of the kernel; others match by id. */
const byClass: Readonly<Record<string, readonly string[]>> = {
  nvme: ['pci:v*d*sv*sd*bc01sc08i02*'],
  ahci: ['pci:v*d*sv*sd*bc01sc06i01*'],
  xhci_pci: ['pci:v*d*sv*sd*bc0Csc03i30*'],
  nouveau: ['pci:v000010DEd*sv*sd*bc03sc*i*'],
  nvidiafb: ['pci:v000010DEd*sv*sd*bc03sc*i*'],
  nvidia: ['pci:v000010DEd*sv*sd*bc03sc00i00*', 'pci:v000010DEd*sv*sd*bc03sc02i00*'],
};

/** Drivers that have no module, or a module with another name. */
const moduleOf: Readonly<Record<string, string | undefined>> = {
  pcieport: undefined,
  xhci_hcd: 'xhci_pci',
  'nvidia-gpu': 'i2c_nvidia_gpu',
};

/** modules.alias as written by depmod, with the lines that match a device of the machine. */
function aliasesOf(devices: readonly Pci[]): string {
  const lines = devices.flatMap((device) => {
    const own = device.driver !== undefined && device.driver in moduleOf ? moduleOf[device.driver] : device.driver;
    const [vendor = '', model = ''] = device.id.toUpperCase().split(':');
    return [...new Set([own, ...(device.values.get('mods') ?? '').split(',')])]
      .filter((module) => module)
      .flatMap((module) => {
        const patterns = byClass[module ?? ''] ?? [`pci:v0000${vendor}d0000${model}sv*sd*bc*sc*i*`];
        return patterns.map((pattern) => `alias ${pattern} ${module}`);
      });
  });
  return `# Aliases extracted from modules themselves.\n${[...new Set(lines)].sort().join('\n')}`;
}

/** Adds the functions of a table to a tree, with pci.ids and modules.alias at the given paths. */
export function putPci(
  devices: readonly Pci[],
  at: { readonly ids: string | undefined; readonly aliases: string },
  entries: Entries,
): void {
  const places = new Places();
  for (const device of devices) {
    const { path, address, values, class: code, driver, group } = device;
    const file = (name: string, value: string | undefined): void => entries.file(`${path}/${name}`, value);
    const [vendor, model] = device.id.split(':');
    const [maker = '0000', card = '0000'] = (values.get('sub') ?? '').split(':').filter(Boolean);
    const bridge = code.startsWith('0604');
    file('vendor', `0x${vendor}`);
    file('device', `0x${model}`);
    file('class', `0x${code}`);
    file('subsystem_vendor', `0x${maker}`);
    file('subsystem_device', `0x${card}`);
    file('modalias', modaliasOf(device));
    file('resource', resourceOf(values.get('bars'), bridge, places));
    file('uevent', ueventOf(device));
    file('numa_node', values.get('numa') ?? '-1');
    file('boot_vga', code.startsWith('0300') ? (values.get('boot') ?? '0') : undefined);
    file('reset_method', values.get('reset')?.replaceAll(',', ' '));
    const [bar, sizes] = values.get('rebar')?.split(':') ?? [];
    if (sizes) file(`resource${bar}_resize`, resizeMask(sizes));
    const [enabled, total] = values.get('vfs')?.split('/') ?? [];
    file('sriov_numvfs', enabled);
    file('sriov_totalvfs', total);
    entries.link(`${path}/subsystem`, 'sys/bus/pci');
    entries.link(`sys/bus/pci/devices/${address}`, path);
    if (driver) {
      entries.link(`${path}/driver`, `sys/bus/pci/drivers/${driver}`);
      entries.link(`sys/bus/pci/drivers/${driver}/${address}`, path);
    }
    if (group !== undefined) {
      entries.link(`${path}/iommu_group`, `sys/kernel/iommu_groups/${group}`);
      entries.link(`sys/kernel/iommu_groups/${group}/devices/${address}`, path);
    }
    const owner = devices.find((one) => one.address === `0000:${values.get('of')}`);
    if (owner) {
      const siblings = devices.filter((one) => one.values.get('of') === values.get('of'));
      entries.link(`${path}/physfn`, owner.path);
      entries.link(`${owner.path}/virtfn${siblings.indexOf(device)}`, path);
    }
  }
  if (at.ids !== undefined) entries.file(at.ids, namesOf(devices));
  entries.file(at.aliases, aliasesOf(devices));
}
