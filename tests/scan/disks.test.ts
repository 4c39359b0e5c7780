/** The disks, and which of them the host runs from. */
import { describe, expect, test } from 'vitest';
import { type Facts, factsSchema } from '../../src/facts/facts.ts';
import { printFacts } from '../../src/scan/print-facts.ts';
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

describe('what the host has on its disks', () => {
  /** Two NVMe disks of three partitions and a SATA disk, with LUKS on the second partition of the first disk. */
  const part = (disk: number, number: number): string => {
    const own = `sys/devices/pci0000:00/0000:0${disk + 1}:00.0/nvme/nvme${disk}/nvme${disk}n1/nvme${disk}n1p${number}`;
    return `${own}/
  partition = ${number}
  dev = 259:${disk * 4 + number}
sys/class/block/nvme${disk}n1p${number} -> ../../${own.slice(4)}
sys/dev/block/259:${disk * 4 + number} -> ../../${own.slice(4)}
`;
  };
  const nvme = (disk: number): string => {
    const own = `sys/devices/pci0000:00/0000:0${disk + 1}:00.0/nvme/nvme${disk}/nvme${disk}n1`;
    return `sys/block/nvme${disk}n1 -> ../${own.slice(4)}
${own}/
  size = 2048
  device -> ..
  dev = 259:${disk * 4}
sys/class/block/nvme${disk}n1 -> ../../${own.slice(4)}
${[1, 2, 3].map((number) => part(disk, number)).join('')}`;
  };
  const disks = `${nvme(0)}${nvme(1)}sys/block/sda -> ../devices/pci0000:00/0000:04:00.0/ata1/block/sda
sys/class/block/sda -> ../../devices/pci0000:00/0000:04:00.0/ata1/block/sda
sys/devices/pci0000:00/0000:04:00.0/ata1/block/sda/
  size = 4096
  device -> ..
  dev = 8:0
sys/dev/block/8:0 -> ../../devices/pci0000:00/0000:04:00.0/ata1/block/sda
`;
  /** A device that the kernel makes of others. */
  const mapped = (name: string, minor: number, ...below: readonly string[]): string =>
    `sys/class/block/${name} -> ../../devices/virtual/block/${name}
sys/dev/block/253:${minor} -> ../../devices/virtual/block/${name}
sys/devices/virtual/block/${name}/
  dev = 253:${minor}
${below.map((one) => `sys/devices/virtual/block/${name}/slaves/${one} -> ../../../../../class/block/${one}\n`).join('')}`;

  const mount = (place: string, number: string, type: string, source: string): string =>
    `22 1 ${number} / ${place} rw - ${type} ${source} rw`;
  const mounted = (...lines: readonly string[]): string => `proc/self/mountinfo = ${lines.join('\\n')}\n`;
  const usesIn = (tree: string, withIds = false): Record<string, unknown> =>
    Object.fromEntries(
      (factsIn(`${disks}${tree}`, withIds).block ?? []).map(({ name, uses, mounts }) => [name, { uses, mounts }]),
    );
  const nothing = { uses: undefined, mounts: undefined };

  const root = mount('/', '259:2', 'ext4', '/dev/nvme0n1p2');

  test('the boot partition, wherever it is mounted, and swap partitions', () => {
    for (const place of ['/boot', '/efi', '/boot/efi']) {
      const swaps = 'proc/swaps = Filename Type Size Used Priority\\n/dev/nvme1n1p3 partition 8 0 -2\n';
      expect(usesIn(`${mounted(root, mount(place, '259:1', 'vfat', '/dev/nvme0n1p1'))}${swaps}`)).toEqual({
        nvme0n1: { uses: ['root', 'boot'], mounts: ['/', place] },
        nvme1n1: { uses: ['swap'], mounts: undefined },
        sda: nothing,
      });
    }
  });

  test('the store, if it is not on the disk of the root file system', () => {
    const store = mount('/nix', '259:6', 'ext4', '/dev/nvme1n1p2');
    expect(usesIn(mounted(root, store))).toMatchObject({
      nvme0n1: { uses: ['root'] },
      nvme1n1: { uses: ['store'], mounts: ['/nix'] },
    });
    expect(usesIn(mounted(root, mount('/nix/store', '259:2', 'ext4', '/dev/nvme0n1p2')))).toMatchObject({
      nvme0n1: { uses: ['root'], mounts: ['/', '/nix/store'] },
    });
  });

  test('through LVM on LUKS, and through MD', () => {
    const layers = `${mapped('dm-0', 0, 'nvme0n1p2')}${mapped('dm-1', 1, 'dm-0')}${mapped('dm-2', 2, 'dm-0')}${mapped('md0', 3, 'nvme0n1p1', 'nvme1n1p1')}dev/mapper/vg-swap -> ../dm-2
`;
    const swaps = 'proc/swaps = Filename Type Size Used Priority\\n/dev/mapper/vg-swap partition 8 0 -2\n';
    const mounts = mounted(
      mount('/', '253:1', 'ext4', '/dev/mapper/vg-root'),
      mount('/boot', '253:3', 'ext4', '/dev/md0'),
    );
    expect(usesIn(`${layers}${mounts}${swaps}`)).toEqual({
      nvme0n1: { uses: ['root', 'boot', 'swap'], mounts: ['/', '/boot'] },
      nvme1n1: { uses: ['boot'], mounts: ['/boot'] },
      sda: nothing,
    });
  });

  test('all disks of a bcachefs, by its mount source or by its folder in sysfs', () => {
    const members = `sys/fs/bcachefs/11-22/dev-0/block -> ../../../../class/block/nvme0n1p2
sys/fs/bcachefs/11-22/dev-1/block -> ../../../../class/block/sda
`;
    const found = { nvme0n1: { uses: ['root'] }, nvme1n1: nothing, sda: { uses: ['root'] } };
    const on = (source: string): string => mounted(mount('/', '0:30', 'bcachefs', source));
    expect(usesIn(on('/dev/nvme0n1p2:/dev/sda'))).toMatchObject(found);
    expect(usesIn(`${members}${on('/dev/nvme0n1p2')}`)).toMatchObject(found);
    expect(usesIn(`${members}${on('UUID=11-22')}`)).toMatchObject(found);
  });

  test('all disks of a ZFS pool, whose members udev knows', () => {
    const member = (number: string, pool: string): string =>
      `run/udev/data/b${number} = S:disk/by-id/a\\nE:ID_FS_TYPE=zfs_member\\nE:ID_FS_LABEL=${pool}\n`;
    const tree = `${member('259:2', 'rpool')}${member('253:0', 'rpool')}${member('8:0', 'tank')}${mapped('dm-0', 0, 'nvme1n1p2')}`;
    const mounts = mounted(
      mount('/', '0:30', 'zfs', 'rpool/root'),
      mount('/nix', '0:31', 'zfs', 'rpool/nix'),
      mount('/srv/vms', '0:32', 'zfs', 'tank/vms'),
    );
    expect(usesIn(`${tree}${mounts}`)).toEqual({
      nvme0n1: { uses: ['root'], mounts: ['/', '/nix'] },
      nvme1n1: { uses: ['root'], mounts: ['/', '/nix'] },
      sda: { uses: undefined, mounts: ['/srv/vms'] },
    });
    expect(factsIn(`${disks}${tree}${mounts}`).gaps?.join() ?? '').not.toContain('root file system');
  });

  test('the disk of a swap file; compressed memory is no disk', () => {
    const swaps =
      'proc/swaps = Filename Type Size Used Priority\\n/swap\\134040files/a file 8 0 -2\\n/dev/zram0 partition 8 0 5\n';
    const mounts = mounted(root, mount('/swap\\134040files', '8:0', 'btrfs', '/dev/sda'));
    expect(usesIn(`${mounts}${swaps}`)).toMatchObject({ nvme0n1: { uses: ['root'] }, sda: { uses: ['swap'] } });
  });

  test('mount points, with names that a user chose only if requested', () => {
    const mounts = mounted(
      root,
      mount('/home', '259:5', 'ext4', '/dev/nvme1n1p1'),
      mount('/home/alex/vms', '259:6', 'ext4', '/dev/nvme1n1p2'),
      mount('/run/media/alex/disk', '8:0', 'ext4', '/dev/sda'),
      mount('/var/lib/libvirt/images', '8:0', 'ext4', '/dev/sda'),
      mount('/proc', '0:5', 'proc', 'proc'),
    );
    const places = (withIds: boolean): unknown[] =>
      Object.values(usesIn(mounts, withIds)).map((one) => (one as { mounts: unknown }).mounts);
    expect(places(false)).toEqual([['/'], ['/home'], ['/var/lib/libvirt/images']]);
    expect(places(true)).toEqual([['/'], ['/home', '/home/alex/vms'], ['/var/lib/libvirt/images']]);
    const printed = printFacts(factsIn(`${disks}${mounts}`));
    expect(printed).toContain('"root":true,"uses":["root"],"mounts":["/"]}');
    expect(printed).not.toContain('alex');
    expect(factsSchema.parse(JSON.parse(printed)).block?.[2]?.mounts).toEqual(['/var/lib/libvirt/images']);
  });
});
