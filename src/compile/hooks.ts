/** libvirt's qemu hook as one program: the runner, the steps in use, and the steps of each guest. */
import runner from '../assets/hook.sh';
import bootEntry from '../assets/hooks/boot-entry.sh';
import claimDevices from '../assets/hooks/claim-devices.sh';
import endSessions from '../assets/hooks/end-sessions.sh';
import hugepages from '../assets/hooks/hugepages.sh';
import isolateCpus from '../assets/hooks/isolate-cpus.sh';
import kvmfrDevice from '../assets/hooks/kvmfr-device.sh';
import moveIrqs from '../assets/hooks/move-irqs.sh';
import cpuSets from '../assets/hooks/parts/cpu-sets.sh';
import inTime from '../assets/hooks/parts/in-time.sh';
import lock from '../assets/hooks/parts/lock.sh';
import openNodes from '../assets/hooks/parts/open-nodes.sh';
import resizeBars from '../assets/hooks/resize-bars.sh';
import restartUnits from '../assets/hooks/restart-units.sh';
import setGovernor from '../assets/hooks/set-governor.sh';
import sharedMemory from '../assets/hooks/shared-memory.sh';
import type { HookStep } from '../assets/hooks/steps.ts';
import stopUnits from '../assets/hooks/stop-units.sh';
import unbindConsoles from '../assets/hooks/unbind-consoles.sh';
import unbindFramebuffer from '../assets/hooks/unbind-framebuffer.sh';
import unloadDrivers from '../assets/hooks/unload-drivers.sh';
import waitDeviceFree from '../assets/hooks/wait-device-free.sh';
import type { HostPart } from '../features/feature.ts';
import { printWord, printWords } from '../formats/shell.ts';
import { shellProgram } from '../nix/program.ts';
import * as nix from '../nix/syntax.ts';

type HookPart = Extract<HostPart, { kind: 'hook' }>;

/** The file of each step, with its functions `do_…` and `undo_…`. */
const texts: Readonly<Record<HookStep, string>> = {
  'boot-entry': bootEntry,
  'claim-devices': claimDevices,
  'end-sessions': endSessions,
  hugepages,
  'isolate-cpus': isolateCpus,
  'kvmfr-device': kvmfrDevice,
  'move-irqs': moveIrqs,
  'resize-bars': resizeBars,
  'restart-units': restartUnits,
  'set-governor': setGovernor,
  'shared-memory': sharedMemory,
  'stop-units': stopUnits,
  'unbind-consoles': unbindConsoles,
  'unbind-framebuffer': unbindFramebuffer,
  'unload-drivers': unloadDrivers,
  'wait-device-free': waitDeviceFree,
};

/** The parts that the files of several steps use; each is included once. */
const shared: Readonly<Partial<Record<HookStep, readonly string[]>>> = {
  'claim-devices': [lock],
  'end-sessions': [openNodes],
  hugepages: [lock],
  'isolate-cpus': [lock, cpuSets],
  'move-irqs': [lock, cpuSets],
  'resize-bars': [inTime],
  'restart-units': [inTime],
  'set-governor': [lock, cpuSets],
  'unbind-consoles': [inTime],
  'unbind-framebuffer': [inTime],
  'unload-drivers': [inTime],
  'wait-device-free': [openNodes],
};

/** The packages of the programs that the hook calls; its PATH has only these and those of libvirtd. */
const inputs: readonly nix.Nix[] = [
  ...['coreutils', 'findutils', 'gawk', 'gnugrep', 'gnused', 'kmod'].map((name) => nix.select('pkgs', name)),
  nix.select('config', 'systemd', 'package'),
  nix.select('pkgs', 'util-linux'),
];

const partsOf = (step: string): readonly string[] =>
  Object.hasOwn(shared, step) ? (shared[step as HookStep] ?? []) : [];

const textOf = (step: string): string => {
  const text = Object.hasOwn(texts, step) ? texts[step as HookStep] : undefined;
  if (text === undefined) throw new Error(`no file of assets/hooks is the step ${step}`);
  return text;
};

/** The steps of each guest as a shell function: one `step` per line, in ascending order. */
function table(parts: readonly HookPart[]): string {
  const guests = [...new Set(parts.map((part) => part.vm))].sort();
  const lines = guests.flatMap((guest) => [
    `  ${printWord(guest)})`,
    ...parts
      .filter((part) => part.vm === guest)
      .sort((a, b) => a.order - b.order)
      .map((part) => `    step ${printWords([part.step, ...part.arguments])}`),
    '    ;;',
  ]);
  return ['steps_of() {', '  case $1 in', ...lines, '  esac', '}', ''].join('\n');
}

/**
 * The whole hook as text: the steps, the table and the runner.
 * @see https://libvirt.org/hooks.html
 */
export function hookScript(parts: readonly HookPart[]): string {
  const steps = [...new Set(parts.map((part) => part.step))].sort();
  return [...new Set(steps.flatMap(partsOf)), ...steps.map(textOf), table(parts), runner.replace(/^#!.*\n/, '')].join(
    '\n',
  );
}

/** The NixOS option that installs the hook for libvirtd. */
export function hookOption(parts: readonly HookPart[]): { path: readonly string[]; value: nix.Nix } {
  const program = shellProgram('vfioc-hook', inputs, hookScript(parts));
  return {
    path: ['virtualisation', 'libvirtd', 'hooks', 'qemu', 'vfioc'],
    value: nix.apply(nix.select('lib', 'getExe'), program),
  };
}
