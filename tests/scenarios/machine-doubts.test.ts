/**
 * Problems that the checks against the facts must find in unusual places, and false alarms that they must not raise on
 * slightly different machines; with the machines in tests/machines.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { compileTexts } from '../support/compile.ts';

type Change = (facts: Facts) => object;

/** The diagnostics of a spec for a machine: codes and messages. */
function told(machine: string, spec: string, change: Change = (facts) => facts, cpu?: string): string[] {
  const text = readFileSync(`tests/machines/${machine}/facts.json`, 'utf8');
  const facts = JSON.stringify(change(JSON.parse(text)));
  const vendor = cpu ?? (text.includes('"vendor": "intel"') ? 'intel' : 'amd');
  const host = `version: 1\nhost: { name: box, users: [alex], cpu: ${vendor}, facts: ./facts.json }\n`;
  const { diagnostics } = compileTexts({ 'host.yaml': host + spec, 'facts.json': facts });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const gpu = (functions: string, guest = '', more = ''): string =>
  `devices: { gpu: { functions: [${functions}]${more} } }\nvms: { win: { memory: 1GiB, devices: [gpu], ${guest} } }\n`;
const win = (more: string, memory = '4GiB'): string => `vms: { win: { memory: ${memory}, ${more} } }\n`;

/** Applies `change` to each PCI function of the facts, with its address. */
const pci =
  (change: (one: object, address: string) => object): Change =>
  (facts) => ({ ...facts, pci: facts.pci.map((one) => change(one, String(one.address))) });

describe('virtual functions that do not exist yet', () => {
  const placed = pci((one, address) =>
    address === '0000:3b:00.0' ? { ...one, sriov: { total: 63, enabled: 8, offset: 128, stride: 2 } } : one,
  );
  test('are at the addresses that the NIC defines', () => {
    expect(told('server-sriov', gpu('"3b:11.0", "3b:17.4"'), placed)).toEqual([]);
    expect(told('server-sriov', gpu('"3b:11.1"'), placed).join()).not.toContain('device-absent');
  });
  test('an address between them is absent, if the facts have the SR-IOV offset and stride', () => {
    const only = pci((one, address) =>
      address === '0000:3b:00.0'
        ? { ...one, sriov: { total: 63, enabled: 8, offset: 128, stride: 2 } }
        : address === '0000:3b:00.1'
          ? { ...one, sriov: undefined }
          : one,
    );
    for (const address of ['3b:11.1', '3b:0f.0', '3c:00.0']) {
      expect(told('server-sriov', gpu(`"${address}"`), only).join()).toMatch(/^device-absent: [^,]+$/);
    }
  });
  test('an address on their bus with the ID of another NIC is that NIC, moved', () => {
    const ids = ', ids: ["8086:10fb"]';
    expect(told('server-sriov', gpu('"3b:1e.1"', '', ids))).toContain(
      'device-moved: nothing is at 0000:3b:1e.1, but 8086:10fb is at 0000:3b:00.0 and 0000:3b:00.1',
    );
    expect(told('server-sriov', gpu('"3b:11.1"', '', ', ids: ["8086:10ed"]')).join()).not.toContain('device-');
  });
});

describe('devices that the host needs', () => {
  test('the GPU with the console, if the firmware shows the boot on another', () => {
    expect(told('qemu-intel-iommu', gpu('"06:00.0"'))[0]).toBe(
      'device-boot-display: the console of the host is on 0000:06:00.0, according to the facts of this machine',
    );
    expect(told('qemu-intel-iommu', gpu('"06:00.0"', '', ', bootVga: true')).join()).not.toContain('display');
  });
  test('its only network interface, even if the guest takes it only when it starts', () => {
    expect(told('desktop-intel', gpu('"04:00.0"', '', ', bind: start'))).toEqual([
      'device-only-network: the host has no network interface left while the guest runs, according to the facts of this machine (enp4s0)',
    ]);
    const unused = 'devices: { lan: { functions: ["04:00.0"], bind: start } }\n';
    expect(told('desktop-intel', unused)).toEqual([]);
  });
  test('a second interface that is down does not count', () => {
    const down: Change = (facts) => ({
      ...facts,
      network: [...(facts.network ?? []).map((one) => ({ ...one, up: true })), { name: 'wlan0', up: false }],
    });
    expect(told('desktop-intel', gpu('"04:00.0"'), down).join()).toContain('device-only-network');
  });
  test('its root disk, by name, by link, and by the model in a link', () => {
    const disk = (block: string): string => win(`disks: { c: { block: ${block} } }`);
    const byId = '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_S69ENF0R123456';
    for (const block of ['/dev/nvme0n1', byId, `${byId}_1`]) {
      expect(told('desktop-intel', disk(block))).toContain(
        `disk-holds-root: ${block} refers to nvme0n1, the disk with the root file system of the host, according to the facts of this machine`,
      );
    }
    const others = [
      '/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S625NJ0R123456',
      `${byId}-part4`,
      '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_Plus_S69ENF0R123456',
    ];
    for (const block of others) expect(told('desktop-intel', disk(block))).toEqual([]);
    expect(told('desktop-intel', disk('/dev/sda')).join()).not.toContain('disk-holds-root');
    const twice: Change = (facts) => ({
      ...facts,
      block: (facts.block ?? []).map((one) => ({ ...one, model: 'Samsung SSD 980 PRO 2TB' })),
    });
    expect(told('desktop-intel', disk(byId), twice)).toEqual([]);
    const linked: Change = (facts) => ({ ...facts, block: [{ name: 'sdb', root: true, links: [`${byId}x_x`] }] });
    expect(told('desktop-intel', disk(`${byId}x_x`), linked).join()).toContain('refers to sdb');
  });
  test('a keyboard by its path, and USB devices by their bus', () => {
    const dev = '/dev/input/by-path/pci-0000:0d:00.3-usb-0:1:1.0-event-kbd';
    expect(told('desktop-same-cards', gpu('"0d:00.3"', `evdev: [{ dev: "${dev}", grab: all }]`))).toEqual([
      `evdev-on-device: ${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(told('desktop-same-cards', gpu('"0b:00.0", "0b:00.1"', `evdev: [{ dev: "${dev}", grab: all }]`))).toEqual(
      [],
    );
    const bus = (facts: Facts): number =>
      facts.usb?.find(({ controller }) => String(controller) === '0000:0d:00.3')?.bus ?? 0;
    const facts: Facts = JSON.parse(readFileSync('tests/machines/desktop-same-cards/facts.json', 'utf8'));
    expect(bus(facts)).toBeGreaterThan(0);
    const port = (number: number): string => gpu('"0d:00.3"', `usb: [{ bus: ${number}, port: "7" }]`);
    expect(told('desktop-same-cards', port(bus(facts)))).toEqual([
      `usb-on-device: the device on USB bus ${bus(facts)}, port 7, is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(told('desktop-same-cards', port(99))).toEqual([]);
  });
});

describe('CPUs', () => {
  test('of the other vendor', () => {
    expect(told('desktop-same-cards', '', undefined, 'intel')).toEqual([
      'host-cpu-other: the facts describe a machine with an AMD CPU, but the spec says Intel',
    ]);
  });
  test('two threads of one core as two cores', () => {
    const pins = (cpu: string): string => win(`cpu: { ${cpu} }`);
    expect(told('desktop-same-cards', pins('pin: [3, 15]'))).toEqual([
      'pin-shares-core: 3+15 are threads of one core, but the guest treats them as separate cores',
    ]);
    expect(told('desktop-same-cards', pins('cores: 1, threads: 2, pin: [3, 15]'))).toEqual([]);
  });
});

describe('memory', () => {
  const node = (memory: string, cpu = ''): string => `vms: { win: { memory: { size: 4GiB, ${memory} }, ${cpu} } }\n`;
  test('of a node that does not exist', () => {
    expect(told('desktop-same-cards', node('node: 3'))).toEqual([
      'memory-node-absent: this machine has no NUMA node 3: according to the facts, it has only 0',
    ]);
    expect(told('desktop-same-cards', node('node: 0'))).toEqual([]);
    expect(told('threadripper', node('node: 1'))).toEqual([]);
    const cells = 'cpu: { cores: 2, numa: [{ cpus: 0, memory: 2GiB, node: 0 }, { cpus: 1, memory: 2GiB, node: 4 }] }';
    expect(told('threadripper', node('', cells)).join()).toContain(
      'no NUMA node 4: according to the facts, it has only 0-1',
    );
    expect(told('desktop-same-cards', node('node: 3'), ({ version }) => ({ version, pci: [] }))).toEqual([]);
  });
  test('that a guest with a device takes when it starts', () => {
    const card = (size: string, more = ''): string =>
      gpu('"0b:00.0", "0b:00.1"').replace('1GiB', size).replace('vms: { ', `vms: { ${more}`);
    expect(told('desktop-same-cards', card('31GiB'))[0]).toMatch(
      /^memory-leaves-little: with this guest, the guests hold 31GiB while it runs, which leaves the host \d+MiB/,
    );
    expect(told('desktop-same-cards', card('24GiB'))).toEqual([]);
    const pages = card('24GiB', 'big: { memory: { size: 8GiB, hugepages: 1GiB } }, ');
    expect(told('desktop-same-cards', pages).join()).toContain(
      'hold 32GiB while it runs, which leaves the host nothing',
    );
    expect(told('desktop-same-cards', win('', '31GiB'))).toEqual([]);
  });
});

describe('resets', () => {
  test('a root bus may have a number other than 0', () => {
    const moved: Change = (facts) => ({
      ...facts,
      pci: [...facts.pci, { address: '40:03.0', id: '8086:1539', class: '020000', resetMethods: [] }],
    });
    expect(told('desktop-intel', gpu('"40:03.0"'), moved)).toEqual([
      'device-without-reset: the kernel cannot reset 0000:40:03.0 according to the facts of this machine',
    ]);
    const unknown: Change = (facts) => ({ ...facts, pci: [{ address: '40:03.0', id: '8086:1539', resetMethods: [] }] });
    expect(told('desktop-intel', gpu('"40:03.0"'), unknown)).toEqual([]);
  });
});

test('facts of a boot with the ACS override do not apply to a boot without it', () => {
  const on: Change = (facts) => ({ ...facts, iommu: { on: true, acsOverride: true } });
  expect(told('desktop-intel', gpu('"01:00.0", "01:00.1"'), on)).toEqual([
    'acs-override-missing: the facts come from a boot with the ACS override, but this spec boots without it',
  ]);
});
