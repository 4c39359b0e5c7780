/**
 * Every check that uses facts, on one of the machines of tests/machines as `vfioc scan` reads it: reported at the marked
 * value, with the fact that it is based on.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marker } from '../../src/diagnostics/diagnostics.ts';
import { type Facts, factsSchema } from '../../src/facts/facts.ts';
import { factsCases } from '../diagnostics/facts-cases.ts';
import { compileTexts } from '../support/compile.ts';

interface Check {
  readonly machine: string;
  /** The spec after `host`, with the marker before the value that is reported. */
  readonly spec: string;
  /** What the message says about the machine. */
  readonly says: RegExp;
  /** Changes the facts if no machine has the problem that the check looks for. */
  readonly change?: (facts: Facts) => object;
}

const check = (machine: string, spec: string, says: RegExp, change?: Check['change']): Check => ({
  machine,
  spec: `${spec}\n`,
  says,
  ...(change && { change }),
});

const win = (more: string, memory = '8GiB'): string => `vms: { win: { memory: ${memory}, ${more} } }`;
const gpu = (functions: string, more = ''): string => `devices: { gpu: { functions: [${functions}]${more} } }`;
const pins = (cpu: string): string => win(`cpu: { ${cpu} }`);

/** The machine with its IOMMU disabled. */
const off =
  (reason: string) =>
  (facts: Facts): object => ({
    ...facts,
    iommu: { on: false, reason },
    pci: facts.pci.map(({ iommuGroup: _, ...one }) => one),
  });

const checks: Readonly<Record<string, Check>> = {
  'device-absent': check('desktop-intel', gpu('"01:00.0", ⟨"05:00.0"'), /0000:05:00\.0/),
  'device-moved': check(
    'desktop-intel',
    gpu('"02:00.0"', ', ids: [⟨"10de:2786"]'),
    /0000:02:00\.0 is 144d:a80a, but 10de:2786 is at 0000:01:00\.0/,
  ),
  'device-other-id': check('desktop-intel', gpu('"01:00.0"', ', ids: [⟨"1002:67df"]'), /is 10de:2786/),
  'device-is-bridge': check('desktop-same-cards', gpu('"0b:00.0", "0b:00.1", ⟨"00:03.2"'), /00:03\.2 is a PCI bridge/),
  'sriov-beyond-card': check(
    'server-sriov',
    'devices: { vf: { functions: ["3b:10.0"], sriov: { of: "3b:00.0", count: ⟨64 } } }',
    /63/,
  ),
  'iommu-off': check('desktop-intel', gpu('"01:00.0", "01:00.1"').replace('gpu', '⟨gpu'), /firmware/, off('firmware')),
  'iommu-missing': check(
    'desktop-intel',
    gpu('"01:00.0", "01:00.1"').replace('gpu', '⟨gpu'),
    /has no IOMMU/,
    off('unsupported'),
  ),
  'acs-override-missing': check(
    'desktop-amd',
    gpu('"09:00.0", "09:00.1"').replace('gpu', '⟨gpu'),
    /boots without it/,
    (facts) => ({ ...facts, iommu: { on: true, acsOverride: true } }),
  ),
  'iommu-groups-unknown': check(
    'desktop-intel',
    gpu('"01:00.0", "01:00.1"').replace('gpu', '⟨gpu'),
    /IOMMU/,
    off('parameter'),
  ),
  'acs-override-pointless': check(
    'desktop-intel',
    `iommu: { ⟨acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n${gpu('"01:00.0", "01:00.1"')}`,
    /isolated even without the ACS override/,
  ),
  'group-not-isolated': check(
    'threadripper',
    `${gpu('⟨"42:00.0", "42:00.1"')}\n${win('devices: [gpu]')}`,
    /group 31 also holds 0000:42:00\.2 \(xhci_hcd\)/,
  ),
  'group-member-without-driver': check(
    'desktop-same-cards',
    `${gpu('⟨"0b:00.0"')}\n${win('devices: [gpu]')}`,
    /0000:0b:00\.1, which had no driver in the facts but can be taken by snd_hda_intel/,
    (facts) => ({
      ...facts,
      pci: facts.pci.map(({ driver, ...one }) => (driver === 'snd_hda_intel' ? one : { ...one, driver })),
    }),
  ),
  'group-member-changes-hands': check(
    'desktop-amd',
    'devices: { gpu: { functions: [⟨"09:00.0", "09:00.1"] }, first: { functions: ["08:00.0", "08:00.1"], bind: start } }\n' +
      'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [first] } }',
    /IOMMU group [0-9]+ also holds 'first' with 'bind: start', which guest 'a' does not receive/,
  ),
  'group-of-two-guests': check(
    'desktop-amd',
    'devices: { gpu: { functions: [⟨"09:00.0", "09:00.1"] }, first: { functions: ["08:00.0", "08:00.1"] } }\n' +
      'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [first] } }',
    /group 2/,
  ),
  'device-holds-root': check('desktop-amd', gpu('⟨"0a:00.0"'), /nvme0n1/),
  'disk-holds-root': check('desktop-amd', win('disks: { c: { block: ⟨/dev/nvme0n1 } }'), /nvme0n1/),
  'device-only-network': check('desktop-intel', gpu('⟨"04:00.0"'), /enp4s0/),
  'device-boot-display': check('desktop-same-cards', gpu('⟨"0a:00.0", "0a:00.1"'), /0000:0a:00\.0/),
  'not-the-boot-display': check(
    'desktop-same-cards',
    gpu('"0b:00.0", "0b:00.1"', ', bootVga: ⟨true'),
    /boot display is 0000:0a:00\.0/,
  ),
  'evdev-on-device': check(
    'desktop-same-cards',
    `${gpu('"0d:00.3"')}\n${win('devices: [gpu], evdev: [{ dev: ⟨/dev/input/by-id/usb-ZSA_Technology_Labs_Moonlander_Mark_I-event-kbd, grab: all }]')}`,
    /USB controller 0000:0d:00\.3/,
  ),
  'usb-on-device': check(
    'desktop-same-cards',
    `${gpu('"0d:00.3"')}\n${win('devices: [gpu], usb: [⟨"3297:4974"]')}`,
    /0000:0d:00\.3/,
  ),
  'device-without-reset': check(
    'desktop-intel',
    `${gpu('⟨"00:1f.3", "00:1f.4"')}\n${win('devices: [gpu]')}`,
    /reset 0000:00:1f\.3/,
  ),
  'reset-method-unknown': check(
    'desktop-same-cards',
    gpu('"0b:00.0", "0b:00.1"', ', resetMethod: ⟨flr'),
    /by bus, but not by flr/,
  ),
  'pin-shares-core': check('desktop-same-cards', pins('pin: ⟨[3, 15]'), /3\+15/),
  'pin-unusable': check('server-sriov', pins('cores: 1, threads: 2, pin: [22, ⟨47]'), /47 is offline/),
  'pin-apart': check('desktop-same-cards', pins('cores: 2, threads: 2, pin: ⟨[3, 4, 15, 16]'), /3\+15 on one core/),
  'pin-splits-core': check('desktop-same-cards', pins('pin: ⟨[3, 4]'), /CPU 15-16/),
  'pin-auto-too-few': check('laptop-optimus', pins('cores: 6, threads: 2, pin: ⟨auto'), /\d/),
  'pin-auto-shared': check(
    'laptop-optimus',
    'vms: { a: { memory: 4GiB, cpu: { cores: 4, pin: auto } }, b: { memory: 4GiB, cpu: { cores: 4, pin: ⟨auto } } }',
    /'a'/,
  ),
  'pin-across-caches': check('desktop-same-cards', pins('cores: 2, threads: 2, pin: ⟨[5, 17, 6, 18]'), /5,17 and 6,18/),
  'pin-across-nodes': check('threadripper', pins('cores: 2, threads: 2, pin: ⟨[7, 23, 8, 24]'), /nodes 0 and 1/),
  'memory-beyond-node': check(
    'threadripper',
    'vms: { win: { memory: { size: 40GiB, hugepages: { size: 1GiB, node: ⟨1 } } } }',
    /31\.2GiB/,
  ),
  'memory-node-absent': check(
    'threadripper',
    'vms: { win: { memory: { size: 8GiB, hugepages: { size: 1GiB, node: ⟨2 } } } }',
    /it has only 0-1/,
  ),
  'hugepages-size-absent': check(
    'laptop-optimus',
    'vms: { win: { memory: { size: 4GiB, hugepages: ⟨1GiB } } }',
    /only pages of 2MiB/,
    ({ memory, ...facts }) => ({ ...facts, memory: { ...memory, hugepages: [{ size: 2 ** 21, total: 0, free: 0 }] } }),
  ),
  'memory-away-from-device': check(
    'threadripper',
    `${gpu('"42:00.0", "42:00.1", "42:00.2", "42:00.3"')}\n${win('devices: [gpu], cpu: { cores: 2, threads: 2, pin: ⟨[4, 20, 5, 21] }')}`,
    /'gpu' is on node 1/,
  ),
  'memory-beyond-machine': check('laptop-optimus', 'vms: { win: { memory: { size: ⟨24GiB } } }', /15\.6GiB/),
  'memory-of-all-beyond-machine': check(
    'laptop-optimus',
    'vms: { a: { memory: { size: 8GiB, hugepages: 1GiB } }, b: { memory: { size: ⟨8GiB, hugepages: 1GiB } } }',
    /15\.6GiB/,
  ),
  'memory-leaves-little': check(
    'laptop-optimus',
    'vms: { a: { memory: { size: 8GiB, hugepages: 1GiB } }, b: { memory: { size: ⟨7GiB, hugepages: 1GiB } } }',
    /640MiB/,
  ),
  'isolate-leaves-nothing': check(
    'qemu-intel-iommu',
    pins('cores: 4, pin: ⟨[0, 1, 2, 3], emulator: [0], isolate: true').replace('8GiB', '1GiB'),
    /host/,
  ),
  'isolate-together-leaves-nothing': check(
    'qemu-intel-iommu',
    'vms: { a: { memory: 1GiB, cpu: { pin: [0, 1], emulator: [2], isolate: true } }, b: { memory: 1GiB, cpu: { pin: ⟨[2, 3], emulator: [0], isolate: true } } }',
    /a, b together/,
  ),
  'kernel-isolate-leaves-nothing': check('qemu-intel-iommu', 'kernel: { isolate: ⟨0-3 }', /host|CPU/),
  'handover-shows-nothing': check(
    'desktop-same-cards',
    `devices: { disk: { functions: ["01:00.0"], bind: ⟨handover } }\n${win('devices: [disk]')}`,
    /'disk' is not a GPU/,
  ),
  'id-takes-host-card': check(
    'desktop-same-cards',
    gpu('"0b:00.0", "0b:00.1"', ', ids: [⟨"1002:67df"], by: id'),
    /0000:0a:00\.0, which the host keeps \(driver amdgpu\)/,
  ),
  'blacklist-takes-host-card': check(
    'desktop-same-cards',
    'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], drivers: [amdgpu], blacklist: ⟨true } }',
    /0000:0a:00\.0/,
  ),
};

test('every check that uses facts is here', () => {
  expect(Object.keys(factsCases).filter((code) => !Object.hasOwn(checks, code))).toEqual([]);
});

test.each(Object.entries(checks))('%s', (code, { machine, spec, says, change = (facts) => facts }) => {
  const text = readFileSync(`tests/machines/${machine}/facts.json`, 'utf8');
  const facts = JSON.stringify(change(JSON.parse(text)));
  expect(factsSchema.safeParse(JSON.parse(facts)).success).toBe(true);
  const vendor = text.includes('"vendor": "intel"') ? 'intel' : 'amd';
  const head = `version: 1\nhost: { name: box, users: [alex], cpu: ${vendor}, facts: ./facts.json }\n`;
  const { diagnostics } = compileTexts({ 'host.yaml': head + spec.replace(marker, ''), 'facts.json': facts });
  const found = diagnostics.find((one) => one.code === code);
  expect(found, diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n')).toBeDefined();
  expect(found?.span?.start).toBe(head.length + spec.indexOf(marker));
  expect(found?.message).toMatch(says);
});
