/** Removes elements, attributes and texts from a libvirt document, by path. */
import { normal, valueAt, viewOf } from './identity.ts';
import { parseXmlPath, type Step } from './path.ts';
import { attribute, elements, text, withChildren, withoutAttribute, type Xml } from './xml.ts';

export type Removal =
  /** `count` elements or attributes were removed. */
  | { readonly outcome: 'removed'; readonly root: Xml; readonly count: number }
  /** Nothing matches; `found` is the number of steps that do. */
  | { readonly outcome: 'missing'; readonly found: number; readonly step: string }
  /** The path is not valid from this offset on. */
  | { readonly outcome: 'malformed'; readonly offset: number };

/** The children of an element that a step leads to. */
function chosen(parent: Xml, { name, tests }: Step): ReadonlySet<Xml> {
  let left = elements(parent, name);
  for (const test of tests) {
    left = left.filter((each, index) => {
      if ('position' in test) return index + 1 === test.position;
      const own = valueAt(viewOf(each), test.where);
      return own !== undefined && normal(own) === normal(test.value);
    });
  }
  return new Set(left);
}

/**
 * Removes what `path` leads to (for the syntax, see path.ts; it starts below the root). If several elements match, all
 * of them are removed: a test or a position in brackets selects one. Numbers and MAC addresses match in any notation.
 */
export const removeXml = (root: Xml, path: string): Removal => {
  const parsed = parseXmlPath(path);
  if ('malformed' in parsed) return { outcome: 'malformed', offset: parsed.malformed };
  const { steps, attribute: name } = parsed;
  let count = 0;
  let found = 0;
  const without = (element: Xml, depth: number): Xml | undefined => {
    found = Math.max(found, depth);
    const step = steps[depth];
    if (!step) {
      if (name === '.' && text(element) === '') return element;
      if (name !== undefined && name !== '.' && attribute(element, name) === undefined) return element;
      count += 1;
      if (name === '.') return withChildren(element, []);
      return name === undefined ? undefined : withoutAttribute(element, name);
    }
    const there = chosen(element, step);
    const children = element.children.flatMap((each) =>
      typeof each !== 'string' && there.has(each) ? (without(each, depth + 1) ?? []) : [each],
    );
    return withChildren(element, children);
  };
  const left = without(root, 0) ?? root;
  if (count > 0) return { outcome: 'removed', root: left, count };
  return { outcome: 'missing', found, step: steps[found]?.name ?? (name === '.' ? 'text' : `@${name}`) };
};
