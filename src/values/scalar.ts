/**
 * The scalars of a spec: strings with one parser and one printer each, as zod schemas. A refused value is a zod issue
 * whose message says in plain words what is wrong; `source/validate.ts` turns it into a diagnostic.
 */
import * as z from 'zod/mini';

/** The parsed value, or the reason why the string was refused. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

export const parsed = <T>(value: T): Parsed<T> => ({ value });
export const refused = <T>(problem: string): Parsed<T> => ({ problem });

/**
 * Registers a description for a schema. A zod check would copy the schema and add one more check to run, for some
 * hundred schemas: half of the start-up time, for metadata that only `vfioc schema` reads.
 */
function about<S extends z.ZodMiniType>(schema: S, words: { description: string; examples?: string[] }): S {
  if (words.description !== '') z.globalRegistry.add(schema, words);
  return schema;
}

/**
 * A schema of a string that `parse` reads. Calls carry `@__PURE__` if the file is also used by a program that only
 * parses and prints (`vfioc scan`) and needs no schema.
 */
export function scalar<T>(description: string, examples: readonly string[], parse: (text: string) => Parsed<T>) {
  const schema = z.pipe(
    about(z.string(), { description, examples: [...examples] }),
    z.transform((text: string, context): T => {
      const result = parse(text);
      if ('value' in result) return result.value;
      context.issues.push({ code: 'custom', message: result.problem, input: text });
      return z.NEVER;
    }),
  );
  return about(schema, { description });
}

/** A string that only needs the right form: `pattern` must match all of it. */
export function textScalar(description: string, examples: readonly string[], pattern: RegExp, problem: string) {
  return scalar<string>(description, examples, (text) => (pattern.test(text) ? parsed(text) : refused(problem)));
}

/**
 * Gives a field its description, as in `z.string().apply(described('…'))`: for the Nix option, the JSON Schema and the
 * reference. The field is a copy, because other fields may share the schema.
 */
export const described =
  (description: string) =>
  <S extends z.ZodMiniType>(schema: S): S =>
    about(schema.clone(), { description });

const onOff = /* @__PURE__ */ z.enum(['on', 'off']);
const onOrOff = /* @__PURE__ */ z.union([/* @__PURE__ */ z.boolean(), onOff]);
const isOn = /* @__PURE__ */ z.transform((value: boolean | 'on' | 'off'): boolean => value === true || value === 'on');

/** Switches differ only in their descriptions, which the build removes from the bundle (scripts/apart.mjs). */
const anyToggle = /* @__PURE__ */ z.pipe(onOrOff, isOn);

/** A switch: `on`/`off` or `true`/`false`. In YAML 1.2 `on` and `off` are strings. */
export const toggle = (description: string) =>
  description === '' ? anyToggle : about(z.pipe(onOrOff, isOn), { description });

const int = /* @__PURE__ */ z.int();

/** An integer from `least` to `most`. */
export const whole = (least: number, most: number) => int.check(z.minimum(least), z.maximum(most));

/** A switch that can also be given in detail: on, off, or a mapping with the details. */
export const toggleOr = <D extends z.ZodMiniObject>(details: D, description: string) =>
  about(
    z.pipe(
      z.union([z.boolean(), onOff, details]),
      // biome-ignore lint/suspicious/noExplicitAny: the output of a union with a type parameter cannot be named
      z.transform((value: any): boolean | z.output<D> => (value === 'on' ? true : value === 'off' ? false : value)),
    ),
    { description },
  );
