/** `vfioc compile`: writes what a spec compiles to, or checks that it is there. */
import { compile } from '../main.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { account } from './account.ts';
import { cliCodes, shellWord } from './codes.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { checkOutput } from './output/check.ts';
import { writeOutput } from './output/write.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

const defaultOutput = 'vfio';

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
  run,
};

function run(call: Call, surroundings: Surroundings): number {
  const { files, diagnostics } = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const found = new Diagnostics();
  const root = call.flags.get('output') ?? defaultOutput;
  const next = files && put(files, root, call, surroundings, found);
  const all = [...diagnostics, ...found.sorted()];
  tell(all, formatOf(call), surroundings);
  if (next !== undefined) surroundings.stdout(next);
  return exitStatus(all);
}

/** Writes or checks the output; gives what to tell a person about it, where it went well. */
function put(
  files: ReadonlyMap<string, string | Uint8Array>,
  root: string,
  call: Call,
  { disk }: Surroundings,
  found: Diagnostics,
): string | undefined {
  const report = found.reporter(cliCodes);
  if (call.flags.has('check')) {
    checkOutput(root, files, commandFor(call), disk, report);
    return found.failed ? undefined : `${root} is what ${inputNames(call)} compiles to\n`;
  }
  const done = writeOutput(root, files, call.flags.has('force'), disk, report);
  if (!done) return undefined;
  return account(root, done);
}

/** The command that writes what `--check` found missing. */
function commandFor(call: Call): string {
  const output = call.flags.get('output');
  const settings = call.flags.get('settings');
  const words = [
    ...['vfioc', 'compile', ...call.arguments],
    ...(settings === undefined ? [] : ['--settings', settings]),
    ...(output === undefined ? [] : ['-o', output]),
  ];
  return words.map(shellWord).join(' ');
}
