import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factsSchema } from '../../src/facts/facts.ts';
import { printFacts } from '../../src/facts/print-facts.ts';
import { printReport } from '../../src/facts/report.ts';
import { factsOf } from '../../src/facts/scan.ts';
import { type Entry, machines, machineTree } from '../machines/tree.ts';
import { type Oddity, sysfsOf, sysfsOfTree } from './tree-system.ts';

const names = machines().filter((name) => name !== 'make');
const factsIn = (text: string, odd: Readonly<Record<string, Oddity>> = {}, withIds = false): Facts =>
  factsOf(sysfsOf(text, odd), withIds);

/** Facts as a rule of a spec gets them: written and read again. */
const readAgain = (facts: Facts): Facts => factsSchema.parse(JSON.parse(printFacts(facts)));

describe.each(names)('%s', (name) => {
  const facts = factsOf(sysfsOfTree(machineTree(name)), false);
  const written = (file: string): string => readFileSync(join('tests/machines', name, file), 'utf8');

  test('its facts and its report are those beside it', () => {
    expect(printFacts(facts), 'npm run generate').toBe(written('facts.json'));
    expect(printReport(facts, { colour: false }), 'npm run generate').toBe(written('report.txt'));
  });

  test('what is written is read as it was', () => {
    expect(readAgain(facts)).toEqual(facts);
    expect(printFacts(readAgain(facts))).toBe(printFacts(facts));
  });

  test('every device of its groups is in the report', () => {
    const report = printReport(facts, { colour: false });
    for (const { address, iommuGroup } of JSON.parse(printFacts(facts)).pci) {
      expect(report).toContain(address);
      if (iommuGroup !== undefined) expect(report).toMatch(new RegExp(`^ {2}group ${iommuGroup}\\b`, 'm'));
    }
  });

  test('no serial number is told unless it is asked for', () => {
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

  test('without uevent are told by the files of their own', () => {
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

  test('BARs have their sizes, those above 4 GiB too, and what they can be resized to', () => {
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

  test('no file reset_method is no reset where the kernel would tell, and unknown where it would not', () => {
    const tree = device('0000:0b:00.0', 'uevent = PCI_ID=1002:67DF');
    const resets = (release: string): unknown => {
      const { pci, gaps } = factsIn(`${tree}proc/sys/kernel/osrelease = ${release}\n`);
      return [pci[0]?.resetMethods, gaps?.some((gap) => gap.includes('reset'))];
    };
    expect(resets('5.15.0')).toEqual([[], false]);
    expect(resets('6.12.8-zen1')).toEqual([[], false]);
    expect(resets('5.10.226')).toEqual([undefined, true]);
  });

  test('that cannot be told are left out, and named', () => {
    const { pci, gaps } = factsIn(
      `${device('0000:0b:00.0', 'vendor = \\c\ndevice = 0x67df')}${device('10000:e1:00.0', 'uevent = PCI_ID=8086:0001')}` +
        'sys/bus/pci/devices/0000:0c:00.0 -> ../../../devices/none\n',
    );
    expect(pci).toEqual([]);
    const told = gaps?.join('\n');
    expect(told).toContain('PCI device 0000:0b:00.0 is left out: its vendor and device could not be read');
    expect(told).toContain('PCI device 10000:e1:00.0 is left out: that is no PCI address');
    expect(told).toContain('PCI device 0000:0c:00.0 is left out: its link leads nowhere');
    expect(told).toContain('/sys/devices/pci0000:00/0000:0b:00.0/vendor: is empty');
  });
});

test('thousands of devices are all there, each in its group', () => {
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
    '/sys/devices/pci0000:00/0000:00:00.0/resource: holds NUL bytes (and 2999 more like it)',
  );
  const report = printReport({ version: 1, pci }, { colour: false });
  for (const address of addresses) expect(report).toContain(address);
});

describe('the IOMMU', () => {
  const off = (text: string) => factsIn(`sys/kernel/mm/\n${text}`).iommu;

  test('is off for the reason that is most likely', () => {
    const table = 'sys/firmware/acpi/tables/DMAR = x\n';
    const none = 'sys/firmware/acpi/tables/FACP = x\n';
    expect(off(`${table}proc/cmdline = quiet\n`)).toEqual({ on: false, reason: 'parameter' });
    expect(off(`${none}proc/cmdline = quiet\n`)).toEqual({ on: false, reason: 'firmware' });
    expect(off(`${none}proc/cmdline = quiet amd_iommu=off\n`)).toEqual({ on: false, reason: 'parameter' });
    expect(off(`${none}proc/cmdline = amd_iommu=office\n`)).toEqual({ on: false, reason: 'firmware' });
    expect(off(`${none}proc/cpuinfo = flags : fpu hypervisor\n`)).toEqual({ on: false, reason: 'unsupported' });
    expect(off('proc/cmdline = quiet\n')).toEqual({ on: false });
  });

  test('is on where there is a group', () => {
    const groups = 'sys/kernel/iommu_groups/0/\n';
    expect(factsIn(groups).iommu).toEqual({ on: true, acsOverride: false });
    expect(factsIn(`${groups}proc/cmdline = pcie_acs_override=downstream\n`).iommu?.acsOverride).toBe(true);
  });
});

describe('the root file system', () => {
  const disks = `sys/block/nvme0n1 -> ../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1
sys/block/sda -> ../devices/pci0000:00/0000:02:00.0/ata1/block/sda
sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/
  size = 2048
  device -> ..
  dev = 259:0
sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2/
  partition = 2
sys/devices/pci0000:00/0000:02:00.0/ata1/block/sda/
  size = 4096
  device -> ..
sys/dev/block/259:2 -> ../../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
sys/class/block/nvme0n1p2 -> ../../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
sys/class/block/dm-0 -> ../../devices/virtual/block/dm-0
sys/devices/virtual/block/dm-0/
  size = 1024
sys/devices/virtual/block/dm-0/slaves/
  nvme0n1p2 -> ../../../../pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
dev/mapper/crypt -> ../dm-0
`;
  const root = (mounts: string): unknown => {
    const { block, gaps } = factsIn(`${disks}${mounts}`);
    return [block?.filter((one) => one.root).map(({ name }) => name), gaps?.some((gap) => gap.includes('root file'))];
  };

  test('is found by its number, by its name, and below a mapping', () => {
    const line = (number: string, type: string, source: string): string =>
      `proc/self/mountinfo = 1 0 0:5 / /proc rw - proc proc rw\\n22 1 ${number} / / rw,relatime shared:1 - ${type} ${source} rw\n`;
    expect(root(line('259:2', 'ext4', '/dev/root'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'btrfs', '/dev/nvme0n1p2'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'btrfs', '/dev/mapper/crypt'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'zfs', 'rpool/root'))).toEqual([[], true]);
    expect(root('proc/mounts = /dev/nvme0n1p2 / ext4 rw 0 0\n')).toEqual([['nvme0n1'], false]);
    expect(root('')).toEqual([[], true]);
  });

  test('the hardware address in an interface’s name is told only when asked for', () => {
    const card = 'sys/devices/pci0000:00/0000:00:03.0/net/enx001122334455';
    const text = `sys/class/net/enx001122334455 -> ../../devices/pci0000:00/0000:00:03.0/net/enx001122334455
${card}/operstate = up\n`;
    const names = [false, true].map((withIds) => factsIn(text, {}, withIds).network?.[0]?.name);
    expect(names).toEqual(['enx…', 'enx001122334455']);
  });

  test('serial numbers of disks stay away, and by-id names too', () => {
    const ids = 'dev/disk/by-id/nvme-Maker_Model_S4EWNX0 -> ../../nvme0n1\n';
    const [plain, asked] = [false, true].map((withIds) => factsIn(`${disks}${ids}`, {}, withIds).block?.[0]?.links);
    expect([plain, asked]).toEqual([undefined, ['/dev/disk/by-id/nvme-Maker_Model_S4EWNX0']]);
  });
});

describe('input devices', () => {
  const place = 'sys/devices/pci0000:00/0000:02:00.0/usb1/1-4';
  const tree = (attributes: string, links: readonly string[]): string =>
    `sys/class/input/input5 -> ../../devices/pci0000:00/0000:02:00.0/usb1/1-4/1-4:1.0/0003/input/input5
${place}/
${attributes.replace(/^/gm, '  ')}
${place}/1-4:1.0/0003/input/input5/
  name = Maker Thing
  event3/x = y
${place}/1-4:1.0/0003/input/input5/capabilities/
  key = ffffffff00000000 0 0 fffffffffffffffe
${links.map((link) => `dev/input/by-id/${link} -> ../event3\n`).join('')}`;
  const links = (attributes: string, ...names: string[]): unknown =>
    factsIn(tree(attributes, names)).input?.[0]?.links?.map((link) => link.slice('/dev/input/by-id/'.length));

  test('are a keyboard with its keys, on its controller', () => {
    const [one] = factsIn(tree('product = Thing', [])).input ?? [];
    expect(one).toMatchObject({ name: 'Maker Thing', kind: 'keyboard', controller: { bus: 2, slot: 0, function: 0 } });
  });

  test('have their links, but none with a serial number in it', () => {
    const attributes = 'manufacturer = Maker, Inc.\nproduct = Thing (3)\nserial = A1-B2';
    expect(
      links(
        attributes,
        'usb-Maker__Inc._Thing__3_-event-kbd',
        'usb-Maker__Inc._Thing__3_-if01-event-mouse',
        'usb-Maker__Inc._Thing__3_-event-if02',
        'usb-Maker__Inc._Thing__3__A1-B2-event-kbd',
        'usb-Other-event-kbd',
      ),
    ).toEqual([
      'usb-Maker__Inc._Thing__3_-event-if02',
      'usb-Maker__Inc._Thing__3_-event-kbd',
      'usb-Maker__Inc._Thing__3_-if01-event-mouse',
    ]);
    // A copy may lack the file that holds it.
    expect(links('manufacturer = Maker\nproduct = Thing', 'usb-Maker_Thing_A1B2-event-kbd')).toBeUndefined();
    expect(links('idVendor = 046d\nidProduct = c541', 'usb-046d_c541-event-kbd', 'usb-046d_c541_77-event-kbd')).toEqual(
      ['usb-046d_c541-event-kbd'],
    );
  });
});

describe('a tree with anything in it', () => {
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

  test('gives facts that are read again, and a report', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), odd, { maxKeys: 12 }), (changes) => {
        const facts = factsOf(sysfsOfTree(base, changes), false);
        expect(readAgain(facts)).toEqual(facts);
        expect(printReport(facts, { width: 60, colour: true })).not.toContain('undefined');
      }),
      { numRuns: 60 },
    );
  });

  test('an empty one gives gaps', () => {
    const facts = factsIn('');
    expect(readAgain(facts)).toEqual(facts);
    expect(facts.gaps?.length).toBeGreaterThan(3);
    expect(printReport(facts, { colour: false })).toContain('Not known');
  });
});
