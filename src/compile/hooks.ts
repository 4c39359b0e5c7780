/**
 * libvirt's qemu hook: the runner and the steps that are used, as one program, and which guest has which step. A unit
 * undoes what no call of libvirt will.
 */
import findFunction from '../assets/find-function.sh';
import runner from '../assets/hook.sh';
import { type HookStep, hookOrder, hookSteps } from '../assets/hooks/index.ts';
import printable from '../assets/printable.sh';
import { withParts } from '../assets/with-parts.ts';
import type { HostPart } from '../features/parts.ts';
import { printWord, printWords } from '../formats/shell.ts';
import { programText, shellProgram } from '../nix/program.ts';
import { sandboxed, sandboxVariable } from '../nix/sandbox.ts';
import * as nix from '../nix/syntax.ts';
import { unique } from '../values/unique.ts';

type HookPart = Extract<HostPart, { kind: 'hook' | 'function' }>;

const isStep = (part: HookPart): part is Extract<HookPart, { kind: 'hook' }> => part.kind === 'hook';

/** The packages of the programs that the hook calls; its PATH has only these and those of libvirtd. */
const inputs: readonly nix.Nix[] = [
  ...['coreutils', 'findutils', 'gawk', 'gnugrep', 'gnused', 'kmod'].map((name) => nix.select('pkgs', name)),
  nix.select('config', 'systemd', 'package'),
  nix.select('pkgs', 'util-linux'),
];

/** The name of the hook among the programs. */
const hookName = 'hook.sh';

/** The functions and steps of each guest as a shell function: one per line, the steps in the order in which they are done. */
function hookTable(parts: readonly HookPart[]): string {
  const guests = unique(parts.map((part) => part.vm)).sort();
  const lines = guests.flatMap((guest) => [
    `  ${printWord(guest)})`,
    ...parts.flatMap((part) =>
      part.vm === guest && part.kind === 'function' ? [`    device ${printWords(part.words)}`] : [],
    ),
    ...parts
      .filter(isStep)
      .filter((part) => part.vm === guest)
      .sort((a, b) => hookOrder(a) - hookOrder(b))
      .map((part) => `    step ${printWords([part.step, ...part.arguments])}`),
    '    ;;',
  ]);
  return ['steps_of() {', '  case $1 in', ...lines, '  esac', '}', ''].join('\n');
}

/** The program: the used steps, the functions that they call, and the runner. @see https://libvirt.org/hooks.html */
function hookProgram(parts: readonly HookPart[]): string {
  const steps = unique(parts.filter(isStep).map((part) => part.step)).sort() as HookStep[];
  const used = unique(steps.flatMap((step) => hookSteps[step].uses ?? []));
  return withParts(runner, findFunction, printable, ...unique([...used, ...steps.map((step) => hookSteps[step].text)]));
}

/** The whole hook as libvirtd runs it: which guest has which step, and the program. */
export const hookScript = (parts: readonly HookPart[]): string => hookTable(parts) + hookProgram(parts);

const hookOption = ['virtualisation', 'libvirtd', 'hooks', 'qemu', 'vfioc'];

/** The folder of the hook's state. QEMU reads files of other parts below it, so others may pass through it. */
const runFolder = '/run/vfioc';

/**
 * The unit that runs after a libvirtd has started, and whenever the hook has recorded that a guest is over. It ends when
 * nothing is left to undo. The hook records that before it does anything else, and removes it when all is undone: if it is
 * killed, the unit does the rest.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.path.html
 */
function* undoUnit(): Iterable<HostPart> {
  yield { kind: 'tmpfile', path: runFolder, type: 'd', mode: '0711', user: 'root', group: 'root' };
  yield { kind: 'tmpfile', path: `${runFolder}/due`, type: 'd', mode: '0700', user: 'root', group: 'root' };
  yield sandboxVariable;
  yield {
    kind: 'option',
    path: ['systemd', 'paths', 'vfioc-undo'],
    value: nix.attrs({
      description: nix.string('Request to undo what a guest left'),
      wantedBy: nix.list([nix.string('multi-user.target')]),
      pathConfig: nix.attrs({ PathExistsGlob: nix.string(`${runFolder}/due/*`) }),
    }),
  };
  yield {
    kind: 'option',
    path: ['systemd', 'services', 'vfioc-undo'],
    comment: 'Undoes the steps of guests that ended without a call of the hook, and retries those that failed.',
    value: nix.attrs({
      description: nix.string('Undo what a guest left on the host'),
      wantedBy: nix.list([nix.string('libvirtd.service')]),
      after: nix.list([nix.string('libvirtd.service')]),
      // It does what libvirtd calls the hook for, to devices, drivers, CPUs and units.
      serviceConfig: sandboxed({
        without: [
          'CapabilityBoundingSet',
          'DevicePolicy',
          'PrivateDevices',
          'PrivateTmp',
          'ProtectClock',
          'ProtectControlGroups',
          'ProtectHome',
          'ProtectKernelLogs',
          'ProtectKernelModules',
          'ProtectKernelTunables',
          'ProtectProc',
          'ProtectSystem',
          'RestrictAddressFamilies',
          'SystemCallErrorNumber',
          'SystemCallFilter',
          'UMask',
        ],
        settings: {
          Type: nix.string('exec'),
          ExecStart: nix.interpolated(nix.select('config', ...hookOption), ' - undo due'),
          // If it is killed. Each run continues where the last one was.
          Restart: nix.string('on-failure'),
          RestartSec: nix.string('5s'),
        },
      }),
      startLimitIntervalSec: nix.int(0),
    }),
  };
}

/** The program of the hook, the option that gives it to libvirtd, and its unit. */
export function* hookParts(parts: readonly HookPart[]): Iterable<HostPart> {
  yield { kind: 'program', name: hookName, text: hookProgram(parts) };
  yield {
    kind: 'option',
    path: hookOption,
    value: nix.apply(
      nix.select('lib', 'getExe'),
      shellProgram('vfioc-hook', inputs, nix.interpolated(hookTable(parts), programText(hookName))),
    ),
    comment: 'The steps of each guest, done in this order before it starts and undone in reverse after it stopped.',
  };
  yield* undoUnit();
}
