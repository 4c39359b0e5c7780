/** What any user of the host can do while the hook decides whether the host uses a device, and what it decides then. */
import { afterEach, expect, test } from 'vitest';
import openNodes from '../../../src/assets/hooks/parts/open-nodes.sh';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { devices } from './cards.ts';
import { Machine, type Parts } from './machine.ts';

const nvme = '0000:04:00.0';
const nic = '0000:05:00.0';
const disk = `${devices}/${nvme}/nvme/nvme0/nvme0n1`;
const start = 'win11 prepare begin';

/** A disk and a network interface that the host does not use. */
const idle: Parts = {
  files: {
    [`${disk}/dev`]: '259:0\n',
    [`${devices}/${nic}/net/enp5s0/operstate`]: 'up\n',
    'proc/1/mountinfo': '26 1 8:0 / / rw,relatime shared:1 - ext4 /dev/sda rw\n',
  },
  links: {
    [`${devices}/${nvme}/driver`]: '../../drivers/nvme',
    [`${devices}/${nic}/driver`]: '../../drivers/e1000e',
    'sys/class/block/nvme0n1': `../../bus/pci/devices/${nvme}/nvme/nvme0/nvme0n1`,
    'sys/class/net/enp5s0': `../../bus/pci/devices/${nic}/net/enp5s0`,
  },
};

const script = (...addresses: readonly string[]): string =>
  hookScript([{ kind: 'hook', vm: 'win11', step: 'wait-device-free', arguments: ['0', '--start', ...addresses] }]);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1000);

describeWith('unshare', 'the hook on a host with a hostile user', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const having = (more: Parts): void => {
    machine = new Machine({ files: { ...idle.files, ...more.files }, links: { ...idle.links, ...more.links } });
    machine.user = undefined;
  };

  /** Runs a script in mount namespaces of its own. */
  const apart = (text: string) => {
    machine.write('apart', text);
    return machine.hook('exec unshare --mount --propagation private bash --norc "$MACHINE/apart"', []);
  };

  test.each<readonly [string, string, Parts, RegExp]>([
    [
      'disk',
      nvme,
      {
        files: {
          'proc/1/mountinfo': '26 1 259:0 / /data rw - ext4 /dev/nvme0n1 rw\n',
          'proc/812/mountinfo': numbers(2000)
            .map((n) => `${n} 26 0:${n} / /home/eve/folder-${n} rw - tmpfs eve rw\n`)
            .join(''),
        },
      },
      /nvme0n1 \(mounted on \/data\)/,
    ],
    [
      'network interface',
      nic,
      {
        files: {
          'proc/net/if_inet6': `20010db8000000000000000000000001 02 40 00 80 enp5s0\n${numbers(2000)
            .map((n) => `20010db800000000000000000000${n} 03 40 00 80 veth1\n`)
            .join('')}`,
        },
      },
      /enp5s0 \(address 2001:db8/,
    ],
    [
      'node',
      nvme,
      { links: Object.fromEntries(numbers(2000).map((n) => [`proc/${n}/fd/9`, '/dev/nvme0n1'])) },
      /in use after 0 seconds by a process \(process 1/,
    ],
  ])('finds a %s that the host uses although /tmp is full', (_name, address, more, says) => {
    having(more);
    machine.write('current', script(address));
    const { status, stderr } = apart(`
      mkdir "$MACHINE/full" && mount -t tmpfs -o size=4k none "$MACHINE/full" && head -c 4096 /dev/zero >"$MACHINE/full/zeros"
      export TMPDIR=$MACHINE/full
      bash "$MACHINE/current" ${start} </dev/null`);
    expect(stderr).toMatch(says);
    expect(status).toBe(1);
  });

  test('takes a disk after which a user has named a file system in memory', () => {
    const line = (type: string, options: string): string =>
      `30 26 0:44 / /home/eve/mnt rw - ${type} /dev/nvme0n1 rw,${options}\n`;
    having({
      files: { 'proc/812/mountinfo': line('tmpfs', 'uid=1000') + line('fuse.xfs', 'logdev=/dev/nvme0n1') },
    });
    expect(machine.hook(script(nvme), start.split(' '))).toEqual({ status: 0, stderr: '', calls: [] });
  });

  test('is not deceived by a file with the name of a node in a mount namespace, and finds the node itself', () => {
    having({});
    machine.write('functions', openNodes);
    const { stderr, status } = apart(`
      export PATH=/usr/bin:/bin
      sleep 60 3</dev/full & real=$!
      unshare --mount bash -c 'mount -t tmpfs none /dev && : >/dev/full && exec /bin/sleep 60 3</dev/full' & false=$!
      for pid in $real $false; do
        until [[ $(readlink "/proc/$pid/fd/3") == /dev/full && $(cat "/proc/$pid/comm") == sleep ]]; do sleep 0.05; done
      done
      proc=/proc
      source "$MACHINE/functions"
      found=$(descriptors_of /dev/full | grep -E "^/proc/($real|$false)/")
      kill $real $false
      printf '%s\\n' "\${found//$real/REAL}" >&2`);
    expect({ stderr, status }).toEqual({ stderr: '/proc/REAL/fd/3\n', status: 0 });
  });

  test('refuses the start if it cannot find out in time who has a node open', () => {
    having({ links: { 'proc/812/fd/9': '/dev/nvme0n1' } });
    machine.write('bin/stat', '#!/bin/sh\nexec /bin/sleep 30\n');
    const hurried = script(nvme)
      .replace('timeout 20 find', 'timeout 0.5 find')
      .replace('devices=$(stat', 'devices=$(:');
    const { status, stderr } = machine.hook(hurried, start.split(' '));
    expect(stderr).toMatch(/cannot find out within 20 seconds which programs use the device: end programs/);
    expect(status).toBe(1);
  });

  test('prints one line without control characters, whatever a process is called, even if nobody reads the journal', () => {
    having({
      files: {
        'proc/812/comm': 'a\u001b[2Jb\nvfioc: linux: c\n',
        'proc/812/cgroup': '0::/user.slice/d\u001b]0;e\u0007\n',
      },
      links: { 'proc/812/fd/9': '/dev/nvme0n1' },
    });
    machine.write('bin/logger', '#!/bin/sh\nexec /bin/sleep 600\n');
    const { stderr, status } = machine.hook(
      script(nvme).replace('timeout 5 logger', 'timeout 0.2 logger'),
      start.split(' '),
    );
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/ by a\?\[2Jb\?vfioc: linux: c \(process 812, d\?\]0;e\?\): stop that program/),
      expect.stringMatching(/^vfioc: win11: not started: step wait-device-free failed; undoing it/),
      '',
    ]);
    expect(status).toBe(1);
  });
});
