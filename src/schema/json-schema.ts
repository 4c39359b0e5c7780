/**
 * The JSON Schema of a spec. zod's own converter supports all of zod and would be a twentieth of the bundle. A test
 * compares the two.
 */
import * as z from 'zod/mini';
import { specSchema } from './spec.ts';

type Schema = z.core.$ZodType;
export type JsonSchema = { [key: string]: unknown };

/** The definition of a schema inside zod. Only the fields used here are listed. */
interface Definition {
  readonly type: string;
  readonly innerType: Schema;
  readonly in: Schema;
  readonly options: readonly Schema[];
  readonly shape: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly keyType: Schema;
  readonly valueType: Schema;
  readonly element: Schema;
  readonly entries: Readonly<Record<string, string>>;
  readonly values: readonly (string | number | boolean)[];
  readonly defaultValue: unknown;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly format?: string;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** A check of a number or of a length. */
interface Check {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly inclusive?: boolean;
}

/** The keywords for a check. An unsupported check, such as a pattern, is a bug in vfioc and throws at once. */
function bound({ check, value, minimum, maximum, inclusive }: Check, of: 'Length' | 'Items'): JsonSchema {
  switch (check) {
    case 'greater_than':
      return { [inclusive ? 'minimum' : 'exclusiveMinimum']: value };
    case 'less_than':
      return { [inclusive ? 'maximum' : 'exclusiveMaximum']: value };
    case 'min_length':
      return { [`min${of}`]: minimum };
    case 'max_length':
      return { [`max${of}`]: maximum };
    case 'describe':
    case 'meta':
    case 'custom':
      return {};
    default:
      throw new Error(`no JSON Schema for the check ${check}`);
  }
}

const bounds = ({ checks = [] }: Definition, of: 'Length' | 'Items' = 'Length'): JsonSchema =>
  Object.assign({}, ...checks.map((check) => bound(check._zod.def as Check, of)));

const whole = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

function objectSchema({ shape, catchall }: Definition): JsonSchema {
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, convert(field)])),
    ...(required.length > 0 && { required }),
    ...(catchall && definitionOf(catchall).type === 'never' && { additionalProperties: false }),
  };
}

/** The keywords for a schema, without its metadata. An unsupported kind is a bug in vfioc and throws at once. */
function shapeOf(schema: Schema): JsonSchema {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
      return { type: 'string', ...bounds(definition) };
    case 'number':
      return definition.format === 'safeint'
        ? { type: 'integer', ...whole, ...bounds(definition) }
        : { type: 'number', ...bounds(definition) };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'string', enum: Object.values(definition.entries) };
    case 'literal': {
      const [only] = definition.values;
      return { type: typeof only, const: only };
    }
    case 'array':
      return { type: 'array', items: convert(definition.element), ...bounds(definition, 'Items') };
    case 'object':
      return objectSchema(definition);
    case 'record':
      return {
        type: 'object',
        propertyNames: convert(definition.keyType),
        additionalProperties: convert(definition.valueType),
      };
    case 'union':
      return { anyOf: definition.options.map(convert) };
    case 'optional':
      return convert(definition.innerType);
    case 'prefault':
      return { ...convert(definition.innerType), default: definition.defaultValue };
    case 'pipe':
      return convert(definition.in);
    default:
      throw new Error(`no JSON Schema for ${definition.type}`);
  }
}

const convert = (schema: Schema): JsonSchema => ({ ...shapeOf(schema), ...z.globalRegistry.get(schema) });

/**
 * The JSON Schema of host.yaml as the user writes it: fields with defaults are optional, scalars are the strings and
 * numbers that their parsers accept.
 *
 * @see https://json-schema.org/draft/2020-12/schema
 */
export const jsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:vfioc:host:1',
  title: 'vfioc host spec',
  description: 'A host, its PCI devices for passthrough, and the guests that receive them.',
  ...convert(specSchema),
});

/** {@link jsonSchema} as a string. */
export const printJsonSchema = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
