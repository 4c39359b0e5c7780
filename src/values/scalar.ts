/**
 * The scalars of a spec: strings with one parser and one printer each, as zod schemas. A refused value is a zod issue
 * whose message says in plain words what is wrong; `source/validate.ts` turns it into a diagnostic.
 */
import * as z from 'zod/mini';

/** The parsed value, or the reason why the string was refused, with the remedy if an example would not be one. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string; readonly remedy?: string };

export const parsed = <T>(value: T): Parsed<T> => ({ value });
export const refused = <T>(problem: string, remedy?: string): Parsed<T> =>
  remedy === undefined ? { problem } : { problem, remedy };

/**
 * Registers a description for a schema, and examples, from which remedies are made. A zod check would copy the schema and
 * add one more check to run, for some hundred schemas: half of the start-up time.
 */
function about<S extends z.ZodMiniType>(schema: S, words: { description: string; examples?: string[] }): S {
  z.globalRegistry.add(schema, words);
  return schema;
}

/** A schema of a string that `parse` reads. @param examples values that can be pasted */
export function scalar<T>(description: string, examples: readonly string[], parse: (text: string) => Parsed<T>) {
  const schema = z.pipe(
    about(z.string(), { description, examples: [...examples] }),
    z.transform((text: string, context): T => {
      const result = parse(text);
      if ('value' in result) return result.value;
      const { problem: message, remedy } = result;
      context.issues.push({ code: 'custom', message, input: text, params: { remedy } });
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

const onOff = z.enum(['on', 'off']);
const onOrOff = z.union([z.boolean(), onOff]);
const isOn = z.transform((value: boolean | 'on' | 'off'): boolean => value === true || value === 'on');

/** A switch: `on`/`off` or `true`/`false`. In YAML 1.2 `on` and `off` are strings. */
export const toggle = (description: string) => about(z.pipe(onOrOff, isOn), { description });

const int = z.int();

/** An integer from `least` to `most`. @param example a value that can be pasted, if `least` is an odd one */
export function whole(least: number, most: number, example?: number) {
  const schema = int.check(z.minimum(least), z.maximum(most));
  if (example !== undefined) z.globalRegistry.add(schema, { examples: [example] });
  return schema;
}

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
