/**
 * Validates a document with positions against a schema. Each issue becomes a diagnostic at the value that it is about,
 * and all issues of a document are reported at once.
 */
import type * as z from 'zod/mini';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Path, type Tree, toValue } from '../diagnostics/tree.ts';
import { unique } from '../values/unique.ts';
import { exampleKey, exampleLine, exampleOf, takes, wrap } from './example.ts';
import { keysAt, schemaAt } from './schema.ts';
import type { specCodes } from './validate-codes.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
};

/** The kind of a value, in words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return `the boolean ${value}`;
  return kinds[typeof value] ?? 'a value';
}

const quoted = (word: unknown): string => (typeof word === 'string' ? `'${word}'` : String(word));

/** The expected kinds and words, joined by "or". */
const anyOf = (others: readonly string[], words: readonly unknown[]): string =>
  unique([...others, ...words.map(quoted)]).join(' or ');

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** A path as users write it: `vms.win11.disks`. */
export const printPath = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');

/** Whether an issue of a member of a union only means that the value is of another kind. */
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
        for (const inner of issue.issues) {
          const holder = schemaAt(this.schema, path.slice(0, -1));
          const params = { problem: inner.message, example: holder && exampleKey(holder) };
          this.report('invalid-name', { path, on: 'key' }, params);
        }
        return;
      case 'too_small':
      case 'too_big':
        this.#range(issue, path);
        return;
      default: {
        const remedy: unknown = issue.code === 'custom' ? issue.params?.remedy : undefined;
        const params = { problem: issue.message ?? 'invalid value', example: this.#example(path) };
        this.report('invalid-value', { path }, typeof remedy === 'string' ? { ...params, remedy } : params);
      }
    }
  }

  #where = (path: Path): string => (path.length === 0 ? this.document : `'${printPath(path)}'`);

  /** A line that can be pasted at a path. @param kind the kind of the value, as zod names it */
  #example(path: Path, kind?: string): string | undefined {
    const schema = schemaAt(this.schema, path);
    const example = schema && exampleOf(schema, kind);
    return example === undefined ? undefined : exampleLine(path, example);
  }

  /** The user's own value in the list or mapping that is expected, or an example of one. */
  #remedied(path: Path, kind?: string): string | undefined {
    const schema = schemaAt(this.schema, path);
    const found = valueAt(this.value, path);
    const isScalar = typeof found === 'string' || typeof found === 'number';
    const wrapped = schema && isScalar ? wrap(schema, found) : undefined;
    return wrapped === undefined ? this.#example(path, kind) : exampleLine(path, wrapped);
  }

  #type(expected: string, path: Path): void {
    const found = valueAt(this.value, path);
    const last = path.at(-1);
    if (found === undefined && last !== undefined) {
      const parent = path.slice(0, -1);
      const params = { key: String(last), where: this.#where(parent), example: this.#example(path) };
      this.report('missing-key', { path: parent, on: 'key' }, params);
      return;
    }
    this.#wrongType(kinds[expected] ?? expected, path, this.#remedied(path, expected));
  }

  #wrongType(expected: string, path: Path, example: string | undefined): void {
    const found = valueAt(this.value, path);
    // `tpm: { version: 2.0 }` is the number 2, where the string "2.0" is meant.
    const schema = schemaAt(this.schema, path);
    const isUnquoted = typeof found === 'number' && schema !== undefined && takes(schema, String(found));
    this.report('wrong-type', { path }, { expected, found: kindOf(found), example, isUnquoted });
  }

  #range(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path): void {
    const found = valueAt(this.value, path);
    const what = issue.origin === 'array' ? 'items' : issue.origin === 'string' ? 'characters' : undefined;
    const size = what === undefined ? String(found) : String((found as { length?: number } | undefined)?.length ?? 0);
    const limit = issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
    this.report('out-of-range', { path }, { what, found: size, ...limit });
  }

  #oneOf(values: readonly unknown[], path: Path): void {
    const found = valueAt(this.value, path);
    if (found === undefined) {
      this.#type('string', path);
      return;
    }
    const isNumber = typeof found === 'number' && values.every((value) => typeof value === 'string');
    if (typeof found === 'object' || isNumber) {
      this.#wrongType(anyOf([], values), path, this.#example(path));
      return;
    }
    const words = values.map(String);
    this.report('not-one-of', { path }, { value: String(found), values, nearest: nearest(String(found), words) });
  }

  /** Reports the issues of the member with the value's kind; if there is none, the kinds and words of all members. */
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
      const example = others.includes('a list') ? this.#remedied(path, 'array') : undefined;
      const params = { value: found, values: words, others: unique(others), nearest: near, example };
      this.report('not-one-of', { path }, params);
      return;
    }
    this.#wrongType(anyOf(others, words), path, this.#remedied(path));
  }
}

/**
 * Checks a document against `schema`. Returns its value if it is valid; otherwise reports every issue. `what` is the
 * name of the document in messages.
 */
export function validate<T extends z.ZodMiniType>(
  schema: T,
  tree: Tree,
  report: Report<typeof specCodes>,
  what = 'the spec',
): z.output<T> | undefined {
  const value = toValue(tree);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = new Issues(schema, value, report, what);
  for (const issue of result.error.issues) issues.tell(issue);
  return undefined;
}
