/** The JSON Schema of a spec. */
import * as z from 'zod/mini';
import { specSchema } from './spec.ts';

/**
 * The JSON Schema of what a person may write in host.yaml: defaults may be left out, scalars are the texts and numbers
 * that their parsers take.
 *
 * @see https://json-schema.org/draft/2020-12/schema
 */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(specSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:vfioc:host:1',
    title: 'vfioc host spec',
    description: 'A machine, the PCI devices that leave it, and the guests that receive them.',
    ...rest,
  };
}

/** {@link jsonSchema} as a text. */
export const printJsonSchema = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
