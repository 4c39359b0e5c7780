/** libvirt's qemu hook: the runner and the steps that are used, as one program, and which guest has which step. */
import { withFindFunction } from '../assets/find-function.ts';
import runner from '../assets/hook.sh';
import { type HookStep, hookOrder, hookSteps } from '../assets/hooks/index.ts';
import type { HostPart } from '../features/parts.ts';
import { printWord, printWords } from '../formats/shell.ts';
import { programText, shellProgram } from '../nix/program.ts';
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
  const [shebang = '', ...rest] = runner.split('\n');
  const all = [shebang, ...unique([...used, ...steps.map((step) => hookSteps[step].text)]), rest.join('\n')];
  return withFindFunction(all.join('\n'));
}

/** The whole hook as libvirtd runs it: which guest has which step, and the program. */
export const hookScript = (parts: readonly HookPart[]): string => hookTable(parts) + hookProgram(parts);

/** The program of the hook, and the option that gives it to libvirtd. */
export function* hookParts(parts: readonly HookPart[]): Iterable<HostPart> {
  yield { kind: 'program', name: hookName, text: hookProgram(parts) };
  yield {
    kind: 'option',
    path: ['virtualisation', 'libvirtd', 'hooks', 'qemu', 'vfioc'],
    value: nix.apply(
      nix.select('lib', 'getExe'),
      shellProgram('vfioc-hook', inputs, nix.interpolated(hookTable(parts), programText(hookName))),
    ),
    comment: 'The steps of each guest, done in this order before it starts and undone in reverse after it stopped.',
  };
}
