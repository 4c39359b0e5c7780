/** Examples of a schema's values, as a line of YAML that can be pasted. */
import * as z from 'zod/mini';
import type { Path } from '../diagnostics/tree.ts';
import { type Inline, printInline } from '../formats/yaml.ts';
import { bare, definitionOf } from './schema.ts';

/** The number of fields that are shown of an object without required ones: one is more useful than `{}`. */
const shownFields = 1;

/** The key of a mapping whose names the user chooses. */
const nameOf = (schema: z.core.$ZodType | undefined): string => {
  const example = schema && examplesOf(schema)[0];
  return typeof example === 'string' ? example : 'name';
};

const examplesOf = (schema: z.core.$ZodType): readonly unknown[] => {
  const given = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(given)) return given;
  const { in: input, innerType } = definitionOf(schema);
  return input || innerType ? examplesOf((input ?? innerType) as z.core.$ZodType) : [];
};

const isRequired = (schema: z.core.$ZodType): boolean => schema._zod.optin === undefined;

/** An object with its required fields, or with the first field that has an example. */
function objectExample(shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, Inline> | undefined {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => isRequired(field));
  const shown: [string, Inline][] = [];
  for (const [name, field] of required.length > 0 ? required : fields) {
    const value = exampleOf(field);
    if (value !== undefined) shown.push([name, value]);
    else if (required.length > 0) return undefined;
    if (required.length === 0 && shown.length === shownFields) break;
  }
  return shown.length > 0 ? Object.fromEntries(shown) : undefined;
}

/** A value that a schema takes; undefined if the schema gives none. @param kind prefers a member of a union */
export function exampleOf(schema: z.core.$ZodType, kind?: string): Inline | undefined {
  const [own] = examplesOf(schema);
  if (own !== undefined && kind === undefined) return own as Inline;
  const {
    type,
    innerType,
    in: input,
    options,
    shape,
    element,
    keyType,
    valueType,
    entries,
    values,
  } = definitionOf(schema);
  if (innerType ?? input) return exampleOf((innerType ?? input) as z.core.$ZodType, kind);
  if (options) {
    const fitting = options.find((option) => definitionOf(bare(option)).type === kind);
    return fitting
      ? exampleOf(fitting)
      : options.map((option) => exampleOf(option)).find((example) => example !== undefined);
  }
  if (shape) return objectExample(shape);
  if (element) {
    const item = exampleOf(element);
    return item === undefined ? undefined : [item];
  }
  if (valueType) {
    const value = exampleOf(valueType);
    return value === undefined ? undefined : { [nameOf(keyType)]: value };
  }
  if (entries) return Object.values(entries)[0] as Inline | undefined;
  if (values) return values[0] as Inline | undefined;
  if (type === 'boolean') return true;
  if (type === 'number') return schema._zod.bag.minimum as number | undefined;
  return own as Inline | undefined;
}

/** Whether a schema takes a value as it is. */
export const takes = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as unknown as z.ZodMiniType).safeParse(value).success;

/**
 * The mapping or list that the user meant by a scalar: the scalar in the first field that takes it, or as the only
 * item. Undefined if no field takes it, or if other fields are required.
 */
export function wrap(schema: z.core.$ZodType, value: string | number): Inline | undefined {
  const { shape, element, options } = definitionOf(bare(schema));
  if (element) return takes(element, value) ? [value] : undefined;
  for (const option of shape ? [] : (options ?? [])) {
    const inner = wrap(option, value);
    if (inner !== undefined) return inner;
  }
  const fields = Object.entries(shape ?? {});
  const usual = shape && objectExample(shape);
  for (const [name, field] of fields) {
    if (fields.some(([other, one]) => other !== name && isRequired(one))) continue;
    // Most fields take most strings, so only the usual field counts, or one for files if the value looks like a file.
    const isMeant =
      typeof value === 'number' || (usual && name in usual) || (isFile(value) && isFile(exampleOf(field)));
    if (!isMeant) continue;
    const inner = takes(field, value) && !isSwitch(field) ? value : listOf(field, value);
    if (inner !== undefined) return { [name]: inner };
  }
  return undefined;
}

const isFile = (value: Inline | undefined): boolean => typeof value === 'string' && /[./]/.test(value);

/** Whether a field is a switch. A scalar of the user that is also a word such as `on` is so by chance. */
const isSwitch = (schema: z.core.$ZodType): boolean => takes(schema, true);

const listOf = (schema: z.core.$ZodType, value: string | number): Inline | undefined =>
  definitionOf(bare(schema)).element ? wrap(schema, value) : undefined;

/** The line `key: value` for an example at a path; an item of a list is shown in its list. */
export function exampleLine(path: Path, value: Inline): string {
  const key = path.at(-1);
  if (typeof key === 'number') return exampleLine(path.slice(0, -1), [value]);
  return key === undefined ? printInline(value) : printInline({ [key]: value }).replace(/^\{ (.*) \}$/s, '$1');
}

/** An example of a key of a mapping whose names the user chooses. */
export const exampleKey = (schema: z.core.$ZodType): string | undefined => {
  const { keyType } = definitionOf(bare(schema));
  return keyType && nameOf(keyType);
};
