/** Cases for the codes about a machine: a spec with the marker at the reported place, and its facts. */
import { baseSpec, marker } from '../../src/diagnostics/diagnostics.ts';
import type { Case } from './cases.ts';

interface Told {
  /** The text after the base spec, with the marker. */
  readonly spec: string;
  readonly facts: object;
  /** Whether it is a warning. */
  readonly warning?: true;
  readonly also?: readonly string[];
}

const gpu = { address: '0b:00.0', id: '1002:67df', class: '030000', driver: 'amdgpu', iommuGroup: 20 };
const audio = { address: '0b:00.1', id: '1002:aaf0', class: '040300', driver: 'snd_hda_intel', iommuGroup: 20 };
const usb = { address: '0c:00.3', id: '1022:149c', class: '0c0330', driver: 'xhci_hcd', iommuGroup: 21 };
const root = { address: '0b:00.0', id: '144d:a80a', class: '010802', driver: 'nvme' };
const lan = { address: '05:00.0', id: '8086:1539', class: '020000', driver: 'igb' };

const gpuToWin = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';
const declared = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';

/** Eight cores of two threads: CPU n and n + 8 are siblings; the first four cores share a cache and are node 0. */
const cpus = Array.from({ length: 16 }, (_, cpu) => {
  const node = Math.floor((cpu % 8) / 4);
  const l3 = node === 0 ? '0-3,8-11' : '4-7,12-15';
  return { cpu, online: cpu !== 7, core: cpu % 8, package: 0, l3, numaNode: node };
});
const oneNode = cpus.map(({ numaNode: _, ...cpu }) => cpu);
/** Four fast cores and four slow ones, each with one thread. */
const hybrid = Array.from({ length: 8 }, (_, cpu) => {
  return { cpu, online: true, core: cpu, package: 0, l3: '0-7', kind: cpu < 4 ? 'performance' : 'efficiency' };
});
/** Two caches of four cores each, of which the first has 3D V-Cache. */
const vCache = Array.from({ length: 8 }, (_, cpu) => {
  const [l3, size] = cpu < 4 ? ['0-3', 96] : ['4-7', 32];
  return { cpu, online: true, core: cpu, package: 0, l3, l3Size: Number(size) * 2 ** 20 };
});
const pinned = (cpu: string): string => `vms: { win: { memory: 4GiB, devices: [], cpu: { ${cpu} } } }\n`;
const fourCpus = { pci: [], cpu: { cpus: [0, 1, 2, 3].map((cpu) => ({ cpu, online: true, core: cpu, package: 0 })) } };

const told: Readonly<Record<string, Told>> = {
  'device-absent': {
    spec: 'devices: { gpu: { functions: ["0b:00.0", ⟨"0b:00.1"] } }\n',
    facts: { pci: [gpu] },
  },
  'id-not-unique': {
    spec: `devices: { gpu: { ids: [⟨"1002:67df"] } }\n${gpuToWin}`,
    facts: { pci: [gpu, { ...gpu, address: '0a:00.0' }] },
  },
  'device-other-board': {
    spec: 'devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], subsystems: [⟨"1da2:e366"] } }\n',
    facts: { pci: [{ ...gpu, subsystem: '1043:04fb' }] },
  },
  'device-has-twin': {
    spec: 'devices: { gpu: { functions: [⟨"0b:00.0", "0b:00.1"], ids: ["1002:67df", "1002:aaf0"] } }\n',
    facts: {
      pci: [
        { address: '00:03.1', id: '1022:1483', class: '060400' },
        { ...gpu, parent: '00:03.1' },
        { ...audio, parent: '00:03.1' },
        { ...gpu, address: '0a:00.0', iommuGroup: 19 },
      ],
    },
    warning: true,
  },
  'device-moved': {
    spec: 'devices: { gpu: { functions: [⟨"0a:00.0"], ids: ["1002:67df"] } }\n',
    facts: { pci: [gpu, audio] },
  },
  'device-other-id': {
    spec: 'devices: { gpu: { functions: ["0b:00.0"], ids: [⟨"10de:1b81"] } }\n',
    facts: { pci: [gpu] },
  },
  'device-is-bridge': {
    spec: 'devices: { gpu: { functions: ["0b:00.0", ⟨"00:03.1"] } }\n',
    facts: { pci: [gpu, { address: '00:03.1', id: '1022:1453', class: '060400', driver: 'pcieport' }] },
  },
  'sriov-beyond-card': {
    spec:
      'devices: { vf: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: ⟨16 } } }\n' +
      'vms: { win: { memory: 4GiB, devices: [vf] } }\n',
    facts: { pci: [{ ...lan, sriov: { total: 7, enabled: 0 } }] },
  },
  'iommu-off': {
    spec: 'devices: { ⟨gpu: { functions: ["0b:00.0"] } }\n',
    facts: { iommu: { on: false, reason: 'firmware' }, pci: [{ ...gpu, iommuGroup: undefined }] },
    warning: true,
  },
  'iommu-missing': {
    spec: 'devices: { ⟨gpu: { functions: ["0b:00.0"] } }\n',
    facts: { iommu: { on: false, reason: 'unsupported' }, pci: [{ ...gpu, iommuGroup: undefined }] },
  },
  'acs-override-missing': {
    spec: 'devices: { ⟨gpu: { functions: ["0b:00.0"] } }\n',
    facts: { iommu: { on: true, acsOverride: true }, pci: [gpu] },
    warning: true,
  },
  'iommu-groups-unknown': {
    spec: 'devices: { ⟨gpu: { functions: ["0b:00.0"] } }\n',
    facts: { iommu: { on: false, reason: 'parameter' }, pci: [{ ...gpu, iommuGroup: undefined }] },
    warning: true,
  },
  'acs-override-pointless': {
    spec: `iommu: { ⟨acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n${declared}`,
    facts: { iommu: { on: true, acsOverride: false }, pci: [gpu, usb] },
    warning: true,
    also: ['acs-override-splits'],
  },
  'group-not-isolated': {
    spec: `devices: { gpu: { functions: [⟨"0b:00.0"] } }\n${gpuToWin}`,
    facts: { pci: [gpu, audio] },
  },
  'group-member-without-driver': {
    spec: `devices: { gpu: { functions: [⟨"0b:00.0"] } }\n${gpuToWin}`,
    facts: { pci: [gpu, { ...audio, driver: undefined, modules: ['snd_hda_intel'] }] },
    warning: true,
  },
  'group-member-changes-hands': {
    spec:
      'devices: { gpu: { functions: [⟨"0b:00.0"] }, sound: { functions: ["0b:00.1"], bind: start } }\n' +
      'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [sound] } }\n',
    facts: { pci: [gpu, audio] },
    also: ['group-of-two-guests'],
  },
  'group-of-two-guests': {
    spec:
      'devices: { gpu: { functions: ["0b:00.0"] }, sound: { functions: [⟨"0b:00.1"] } }\n' +
      'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [sound] } }\n',
    facts: { pci: [gpu, audio] },
    warning: true,
  },
  'device-holds-root': {
    spec: 'devices: { disk: { functions: [⟨"0b:00.0"] } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', root: true, controller: '0b:00.0' }] },
  },
  'disk-holds-root': {
    spec: 'vms: { win: { memory: 4GiB, disks: { c: { block: ⟨/dev/nvme0n1 } } } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', root: true, controller: '0b:00.0' }] },
    also: ['block-name-moves'],
  },
  'device-holds-store': {
    spec: 'devices: { disk: { functions: [⟨"0b:00.0"] } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', uses: ['store', 'swap'], controller: '0b:00.0' }] },
  },
  'device-holds-boot': {
    spec: 'devices: { disk: { functions: [⟨"0b:00.0"] } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', uses: ['boot'], controller: '0b:00.0' }] },
  },
  'device-holds-swap': {
    spec: 'devices: { disk: { functions: [⟨"0b:00.0"] } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', uses: ['swap'], controller: '0b:00.0' }] },
  },
  'device-holds-images': {
    spec:
      'devices: { disk: { functions: [⟨"0b:00.0"] } }\n' +
      'vms: { win: { memory: 4GiB, disks: { c: { file: /srv/win.qcow2 } } } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', mounts: ['/srv'], controller: '0b:00.0' }] },
    also: ['device-unused'],
  },
  'disk-of-host': {
    spec: 'vms: { win: { memory: 4GiB, disks: { c: { block: ⟨/dev/nvme0n1 } } } }\n',
    facts: { pci: [root], block: [{ name: 'nvme0n1', uses: ['boot'], controller: '0b:00.0' }] },
    also: ['block-name-moves'],
  },
  'device-only-network': {
    spec: 'devices: { lan: { functions: [⟨"05:00.0"] } }\n',
    facts: { pci: [lan], network: [{ name: 'enp5s0', device: '05:00.0' }] },
  },
  'device-only-display': {
    spec: 'devices: { gpu: { functions: [⟨"0b:00.0"] } }\n',
    facts: { pci: [{ ...gpu, bootVga: true }] },
  },
  'device-only-keyboard': {
    spec: 'devices: { usb: { functions: [⟨"0c:00.3"] } }\n',
    facts: { pci: [usb], input: [{ name: 'Keychron K8', kind: 'keyboard', controller: '0c:00.3' }] },
  },
  'host-loses-nothing': {
    spec: 'devices: { usb: { functions: ["0c:00.3"], hostLoses: [⟨keyboard] } }\n',
    facts: { pci: [usb], input: [{ name: 'AT Translated Set 2 keyboard', kind: 'keyboard' }] },
    warning: true,
  },
  'device-boot-display': {
    spec: 'devices: { gpu: { functions: [⟨"0b:00.0"] } }\n',
    facts: {
      pci: [
        { ...gpu, bootVga: true },
        { ...gpu, address: '0a:00.0', bootVga: false },
      ],
    },
    warning: true,
  },
  'not-the-boot-display': {
    spec: 'devices: { gpu: { functions: ["0b:00.0"], bootVga: ⟨true } }\n',
    facts: { pci: [gpu, { ...gpu, address: '0a:00.0', bootVga: true }] },
    warning: true,
  },
  'desktop-off-not-a-display': {
    spec: `devices: { gpu: { functions: ["05:00.0"], bind: start, desktop: ⟨off } }\n${gpuToWin}`,
    facts: { pci: [lan] },
    warning: true,
  },
  'desktop-off-only-display': {
    spec: `devices: { gpu: { functions: ["0b:00.0"], bind: start, desktop: ⟨off } }\n${gpuToWin}`,
    facts: { pci: [gpu] },
  },
  'evdev-on-device': {
    spec:
      'devices: { usb: { functions: ["0c:00.3"] } }\n' +
      'vms: { win: { memory: 4GiB, devices: [usb], evdev: [{ dev: ⟨/dev/input/by-id/usb-a-event-kbd, grab: all }] } }\n',
    facts: {
      pci: [usb],
      input: [
        { name: 'a', kind: 'keyboard', links: ['/dev/input/by-id/usb-a-event-kbd'], controller: '0c:00.3' },
        { name: 'b', kind: 'keyboard' },
      ],
    },
  },
  'usb-on-device': {
    spec:
      'devices: { usb: { functions: ["0c:00.3"] } }\n' +
      'vms: { win: { memory: 4GiB, devices: [usb], usb: [⟨"046d:c541"] } }\n',
    facts: { pci: [usb], usb: [{ id: '046d:c541', bus: 1, port: '2', controller: '0c:00.3' }] },
  },
  'device-without-reset': {
    spec: `devices: { gpu: { functions: [⟨"0b:00.0"] } }\n${gpuToWin}`,
    facts: {
      pci: [
        { ...gpu, resetMethods: [] },
        { ...audio, driver: undefined },
      ],
    },
    warning: true,
  },
  'reset-bug-known-card': {
    spec: `devices: { gpu: { functions: [⟨"0b:00.0"] } }\n${gpuToWin}`,
    facts: { pci: [{ ...gpu, resetMethods: ['bus'] }] },
    warning: true,
  },
  'nvidia-keeps-another': {
    spec: `devices: { gpu: { functions: ["0b:00.0"], bind: ⟨handover } }\n${gpuToWin}`,
    facts: {
      pci: [10, 11].map((bus) => ({
        address: `0${bus.toString(16)}:00.0`,
        id: '10de:1b81',
        class: '030000',
        driver: 'nvidia',
      })),
    },
    warning: true,
  },
  'start-takes-display': {
    spec: `devices: { gpu: { functions: ["0b:00.0"], bind: ⟨start } }\n${gpuToWin}`,
    facts: { pci: [gpu] },
    warning: true,
  },
  'reset-method-unknown': {
    spec: 'devices: { gpu: { functions: ["0b:00.0"], resetMethod: ⟨flr } }\n',
    facts: { pci: [{ ...gpu, resetMethods: ['pm', 'bus'] }] },
    warning: true,
  },
  'address-width-beyond-iommu': {
    spec:
      'devices: { gpu: { functions: ["0b:00.0"] } }\n' +
      'vms: { win: { memory: 4GiB, devices: [gpu], lookingGlass: { resolution: 1920x1080 }, cpu: { maxPhysAddr: ⟨42 } } }\n',
    facts: { iommu: { on: true, addressBits: 39 }, pci: [gpu], cpu: { physicalBits: 46, cpus: [] } },
    warning: true,
  },
  'pin-unusable': { spec: pinned('pin: [2, ⟨7]'), facts: { pci: [], cpu: { cpus: oneNode } } },
  'pin-apart': {
    spec: pinned('cores: 2, threads: 2, pin: ⟨[2, 3, 10, 11]'),
    facts: { pci: [], cpu: { cpus: oneNode } },
    warning: true,
  },
  'pin-shares-core': { spec: pinned('pin: ⟨[2, 10]'), facts: { pci: [], cpu: { cpus: oneNode } }, warning: true },
  'pin-splits-core': { spec: pinned('pin: ⟨[2, 3]'), facts: { pci: [], cpu: { cpus: oneNode } }, warning: true },
  'pin-auto-too-few': { spec: pinned('cores: 8, pin: ⟨auto'), facts: { pci: [], cpu: { cpus: oneNode } } },
  'pin-auto-shared': {
    spec:
      'vms: { a: { memory: 4GiB, cpu: { cores: 4, pin: auto } }, ' +
      'b: { memory: 4GiB, cpu: { cores: 4, pin: ⟨auto } } }\n',
    facts: { pci: [], cpu: { cpus: oneNode } },
    warning: true,
  },
  'pin-auto-mixes-kinds': {
    spec: pinned('cores: 6, pin: ⟨auto'),
    facts: { pci: [], cpu: { cpus: hybrid } },
    warning: true,
  },
  'pin-auto-mixes-caches': {
    spec: pinned('cores: 6, pin: ⟨auto'),
    facts: { pci: [], cpu: { cpus: vCache } },
    warning: true,
  },
  'pin-mixes-kinds': {
    spec: pinned('cores: 2, pin: ⟨[2, 6]'),
    facts: { pci: [], cpu: { cpus: hybrid } },
    warning: true,
  },
  'pin-across-caches': {
    spec: pinned('cores: 2, threads: 2, pin: ⟨[3, 11, 4, 12]'),
    facts: { pci: [], cpu: { cpus: oneNode } },
    warning: true,
  },
  'pin-across-nodes': {
    spec: pinned('cores: 2, threads: 2, pin: ⟨[3, 11, 4, 12]'),
    facts: { pci: [], cpu: { cpus } },
    warning: true,
  },
  'memory-beyond-node': {
    spec: 'vms: { win: { memory: { size: 24GiB, hugepages: { size: 1GiB, node: ⟨0 } } } }\n',
    facts: {
      pci: [],
      cpu: { cpus },
      memory: { total: 32 * 2 ** 30, numa: [0, 1].map((node) => ({ node, total: 16 * 2 ** 30 })) },
    },
  },
  'memory-node-absent': {
    spec: 'vms: { win: { memory: { size: 4GiB, node: ⟨2 } } }\n',
    facts: { pci: [], cpu: { cpus }, memory: { total: 32 * 2 ** 30 } },
  },
  'hugepages-size-absent': {
    spec: 'vms: { win: { memory: { size: 4GiB, hugepages: ⟨1GiB } } }\n',
    facts: {
      pci: [],
      memory: { total: 32 * 2 ** 30, hugepages: [{ size: 2 * 2 ** 20, total: 0, free: 0 }] },
    },
  },
  'memory-away-from-device': {
    spec:
      'devices: { gpu: { functions: ["0b:00.0"] } }\n' +
      'vms: { win: { memory: 4GiB, devices: [gpu], cpu: { cores: 1, threads: 2, pin: ⟨[3, 11] } } }\n',
    facts: { pci: [{ ...gpu, numaNode: 1 }], cpu: { cpus } },
    warning: true,
  },
  'memory-beyond-machine': {
    spec: 'vms: { win: { memory: { size: ⟨64GiB } } }\n',
    facts: { pci: [], memory: { total: 32 * 2 ** 30 } },
  },
  'memory-of-all-beyond-machine': {
    spec:
      'vms: { a: { memory: { size: 16GiB, hugepages: 1GiB } }, ' +
      'b: { memory: { size: ⟨16GiB, hugepages: 1GiB } } }\n',
    facts: { pci: [], memory: { total: 32 * 2 ** 30 } },
  },
  'memory-leaves-little': {
    spec: 'vms: { win: { memory: { size: ⟨16GiB, hugepages: 1GiB } } }\n',
    facts: { pci: [], memory: { total: 16.5 * 2 ** 30 } },
    warning: true,
  },
  'isolate-leaves-nothing': {
    spec: pinned('cores: 4, pin: ⟨[0, 1, 2, 3], emulator: [0], isolate: true'),
    facts: fourCpus,
    also: ['emulator-on-pinned'],
  },
  'isolate-together-leaves-nothing': {
    spec:
      'vms: { a: { memory: 4GiB, cpu: { pin: [0, 1], emulator: [2], isolate: true } }, ' +
      'b: { memory: 4GiB, cpu: { pin: ⟨[2, 3], emulator: [0], isolate: true } } }\n',
    facts: fourCpus,
    warning: true,
  },
  'kernel-isolate-leaves-nothing': { spec: 'kernel: { isolate: ⟨0-3 }\n', facts: fourCpus },
};

/** The line and column of the marker. */
function placeOf(text: string): string {
  const before = text.slice(0, text.indexOf(marker)).split('\n');
  return `host.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const head = baseSpec.replace('cpu: amd', 'cpu: amd, facts: ./facts.json');

export const factsCases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(told).map(([code, { spec, facts, warning, also }]) => [
    code,
    {
      files: { 'host.yaml': head + spec, 'facts.json': JSON.stringify({ version: 1, ...facts }) },
      words: ['check', 'host.yaml'],
      status: warning ? 0 : 1,
      place: placeOf(head + spec),
      ...(also && { also }),
    },
  ]),
);
