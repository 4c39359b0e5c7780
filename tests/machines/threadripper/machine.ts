import type { Machine } from '../make/machine.ts';

export const machine: Machine = {
  kernel: '6.12.43+deb13-amd64',
  cmdline: 'BOOT_IMAGE=/boot/vmlinuz-6.12.43+deb13-amd64 root=/dev/sda2 ro quiet',
  cpu: {
    vendor: 'AuthenticAMD',
    model: 'AMD Ryzen Threadripper 2950X 16-Core Processor',
    cores: Array.from({ length: 16 }, (_, core) => core),
    threads: 2,
    numbers: 'apart',
    l3: 4,
    nodes: 2,
    far: 16,
    apicv: false,
  },
  memory: [32, 32],
  pci: `
    00:00.0 1022:1450 0600 - - numa=0
    00:00.2 1022:1451 0806 - - numa=0
    00:01.0 1022:1452 0600 0 - numa=0
    00:01.1 1022:1453 0604 1 pcieport numa=0 reset=pm
      01:00.0 1022:43ba 0c0330 13 xhci_hcd sub=1b21:1142 numa=0 reset=bus bars=32K
      01:00.1 1022:43b5 010601 13 ahci sub=1b21:1062 numa=0 reset=bus bars=128K
      01:00.2 1022:1453 0604 13 pcieport numa=0 reset=pm
        05:00.0 8086:1539 0200 13 igb sub=1043:85f0 numa=0 reset=flr,bus bars=128K,32io,16K
    00:03.0 1022:1452 0600 2 - numa=0
    00:03.1 1022:1453 0604 3 pcieport numa=0 reset=pm
      0a:00.0 10de:1c82 0300 15 nouveau sub=1043:85d0 boot=1 numa=0 reset=bus bars=16M,256Mp,32Mp,128io,512Krom mods=nouveau,nvidiafb
      0a:00.1 10de:0fb9 0403 15 snd_hda_intel sub=1043:85d0 numa=0 reset=bus bars=16K
    00:07.0 1022:1452 0600 4 - numa=0
    00:07.1 1022:1453 0604 5 pcieport numa=0 reset=pm
      0c:00.3 1022:145c 0c0330 17 xhci_hcd sub=1043:8747 numa=0 reset=flr bars=1M
    00:14.0 1022:790b 0c05 6 piix4_smbus sub=1043:8747 numa=0
    00:14.3 1022:790e 0601 6 - sub=1043:8747 numa=0
    40:00.0 1022:1450 0600 - - numa=1
    40:00.2 1022:1451 0806 - - numa=1
    40:01.0 1022:1452 0600 20 - numa=1
    40:01.1 1022:1453 0604 21 pcieport numa=1 reset=pm
      41:00.0 144d:a808 010802 30 nvme sub=144d:a801 numa=1 reset=flr,bus bars=16K
    40:03.0 1022:1452 0600 22 - numa=1
    40:03.1 1022:1453 0604 23 pcieport numa=1 reset=pm
      42:00.0 10de:1e04 0300 31 nouveau sub=1043:866a boot=0 numa=1 reset=bus bars=16M,256Mp,32Mp,128io,512Krom mods=nouveau,nvidiafb
      42:00.1 10de:10f7 0403 31 snd_hda_intel sub=1043:866a numa=1 reset=bus bars=16K
      42:00.2 10de:1ad6 0c0330 31 xhci_hcd sub=1043:866a numa=1 reset=pm,bus bars=256Kp,64Kp
      42:00.3 10de:1ad7 0c80 31 nvidia-gpu sub=1043:866a numa=1 reset=pm,bus bars=4K
  `,
  iommu: { units: ['ivhd0', 'ivhd1'], table: 'IVRS' },
  usb: [
    {
      on: '0c:00.3',
      bus: 3,
      port: '3',
      id: '1b1c:1b2d',
      maker: 'Corsair',
      product: 'Corsair Gaming K95 RGB PLATINUM Keyboard',
      serial: '0F013018AEB5',
      inputs: [{ kind: 'kbd', interface: 0 }],
    },
    {
      on: '01:00.0',
      bus: 1,
      port: '6',
      id: '046d:c077',
      maker: 'Logitech',
      product: 'USB Optical Mouse',
      inputs: [{ kind: 'mouse', interface: 0 }],
    },
  ],
  block: [
    { name: 'sda', on: '01:00.1', model: 'CT1000MX500SSD1', serial: '1904E1E00001', size: 1e12, partitions: 2 },
    { name: 'nvme0n1', on: '41:00.0', model: 'Samsung SSD 970 PRO 512GB', serial: 'S463NF0K000001E', size: 512e9 },
  ],
  root: { number: '8:2', type: 'ext4', source: '/dev/sda2' },
  network: [{ name: 'enp5s0', on: '05:00.0', up: true }],
  displays: [
    { card: 0, on: '0a:00.0', connectors: { 'DP-1': false, 'HDMI-A-1': true } },
    { card: 1, on: '42:00.0', connectors: { 'DP-2': false, 'HDMI-A-2': false } },
  ],
  framebuffer: { name: 'nouveaudrmfb', on: '0a:00.0' },
  secureBoot: false,
  ids: true,
  modules: 'usr/lib/modules',
};
