/** `vfioc check`: checks a spec without compiling it. */
import { type Compilation, compile } from '../compile/compile.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { machineOf } from '../plan/machine.ts';
import { drawPlan } from '../plan/picture/draw.ts';
import { printPlan } from '../plan/text.ts';
import { identifying } from './account.ts';
import { cliCodes } from './codes.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { replaceFile } from './put-file.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { inputNames, inputsOf, settingsFlag } from './settings.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Check a spec and report its problems',
  usage: 'SPEC... [--plan] [--picture FILE] [--format FORMAT]',
  description: [
    'Reads and checks a spec like compile, but does not write what it compiles to. Diagnostics go to standard error; ' +
      'each shows its place and how to fix the problem. vfioc explain CODE gives details. At most 100 of a code are ' +
      'printed; as JSON, the last of them says in `more` how many there are besides.',
    '--plan prints what the spec does to the host: which devices are taken from it and when, and the CPUs, memory, shared ' +
      'memory and networks of each guest. With --format json the plan is printed as JSON. --picture draws the devices, ' +
      'CPUs and memory. Both show more if host.facts is set.',
  ],
  flags: {
    plan: { help: 'Print the plan if the spec has no errors' },
    picture: { value: 'FILE', help: 'Draw the plan to FILE as SVG, replacing an existing picture' },
    settings: settingsFlag,
    format: formatFlag,
  },
  examples: [
    ['vfioc check host.yaml', 'check one file'],
    ['vfioc check base.yaml host.yaml', 'check two files, merged'],
    ['vfioc check host.yaml --plan', 'show what it does before you reboot'],
  ],
  arguments: {
    name: 'a spec file, for example host.yaml',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    unless: 'settings',
  },
  needsDirectory: true,
  run,
};

/** Checks, prints or draws the plan if that is asked for, and returns the exit status. */
function run(call: Call, surroundings: Surroundings): number {
  const compilation = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const { diagnostics, failed, plan, facts } = compilation;
  const format = formatOf(call);
  if (call.flags.has('plan') || call.flags.has('picture')) return show(compilation, call, surroundings);
  tell(diagnostics, format, surroundings);
  if (!failed && format === 'text') {
    const result = `no errors${diagnostics.length > 0 ? ', but see the warnings' : ''}`;
    const advice = plan ? identifying(plan, facts) : '';
    surroundings.stdout(`${inputNames(call.arguments, call)}: ${result}\n${advice}`);
  }
  return exitStatus(diagnostics);
}

/** Prints and draws the plan. */
function show({ diagnostics, plan, facts }: Compilation, call: Call, to: Surroundings): number {
  const found = new Diagnostics();
  if (plan) {
    const machine = machineOf(plan, facts);
    const picture = call.flags.get('picture');
    if (picture !== undefined) {
      const drawn = drawPlan(plan, machine);
      replaceFile(picture, drawn, isPicture, 'picture-foreign', to.disk, found.reporter(cliCodes));
    }
    if (call.flags.has('plan'))
      to.stdout(formatOf(call) === 'json' ? `${JSON.stringify(plan, undefined, 2)}\n` : printPlan(plan, machine));
  }
  const all = [...diagnostics, ...found.sorted()];
  tell(all, formatOf(call), to);
  return exitStatus(all);
}

/** Whether a file starts like the pictures that vfioc draws. */
const isPicture = (content: Uint8Array): boolean => Buffer.from(content.subarray(0, 5)).toString('latin1') === '<svg ';
