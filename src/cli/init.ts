/** `vfioc init`: writes a first spec for a machine. */
import { dirname, join, relative, resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { cliCodes } from './codes.ts';
import { type Call, type CliReport, type Command, type Surroundings, status } from './command.ts';
import { isDiskError, reasonOf } from './disk.ts';
import { putFile, takeBack } from './put-file.ts';
import { exitStatus, tell } from './report.ts';

/** What the facts are called that are written beside a spec. */
const factsName = 'facts.json';

export const initCommand: Command = {
  name: 'init',
  summary: 'write a first spec for this machine',
  usage: '[--facts FILE] [-o FILE] [--yes]',
  description: [
    'Reads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graphics card that ' +
      'a guest can have, with all that must go along with it, and one guest. What you must still decide is a comment at its line.',
    'Questions are asked on a terminal only, on standard error. Where there is none, and with --yes, the defaults are taken.',
    `With -o the facts are written too, as ${factsName} beside the spec, unless --facts names them. No file is overwritten.`,
  ],
  flags: {
    facts: { value: 'FILE', help: 'take the facts that vfioc scan wrote instead of reading this machine' },
    output: { short: 'o', value: 'FILE', help: 'write the spec to FILE; to standard output if not given' },
    yes: { short: 'y', help: 'ask nothing' },
  },
  arguments: { name: 'nothing', least: 0, most: 0 },
  run,
};

async function run(call: Call, surroundings: Surroundings): Promise<number> {
  const found = new Diagnostics();
  const done = await init(call, surroundings, found);
  tell(found.sorted(), 'text', surroundings);
  return done ? status.done : exitStatus(found.sorted()) || status.inputWrong;
}

async function init(call: Call, surroundings: Surroundings, found: Diagnostics): Promise<boolean> {
  const report = found.reporter(cliCodes);
  const { cwd, parts } = surroundings;
  const output = call.flags.get('output');
  const named = call.flags.get('facts');
  const written = output === undefined || named !== undefined ? undefined : join(dirname(output), factsName);
  // Before anybody is asked anything.
  if (output !== undefined && written !== undefined && resolve(cwd, output) === resolve(cwd, written)) {
    report('init-output-is-facts', { file: output });
    return false;
  }
  if (!isFree(output, false, surroundings, report) || !isFree(written, true, surroundings, report)) return false;
  const machine = { ...(await parts.scanner()), ...(await parts.machine()) };
  const facts =
    named === undefined
      ? machine.scan({ root: '/', withIds: false })
      : (await parts.compiler()).readFacts(named, surroundings, found);
  if (!facts) return false;
  const file = written ?? named;
  const usual = machine.defaultAnswers(facts, {
    ...machine.personHere(),
    facts: file === undefined ? undefined : besideOf(file, output, surroundings),
  });
  const terminal = call.flags.has('yes') ? undefined : machine.openTerminal();
  if (!terminal && !call.flags.has('yes'))
    surroundings.stderr('vfioc init: no terminal to ask on, so the defaults are taken\n');
  try {
    const answers = terminal ? await machine.askAnswers(facts, usual, terminal.ask) : usual;
    const text = machine.firstSpec(facts, answers);
    if (output === undefined) surroundings.stdout(text);
    else return write({ output, text, written, facts: machine.printFacts(facts) }, surroundings, report);
    return true;
  } catch (error) {
    if (!(error instanceof machine.Stopped)) throw error;
    surroundings.stderr('\nvfioc init: stopped, nothing was written\n');
    return false;
  } finally {
    terminal?.close();
  }
}

/** What host.facts says of a file in a spec that is written to `output`, or to the current directory. */
function besideOf(file: string, output: string | undefined, { cwd }: Surroundings): string {
  const path = relative(output === undefined ? cwd : dirname(resolve(cwd, output)), resolve(cwd, file));
  return path.startsWith('.') ? path : `./${path}`;
}

function isFree(name: string | undefined, facts: boolean, { cwd, disk }: Surroundings, report: CliReport): boolean {
  if (name === undefined) return true;
  try {
    const path = resolve(cwd, name);
    const kind = disk.kind(path);
    if (kind === undefined && disk.target(dirname(path)) === 'directory') return true;
    if (kind !== undefined) report('init-output-exists', { file: name }, { facts });
    else report('output-unwritable', { file: name }, { reason: 'there is no such folder', begun: false });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unwritable', { file: name }, { reason: reasonOf(error), begun: false });
  }
  return false;
}

interface Texts {
  readonly output: string;
  readonly text: string;
  /** Where the facts go, where they are written. */
  readonly written: string | undefined;
  readonly facts: string;
}

function write(
  { output, text, written, facts }: Texts,
  { cwd, disk, stdout }: Surroundings,
  report: CliReport,
): boolean {
  // The facts first: a spec without them would not compile.
  if (written !== undefined && !putFile(resolve(cwd, written), facts, disk, report)) return false;
  if (!putFile(resolve(cwd, output), text, disk, report)) {
    // They are of no use without the spec, and would be in the way of it.
    if (written !== undefined) takeBack(resolve(cwd, written), disk);
    return false;
  }
  stdout(`wrote ${[output, written].filter(Boolean).join(' and ')}; next: vfioc check ${output}\n`);
  return true;
}
