/** Walks a zod schema: removes wrappers, and finds the schema at a path. */
import type * as z from 'zod/mini';
import type { Path } from '../diagnostics/tree.ts';

/** The definition of a schema inside zod. Only the fields used here are listed. */
export interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  /** The words of an enum. */
  readonly entries?: Readonly<Record<string, unknown>>;
  /** The values of a literal. */
  readonly values?: readonly unknown[];
}

export const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

/** The schema inside optional, default and transforming ones; for a union, the member that is an object. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(schema);
  if (definition.innerType) return bare(definition.innerType);
  if (definition.type === 'pipe' && definition.in) return bare(definition.in);
  if (definition.options) {
    const object = definition.options.map(bare).find((option) => definitionOf(option).type === 'object');
    return object ?? schema;
  }
  return schema;
}

/** The schema at a path, with its wrappers; undefined if there is none. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let here = schema;
  for (const step of path) {
    const { shape, valueType, element, options } = definitionOf(bare(here));
    const list = options?.map(bare).find((option) => definitionOf(option).element);
    const next = shape
      ? Object.hasOwn(shape, String(step))
        ? shape[String(step)]
        : undefined
      : (valueType ?? element ?? (list && definitionOf(list).element));
    if (!next) return undefined;
    here = next;
  }
  return here;
}

/** The keys that an object at a path takes. */
export const keysAt = (schema: z.core.$ZodType, path: Path): string[] => {
  const here = schemaAt(schema, path);
  return here ? Object.keys(definitionOf(bare(here)).shape ?? {}) : [];
};
