/**
 * The hook is killed before each of its commands that changes something, in each step and between them, while it does
 * and while it undoes. Whoever is called next undoes everything, once in effect.
 */
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type HookStep, hookSteps } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, firmware } from './cards.ts';
import type { Machine, Parts } from './machine.ts';
import { machineOf, whole, wordsOf } from './whole.ts';

/**
 * Put before a hook: counts its commands that change something, or kills it at one. The trap runs before each command,
 * in every function and subshell, and in the hook that undoes a step. The fuse is a file of as many bytes as commands
 * may run; all processes share the position in it. What waits for a write in the background is left out: in a tree of
 * files, unlike in sysfs, that write could be cut short.
 */
const fused = (script: string): string => `
if [[ -n \${FUSE-} ]]; then
  [[ -n \${BURNS-} ]] || exec 200<"$MACHINE/fuse"
  export BURNS=yes
  set -T
  trap 'case " \${FUNCNAME[*]-} " in *"$FUSE"*)
    case $BASH_COMMAND in
    "kill "*) ;;
    *">"* | "rm "* | "mkdir "* | "mv "* | "ln "* | "install "* | "systemctl "* | "timeout "* | "modprobe "* | \\
      write_* | in_time* | "sed -i"* | "exec "* | "flock "* | "VFIOC_LOCK"* | "\\"\\$function"* | "\\"\\$@"* | exit*)
      read -r -N 1 -u 200 || { : >"$MACHINE/killed"; if [[ $KILL == all ]]; then kill -KILL 0; else kill -KILL $$ || true; fi; }
      printf . >>"$MACHINE/burnt"
      ;;
    esac
    ;;
  esac' DEBUG
fi
${script}`;

const start = ['win11', 'prepare', 'begin', '-'];
const over = ['win11', 'release', 'end', '-'];
const due = ['-', 'undo', 'due'];

/** The steps that a step needs before it to have something to do. */
const needs: Readonly<Partial<Record<HookStep, readonly HookStep[]>>> = { 'restart-units': ['stop-units'] };
const partsOf = (step: HookStep): Parts => whole(step === 'unbind-framebuffer' ? firmware : amd);

/** Every so many of these commands. `VFIOC_EVERY=1` tries all of them, and prints how many. */
const every = Number(process.env.VFIOC_EVERY ?? 4);

describeWith('bash', 'a hook that is killed', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const scriptOf = (steps: readonly HookStep[]): string => {
    const words = wordsOf(machine);
    return fused(
      hookScript([
        ...steps.map((step) => ({ kind: 'hook', vm: 'win11', step, arguments: words[step] }) as const),
        { kind: 'hook', vm: 'other', step: 'boot-entry', arguments: ['games'] },
      ]),
    );
  };

  /** Runs the hook until it has burnt its fuse; without a length, to its end. Returns how many commands ran. */
  const burn = (script: string, words: readonly string[], where: string, length = 100_000, kill = 'all'): number => {
    for (const name of ['burnt', 'killed']) rmSync(join(machine.path, name), { force: true });
    writeFileSync(join(machine.path, 'fuse'), 'x'.repeat(length));
    machine.write('burnt', '');
    machine.give('burnt');
    machine.hook(script, words, '', '<domain/>', { FUSE: where, KILL: kill });
    return statSync(join(machine.path, 'burnt')).size;
  };

  /** The state, without what only asks the kernel for something. */
  const stateNow = (): Record<string, string> => {
    const { 'sys/bus/pci/drivers_probe': _, ...rest } = machine.state();
    return rest;
  };

  /** libvirtd was killed too. The next one only knows guests that run. */
  const restartLibvirtd = (): void => {
    const record = 'run/guests/win11/libvirtd';
    if (record in machine.state()) machine.write(record, '1:1\n');
  };

  /** What may happen next, by turns. */
  const followUps: readonly ((script: string, phase: string) => void)[] = [
    // libvirtd lives, and reports the end of a guest whose start failed. It does not report an end twice.
    (script, phase) => {
      if (phase === 'do') machine.hook(script, over);
      machine.hook(script, due);
    },
    // libvirtd starts again, and the unit with it.
    (script) => {
      restartLibvirtd();
      machine.hook(script, due);
    },
    // Another guest starts first.
    (script) => {
      restartLibvirtd();
      expect(machine.hook(script, ['other', 'prepare', 'begin', '-']).status).toBe(0);
      machine.hook(script, ['other', 'release', 'end', '-']);
      machine.hook(script, due);
    },
    // The guest itself starts again, and ends.
    (script) => {
      restartLibvirtd();
      expect(machine.hook(script, start)).toMatchObject({ status: 0 });
      machine.hook(script, over);
      machine.hook(script, due);
    },
  ];

  /** Kills the hook at each command of its `where`, and expects the machine to be as before afterwards. */
  const killEverywhere = (steps: readonly HookStep[], parts: Parts, where: string, kill: string): void => {
    machine = machineOf(parts);
    const script = scriptOf(steps);
    const before = stateNow();
    let tries = 0;
    for (const phase of ['do', 'undo']) {
      const at = where === '' ? ' ' : `${phase}_${where.replaceAll('-', '_')}`;
      const run = (length?: number): number => {
        if (phase === 'do') return burn(script, start, at, length, kill);
        machine.hook(script, start);
        return burn(script, over, at, length, kill);
      };
      const count = run();
      machine.hook(script, over);
      expect(stateNow()).toEqual(before);
      // Killed before its first command, a release is one that was never called.
      const first = at === ' ' && phase === 'undo' ? 1 : 0;
      for (let length = first + (tries % every); length < count; length += every) {
        run(length);
        expect(existsSync(join(machine.path, 'killed'))).toBe(true);
        followUps[tries % followUps.length]?.(script, phase);
        tries += 1;
        expect({ phase, length, ...stateNow() }).toEqual({ phase, length, ...before });
      }
    }
    if (process.env.VFIOC_EVERY) console.log(`${where || 'between the steps'}, ${kill}: ${tries} times`);
  };

  // These do nothing that could be undone, or nothing that is.
  const nothing: readonly HookStep[] = ['boot-entry', 'check-devices', 'wait-device-free', 'end-sessions'];
  test.each((Object.keys(hookSteps) as HookStep[]).filter((step) => !nothing.includes(step)))(
    'in the step %s',
    (step) => {
      killEverywhere([...(needs[step] ?? []), step], partsOf(step), step, 'all');
    },
  );

  test.each(['all', 'hook'])('between two steps: %s', (kill) => {
    killEverywhere(['claim-devices', 'stop-units', 'hugepages'], whole(amd), '', kill);
  });
});
