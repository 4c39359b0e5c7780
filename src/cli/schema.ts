/** `vfioc schema`: the JSON Schema of a spec, for editors and other programs. */
import { printJsonSchema } from '../schema/json-schema.ts';
import { type Call, type Command, type Surroundings, status } from './command.ts';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a spec',
  usage: '',
  description: [
    'The schema is for editors. With the YAML language server, this first line in host.yaml',
    '  # yaml-language-server: $schema=./host.schema.json',
    'turns on completion, descriptions and checks. vfioc check also finds the problems that a schema cannot express.',
  ],
  flags: {},
  examples: [['vfioc schema > host.schema.json', 'save the schema for your editor']],
  arguments: { name: 'nothing', least: 0, most: 0 },
  needsDirectory: false,
  run,
};

function run(_: Call, surroundings: Surroundings): number {
  surroundings.stdout(printJsonSchema());
  return status.done;
}
