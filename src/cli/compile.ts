/** `vfioc compile`: compiles a spec, or checks that its output is up to date. */
import { basename, dirname, join, resolve } from 'node:path';
import { compile } from '../compile/compile.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { account, identifying, placing } from './account.ts';
import { cliCodes, shellWord } from './codes.ts';
import type { Call, CliReport, Command, Surroundings } from './command.ts';
import { checkOutput } from './output/check.ts';
import { writeOutput } from './output/write.ts';
import { exitStatus, formatFlag, formatOf, tell, worstStatus } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

/** The default output directory. */
const defaultOutput = 'vfio';

export const compileCommand: Command = {
  name: 'compile',
  summary: 'Compile a spec to a NixOS module and libvirt XML',
  usage: 'SPEC... [-o DIR] [--each] [--check | --force] [FLAG...]',
  description: [
    'Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<vm>.xml, ' +
      'networks/<net>.xml, programs/ and manifest.json to DIR. A SPEC of - is standard input.',
    'Files in DIR that vfioc did not write, or that were edited since, are reported and not overwritten.',
  ],
  flags: {
    output: { short: 'o', value: 'DIR', help: `Write to the directory DIR [default: ./${defaultOutput}]` },
    each: { help: 'Compile each SPEC on its own, to DIR/NAME, where NAME is the name of the file' },
    base: { value: 'FILE', help: 'With --each: merge each SPEC over FILE' },
    check: { help: 'Write nothing; exit with status 1 if DIR is not up to date' },
    force: { help: 'Overwrite and remove files in DIR that vfioc did not write or that were edited' },
    settings: settingsFlag,
    format: formatFlag,
  },
  examples: [
    ['vfioc compile host.yaml', `compile to ./${defaultOutput}`],
    ['vfioc compile host.yaml --check', 'check in CI that the output is up to date'],
    ['vfioc compile --each hosts/*.yaml -o fleet', 'compile every host of a fleet'],
  ],
  arguments: {
    name: 'a spec file, for example host.yaml',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    unless: 'settings',
  },
  conflicts: [['check', 'force']],
  needsDirectory: true,
  run,
};

/** One output of a call: the specs that it is compiled from, and its directory. */
interface Job {
  readonly inputs: readonly string[];
  readonly root: string;
}

/** The name of a spec of a fleet: that of its file, or of the directory of a host.yaml. */
function nameOf(spec: string): string {
  const name = basename(spec).replace(/\.(?:ya?ml|json)$/, '');
  return name === 'host' ? basename(dirname(resolve(spec))) : name;
}

/** The outputs of a call: one of all specs together, or with --each one of each spec. */
function jobsOf(call: Call, report: CliReport): readonly Job[] {
  const output = call.flags.get('output') ?? defaultOutput;
  const base = call.flags.get('base');
  if (!call.flags.has('each')) {
    if (base !== undefined) report('base-without-each', 'call', { base });
    return [{ inputs: call.arguments, root: output }];
  }
  const names = new Map<string, string>();
  return call.arguments.map((spec) => {
    const name = nameOf(spec);
    const other = names.get(name);
    if (other !== undefined) report('each-name-twice', 'call', { name, spec, other });
    names.set(name, spec);
    return { inputs: base === undefined ? [spec] : [base, spec], root: join(output, name) };
  });
}

/** Compiles, writes or checks the output, and returns the exit status. */
function run(call: Call, surroundings: Surroundings): number {
  const wrongCall = new Diagnostics();
  const jobs = jobsOf(call, wrongCall.reporter(cliCodes));
  if (wrongCall.failed) {
    tell(wrongCall.sorted(), formatOf(call), surroundings);
    return exitStatus(wrongCall.sorted());
  }
  return worstStatus(jobs.map((job) => runJob(job, call, surroundings)));
}

/** Compiles one output, and returns its exit status. */
function runJob({ inputs, root }: Job, call: Call, surroundings: Surroundings): number {
  const { files, diagnostics, plan, facts } = compile(inputs, surroundings.files, inputsOf(call, surroundings));
  const found = new Diagnostics();
  const next = files && put(files, { inputs, root }, call, surroundings, found);
  const all = [...diagnostics, ...found.sorted()];
  tell(all, formatOf(call), surroundings);
  if (next !== undefined) surroundings.stdout(plan ? next + placing(plan) + identifying(plan, facts) : next);
  return exitStatus(all);
}

/** Writes or checks the output; returns the summary to print if it succeeded. */
function put(
  files: ReadonlyMap<string, string | Uint8Array>,
  { inputs, root }: Job,
  call: Call,
  { disk, patience }: Surroundings,
  found: Diagnostics,
): string | undefined {
  const report = found.reporter(cliCodes);
  if (call.flags.has('check')) {
    checkOutput(root, files, commandFor(call), disk, report);
    return found.failed ? undefined : `${root} is up to date with ${inputNames(inputs, call)}\n`;
  }
  const done = writeOutput(root, files, call.flags.has('force'), disk, found, patience);
  return done && account(root, done);
}

/** The command that updates the output after `--check` found a difference. */
function commandFor(call: Call): string {
  const flags = ['settings', 'base', 'output'].flatMap((name) => {
    const value = call.flags.get(name);
    return value === undefined ? [] : [name === 'output' ? '-o' : `--${name}`, value];
  });
  const words = ['vfioc', 'compile', ...(call.flags.has('each') ? ['--each'] : []), ...call.arguments, ...flags];
  return words.map(shellWord).join(' ');
}
