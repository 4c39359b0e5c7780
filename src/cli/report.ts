/** Telling a person or a program what was found, and the exit status that follows from it. */
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { type Format, formatDiagnostics } from '../diagnostics/format.ts';
import { type Call, type Flag, type Surroundings, status } from './command.ts';

export const formatFlag: Flag = {
  value: 'FORMAT',
  choices: ['text', 'json', 'github'],
  help: 'how diagnostics are written: text, json or github (workflow commands); text if not given',
};

/** The format that a call asks for. Its words were checked when the call was read. */
export const formatOf = (call: Call): Format => (call.flags.get('format') ?? 'text') as Format;

/** Writes diagnostics to standard error. */
export function tell(diagnostics: readonly Diagnostic[], format: Format, to: Surroundings): void {
  const { colour, width } = to;
  const text = formatDiagnostics(diagnostics, { format, colour, ...(width !== undefined && { width }) });
  if (text !== '') to.stderr(text);
}

/** Codes about a file that was read well enough: what is in it is wrong. */
const aboutContent: ReadonlySet<string> = new Set([
  'facts-none',
  'file-not-utf8',
  'file-too-large',
  'output-differs',
  'output-missing',
  'output-stale',
]);

/** What one error makes of the exit status. */
function statusOf(diagnostic: Diagnostic): number {
  if (diagnostic.span) return status.inputWrong;
  if (diagnostic.file === undefined) return status.callWrong;
  return aboutContent.has(diagnostic.code) ? status.inputWrong : status.fileFailed;
}

/** The exit status: of several errors a wrong call comes first, then a file that failed, then wrong input. Warnings are none. */
export function exitStatus(diagnostics: readonly Diagnostic[]): number {
  const found = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(statusOf));
  const ranking = [status.callWrong, status.fileFailed, status.inputWrong];
  return ranking.find((one) => found.has(one)) ?? status.done;
}
