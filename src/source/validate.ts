/**
 * From a document with positions to a spec: the schema is asked, and each of its issues becomes a diagnostic at the
 * value it speaks of. All issues of a document are told at once.
 */
import type * as z from 'zod/mini';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Path, type Tree, toValue } from '../diagnostics/tree.ts';
import type { specCodes } from './validate-codes.ts';

type Issue = z.core.$ZodIssue;

/** The definition of a schema, as zod keeps it. Only what is walked here is named. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

/** What stands behind optional, default and transforming schemas; of a union, the member that is an object. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(schema);
  if (definition.innerType) return bare(definition.innerType);
  if (definition.type === 'pipe' && definition.in) return bare(definition.in);
  if (definition.options) {
    const object = definition.options.map(bare).find((option) => definitionOf(option).type === 'object');
    return object ?? schema;
  }
  return schema;
}

/** The schema at a path, where the path leads through objects, records and lists. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let here = bare(schema);
  for (const step of path) {
    const { shape, valueType, element } = definitionOf(here);
    const next = shape ? shape[String(step)] : (valueType ?? element);
    if (!next) return undefined;
    here = bare(next);
  }
  return here;
}

const keysAt = (schema: z.core.$ZodType, path: Path): string[] => {
  const here = schemaAt(schema, path);
  return here ? Object.keys(definitionOf(here).shape ?? {}) : [];
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'nothing',
};

/** What a value is, in words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return `'${value}'`;
  return kinds[typeof value] ?? 'a value';
}

/** Kinds and words of which one belongs somewhere. */
const anyOf = (others: readonly string[], words: readonly unknown[]): string =>
  [...new Set([...others, ...words.map((word) => `'${String(word)}'`)])].join(' or ');

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );

/** A path as people say it: `vms.win11.disks`. */
export const printPath = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** Whether an issue of one member of a union says no more than that the value is of another kind. */
const isOtherKind = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

class Issues {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly report: Report<typeof specCodes>;
  readonly document: string;

  constructor(schema: z.core.$ZodType, value: unknown, report: Report<typeof specCodes>, document: string) {
    this.document = document;
    this.schema = schema;
    this.value = value;
    this.report = report;
  }

  tell(issue: Issue, base: Path = []): void {
    const path: Path = [...base, ...(issue.path as Path)];
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) {
          const known = keysAt(this.schema, path);
          const unused = known.filter((name) => valueAt(this.value, [...path, name]) === undefined);
          this.report(
            'unknown-key',
            { path: [...path, key], on: 'key' },
            { key, where: this.#where(path), nearest: nearest(key, known), known: unused },
          );
        }
        return;
      case 'invalid_type':
        this.#type(issue.expected, path);
        return;
      case 'invalid_value':
        this.#oneOf(issue.values, path);
        return;
      case 'invalid_union':
        this.#union(issue.errors as readonly Issue[][], path);
        return;
      case 'invalid_key':
        for (const inner of issue.issues) this.report('invalid-name', { path, on: 'key' }, { problem: inner.message });
        return;
      case 'too_small':
      case 'too_big': {
        const what = issue.origin === 'array' ? 'a list' : issue.origin === 'string' ? 'a text' : 'a number';
        this.report(
          'out-of-range',
          { path },
          issue.code === 'too_small'
            ? { what, minimum: Number(issue.minimum) }
            : { what, maximum: Number(issue.maximum) },
        );
        return;
      }
      default:
        this.report('invalid-value', { path }, { problem: issue.message ?? 'this is not a valid value' });
    }
  }

  #where = (path: Path): string => (path.length === 0 ? this.document : `'${printPath(path)}'`);

  #type(expected: string, path: Path): void {
    const found = valueAt(this.value, path);
    const last = path.at(-1);
    if (found === undefined && last !== undefined) {
      const parent = path.slice(0, -1);
      this.report('missing-key', { path: parent, on: 'key' }, { key: String(last), where: this.#where(parent) });
    } else {
      this.report('wrong-type', { path }, { expected: kinds[expected] ?? expected, found: kindOf(found) });
    }
  }

  #oneOf(values: readonly unknown[], path: Path): void {
    const found = valueAt(this.value, path);
    if (found === undefined) {
      this.#type('string', path);
      return;
    }
    if (typeof found === 'object') {
      this.report('wrong-type', { path }, { expected: 'one word', found: kindOf(found) });
      return;
    }
    const words = values.map(String);
    if (typeof found === 'number' && values.every((value) => typeof value === 'string')) {
      // `version: 2.0` is the number 2, which looks like none of the words.
      this.report('wrong-type', { path }, { expected: anyOf([], values), found: kindOf(found) });
      return;
    }
    this.report('not-one-of', { path }, { value: String(found), values, nearest: nearest(String(found), words) });
  }

  /** The member of the value's own kind speaks; where there is none, all members together say what may stand here. */
  #union(members: readonly Issue[][], path: Path): void {
    const speaking = members.find((issues) => issues.length > 0 && !issues.every(isOtherKind));
    if (speaking) {
      for (const issue of speaking) this.tell(issue, path);
      return;
    }
    const found = valueAt(this.value, path);
    if (found === undefined) {
      this.#type('string', path);
      return;
    }
    const all = members.flat();
    const words = all.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
    const others = all.flatMap((issue) =>
      issue.code === 'invalid_type' ? [kinds[issue.expected] ?? issue.expected] : [],
    );
    if (words.length > 0 && typeof found === 'string') {
      const near = nearest(found, words.map(String));
      this.report('not-one-of', { path }, { value: found, values: words, nearest: near });
      return;
    }
    this.report('wrong-type', { path }, { expected: anyOf(others, words), found: kindOf(found) });
  }
}

/**
 * Checks a document against `schema`; gives its value where it has no issue, and reports every issue where it has. `what` is
 * what the document is called.
 */
export function validate<T extends z.ZodMiniType>(
  schema: T,
  tree: Tree,
  report: Report<typeof specCodes>,
  what = 'a spec',
): z.output<T> | undefined {
  const value = toValue(tree);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = new Issues(schema, value, report, what);
  for (const issue of result.error.issues) issues.tell(issue);
  return undefined;
}
