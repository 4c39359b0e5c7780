/** Specs: one that compiles, with hostile and fitting values in some of its fields. */
import fc from 'fast-check';
import { factsSchema } from '../../src/facts/facts.ts';
import { specSchema } from '../../src/schema/spec.ts';
import { type Document, isList, isMapping, type Step, valueAt, withValue } from './document.ts';
import { type Field, type FieldStep, fieldsOf } from './fields.ts';
import type { Start } from './starts.ts';

/** Without the lines of qemu.conf: they are a language, which generated-conf.ts generates. */
export const specFields = fieldsOf(specSchema).filter(({ name }) => name !== 'libvirt.qemu.conf');
export const factsFields = fieldsOf(factsSchema);

/** A change of one field. `choices` select among the entries and items that are there. */
interface Change {
  readonly field: number;
  readonly choices: readonly number[];
  readonly value: Document;
}

function changeOf(fields: readonly Field[]): fc.Arbitrary<Change> {
  const choices = fc.array(fc.nat({ max: 7 }), { minLength: 4, maxLength: 4 });
  // Text is what can escape: its fields are chosen three times as often, and get hostile values more often.
  const numbers = fields.flatMap(({ isText }, number) => (isText ? [number, number, number] : [number]));
  return fc.constantFrom(...numbers).chain((field) => {
    const { fitting, hostile, isText } = fields[field] as Field;
    const value = fc.oneof({ weight: isText ? 4 : 1, arbitrary: hostile }, { weight: 3, arbitrary: fitting });
    return fc.record({ field: fc.constant(field), choices, value });
  });
}

/** Mostly one change: each further one makes it less likely that the spec compiles. */
const changesOf = (fields: readonly Field[]): fc.Arbitrary<Change[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(changeOf(fields), { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(changeOf(fields), { minLength: 2, maxLength: 4 }) },
  );

/**
 * The path of a change in a document: through an entry that is there, if there is one, and sometimes through a new one.
 * What is not there is made.
 */
export function pathIn(
  document: Document,
  steps: readonly FieldStep[],
  choices: readonly number[],
): { path: Step[]; made: Document } {
  const path: Step[] = [];
  let made = document;
  let at = 0;
  for (const step of steps) {
    const here = valueAt(made, path);
    const choice = choices[at] ?? 0;
    if ('key' in step) path.push(step.key);
    else if ('item' in step) {
      path.push(isList(here) ? choice % (here.length + 1) : 0);
      at += 1;
    } else {
      const there = isMapping(here) ? [...here.keys()] : [];
      const names = [...there, ...there, ...step.names];
      path.push(names[choice % names.length] ?? 'a');
      at += 1;
    }
    const next = valueAt(made, path);
    const isOpen = isMapping(step.made) || isList(step.made);
    if (next === undefined || (isOpen && !isMapping(next) && !isList(next))) made = withValue(made, path, step.made);
  }
  return { path, made };
}

/** The document after a change. A name replaces that of an entry, or is that of a new one with the same value. */
function changed(document: Document, fields: readonly Field[], { field, choices, value }: Change): Document {
  const { path: steps, isName } = fields[field] as Field;
  const { path, made } = pathIn(document, steps, choices);
  if (!isName) return withValue(made, path, value);
  const record = valueAt(made, path);
  const [old, content] = (isMapping(record) && [...record][(choices[3] ?? 0) % (record.size || 1)]) || [
    undefined,
    new Map(),
  ];
  const entries = new Map(isMapping(record) ? record : []);
  if (old !== undefined && (choices[0] ?? 0) > 3) entries.delete(old);
  return withValue(made, path, entries.set(String(value), content));
}

const apply = (document: Document, fields: readonly Field[], changes: readonly Change[]): Document =>
  changes.reduce((before, change) => changed(before, fields, change), document);

/** A start, and its spec after some changes. */
export const specOf = (starts: readonly Start[]): fc.Arbitrary<{ start: Start; spec: Document }> =>
  fc.tuple(fc.nat({ max: starts.length - 1 }), changesOf(specFields)).map(([index, changes]) => {
    const start = starts[index] as Start;
    return { start, spec: apply(start.spec, specFields, changes) };
  });

/** The facts of a machine after some changes. */
export const factsOf = (facts: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  fc.tuple(facts, changesOf(factsFields)).map(([document, changes]) => apply(document, factsFields, changes));
