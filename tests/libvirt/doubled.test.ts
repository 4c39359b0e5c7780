/** What libvirt's schema allows several times survives merging several times, into the domain of each golden case. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeXml } from '../../src/libvirt/merge.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, elements, type Xml, xml } from '../../src/libvirt/xml.ts';
import type { Grammar } from '../fuzz/read-grammar.ts';

const grammar: Grammar = JSON.parse(readFileSync('tests/fuzz/generated/libvirt-grammar.json', 'utf8'));
const golden = join(import.meta.dirname, '../golden');
const domains = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\/out\/domains\/[^/]*\.xml$/.test(name))
  .sort()
  .map((name) => {
    const reading = readXml(readFileSync(join(golden, name), 'utf8'));
    if ('problems' in reading) throw new Error(name);
    return reading.root;
  });

/** The names from the domain to each element, by the shortest way; those of QEMU's namespace with its prefix. */
const ways = new Map<string, readonly string[]>([['domain', []]]);
for (const [name, way] of ways) {
  for (const next of grammar[name]?.children ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
}
const ofQemu = new Set(['commandline', 'override', 'capabilities']);
const prefixed = (way: readonly string[]): readonly string[] =>
  ofQemu.has(way[0] ?? '') ? way.map((name) => `qemu:${name}`) : way;

/** What the schema allows several times, but libvirt reads once. */
const readOnce: ReadonlySet<string> = new Set(['redirfilter', 'label']);

const pairs = [...ways].flatMap(([parent, way]) =>
  (grammar[parent]?.several ?? [])
    .filter((name) => !readOnce.has(name))
    .map((name) => ({ way: prefixed([...way, name]), name })),
);

const value = fc.constantFrom('0', '1', 'a', 'vda', 'usb', 'pci', 'virtio');
const doubled = fc.constantFrom(...pairs).chain(({ way, name }) => {
  const known = Object.entries(grammar[name]?.attributes ?? {}).filter(([each]) => !each.startsWith('xmlns'));
  const attributes = fc
    .uniqueArray(fc.constantFrom(...known.map(([each]) => each), 'type'), { maxLength: 3 })
    .chain((names) =>
      fc
        .tuple(
          ...names.map((each) => {
            const words = grammar[name]?.attributes[each] ?? [];
            return words.length > 0 ? fc.constantFrom(...words) : value;
          }),
        )
        .map((values) => Object.fromEntries(names.map((each, index) => [each, values[index] ?? '']))),
    );
  return fc.tuple(fc.constant(way), fc.array(attributes, { minLength: 2, maxLength: 3 }));
});

const within = (way: readonly string[], inside: readonly Xml[]): Xml => {
  let below = inside;
  for (const name of way.slice(0, -1).reverse()) below = [xml(name, {}, ...below)];
  return xml('domain', {}, ...below);
};

/** All elements at a way: a device that the patch adds may be one of several. */
const at = (domain: Xml, way: readonly string[]): Xml[] =>
  way.reduce<Xml[]>((here, name) => here.flatMap((each) => elements(each, name)), [domain]);

const says = (own: Xml, said: Xml): boolean =>
  Object.entries(said.attributes).every(([name, each]) => attribute(own, name) === each);

/** Whether each of these elements is another one of the parent's, in their order. */
function hasAll(parent: Xml, said: readonly Xml[]): boolean {
  const own = elements(parent, said[0]?.name);
  let from = 0;
  return said.every((one) => {
    const found = own.findIndex((each, index) => index >= from && says(each, one));
    from = found + 1;
    return found >= 0;
  });
}

test('all of them are there, and nothing else is gone', () => {
  expect(pairs.length).toBeGreaterThan(60);
  let survived = 0;
  const number = fc.nat({ max: domains.length - 1 });
  fc.assert(
    fc.property(number, doubled, (index, [way, list]) => {
      const base = domains[index] as Xml;
      const name = way.at(-1) ?? '';
      const said = list.map((attributes) => xml(name, attributes));
      const { merged, repeated, unidentified } = mergeXml(base, within(way, said), 'override');
      if (repeated.length > 0 || unidentified.length > 0) return;
      survived += 1;
      const parents = at(merged, way.slice(0, -1));
      expect(parents.some((parent) => hasAll(parent, said))).toBe(true);
      const others = (root: Xml): number =>
        at(root, way.slice(0, -1))
          .flatMap((parent) => elements(parent))
          .filter((each) => each.name !== name).length;
      expect(others(merged)).toBe(others(base));
      expect(at(merged, way).length).toBeGreaterThanOrEqual(at(base, way).length);
      expect(mergeXml(merged, within(way, said), 'override').merged).toEqual(merged);
    }),
    { numRuns: 3000 },
  );
  expect(survived).toBeGreaterThan(1000);
});
