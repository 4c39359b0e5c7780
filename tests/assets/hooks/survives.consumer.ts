/** What the hook does ends with the power: it writes nothing that a disk keeps. And it copes with a full /run. */
import { afterEach, expect, test } from 'vitest';
import { type HookStep, hookSteps } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, firmware } from './cards.ts';
import type { Machine } from './machine.ts';
import { machineOf, whole, wordsOf } from './whole.ts';

const start = ['win11', 'prepare', 'begin', '-'];
const over = ['win11', 'release', 'end', '-'];

describeWith('unshare', 'the hook of a guest with every step', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const made = (parts = amd): { script: string; before: Record<string, string> } => {
    machine = machineOf(whole(parts));
    machine.user = undefined;
    const words = wordsOf(machine);
    const script = hookScript(
      (Object.keys(hookSteps) as HookStep[]).map((step) => ({
        kind: 'hook',
        vm: 'win11',
        step,
        arguments: words[step],
      })),
    );
    machine.write('current', script);
    return { script, before: machine.state() };
  };

  /** Runs a script in mount namespaces of its own. */
  const apart = (script: string) => {
    machine.write('apart', script);
    return machine.hook('exec unshare --mount --propagation private bash --norc "$MACHINE/apart"', []);
  };

  test.each([
    ['GPU with a driver', amd],
    ["GPU with the firmware's framebuffer", firmware],
  ])('runs on a host whose disks are read-only: %s', (_name, parts) => {
    const { before } = made(parts);
    // Only what the machine has in place of /sys, /proc, /run and /dev/shm can be written.
    const { status, stderr } = apart(`
      mount --bind "$MACHINE" "$MACHINE"
      while read -r _ point _; do
        case $point in "$MACHINE" | /proc* | /sys* | /dev | /dev/pts) ;; *) mount -o remount,bind,ro "$point" ;; esac
      done </proc/self/mounts 2>"$MACHINE/ignored"
      for folder in /etc /var/tmp /tmp; do if : 2>"$MACHINE/ignored" >"$folder/vfioc-test"; then exit 9; fi; done
      bash "$MACHINE/current" ${start.join(' ')} </dev/null && bash "$MACHINE/current" ${over.join(' ')}`);
    expect(stderr).toMatch(/^vfioc: win11: ending graphical session c1 .*\n$/);
    expect(status).toBe(0);
    expect(machine.state()).toEqual(before);
  });

  test('has systemd keep nothing over a boot', () => {
    const { script } = made();
    const verbs = [...script.matchAll(/^[^#\n]*(?<!sudo )\bsystemctl ([a-z-]+)( --runtime)?/gm)].map(([, ...words]) =>
      words.join(''),
    );
    expect([...new Set(verbs)].sort()).toEqual([
      ...['is-active', 'reset-failed', 'set-property --runtime', 'show', 'start', 'stop'],
    ]);
    expect(script).not.toMatch(/\b(systemd-run|nvram|efibootmgr|crontab|localectl|hostnamectl)\b/);
  });

  test.each([
    ['files', 'nr_inodes', [6, 10, 17, 24, 35, 45, 200]],
    ['space', 'nr_blocks', [1, 8, 14, 20, 28, 40, 200]],
  ] as const)('is refused, or does everything, if /run has no %s left', (_name, limit, numbers) => {
    const { before } = made();
    const said: string[] = [];
    for (const number of numbers) {
      const { stderr, status } = apart(`
        mount -t tmpfs -o ${limit}=${number} none "$VFIOC_RUN"
        bash "$MACHINE/current" ${start.join(' ')} </dev/null
        bash "$MACHINE/current" ${over.join(' ')} 2>/dev/null
        timeout 20 bash "$MACHINE/current" - undo due 2>/dev/null || exit 8
        ! find "$VFIOC_RUN/guests" "$VFIOC_RUN/claims" -mindepth 1 2>/dev/null | grep . || exit 9`);
      expect({ number, status }).toEqual({ number, status: 0 });
      expect(machine.state()).toEqual(before);
      said.push(stderr);
    }
    expect(
      said.some((text) => /not started: cannot write below .*\/run: free space in \/run \('df -h/.test(text)),
    ).toBe(true);
    expect(said.at(-1)).not.toContain('not started');
  });
});
