/** Running a command line. */
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { version } from '../values/version.ts';
import { commonFlags, readCall } from './call.ts';
import { checkCommand } from './check.ts';
import { cliCodes } from './codes.ts';
import type { CliReport, Command, Surroundings } from './command.ts';
import { compileCommand } from './compile.ts';
import { explainCommand } from './explain.ts';
import { commandHelp, generalHelp } from './help.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { exitStatus, tell } from './report.ts';
import { scanCommand } from './scan.ts';
import { schemaCommand } from './schema.ts';

/** The commands, in the order of the general help. */
export const commands: readonly Command[] = [
  compileCommand,
  checkCommand,
  scanCommand,
  initCommand,
  importCommand,
  explainCommand,
  schemaCommand,
];

const named = (word: string): Command | undefined => commands.find(({ name }) => name === word);

/** The environment of a call, in which the current directory may have been removed. */
type Place = Omit<Surroundings, 'cwd'> & { readonly cwd: string | undefined };

/** Runs the command line after `vfioc` and returns the exit status. */
export function run(words: readonly string[], place: Place): number | Promise<number> {
  const surroundings = { ...place, cwd: place.cwd ?? '/' };
  const found = new Diagnostics();
  const report = found.reporter(cliCodes);
  const [first, ...rest] = words;
  const command = first === undefined ? undefined : named(first);
  if (command) {
    const call = readCall(command, rest, found);
    if (call?.flags.has('help')) surroundings.stdout(commandHelp(command, surroundings.width));
    else if (call?.flags.has('version')) printVersion(surroundings);
    else if (call && command.needsDirectory && place.cwd === undefined) report('no-current-directory', 'call');
    else if (call) return command.run(call, surroundings);
  } else if (first === 'help' || first === '--help' || first === '-h') {
    help(rest, surroundings, report);
  } else if (first === '--version') {
    printVersion(surroundings);
  } else {
    unknown(first, report);
  }
  tell(found.sorted(), 'text', surroundings);
  return exitStatus(found.sorted());
}

const printVersion = ({ stdout }: Surroundings): void => stdout(`vfioc ${version}\n`);

function help(words: readonly string[], { stdout, width }: Surroundings, report: CliReport): void {
  const [word] = words.filter((one) => !one.startsWith('-'));
  const command = word === undefined ? undefined : named(word);
  if (word !== undefined && !command) unknown(word, report);
  else stdout(command ? commandHelp(command, width) : generalHelp(commands, width));
}

function unknown(word: string | undefined, report: CliReport): void {
  const names = commands.map(({ name }) => name);
  if (word === undefined) {
    report('missing-command', 'call');
  } else if (word.startsWith('-') && word !== '-') {
    const near = nearest(word.replace(/^-+/, ''), Object.keys(commonFlags));
    report('unknown-flag', 'call', { flag: word, command: 'vfioc', nearest: near && `--${near}` });
  } else {
    report('unknown-command', 'call', { word, nearest: nearest(word, names) });
  }
}
