import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { columnsOf } from '../../../src/scan/report/lines.ts';
import { printReport } from '../../../src/scan/report/report.ts';
import { factsOf } from '../../../src/scan/scan.ts';
import { parsePciAddress } from '../../../src/values/pci.ts';
import { machines, machineTree } from '../../machines/tree.ts';
import { sysfsOfTree } from '../tree-system.ts';

const at = (text: string) => {
  const found = parsePciAddress(text);
  if (!('value' in found)) throw new Error(text);
  return found.value;
};

type Device = Partial<Facts['pci'][number]>;

const device = (address: string, more: Device = {}): Facts['pci'][number] => ({
  address: at(address),
  id: { vendor: '1002', device: '67df' },
  class: '030000',
  parent: at('00:03.1'),
  resetMethods: ['bus'],
  iommuGroup: 7,
  ...more,
});

const port = device('00:03.1', { class: '060400', driver: 'pcieport', resetMethods: [], parent: undefined });

/** The line of group 7, not wrapped. */
function verdict(pci: Facts['pci'], more: Partial<Facts> = {}): string {
  const report = printReport({ version: 1, pci, iommu: { on: true }, ...more }, { width: 1000, colour: false });
  return /^ {2}group 7 +(.*)$/m.exec(report)?.[1] ?? '';
}

describe('a group', () => {
  test('with one device is isolated, also with its port', () => {
    expect(verdict([device('0b:00.0')])).toBe('can go to a guest, isolated');
    expect(verdict([port, device('0b:00.0'), device('0b:00.1', { class: '040300' })])).toBe(
      'can go to a guest, isolated; its 2 functions go together',
    );
  });

  test('with several devices is not isolated', () => {
    expect(verdict([device('0b:00.0'), device('0c:00.0')])).toBe(
      'not isolated: its 2 devices can only go to the same guest',
    );
  });

  test('with a device that cannot be reset says so, unless its bus can be reset with all of the device', () => {
    const none = { resetMethods: [] };
    expect(verdict([device('00:02.0', { ...none, parent: undefined })])).toContain('cannot be reset');
    expect(verdict([device('0b:00.0', none), device('0b:00.1', none)])).not.toContain('cannot be reset');
    expect(verdict([device('0b:00.0', none), device('0b:00.1', { ...none, iommuGroup: 8 })])).toContain(
      'cannot be reset',
    );
    expect(verdict([device('0b:00.0', { resetMethods: undefined })])).not.toContain('reset');
  });

  test('with a device that the host needs stays with the host', () => {
    const controller = at('0b:00.0');
    const disk = { class: '010802' };
    expect(verdict([device('0b:00.0', disk)], { block: [{ name: 'nvme0n1', controller, root: true }] })).toBe(
      'stays with the host: it has the root file system (nvme0n1)',
    );
    expect(verdict([device('0b:00.0', disk)], { block: [{ name: 'nvme0n1', controller }] })).toContain(
      'the host may run from it',
    );
    const card = { name: 'enp1s0', device: controller, up: true };
    expect(verdict([device('0b:00.0', { class: '020000' })], { network: [card] })).toContain('the only network');
    const other = { name: 'wlan0', device: at('05:00.0'), up: true };
    expect(verdict([device('0b:00.0', { class: '020000' })], { network: [card, other] })).toBe(
      'can go to a guest, isolated',
    );
    expect(verdict([device('0b:00.0'), device('00:1f.0', { class: '060100' })])).toContain('chipset');
  });

  test('with all NICs of the host stays with the host', () => {
    const cards = [device('0b:00.0', { class: '020000' }), device('0b:00.1', { class: '020000' })];
    const network = ['0b:00.0', '0b:00.1'].map((address, index) => ({
      name: `eth${index}`,
      device: at(address),
      up: true,
    }));
    expect(verdict(cards, { network })).toBe('stays with the host: it has the only network connection (eth0, eth1)');
  });

  test('says what it may have if disks or interfaces are unknown', () => {
    const disk = { class: '010802', driver: 'nvme' };
    const root = { name: 'nvme0n1', root: true };
    const maybe = 'can go to a guest, isolated; but the host may run from a disk on it';
    expect(verdict([device('0b:00.0', disk)])).toBe(maybe);
    expect(verdict([device('0b:00.0', disk)], { block: [] })).toBe(maybe);
    expect(verdict([device('0b:00.0', disk)], { block: [root] })).toBe(maybe);
    expect(verdict([device('0b:00.0', disk)], { block: [{ ...root, controller: at('01:00.0') }] })).not.toContain(
      'but',
    );
    expect(verdict([device('0b:00.0', { ...disk, driver: 'vfio-pci' })])).not.toContain('but');
    const card = device('0b:00.0', { class: '020000', driver: 'igb' });
    expect(verdict([card])).toContain('the host’s network connection may be on it');
    expect(verdict([card], { network: [] })).not.toContain('but');
    expect(verdict([device('0b:00.0')])).not.toContain('but');
  });

  test('names the functions in its slot whose group is unknown', () => {
    const lost = device('0b:00.1', { iommuGroup: undefined });
    expect(verdict([device('0b:00.0'), lost])).toBe(
      'can go to a guest, isolated; but 0000:0b:00.1 may be in it too: its group is unknown',
    );
    const iommu = device('0b:00.1', { iommuGroup: undefined, class: '080600' });
    expect(verdict([device('0b:00.0'), iommu])).toBe('can go to a guest, isolated');
  });

  test('with the console says so, also if the boot display is another device', () => {
    const framebuffer = { driver: 'bochs-drm', device: at('0b:00.0') };
    expect(verdict([device('0b:00.0', { bootVga: false })], { framebuffer })).toContain('it has the console');
    expect(verdict([device('0b:00.0', { bootVga: true })], { framebuffer })).not.toContain('it has the console');
    expect(verdict([device('0c:00.0')], { framebuffer })).not.toContain('console');
  });

  test('with another disk that the host runs from stays with the host', () => {
    const controller = at('0b:00.0');
    const disk = (uses: NonNullable<NonNullable<Facts['block']>[number]['uses']>): string =>
      verdict([device('0b:00.0', { class: '010802' })], { block: [{ name: 'sda', controller, uses }] });
    expect(disk(['boot', 'swap'])).toBe('stays with the host: it has the boot partition and the swap space (sda)');
    expect(disk(['store'])).toBe('stays with the host: it has /nix/store (sda)');
  });

  test('with a display that the host keeps says so, and never recommends to hand it over', () => {
    const bmc = { id: { vendor: '1a03', device: '2000' }, bootVga: true };
    expect(verdict([device('0b:00.0', bmc)])).toBe('stays with the host: it has the display of the remote management');
    const igpu = { id: { vendor: '8086', device: 'a780' }, bootVga: true, parent: undefined };
    expect(verdict([device('00:02.0', igpu)])).toBe('stays with the host: it has the only display, the integrated GPU');
    const other = device('0c:00.0', { iommuGroup: 8, bootVga: false });
    const both = verdict([device('00:02.0', igpu), other]);
    expect(both).toContain('it is the boot display: choose another GPU in the firmware first');
    expect(both).not.toContain('handover');
  });

  test('with the only keyboard says that the host has no other', () => {
    const usb = device('0b:00.0', { class: '0c0330' });
    const keyboard = { name: 'K8', kind: 'keyboard' as const, controller: at('0b:00.0') };
    expect(verdict([usb], { input: [keyboard] })).toContain('(K8) goes with it, and the host has no other');
    expect(verdict([usb], { input: [keyboard, { name: 'AT', kind: 'keyboard' }] })).toMatch(/\(K8\) goes with it$/);
  });

  test('with the boot display or a keyboard can go, and says what that means', () => {
    expect(verdict([device('0b:00.0', { bootVga: true })])).toContain('bind: handover');
    const keyboard = { name: 'K', kind: 'keyboard' as const, controller: at('0b:00.0') };
    expect(verdict([device('0b:00.0', { class: '0c0330' })], { input: [keyboard] })).toContain('the keyboard (K) goes');
  });

  test('with only bridges has no verdict', () => {
    expect(verdict([port])).toMatch(/^0000:00:03.1 PCI bridge/);
  });
});

describe.each(machines().filter((name) => name !== 'make'))('the report of %s', (name) => {
  const facts = factsOf(sysfsOfTree(machineTree(name)), false);

  test('fits the terminal, except for single long words', () => {
    for (const width of [40, 60, 80, 120, 200]) {
      for (const line of printReport(facts, { width, colour: false }).split('\n')) {
        if (columnsOf(line) > width) expect(line.trim().replace(/^[│├└─ ]+/, '')).toMatch(/^\S+$/);
      }
    }
  });

  test('has colours only if allowed, and the same words with them', () => {
    const plain = printReport(facts, { colour: false });
    const painted = printReport(facts, { colour: true });
    expect(plain).not.toContain('\x1b');
    expect(painted).toContain('\x1b[');
    expect(painted.replace(/\x1b\[\d*m/g, '')).toBe(plain);
  });
});

test('device names cannot move the cursor', () => {
  const usb = [{ id: { vendor: '046d', device: 'c541' }, name: 'evil\x1b[2J\r\u202e', bus: 1, port: '1' }];
  const report = printReport({ version: 1, pci: [], usb }, { colour: false });
  expect(report).toContain('evil\\x1b[2J\\x0d\\u{202e}');
});

test('the report says why the IOMMU is off', () => {
  for (const [reason, word] of [
    ['firmware', 'VT-d'],
    ['parameter', 'intel_iommu'],
    ['unsupported', 'hypervisor'],
  ] as const) {
    const facts: Facts = { version: 1, pci: [], iommu: { on: false, reason } };
    expect(printReport(facts, { colour: false })).toContain(word);
  }
});

test('the report says that the IOMMU is narrower than the CPU', () => {
  const report = (addressBits: number, physicalBits: number): string =>
    printReport(
      { version: 1, pci: [], iommu: { on: true, addressBits }, cpu: { physicalBits, cpus: [] } },
      { colour: false },
    );
  expect(report(39, 46)).toMatch(/^IOMMU +on, 0 groups, addresses of 39 bits \(the CPU has 46\)$/m);
  expect(report(46, 46)).toMatch(/^IOMMU +on, 0 groups$/m);
});

describe('what is known of a card', () => {
  const known = (id: string): string => {
    const [vendor = '', device_ = ''] = id.split(':');
    const pci = [device('0b:00.0', { id: { vendor, device: device_ } })];
    return printReport({ version: 1, pci }, { width: 1000, colour: false });
  };

  test('is in the line of its details', () => {
    expect(known('1002:67df')).toMatch(/reset by bus; the module vendor-reset can reset it \(Polaris 10\)$/m);
    expect(known('1002:164e')).toMatch(/has no working reset after the host’s driver has used it$/m);
    expect(known('8086:e212')).toMatch(/xe creates virtual functions of it since Linux 6\.17$/m);
    expect(known('1002:7550')).toMatch(/may not wake up without idleD3: off$/m);
  });

  test('is nothing for other cards', () => {
    for (const id of ['1002:747e', '10de:67df', '8086:164e']) expect(known(id)).toMatch(/reset by bus$/m);
  });
});
