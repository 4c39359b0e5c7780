/** A controller that libvirt takes from the host when the guest starts, with disks that the host may be using. */
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { devices } from './cards.ts';
import { Machine, type Parts } from './machine.ts';

const nvme = '0000:04:00.0';
const sata = '0000:00:17.0';
const onSata = `${devices}/${sata}/ata1/host0/target0:0:0/0:0:0:0/block`;
const subsystem = 'sys/devices/virtual/nvme-subsystem/nvme-subsys1';
const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', '-'];

/** Links from the folder in which the kernel lists all disks. */
const listed = (...paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    paths.map((path) => [`sys/class/block/${path.split('/').at(-1)}`, path.replace(/^sys/, '../..')] as const),
  );

/** An NVMe disk with two partitions, a SATA disk, and an NVMe disk that can be reached by several controllers. */
const disks: Parts = {
  files: {
    [`${devices}/${nvme}/nvme/nvme0/nvme0n1/dev`]: '259:0\n',
    [`${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p1/dev`]: '259:1\n',
    [`${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p2/dev`]: '259:2\n',
    [`${onSata}/sda/dev`]: '8:0\n',
    [`${devices}/0000:05:00.0/nvme/nvme1/dev`]: '241:1\n',
    [`${subsystem}/nvme1n1/dev`]: '259:8\n',
    'proc/1/mountinfo': '26 1 8:0 / / rw,relatime shared:1 - ext4 /dev/sda rw\n',
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
  },
  links: {
    [`${devices}/${nvme}/driver`]: '../../drivers/nvme',
    [`${devices}/${sata}/driver`]: '../../drivers/ahci',
    [`${devices}/0000:05:00.0/driver`]: '../../drivers/nvme',
    [`${subsystem}/nvme1`]: '../../../../bus/pci/devices/0000:05:00.0/nvme/nvme1',
    ...listed(
      `${devices}/${nvme}/nvme/nvme0/nvme0n1`,
      `${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p1`,
      `${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p2`,
      `${onSata}/sda`,
      `${subsystem}/nvme1n1`,
    ),
  },
};

const script = (...addresses: readonly string[]): string =>
  hookScript([
    {
      kind: 'hook',
      vm: 'win11',
      step: 'wait-device-free',
      arguments: ['0', '--start', ...addresses],
    },
  ]);

const mounted = (line: string): Record<string, string> => ({ 'proc/1/mountinfo': line });

describeWith('bash', "disks of the host, in libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());
  const having = (more: Parts): Machine =>
    new Machine({ files: { ...disks.files, ...more.files }, links: { ...disks.links, ...more.links } });

  test('that the host does not use are taken, whatever it does with others', () => {
    machine = having({});
    expect(machine.hook(script(nvme), prepare)).toEqual({ status: 0, stderr: '', calls: [] });
    expect(machine.hook(script(nvme), release)).toEqual({ status: 0, stderr: '', calls: [] });
  });

  test.each<readonly [string, string, Parts, RegExp]>([
    ['is mounted', sata, {}, /the host uses disks of 0000:00:17\.0: sda \(mounted on \/\): unmount them/],
    [
      'is mounted by a partition with Btrfs, which has its own device number',
      nvme,
      { files: mounted('30 26 0:31 /@ /data rw shared:1 master:2 - btrfs /dev/nvme0n1p2 rw\n') },
      /: nvme0n1p2 \(mounted on \/data\): /,
    ],
    [
      'is another disk of a Btrfs',
      nvme,
      { links: { 'sys/fs/btrfs/0a1b/devices/nvme0n1p1': '../../../../class/block/nvme0n1p1' } },
      /nvme0n1p1 \(in a mounted Btrfs\)/,
    ],
    [
      'can be reached by several controllers',
      '0000:05:00.0',
      { files: mounted('30 26 259:8 / /games rw - xfs /dev/nvme1n1 rw\n') },
      /nvme1n1 \(mounted on \/games\)/,
    ],
    [
      'is used for swap',
      nvme,
      { files: { 'proc/swaps': 'Filename\tType\n/dev/nvme0n1p1 partition\t8388604\t0\t-2\n' } },
      /nvme0n1p1 \(swap\)/,
    ],
    [
      'is part of a mapped device',
      nvme,
      {
        files: { 'sys/class/block/dm-0/dm/name': 'vault\n' },
        links: { [`${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p2/holders/dm-0`]: '../gone' },
      },
      /nvme0n1p2 \(in vault\)/,
    ],
    [
      'is in a ZFS pool',
      nvme,
      { files: { 'sys/module/zfs/initstate': 'live\n', pools: 'tank\t1T\n\t/dev/nvme0n1p1\t1T\n' } },
      /nvme0n1p1 \(in a ZFS pool\)/,
    ],
    [
      'may be in a ZFS pool that does not answer',
      nvme,
      { files: { 'sys/module/zfs/initstate': 'live\n' } },
      /nvme0n1 \(perhaps in a ZFS pool: zpool does not answer\), /,
    ],
    [
      'is a member of an array',
      nvme,
      { links: { [`${devices}/${nvme}/nvme/nvme0/nvme0n1/nvme0n1p2/holders/md127`]: '../gone' } },
      /nvme0n1p2 \(in md127\)/,
    ],
    [
      'has a swap file, and is mounted elsewhere too',
      sata,
      { files: { 'proc/swaps': 'Filename\tType\n/var/swap\\040file file\t8388604\t0\t-2\n' } },
      /sda \(mounted on \/, swap file \/var\/swap\\040file\)/,
    ],
    [
      'is mounted only in the mount namespace of a service',
      nvme,
      { files: { 'proc/812/mountinfo': '30 26 259:2 / /srv/backup rw - xfs /dev/nvme0n1p2 rw\n' } },
      /nvme0n1p2 \(mounted on \/srv\/backup\)/,
    ],
    [
      'has the log of a mounted XFS',
      nvme,
      { files: mounted('30 26 8:9 / /data rw - xfs /dev/sdb rw,logdev=/dev/nvme0n1p1,noquota\n') },
      /nvme0n1p1 \(mounted on \/data\)/,
    ],
    [
      'is behind a loop device',
      nvme,
      { files: { 'sys/class/block/loop0/loop/backing_file': '/dev/nvme0n1p2\n' } },
      /nvme0n1p2 \(in a loop device\)/,
    ],
    [
      'is a member of a mounted bcachefs',
      nvme,
      { links: { 'sys/fs/bcachefs/0a1b/dev-1/block': '../../../../devices/x/block/nvme0n1/nvme0n1p1' } },
      /nvme0n1p1 \(in a mounted bcachefs\)/,
    ],
  ])('the start is refused if a disk %s', (_name, address, more, says) => {
    machine = having(more);
    const before = machine.state();
    const refused = machine.hook(script(address), prepare);
    expect(refused.stderr).toMatch(says);
    if (!says.source.includes('perhaps')) expect(refused.stderr.match(/\(/g)).toHaveLength(1);
    expect(refused.status).toBe(1);
    expect(machine.state()).toEqual(before);
  });

  test('the start is refused if a program has a disk open', () => {
    machine = having({ files: { 'proc/812/comm': 'qemu\n' }, links: { 'proc/812/fd/9': '/dev/nvme0n1' } });
    expect(machine.hook(script(nvme), prepare)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/0000:04:00\.0 is still in use after 0 seconds by qemu \(process 812/),
    });
  });

  // After a switch without a boot, the spec names a controller that a driver of the host still has.
  test('the start is refused if a file system on a RAID controller is mounted', () => {
    const raid = '0000:04:00.0';
    const disk = `${devices}/${raid}/host0/target0:2:0/0:2:0:0/block/sdb`;
    machine = new Machine({
      files: {
        [`${devices}/${raid}/class`]: '0x010400\n',
        [`${disk}/dev`]: '8:16\n',
        'proc/1/mountinfo': '40 1 8:16 / /mnt/data rw,relatime shared:1 - ext4 /dev/sdb rw\n',
      },
      links: { [`${devices}/${raid}/driver`]: '../../drivers/megaraid_sas', ...listed(disk) },
    });
    const before = machine.state();
    expect(machine.hook(script(raid), prepare)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /the host uses disks of 0000:04:00\.0: sdb \(mounted on \/mnt\/data\): unmount them or stop what uses them/,
      ),
    });
    expect(machine.state()).toEqual(before);
  });

  test.each([
    ['is with vfio-pci', { [`${devices}/${sata}/driver`]: '../../drivers/vfio-pci' }],
    ['has no driver', {}],
  ])('are not asked for if their controller %s', (_name, driver) => {
    const { [`${devices}/${sata}/driver`]: _, ...links } = disks.links ?? {};
    machine = new Machine({ files: disks.files ?? {}, links: { ...links, ...driver } });
    expect(machine.hook(script(sata, '0000:0f:00.0'), prepare)).toEqual({ status: 0, stderr: '', calls: [] });
  });
});
