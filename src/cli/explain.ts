/** `vfioc explain`: what a diagnostic means. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Code, Diagnostics, marker } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { cliCodes } from './codes.ts';
import { type Call, type Command, type Surroundings, status } from './command.ts';
import { exitStatus, tell } from './report.ts';
import { indented, wrapped } from './text.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'say what a diagnostic means',
  usage: '[CODE]',
  description: [
    'Tells what stands behind the code of a diagnostic, with an example that fails and one that passes. The examples ' +
      'leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed.',
  ],
  flags: {},
  arguments: { name: 'CODE', least: 0, most: 1 },
  run,
};

async function run(call: Call, surroundings: Surroundings): Promise<number> {
  const { codeNamed, codeNames } = await surroundings.parts.compiler();
  const [word] = call.arguments;
  if (word === undefined) {
    surroundings.stdout(`${codeNames().join('\n')}\n`);
    return status.done;
  }
  const code = codeNamed(word);
  if (code) {
    surroundings.stdout(explanation(word, { ...code, ...atLength(word, code) }, surroundings.width));
    return status.done;
  }
  const found = new Diagnostics();
  found.reporter(cliCodes)('unknown-code', 'call', { word, nearest: nearest(word, codeNames()) });
  tell(found.sorted(), 'text', surroundings);
  return exitStatus(found.sorted());
}

/**
 * What a code says at length. Codes of the bundle are without it: it would be a tenth of what every start reads, and lies
 * beside the bundle instead (scripts/explanations.mjs).
 */
function atLength(name: string, code: Code): Pick<Code, 'explain' | 'example'> {
  if ((code.explain as string | undefined) !== undefined) return code;
  const all: Record<string, Pick<Code, 'explain' | 'example'>> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'explanations.json'), 'utf8'),
  );
  return all[name] ?? { explain: '' };
}

const speaksOf = { value: 'a value of the spec', file: 'a file', call: 'how vfioc was called' } as const;

/** The text about one code. */
export function explanation(name: string, code: Code, width?: number): string {
  const head = `${name}: ${code.severity === 'error' ? 'an error' : 'a warning'} about ${speaksOf[code.about]}`;
  const parts = [head, wrapped(code.explain, width)];
  if (code.example) {
    parts.push(`Fails:\n\n${indented(pointedAt(code.example.fails))}`, `Passes:\n\n${indented(code.example.passes)}`);
  }
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

/** An example with a line below the marked one that points at the marked place. */
function pointedAt(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(marker);
      return at < 0 ? [line] : [line.replace(marker, ''), `${' '.repeat(at)}^`];
    })
    .join('\n');
}
