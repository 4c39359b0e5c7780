/** `vfioc schema`: the JSON Schema of a spec, for editors and other programs. */
import { printJsonSchema } from '../spec/json-schema.ts';
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
  surroundings.stdout(printJsonSchema());
  return status.done;
}
