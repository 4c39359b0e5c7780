/** `vfioc compile`: compiles a spec, or checks that its output is up to date. */
import type { Command } from './command.ts';
import { formatFlag } from './report.ts';
import { settingsFlag } from './settings.ts';

/** The default output directory. */
export const defaultOutput = 'vfio';

export const compileCommand: Command = {
  name: 'compile',
  summary: 'Compile a spec to a NixOS module and libvirt XML',
  usage: 'SPEC... [-o DIR] [--check | --force] [--format FORMAT]',
  description: [
    'Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<vm>.xml, ' +
      'networks/<net>.xml and manifest.json to DIR. A SPEC of - is standard input.',
    'Files in DIR that vfioc did not write, or that were edited since, are reported and not overwritten.',
  ],
  flags: {
    output: { short: 'o', value: 'DIR', help: `Write to the directory DIR [default: ./${defaultOutput}]` },
    check: { help: 'Write nothing; exit with status 1 if DIR is not up to date' },
    force: { help: 'Overwrite and remove files in DIR that vfioc did not write or that were edited' },
    settings: settingsFlag,
    format: formatFlag,
  },
  examples: [
    ['vfioc compile host.yaml', `compile to ./${defaultOutput}`],
    ['vfioc compile host.yaml --check', 'check in CI that the output is up to date'],
  ],
  arguments: {
    name: 'a spec file, for example host.yaml',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    unless: 'settings',
  },
  conflicts: [['check', 'force']],
  run: async (call, surroundings) => (await surroundings.parts.compiler()).compileSpec(call, surroundings),
};
