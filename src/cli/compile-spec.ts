/** The implementation of `vfioc compile`: from the files of a spec to the output directory. */
import { compile } from '../compile/compile.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { account, placing } from './account.ts';
import { cliCodes, shellWord } from './codes.ts';
import type { Call, Surroundings } from './command.ts';
import { defaultOutput } from './compile.ts';
import { checkOutput } from './output/check.ts';
import { writeOutput } from './output/write.ts';
import { exitStatus, formatOf, tell } from './report.ts';
import { inputNames, inputsOf } from './settings.ts';

/** Runs `vfioc compile` and returns the exit status. */
export function compileSpec(call: Call, surroundings: Surroundings): number {
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
