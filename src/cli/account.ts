/** What a run of compile tells a person: what it did, and what to do next. */
import { join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import type { Done } from './output/write.ts';

/** A path as Nix and a person can use it from the current directory. */
const fromHere = (path: string): string => (path.startsWith('/') || path.startsWith('.') ? path : `./${path}`);

/**
 * The text that accounts for a run.
 *
 * @param root the output directory, as it was named
 */
export function account(root: string, { written, removed, unchanged }: Done): string {
  const lines = [
    ...written.map((path) => `wrote ${join(root, path)}`),
    ...removed.map((path) => `removed ${join(root, path)}`),
  ];
  if (lines.length === 0) return `${root} is up to date: ${unchanged.length} files\n`;
  const steps = nextSteps(root, written);
  return `${[...lines, ...(steps.length > 0 ? ['', 'next:', ...steps.map((step) => `  ${step}`)] : [])].join('\n')}\n`;
}

/** Which host CPUs the compiler chose where it was asked to (`pin: auto`), a guest a table; nothing where it was not. */
export function placing({ guests }: Plan): string {
  const lines = guests
    .filter(({ placed }) => placed)
    .flatMap(({ name, pins, emulator, iothreads }) => {
      const widths = pins.map((cpu, index) => Math.max(`${cpu}`.length, `${index}`.length));
      const row = (cells: readonly number[]): string =>
        cells.map((cell, index) => `${cell}`.padStart(widths[index] ?? 0)).join(' ');
      const rest = iothreads.cpus.length > 0 ? `, its I/O threads on ${printCpuSet(iothreads.cpus)}` : '';
      return [
        '',
        `pin: auto for ${name}:`,
        `  virtual CPU  ${row([...pins.keys()])}`,
        `  host CPU     ${row(pins)}`,
        ...(emulator.length > 0 ? [`  QEMU's own threads on ${printCpuSet(emulator)}${rest}`] : []),
      ];
    });
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** What is left to do for what was written: the module brings the guests and networks with it. */
const nextSteps = (root: string, written: readonly string[]): string[] =>
  written.includes('module.nix')
    ? [
        `add the module to the host's NixOS configuration: imports = [ ${fromHere(join(root, 'module.nix'))} ];`,
        'rebuild and reboot: sudo nixos-rebuild boot && sudo reboot',
        'vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did',
      ]
    : [];
