/** `vfioc compile`: compiles a spec, or checks that its output is up to date. */
import { compile } from '../compile/compile.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { account, placing } from './account.ts';
import { cliCodes, shellWord } from './codes.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { checkOutput } from './output/check.ts';
import { writeOutput } from './output/write.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

/** The default output directory. */
const defaultOutput = 'vfio';

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
  run,
};

/** Compiles, writes or checks the output, and returns the exit status. */
function run(call: Call, surroundings: Surroundings): number {
  const { files, diagnostics, plan } = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const found = new Diagnostics();
  const root = call.flags.get('output') ?? defaultOutput;
  const next = files && put(files, root, call, surroundings, found);
  const all = [...diagnostics, ...found.sorted()];
  tell(all, formatOf(call), surroundings);
  if (next !== undefined) surroundings.stdout(plan ? next + placing(plan) : next);
  return exitStatus(all);
}

/** Writes or checks the output; returns the summary to print if it succeeded. */
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
    return found.failed ? undefined : `${root} is up to date with ${inputNames(call)}\n`;
  }
  const done = writeOutput(root, files, call.flags.has('force'), disk, report);
  if (!done) return undefined;
  return account(root, done);
}

/** The command that updates the output after `--check` found a difference. */
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
