/** The implementation of `vfioc check`: reports the problems of a spec, or shows its plan. */
import { type Compilation, compile } from '../compile/compile.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { cliCodes } from './codes.ts';
import type { Call, Surroundings } from './command.ts';
import { replaceFile } from './put-file.ts';
import { exitStatus, formatOf, tell } from './report.ts';
import { inputNames, inputsOf } from './settings.ts';

/** Runs `vfioc check` and returns the exit status. */
export function checkSpec(call: Call, surroundings: Surroundings): number | Promise<number> {
  const compilation = compile(call.arguments, surroundings.files, inputsOf(call, surroundings));
  const { diagnostics, failed } = compilation;
  const format = formatOf(call);
  if (call.flags.has('plan') || call.flags.has('picture')) return show(compilation, call, surroundings);
  tell(diagnostics, format, surroundings);
  if (!failed && format === 'text') {
    surroundings.stdout(`${inputNames(call)}: no errors${diagnostics.length > 0 ? ', but see the warnings' : ''}\n`);
  }
  return exitStatus(diagnostics);
}

/** Prints and draws the plan, with a part that is loaded on demand. */
async function show({ diagnostics, plan, facts }: Compilation, call: Call, to: Surroundings): Promise<number> {
  const found = new Diagnostics();
  if (plan) {
    const { drawPlan, machineOf, printPlan } = await to.parts.machine();
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
