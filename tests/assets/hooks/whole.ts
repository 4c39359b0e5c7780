/** A machine on which every step has something to do, and the words of each step. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { HookStep } from '../../../src/assets/hooks/index.ts';
import { card, devices, sound } from './cards.ts';
import { Machine, type Parts } from './machine.ts';

export const pool = 'sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages';
export const governor = 'sys/devices/system/cpu/cpu2/cpufreq/scaling_governor';
export const cmdline = 'proc/cmdline';
export const mask = 'proc/irq/default_smp_affinity';
export const file = 'shm/looking-glass';
export const secret = 'secrets/motd';
export const share = 'shares/games';

/** A machine on which each step has something to do. Files that steps leave behind already exist. */
export const whole = (parts: Parts): Parts => ({
  ...parts,
  files: {
    ...parts.files,
    [cmdline]: 'quiet vfioc.passthrough=1\n',
    [file]: 'x'.repeat(4096),
    [`${share}/game`]: '',
    [secret]: 'io.systemd.credential:motd=hello\n',
    [`${devices}/${card}/vendor`]: '0x1002\n',
    [`${devices}/${card}/device`]: '0x67df\n',
    [`${devices}/${card}/resource`]: '0x0000000800000000 0x000000080fffffff 0x000000000014220c\n',
    [`${devices}/${card}/resource0_resize`]: '8\n',
    [pool]: '16\n',
    'proc/sys/vm/compact_memory': '',
    'proc/sys/vm/drop_caches': '',
    'sys/devices/system/cpu/online': '0-3\n',
    [governor]: 'powersave\n',
    'sys/devices/system/cpu/cpu2/cpufreq/scaling_available_governors': 'performance powersave\n',
    'allowed/user.slice': '\n',
    'allowed/system.slice': '0-3\n',
    'allowed/init.scope': '\n',
    'proc/irq/24/smp_affinity_list': '0-3\n',
    [mask]: 'f\n',
  },
  links: { ...parts.links, 'shm/kvmfr0': '/dev/null', 'nodes/kvmfr/kvmfr0': '/dev/null' },
});

const isRoot = process.getuid?.() === 0;
const owner = isRoot
  ? ['nobody', 'nogroup']
  : [userInfo().username, execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()];
export const manager = 'display-manager.service';

/** Such a machine. The shared memory is as the step makes it, so it stays as it is. */
export function machineOf(parts: Parts): Machine {
  const machine = new Machine(parts);
  if (parts.files?.[file] !== undefined) chmodSync(join(machine.path, file), 0o660);
  return machine;
}

/** The words of each step. Add new steps here too. */
export const wordsOf = (machine: Machine): Readonly<Record<HookStep, readonly string[]>> => ({
  'boot-entry': ['games'],
  'check-devices': ['handover', card, sound],
  'claim-devices': [card, sound],
  'secret-strings': [owner[0] ?? '', join(machine.path, secret)],
  'check-shares': [owner[0] ?? '', join(machine.path, share)],
  'shared-memory': [join(machine.path, file), '4096', ...owner],
  'kvmfr-device': [join(machine.path, 'shm/kvmfr0')],
  'stop-units': ['5', manager, 'lactd.service'],
  'end-sessions': ['5', 'seat0', card, sound],
  'unbind-consoles': [],
  'unbind-framebuffer': [card, sound],
  'wait-device-free': ['1', card, sound],
  'unload-drivers': ['1', 'auto', card, sound],
  'resize-bars': [card, 'resource0_resize=3'],
  'restart-units': ['5', `${card},${sound}`, manager],
  hugepages: ['2048', 'any:64'],
  'isolate-cpus': ['2'],
  'move-irqs': ['2'],
  'set-governor': ['performance', '2'],
});
