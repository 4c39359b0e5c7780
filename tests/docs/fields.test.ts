/** Every field of a spec is documented: its name is in docs/guest.md, docs/host.md or docs/nixos.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
}

const docs = ['guest', 'host', 'nixos']
  .map((name) => readFileSync(join(import.meta.dirname, `../../docs/${name}.md`), 'utf8'))
  .join();

/** The fields of an object, and of the objects that a map holds. */
const fieldsOf = ({ properties = {}, additionalProperties, anyOf = [] }: Schema): [string, Schema][] => [
  ...Object.entries(properties),
  ...[additionalProperties || undefined, ...anyOf].flatMap((below) => (below ? fieldsOf(below) : [])),
];

test('each field of the host, of a device, of a guest and of a network is named in the documentation', () => {
  const names = fieldsOf(jsonSchema() as Schema).flatMap(([name, field]) => [
    name,
    ...fieldsOf(field).map(([below]) => below),
  ]);
  expect(names.length).toBeGreaterThan(80);
  const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(docs);
  expect([...new Set(names)].filter((name) => !isNamed(name))).toEqual([]);
});
