/** A guest with every step, through every operation that libvirt calls the hook for, and with each step failing. */
import { chmodSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type HookStep, hookSteps } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, card, devices, firmware, sound } from './cards.ts';
import type { Machine, Parts } from './machine.ts';
import { cmdline, file, governor, machineOf, manager, mask, pool, secret, share, whole, wordsOf } from './whole.ts';

const scriptOf = (machine: Machine): string =>
  hookScript([
    { kind: 'function', vm: 'win11', words: [card, '1002:67df'] },
    ...Object.entries(wordsOf(machine)).map(([name, words]): Extract<HostPart, { kind: 'hook' }> => {
      const step = name as HookStep;
      return { kind: 'hook', vm: 'win11', step, arguments: words };
    }),
  ]);

const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', 'failed'];

describeWith('bash', 'a guest with every step', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  test.each([
    ['GPU with a driver', amd],
    ["GPU with the firmware's framebuffer", firmware],
  ])('leaves the host as it was, whatever operation libvirt calls the hook for: %s', (_name, parts) => {
    machine = machineOf(whole(parts));
    const script = scriptOf(machine);
    // libvirt waits for its hook and would not answer a call from it.
    expect(script).not.toMatch(/\b(virsh|virt-[a-z]+)\b/);
    const before = machine.state();
    expect(machine.hook(script, prepare)).toMatchObject({ status: 0 });
    const during = machine.state();
    expect(Object.keys(during).filter((name) => /^run\/guests\/win11\/\d+\/words$/.test(name))).toHaveLength(
      Object.keys(hookSteps).length,
    );
    for (const changed of [pool, governor, 'allowed/system.slice', 'proc/irq/24/smp_affinity_list']) {
      expect(during[changed]).not.toBe(before[changed]);
    }
    for (const operation of ['start', 'started', 'reconnect', 'attach', 'migrate', 'restore']) {
      expect(machine.hook(script, ['win11', operation, 'begin', '-'])).toEqual({ status: 0, stderr: '', calls: [] });
      expect(machine.state()).toEqual(during);
    }
    expect(machine.hook(script, ['win11', 'stopped', 'end', 'shutdown']).calls).toEqual([]);
    expect(machine.state()).toEqual(during);
    expect(machine.hook(script, ['win11', 'release', 'end', 'shutdown'])).toMatchObject({ status: 0 });
    expect(machine.state()).toEqual(before);
  });

  describe('is refused, and leaves the host as it was, if this step fails', () => {
    interface Failing {
      readonly parts?: Parts;
      readonly before?: (made: Machine) => void;
      /** A file that cannot be written. */
      readonly protect?: string;
      readonly fail?: string;
      readonly says: RegExp;
    }
    const without = (parts: Parts, name: string): Parts => ({
      ...parts,
      files: Object.fromEntries(Object.entries(parts.files ?? {}).filter(([one]) => one !== name)),
      links: Object.fromEntries(Object.entries(parts.links ?? {}).filter(([one]) => one !== name)),
    });
    /** `end-sessions` ignores a session that does not end. */
    const failing: Readonly<Record<Exclude<HookStep, 'end-sessions'>, Failing>> = {
      'boot-entry': { before: (made) => made.write(cmdline, 'quiet\n'), says: /booted without passthrough/ },
      'check-devices': {
        before: (made) => made.write(`${devices}/${card}/device`, '0x731f\n'),
        says: /0000:03:00\.0 is now 1002:731f, but the spec says 1002:67df/,
      },
      'claim-devices': {
        parts: whole({
          ...amd,
          files: {
            ...amd.files,
            'run/guests/linux/000/words': '',
            'pids/linux.pid': '812\n',
            'proc/812/cmdline': '-name\0guest=linux\0',
            [`run/claims/${sound}`]: 'linux\n',
          },
        }),
        says: /0000:03:00\.1 is in use by guest 'linux'/,
      },
      'secret-strings': { parts: without(whole(amd), secret), says: /secrets\/motd does not exist/ },
      'check-shares': {
        before: (made) => chmodSync(join(made.path, dirname(share)), 0o777),
        says: /shares\/games can be exchanged by other users, who can write to .*\/shares,/,
      },
      'shared-memory': {
        parts: without(whole(amd), file),
        before: (made) => chmodSync(join(made.path, 'shm'), 0o555),
        says: /looking-glass cannot be created/,
      },
      'kvmfr-device': {
        parts: without(whole(amd), 'shm/kvmfr0'),
        fail: 'modprobe kvmfr',
        says: /kvmfr, which creates .* cannot be loaded/,
      },
      'stop-units': { fail: 'systemctl stop lactd.service', says: /lactd\.service did not stop/ },
      'unbind-consoles': { protect: 'sys/class/vtconsole/vtcon1/bind', says: /console vtcon1/ },
      'unbind-framebuffer': {
        parts: whole(firmware),
        protect: 'sys/bus/platform/drivers/simple-framebuffer/unbind',
        says: /framebuffer simple-framebuffer\.0/,
      },
      'wait-device-free': {
        before: (made) => symlinkSync('/dev/dri/renderD128', join(made.path, 'proc/812/fd/9')),
        says: /by lact \(process 812, lactd\.service\)/,
      },
      'unload-drivers': { fail: 'modprobe -r amdgpu', says: /driver amdgpu cannot be unloaded/ },
      'resize-bars': { protect: `${devices}/${card}/resource0_resize`, says: /no room for BAR 0/ },
      'restart-units': { fail: `once systemctl start ${manager}`, says: /did not start again without the device/ },
      hugepages: {
        before: (made) => {
          made.write('room', '40\n');
          made.write('compaction', '0\n');
        },
        says: /only 24 of 64 huge pages/,
      },
      'isolate-cpus': {
        fail: 'systemctl set-property init.scope AllowedCPUs=0,1,3',
        says: /cannot keep the host off CPUs 2/,
      },
      'move-irqs': {
        parts: without(whole({ ...amd, files: { ...amd.files, [`${mask}/no-file`]: '' } }), mask),
        says: /step move-irqs failed/,
      },
      'set-governor': { protect: governor, says: /cannot set governor 'performance' for CPU 2/ },
    };
    test.each(Object.entries(failing))('%s', (name, { parts = whole(amd), before: set, protect, fail, says }) => {
      machine = machineOf(parts);
      set?.(machine);
      if (protect) machine.protect(protect);
      const script = scriptOf(machine);
      const before = machine.state();
      const refused = machine.hook(script, prepare, fail);
      expect(refused.stderr).toMatch(says);
      expect(refused.stderr).toContain(`not started: step ${name} failed`);
      expect(refused.stderr).not.toContain('could not be undone');
      expect(refused.status).toBe(1);
      expect(machine.state()).toEqual(before);
      expect(machine.hook(script, release)).toEqual({ status: 0, stderr: '', calls: [] });
      expect(machine.state()).toEqual(before);
    });
  });
});
