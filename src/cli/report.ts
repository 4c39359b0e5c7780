/** Printing diagnostics, and the exit status that follows from them. */
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { type Format, formatDiagnostics } from '../diagnostics/format.ts';
import { type Call, type Flag, type Surroundings, status } from './command.ts';

export const formatFlag: Flag = {
  value: 'FORMAT',
  choices: ['text', 'json', 'github'],
  help: 'Print diagnostics as text, json or github (workflow commands) [default: text]',
};

/** The requested format; its value was checked when the call was parsed. */
export const formatOf = (call: Call): Format => (call.flags.get('format') ?? 'text') as Format;

/** Writes diagnostics to standard error. */
export function tell(diagnostics: readonly Diagnostic[], format: Format, to: Surroundings): void {
  const { colour, width } = to;
  const text = formatDiagnostics(diagnostics, { format, colour, ...(width !== undefined && { width }) });
  if (text !== '') to.stderr(text);
}

/** Codes about a file that could be read but has the wrong content. */
const aboutContent: ReadonlySet<string> = new Set([
  'facts-none',
  'file-not-utf8',
  'file-too-large',
  'output-differs',
  'output-missing',
  'output-stale',
]);

/** The exit status for one error. */
function statusOf(diagnostic: Diagnostic): number {
  if (diagnostic.span) return status.inputWrong;
  if (diagnostic.file === undefined) return status.callWrong;
  return aboutContent.has(diagnostic.code) ? status.inputWrong : status.fileFailed;
}

/** The exit status. Of several errors, a wrong call comes first, then a failed file, then wrong input. Warnings do not count. */
export function exitStatus(diagnostics: readonly Diagnostic[]): number {
  const found = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(statusOf));
  return worstStatus([...found]);
}

/** The exit status of several runs in one call. */
export function worstStatus(all: readonly number[]): number {
  const ranking = [status.callWrong, status.fileFailed, status.inputWrong];
  return ranking.find((one) => all.includes(one)) ?? status.done;
}
