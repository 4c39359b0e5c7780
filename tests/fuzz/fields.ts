/**
 * All fields of a zod schema, by walking its JSON Schema, and generators of their values: a field that is added to the
 * schema is covered by itself.
 */
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Document } from './document.ts';
import { hostile, marked } from './hostile.ts';

/** What is used of a JSON Schema. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** A step of the path of a field: a key, a name of a record, or an item of a list; `made` is a new value there. */
export type FieldStep = ({ readonly key: string } | { readonly names: readonly string[] } | { readonly item: true }) & {
  readonly made: Document;
};

/** A field, or the names of a record. */
export interface Field {
  /** `vms.*.disks.*.file`; a record's names end in `.*`, the items of a list in `[]`. */
  readonly name: string;
  readonly path: readonly FieldStep[];
  /** Whether the value is the name of an entry of the record at `path`. */
  readonly isName: boolean;
  /** Whether it takes text. */
  readonly isText: boolean;
  /** Values that have the right form. */
  readonly fitting: fc.Arbitrary<Document>;
  /** Hostile strings, and values of a wrong type or beyond their limits. */
  readonly hostile: fc.Arbitrary<Document>;
}

const otherTypes: fc.Arbitrary<Document> = fc.oneof(
  fc.constantFrom<Document>(null, true, false, [], new Map(), '', 0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308),
  fc.constantFrom<Document>(Number.NaN, Number.POSITIVE_INFINITY, -0, [[]], [null], new Map([['a', 1]])),
  fc.integer({ min: -4, max: 70_000 }),
  hostile.map((text): Document => [text]),
  hostile.map((text): Document => new Map([[text, text]])),
);

/** Beginnings that let a hostile string pass a first check. */
const starts = ['', '', '', '/', './', '/dev/', '/srv/', 'a'];

function hostileText(examples: readonly string[]): fc.Arbitrary<string> {
  const around = fc.constantFrom(...starts, ...examples);
  const bare = fc.tuple(around, hostile).map(([start, text]) => start + text);
  const inside = fc
    .tuple(fc.constantFrom(...examples, '/a'), hostile, fc.nat({ max: 40 }))
    .map(([example, text, at]) => {
      const place = at % (example.length + 1);
      return example.slice(0, place) + text + example.slice(place);
    });
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(around, marked).map(([start, text]) => start + text) },
    { weight: 2, arbitrary: bare },
    { weight: 2, arbitrary: inside },
  );
}

const strings = (values: readonly unknown[] = []): string[] => values.filter((one) => typeof one === 'string');

function hostileFor(node: Node): fc.Arbitrary<Document> {
  const text = hostileText(strings(node.examples));
  if (node.type === 'string' || node.const !== undefined) {
    return fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: otherTypes });
  }
  if (node.type === 'integer' || node.type === 'number') {
    const beyond = [node.minimum, node.maximum].flatMap((bound) =>
      bound === undefined ? [] : [bound - 1, bound, bound + 1],
    );
    return fc.oneof(fc.constantFrom<Document>(0, 0.5, ...beyond), otherTypes, text);
  }
  return fc.oneof(otherTypes, text);
}

/** Values of the right form. `depth` bounds the objects in them. */
function fittingFor(node: Node, depth = 0): fc.Arbitrary<Document> {
  if (node.anyOf) return fc.oneof(...node.anyOf.map((one) => fittingFor(one, depth)));
  if (node.const !== undefined) return fc.constant(node.const as Document);
  if (node.enum) return fc.constantFrom(...(node.enum as Document[]));
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'integer' || node.type === 'number') {
    const least = Math.max(node.minimum ?? 0, -(2 ** 40));
    return fc.oneof(
      fc.integer({ min: least, max: Math.min(node.maximum ?? 64, least + 64) }),
      fc.integer({ min: least, max: Math.max(least, Math.min(node.maximum ?? 2 ** 40, 2 ** 40)) }),
      ...(node.examples ? [fc.constantFrom(...(node.examples as number[]))] : []),
    );
  }
  if (node.type === 'string') {
    const examples = strings(node.examples);
    return examples.length > 0 ? fc.constantFrom(...examples) : marked;
  }
  if (node.type === 'array') {
    const item = fittingFor(node.items ?? {}, depth + 1);
    return fc.array(item, { minLength: node.minItems ?? 0, maxLength: 3 });
  }
  if (node.properties) return objectFor(node, depth);
  if (typeof node.additionalProperties === 'object') {
    if (depth > 3) return fc.constant(new Map());
    const entry = fc.tuple(
      fc.oneof(fittingFor(node.propertyNames ?? {}, depth + 1), marked).map(String),
      fittingFor(node.additionalProperties, depth + 1),
    );
    return fc.array(entry, { maxLength: 2 }).map((entries) => new Map(entries));
  }
  return fc.constant('a');
}

/** The required fields, and at most two others. */
function objectFor({ properties = {}, required = [] }: Node, depth: number): fc.Arbitrary<Document> {
  const entryOf = (key: string): fc.Arbitrary<[string, Document]> =>
    fittingFor(properties[key] ?? {}, depth + 1).map((value) => [key, value]);
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  const others =
    depth > 3 || optional.length === 0
      ? fc.constant<[string, Document][]>([])
      : fc.array(fc.constantFrom(...optional).chain(entryOf), { maxLength: 2 });
  return fc.tuple(fc.tuple(...required.map(entryOf)), others).map(([own, more]) => new Map([...more, ...own]));
}

/** What rules require of a new entry, besides its schema. */
const requiredByRules: Readonly<Record<string, Readonly<Record<string, Document>>>> = {
  'devices.*': { functions: ['0b:00.0'] },
  'udev.symlinks.*': { usb: '046d:c541' },
  'vms.*.disks.*': { file: '/srv/a.raw' },
  'vms.*.nics.*': { user: true },
};

/** The smallest value of a field, as its schema and the rules require it. */
function madeFor(node: Node, name: string): Document {
  const object = node.anyOf?.find(({ properties }) => properties) ?? node;
  if (object.properties) {
    const required = (object.required ?? []).map((key): [string, Document] => [
      key,
      madeFor(object.properties?.[key] ?? {}, ''),
    ]);
    return new Map([...required, ...Object.entries(requiredByRules[name] ?? {})]);
  }
  if (node.anyOf) return madeFor(node.anyOf[0] ?? {}, name);
  if (node.type === 'array') return [];
  if (node.type === 'boolean') return true;
  if (node.type === 'integer' || node.type === 'number') return node.minimum ?? 0;
  if (node.type === 'object') return new Map();
  return (node.const ?? node.enum?.[0] ?? node.examples?.[0] ?? 'a') as Document;
}

/** The names that a generated spec gives to the entries of a record, besides those that are there. */
const usualNames = (node: Node): string[] => [...strings(node.examples), 'a'];

function* walk(node: Node, name: string, path: readonly FieldStep[]): Iterable<Field> {
  if (node.anyOf) {
    for (const one of node.anyOf) yield* walk(one, name, path);
    return;
  }
  const isText = node.type === 'string' && node.enum === undefined;
  if (path.length > 0)
    yield { name, path, isName: false, isText, fitting: fittingFor(node), hostile: hostileFor(node) };
  for (const [key, value] of Object.entries(node.properties ?? {})) {
    yield* walk(value, name === '' ? key : `${name}.${key}`, [
      ...path,
      { key, made: madeFor(value, name === '' ? key : `${name}.${key}`) },
    ]);
  }
  if (node.items)
    yield* walk(node.items, `${name}[]`, [...path, { item: true, made: madeFor(node.items, `${name}[]`) }]);
  if (typeof node.additionalProperties === 'object') {
    const names = node.propertyNames ?? {};
    const text = hostileText(usualNames(names));
    const fitting = fc.constantFrom(...usualNames(names));
    yield { name: `${name}.*`, path, isName: true, isText: true, fitting, hostile: text };
    yield* walk(node.additionalProperties, `${name}.*`, [
      ...path,
      { names: usualNames(names), made: madeFor(node.additionalProperties, `${name}.*`) },
    ]);
  }
}

/** The fields of a schema. */
export const fieldsOf = (schema: z.ZodMiniType): readonly Field[] => [
  ...walk(z.toJSONSchema(schema, { io: 'input' }) as Node, '', []),
];
