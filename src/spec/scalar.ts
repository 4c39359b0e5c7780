/**
 * What a scalar of the field is to the spec: a text with one parser and one printer, as a zod schema. A refusal is an
 * issue of zod's, whose message says what is wrong in plain words; `spec/validate.ts` makes a diagnostic of it.
 */
import * as z from 'zod/mini';

/** A text that was understood, or why it was not. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

export const parsed = <T>(value: T): Parsed<T> => ({ value });
export const refused = <T>(problem: string): Parsed<T> => ({ problem });

/** A schema of a text that `parse` reads. `pattern` is for editors and the NixOS option: what `parse` takes, roughly. */
export function scalar<T>(description: string, examples: readonly string[], parse: (text: string) => Parsed<T>) {
  return z.pipe(
    z.string().check(z.meta({ description, examples: [...examples] })),
    z.transform((text: string, context): T => {
      const result = parse(text);
      if ('value' in result) return result.value;
      context.issues.push({ code: 'custom', message: result.problem, input: text });
      return z.NEVER;
    }),
  );
}

/** A text of which only the form is asked: `pattern` must match all of it. */
export function textScalar(description: string, examples: readonly string[], pattern: RegExp, problem: string) {
  return scalar<string>(description, examples, (text) => (pattern.test(text) ? parsed(text) : refused(problem)));
}

/** Gives a field its sentence: it becomes the option's description, the schema's and the reference's. */
export const described = (text: string) => z.meta({ description: text });

/** A switch that people write `on`/`off` or `true`/`false`. In YAML 1.2 `on` and `off` are texts. */
export const toggle = (description: string) =>
  z.pipe(
    z.union([z.boolean(), z.enum(['on', 'off'])]).check(z.meta({ description })),
    z.transform((value: boolean | 'on' | 'off'): boolean => value === true || value === 'on'),
  );

/** What stands for a switch that can also be said in more detail: the details where they are given, or on or off. */
export const toggleOr = <D extends z.ZodMiniObject>(details: D, description: string) =>
  z.pipe(
    z.union([z.boolean(), z.enum(['on', 'off']), details]).check(z.meta({ description })),
    // biome-ignore lint/suspicious/noExplicitAny: the output of a union with a type parameter cannot be named
    z.transform((value: any): boolean | z.output<D> => (value === 'on' ? true : value === 'off' ? false : value)),
  );
