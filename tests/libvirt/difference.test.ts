/** What to merge and what to remove, so that one domain becomes another. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOf } from '../../src/import/kept.ts';
import { differencesOf, statementsOf } from '../../src/libvirt/comparison.ts';
import { changed, changeTo } from '../../src/libvirt/difference.ts';
import { mergeXml } from '../../src/libvirt/merge.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { type Xml, xml } from '../../src/libvirt/xml.ts';
import { xmlDocument } from '../fuzz/generated-xml.ts';

function read(text: string): Xml {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.root;
}

const domains = readdirSync('tests/golden')
  .map((name) => `tests/golden/${name}/out/domains`)
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => keptOf(read(readFileSync(`${folder}/${name}`, 'utf8'))).kept));

/** The index of a domain: a failing one is then shown in short. */
const anyDomain = fc.nat(domains.length - 1);

function differences(base: Xml, target: Xml): readonly unknown[] {
  const result = changed(base, changeTo(base, target));
  return result ? differencesOf(statementsOf(target), statementsOf(result)) : ['the change does not apply'];
}

test('nothing changes a domain into itself', () => {
  for (const domain of domains) expect(changeTo(domain, domain)).toEqual({ patch: undefined, removals: [] });
});

test('a patch has no more than what differs', () => {
  const disk = (cache: string): Xml =>
    read(
      `<domain><devices><disk type="file"><driver name="qemu"${cache}/><target dev="vda"/></disk></devices></domain>`,
    );
  const { patch, removals } = changeTo(disk(''), disk(' cache="none"'));
  expect(patch).toEqual(
    read('<domain><devices><disk><driver cache="none"/><target dev="vda"/></disk></devices></domain>'),
  );
  expect(removals).toEqual([]);
  expect(changeTo(disk(' cache="none"'), disk('')).removals).toEqual(['devices/disk/driver/@cache']);
});

test('each domain becomes each other', () => {
  fc.assert(
    fc.property(anyDomain, anyDomain, (base, target) => {
      expect(differences(domains[base] as Xml, domains[target] as Xml)).toEqual([]);
    }),
    { numRuns: 300, seed: 17 },
  );
});

test("any domain of libvirt's schema is reached", () => {
  const isDomain = (text: string): boolean => {
    const reading = readXml(text);
    if ('problems' in reading || reading.root.name !== 'domain') return false;
    // Some elements are not complete without what distinguishes them.
    return mergeXml(xml('domain'), keptOf(reading.root).kept, 'override').unidentified.length === 0;
  };
  fc.assert(
    fc.property(anyDomain, xmlDocument.filter(isDomain), (base, text) => {
      // A domain has a type.
      const { kept } = keptOf(read(text));
      const target = { ...kept, attributes: { type: 'kvm', ...kept.attributes } };
      expect(differences(domains[base] as Xml, target)).toEqual([]);
    }),
    { numRuns: 300, seed: 17 },
  );
});
