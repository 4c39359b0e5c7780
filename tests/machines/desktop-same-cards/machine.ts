import type { Machine } from '../make/machine.ts';

export const machine: Machine = {
  kernel: '6.12.58',
  cmdline: 'init=/nix/store/00000000000000000000000000000000-nixos/init amd_iommu=on iommu=pt loglevel=4',
  cpu: {
    vendor: 'AuthenticAMD',
    model: 'AMD Ryzen 9 3900X 12-Core Processor',
    // One of the four cores of each CCX is disabled, and its id is unused.
    cores: [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14],
    threads: 2,
    numbers: 'apart',
    l3: 3,
  },
  memory: [32],
  pci: `
    00:00.0 1022:1480 0600 - -
    00:00.2 1022:1481 0806 - -
    00:01.0 1022:1482 0600 0 -
    00:01.1 1022:1483 0604 1 pcieport reset=pm
      01:00.0 144d:a808 010802 14 nvme sub=144d:a801 reset=flr,bus bars=16K
    00:01.2 1022:1483 0604 2 pcieport reset=pm
      02:00.0 1022:57ad 0604 15 pcieport reset=pm
        05:00.0 8086:1539 0200 16 igb sub=1043:85f0 reset=flr,bus bars=128K,32io,16K
        07:00.0 1022:149c 0c0330 17 xhci_hcd sub=1043:87c0 reset=pm bars=1M
    00:03.0 1022:1482 0600 5 -
    00:03.1 1022:1483 0604 6 pcieport reset=pm
      0a:00.0 1002:67df 0300 24 amdgpu sub=1da2:e353 boot=1 reset=bus bars=256Mp,2Mp,256io,256K,128Krom rebar=0:256M-8G
      0a:00.1 1002:aaf0 0403 24 snd_hda_intel sub=1da2:aaf0 reset=bus bars=16K
    00:03.2 1022:1483 0604 7 pcieport reset=pm
      0b:00.0 1002:67df 0300 25 amdgpu sub=1da2:e353 boot=0 reset=bus bars=256Mp,2Mp,256io,256K,128Krom rebar=0:256M-8G
      0b:00.1 1002:aaf0 0403 25 snd_hda_intel sub=1da2:aaf0 reset=bus bars=16K
    00:08.0 1022:1482 0600 8 -
    00:08.1 1022:1483 0604 9 pcieport reset=pm
      0d:00.3 1022:149c 0c0330 27 xhci_hcd sub=1043:87c0 reset=flr bars=1M
      0d:00.4 1022:1487 0403 28 snd_hda_intel sub=1043:87fc reset=pm bars=32K
    00:14.0 1022:790b 0c05 10 piix4_smbus sub=1043:87c0
    00:14.3 1022:790e 0601 10 - sub=1043:87c0
  `,
  iommu: { units: ['ivhd0'], table: 'IVRS' },
  usb: [
    {
      on: '0d:00.3',
      bus: 3,
      port: '1',
      id: '3297:4974',
      maker: 'ZSA Technology Labs',
      product: 'Moonlander Mark I',
      inputs: [{ kind: 'kbd', interface: 0 }],
    },
    {
      on: '07:00.0',
      bus: 1,
      port: '2',
      id: '1532:0084',
      maker: 'Razer',
      product: 'Razer DeathAdder V2',
      inputs: [{ kind: 'mouse', interface: 0 }],
    },
  ],
  block: [
    {
      name: 'nvme0n1',
      on: '01:00.0',
      model: 'Samsung SSD 970 EVO 1TB',
      serial: 'S467NX0M000001D',
      size: 1e12,
      partitions: 2,
    },
  ],
  root: { number: '259:2', type: 'ext4', source: '/dev/nvme0n1p2' },
  network: [{ name: 'enp5s0', on: '05:00.0', up: true }],
  displays: [
    { card: 0, on: '0a:00.0', connectors: { 'DP-1': true, 'HDMI-A-1': false } },
    { card: 1, on: '0b:00.0', connectors: { 'DP-2': true, 'HDMI-A-2': false } },
  ],
  framebuffer: { name: 'amdgpudrmfb', on: '0a:00.0' },
  secureBoot: false,
  ids: true,
  modules: 'run/booted-system/kernel-modules/lib/modules',
};
