/** Parsing the arguments of a command. */
import { parseArgs } from 'node:util';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { cliCodes } from './codes.ts';
import type { Call, CliReport, Command, Flag } from './command.ts';

/** Flags that every command has. */
export const commonFlags = {
  help: { short: 'h', help: 'Print help' },
  version: { help: 'Print the version' },
} as const satisfies Readonly<Record<string, Flag>>;

/** The flags of a command, including the common ones. */
export const flagsOf = (command: Pick<Command, 'flags'>): Readonly<Record<string, Flag>> => ({
  ...command.flags,
  ...commonFlags,
});

/**
 * Reads the words after a command's name. All problems are reported to `found`. The number of arguments is checked only if
 * neither help nor the version is requested.
 *
 * @returns nothing if a problem was reported
 */
export function readCall(command: Command, words: readonly string[], found: Diagnostics): Call | undefined {
  const name = `vfioc ${command.name}`;
  const known = flagsOf(command);
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([long, { value, short }]) => [
        long,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
      ]),
    ),
  });
  const refuse = found.reporter(cliCodes);
  const positionals: string[] = [];
  const flags = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!flag) {
      const near = nearest(token.name, Object.keys(known));
      refuse('unknown-flag', 'call', { flag: token.rawName, command: name, nearest: near && `--${near}` });
    } else if (flags.has(token.name)) {
      refuse('repeated-flag', 'call', { flag: token.rawName });
    } else {
      flags.set(token.name, token.value ?? '');
      checkValue(token.rawName, token.value, flag, refuse);
    }
  }
  for (const [one, other] of command.conflicts ?? []) {
    if (flags.has(one) && flags.has(other)) {
      refuse('conflicting-flags', 'call', { one: `--${one}`, other: `--${other}` });
    }
  }
  if (!flags.has('help') && !flags.has('version')) {
    const { least, most, name: what, unless } = command.arguments;
    const enough = positionals.length >= least || (unless !== undefined && flags.has(unless));
    if (!enough) refuse('missing-argument', 'call', { command: name, name: what });
    for (const word of positionals.slice(most)) refuse('needless-argument', 'call', { command: name, word });
  }
  return found.failed ? undefined : { arguments: positionals, flags };
}

function checkValue(rawName: string, value: string | undefined, flag: Flag, refuse: CliReport): void {
  if (flag.value === undefined) {
    if (value !== undefined) refuse('needless-flag-value', 'call', { flag: rawName });
  } else if (value === undefined || value === '') {
    refuse('missing-flag-value', 'call', { flag: rawName, value: flag.value });
  } else if (flag.choices && !flag.choices.includes(value)) {
    refuse('invalid-flag-value', 'call', { flag: rawName, value, choices: flag.choices });
  }
}
