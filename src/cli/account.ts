/** The summary of a compile run: what was written, and the next steps. */
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import type { Plan } from '../plan/plan.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { sentenceList } from '../values/sentence.ts';
import type { Done } from './output/write.ts';

/** A path that Nix accepts, relative to the current directory. */
const fromHere = (path: string): string => (path.startsWith('/') || path.startsWith('.') ? path : `./${path}`);

/**
 * The summary of a run.
 *
 * @param root the output directory, as given
 */
export function account(root: string, { written, removed, unchanged }: Done): string {
  const lines = [
    ...written.map((path) => `wrote ${join(root, path)}`),
    ...removed.map((path) => `removed ${join(root, path)}`),
  ];
  if (lines.length === 0) return `${root} is up to date: ${unchanged.length} files\n`;
  const steps = nextSteps(root, written);
  return `${[...lines, ...(steps.length > 0 ? ['', 'next steps:', ...steps.map((step) => `  ${step}`)] : [])].join('\n')}\n`;
}

/** The host CPUs that the compiler chose for guests with `pin: auto`, one table per guest; empty if there are none. */
export function placing({ guests }: Plan): string {
  const lines = guests
    .filter(({ placed }) => placed)
    .flatMap(({ name, pins, emulator, iothreads }) => {
      const widths = pins.map((cpu, index) => Math.max(`${cpu}`.length, `${index}`.length));
      const row = (cells: readonly number[]): string =>
        cells.map((cell, index) => `${cell}`.padStart(widths[index] ?? 0)).join(' ');
      const rest = iothreads.cpus.length > 0 ? `, I/O threads on ${printCpuSet(iothreads.cpus)}` : '';
      return [
        '',
        `CPUs of ${name} (pin: auto):`,
        `  vCPU      ${row([...pins.keys()])}`,
        `  host CPU  ${row(pins)}`,
        ...(emulator.length > 0 ? [`  emulator threads on ${printCpuSet(emulator)}${rest}`] : []),
      ];
    });
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** A recommendation for devices that nothing identifies but their addresses; empty if there are none. */
export function identifying({ devices }: Plan, facts: Facts | undefined): string {
  const names = devices
    .filter(({ bind, functions, ids }) => bind !== 'made' && functions.length > 0 && ids.length === 0)
    .map(({ name }) => `'${name}'`);
  if (names.length === 0) return '';
  return [
    '',
    `recommended: add ids to ${sentenceList(names)}, as lspci -nn shows them. Without them, vfioc cannot notice that`,
    `another device is at the address after a card was added or removed${facts ? ' and the machine was scanned again' : ''}.`,
    '',
  ].join('\n');
}

/** The steps after a run; the module also defines the guests and networks. */
const nextSteps = (root: string, written: readonly string[]): string[] =>
  written.includes('module.nix')
    ? [
        `import the module in the NixOS configuration of the host: imports = [ ${fromHere(join(root, 'module.nix'))} ];`,
        'rebuild and reboot (the previous system stays in the boot menu): sudo nixos-rebuild boot && sudo reboot',
        'after the reboot, vfioc-reconcile.service defines the guests and networks; its log: journalctl -u vfioc-reconcile',
      ]
    : [];
