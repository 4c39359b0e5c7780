/** The checks against the facts, for the machines in tests/machines as `vfioc scan` reads them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { compileTexts } from '../support/compile.ts';

/** The facts of a machine as text. */
const factsOf = (machine: string): string => readFileSync(`tests/machines/${machine}/facts.json`, 'utf8');

/** The diagnostics of a spec for a machine: codes and messages. */
function told(machine: string, spec: string, change: (facts: Facts) => object = (facts) => facts): string[] {
  const text = factsOf(machine);
  const facts = JSON.stringify(change(JSON.parse(text)));
  const host = `version: 1\nhost: { name: box, users: [alex], cpu: ${text.includes('"vendor": "intel"') ? 'intel' : 'amd'}, facts: ./facts.json }\n`;
  const { diagnostics } = compileTexts({ 'host.yaml': host + spec, 'facts.json': facts });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const gpu = (functions: string, guest = ''): string =>
  `devices: { gpu: { functions: [${functions}] } }\nvms: { win: { memory: 8GiB, devices: [gpu], ${guest} } }\n`;

test.each([
  ['desktop-same-cards', '"0b:00.0", "0b:00.1"'],
  ['desktop-intel', '"01:00.0", "01:00.1"'],
  ['server-sriov', '"3b:10.4"'],
  ['qemu-intel-iommu', '"0b:00.0", "0b:00.1"'],
])('%s: no diagnostics for a device that can be passed through', (machine, functions) => {
  expect(told(machine, gpu(functions).replace('8GiB', '1GiB'))).toEqual([]);
});

test('a missing key in the facts is reported for the facts file, not for the spec', () => {
  expect(told('desktop-intel', '', ({ pci: _, ...others }) => others)).toEqual([
    "missing-key: missing key 'pci' in the facts file",
  ]);
});

describe('presence of the device', () => {
  test('a device that is absent, has moved, is a different one, or is a bridge', () => {
    expect(told('desktop-intel', gpu('"05:00.0"'))).toEqual([
      'device-absent: the facts of this machine list no PCI device 0000:05:00.0',
    ]);
    const moved = 'devices: { gpu: { functions: ["02:00.0"], ids: ["10de:2786"] } }\n';
    expect(told('desktop-intel', moved)).toContain(
      'device-moved: 0000:02:00.0 is 144d:a80a, but 10de:2786 is at 0000:01:00.0',
    );
    const other = 'devices: { gpu: { functions: ["01:00.0"], ids: ["1002:67df"] } }\n';
    expect(told('desktop-intel', other)).toEqual([
      "device-other-id: no function of 'gpu' is 1002:67df: according to the facts of this machine 0000:01:00.0 is 10de:2786",
    ]);
    expect(told('desktop-same-cards', gpu('"0b:00.0", "0b:00.1", "00:03.2"'))).toEqual([
      'device-is-bridge: 0000:00:03.2 is a PCI bridge according to the facts of this machine',
    ]);
  });
  test('a virtual function that is created at boot may be missing', () => {
    expect(told('server-sriov', gpu('"3b:10.5"'))).toEqual([]);
    expect(told('server-sriov', gpu('"5e:00.0"'))).toHaveLength(1);
  });
});

describe('the IOMMU and its groups', () => {
  test('two GPUs in one group must be passed through together', () => {
    expect(told('desktop-amd', gpu('"09:00.0", "09:00.1"'))).toEqual([
      'group-not-isolated: IOMMU group 2 also holds 0000:08:00.0 (amdgpu) and 0000:08:00.1 (snd_hda_intel), which stay with the host',
    ]);
  });
  test('groups that the ACS override will split are unknown, unless it is already on', () => {
    const zen = 'iommu: { acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n';
    expect(told('desktop-amd', zen + gpu('"09:00.0", "09:00.1"'))).toEqual([]);
    const on = (facts: Facts) => ({ ...facts, iommu: { on: true, acsOverride: true } });
    expect(told('desktop-amd', zen + gpu('"09:00.0", "09:00.1"'), on)[0]).toMatch(
      /^group-not-isolated: .* despite the ACS override/,
    );
    expect(told('desktop-intel', zen + gpu('"01:00.0", "01:00.1"'))).toEqual([
      'acs-override-pointless: all these devices are isolated without the ACS override, according to the facts of this machine',
    ]);
  });
  test('a function of the GPU that is not listed', () => {
    expect(told('threadripper', gpu('"42:00.0", "42:00.1"'))[0]).toBe(
      'group-not-isolated: IOMMU group 31 also holds 0000:42:00.2 (xhci_hcd) and 0000:42:00.3 (nvidia-gpu), which stay with the host',
    );
  });
  test('one group for two guests, and a device that returns to the host in between', () => {
    const devices = (bind: string): string =>
      `devices: { gpu: { functions: ["09:00.0", "09:00.1"] }, first: { functions: ["08:00.0", "08:00.1"], bind: ${bind} } }\n` +
      'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [first] } }\n';
    expect(told('desktop-amd', devices('start')).join()).toContain('group-member-changes-hands');
    expect(told('desktop-amd', devices('boot')).join()).toContain('group-of-two-guests');
  });
  test('an IOMMU that is off in the firmware or by a parameter is a warning, a machine without one an error', () => {
    const off = (reason: string) => (facts: Facts) => ({
      ...facts,
      iommu: { on: false, reason },
      pci: facts.pci.map(({ iommuGroup: _, ...one }) => one),
    });
    const spec = gpu('"01:00.0", "01:00.1"');
    expect(told('desktop-intel', spec, off('firmware'))).toEqual([
      'iommu-off: the IOMMU is disabled in the firmware according to the facts of this machine, so its groups are unknown',
    ]);
    expect(told('desktop-intel', spec, off('unsupported'))).toEqual([
      'iommu-missing: this machine has no IOMMU according to its facts',
    ]);
    expect(told('desktop-intel', spec, off('parameter'))[0]).toMatch(/^iommu-groups-unknown/);
  });
});

describe('devices that the host needs', () => {
  test('its root disk, but not another disk', () => {
    expect(told('desktop-amd', gpu('"0a:00.0"'))).toEqual([
      'device-holds-root: 0000:0a:00.0 holds nvme0n1, the disk with the root file system of the host',
    ]);
    expect(told('threadripper', gpu('"41:00.0"'))).toEqual([]);
  });
  test('its only network interface', () => {
    expect(told('desktop-intel', gpu('"04:00.0"'))).toEqual([
      'device-only-network: the host has no network interface left, according to the facts of this machine (enp4s0)',
    ]);
    expect(told('server-sriov', gpu('"3b:10.2"'))).toEqual([]);
  });
  test('its boot display, unless it is handed over or its framebuffer is released', () => {
    const card = (more: string): string => gpu('"0a:00.0", "0a:00.1"').replace('] }', `]${more} }`);
    expect(told('desktop-same-cards', card(''))[0]).toMatch(/^device-boot-display: 0000:0a:00.0 .*boot framebuffer/);
    expect(told('desktop-same-cards', card(', bind: start'))[0]).toMatch(/^device-boot-display: .*console of the host/);
    expect(told('desktop-same-cards', card(', bootVga: true'))).toEqual([]);
    expect(told('desktop-same-cards', card(', bind: handover'))).toEqual([]);
    expect(told('desktop-same-cards', gpu('"0b:00.0", "0b:00.1"').replace('] }', '], bootVga: true }'))).toEqual([
      "not-the-boot-display: the boot display is 0000:0a:00.0 according to the facts of this machine, not device 'gpu'",
    ]);
  });
  test('the keyboard in evdev, by its link or by its name', () => {
    const spec = (dev: string): string => gpu('"0d:00.3"', `evdev: [{ dev: /dev/input/by-id/${dev}, grab: all }]`);
    const moonlander = 'usb-ZSA_Technology_Labs_Moonlander_Mark_I';
    for (const dev of [`${moonlander}-event-kbd`, `${moonlander}_AbCd_123-event-kbd`]) {
      expect(told('desktop-same-cards', spec(dev))).toEqual([
        `evdev-on-device: /dev/input/by-id/${dev} is on the USB controller 0000:0d:00.3, which leaves the host with 'gpu'`,
      ]);
    }
    expect(told('desktop-same-cards', spec('usb-Keychron_K8-event-kbd'))).toEqual([]);
  });
  test('a USB device on a controller that is passed through', () => {
    expect(told('desktop-same-cards', gpu('"0d:00.3"', 'usb: ["3297:4974"]'))[0]).toMatch(/^usb-on-device: 3297:4974/);
    expect(told('desktop-same-cards', gpu('"0d:00.3"', 'usb: ["1532:0084"]'))).toEqual([]);
  });
  test('another GPU with the same ID', () => {
    const spec = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], ids: ["1002:67df"], by: id } }\n';
    expect(told('desktop-same-cards', spec)).toEqual([
      'id-takes-host-card: the id 1002:67df also matches 0000:0a:00.0, which the host keeps (driver amdgpu)',
    ]);
  });
});

test('devices that cannot be reset', () => {
  expect(told('server-sriov', gpu('"03:00.0"')).join()).not.toContain('device-without-reset');
  expect(told('desktop-intel', gpu('"00:1f.3", "00:1f.4"'))).toEqual(
    ['0000:00:1f.3', '0000:00:1f.4'].map(
      (address) => `device-without-reset: the kernel cannot reset ${address} according to the facts of this machine`,
    ),
  );
  expect(told('desktop-same-cards', gpu('"0b:00.0", "0b:00.1"').replace('] }', '], resetMethod: flr }'))).toEqual([
    'reset-method-unknown: the kernel can reset 0000:0b:00.0 by bus, but not by flr, according to the facts of this machine',
    'reset-method-unknown: the kernel can reset 0000:0b:00.1 by bus, but not by flr, according to the facts of this machine',
  ]);
});

describe('pins', () => {
  const pinned = (cpu: string): string => `vms: { win: { memory: 8GiB, cpu: { ${cpu} } } }\n`;
  test('whole cores of one cache give no diagnostics', () => {
    expect(
      told('desktop-same-cards', pinned('cores: 3, threads: 2, pin: [3, 15, 4, 16, 5, 17], emulator: [0, 12]')),
    ).toEqual([]);
  });
  test('CPUs that are offline or missing', () => {
    expect(told('server-sriov', pinned('cores: 1, threads: 2, pin: [22, 47]'))).toEqual([
      'pin-unusable: host CPU 47 is offline, according to the facts of this machine',
    ]);
    expect(told('laptop-optimus', pinned('pin: [5, 12]'))).toEqual([
      'pin-unusable: this machine has no CPU 12: according to the facts, the last one is 11',
    ]);
  });
  test('threads of different cores, and cores that are split', () => {
    expect(told('desktop-same-cards', pinned('cores: 2, threads: 2, pin: [3, 4, 15, 16]'))).toEqual([
      'pin-apart: the guest treats 3+4 and 15+16 as threads of one core, but this machine has 3+15 on one core',
    ]);
    expect(told('desktop-same-cards', pinned('pin: [3, 4]'))).toEqual([
      'pin-splits-core: the guest has only one thread of some cores, and the host keeps the other (CPU 15-16)',
    ]);
  });
  test('several caches or nodes, if one has enough cores', () => {
    expect(told('desktop-same-cards', pinned('cores: 2, threads: 2, pin: [5, 17, 6, 18]'))).toEqual([
      'pin-across-caches: the virtual CPUs are spread over several L3 caches (5,17 and 6,18), but would fit on one',
    ]);
    expect(told('threadripper', pinned('cores: 2, threads: 2, pin: [7, 23, 8, 24]'))).toEqual([
      'pin-across-nodes: the virtual CPUs are on NUMA nodes 0 and 1, but would fit on one',
    ]);
    const six = 'cores: 6, threads: 2, pin: [3, 15, 4, 16, 5, 17, 6, 18, 7, 19, 8, 20]';
    expect(told('desktop-same-cards', pinned(six))).toEqual([]);
  });
});

describe('memory', () => {
  test('more than the machine has, for one guest or for all', () => {
    expect(told('laptop-optimus', 'vms: { win: { memory: 24GiB } }\n')).toEqual([
      'memory-beyond-machine: the guest has 24GiB of memory, but this machine has only 15.6GiB, according to the facts',
    ]);
    const two = (size: string): string =>
      `vms: { a: { memory: { size: 8GiB, hugepages: 1GiB } }, b: { memory: { size: ${size}, hugepages: 1GiB } } }\n`;
    expect(told('laptop-optimus', two('8GiB'))[0]).toMatch(
      /^memory-of-all-beyond-machine: .* take 16GiB, and this machine has 15\.6GiB in total/,
    );
    expect(told('laptop-optimus', two('7GiB'))[0]).toMatch(
      /^memory-leaves-little: .* hold 15GiB .* leaves the host 640MiB/,
    );
    expect(told('laptop-optimus', two('4GiB'))).toEqual([]);
  });
  test('on a different node than the device, or more than the node has', () => {
    const card = (memory: string, cpu: string): string =>
      gpu('"42:00.0", "42:00.1", "42:00.2", "42:00.3"', `cpu: { ${cpu} }`).replace('memory: 8GiB', `memory: ${memory}`);
    const two = 'cores: 2, threads: 2, pin: ';
    expect(told('threadripper', card('8GiB', `${two}[4, 20, 5, 21]`))).toEqual([
      "memory-away-from-device: this puts the memory on NUMA node 0, but device 'gpu' is on node 1",
    ]);
    expect(told('threadripper', card('8GiB', `${two}[8, 24, 9, 25]`))).toEqual([]);
    expect(told('threadripper', card('8GiB', `${two}auto`))).toEqual([]);
    const pages = (size: string, node: number): string => `{ size: ${size}, hugepages: { size: 1GiB, node: ${node} } }`;
    expect(told('threadripper', card(pages('8GiB', 0), 'cores: 2'))[0]).toMatch(/^memory-away-from-device/);
    expect(told('threadripper', card(pages('40GiB', 1), 'cores: 2'))).toEqual([
      'memory-beyond-node: NUMA node 1 has 31.2GiB of memory, according to the facts of this machine, but 40GiB is requested from it',
    ]);
    const both = (node: number, more = ''): string =>
      `vms: { a: { memory: { size: 16GiB, hugepages: { size: 1GiB, node: 1${more} } } }, b: { memory: ${pages('16GiB', node)} } }\n`;
    expect(told('threadripper', both(1))).toEqual([
      'memory-beyond-node: NUMA node 1 has 31.2GiB of memory, according to the facts of this machine, but 32GiB is requested from it, including the huge pages of other guests',
    ]);
    expect(told('threadripper', both(0))).toEqual([]);
  });
});

test('there are no diagnostics without facts, or with minimal facts', () => {
  const spec = gpu('"0b:00.0", "0b:00.1"', 'cpu: { pin: [70, 71] }, usb: ["046d:c541"]');
  const least = told('desktop-same-cards', spec, ({ version }) => ({
    version,
    pci: ['0b:00.0', '0b:00.1'].map((address) => ({ address, id: '1002:67df' })),
  }));
  expect(least).toEqual([]);
  const host = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';
  expect(compileTexts({ 'host.yaml': host + spec }).diagnostics).toEqual([]);
});

/** A copy of the facts without some of the optional fields: `keep` decides for every field of every object. */
function thinned(value: unknown, keep: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => thinned(one, keep));
  if (typeof value !== 'object' || value === null) return value;
  const needed = new Set([
    'node',
    'bus',
    'port',
    'free',
    'release',
    'index',
    'enabled',
    'version',
    // If this field is absent, there is no driver, and some checks report that.
    'driver',
    'pci',
    'address',
    'id',
    'cpus',
    'cpu',
    'online',
    'total',
    'on',
    'size',
    'name',
    'kind',
  ]);
  const kept = Object.entries(value).filter(([key]) => needed.has(key) || keep());
  return Object.fromEntries(kept.map(([key, one]) => [key, thinned(one, keep)]));
}

test('a missing fact never adds a diagnostic', () => {
  const specs = [
    [
      'desktop-amd',
      gpu('"09:00.0", "09:00.1", "0b:00.0"', 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }]'),
    ],
    ['desktop-same-cards', gpu('"0a:00.0", "01:00.0"', 'cpu: { cores: 2, threads: 2, pin: [5, 17, 6, 18] }')],
    ['threadripper', gpu('"42:00.0", "05:00.0"', 'cpu: { cores: 2, threads: 2, pin: [4, 20, 5, 21] }')],
  ] as const;
  const codes = (lines: readonly string[]): string[] => lines.map((line) => line.split(':')[0] ?? '');
  fc.assert(
    fc.property(fc.constantFrom(...specs), fc.infiniteStream(fc.boolean()), ([machine, spec], choices) => {
      const whole = new Set(codes(told(machine, spec)));
      const keep = (): boolean => choices.next().value === true;
      const thin = codes(told(machine, spec, (facts) => thinned({ ...facts, framebuffer: undefined }, keep) as object));
      expect(thin.filter((code) => !whole.has(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
