/** `vfioc help` and the help of each command, printed from the commands' tables. */
import { commonFlags, flagsOf } from './call.ts';
import type { Command, Flag } from './command.ts';
import { wrapped } from './text.ts';

/** Rows of two columns, the second wrapped to the terminal. */
function table(rows: readonly (readonly [string, string])[], width?: number): string {
  const first = Math.max(...rows.map(([left]) => left.length)) + 4;
  const room = Math.max(20, (width ?? 80) - first);
  return rows
    .map(([left, right]) => {
      const lines = wrapped(right, room).split('\n');
      return lines.map((line, index) => `${(index === 0 ? `  ${left}` : '').padEnd(first)}${line}`).join('\n');
    })
    .join('\n');
}

const flagRow = ([long, { short, value, help }]: [string, Flag]): readonly [string, string] => [
  `${short ? `-${short}, ` : '    '}--${long}${value ? ` ${value}` : ''}`,
  help,
];

/** Paragraphs; one that starts with a space is printed unchanged. */
const paragraphs = (texts: readonly string[], width?: number): string =>
  texts.map((text) => (text.startsWith(' ') ? text : wrapped(text, width))).join('\n\n');

const statuses: readonly (readonly [string, string])[] = [
  ['0', 'Success'],
  ['1', 'The input is wrong, or compile --check found a difference'],
  ['2', 'The command line is wrong'],
  ['3', 'A file could not be read or written'],
];

const firstSteps: readonly (readonly [string, string])[] = [
  ['vfioc scan', 'see which devices a guest can have'],
  ['vfioc init -o host.yaml', 'write a first spec'],
  ['vfioc check host.yaml --plan', 'see what it does to the host'],
  ['vfioc compile host.yaml', 'write the NixOS module and libvirt XML'],
];

/** The general help. */
export const generalHelp = (commands: readonly Command[], width?: number): string =>
  `${[
    'A compiler for PCI passthrough on NixOS',
    'Usage: vfioc COMMAND [FLAGS]',
    paragraphs(
      [
        'Compiles one declarative file, host.yaml, to a NixOS module for the host and matching libvirt XML for its guests, and reports mistakes before you reboot.',
      ],
      width,
    ),
    `Commands:\n${table([...commands.map(({ name, summary }) => [name, summary] as const), ['help', 'Print this help or the help of a command']], width)}`,
    `Flags:\n${table(Object.entries(commonFlags).map(flagRow), width)}`,
    `Exit status:\n${table(statuses, width)}`,
    `Getting started:\n${table(firstSteps, width)}`,
    'Run vfioc COMMAND --help for details on a command.',
  ].join('\n\n')}\n`;

/** The help of one command. */
export const commandHelp = (command: Command, width?: number): string =>
  `${[
    command.summary,
    `Usage: ${['vfioc', command.name, command.usage].filter((part) => part !== '').join(' ')}`,
    paragraphs(command.description, width),
    `Flags:\n${table(Object.entries(flagsOf(command)).map(flagRow), width)}`,
    ...(command.examples ? [`Examples:\n${table(command.examples, width)}`] : []),
  ].join('\n\n')}\n`;
