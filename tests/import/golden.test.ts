/** What vfioc compiles is imported again as the same fields: the compiled domain is the same, byte for byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { validateFacts } from '../../src/facts/validate-facts.ts';
import type { JsonObject } from '../../src/features/feature.ts';
import { importGuest } from '../../src/import/guest.ts';
import { keptOf } from '../../src/import/kept.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { readTree } from '../../src/source/yaml.ts';

const folders = [
  ...readdirSync('tests/golden').map((name) => ({ folder: `tests/golden/${name}`, output: 'out' })),
  ...readdirSync('examples').map((name) => ({ folder: `examples/${name}`, output: 'vfio' })),
].filter(({ folder, output }) => existsSync(join(folder, output, 'domains')));

describe.each(folders)('$folder', ({ folder, output }) => {
  const {
    vms,
    devices: _,
    ...host
  } = parse(readFileSync(join(folder, 'host.yaml'), 'utf8')) as JsonObject & { vms: JsonObject };
  const { facts: file, ...rest } = host.host as JsonObject;
  const facts = typeof file === 'string' ? factsIn(join(folder, file)) : undefined;
  for (const name of readdirSync(join(folder, output, 'domains'))) {
    test(name, () => {
      const text = readFileSync(join(folder, output, 'domains', name), 'utf8');
      const reading = readXml(text);
      if ('problems' in reading) throw new Error('not XML');
      const { kept } = keptOf(reading.root);
      const guest = name.replace(/\.xml$/, '');
      const found = importGuest([{ ...host, host: rest }], guest, kept, facts);
      expect(found?.problem).toBeUndefined();
      expect(found?.lost).toEqual([]);
      if (process.env.SHOWX)
        console.log('##', folder, name, found?.problem?.message, found?.lost, found?.removals, found?.xml);
      expect({ xml: found?.xml, removals: found?.removals }).toEqual({ xml: undefined, removals: [] });
    });
  }
});

function factsIn(path: string) {
  const found = new Diagnostics();
  const { tree } = readTree(readFileSync(path), path, found.reporter(sourceCodes));
  return tree && validateFacts(tree, found);
}
