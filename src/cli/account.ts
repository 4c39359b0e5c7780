/** What a run of compile tells a person: what it did, and what to do next. */
import { join } from 'node:path';
import { shellWord } from './codes.ts';
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

/** What is left to do for what was written. */
function nextSteps(root: string, written: readonly string[]): string[] {
  const below = (folder: string): string[] => written.filter((path) => path.startsWith(`${folder}/`));
  const steps: string[] = [];
  if (written.includes('module.nix')) {
    steps.push(
      `add the module to the host's NixOS configuration: imports = [ ${fromHere(join(root, 'module.nix'))} ];`,
      'rebuild and reboot: sudo nixos-rebuild boot && sudo reboot',
    );
  }
  for (const path of below('networks')) steps.push(define('net-define', root, path));
  for (const path of below('domains')) steps.push(define('define', root, path));
  return steps;
}

const define = (how: string, root: string, path: string): string =>
  `virsh -c qemu:///system ${how} ${shellWord(join(root, path))}`;
