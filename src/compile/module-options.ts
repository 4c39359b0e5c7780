/**
 * The NixOS options of a spec, `virtualisation.vfio.settings`, generated from its JSON Schema, so that each field and
 * its description are defined in one place.
 *
 * Every option may be null, which is its default and means that it is not set. The actual defaults are the compiler's;
 * the descriptions name them.
 */

import { printNix } from '../nix/print.ts';
import * as nix from '../nix/syntax.ts';
import { unique } from '../values/unique.ts';
import { optionPrefixes } from './prefixes.ts';

/** The subset of JSON Schema that is used. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly minimum?: number;
  readonly maximum?: number;
}

const type = (name: string): nix.Nix => nix.select('lib', 'types', name);

/** A JSON value as Nix. */
function literal(value: unknown): nix.Nix {
  if (value === null || value === undefined) return nix.nil;
  if (typeof value === 'string') return nix.string(value);
  if (typeof value === 'boolean') return nix.bool(value);
  if (typeof value === 'number') return nix.int(value);
  if (Array.isArray(value)) return nix.list(value.map(literal));
  return nix.attrs(Object.entries(value).map(([name, each]) => [name, literal(each)] as const));
}

/** A NixOS integer has a range if JSON Schema has both bounds; the bounds of zod's safe integers do not count. */
function integer({ minimum, maximum }: Schema): nix.Nix {
  if (minimum === undefined || maximum === undefined || !(maximum - minimum < Number.MAX_SAFE_INTEGER))
    return type('int');
  return nix.apply(nix.select('lib', 'types', 'ints', 'between'), nix.int(minimum), nix.int(maximum));
}

/**
 * Whether a string names a file that is read when the spec compiles: its example is a path relative to the spec. As an
 * option it may be a Nix path, which is copied to the store and is then absolute.
 */
const namesFile = (schema: Schema): boolean => {
  const example = schema.examples?.[0];
  return typeof example === 'string' && example.startsWith('./');
};

function typeOf(schema: Schema): nix.Nix {
  if (schema.anyOf) {
    const members = schema.anyOf.map(typeOf);
    return members.length === 1 && members[0] ? members[0] : nix.apply(type('oneOf'), nix.list(members));
  }
  if (schema.const !== undefined) return nix.apply(type('enum'), nix.list([literal(schema.const)]));
  if (schema.enum) return nix.apply(type('enum'), nix.list(schema.enum.map(literal)));
  switch (schema.type) {
    case 'string':
      return namesFile(schema) ? nix.apply(type('either'), type('path'), type('str')) : type('str');
    case 'boolean':
      return type('bool');
    case 'integer':
      return integer(schema);
    case 'number':
      return type('number');
    case 'array':
      return nix.apply(type('listOf'), typeOf(schema.items ?? {}));
    case 'object':
      return schema.properties
        ? nix.apply(type('submodule'), nix.attrs({ options: optionsOf(schema.properties) }))
        : nix.apply(type('attrsOf'), typeOf(schema.additionalProperties || {}));
    default:
      return type('anything');
  }
}

/** A default in words; undefined for an empty string, mapping or list, which needs no mention. */
function defaultInWords(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object' && Object.keys(value ?? {}).length === 0) return undefined;
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The description of a field, with the compiler's default unless the description names it. */
export function describe(schema: Schema): string {
  const own = schema.description ?? schema.anyOf?.find((member) => member.description)?.description ?? '';
  const byDefault = defaultInWords(schema.default);
  return byDefault === undefined || own.includes('Default:') ? own : `${own} Default: ${byDefault}.`.trim();
}

const exampleOf = (schema: Schema): unknown =>
  schema.examples?.[0] ?? schema.anyOf?.find((member) => member.examples)?.examples?.[0];

function optionsOf(properties: Readonly<Record<string, Schema>>): nix.Nix {
  return nix.attrs(
    Object.entries(properties).map(([name, schema]) => {
      const example = exampleOf(schema);
      const option = nix.attrs([
        ['type', nix.apply(type('nullOr'), typeOf(schema))] as const,
        ['default', nix.nil] as const,
        ['description', nix.string(describe(schema))] as const,
        ...(example === undefined ? [] : [['example', literal(example)] as const]),
      ]);
      return [name, nix.apply(nix.select('lib', 'mkOption'), option)] as const;
    }),
  );
}

const made = 'Generated from the schema of the spec by npm run generate.';

/** modules/options.nix: `{ lib }:` and the options of a spec. */
export const printModuleOptions = (schema: Schema): string =>
  printNix(nix.comment(made, nix.lambda({ names: ['lib'], open: false }, optionsOf(schema.properties ?? {}))));

/** modules/prefixes.nix: the paths below which a compiled module sets options. */
export const printPrefixes = (): string =>
  printNix(
    nix.comment(
      'Generated from src/compile/prefixes.ts by npm run generate.',
      nix.list(optionPrefixes.map((path) => nix.list(path.map(nix.string)))),
    ),
  );

/** The kind of a value in a few words, for the reference. */
function kindOf(schema: Schema): string {
  if (schema.anyOf) return unique(schema.anyOf.map(kindOf)).join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`;
  if (schema.type === 'object')
    return schema.properties ? 'mapping' : `mapping from names to ${kindOf(schema.additionalProperties || {})}`;
  return (
    { string: 'string', boolean: '`true`, `false`', integer: 'integer', number: 'number' }[schema.type ?? ''] ??
    'anything'
  );
}

/** The fields of a schema and all fields below them, by path. */
function* fieldsOf(schema: Schema, path: string): Iterable<{ path: string; schema: Schema }> {
  for (const member of schema.anyOf ?? []) yield* fieldsOf(member, path);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    yield { path: here, schema: field };
    yield* fieldsOf(field, here);
  }
  if (schema.items) yield* fieldsOf(schema.items, `${path}[]`);
  if (schema.additionalProperties) yield* fieldsOf(schema.additionalProperties, `${path}.<name>`);
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** docs/options.md: every field of a spec, which is also the option of that path below virtualisation.vfio.settings. */
export function printReference(schema: Schema): string {
  const rows = [...fieldsOf(schema, '')].map(
    ({ path, schema: field }) => `| \`${path}\` | ${cell(kindOf(field))} | ${cell(describe(field))} |`,
  );
  return [
    '# Fields of the spec',
    '',
    `${made} Each field is also the NixOS option of that path below \`virtualisation.vfio.settings\`.`,
    '',
    '| Field | Type | Meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
