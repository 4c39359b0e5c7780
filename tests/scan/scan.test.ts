import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factsSchema } from '../../src/facts/facts.ts';
import { printFacts } from '../../src/scan/print-facts.ts';
import { printReport } from '../../src/scan/report/report.ts';
import { factsOf } from '../../src/scan/scan.ts';
import { type Entry, machines, machineTree, type Tree } from '../machines/tree.ts';
import { type Oddity, sysfsClosed, sysfsOf, sysfsOfTree } from './tree-system.ts';

const names = machines().filter((name) => name !== 'make');
const factsIn = (text: string, odd: Readonly<Record<string, Oddity>> = {}, withIds = false): Facts =>
  factsOf(sysfsOf(text, odd), withIds);

/** The names of all groups of a tree, as VFIO sets them on a machine without an IOMMU. */
const unsafeGroups = (tree: Tree): Record<string, Oddity> =>
  Object.fromEntries(
    [...tree.keys()].flatMap((path) => {
      const group = /^sys\/kernel\/iommu_groups\/\d+(?=\/|$)/.exec(path)?.[0];
      return group === undefined ? [] : [[`${group}/name`, { content: Buffer.from('vfio-noiommu\n') }]];
    }),
  );

/** Facts as the rules of a spec see them: written and read again. */
const readAgain = (facts: Facts): Facts => factsSchema.parse(JSON.parse(printFacts(facts)));

describe.each(names)('%s', (name) => {
  const facts = factsOf(sysfsOfTree(machineTree(name)), false);
  const written = (file: string): string => readFileSync(join('tests/machines', name, file), 'utf8');

  test('its facts and its report are the committed ones', () => {
    expect(printFacts(facts), 'npm run generate').toBe(written('facts.json'));
    expect(printReport(facts, { colour: false }), 'npm run generate').toBe(written('report.txt'));
  });

  test('facts are the same after writing and reading', () => {
    expect(readAgain(facts)).toEqual(facts);
    expect(printFacts(readAgain(facts))).toBe(printFacts(facts));
  });

  test('the report has every device of every group', () => {
    const report = printReport(facts, { colour: false });
    for (const { address, iommuGroup } of JSON.parse(printFacts(facts)).pci) {
      expect(report).toContain(address);
      if (iommuGroup !== undefined) expect(report).toMatch(new RegExp(`^ {2}group ${iommuGroup}\\b`, 'm'));
    }
  });

  test('no serial number is included unless requested', () => {
    const serials = [...machineTree(name)].flatMap(([path, entry]: [string, Entry]) =>
      path.endsWith('/serial') && typeof entry === 'object' && 'content' in entry
        ? [Buffer.from(entry.content).toString().trim()]
        : [],
    );
    const all = factsOf(sysfsOfTree(machineTree(name)), true);
    for (const serial of serials.filter((one) => one.length > 3 && !/^0000:/.test(one))) {
      expect(printFacts(facts)).not.toContain(serial);
    }
    expect(facts.block?.some(({ links }) => links)).toBe(false);
    expect(printFacts(all).length).toBeGreaterThanOrEqual(printFacts(facts).length);
  });
});

describe('devices', () => {
  const device = (address: string, entries: string): string =>
    `sys/bus/pci/devices/${address} -> ../../../devices/pci0000:00/${address}
sys/devices/pci0000:00/${address}/
${entries.replace(/^/gm, '  ')}
`;

  test('without uevent are read from their other files', () => {
    const [one] = factsIn(
      device(
        '0000:0b:00.0',
        `vendor = 0x1002
device = 0x67df
class = 0x030000
subsystem_vendor = 0x1da2
subsystem_device = 0xe387
driver -> ../../../bus/pci/drivers/amdgpu`,
      ),
    ).pci;
    expect(one).toMatchObject({
      id: { vendor: '1002', device: '67df' },
      subsystem: { vendor: '1da2', device: 'e387' },
      class: '030000',
      driver: 'amdgpu',
    });
  });

  test('have BARs with their sizes, also above 4 GiB, and the sizes that they can be resized to', () => {
    const none = '0x0000000000000000 0x0000000000000000 0x0000000000000000';
    const [one] = factsIn(
      device(
        '0000:0b:00.0',
        `uevent = PCI_CLASS=30000\\nPCI_ID=1002:67DF
resource = 0x0000007c00000000 0x0000007dffffffff 0x000000000014220c\\n${none}\\n${none}\\n${none}\\n0x000000000000e000 0x000000000000e0ff 0x0000000000040101\\n${none}\\n0x00000000fcd00000 0x00000000fcd1ffff 0x0000000000046200\\n0x1 0x2 0x3
resource0_resize = 0000000000003f00`,
      ),
    ).pci;
    expect(one?.bars).toEqual([
      {
        index: 0,
        size: 2 ** 33,
        kind: 'memory',
        prefetchable: true,
        sizes: [8, 9, 10, 11, 12, 13].map((bit) => 2 ** (bit + 20)),
      },
      { index: 4, size: 256, kind: 'io' },
      { index: 6, size: 131072, kind: 'memory', prefetchable: true },
    ]);
  });

  test('without reset_method cannot be reset if the kernel reports resets, and are unknown otherwise', () => {
    const tree = device('0000:0b:00.0', 'uevent = PCI_ID=1002:67DF');
    const resets = (release: string): unknown => {
      const { pci, gaps } = factsIn(`${tree}proc/sys/kernel/osrelease = ${release}\n`);
      return [pci[0]?.resetMethods, gaps?.some((gap) => gap.includes('reset'))];
    };
    expect(resets('5.15.0')).toEqual([[], false]);
    expect(resets('6.12.8-zen1')).toEqual([[], false]);
    expect(resets('5.10.226')).toEqual([undefined, true]);
  });

  test('that cannot be read are left out and listed as gaps', () => {
    const { pci, gaps } = factsIn(
      `${device('0000:0b:00.0', 'vendor = \\c\ndevice = 0x67df')}${device('10000:e1:00.0', 'uevent = PCI_ID=8086:0001')}` +
        'sys/bus/pci/devices/0000:0c:00.0 -> ../../../devices/none\n',
    );
    expect(pci).toEqual([]);
    const told = gaps?.join('\n');
    expect(told).toContain('PCI device 0000:0b:00.0 is left out: its vendor and device ids could not be read');
    expect(told).toContain('PCI device 10000:e1:00.0 is left out: this is not a PCI address');
    expect(told).toContain('PCI device 0000:0c:00.0 is left out: its link is broken');
    expect(told).toContain('/sys/devices/pci0000:00/0000:0b:00.0/vendor: is empty');
  });
});

test('thousands of devices are all read, each with its group', () => {
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  const addresses = Array.from({ length: 3000 }, (_, index) => `0000:${hex(index >> 5)}:${hex(index & 31)}.0`);
  const tree = addresses.map(
    (address, index) => `sys/bus/pci/devices/${address} -> ../../../devices/pci0000:00/${address}
sys/devices/pci0000:00/${address}/
  uevent = PCI_CLASS=20000\\nPCI_ID=8086:1533
  resource = \\x00
  iommu_group -> ../../../kernel/iommu_groups/${index}
`,
  );
  const { pci, gaps } = factsIn(tree.join(''));
  expect(pci.map(({ iommuGroup }) => iommuGroup)).toEqual(addresses.map((_, index) => index));
  expect(gaps?.find((gap) => gap.includes('resource'))).toBe(
    '/sys/devices/pci0000:00/0000:00:00.0/resource: contains NUL bytes (and 2999 more like it)',
  );
  const report = printReport({ version: 1, pci }, { colour: false });
  for (const address of addresses) expect(report).toContain(address);
});

describe('the IOMMU', () => {
  const off = (text: string) => factsIn(`sys/kernel/mm/\n${text}`).iommu;

  test('is off for the most likely reason', () => {
    const table = 'sys/firmware/acpi/tables/DMAR = x\n';
    const none = 'sys/firmware/acpi/tables/FACP = x\n';
    expect(off(`${table}proc/cmdline = quiet\n`)).toEqual({ on: false, reason: 'parameter' });
    expect(off(`${none}proc/cmdline = quiet\n`)).toEqual({ on: false, reason: 'firmware' });
    expect(off(`${none}proc/cmdline = quiet amd_iommu=off\n`)).toEqual({ on: false, reason: 'parameter' });
    expect(off(`${none}proc/cmdline = amd_iommu=office\n`)).toEqual({ on: false, reason: 'firmware' });
    expect(off(`${none}proc/cpuinfo = flags : fpu hypervisor\n`)).toEqual({ on: false, reason: 'unsupported' });
    expect(off('proc/cmdline = quiet\n')).toEqual({ on: false });
    const amd = `${none}proc/cpuinfo = vendor_id : AuthenticAMD\n`;
    expect(off(`${amd}proc/cmdline = quiet intel_iommu=off\n`)).toEqual({ on: false, reason: 'firmware' });
    expect(off(`${amd}proc/cmdline = quiet iommu=off\n`)).toEqual({ on: false, reason: 'parameter' });
  });

  test('is on if there is a group', () => {
    const groups = 'sys/kernel/iommu_groups/0/\n';
    expect(factsIn(groups).iommu).toEqual({ on: true, acsOverride: false });
    expect(factsIn(`${groups}proc/cmdline = pcie_acs_override=downstream\n`).iommu?.acsOverride).toBe(true);
  });

  test('has the width of its narrowest unit', () => {
    const unit = (name: string, cap: string): string => `sys/class/iommu/${name}/intel-iommu/\n  cap = ${cap}\n`;
    const width = (units: string) => factsIn(`sys/kernel/iommu_groups/0/\n${units}`).iommu?.addressBits;
    expect(width(unit('dmar0', '1c0000c40660462'))).toBe(39);
    expect(width(unit('dmar0', '8d2078c106f0466') + unit('dmar1', 'd2008c40660462'))).toBe(39);
    expect(width(unit('dmar0', '0x8d2078c106f0466'))).toBe(48);
    expect(width(unit('dmar0', 'unknown'))).toBeUndefined();
    expect(width('sys/class/iommu/ivhd0/\n')).toBeUndefined();
  });

  test('is off if the only groups are those that VFIO makes without an IOMMU', () => {
    const { iommu, pci } = factsOf(
      sysfsOfTree(machineTree('desktop-same-cards'), unsafeGroups(machineTree('desktop-same-cards'))),
      false,
    );
    expect(iommu?.on).toBe(false);
    expect(pci.some(({ iommuGroup }) => iommuGroup !== undefined)).toBe(false);
  });

  test('is on if devices have groups, even if the groups cannot be listed', () => {
    const tree = machineTree('desktop-same-cards');
    expect(factsOf(sysfsClosed(tree, ['sys/kernel/iommu_groups']), false).iommu?.on).toBe(true);
    const alone = new Map([...tree].filter(([path]) => !path.endsWith('/iommu_group')));
    expect(factsOf(sysfsClosed(alone, ['sys/kernel/iommu_groups']), false).iommu).toBeUndefined();
  });

  test('has a gap for a link that does not lead to a group', () => {
    const own = 'sys/devices/pci0000:00/0000:00:03.2/0000:0b:00.0/iommu_group';
    const { pci, gaps } = factsOf(
      sysfsOfTree(machineTree('desktop-same-cards'), { [own]: { target: '../0000:0b:00.0/iommu_group' } }),
      false,
    );
    expect(pci.find(({ address }) => address.bus === 0x0b && address.function === 0)?.iommuGroup).toBeUndefined();
    expect(gaps).toContain(`/${own}: does not lead to an IOMMU group`);
  });
});

describe('only what is known is reported', () => {
  test('about Secure Boot: an empty firmware folder does not mean that it is off', () => {
    expect(factsIn('sys/firmware/acpi/\n').secureBoot).toBe(false);
    const { secureBoot, gaps } = factsIn('sys/firmware/\n');
    expect(secureBoot).toBeUndefined();
    expect(gaps?.join('\n')).toContain('the state of Secure Boot is unknown');
  });

  test('about CPUs: the width of their addresses', () => {
    const width = (line: string) =>
      factsIn(`sys/devices/system/cpu/\n  cpu0/x = y\nproc/cpuinfo = ${line}\n`).cpu?.physicalBits;
    expect(width('address sizes\\t: 46 bits physical, 48 bits virtual')).toBe(46);
    expect(width('address sizes\\t: unknown')).toBeUndefined();
    expect(width('model name\\t: A')).toBeUndefined();
  });

  test('about CPUs: an empty list of online CPUs is unknown', () => {
    const { cpu, gaps } = factsIn('sys/devices/system/cpu/\n  cpu0/x = y\n  online = \n');
    expect(cpu?.cpus).toEqual([{ cpu: 0, online: true }]);
    expect(gaps).toContain('/sys/devices/system/cpu/online: the online CPUs are unknown');
  });
});

describe('the cores of a processor', () => {
  const cpus = (count: number): string =>
    Array.from({ length: count }, (_, cpu) => `sys/devices/system/cpu/cpu${cpu}/topology/core_id = ${cpu}\n`).join('');
  const cache = (cpu: number, cpus: string, size: string): string =>
    `sys/devices/system/cpu/cpu${cpu}/cache/index3/\n  level = 3\n  shared_cpu_list = ${cpus}\n  size = ${size}\n`;

  test('have a kind on a hybrid processor, and none on others', () => {
    const hybrid = factsIn(`${cpus(4)}sys/devices/cpu_core/cpus = 0-1\nsys/devices/cpu_atom/cpus = 2\n`);
    expect(hybrid.cpu?.cpus.map(({ kind }) => kind)).toEqual(['performance', 'performance', 'efficiency', undefined]);
    expect(readAgain(hybrid)).toEqual(hybrid);
    expect(factsIn(`${cpus(2)}sys/devices/cpu/type = 4\n`).cpu?.cpus.map(({ kind }) => kind)).toEqual([
      undefined,
      undefined,
    ]);
    const report = printReport(hybrid, { colour: false });
    expect(report).toMatch(/^ {2}performance cores: {2}0 1$/m);
    expect(report).toMatch(/^ {2}efficiency cores: {2}2$/m);
  });

  test('have the size of their third-level cache, and V-Cache is named', () => {
    const facts = factsIn(cpus(2) + cache(0, '0', '98304K') + cache(1, '1', '32768K'));
    expect(facts.cpu?.cpus.map(({ l3Size }) => l3Size)).toEqual([96 * 2 ** 20, 32 * 2 ** 20]);
    expect(readAgain(facts)).toEqual(facts);
    const report = printReport(facts, { colour: false });
    expect(report).toMatch(/^ {2}L3 0, 96MiB, V-Cache: {2}0$/m);
    expect(report).toMatch(/^ {2}L3 1, 32MiB: {2}1$/m);
  });

  test('have no size that cannot be read, and none of a cache of another level', () => {
    const odd = cache(0, '0', '0K') + cache(1, '1', 'large');
    const second = 'sys/devices/system/cpu/cpu0/cache/index2/\n  level = 2\n  shared_cpu_list = 0\n  size = 1024K\n';
    expect(factsIn(cpus(2) + odd + second).cpu?.cpus.map(({ l3Size }) => l3Size)).toEqual([undefined, undefined]);
  });
});

describe('a tree with arbitrary content', () => {
  const base = machineTree('desktop-amd');
  const paths = [...base.keys()];
  const odd: fc.Arbitrary<Oddity> = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((content) => ({ content: Buffer.from(content) })),
    fc
      .string({
        unit: fc.constantFrom('0', '1', '9', 'x', '-', ',', ' ', ':', '=', '/', '\n', '\0', '/dev/', 'PCI_ID='),
      })
      .map((text) => ({ content: Buffer.from(text) })),
    fc.constantFrom<Oddity>(
      'folder',
      { content: new Uint8Array(100_000) },
      { problem: 'permission denied' },
      { problem: 'input/output error' },
    ),
    fc.constantFrom('.', '..', '/', '/sys', 'self', '../../../..', '/none', '').map((target) => ({ target })),
  );

  test('gives readable facts and a report', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), odd, { maxKeys: 12 }), (changes) => {
        const facts = factsOf(sysfsOfTree(base, changes), false);
        expect(readAgain(facts)).toEqual(facts);
        expect(printReport(facts, { width: 60, colour: true })).not.toContain('undefined');
      }),
      { numRuns: 60 },
    );
  });

  test('gives gaps if it is empty', () => {
    const facts = factsIn('');
    expect(readAgain(facts)).toEqual(facts);
    expect(facts.gaps?.length).toBeGreaterThan(3);
    expect(printReport(facts, { colour: false })).toContain('Unknown');
  });
});
