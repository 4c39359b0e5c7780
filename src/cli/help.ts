/** `vfioc help`, and the help of each command, printed from the table that its call is read by. */
import { flagsOf } from './call.ts';
import type { Command, Flag } from './command.ts';
import { wrapped } from './text.ts';

/** Rows of two columns, the second wrapped beside the first. */
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

/** Paragraphs; one that begins with a space is shown as it is. */
const paragraphs = (texts: readonly string[], width?: number): string =>
  texts.map((text) => (text.startsWith(' ') ? text : wrapped(text, width))).join('\n\n');

const statuses: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  ['1', 'the input is wrong, or compile --check found a difference'],
  ['2', 'the call is wrong'],
  ['3', 'a file could not be read or written'],
];

/** The help of vfioc itself. */
export const generalHelp = (commands: readonly Command[], width?: number): string =>
  `${[
    'vfioc: a compiler for PCI passthrough on NixOS',
    'Usage: vfioc COMMAND ...',
    paragraphs(
      [
        'One file, host.yaml, describes the machine, what leaves it and who receives it. Out of it come a NixOS module for the host and libvirt XML for the guests that fit together.',
      ],
      width,
    ),
    `Commands:\n${table([...commands.map(({ name, summary }) => [name, summary] as const), ['help', 'show this help, or that of a command']], width)}`,
    `Exit status:\n${table(statuses, width)}`,
    'vfioc COMMAND --help tells more about each.',
  ].join('\n\n')}\n`;

/** The help of one command. */
export const commandHelp = (command: Command, width?: number): string =>
  `${[
    `vfioc ${command.name}: ${command.summary}`,
    `Usage: ${['vfioc', command.name, command.usage].filter((part) => part !== '').join(' ')}`,
    paragraphs(command.description, width),
    `Flags:\n${table(Object.entries(flagsOf(command)).map(flagRow), width)}`,
  ].join('\n\n')}\n`;
