/** Devices that the host needs, and must keep. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { codes } from '../../../src/features/pci/host-keeps.ts';
import { compileTexts, host } from '../../support/compile.ts';
import {
  type Change,
  check,
  declared,
  factsOf,
  received,
  reportedOn,
  testOnMachines,
  win,
} from '../../support/machines.ts';

testOnMachines(codes, {
  'device-holds-root': check('desktop-amd', declared('⟨"0a:00.0"'), /nvme0n1/),
  'disk-holds-root': check('desktop-amd', win('disks: { c: { block: ⟨/dev/nvme0n1 } }'), /nvme0n1/),
  'device-only-network': check('desktop-intel', declared('⟨"04:00.0"'), /enp4s0/),
  'device-boot-display': check('desktop-same-cards', declared('⟨"0a:00.0", "0a:00.1"'), /0000:0a:00\.0/),
  'not-the-boot-display': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1"', ', bootVga: ⟨true'),
    /boot display is 0000:0a:00\.0/,
  ),
  'evdev-on-device': check(
    'desktop-same-cards',
    `${declared('"0d:00.3"')}\n${win('devices: [gpu], evdev: [{ dev: ⟨/dev/input/by-id/usb-ZSA_Technology_Labs_Moonlander_Mark_I-event-kbd, grab: all }]')}`,
    /USB controller 0000:0d:00\.3/,
  ),
  'usb-on-device': check(
    'desktop-same-cards',
    `${declared('"0d:00.3"')}\n${win('devices: [gpu], usb: [⟨"3297:4974"]')}`,
    /0000:0d:00\.3/,
  ),
});

describe('the root disk', () => {
  test('stays with the host, but another disk need not', () => {
    expect(reportedOn('desktop-amd', received('"0a:00.0"'))).toEqual([
      'device-holds-root: 0000:0a:00.0 holds nvme0n1, the disk with the root file system of the host',
    ]);
    expect(reportedOn('threadripper', received('"41:00.0"'))).toEqual([]);
  });

  test('is recognized by name, by link, and by the model in a link', () => {
    const disk = (block: string): string => win(`disks: { c: { block: ${block} } }`, '4GiB');
    const byId = '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_S69ENF0R123456';
    for (const block of ['/dev/nvme0n1', byId, `${byId}_1`]) {
      expect(reportedOn('desktop-intel', disk(block))).toContain(
        `disk-holds-root: ${block} refers to nvme0n1, the disk with the root file system of the host, according to the facts of this machine`,
      );
    }
    const others = [
      '/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S625NJ0R123456',
      `${byId}-part4`,
      '/dev/disk/by-id/nvme-Samsung_SSD_980_PRO_2TB_Plus_S69ENF0R123456',
    ];
    for (const block of others) expect(reportedOn('desktop-intel', disk(block))).toEqual([]);
    expect(reportedOn('desktop-intel', disk('/dev/sda')).join()).not.toContain('disk-holds-root');
    const twice: Change = (facts) => ({
      ...facts,
      block: (facts.block ?? []).map((one) => ({ ...one, model: 'Samsung SSD 980 PRO 2TB' })),
    });
    expect(reportedOn('desktop-intel', disk(byId), twice)).toEqual([]);
    const linked: Change = (facts) => ({ ...facts, block: [{ name: 'sdb', root: true, links: [`${byId}x_x`] }] });
    expect(reportedOn('desktop-intel', disk(`${byId}x_x`), linked).join()).toContain('refers to sdb');
  });
});

describe('the only network interface', () => {
  test('stays with the host', () => {
    expect(reportedOn('desktop-intel', received('"04:00.0"'))).toEqual([
      'device-only-network: the host has no network interface left, according to the facts of this machine (enp4s0)',
    ]);
    expect(reportedOn('server-sriov', received('"3b:10.2"'))).toEqual([]);
  });

  test('also if the guest takes it only when it starts', () => {
    expect(reportedOn('desktop-intel', received('"04:00.0"', '', ', bind: start'))).toEqual([
      'device-only-network: the host has no network interface left while the guest runs, according to the facts of this machine (enp4s0)',
    ]);
    const unused = 'devices: { lan: { functions: ["04:00.0"], bind: start } }\n';
    expect(reportedOn('desktop-intel', unused)).toEqual([]);
  });

  test('a second interface that is down does not count', () => {
    const down: Change = (facts) => ({
      ...facts,
      network: [...(facts.network ?? []).map((one) => ({ ...one, up: true })), { name: 'wlan0', up: false }],
    });
    expect(reportedOn('desktop-intel', received('"04:00.0"'), down).join()).toContain('device-only-network');
  });
});

describe('the boot display', () => {
  test('stays with the host, unless it is handed over or its framebuffer is released', () => {
    const card = (more: string): string => received('"0a:00.0", "0a:00.1"', '', `, vendorReset: on${more}`);
    expect(reportedOn('desktop-same-cards', card(''))[0]).toMatch(
      /^device-boot-display: 0000:0a:00.0 .*boot framebuffer/,
    );
    expect(reportedOn('desktop-same-cards', card(', bind: start'))[0]).toMatch(
      /^device-boot-display: .*console of the host/,
    );
    expect(reportedOn('desktop-same-cards', card(', bootVga: true'))).toEqual([]);
    expect(reportedOn('desktop-same-cards', card(', bind: handover'))).toEqual([]);
    expect(
      reportedOn('desktop-same-cards', received('"0b:00.0", "0b:00.1"', '', ', vendorReset: on, bootVga: true')),
    ).toEqual([
      "not-the-boot-display: the boot display is 0000:0a:00.0 according to the facts of this machine, not device 'gpu'",
    ]);
  });

  test('the GPU with the console, if the firmware shows the boot on another', () => {
    expect(reportedOn('qemu-intel-iommu', received('"06:00.0"'))[0]).toBe(
      'device-boot-display: the console of the host is on 0000:06:00.0, according to the facts of this machine',
    );
    expect(reportedOn('qemu-intel-iommu', received('"06:00.0"', '', ', bootVga: true')).join()).not.toContain(
      'display',
    );
  });
});

describe('input and USB devices on a controller that is passed through', () => {
  test('the keyboard in evdev, by its link or by its name', () => {
    const spec = (dev: string): string => received('"0d:00.3"', `evdev: [{ dev: /dev/input/by-id/${dev}, grab: all }]`);
    const moonlander = 'usb-ZSA_Technology_Labs_Moonlander_Mark_I';
    for (const dev of [`${moonlander}-event-kbd`, `${moonlander}_AbCd_123-event-kbd`]) {
      expect(reportedOn('desktop-same-cards', spec(dev))).toEqual([
        `evdev-on-device: /dev/input/by-id/${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
      ]);
    }
    expect(reportedOn('desktop-same-cards', spec('usb-Keychron_K8-event-kbd'))).toEqual([]);
  });

  test('the keyboard in evdev, by its path', () => {
    const dev = '/dev/input/by-path/pci-0000:0d:00.3-usb-0:1:1.0-event-kbd';
    const evdev = `evdev: [{ dev: "${dev}", grab: all }]`;
    expect(reportedOn('desktop-same-cards', received('"0d:00.3"', evdev))).toEqual([
      `evdev-on-device: ${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(reportedOn('desktop-same-cards', received('"0b:00.0", "0b:00.1"', evdev, ', vendorReset: on'))).toEqual([]);
  });

  test('a USB device by its id', () => {
    expect(reportedOn('desktop-same-cards', received('"0d:00.3"', 'usb: ["3297:4974"]'))[0]).toMatch(
      /^usb-on-device: 3297:4974/,
    );
    expect(reportedOn('desktop-same-cards', received('"0d:00.3"', 'usb: ["1532:0084"]'))).toEqual([]);
  });

  test('a USB device by its bus', () => {
    const bus = (facts: Facts): number =>
      facts.usb?.find(({ controller }) => String(controller) === '0000:0d:00.3')?.bus ?? 0;
    const facts: Facts = JSON.parse(factsOf('desktop-same-cards'));
    expect(bus(facts)).toBeGreaterThan(0);
    const port = (number: number): string => received('"0d:00.3"', `usb: [{ bus: ${number}, port: "7" }]`);
    expect(reportedOn('desktop-same-cards', port(bus(facts)))).toEqual([
      `usb-on-device: the device on USB bus ${bus(facts)}, port 7, is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
    ]);
    expect(reportedOn('desktop-same-cards', port(99))).toEqual([]);
  });
});

/** How the host keeps a picture when its boot display goes to a guest. */
const boot = { address: '0b:00.0', id: '1002:67df', class: '030000', bootVga: true };

/** The remedy for a device with the boot display, on a machine that has these PCI functions as well. */
function remedyOf(more: string, ...others: object[]): string | undefined {
  const { diagnostics } = compileTexts({
    'host.yaml': `${host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json')}devices: { gpu: { functions: ["0b:00.0"]${more} } }\n`,
    'facts.json': JSON.stringify({ version: 1, pci: [boot, ...others] }),
  });
  return diagnostics.find(({ code }) => code === 'device-boot-display')?.remedy;
}

const other = { address: '0a:00.0', id: '1002:73bf', class: '030000' };

test.each([
  ['no other GPU', []],
  ['another GPU without outputs', [{ ...other, class: '030200' }]],
])('the only display is handed over, with %s', (_name, others) => {
  expect(remedyOf('', ...others)).toMatch(/^set `bind: handover` on 'gpu'/);
  expect(remedyOf('', ...others)).not.toContain('bootVga');
});

test('with another display, the boot framebuffer can be given up', () => {
  expect(remedyOf('', other)).toContain("set `bootVga: true` on 'gpu'");
  expect(remedyOf(', bind: start', other)).toMatch(/^set `bind: handover` on 'gpu'/);
});

test('a display that also leaves the host at boot does not count', () => {
  const both = '}, second: { functions: ["0a:00.0"]';
  expect(remedyOf(both, other)).not.toContain('bootVga');
});
