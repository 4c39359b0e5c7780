/** The disks, and which of them the host runs from. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { factsOf } from '../../src/scan/scan.ts';
import { printPciAddress } from '../../src/values/pci.ts';
import { machineTree } from '../machines/tree.ts';
import { sysfsClosed, sysfsOf } from './tree-system.ts';

const factsIn = (text: string, withIds = false): Facts => factsOf(sysfsOf(text), withIds);

/** The disks that the host runs from, with their controllers. */
const rootsIn = ({ block = [] }: Facts): string[] =>
  block.flatMap(({ name, root, controller }) =>
    root ? [`${name} ${controller ? printPciAddress(controller) : 'nowhere'}`] : [],
  );

describe('the root file system', () => {
  const disks = `sys/block/nvme0n1 -> ../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1
sys/block/sda -> ../devices/pci0000:00/0000:02:00.0/ata1/block/sda
sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/
  size = 2048
  device -> ..
  dev = 259:0
sys/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2/
  partition = 2
sys/devices/pci0000:00/0000:02:00.0/ata1/block/sda/
  size = 4096
  device -> ..
sys/dev/block/259:2 -> ../../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
sys/class/block/nvme0n1p2 -> ../../devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
sys/class/block/dm-0 -> ../../devices/virtual/block/dm-0
sys/devices/virtual/block/dm-0/
  size = 1024
sys/devices/virtual/block/dm-0/slaves/
  nvme0n1p2 -> ../../../../pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1/nvme0n1p2
dev/mapper/crypt -> ../dm-0
`;
  const root = (mounts: string): unknown => {
    const { block, gaps } = factsIn(`${disks}${mounts}`);
    return [block?.filter((one) => one.root).map(({ name }) => name), gaps?.some((gap) => gap.includes('root file'))];
  };

  test('is found by its device number, by its name, and below a mapping', () => {
    const line = (number: string, type: string, source: string): string =>
      `proc/self/mountinfo = 1 0 0:5 / /proc rw - proc proc rw\\n22 1 ${number} / / rw,relatime shared:1 - ${type} ${source} rw\n`;
    expect(root(line('259:2', 'ext4', '/dev/root'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'btrfs', '/dev/nvme0n1p2'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'btrfs', '/dev/mapper/crypt'))).toEqual([['nvme0n1'], false]);
    expect(root(line('0:30', 'zfs', 'rpool/root'))).toEqual([[], true]);
    expect(root('proc/mounts = /dev/nvme0n1p2 / ext4 rw 0 0\n')).toEqual([['nvme0n1'], false]);
    expect(root('')).toEqual([[], true]);
  });

  test('includes the by-id names of disks only if requested', () => {
    const ids = 'dev/disk/by-id/nvme-Maker_Model_S4EWNX0 -> ../../nvme0n1\n';
    const [plain, asked] = [false, true].map((withIds) => factsIn(`${disks}${ids}`, withIds).block?.[0]?.links);
    expect([plain, asked]).toEqual([undefined, ['/dev/disk/by-id/nvme-Maker_Model_S4EWNX0']]);
  });

  test('is that of the store if the root is in memory', () => {
    const line = (number: string, place: string, type: string): string =>
      `2${number} 1 ${number} ${place} ${place} rw - ${type} ${type} rw`;
    const info = `proc/self/mountinfo = ${line('0:25', '/', 'tmpfs')}\\n${line('259:2', '/nix', 'ext4')}\n`;
    expect(root(info)).toEqual([['nvme0n1'], false]);
  });

  test('is on all devices of a btrfs', () => {
    const more = `sys/class/block/sda -> ../../devices/pci0000:00/0000:02:00.0/ata1/block/sda
sys/fs/btrfs/1111-22/devices/nvme0n1p2 -> ../../../../class/block/nvme0n1p2
sys/fs/btrfs/1111-22/devices/sda -> ../../../../class/block/sda
sys/fs/btrfs/features/raid56 = 0
`;
    const line = (source: string): string => `${more}proc/self/mountinfo = 26 1 0:30 / / rw - btrfs ${source} rw\n`;
    expect(root(line('/dev/nvme0n1p2'))).toEqual([['nvme0n1', 'sda'], false]);
    expect(root(line('/dev/root'))).toEqual([['nvme0n1', 'sda'], false]);
  });

  test('reveals no disk, person or machine if it is not found', () => {
    for (const [source, type] of [
      ['/dev/disk/by-id/nvme-Maker_S4EWNX0-part2', 'ext4'],
      ['nas.home.example:/export/home/alex', 'nfs4'],
      ['rpool/alexs-laptop/root', 'zfs'],
    ]) {
      const told = factsIn(`${disks}proc/mounts = ${source} / ${type} rw 0 0\n`).gaps?.join('\n') ?? '';
      expect(told).toContain(`the disk of the root file system (${type}) is unknown`);
      expect(told).not.toMatch(/S4EWNX0|alex|nas\.home/);
    }
  });
});

describe('an NVMe disk with several paths', () => {
  const subsystem = 'sys/devices/virtual/nvme-subsystem/nvme-subsys0';
  const way = (number: number): string => `sys/devices/pci0000:00/0000:0${number + 1}:00.0/nvme/nvme${number}`;
  const tree = (ways: readonly number[]): string => `sys/block/nvme0n1 -> ../${subsystem.slice(4)}/nvme0n1
sys/class/block/nvme0n1p2 -> ../../${subsystem.slice(4)}/nvme0n1/nvme0n1p2
${subsystem}/nvme0n1/
  size = 2048
  device -> ../../nvme-subsys0
  nvme0n1p2/partition = 2
proc/mounts = /dev/nvme0n1p2 / ext4 rw 0 0
${ways
  .map(
    (one) => `${subsystem}/nvme${one} -> ../../../../${way(one).slice(4)}
${way(one)}/serial = S4EWNX0
sys/block/nvme0c${one}n1 -> ../${way(one).slice(4)}/nvme0c${one}n1
${way(one)}/nvme0c${one}n1/device -> ..
`,
  )
  .join('')}`;

  test('is listed once for each controller of its subsystem', () => {
    expect(rootsIn(factsIn(tree([0])))).toEqual(['nvme0n1 0000:01:00.0']);
    const facts = factsIn(tree([0, 1]));
    expect(rootsIn(facts)).toEqual(['nvme0n1 0000:01:00.0', 'nvme0n1 0000:02:00.0']);
    expect(facts.block).toHaveLength(2);
  });

  test('is a gap if no controller is known', () => {
    const facts = factsIn(tree([]));
    expect(rootsIn(facts)).toEqual(['nvme0n1 nowhere']);
    expect(facts.gaps?.join('\n')).toContain('the PCI device of nvme0n1, the disk of the root file system, is unknown');
  });
});

describe('the list of disks', () => {
  const tree = machineTree('desktop-same-cards');
  const root = ['nvme0n1 0000:01:00.0'];

  test('is a gap if it cannot be read; the root disk is found by its name', () => {
    const facts = factsOf(sysfsClosed(tree, ['sys/block']), false);
    expect(rootsIn(facts)).toEqual(root);
    expect(facts.gaps).toContain('/sys/block: the disks of the machine are unknown');
  });

  test('is absent, and not empty, if the folder is missing', () => {
    const facts = factsOf(sysfsClosed(new Map([...tree].filter(([path]) => !path.startsWith('sys/block'))), []), false);
    expect(facts.block).toBeUndefined();
    expect(facts.gaps).toContain('/sys/block: the disks of the machine are unknown');
  });

  test('is a gap if it lists something else', () => {
    const other = new Map([...tree].filter(([path]) => !path.startsWith('sys/block')));
    const facts = factsOf(sysfsClosed(other.set('sys/block', { target: '.' }), []), false);
    expect(facts.gaps).toContain(
      'the disk of the root file system is unknown: /sys/block does not list nvme0n1 as a device',
    );
  });
});
