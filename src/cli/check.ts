/** `vfioc check`: says what is wrong with a spec, and writes nothing. */
import { type Compilation, compile } from '../main.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { cliCodes } from './codes.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { replaceFile } from './put-file.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with a spec',
  usage: 'SPEC... [--plan] [--picture FILE] [--format FORMAT]',
  description: [
    'Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the line, what is ' +
      'wrong and what to do. vfioc explain CODE tells more about each.',
    '--plan tells what the spec does to the host: which devices leave it and when, who runs on which CPU, memory, shared ' +
      'memory and networks. --picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts.',
  ],
  flags: {
    plan: { help: 'print what will be bound, pinned and set aside, where nothing is wrong' },
    picture: { value: 'FILE', help: 'draw it as an SVG picture; one that is there is replaced' },
    settings: settingsFlag,
    format: formatFlag,
  },
  arguments: { name: 'SPEC, the file of a spec', least: 1, most: Number.POSITIVE_INFINITY, unless: 'settings' },
  run,
};

function run(call: Call, surroundings: Surroundings): number | Promise<number> {
  const compilation = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const { diagnostics, failed } = compilation;
  const format = formatOf(call);
  if (call.flags.has('plan') || call.flags.has('picture')) return show(compilation, call, surroundings);
  tell(diagnostics, format, surroundings);
  if (!failed && format === 'text') {
    surroundings.stdout(`${inputNames(call)}: no error${diagnostics.length > 0 ? ', but see the warnings' : ''}\n`);
  }
  return exitStatus(diagnostics);
}

/** Prints and draws the plan, with what the second bundle brings. */
async function show({ diagnostics, plan, facts }: Compilation, call: Call, to: Surroundings): Promise<number> {
  const found = new Diagnostics();
  if (plan) {
    const { drawPlan, machineOf, printPlan } = await import('../machine.ts');
    const machine = machineOf(plan, facts);
    const picture = call.flags.get('picture');
    if (picture !== undefined) {
      const drawn = drawPlan(plan, machine);
      replaceFile(picture, drawn, isPicture, 'picture-foreign', to.disk, found.reporter(cliCodes));
    }
    if (call.flags.has('plan')) to.stdout(printPlan(plan, machine));
  }
  const all = [...diagnostics, ...found.sorted()];
  tell(all, formatOf(call), to);
  return exitStatus(all);
}

/** Whether a file begins as the pictures do that are drawn here. */
const isPicture = (content: Uint8Array): boolean => Buffer.from(content.subarray(0, 5)).toString('latin1') === '<svg ';
