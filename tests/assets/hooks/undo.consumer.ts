/**
 * What was done when a guest started is undone when it ends: by another hook than the one that did it, after a failed
 * undo, and if the end of the guest is not reported.
 */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { HookStep } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, card, sound } from './cards.ts';
import { Machine } from './machine.ts';

type HookPart = Extract<HostPart, { kind: 'hook' }>;

const step = (vm: string, name: HookStep, ...words: readonly string[]): HookPart => ({
  kind: 'hook',
  vm,
  step: name,
  arguments: words,
});

const manager = 'display-manager.service';
const handover = (vm: string): HookPart[] => [
  step(vm, 'claim-devices', card, sound),
  step(vm, 'stop-units', '5', manager, 'lactd.service'),
  step(vm, 'unbind-consoles'),
  step(vm, 'unload-drivers', '1', 'auto', card, sound),
];
const script = hookScript([...handover('win11'), ...handover('linux')]);
const start = (vm: string) => [vm, 'prepare', 'begin', '-'];
const over = (vm: string) => [vm, 'release', 'end', '-'];
const claims = (vm: string) => hookScript([step(vm, 'claim-devices', card, sound)]);

describeWith('bash', 'what a start did', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const made = (): Record<string, string> => {
    machine = new Machine(amd);
    return machine.state();
  };
  const steps = () =>
    Object.keys(machine.state())
      .filter((name) => /^run\/guests\/.*\/words$/.test(name))
      .map((name) => machine.read(name).split('\0')[0]);

  test.each([
    ['without steps', hookScript([])],
    ['in which the guest has other steps', claims('win11')],
    ['in which another guest has the steps', hookScript(handover('linux'))],
  ])('is undone by the hook that did it, after a switch to a spec %s', (_name, later) => {
    const before = made();
    const calls = ['modprobe amdgpu', 'systemctl start lactd.service', `systemctl start ${manager}`];
    for (let i = 0; i < 2; i++) {
      expect(machine.hook(script, start('win11')).status).toBe(0);
      expect(machine.hook(later, over('win11'))).toEqual({ status: 0, stderr: '', calls });
      expect(machine.state()).toEqual(before);
    }
  });

  test('is undone at the next start, if necessary, by the hook that did it', () => {
    const before = made();
    machine.hook(script, start('win11'));
    expect(machine.hook(hookScript([]), start('win11')).status).toBe(0);
    expect(machine.state()).toEqual(before);
  });

  test('is nothing without steps', () => {
    const before = made();
    for (const operation of ['prepare/begin', 'start/begin', 'started/begin', 'reconnect/begin', 'release/end']) {
      const words = ['win11', ...operation.split('/'), '-'];
      expect(machine.hook(hookScript([]), words)).toEqual({ status: 0, stderr: '', calls: [] });
    }
    for (const odd of ['.', '..', '../..', '/']) {
      expect(machine.hook(hookScript([]), over(odd))).toEqual({ status: 0, stderr: '', calls: [] });
    }
    expect(machine.state()).toEqual(before);
  });

  describe('and cannot be undone', () => {
    test('is the only step that stays, and is undone when the guest next ends', () => {
      const before = made();
      machine.hook(script, start('win11'));
      expect(machine.hook(script, over('win11'), 'modprobe amdgpu').status).toBe(0);
      // The devices stay claimed.
      expect(steps()).toEqual(['claim-devices', 'unload-drivers']);
      expect(machine.state()).not.toHaveProperty('run/guests/win11/libvirtd');
      expect(machine.hook(hookScript([]), over('win11')).calls).toEqual(['modprobe amdgpu']);
      // The kernel was asked to bind the GPU's driver, which was not loaded then.
      expect(machine.state()).toEqual({ ...before, 'sys/bus/pci/drivers_probe': `${card}\n` });
    });

    test('does not prevent the next start of the guest, and is undone after that', () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook(script, over('win11'), `systemctl start ${manager}`);
      expect(steps()).toEqual(['claim-devices', 'stop-units']);
      expect(machine.hook(script, start('win11'), `systemctl start ${manager}`).status).toBe(0);
      expect(steps()).toEqual([
        ...['claim-devices', 'stop-units'],
        ...['claim-devices', 'stop-units', 'unbind-consoles', 'unload-drivers'],
      ]);
      expect(machine.hook(script, over('win11')).calls.at(-1)).toBe(`systemctl start ${manager}`);
      expect(machine.state()).toEqual(before);
    });

    test("does not prevent the start of another guest, and is left to the guest's own next start", () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook(script, over('win11'), `systemctl start ${manager}`);
      const { status, calls } = machine.hook(script, start('linux'));
      expect(status).toBe(0);
      expect(calls).not.toContain(`systemctl start ${manager}`);
      machine.hook(script, over('linux'));
      machine.hook(script, over('win11'));
      expect(machine.state()).toEqual(before);
    });
  });

  describe('for a guest that ended while libvirtd was killed,', () => {
    const forgotten = (): Record<string, string> => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook('echo 1:1 >"$VFIOC_RUN/guests/win11/libvirtd"', []);
      return before;
    };

    test.each([
      ['without a step', hookScript([])],
      ['with steps', hookScript([step('linux', 'wait-device-free', '1', card)])],
    ])('is undone when another one starts: %s', (_name, later) => {
      const before = forgotten();
      const { status, stderr, calls } = machine.hook(later, start('linux'));
      expect(status).toBe(0);
      expect(stderr).toMatch(/^vfioc: win11: no longer runs/);
      expect(calls).toEqual(['modprobe amdgpu', 'systemctl start lactd.service', `systemctl start ${manager}`]);
      machine.hook(later, over('linux'));
      expect(machine.state()).toEqual(before);
    });

    /** The process with the ID that libvirt has recorded for the QEMU of the guest. */
    const runs = (program: string, words: string): void => {
      machine.write('pids/win11.pid', '812');
      symlinkSync(program, join(machine.path, 'proc/812/exe'));
      machine.write('proc/812/cmdline', words);
    };

    test.each([
      ['/usr/bin/sleep', 'sleep\x300\0'],
      ['/opt/emulator', '-name\0guest=win1,debug-threads=on\0'],
    ])('if the ID of its QEMU is that of another process now, the next guest gets the device: %s', (program, words) => {
      forgotten();
      runs(program, words);
      expect(machine.hook(script, start('linux')).status).toBe(0);
      expect(machine.read(`run/claims/${card}`)).toBe('linux\n');
    });

    test('if its QEMU is gone, the next guest gets the device', () => {
      forgotten();
      machine.write('pids/win11.pid', '4711\n');
      expect(machine.hook(script, start('linux')).status).toBe(0);
      expect(machine.read(`run/claims/${card}`)).toBe('linux\n');
    });

    test.each([
      ['it has a QEMU', () => runs('../nix/store/qemu/bin/.qemu-system-x86_64-wrapped (deleted)', '')],
      ['it has an emulator of another name', () => runs('/opt/emulator', '-name\0guest=win11,debug-threads=on\0')],
      ['its QEMU is being started', () => machine.write('pids/win11.pid', '')],
      ['the next libvirtd found it', () => machine.hook(hookScript([]), ['win11', 'reconnect', 'begin', '-'])],
      ['nothing shows whether it runs', () => rmSync(join(machine.path, 'pids'), { recursive: true })],
    ])('is left alone if %s', (_name, set) => {
      forgotten();
      set();
      const during = machine.state();
      const { status, stderr, calls } = machine.hook(script, start('linux'));
      expect(status).toBe(1);
      expect(stderr).toMatch(/0000:03:00\.0 is in use by guest 'win11'/);
      expect(calls).toEqual([]);
      expect(machine.state()).toEqual(during);
    });

    test('is left alone while a hook is working on it', () => {
      forgotten();
      machine.write('other', script);
      const busy = 'exec 7<"$VFIOC_RUN/locks/win11"; flock 7; bash "$MACHINE/other" linux prepare begin 7<&-';
      const { status, stderr } = machine.hook(busy, []);
      expect(status).toBe(1);
      expect(stderr).toMatch(/0000:03:00\.0 is still being taken back from guest 'win11', which has ended/);
      expect(machine.read(`run/claims/${card}`)).toBe('win11\n');
    });
  });

  describe('and that no call of libvirt undoes', () => {
    const due = ['-', 'undo', 'due'];
    /** Runs the unit's program while a script does something; it may not end by itself. */
    const meanwhile = (does: string) => {
      machine.write('other', script);
      const both = `timeout 20 bash "$MACHINE/other" - undo due & unit=$!\n/bin/sleep 0.5\n${does}\nwait $unit`;
      return machine.hook(both, []);
    };

    test('is undone by the unit, and nothing else is', () => {
      const before = made();
      machine.hook(script, start('win11'));
      const during = machine.state();
      expect(machine.hook(script, due)).toEqual({ status: 0, stderr: '', calls: [] });
      expect(machine.state()).toEqual(during);
      machine.hook(script, over('win11'), `systemctl start ${manager}`);
      const calls = ['systemctl start lactd.service', `systemctl start ${manager}`];
      expect(machine.hook(script, due)).toEqual({ status: 0, stderr: '', calls });
      expect(machine.state()).toEqual(before);
    });

    test('is tried again until it succeeds', () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook(script, over('win11'), 'modprobe amdgpu');
      const { status, stderr, calls } = machine.hook(script, due, 'once modprobe amdgpu');
      expect(status).toBe(0);
      expect(stderr).toMatch(/step unload-drivers could not be undone completely; vfioc-undo\.service tries it again/);
      expect(calls).toEqual(['modprobe amdgpu', 'modprobe amdgpu']);
      expect(machine.state()).toEqual({ ...before, 'sys/bus/pci/drivers_probe': `${card}\n` });
    });

    test('waits as long as a claim of a device cannot be written', () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook(script, over('win11'), `systemctl start ${manager}`);
      for (const address of [card, sound]) machine.write(`run/claims/${address}`, 'gone\n');
      machine.protect(`run/claims/${card}`);
      const { calls } = machine.hook(script, start('win11'), 'systemctl stop lactd.service');
      expect(calls).not.toContain(`systemctl start ${manager}`);
      expect(steps()).toContain('stop-units');
      rmSync(join(machine.path, `run/claims/${card}`));
      machine.hook(script, over('win11'));
      expect(machine.state()).toEqual(before);
    });

    test('waits as long as another guest has the device, also if the guest is started', () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.hook(script, over('win11'), `systemctl start ${manager}`);
      expect(machine.hook(script, start('linux')).status).toBe(0);
      const during = machine.state();
      expect(meanwhile('kill $unit').calls).toEqual([]);
      const { status, stderr, calls } = machine.hook(script, start('win11'));
      expect(stderr).toMatch(/device 0000:03:00\.0 is in use by guest 'linux'/);
      expect({ status, calls }).toEqual({ status: 1, calls: [] });
      expect(machine.hook(script, over('win11')).calls).toEqual([]);
      expect(machine.state()).toEqual(during);
      machine.hook(script, over('linux'));
      expect(machine.hook(script, due).calls.at(-1)).toBe(`systemctl start ${manager}`);
      expect(machine.state()).toEqual(before);
    });

    test('waits for a QEMU that runs without its libvirtd', () => {
      const before = made();
      machine.hook(script, start('win11'));
      machine.write('run/guests/win11/libvirtd', '1:1\n');
      machine.write('pids/win11.pid', '812');
      symlinkSync('/usr/bin/qemu-system-x86_64', join(machine.path, 'proc/812/exe'));
      const { stderr, calls } = meanwhile('wc -l <"$MACHINE/calls" >"$MACHINE/early"; rm "$VFIOC_PIDS/win11.pid"');
      expect(machine.read('early').trim()).toBe('0');
      expect(stderr).toMatch(/^vfioc: win11: no longer runs, but libvirtd did not report its end/);
      expect(calls).toHaveLength(3);
      expect(machine.state()).toEqual(before);
    });

    test('is undone by its own hook if libvirtd ends before that has done everything', () => {
      const before = made();
      machine.write('other', script.replace('  rm -f -- "$state/hook"\n', '  rm -rf "$proc/$PPID"\n'));
      const { stderr } = machine.hook('bash "$MACHINE/other" win11 prepare begin; exit', []);
      expect(stderr).toMatch(/not started: libvirtd ended meanwhile; undoing its steps/);
      expect(machine.state()).toEqual(before);
    });
  });

  describe('and whose record is damaged', () => {
    const folder = 'run/guests/win11';
    const remove = (name: string) => rmSync(join(machine.path, name), { recursive: true });
    const begin = (name: string, text: string) => {
      machine.write(`${folder}/000004/${name}`, text);
      machine.give(`${folder}/000004`);
    };

    test.each([
      ['a step without its hook', () => remove(`${folder}/000003/hook`)],
      ['steps without their hooks', () => ['000001', '000002'].map((i) => remove(`${folder}/${i}/hook`))],
      ['an empty hook', () => machine.write(`${folder}/000002/hook`, '')],
      ['an empty record of libvirtd', () => machine.write(`${folder}/libvirtd`, '')],
      ['an empty claim', () => machine.write(`run/claims/${card}`, '')],
      ['a step that was never begun', () => begin('words', '')],
      ['a step without words', () => begin('words.part', 'stop-un')],
      ['the end of a guest without a record', () => machine.write('run/due/linux', '')],
      ['half of a line', () => machine.write(`${folder}/000001/stopped`, `${manager}\nlactd.service\nxd`)],
    ])('is undone all the same: %s', (_name, damage) => {
      const before = made();
      machine.hook(script, start('win11'));
      damage();
      expect(machine.hook(script, over('win11'))).toMatchObject({ status: 0, stderr: '' });
      expect(machine.hook(script, ['-', 'undo', 'due'])).toMatchObject({ status: 0, stderr: '' });
      expect(machine.state()).toEqual(before);
    });

    test('is put aside, with advice, if no hook can undo it, and nothing else is held up', () => {
      made();
      machine.hook(script, start('win11'));
      for (const i of [0, 1, 2, 3]) remove(`${folder}/00000${i}/hook`);
      const { status, stderr } = machine.hook(claims('win11'), over('win11'));
      expect(status).toBe(0);
      expect(stderr).toMatch(/step 'stop-units' cannot be undone, .*run\/lost\/win11-000001: run 'sudo reboot'/);
      expect(machine.read('run/lost/win11-000001/stopped')).toBe(`${manager}\nlactd.service\n`);
      expect(steps()).toEqual([]);
      expect(machine.hook(claims('win11'), start('win11'))).toEqual({ status: 0, stderr: '', calls: [] });
    });
  });

  test('is done for one guest at a time, even if two start at once and an earlier one left its claim', () => {
    made();
    machine.write('other', hookScript([step('a', 'claim-devices', card), step('b', 'claim-devices', card)]));
    const race = `
      mkdir -p "$VFIOC_RUN/claims"
      for i in 1 2 3 4 5 6 7 8; do
        printf 'gone\\n' >"$VFIOC_RUN/claims/${card}"
        bash "$MACHINE/other" a prepare begin & a=$!
        bash "$MACHINE/other" b prepare begin & b=$!
        wait $a; a=$?
        wait $b; echo "$((a + $?))"
        bash "$MACHINE/other" a release end
        bash "$MACHINE/other" b release end
      done >"$VFIOC_RUN/refused"`;
    const { stderr } = machine.hook(race, []);
    expect(machine.read('run/refused')).toBe('1\n'.repeat(8));
    expect(stderr.match(/is in use by guest '[ab]': shut that guest down first/g)).toHaveLength(8);
  });

  test('is done by one hook of a guest at a time', () => {
    const before = made();
    machine.write('other', script);
    const twice = 'for i in 1 2 3; do bash "$MACHINE/other" win11 prepare begin & done; wait';
    machine.hook(twice, []);
    expect(steps()).toEqual(['claim-devices', 'stop-units', 'unbind-consoles', 'unload-drivers']);
    machine.hook(script, over('win11'));
    expect(machine.state()).toEqual(before);
  });
});
