/** `vfioc check`: says what is wrong with a spec, and writes nothing. */
import { compile } from '../main.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with a spec',
  usage: 'SPEC... [--format FORMAT]',
  description: [
    'Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the line, what is ' +
      'wrong and what to do. vfioc explain CODE tells more about each.',
  ],
  flags: { settings: settingsFlag, format: formatFlag },
  arguments: { name: 'SPEC, the file of a spec', least: 1, most: Number.POSITIVE_INFINITY, unless: 'settings' },
  run,
};

function run(call: Call, surroundings: Surroundings): number {
  const { diagnostics, failed } = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const format = formatOf(call);
  tell(diagnostics, format, surroundings);
  if (!failed && format === 'text') {
    surroundings.stdout(`${inputNames(call)}: no error${diagnostics.length > 0 ? ', but see the warnings' : ''}\n`);
  }
  return exitStatus(diagnostics);
}
