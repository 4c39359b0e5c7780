/** `vfioc compile`: writes what a spec compiles to, or checks that it is there. */
import type { Command } from './command.ts';
import { formatFlag } from './report.ts';
import { settingsFlag } from './settings.ts';

/** Where the output goes where nothing is said. */
export const defaultOutput = 'vfio';

export const compileCommand: Command = {
  name: 'compile',
  summary: 'write the NixOS module and the libvirt XML of a spec',
  usage: 'SPEC... [-o DIR] [--check | --force] [--format FORMAT]',
  description: [
    'Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, ' +
      'DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DIR/manifest.json.',
    'A file in DIR that vfioc did not write, or that was edited since, is named and left alone.',
  ],
  flags: {
    output: { short: 'o', value: 'DIR', help: `the directory to write; ./${defaultOutput} if not given` },
    check: { help: 'write nothing; exit 1 where DIR is not what the spec compiles to' },
    force: { help: 'overwrite and remove files in DIR that vfioc did not write, or that were edited' },
    settings: settingsFlag,
    format: formatFlag,
  },
  arguments: { name: 'SPEC, the file of a spec', least: 1, most: Number.POSITIVE_INFINITY, unless: 'settings' },
  conflicts: [['check', 'force']],
  run: async (call, surroundings) => (await surroundings.parts.compiler()).compileSpec(call, surroundings),
};
