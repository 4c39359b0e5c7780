import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { specSchema } from '../../src/schema/spec.ts';

const { $schema, $id, title, description, ...ours } = jsonSchema();

test('it equals the output of zod for the same schema', () => {
  const { $schema: version, ...theirs } = z.toJSONSchema(specSchema, { io: 'input' });
  expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)));
  expect($schema).toBe(version);
});

test('it has an id, a title and a description', () => {
  expect($id).toBe('urn:vfioc:host:1');
  expect([title, description].every((text) => typeof text === 'string' && text.length > 5)).toBe(true);
});

/** Every schema in a JSON Schema, with its path as its name. */
function* fields(schema: unknown, name = ''): Iterable<{ name: string; schema: Record<string, unknown> }> {
  if (typeof schema !== 'object' || schema === null) return;
  const here = schema as Record<string, unknown>;
  for (const [key, field] of Object.entries((here.properties ?? {}) as Record<string, unknown>)) {
    const path = `${name}.${key}`;
    yield { name: path, schema: field as Record<string, unknown> };
    yield* fields(field, path);
  }
  yield* fields(here.additionalProperties, `${name}.*`);
  yield* fields(here.items, `${name}[]`);
  for (const option of (here.anyOf ?? []) as unknown[]) yield* fields(option, name);
}

test('every field has a description', () => {
  const all = [...fields(ours)];
  expect(all.length).toBeGreaterThan(50);
  const silent = all.filter(
    ({ schema }) => typeof schema.description !== 'string' || !/\S{2}.*[.:]/.test(schema.description),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
