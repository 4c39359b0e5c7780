/**
 * The inverse of merging: what to merge into one document, and what to remove from it, so that it says what another
 * document says. `vfioc import` writes it as `xml` and `xmlRemove` of a guest.
 */
import { differencesOf, orderedAmong, statementsOf } from './comparison.ts';
import { identityOf, normal, valueAt, viewOf } from './identity.ts';
import { matchChildren } from './matching.ts';
import { mergeXml } from './merge.ts';
import { printTest } from './path.ts';
import { elementAt } from './query.ts';
import { removeXml } from './remove.ts';
import { attribute, attributesOf, child, elements, text, withChildren, type Xml } from './xml.ts';

/** How one document becomes another. */
export interface Change {
  /** Merged first; `undefined` if nothing has to be. It has no more than is needed. */
  readonly patch: Xml | undefined;
  /** Removed after that, in this order: paths for removeXml. */
  readonly removals: readonly string[];
}

/** What the patch says of an element of the target. */
interface Mark {
  readonly attributes: Set<string>;
  text: boolean;
}

/** The parts of the target that the patch says. */
class Marks {
  readonly #marks = new Map<Xml, Mark>();
  /** Counts what was added. */
  size = 0;

  #of(element: Xml): Mark {
    const mark = this.#marks.get(element) ?? { attributes: new Set(), text: false };
    if (!this.#marks.has(element)) this.size += 1;
    this.#marks.set(element, mark);
    return mark;
  }

  element(element: Xml): void {
    this.#of(element);
  }

  attribute(element: Xml, name: string): void {
    const { attributes } = this.#of(element);
    if (attributes.has(name)) return;
    attributes.add(name);
    this.size += 1;
  }

  text(element: Xml): void {
    const mark = this.#of(element);
    if (!mark.text) this.size += 1;
    mark.text = true;
  }

  /** An element with everything in it. */
  whole(element: Xml): void {
    for (const name of Object.keys(element.attributes)) this.attribute(element, name);
    if (text(element) !== '') this.text(element);
    for (const one of elements(element)) this.whole(one);
    this.element(element);
  }

  /** The target without the devices of which nothing is marked; the others are now marked as a whole. */
  completed(target: Xml): Xml {
    for (const device of elements(child(target, 'devices') ?? target)) {
      if (this.restricted(device, 'devices')) this.whole(device);
    }
    return this.restricted(target, '') ?? target;
  }

  /** The target without what is not marked; `undefined` if nothing of an element is. */
  restricted(element: Xml, parent: string): Xml | undefined {
    // The content of metadata belongs to other programs and is given whole.
    if (parent === 'metadata') return this.#marks.has(element) ? element : undefined;
    const mark = this.#marks.get(element);
    const inside = element.children.flatMap((one) =>
      typeof one === 'string' ? [] : (this.restricted(one, element.name) ?? []),
    );
    if (!mark && inside.length === 0) return undefined;
    const names = Object.keys(element.attributes).filter(
      (name) => name.startsWith('xmlns') || mark?.attributes.has(name),
    );
    const attributes = attributesOf(names.map((name) => [name, attribute(element, name)]));
    return { name: element.name, attributes, children: mark?.text ? [text(element)] : inside };
  }
}

/** Where the values are that distinguish an element from its siblings. */
function identityParts(parent: string, element: Xml): readonly string[] {
  const identity = identityOf(parent, element.name);
  const view = viewOf(element);
  if (identity.law === 'keyed') {
    const complete = identity.keys.find((parts) => parts.every((part) => valueAt(view, bare(part)) !== undefined));
    return [...(complete ?? []), 'alias@name'].map(bare).filter((part) => valueAt(view, part) !== undefined);
  }
  if (identity.law !== 'loose') return [];
  const kinds = ['@type', '@bus', '@model', '@mode', 'model@type', 'backend@type', 'backend@model', 'alias@name'];
  return kinds.filter((part) => valueAt(view, part) !== undefined);
}

const bare = (part: string): string => part.split('~')[0] ?? '';

/** Marks the values that distinguish an element from its siblings. */
function markIdentity(marks: Marks, parent: string, element: Xml): void {
  marks.element(element);
  for (const where of identityParts(parent, element)) {
    const [path = '', name] = where.split('@');
    const at = elementAt(element, path.replace(/\.$/, ''));
    if (!at) continue;
    if (name === undefined) marks.text(at);
    else marks.attribute(at, name);
  }
}

/** The names of the child elements, once each. */
const namesIn = (...all: readonly Xml[]): string[] => [
  ...new Set(all.flatMap((element) => elements(element).map(({ name }) => name))),
];

/** Marks everything that the target says and `now` does not. Returns whether something was marked below the target. */
function markMissing(marks: Marks, now: Xml, target: Xml): boolean {
  let isMarked = false;
  for (const [name, value] of Object.entries(target.attributes)) {
    if (name.startsWith('xmlns') || attribute(now, name) === value) continue;
    marks.attribute(target, name);
    isMarked = true;
  }
  if (text(target).trim() !== '' && text(now).trim() !== text(target).trim()) {
    marks.text(target);
    isMarked = true;
  }
  for (const name of namesIn(target)) {
    if (markMissingNamed(marks, name, now, target)) isMarked = true;
  }
  return isMarked;
}

/** The same for the children of one name. */
function markMissingNamed(marks: Marks, name: string, now: Xml, target: Xml): boolean {
  const own = elements(now, name);
  const wanted = elements(target, name);
  if (target.name === 'metadata') {
    const isSame = own.length === wanted.length && own.every((one, index) => isEqual(one, wanted[index] ?? one));
    if (!isSame) for (const one of wanted) marks.element(one);
    return !isSame;
  }
  const { partners, replaces } = matchChildren(target.name, own, wanted);
  let isMarked = false;
  const found: number[] = [];
  const inOrder = new Set(orderedAmong(target.name, wanted));
  for (const [index, one] of wanted.entries()) {
    const partner = replaces ? index : partners[index];
    const match = typeof partner === 'number' ? own[partner] : undefined;
    if (!match) marks.whole(one);
    else {
      if (inOrder.has(one)) found.push(own.indexOf(match));
      if (!markMissing(marks, match, one)) continue;
      markIdentity(marks, target.name, one);
    }
    isMarked = true;
  }
  if (found.every((at, index) => index === 0 || at > (found[index - 1] ?? at))) return isMarked;
  // Elements that the patch names are in its order.
  for (const one of inOrder) markIdentity(marks, target.name, one);
  return true;
}

const isEqual = (a: Xml, b: Xml): boolean => differencesOf(statementsOf(a), statementsOf(b)).length === 0;

/** A path to an element, among the siblings of its name in the document. */
function stepTo(parent: Xml, element: Xml): string {
  const siblings = elements(parent, element.name);
  if (siblings.length === 1) return element.name;
  const view = viewOf(element);
  let left = siblings;
  let step = element.name;
  const everywhere = ['@type', '@name', '@index', '@model', '@bus', '@mode', 'source@dev', 'source@file', 'model@type'];
  for (const where of [...identityParts(parent.name, element), ...everywhere]) {
    const value = valueAt(view, where);
    if (left.length === 1) break;
    if (value === undefined || step.includes(`[${where.replace(/^@/, '')}=`)) continue;
    const test = printTest(where, value);
    const fewer = left.filter((one) => {
      const other = valueAt(viewOf(one), where);
      return other !== undefined && normal(other) === normal(value);
    });
    if (fewer.length === left.length || /['"]/.test(value)) continue;
    left = fewer;
    step += test;
  }
  return left.length === 1 ? step : `${step}[${left.indexOf(element) + 1}]`;
}

/** The paths to everything in `now` that the target does not say, the last sibling first. */
function* surplus(now: Xml, target: Xml, path: string): Generator<string> {
  for (const name of Object.keys(now.attributes)) {
    if (name.startsWith('xmlns') || attribute(target, name) !== undefined) continue;
    if (path !== '') yield `${path}/@${name}`;
  }
  if (path !== '' && text(now).trim() !== '' && text(target).trim() === '') yield `${path}/.`;
  for (const name of namesIn(now)) {
    const own = elements(now, name);
    const wanted = elements(target, name);
    const { partners, replaces } = matchChildren(now.name, own, wanted);
    const kept = new Map<Xml, Xml>();
    for (const [index, one] of wanted.entries()) {
      const partner = replaces ? index : partners[index];
      const match = typeof partner === 'number' ? own[partner] : undefined;
      if (match) kept.set(match, one);
    }
    for (const one of [...own].reverse()) {
      const at = path === '' ? stepTo(now, one) : `${path}/${stepTo(now, one)}`;
      const match = kept.get(one);
      if (!match) yield at;
      else if (now.name !== 'metadata') yield* surplus(one, match, at);
    }
  }
}

/** Removes everything the target does not say. The last sibling goes first, so that the paths to the others still hold. */
function removalsFor(merged: Xml, target: Xml, complete: Means['complete']): string[] {
  const removals: string[] = [];
  const wanted = statementsOf(target);
  const surplusOf = (document: Xml): number => differencesOf(statementsOf(complete(document)), wanted).length;
  let root = merged;
  let before = surplusOf(root);
  for (let left = 1; left > 0; ) {
    left = 0;
    for (const path of [...surplus(root, target, '')]) {
      const removal = removeXml(root, path);
      if (removal.outcome !== 'removed') continue;
      // What is written in another way is not surplus.
      const after = surplusOf(removal.root);
      if (after > before) continue;
      before = after;
      root = removal.root;
      removals.push(path);
      left += 1;
    }
  }
  return removals;
}

/** How a change is found, beyond the laws of merging. */
export interface Means {
  /** Merges a patch into the base; `undefined` if that is not possible. */
  readonly merge: (patch: Xml) => Xml | undefined;
  /** A document with what its reader adds by itself: what that says does not have to be merged. */
  readonly complete: (document: Xml) => Xml;
}

/**
 * The smallest patch that adds to `base` what `target` says, and the removal of the rest. Both are documents with the
 * same root. The caller compares the result: some documents cannot be reached, such as one with a text where the base
 * has elements.
 */
export function changeTo(base: Xml, target: Xml, means: Partial<Means> = {}): Change {
  const { merge = (patch: Xml) => over(base, patch), complete = (document: Xml) => document } = means;
  const marks = new Marks();
  const wanted = complete(target);
  let merged = base;
  let patch: Xml | undefined;
  for (let before = -1; marks.size !== before; ) {
    before = marks.size;
    markMissing(marks, complete(merged), wanted);
    const next = marks.restricted(wanted, '');
    const result = next && (merge(next) ?? merge(marks.completed(wanted)));
    if (!result) break;
    patch = marks.restricted(wanted, '');
    merged = result;
  }
  return { patch, removals: removalsFor(merged, wanted, complete) };
}

const over = (base: Xml, patch: Xml): Xml => mergeXml(base, patch, 'override').merged;

/** A document after a change; `undefined` if the change does not apply to it. */
export function changed(base: Xml, { patch, removals }: Change): Xml | undefined {
  let root = patch ? mergeXml(base, patch, 'override').merged : base;
  for (const path of removals) {
    const removal = removeXml(root, path);
    if (removal.outcome !== 'removed') return undefined;
    root = removal.root;
  }
  return withChildren(root, root.children);
}
