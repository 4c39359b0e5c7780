/** What differs between two documents of libvirt, as lines that a person can read. */
import { attribute, type Xml } from '../../src/libvirt/xml.ts';

const textOf = (element: Xml): string =>
  element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

const elementsOf = (element: Xml): Xml[] => element.children.filter((child): child is Xml => typeof child !== 'string');

/** `disk[vda]`: the element with what tells it from its siblings, for the reader only. */
const label = (element: Xml): string => {
  const target = elementsOf(element).find(({ name }) => name === 'target');
  const known = attribute(element, 'type') ?? attribute(element, 'name') ?? (target && attribute(target, 'dev'));
  return known === undefined ? element.name : `${element.name}[${known}]`;
};

/** Each attribute, text and element of a subtree. */
function* factsOf(element: Xml, path = element.name): Generator<string> {
  yield path;
  for (const [name, value] of Object.entries(element.attributes)) yield `${path}@${name}=${value}`;
  const text = textOf(element);
  if (text !== '') yield `${path}=${text}`;
  for (const child of elementsOf(element)) yield* factsOf(child, `${path}/${child.name}`);
}

const withFacts = (side: readonly Xml[]): { child: Xml; facts: Set<string> }[] =>
  side.map((child) => ({ child, facts: new Set(factsOf(child)) }));

/** How many facts of two elements agree, counted once each. */
function likeness(one: Set<string>, other: Set<string>): number {
  let count = 0;
  for (const fact of one) if (other.has(fact)) count++;
  return count;
}

/**
 * The facts of `one` that `other` lacks (`-`) and the reverse (`+`). Children of one name are paired by what they have in
 * common, so their order does not matter.
 */
export function differences(one: Xml, other: Xml, path = ''): string[] {
  const here = `${path}/${label(one)}`;
  const found: string[] = [];
  for (const name of new Set([...Object.keys(one.attributes), ...Object.keys(other.attributes)])) {
    const [a, b] = [attribute(one, name), attribute(other, name)];
    if (a === b) continue;
    if (a !== undefined) found.push(`- ${here}@${name}=${a}`);
    if (b !== undefined) found.push(`+ ${here}@${name}=${b}`);
  }
  if (textOf(one) !== textOf(other)) found.push(`- ${here}=${textOf(one)}`, `+ ${here}=${textOf(other)}`);
  const names = new Set([...elementsOf(one), ...elementsOf(other)].map(({ name }) => name));
  for (const name of names) {
    const left = elementsOf(one).filter((child) => child.name === name);
    const right = elementsOf(other).filter((child) => child.name === name);
    const [ofLeft, ofRight] = [withFacts(left), withFacts(right)];
    const pairs = ofLeft
      .flatMap((a, i) =>
        ofRight.map((b, j) => ({
          a: a.child,
          b: b.child,
          distance: Math.abs(i - j),
          score: likeness(a.facts, b.facts),
        })),
      )
      .sort((x, y) => y.score - x.score || x.distance - y.distance);
    const used = new Set<Xml>();
    for (const { a, b } of pairs) {
      if (used.has(a) || used.has(b)) continue;
      used.add(a).add(b);
      found.push(...differences(a, b, here));
    }
    for (const a of left) if (!used.has(a)) found.push(...[...factsOf(a)].map((fact) => `- ${here}/${fact}`));
    for (const b of right) if (!used.has(b)) found.push(...[...factsOf(b)].map((fact) => `+ ${here}/${fact}`));
  }
  return found;
}
