/**
 * What a scalar of the field is to the spec: a text with one parser and one printer, as a zod schema. A refusal is an
 * issue of zod's, whose message says what is wrong in plain words; `source/validate.ts` makes a diagnostic of it.
 */
import * as z from 'zod/mini';

/** A text that was understood, or why it was not. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

export const parsed = <T>(value: T): Parsed<T> => ({ value });
export const refused = <T>(problem: string): Parsed<T> => ({ problem });

/**
 * Says something of a schema, beside it. A check of zod's would say it by a copy of the schema with one more check to run,
 * and there are some hundred: half of what starting costs, for what only `vfioc schema` reads.
 */
function about<S extends z.ZodMiniType>(schema: S, words: { description: string; examples?: string[] }): S {
  if (words.description !== '') z.globalRegistry.add(schema, words);
  return schema;
}

/**
 * A schema of a text that `parse` reads. Calls of it carry `@__PURE__` where a program that only parses and prints (`vfioc
 * scan`) has the file too, and does without the schema.
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

/** A text of which only the form is asked: `pattern` must match all of it. */
export function textScalar(description: string, examples: readonly string[], pattern: RegExp, problem: string) {
  return scalar<string>(description, examples, (text) => (pattern.test(text) ? parsed(text) : refused(problem)));
}

/**
 * Gives a field its sentence, as in `z.string().apply(described('…'))`: it becomes the option's description, the
 * schema's and the reference's. The field is a copy: the schema itself, which other fields may share, stays as it is.
 */
export const described =
  (description: string) =>
  <S extends z.ZodMiniType>(schema: S): S =>
    about(schema.clone(), { description });

const onOff = /* @__PURE__ */ z.enum(['on', 'off']);
const onOrOff = /* @__PURE__ */ z.union([/* @__PURE__ */ z.boolean(), onOff]);
const isOn = /* @__PURE__ */ z.transform((value: boolean | 'on' | 'off'): boolean => value === true || value === 'on');

/** Switches differ in their sentences only, which the build takes out of the bundle (scripts/apart.mjs). */
const anyToggle = /* @__PURE__ */ z.pipe(onOrOff, isOn);

/** A switch that people write `on`/`off` or `true`/`false`. In YAML 1.2 `on` and `off` are texts. */
export const toggle = (description: string) =>
  description === '' ? anyToggle : about(z.pipe(onOrOff, isOn), { description });

const int = /* @__PURE__ */ z.int();

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) => int.check(z.minimum(least), z.maximum(most));

/** What stands for a switch that can also be said in more detail: the details where they are given, or on or off. */
export const toggleOr = <D extends z.ZodMiniObject>(details: D, description: string) =>
  about(
    z.pipe(
      z.union([z.boolean(), onOff, details]),
      // biome-ignore lint/suspicious/noExplicitAny: the output of a union with a type parameter cannot be named
      z.transform((value: any): boolean | z.output<D> => (value === 'on' ? true : value === 'off' ? false : value)),
    ),
    { description },
  );
