import type { Machine } from '../make/machine.ts';

export const machine: Machine = {
  kernel: '6.12.58',
  cmdline: 'init=/nix/store/00000000000000000000000000000000-nixos/init intel_iommu=on iommu=pt loglevel=4',
  cpu: {
    vendor: 'GenuineIntel',
    model: '13th Gen Intel(R) Core(TM) i9-13900K',
    // Eight performance cores with two threads each, whose ids are multiples of four; then sixteen efficiency cores, of
    // which four share an L2.
    cores: [...Array.from({ length: 8 }, (_, core) => core * 4), ...Array.from({ length: 16 }, (_, core) => 32 + core)],
    threads: Array.from({ length: 24 }, (_, core) => (core < 8 ? 2 : 1)),
    numbers: 'side by side',
    physicalBits: 46,
    l2: (core) => (core < 8 ? core : 8 + Math.floor(core / 4)),
  },
  memory: [64],
  pci: `
    00:00.0 8086:a700 0600 1 - sub=1043:8882
    00:01.0 8086:a70d 0604 2 pcieport reset=pm
      01:00.0 10de:2786 0300 2 nouveau sub=1458:40ee boot=0 reset=flr,bus bars=16M,256Mp,32Mp,128io,512Krom rebar=1:256M-16G mods=nouveau,nvidiafb,nvidia
      01:00.1 10de:22bc 0403 2 snd_hda_intel sub=1458:40ee reset=flr,bus bars=16K
    00:02.0 8086:a780 0300 0 i915 sub=1043:8882 boot=1 reset=flr bars=16Mp,256Mp,64io,128Krom mods=i915,xe
    00:14.0 8086:7a60 0c0330 3 xhci_hcd sub=1043:8882 reset=pm bars=64K
    00:14.2 8086:7a27 0500 3 - sub=1043:8882 bars=16K,4K
    00:16.0 8086:7a68 0780 4 mei_me sub=1043:8882 reset=pm bars=4K
    00:17.0 8086:7a62 010601 5 ahci sub=1043:8882 reset=pm bars=8K,256,8io,4io,32io,2K
    00:1b.4 8086:7a44 0604 6 pcieport reset=pm
      02:00.0 144d:a80a 010802 7 nvme sub=144d:a801 reset=flr,bus bars=16K
    00:1c.0 8086:7a38 0604 8 pcieport reset=pm
    00:1c.2 8086:7a3a 0604 9 pcieport reset=pm
      04:00.0 8086:15f3 0200 10 igc sub=1043:87d2 reset=flr,bus bars=1M,16K
    00:1f.0 8086:7a04 0601 11 - sub=1043:8882
    00:1f.3 8086:7a50 0403 11 snd_hda_intel sub=1043:8882 bars=16K,1M
    00:1f.4 8086:7a23 0c05 11 i801_smbus sub=1043:8882 bars=256,32io
  `,
  iommu: { units: ['dmar0', 'dmar1'], table: 'DMAR', cap: 'd2008c40660462' },
  usb: [
    {
      on: '00:14.0',
      bus: 1,
      port: '7',
      id: '046d:c33f',
      maker: 'Logitech',
      product: 'G815 RGB MECHANICAL GAMING KEYBOARD',
      serial: '1234ABCD5678',
      inputs: [{ kind: 'kbd', interface: 0 }],
    },
    {
      on: '00:14.0',
      bus: 1,
      port: '8',
      id: '046d:c08b',
      maker: 'Logitech',
      product: 'G502 HERO Gaming Mouse',
      serial: '0B3A56783531',
      inputs: [
        { kind: 'mouse', interface: 0 },
        { name: 'Keyboard', kind: 'kbd', interface: 1 },
      ],
    },
  ],
  block: [
    {
      name: 'nvme0n1',
      on: '02:00.0',
      model: 'Samsung SSD 980 PRO 2TB',
      serial: 'S6B0NL0T000001A',
      size: 2e12,
      partitions: 2,
    },
    {
      name: 'sda',
      on: '00:17.0',
      model: 'Samsung SSD 870 EVO 1TB',
      serial: 'S626NF0R000001B',
      size: 1e12,
      partitions: 1,
    },
  ],
  root: { number: '259:2', type: 'ext4', source: '/dev/nvme0n1p2' },
  network: [{ name: 'enp4s0', on: '04:00.0', up: true }],
  displays: [
    { card: 0, on: '01:00.0', connectors: { 'DP-4': false, 'HDMI-A-3': true } },
    { card: 1, on: '00:02.0', connectors: { 'DP-1': true, 'HDMI-A-1': false } },
  ],
  framebuffer: { name: 'i915drmfb', on: '00:02.0' },
  secureBoot: false,
  ids: true,
  modules: 'run/booted-system/kernel-modules/lib/modules',
};
