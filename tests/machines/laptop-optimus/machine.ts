import type { Machine } from '../make/machine.ts';

export const machine: Machine = {
  kernel: '6.18.2',
  cmdline: 'init=/nix/store/00000000000000000000000000000000-nixos/init intel_iommu=on quiet splash loglevel=4',
  cpu: {
    vendor: 'GenuineIntel',
    model: 'Intel(R) Core(TM) i7-10750H CPU @ 2.60GHz',
    cores: [0, 1, 2, 3, 4, 5],
    threads: 2,
    numbers: 'apart',
  },
  memory: [16],
  pci: `
    00:00.0 8086:9b54 0600 0 skl_uncore sub=1043:12ff
    00:01.0 8086:1901 0604 2 pcieport reset=pm
      01:00.0 10de:1f95 0302 2 nvidia sub=1043:12ff reset=flr,bus bars=16M,256Mp,32Mp,128io,512Krom mods=nouveau,nvidiafb,nvidia
      01:00.1 10de:10fa 0403 2 snd_hda_intel sub=1043:12ff reset=flr,bus bars=16K
    00:02.0 8086:9bc4 0300 1 i915 sub=1043:12ff boot=1 reset=flr bars=16Mp,256Mp,64io,128Krom
    00:14.0 8086:06ed 0c0330 4 xhci_hcd sub=1043:201f reset=pm bars=64K
    00:14.3 8086:06f0 0280 5 iwlwifi sub=8086:0074 reset=flr bars=16K
    00:1d.0 8086:06b0 0604 7 pcieport reset=pm
      02:00.0 144d:a808 010802 8 nvme sub=144d:a801 reset=flr,bus bars=16K
    00:1f.0 8086:06a4 0601 9 - sub=1043:12ff
    00:1f.3 8086:06c8 0403 9 snd_hda_intel sub=1043:12ff bars=16K,1M
  `,
  iommu: { units: ['dmar0', 'dmar1'], table: 'DMAR' },
  usb: [
    {
      on: '00:14.0',
      bus: 1,
      port: '5',
      id: '13d3:56a2',
      maker: 'Azurewave',
      product: 'USB2.0 HD UVC WebCam',
      serial: '200901010001',
    },
  ],
  block: [
    {
      name: 'nvme0n1',
      on: '02:00.0',
      model: 'SAMSUNG MZVLB512HBJQ-00000',
      serial: 'S4GENX0N000001F',
      size: 512e9,
      partitions: 2,
    },
  ],
  mapped: { name: 'dm-0', label: 'crypted', over: 'nvme0n1p2' },
  root: { number: '253:0', type: 'ext4', source: '/dev/mapper/crypted' },
  network: [{ name: 'wlo1', on: '00:14.3', up: true }],
  displays: [
    { card: 0, on: '00:02.0', connectors: { 'eDP-1': true, 'HDMI-A-1': false } },
    { card: 1, on: '01:00.0', connectors: {} },
  ],
  framebuffer: { name: 'i915drmfb', on: '00:02.0' },
  secureBoot: true,
  keyboardBuiltIn: true,
  ids: true,
  modules: 'run/booted-system/kernel-modules/lib/modules',
};
