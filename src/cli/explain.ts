/** `vfioc explain`: explains a diagnostic code. */
import { type Code, Diagnostics, marker } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { cliCodes } from './codes.ts';
import { type Call, type Command, type Surroundings, status } from './command.ts';
import { codeNamed, codeNames } from './registry.ts';
import { exitStatus, tell } from './report.ts';
import { indented, wrapped } from './text.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Explain a diagnostic code',
  usage: '[CODE]',
  description: [
    'Prints what the code of a diagnostic means, with an example that fails and one that passes. The examples leave ' +
      'out unrelated keys such as version and host. Without CODE, all codes are listed.',
  ],
  flags: {},
  examples: [['vfioc explain unknown-key', 'explain error[unknown-key]']],
  arguments: { name: 'CODE', least: 0, most: 1 },
  needsDirectory: false,
  run,
};

function run(call: Call, surroundings: Surroundings): number {
  const [word] = call.arguments;
  if (word === undefined) {
    surroundings.stdout(`${codeNames().join('\n')}\n`);
    return status.done;
  }
  const code = codeNamed(word);
  if (code) {
    surroundings.stdout(explanation(word, code, surroundings.width));
    return status.done;
  }
  const found = new Diagnostics();
  found.reporter(cliCodes)('unknown-code', 'call', { word, nearest: nearest(word, codeNames()) });
  tell(found.sorted(), 'text', surroundings);
  return exitStatus(found.sorted());
}

const subjects = { value: 'a value of the spec', file: 'a file', call: 'the command line' } as const;

/** The explanation of one code. */
export function explanation(name: string, code: Code, width?: number): string {
  const head = `${name}: ${code.severity === 'error' ? 'an error' : 'a warning'} about ${subjects[code.about]}`;
  const parts = [head, wrapped(code.explain, width)];
  if (code.example) {
    parts.push(
      `This fails:\n\n${indented(pointedAt(code.example.fails))}`,
      `This passes:\n\n${indented(code.example.passes)}`,
    );
  }
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** An example with a caret line below the marked place. */
function pointedAt(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(marker);
      return at < 0 ? [line] : [line.replace(marker, ''), `${' '.repeat(at)}^`];
    })
    .join('\n');
}
