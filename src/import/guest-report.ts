/** What became of each line of a guest. */
import { type Statements, sourcesOf } from '../libvirt/comparison.ts';
import { guestFile } from '../values/names.ts';
import type { Dropped } from './kept.ts';
import type { Guest } from './read-guests.ts';
import type { Entry } from './report.ts';

/** How a statement reads in the report. */
const printed = (path: string, value: string): string => (value === '' ? path : `${path} = ${value}`);

/** Where something went that is not a part of the spec. */
function noteOf(kind: Dropped['kind'], note: string): Entry['to'] {
  if (kind === 'secret') return { kind: 'decide', note: `${note}; put it in a file and set \`passwordFile\`` };
  return kind === 'mistake' ? { kind: 'broken', note } : { kind: 'dropped', note };
}

/** Where each line of a guest went. */
export function entriesOf(
  { wanted, dropped, source, lineOf, name }: Guest,
  wholly: Statements,
  fields: Statements,
  origins: ReadonlyMap<string, string>,
): Entry[] {
  const elementOf = sourcesOf(wanted);
  const lines = [...wholly].map(([path, value]) => {
    const origin = fields.get(path) === value ? origins.get(path) : undefined;
    const to: Entry['to'] =
      fields.get(path) !== value
        ? { kind: 'xml', file: `${guestFile(name)}.xml` }
        : origin
          ? { kind: 'field', path: origin }
          : { kind: 'default', note: 'vfioc gives every such guest the same' };
    const element = elementOf.get(path);
    return { line: element ? lineOf(element) : 1, text: printed(path, value), to };
  });
  const gone = dropped.map(({ element, what, why, kind }) => ({
    line: lineOf(element),
    text: what,
    to: noteOf(kind, why),
  }));
  return [...lines, ...gone]
    .sort((a, b) => a.line - b.line)
    .map(({ line, text, to }) => ({ from: `${source.name}:${line}`, file: source.name, text, to }));
}
