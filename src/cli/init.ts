/** `vfioc init`: writes a first spec for a machine. */
import { dirname, join, relative, resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { defaultAnswers } from '../init/defaults.ts';
import { askAnswers, Stopped } from '../init/questions.ts';
import { firstSpec } from '../init/spec.ts';
import { openTerminal } from '../init/terminal.ts';
import { personHere } from '../init/user.ts';
import { scan } from '../scan/machine.ts';
import { printFacts } from '../scan/print-facts.ts';
import { cliCodes, shellWord } from './codes.ts';
import { type Call, type CliReport, type Command, type Surroundings, status } from './command.ts';
import { isDiskError, reasonOf } from './disk.ts';
import { putFile, takeBack } from './put-file.ts';
import { readFacts } from './read-facts.ts';
import { exitStatus, tell } from './report.ts';

/** The name of the facts file next to a spec. */
const factsName = 'facts.json';

export const initCommand: Command = {
  name: 'init',
  summary: 'Write a first spec for this machine',
  usage: '[--facts FILE] [-o FILE] [--yes]',
  description: [
    'Scans this machine, or reads its facts from a file, and writes a host.yaml that compiles: one guest, and the GPU that ' +
      'it can have together with every device that must be passed through with it. Comments mark what you still have to decide.',
    'Questions are asked only on a terminal, on standard error. Without a terminal or with --yes, the defaults are used.',
    `-o also writes the facts, as ${factsName} next to the spec, unless --facts is given. Existing files are not overwritten.`,
  ],
  flags: {
    facts: { value: 'FILE', help: 'Use the facts in FILE, written by vfioc scan -o, instead of scanning' },
    output: { short: 'o', value: 'FILE', help: 'Write the spec to FILE [default: standard output]' },
    yes: { short: 'y', help: 'Use the defaults without asking' },
  },
  examples: [
    ['vfioc init', 'print a first spec'],
    ['vfioc init -o host.yaml', `write host.yaml and ${factsName}`],
  ],
  arguments: { name: 'nothing', least: 0, most: 0 },
  needsDirectory: true,
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
  const { cwd } = surroundings;
  const output = call.flags.get('output');
  const named = call.flags.get('facts');
  const written = output === undefined || named !== undefined ? undefined : join(dirname(output), factsName);
  // Checked before any question is asked.
  if (output !== undefined && written !== undefined && resolve(cwd, output) === resolve(cwd, written)) {
    report('init-output-is-facts', { file: output });
    return false;
  }
  if (!isFree(output, false, surroundings, report) || !isFree(written, true, surroundings, report)) return false;
  const facts = named === undefined ? scan({ root: '/', withIds: false }) : readFacts(named, surroundings, found);
  if (!facts) return false;
  const file = written ?? named;
  const usual = defaultAnswers(facts, {
    ...personHere(),
    facts: file === undefined ? undefined : besideOf(file, output, surroundings),
  });
  const terminal = call.flags.has('yes') ? undefined : openTerminal();
  if (!terminal && !call.flags.has('yes')) surroundings.stderr('vfioc init: not on a terminal, using the defaults\n');
  try {
    const answers = terminal ? await askAnswers(facts, usual, terminal.ask) : usual;
    const text = firstSpec(facts, answers);
    if (output === undefined) surroundings.stdout(text);
    else return write({ output, text, written, facts: printFacts(facts) }, surroundings, report);
    return true;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    surroundings.stderr('\nvfioc init: cancelled, nothing was written\n');
    return false;
  } finally {
    terminal?.close();
  }
}

/** The value of host.facts for a file, in a spec that is written to `output` or to the current directory. */
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
    else report('output-unwritable', { file: name }, { reason: 'no such directory', begun: false });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unwritable', { file: name }, { reason: reasonOf(error), begun: false });
  }
  return false;
}

interface Texts {
  readonly output: string;
  readonly text: string;
  /** The path of the facts file, if it is written. */
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
    // The facts are useless without the spec, and would make the next init fail.
    if (written !== undefined) takeBack(resolve(cwd, written), disk);
    return false;
  }
  stdout(`wrote ${[output, written].filter(Boolean).join(' and ')}; next: vfioc check ${shellWord(output)}\n`);
  return true;
}
