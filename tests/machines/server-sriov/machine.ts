import type { Machine } from '../make/machine.ts';

/** Virtual functions of the first port: every second function number from 10.0 on, which is the stride of the NIC. */
const virtual = Array.from({ length: 8 }, (_, number) => {
  const address = `3b:${(0x10 + (number >> 2)).toString(16)}.${(number % 4) * 2}`;
  const driver = number < 2 ? 'ixgbevf' : '-';
  return `      ${address} 8086:10ed 0200 ${60 + number} ${driver} sub=8086:0003 numa=0 reset=flr,bus bars=16Kp,16Kp mods=ixgbevf of=3b:00.0`;
}).join('\n');

export const machine: Machine = {
  kernel: '6.12.58',
  cmdline:
    'init=/nix/store/00000000000000000000000000000000-nixos/init intel_iommu=on iommu=pt console=ttyS0,115200 isolcpus=40-47',
  cpu: {
    vendor: 'GenuineIntel',
    model: 'Intel(R) Xeon(R) Silver 4214 CPU @ 2.20GHz',
    packages: 2,
    cores: [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13],
    threads: 2,
    numbers: 'apart',
    far: 21,
    offline: [23, 47],
    isolated: '40-46',
    apicv: true,
  },
  memory: [96, 96],
  pci: `
    00:00.0 8086:2020 0600 0 - sub=15d9:0953 numa=0
    00:14.0 8086:a1af 0c0330 10 xhci_hcd sub=15d9:0953 numa=0 reset=pm bars=64K
    00:17.0 8086:a182 010601 11 ahci sub=15d9:0953 numa=0 reset=pm bars=8K,256,8io,4io,32io,512K
    00:1c.0 8086:a190 0604 12 pcieport numa=0 reset=pm
      02:00.0 1a03:1150 0604 12 - sub=1a03:1150 numa=0 reset=pm
        03:00.0 1a03:2000 0300 12 ast sub=15d9:0953 boot=1 numa=0 bars=16M,128K,128io mods=ast
    00:1f.0 8086:a1c1 0601 13 - sub=15d9:0953 numa=0
    3a:00.0 8086:2030 0604 40 pcieport numa=0 reset=pm
      3b:00.0 8086:10fb 0200 50 ixgbe sub=8086:0003 numa=0 reset=flr,bus bars=512Kp,32io,16Kp vfs=8/63
      3b:00.1 8086:10fb 0200 51 ixgbe sub=8086:0003 numa=0 reset=flr,bus bars=512Kp,32io,16Kp vfs=0/63
${virtual}
    ae:00.0 8086:2030 0604 70 pcieport numa=1 reset=pm
      af:00.0 1000:0097 0107 71 mpt3sas sub=15d9:0808 numa=1 reset=pm,bus bars=256io,64Kp,1Mrom
  `,
  iommu: { units: ['dmar0', 'dmar1', 'dmar2', 'dmar3'], table: 'DMAR' },
  usb: [
    {
      on: '00:14.0',
      bus: 1,
      port: '11',
      id: '0557:2419',
      maker: 'ATEN',
      product: 'Virtual Keyboard and Mouse',
      inputs: [
        { kind: 'kbd', interface: 0 },
        { kind: 'mouse', interface: 1 },
      ],
    },
  ],
  block: [
    { name: 'sda', on: '00:17.0', model: 'INTEL SSDSC2KB96', serial: 'PHYF00000001960CGN', size: 960e9, partitions: 2 },
  ],
  // The source of a ZFS pool names no disk.
  root: { number: '0:25', type: 'zfs', source: 'rpool/root' },
  network: [
    { name: 'enp59s0f0', on: '3b:00.0', up: true },
    { name: 'enp59s0f1', on: '3b:00.1', up: false },
    { name: 'enp59s0f0v0', on: '3b:10.0', up: false },
    { name: 'enp59s0f0v1', on: '3b:10.2', up: false },
  ],
  displays: [{ card: 0, on: '03:00.0', connectors: { 'VGA-1': true } }],
  framebuffer: { name: 'astdrmfb', on: '03:00.0' },
  secureBoot: false,
  ids: true,
  modules: 'run/booted-system/kernel-modules/lib/modules',
};
