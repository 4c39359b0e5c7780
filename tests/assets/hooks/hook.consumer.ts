import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type HookStep, hookSteps } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, card, devices, firmware, nvidia, sound } from './cards.ts';
import { Machine } from './machine.ts';

type HookPart = Extract<HostPart, { kind: 'hook' }>;

const step = (name: HookStep, ...words: readonly string[]): HookPart => ({
  kind: 'hook',
  vm: 'win11',
  step: name,
  arguments: words,
});

const steps: readonly HookPart[] = [
  step('unload-drivers', '1', 'auto', card, sound),
  step('stop-units', '5', 'display-manager.service', 'lactd.service', 'absent.service'),
  step('end-sessions', '5', 'seat0', card, sound),
  step('unbind-consoles'),
  step('unbind-framebuffer', card, sound),
  step('wait-device-free', '1', card, sound),
];

const script = hookScript(steps);
const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', '-'];

describeWith('bash', "libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  test.each([
    ['amdgpu', amd],
    ['the firmware', firmware],
    ['nvidia', nvidia],
  ])('a guest that starts and stops leaves the host as it was: %s', (_name, parts) => {
    machine = new Machine(parts);
    const before = machine.state();
    for (const words of [prepare, ['win11', 'start', 'begin', '-'], ['win11', 'started', 'begin', '-']]) {
      expect(machine.hook(script, words)).toMatchObject({ status: 0 });
    }
    expect(machine.state()).not.toEqual(before);
    for (const words of [['win11', 'stopped', 'end', '-'], release]) {
      expect(machine.hook(script, words)).toMatchObject({ status: 0 });
    }
    expect(machine.state()).toEqual(before);
  });

  test('does the steps in order and undoes them in reverse', () => {
    machine = new Machine(amd);
    expect(machine.hook(script, prepare).calls).toEqual([
      'systemctl stop display-manager.service',
      'systemctl stop lactd.service',
      'loginctl terminate-session c1',
      'modprobe -r amdgpu',
    ]);
    expect(machine.read('sys/class/vtconsole/vtcon1/bind')).toBe('0\n');
    expect(machine.hook(script, release).calls).toEqual([
      'modprobe amdgpu',
      'systemctl start lactd.service',
      'systemctl start display-manager.service',
    ]);
  });

  test('ends a text session that uses the GPU', () => {
    machine = new Machine({
      ...amd,
      files: {
        ...amd.files,
        'proc/700/cgroup': '0::/user.slice/user-1000.slice/session-4.scope\n',
        'proc/701/cgroup': '0::/user.slice/user-1001.slice/session-14.scope/leaf\n',
        'proc/702/cgroup': '0::/user.slice/user-1000.slice/session-3.scope\n',
      },
      links: {
        ...amd.links,
        'proc/700/fd/1': '/dev/tty1',
        'proc/701/fd/9': '/dev/dri/card0',
        // Not on the seat: not ended, but waited for and named.
        'proc/702/fd/9': '/dev/dri/renderD128',
      },
    });
    machine.write('sessions', ' 3 1000 alex -\n 4 1000 alex seat0 tty2\n14 1001 kim seat0 tty3\n');
    const sessions = hookScript([step('end-sessions', '5', 'seat0', card, sound)]);
    expect(machine.hook(sessions, prepare)).toMatchObject({
      status: 0,
      calls: ['loginctl terminate-session 14'],
      stderr: expect.stringMatching(/ending text session 14 \(1001 kim seat0 tty3\), which uses the device/),
    });
  });

  test('only starts units again that ran before', () => {
    machine = new Machine({ ...amd, running: ['lactd.service'] });
    expect(machine.hook(script, prepare).calls).not.toContain('systemctl stop display-manager.service');
    expect(machine.hook(script, release).calls).not.toContain('systemctl start display-manager.service');
  });

  test("unbinds the firmware's framebuffer, and binds it again if no driver replaced it", () => {
    machine = new Machine(firmware);
    const framebuffer = 'sys/bus/platform/drivers/simple-framebuffer/simple-framebuffer.0';
    machine.hook(script, prepare);
    expect(Object.keys(machine.state())).not.toContain(framebuffer);
    machine.hook(script, release);
    expect(Object.keys(machine.state())).toContain(framebuffer);
  });

  test('unloads the modules that depend on a driver before the driver', () => {
    machine = new Machine(nvidia);
    const calls = machine.hook(script, prepare).calls.filter((call) => call.startsWith('modprobe'));
    expect(calls).toEqual([
      'modprobe -r nvidia_drm',
      'modprobe -r nvidia_modeset',
      'modprobe -r nvidia_uvm',
      'modprobe -r nvidia',
    ]);
  });

  test('keeps a driver loaded that another GPU uses too', () => {
    machine = new Machine({
      ...amd,
      links: { ...amd.links, [`${devices}/0000:0a:00.0/driver`]: '../../drivers/amdgpu' },
    });
    const { status, calls } = machine.hook(script, prepare);
    expect(status).toBe(0);
    expect(calls).not.toContain('modprobe -r amdgpu');
  });

  describe('a step that fails refuses the start and leaves the host as it was', () => {
    const cases: readonly (readonly [string, { fail?: string; holder?: string; protect?: string; says: RegExp }])[] = [
      [
        'stop-units, the first',
        { fail: 'systemctl stop display-manager.service', says: /display-manager\.service did not stop/ },
      ],
      ['stop-units, the last', { fail: 'systemctl stop lactd.service', says: /lactd\.service did not stop/ }],
      ['unbind-consoles', { protect: 'sys/class/vtconsole/vtcon1/bind', says: /console vtcon1/ }],
      [
        'unbind-framebuffer',
        { protect: 'sys/bus/platform/drivers/simple-framebuffer/unbind', says: /framebuffer simple-framebuffer\.0/ },
      ],
      [
        'wait-device-free',
        { holder: '/dev/dri/renderD128', says: /in use after 1 seconds by lact \(process 812, lactd\.service\)/ },
      ],
      ['wait-device-free, sound', { holder: '/dev/snd/pcmC1D3p', says: /by lact/ }],
      ['unload-drivers', { fail: 'modprobe -r amdgpu', says: /driver amdgpu cannot be unloaded: no, not this one/ }],
    ];
    test.each(cases)('%s', (name, { fail, holder, protect, says }) => {
      machine = new Machine(name === 'unbind-framebuffer' ? firmware : amd);
      if (holder) symlinkSync(holder, join(machine.path, 'proc/812/fd/9'));
      if (protect) machine.protect(protect);
      const before = machine.state();
      const refused = machine.hook(script, prepare, fail);
      expect(refused.stderr).toMatch(says);
      expect(refused.status).not.toBe(0);
      expect(machine.state()).toEqual(before);
      expect(machine.hook(script, release)).toEqual({ status: 0, stderr: '', calls: [] });
      expect(machine.state()).toEqual(before);
    });
  });

  test('undoes the other steps if one cannot be undone', () => {
    machine = new Machine(amd);
    machine.hook(script, prepare);
    const { status, stderr, calls } = machine.hook(script, release, 'modprobe amdgpu');
    expect(status).toBe(0);
    expect(stderr).toMatch(/step unload-drivers could not be undone/);
    expect(calls).toContain('systemctl start display-manager.service');
    expect(machine.read('sys/class/vtconsole/vtcon1/bind')).toBe('1\n');
  });

  test('does a missed release at the next start, and a second release does nothing', () => {
    machine = new Machine(amd);
    const before = machine.state();
    machine.hook(script, prepare);
    const during = machine.state();
    expect(machine.hook(script, prepare).status).toBe(0);
    expect(machine.state()).toEqual(during);
    machine.hook(script, release);
    expect(machine.hook(script, release).calls).toEqual([]);
    expect(machine.state()).toEqual(before);
  });

  test('undoes what was done even if the configuration has changed meanwhile', () => {
    machine = new Machine(amd);
    const before = machine.state();
    machine.hook(script, prepare);
    machine.hook(hookScript(steps.map((one) => ({ ...one, vm: 'another' }))), release);
    expect(machine.state()).toEqual(before);
  });

  test.each([
    ['win11', 'start', 'begin'],
    ['win11', 'started', 'begin'],
    ['win11', 'stopped', 'end'],
    ['win11', 'reconnect', 'begin'],
    ['win11', 'migrate', 'begin'],
    ['win11', 'restore', 'begin'],
    ['win11', 'attach', 'begin'],
    ['win11', 'release', 'end'],
    ['win11', 'prepare/begin', ''],
    ['win1', 'prepare', 'begin'],
    ['win11x', 'prepare', 'begin'],
    ['*', 'prepare', 'begin'],
    ['linux', 'release', 'end'],
    [''],
    [],
  ])('does nothing for %s %s %s', (...words: string[]) => {
    machine = new Machine(amd);
    const before = machine.state();
    expect(machine.hook(script, words)).toEqual({ status: 0, stderr: '', calls: [] });
    expect(machine.state()).toEqual(before);
  });

  test('runs the units that can run without the device meanwhile', () => {
    machine = new Machine(amd);
    const before = machine.state();
    const restarting = hookScript([...steps, step('restart-units', '5', card, 'display-manager.service')]);
    expect(machine.hook(restarting, prepare).calls.at(-1)).toBe('systemctl start display-manager.service');
    expect(machine.hook(restarting, release).calls).toEqual([
      'systemctl stop display-manager.service',
      'modprobe amdgpu',
      'systemctl start lactd.service',
      'systemctl start display-manager.service',
    ]);
    expect(machine.state()).toEqual(before);
  });

  test('does not use up the starts that systemd allows when a guest is started again and again', () => {
    machine = new Machine(amd);
    const before = machine.state();
    const restarting = hookScript([...steps, step('restart-units', '5', card, 'display-manager.service')]);
    for (let round = 0; round < 4; round += 1) {
      expect(machine.hook(restarting, prepare).status).toBe(0);
      expect(machine.hook(restarting, release).stderr).toBe('');
    }
    expect(machine.state()).toEqual(before);
  });

  test('also unloads a driver by the name of its file', () => {
    machine = new Machine(nvidia);
    const named = hookScript([
      ...steps.slice(3),
      step('unload-drivers', '1', 'nvidia-drm,nvidia-modeset,nvidia-uvm,nvidia'),
    ]);
    expect(machine.hook(named, prepare)).toMatchObject({
      status: 0,
      calls: ['modprobe -r nvidia_drm', 'modprobe -r nvidia_modeset', 'modprobe -r nvidia_uvm', 'modprobe -r nvidia'],
    });
  });

  test('does not wait for a driver that never releases the GPU', () => {
    const other = '0000:0a:00.0';
    machine = new Machine({
      ...amd,
      links: { ...amd.links, [`${devices}/${other}/driver`]: '../../drivers/amdgpu' },
    });
    // A write to it waits for a reader, as the kernel waits for a driver.
    const unbind = join(machine.path, 'sys/bus/pci/drivers/amdgpu/unbind');
    spawnSync('mkfifo', ['-m', '666', unbind]);
    const restarting = hookScript([...steps, step('restart-units', '1', card, 'display-manager.service')]);
    const refused = machine.hook(restarting, prepare);
    expect(refused.stderr).toMatch(/0000:03:00\.0 could not be unbound from its driver within 1 seconds/);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.calls.at(-1)).toBe('systemctl start display-manager.service');
    expect(spawnSync('timeout', ['5', 'cat', unbind], { encoding: 'utf8' }).stdout).toBe(`${card}\n`);
  });

  describe('does not wait for a program that never ends:', () => {
    const hangs = (program: string, call: string): void => {
      const path = `bin/${program}`;
      // No signal ends a modprobe whose driver hangs.
      const ends = program === 'modprobe' ? 'trap "" TERM;' : '';
      machine.write(
        path,
        machine.read(path).replace('\n', `\ncase "$*" in ${call}) ${ends} exec /bin/sleep 100 ;; esac\n`),
      );
    };
    const hurried = (text: string): string =>
      text.replaceAll(/timeout (30|120)/g, 'timeout 0.3').replaceAll('in_time 120', 'in_time 1');
    const files = {
      'sys/devices/system/cpu/online': '0-3\n',
      'allowed/user.slice': '\n',
      'allowed/system.slice': '\n',
      'allowed/init.scope': '\n',
    };

    test.each<readonly [string, string, HookPart, number, RegExp]>([
      ['systemctl', 'is-active*', step('stop-units', '5', 'lactd.service'), 1, /systemd did not say within 30 seconds/],
      ['systemctl', 'show*', step('isolate-cpus', '2'), 1, /cannot read AllowedCPUs of user\.slice/],
      ['systemctl', 'set-property*', step('isolate-cpus', '2'), 1, /setting AllowedCPUs failed/],
      ['loginctl', 'list-sessions*', step('end-sessions', '5', 'seat0', card), 0, /^$/],
      ['loginctl', 'show-session*', step('end-sessions', '5', 'seat0', card), 0, /^$/],
      ['modprobe', '*kvmfr', step('kvmfr-device', '/dev/kvmfr9'), 1, /kvmfr, which creates .* cannot be loaded/],
      ['modprobe', '-r*', step('unload-drivers', '1', 'amdgpu', card), 1, /the driver amdgpu cannot be unloaded/],
    ])('%s %s', (program, call, one, status, says) => {
      machine = new Machine({ ...amd, files: { ...amd.files, ...files } });
      hangs(program, call);
      const outcome = machine.hook(hurried(hookScript([one])), prepare);
      expect(outcome.stderr).toMatch(says);
      expect(outcome.status).toBe(status);
    });

    test('modprobe, while the host gets its driver back, and that does not hold the lock of the guest', () => {
      machine = new Machine(amd);
      const before = machine.state();
      const unload = hurried(hookScript([step('unload-drivers', '1', 'amdgpu', card)]));
      expect(machine.hook(unload, prepare)).toMatchObject({ status: 0 });
      const modprobe = machine.read('bin/modprobe');
      hangs('modprobe', '"-- amdgpu"');
      expect(machine.hook(unload, release).stderr).toMatch(/the driver amdgpu could not be loaded again/);
      machine.write('bin/modprobe', modprobe);
      expect(machine.hook(unload, release)).toEqual({ status: 0, stderr: '', calls: ['modprobe amdgpu'] });
      expect({ ...machine.state(), 'sys/bus/pci/drivers_probe': '' }).toEqual(before);
    });
  });

  test('lets no driver bind the GPU until libvirt has bound it', () => {
    machine = new Machine(amd);
    const override = `${devices}/${card}/driver_override`;
    machine.hook(script, prepare);
    expect(machine.read(override)).toBe('vfioc-no-driver\n');
    // As libvirt does when it takes a function and gives it back.
    machine.write(`${devices}/${sound}/driver_override`, '(null)\n');
    machine.hook(script, release);
    expect(machine.read(override)).toBe('\n');
    expect(machine.read(`${devices}/${sound}/driver_override`)).toBe('(null)\n');
  });

  test('leaves a driver_override alone that was already set', () => {
    machine = new Machine({ ...amd, files: { ...amd.files, [`${devices}/${card}/driver_override`]: 'amdgpu\n' } });
    machine.hook(script, prepare);
    expect(machine.read(`${devices}/${card}/driver_override`)).toBe('amdgpu\n');
    machine.hook(script, release);
    expect(machine.read(`${devices}/${card}/driver_override`)).toBe('amdgpu\n');
  });

  test.each([
    ['ctl', true],
    ['-uvm', true],
    ['-modeset', true],
    ['ctl, if another GPU uses it too', false],
  ])("waits for NVIDIA's own node /dev/nvidia%s: %s", (name, waits) => {
    const node = `/dev/nvidia${name.split(',')[0]}`;
    machine = new Machine({
      ...nvidia,
      files: {
        ...nvidia.files,
        ...(waits ? {} : { 'proc/driver/nvidia/gpus/0000:0a:00.0/information': 'Device Minor: \t 1\n' }),
      },
      links: { ...nvidia.links, 'proc/812/fd/9': node },
    });
    const { stderr, status } = machine.hook(hookScript([step('wait-device-free', '1', card)]), prepare);
    if (waits) expect(stderr).toMatch(/in use after 1 seconds by lact \(process 812, lactd\.service\)/);
    else expect(status).toBe(0);
  });

  test('unbinds a GPU from a driver that stays for another GPU before any unit starts again', () => {
    const other = '0000:0a:00.0';
    machine = new Machine({
      ...amd,
      files: { ...amd.files, [`${devices}/${other}/class`]: '0x030000\n', 'sys/bus/pci/drivers/amdgpu/unbind': '' },
      links: { ...amd.links, [`${devices}/${other}/driver`]: '../../drivers/amdgpu' },
    });
    const restarting = hookScript([
      ...steps,
      step('restart-units', '5', `${card},${sound}`, 'display-manager.service'),
    ]);
    const { status, calls } = machine.hook(restarting, prepare);
    expect(status).toBe(0);
    expect(calls).not.toContain('modprobe -r amdgpu');
    expect(machine.read('sys/bus/pci/drivers/amdgpu/unbind')).toBe(`${card}\n`);
    machine.hook(restarting, release);
    expect(machine.read('sys/bus/pci/drivers_probe')).toBe(`${card}\n`);
  });

  describe('shared memory', () => {
    const owner = process.getuid?.() === 0 ? 'nobody' : userInfo().username;
    const group = process.getuid?.() === 0 ? 'nogroup' : undefined;
    const run = test.runIf(group);
    const shared = (bytes: number): string =>
      hookScript([step('shared-memory', join(machine.path, 'shm/looking-glass'), String(bytes), owner, group ?? '')]);

    run('is created, extended, and never shortened', () => {
      machine = new Machine(amd);
      const file = join(machine.path, 'shm/looking-glass');
      for (const [bytes, size] of [
        [4096, 4096],
        [8192, 8192],
        [4096, 8192],
      ] as const) {
        expect(machine.hook(shared(bytes), prepare)).toMatchObject({ status: 0, stderr: '' });
        expect(statSync(file)).toMatchObject({ size, mode: 0o100660 });
        machine.hook(shared(bytes), release);
      }
    });

    run('of another user is replaced, as is a link', () => {
      machine = new Machine(amd);
      const file = join(machine.path, 'shm/looking-glass');
      for (const put of [() => writeFileSync(file, 'theirs'), () => symlinkSync('/etc/passwd', file)]) {
        put();
        expect(machine.hook(shared(4096), prepare)).toMatchObject({
          status: 0,
          stderr: expect.stringMatching(/belongs to root:root, or has another mode .*: replacing it/),
        });
        expect(lstatSync(file)).toMatchObject({ size: 4096, mode: 0o100660 });
        machine.hook(shared(4096), release);
        rmSync(file);
      }
    });
  });

  describe('a kvmfr device', () => {
    /** A machine whose kvmfr module creates one device, loaded or not. */
    const having = (loaded: boolean): Machine =>
      new Machine({ links: { 'nodes/kvmfr/kvmfr0': '/dev/null', ...(loaded ? { 'shm/kvmfr0': '/dev/null' } : {}) } });
    const wants = (number: number): string =>
      hookScript([step('kvmfr-device', join(machine.path, `shm/kvmfr${number}`))]);

    test('that exists is left alone', () => {
      machine = having(true);
      expect(machine.hook(wants(0), prepare)).toEqual({ status: 0, stderr: '', calls: [] });
      expect(machine.hook(wants(0), release)).toEqual({ status: 0, stderr: '', calls: [] });
    });

    test('is created by loading its module', () => {
      machine = having(false);
      expect(machine.hook(wants(0), prepare)).toMatchObject({ status: 0, calls: ['modprobe kvmfr'] });
    });

    test('replaces a file that QEMU created without it', () => {
      machine = having(false);
      machine.write('shm/kvmfr0', 'no device');
      expect(machine.hook(wants(0), prepare)).toMatchObject({ status: 0, calls: ['modprobe kvmfr'] });
      expect(machine.state()['shm/kvmfr0']).toBe('/dev/null');
    });

    test('that the loaded module does not have requires a restart, and the guest is refused', () => {
      machine = having(true);
      const before = machine.state();
      const refused = machine.hook(wants(1), prepare);
      expect(refused).toMatchObject({ status: 1 });
      expect(refused.stderr).toMatch(/restart the host/);
      expect(machine.state()).toEqual(before);
    });

    test('whose module cannot be loaded refuses the start', () => {
      machine = having(false);
      expect(machine.hook(wants(0), prepare, 'modprobe kvmfr').stderr).toMatch(/cannot be loaded/);
    });
  });

  test('refuses a device that another guest has, and names that guest', () => {
    machine = new Machine(amd);
    const before = machine.state();
    const claim = step('claim-devices', card, sound);
    const both = hookScript([...steps, claim, ...[...steps, claim].map((one) => ({ ...one, vm: 'linux' }))]);
    expect(machine.hook(both, prepare).status).toBe(0);
    const during = machine.state();
    const refused = machine.hook(both, ['linux', 'prepare', 'begin']);
    expect(refused).toMatchObject({ status: 1, calls: [] });
    expect(refused.stderr).toMatch(/device 0000:03:00\.0 is in use by guest 'win11'/);
    expect(machine.hook(both, ['linux', 'release', 'end'])).toMatchObject({ status: 0, calls: [] });
    expect(machine.state()).toEqual(during);
    machine.hook(both, release);
    expect(machine.state()).toEqual(before);
    expect(machine.hook(both, ['linux', 'prepare', 'begin']).status).toBe(0);
    machine.hook(both, ['linux', 'release', 'end']);
    expect(machine.state()).toEqual(before);
  });

  test('keeps a name or an argument as one word, whatever it contains', () => {
    machine = new Machine(amd);
    const odd = 'a b\'c"$(touch x)`touch x`*;\\';
    const named = hookScript([{ ...step('stop-units', '5', `${odd}.service`), vm: odd }]);
    expect(machine.hook(named, ['a', 'prepare', 'begin']).calls).toEqual([]);
    machine.write(join('units', `${odd}.service`), 'active\n');
    expect(machine.hook(named, [odd, 'prepare', 'begin']).stderr).not.toMatch(/syntax|not found/);
  });
});

describeWith('shellcheck', 'the hook as it ships', (program) => {
  test('has no shellcheck warnings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vfioc-hook-'));
    const all = (Object.keys(hookSteps) as HookStep[]).map((name) => step(name, '1', 'a'));
    writeFileSync(join(folder, 'hook'), `#!/usr/bin/env bash\n${hookScript(all)}`);
    // The functions of the steps are called by computed names.
    const { stdout } = program.run(['--exclude=SC2317,SC2329', join(folder, 'hook')]);
    rmSync(folder, { recursive: true });
    expect(stdout).toBe('');
  });
});
