import type { Machine } from '../make/machine.ts';

export const machine: Machine = {
  kernel: '6.12.58',
  cmdline: 'init=/nix/store/00000000000000000000000000000000-nixos/init loglevel=4',
  cpu: {
    vendor: 'AuthenticAMD',
    model: 'AMD Ryzen 7 2700X Eight-Core Processor',
    cores: [0, 1, 2, 3, 4, 5, 6, 7],
    threads: 2,
    numbers: 'side by side',
    l3: 4,
  },
  memory: [32],
  // A slot of sixteen lanes split into two of eight, below a root complex whose firmware reports no ACS: one group.
  pci: `
    00:00.0 1022:1450 0600 - -
    00:00.2 1022:1451 0806 - -
    00:01.0 1022:1452 0600 0 -
    00:01.3 1022:1453 0604 1 pcieport reset=pm
      03:00.0 1022:43d5 0c0330 10 xhci_hcd sub=1b21:1142 reset=bus bars=32K
      03:00.1 1022:43c8 010601 10 ahci sub=1b21:1062 reset=bus bars=128K
      03:00.2 1022:1453 0604 10 pcieport reset=pm
        06:00.0 10ec:8168 0200 10 r8169 sub=1462:7b79 reset=bus bars=256io,4K,16K
    00:03.0 1022:1452 0600 2 -
    00:03.1 1022:1453 0604 2 pcieport reset=pm
      08:00.0 1002:73df 0300 2 amdgpu sub=1da2:e445 boot=1 reset=bus bars=256Mp,2Mp,256io,1M,128Krom rebar=0:256M-16G
      08:00.1 1002:ab28 0403 2 snd_hda_intel sub=1da2:ab28 reset=bus bars=16K
    00:03.2 1022:1453 0604 2 pcieport reset=pm
      09:00.0 10de:1c03 0300 2 nouveau sub=1462:3281 boot=0 reset=bus bars=16M,256Mp,32Mp,128io,512Krom mods=nouveau,nvidiafb,nvidia
      09:00.1 10de:10f1 0403 2 snd_hda_intel sub=1462:3281 reset=bus bars=16K
    00:04.0 1022:1453 0604 3 pcieport reset=pm
      0a:00.0 144d:a808 010802 4 nvme sub=144d:a801 reset=flr,bus bars=16K
    00:07.0 1022:1453 0604 5 pcieport reset=pm
      0b:00.0 1022:145c 0c0330 6 xhci_hcd sub=1462:7b79 reset=flr bars=1M
      0b:00.1 1022:1457 0403 7 snd_hda_intel sub=1462:9b79 reset=pm bars=32K
    00:14.0 1022:790b 0c05 8 piix4_smbus sub=1462:7b79
    00:14.3 1022:790e 0601 8 - sub=1462:7b79
  `,
  iommu: { units: ['ivhd0'], table: 'IVRS' },
  usb: [
    {
      on: '03:00.0',
      bus: 1,
      port: '4',
      id: '046d:c539',
      maker: 'Logitech',
      product: 'USB Receiver',
      inputs: [
        { kind: 'mouse', interface: 0 },
        { name: 'Keyboard', kind: 'kbd', interface: 1 },
      ],
    },
    {
      on: '0b:00.0',
      bus: 3,
      port: '2',
      id: '04d9:0169',
      maker: 'Holtek',
      product: 'USB-HID Keyboard',
      serial: '000000000407',
      inputs: [{ kind: 'kbd', interface: 0 }],
    },
  ],
  block: [
    {
      name: 'nvme0n1',
      on: '0a:00.0',
      model: 'Samsung SSD 970 EVO Plus 1TB',
      serial: 'S4EWNX0M000001C',
      size: 1e12,
      partitions: 2,
    },
  ],
  // btrfs has its own device number; only the source names the disk.
  root: { number: '0:26', type: 'btrfs', source: '/dev/nvme0n1p2' },
  network: [{ name: 'enp6s0', on: '06:00.0', up: true }],
  displays: [
    { card: 0, on: '08:00.0', connectors: { 'DP-1': true, 'HDMI-A-1': false } },
    { card: 1, on: '09:00.0', connectors: { 'DP-4': false, 'HDMI-A-2': false } },
  ],
  framebuffer: { name: 'amdgpudrmfb', on: '08:00.0' },
  secureBoot: false,
  ids: false,
  modules: 'run/booted-system/kernel-modules/lib/modules',
};
