/** Locks of the hook: no other user can hold one, and one that cannot be had leaves no step undone. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine, nobody } from './machine.ts';

/** How often each race is run. */
const tries = Number(process.env.VFIOC_TRIES ?? 3);

const start = ['win11', 'prepare', 'begin', '-'];
const over = ['win11', 'release', 'end', '-'];
const unit = 'lactd.service';

/** The hook of a guest with one step. It waits for locks a moment, not a minute. */
const script = hookScript([{ kind: 'hook', vm: 'win11', step: 'stop-units', arguments: ['5', unit] }]).replaceAll(
  /\b(take|--timeout) 60\b/g,
  '$1 0.3',
);

const asNobody = ['--reuid', String(nobody), '--regid', String(nobody), '--clear-groups', '--'];

describeWith('setpriv', 'the locks of the hook', () => {
  let machine: Machine;
  let other: ChildProcess | undefined;
  afterEach(() => {
    other?.kill('SIGKILL');
    machine.remove();
  });

  /** A machine on which root runs the hook, with folders of an earlier version that everyone can read. */
  const made = (): Record<string, string> => {
    machine = new Machine({ running: [unit] });
    machine.user = undefined;
    chmodSync(machine.path, 0o755);
    for (const folder of ['run/guests/win11', 'run/claims', 'run/irqs']) {
      mkdirSync(join(machine.path, folder), { recursive: true });
    }
    machine.write('run/roms/gpu.rom', 'a ROM');
    spawnSync('chown', ['-R', 'root:', machine.path]);
    return machine.state();
  };

  /** Everything below `run`. */
  const paths = (): string[] => [
    'run',
    ...readdirSync(join(machine.path, 'run'), { recursive: true, encoding: 'utf8' }).map((name) => join('run', name)),
  ];

  /** Runs a program of another user in the background, until it has printed something. */
  const inBackground = async (command: readonly string[]): Promise<void> => {
    const [program = '', ...words] = command;
    other = spawn(program, words, { cwd: machine.path, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => other?.stdout?.once('data', resolve));
  };

  test('cannot be opened by another user, in any file or folder', () => {
    made();
    machine.hook(script, start);
    const opened = spawnSync(
      'setpriv',
      [
        ...asNobody,
        'bash',
        '-c',
        'for path; do if { exec 3<"$path"; } 2>/dev/null; then echo "$path"; fi; done',
        'bash',
        ...paths(),
      ],
      { cwd: machine.path, encoding: 'utf8' },
    );
    // QEMU reads the ROM by its name.
    expect(opened.stdout.split('\n').sort()).toEqual(['', 'run/roms', 'run/roms/gpu.rom']);
    machine.hook(script, over);
  });

  test('are not those that another user has held since an earlier version', async () => {
    const before = made();
    const hold =
      'fd=3; for path; do eval "exec $fd<\\"$path\\""; flock --nonblock $fd; fd=$((fd + 1)); done; echo; exec sleep 600';
    await inBackground(['setpriv', ...asNobody, 'bash', '-c', hold, 'bash', ...paths()]);
    for (let i = 0; i < tries; i += 1) {
      expect(machine.hook(script, start)).toMatchObject({ status: 0, calls: [`systemctl stop ${unit}`] });
      expect(machine.hook(script, over)).toMatchObject({ status: 0, calls: [`systemctl start ${unit}`], stderr: '' });
      expect(machine.state()).toEqual(before);
    }
  });

  /** A start that hangs in its step, after it has stopped the unit, until the file `go` exists. */
  const hanging = script
    .replace(
      '      timeout "$limit" systemctl stop -- "$unit" ||',
      '      /bin/systemctl-stop "$unit"; : >"$MACHINE/hangs"; until [[ -e $MACHINE/go ]]; do /bin/sleep 0.02; done ||',
    )
    .replace('/bin/systemctl-stop', 'systemctl stop --');

  test.each(['ends by itself', 'is killed'])('of a start that hangs leave nothing undone once that %s', (end) => {
    const before = made();
    expect(hanging).not.toBe(script);
    machine.write('hanging', hanging);
    machine.write('current', script);
    const scenario = `
      bash "$MACHINE/hanging" win11 prepare begin & start=$!
      until [[ -e $MACHINE/hangs ]]; do /bin/sleep 0.01; done
      bash "$MACHINE/current" win11 release end 2>"$MACHINE/said"
      [[ -e $VFIOC_RUN/due/win11 ]] || echo 'nothing asks for the undo' >>"$MACHINE/said"
      bash "$MACHINE/current" - undo due & undo=$!
      ${end === 'is killed' ? 'pkill -KILL -P $start; kill -KILL $start' : '/bin/sleep 0.0$((RANDOM % 10)); : >"$MACHINE/go"'}
      wait $start || true
      wait $undo`;
    for (let i = 0; i < tries; i += 1) {
      for (const name of ['hangs', 'go', 'said']) rmSync(join(machine.path, name), { force: true });
      machine.hook(scenario, []);
      expect(machine.read('said')).toMatch(/^vfioc: win11: not undone yet: .*\n$/);
      expect(machine.state()).toEqual(before);
      expect(existsSync(join(machine.path, 'run/guests/win11'))).toBe(false);
    }
  });

  test('that a release waits for are not used for the next run of the guest', () => {
    const before = made();
    machine.write('current', script);
    // A release waits; its libvirtd is killed; the guest starts again before that release has the lock.
    const scenario = `
      bash "$MACHINE/current" win11 prepare begin
      exec 7>>"$VFIOC_RUN/locks/win11"; flock 7
      sed -i 's/take 0.3/take 9/' "$MACHINE/current"
      bash "$MACHINE/current" win11 release end 7<&- & release=$!
      until [[ -e $VFIOC_RUN/due/win11 ]]; do /bin/sleep 0.01; done
      rm -f "$VFIOC_RUN/due/win11"
      exec 7<&-
      wait $release`;
    machine.hook(scenario, []);
    expect(machine.read(`units/${unit}`)).toBe('inactive\n');
    machine.hook(script, over);
    expect(machine.state()).toEqual(before);
  });
});
