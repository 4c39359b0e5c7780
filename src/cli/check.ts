/** `vfioc check`: checks a spec without compiling it. */
import type { Command } from './command.ts';
import { formatFlag } from './report.ts';
import { settingsFlag } from './settings.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Check a spec and report its problems',
  usage: 'SPEC... [--plan] [--picture FILE] [--format FORMAT]',
  description: [
    'Reads and checks a spec like compile, but does not write what it compiles to. Diagnostics go to standard error; ' +
      'each shows its place and how to fix the problem. vfioc explain CODE gives details.',
    '--plan prints what the spec does to the host: which devices are taken from it and when, and the CPUs, memory, shared ' +
      'memory and networks of each guest. With --format json the plan is printed as JSON. --picture draws the devices, ' +
      'CPUs and memory. Both show more if host.facts is set.',
  ],
  flags: {
    plan: { help: 'Print the plan if the spec has no errors' },
    picture: { value: 'FILE', help: 'Draw the plan to FILE as SVG, replacing an existing picture' },
    settings: settingsFlag,
    format: formatFlag,
  },
  examples: [
    ['vfioc check host.yaml', 'check one file'],
    ['vfioc check base.yaml host.yaml', 'check two files, merged'],
    ['vfioc check host.yaml --plan', 'show what it does before you reboot'],
  ],
  arguments: {
    name: 'a spec file, for example host.yaml',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    unless: 'settings',
  },
  run: async (call, surroundings) => (await surroundings.parts.compiler()).checkSpec(call, surroundings),
};
