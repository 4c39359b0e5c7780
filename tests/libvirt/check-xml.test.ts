import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { xmlMistakes } from '../../src/libvirt/check-xml.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';

const golden = join(import.meta.dirname, '../golden');
const domains = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\/out\/domains\/[^/]*\.xml$/.test(name),
);

test('reports no mistakes in our own documents', () => {
  expect(domains.length).toBeGreaterThan(30);
  const mistakes = domains.flatMap((name) => {
    const reading = readXml(readFileSync(join(golden, name), 'utf8'));
    if (!('root' in reading)) throw new Error(`${name} cannot be read`);
    return xmlMistakes(reading.root, reading.root).map((mistake) => ({ name, ...mistake }));
  });
  expect(mistakes).toEqual([]);
});
