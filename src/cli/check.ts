/** `vfioc check`: says what is wrong with a spec, and writes nothing. */
import type { Command } from './command.ts';
import { formatFlag } from './report.ts';
import { settingsFlag } from './settings.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with a spec',
  usage: 'SPEC... [--plan] [--picture FILE] [--format FORMAT]',
  description: [
    'Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the line, what is ' +
      'wrong and what to do. vfioc explain CODE tells more about each.',
    '--plan tells what the spec does to the host: which devices leave it and when, who runs on which CPU, memory, shared ' +
      'memory and networks, as JSON with --format json. --picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts.',
  ],
  flags: {
    plan: { help: 'print what will be bound, pinned and set aside, where nothing is wrong' },
    picture: { value: 'FILE', help: 'draw it as an SVG picture; one that is there is replaced' },
    settings: settingsFlag,
    format: formatFlag,
  },
  arguments: { name: 'SPEC, the file of a spec', least: 1, most: Number.POSITIVE_INFINITY, unless: 'settings' },
  run: async (call, surroundings) => (await surroundings.parts.compiler()).checkSpec(call, surroundings),
};
