/** The comparison that an import is proved with: it notices each change of a domain that means something. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOf, orderedAmong, statementsOf } from '../../src/libvirt/comparison.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { elements, withChildren, type Xml, xml } from '../../src/libvirt/xml.ts';

function read(text: string): Xml {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.root;
}

const domains = readdirSync('tests/golden')
  .map((name) => `tests/golden/${name}/out/domains`)
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => read(readFileSync(`${folder}/${name}`, 'utf8'))));

const areSame = (a: Xml, b: Xml): boolean => differencesOf(statementsOf(a), statementsOf(b)).length === 0;
const device = (inside: string): Xml => read(`<domain><devices>${inside}</devices></domain>`);

/** An element of a document, as the indexes of the children that lead to it. */
type Place = readonly number[];

/** The places of all elements below the root that say something; metadata is compared whole. */
function* placesIn(element: Xml, place: Place = []): Generator<{ place: Place; element: Xml; parent: Xml }> {
  for (const [index, one] of element.children.entries()) {
    if (typeof one === 'string' || one.name === 'metadata') continue;
    yield { place: [...place, index], element: one, parent: element };
    yield* placesIn(one, [...place, index]);
  }
}

/** The document with another element at a place, several, or none. */
function replaced(root: Xml, [index, ...rest]: Place, by: readonly Xml[]): Xml {
  const children = root.children.flatMap((one, at): (Xml | string)[] => {
    if (at !== index || typeof one === 'string') return [one];
    return rest.length === 0 ? [...by] : [replaced(one, rest, by)];
  });
  return withChildren(root, children);
}

/** One change of an element: its name, an attribute, its text, a child more, the element twice, or none of it. */
const mutation = fc.record({
  kind: fc.constantFrom('remove', 'double', 'attribute', 'without attribute', 'new attribute', 'text', 'child', 'swap'),
  at: fc.nat(),
  which: fc.nat(),
  value: fc.constantFrom('other', '4711', 'no', '0xfe'),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

/** The changed document; nothing if there is nothing to change. */
function mutated(root: Xml, { kind, at, which, value }: Mutation): Xml | undefined {
  const all = [...placesIn(root)];
  const found = all[at % all.length];
  if (!found) return undefined;
  const { place, element, parent } = found;
  const names = Object.keys(element.attributes).filter((name) => !name.startsWith('xmlns'));
  const name = names[which % Math.max(1, names.length)];
  const put = (...by: readonly Xml[]): Xml => replaced(root, place, by);
  const { [name ?? '']: own, ...others } = element.attributes;
  switch (kind) {
    case 'remove':
      return put();
    case 'double':
      return put(element, element);
    case 'attribute':
      // A unit belongs to a number, and is noticed by what the two make together.
      return name === undefined || own === value
        ? undefined
        : put({ ...element, attributes: { ...others, [name]: value } });
    case 'without attribute':
      return name === undefined || name === 'unit' ? undefined : put({ ...element, attributes: others });
    case 'new attribute':
      return put({ ...element, attributes: { ...element.attributes, added: value } });
    case 'text':
      return elements(element).length > 0 || element.children[0] === value
        ? undefined
        : put({ ...element, children: [value] });
    case 'child':
      return typeof element.children[0] === 'string'
        ? undefined
        : put(withChildren(element, [...element.children, xml('added')]));
    case 'swap': {
      const group = orderedAmong(parent.name, elements(parent, element.name));
      const next = group[group.indexOf(element) + 1];
      if (!group.includes(element) || !next || areSame(wrapped(element), wrapped(next))) return undefined;
      const swapped = parent.children.map((one) => (one === element ? next : one === next ? element : one));
      return place.length === 1
        ? withChildren(root, swapped)
        : replaced(root, place.slice(0, -1), [withChildren(parent, swapped)]);
    }
  }
}

const wrapped = (element: Xml): Xml => xml('domain', {}, xml('devices', {}, element));

test('each of a thousand single mutations is noticed', () => {
  let count = 0;
  for (let seed = 1; count < 1000; seed += 1) {
    const [[root, one]] = fc.sample(fc.tuple(fc.constantFrom(...domains), mutation), { numRuns: 1, seed }) as [
      [Xml, Mutation],
    ];
    const other = mutated(root, one);
    if (!other) continue;
    count += 1;
    expect(areSame(root, other), JSON.stringify({ seed, ...one })).toBe(false);
  }
});

test.each(domains.map((domain, index) => [index, domain] as const))('domain %i says what it says', (_, domain) => {
  expect(differencesOf(statementsOf(domain), statementsOf(domain))).toEqual([]);
});

describe('the same, written in another way', () => {
  test.each([
    ['<domain><memory unit="GiB">2</memory></domain>', '<domain><memory>2097152</memory></domain>'],
    [
      '<domain><memoryBacking><hugepages><page size="1" unit="G"/></hugepages></memoryBacking></domain>',
      '<domain><memoryBacking><hugepages><page size="1048576" unit="KiB"/></hugepages></memoryBacking></domain>',
    ],
    [
      '<domain><uuid>A81E1509968048F3B610B15A5E87E487</uuid></domain>',
      '<domain><uuid>a81e1509-9680-48f3-b610-b15a5e87e487</uuid></domain>',
    ],
    ['<domain><os/><cpu/></domain>', '<domain><cpu/>\n<os/></domain>'],
  ])('%s', (a, b) => {
    expect(differencesOf(statementsOf(read(a)), statementsOf(read(b)))).toEqual([]);
  });

  test('the order of controllers, PS/2 devices and timers', () => {
    const timers = '<domain><clock><timer name="pit"/><timer name="rtc"/></clock></domain>';
    expect(areSame(read(timers), read(timers.replace('pit', 'x').replace('rtc', 'pit').replace('x', 'rtc')))).toBe(
      true,
    );
    const [a, b] = ['<input type="mouse" bus="ps2"/>', '<input type="keyboard" bus="ps2"/>'];
    expect(areSame(device(a + b), device(b + a))).toBe(true);
  });

  test('the mark of vfioc', () => {
    const marked = "<domain><metadata><vfioc:domain xmlns:vfioc='urn:vfioc:domain:1' hash='x'/></metadata></domain>";
    expect(areSame(read(marked), read('<domain/>'))).toBe(true);
  });
});

describe('the order means something', () => {
  test.each([
    ['disk', '<disk><target dev="vda"/></disk>', '<disk><target dev="vdb"/></disk>'],
    ['hostdev', '<hostdev type="usb"/>', '<hostdev type="pci"/>'],
    ['interface', '<interface type="user"/>', '<interface type="network"/>'],
  ])('of %s', (_, a, b) => {
    expect(areSame(device(a + b), device(b + a))).toBe(false);
  });
});
