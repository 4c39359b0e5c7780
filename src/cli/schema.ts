/** `vfioc schema`: the JSON Schema of a spec, for editors and other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, type Command, type Surroundings, status } from './command.ts';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a spec',
  usage: '',
  description: [
    'For editors: with the YAML language server, a first line such as',
    '  # yaml-language-server: $schema=./host.schema.json',
    'gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does.',
  ],
  flags: {},
  arguments: { name: 'nothing', least: 0, most: 0 },
  run,
};

function run(_: Call, surroundings: Surroundings): number {
  // Made by the build (schema/json-schema.ts): the sentences of the fields are no part of the bundle.
  surroundings.stdout(readFileSync(join(import.meta.dirname, VFIOC_SCHEMA), 'utf8'));
  return status.done;
}
