/**
 * Merges libvirt documents element by element, by libvirt's own identity (identity.ts): the parts of all features
 * become one domain, and the user's own XML changes it without repeating it.
 */

import { Element } from './element.ts';
import { belongsToKind, type Identity, identityOf, type Keyed, keyOf, kindOf } from './identity.ts';
import { matchElements, type Partner, placeOf } from './matching.ts';
import { printTest } from './path.ts';
import { attributesOf, attributesWithout, type Xml } from './xml.ts';

/** `join`: neither side wins, and a difference is a clash. `override`: the later document wins. */
export type MergeMode = 'join' | 'override';

/** Two documents with different values: `attribute` is undefined for the text, or for all children of a list. */
export interface Clash {
  /** The element, as a path that removeXml takes. */
  readonly path: string;
  readonly attribute: string | undefined;
  readonly a: string;
  readonly b: string;
}

/** An element without the value by which libvirt identifies it: `needs` is where it would be (`target@dev`). */
export interface Unidentified {
  readonly path: string;
  readonly needs: readonly string[];
}

export interface Merged {
  readonly merged: Xml;
  /** Only in `join`; the first of the two stays in `merged`. */
  readonly clashes: readonly Clash[];
  /** Elements that could not be merged because they have no identity. They are not in `merged`. */
  readonly unidentified: readonly Unidentified[];
  /** Only in `override`: elements that had elements, and in `merged` have text instead. */
  readonly emptied: readonly string[];
  /** Only in `override`: elements of the patch that repeat one before them which libvirt reads only once. */
  readonly repeated: readonly string[];
}

/** An element and its parent: `''` is the root, otherwise names of elements that exist once (`features/hyperv`). */
export interface Part {
  readonly at: string;
  readonly xml: Xml;
}

class Merger {
  readonly clashes: Clash[] = [];
  readonly unidentified: Unidentified[] = [];
  readonly emptied: string[] = [];
  readonly repeated: string[] = [];

  readonly #mode: MergeMode;

  constructor(mode: MergeMode) {
    this.#mode = mode;
  }

  /** Merges an element at its position below `base`; the elements in between exist once. */
  at(base: Element, names: readonly string[], patch: Element): void {
    let here = base;
    for (const name of names) {
      let next = here.child(name);
      if (!next) {
        next = new Element(name);
        here.add(next);
      }
      here = next;
    }
    this.#children(here, [patch], () => names.join('/'));
  }

  /** Merges the content of `patch` into `base`, which is the same element. */
  into(base: Element, patch: Element, path: Path): void {
    if (this.#mode === 'override') {
      base.origin = patch.origin;
      forgetOldKind(base, patch);
    }
    this.#attributes(base, patch, path);
    if (patch.text !== '') this.#text(base, patch, path);
    const names = new Set(patch.children.map((child) => child.name));
    for (const name of names) this.#children(base, patch.named(name), path);
  }

  #attributes(base: Element, patch: Element, path: Path): void {
    const changed: [string, string][] = [];
    for (const [name, value] of Object.entries(patch.attributes)) {
      const old = base.attribute(name);
      if (old === value) continue;
      if (old === undefined || this.#mode === 'override') changed.push([name, value]);
      else this.clashes.push({ path: path(), attribute: name, a: old, b: value });
    }
    if (changed.length > 0) base.attributes = attributesOf([...Object.entries(base.attributes), ...changed]);
  }

  #text(base: Element, patch: Element, path: Path): void {
    if (base.text === patch.text) return;
    const isFree = base.text === '' && base.children.length === 0;
    if (base.children.length > 0 && this.#mode === 'override') this.emptied.push(path() || base.name);
    if (isFree || this.#mode === 'override') base.setText(patch.text);
    else this.clashes.push({ path: path(), attribute: undefined, a: base.text, b: patch.text });
  }

  /** Merges the children of one name. */
  #children(base: Element, given: readonly Element[], path: Path): void {
    const [first] = given;
    if (!first) return;
    if (base.text !== '') {
      if (this.#mode === 'join') {
        this.clashes.push({ path: path(), attribute: undefined, a: base.text, b: `<${first.name}>` });
        return;
      }
      base.setText('');
    }
    if (this.#mode === 'override') this.#override(base, given, path);
    else this.#join(base, given, path);
  }

  /** The elements of the user's XML: see matching.ts for what each of them is. */
  #override(base: Element, given: readonly Element[], path: Path): void {
    const [{ name } = new Element('')] = given;
    const own = base.named(name);
    const identity = identityOf(base.name, name);
    const { replaces, partners, twice, unidentified } = matchElements(base.name, own, given);
    for (const index of twice) this.repeated.push(step(path, given[index] as Element, identity)());
    const needs = 'keys' in identity ? named(identity.keys) : [];
    for (const _ of unidentified) this.unidentified.push({ path: `${below(path)}${name}`, needs });

    const isNumbered = identity.law === 'keyed' && identity.counted && own.length > 0;
    const mentioned = given.flatMap((each, index) => {
      const partner = partners[index];
      if (partner === undefined || partner === 'left-out') return [];
      const at = step(path, each, identity);
      const one = typeof partner === 'number' ? (own[partner] as Element) : undefined;
      if (one && identity.law !== 'foreign') this.into(one, each, at);
      const made = one ?? (identity.law === 'foreign' ? each : this.#alone(each, at));
      if (!one && isNumbered && each.attribute('id') === undefined)
        made.attributes = attributesOf([['id', index], ...Object.entries(made.attributes)]);
      return [{ made, partner }];
    });
    if (replaces || mentioned.some(({ partner }) => partner === 'new')) {
      base.arrange(name, inOrder(replaces ? [] : own, mentioned));
    } else {
      const at = mentioned.map(({ partner }) => partner as number);
      if (at.some((each, index) => index > 0 && each < (at[index - 1] as number))) {
        base.arrange(name, inOrder(own, mentioned));
      }
    }
  }

  /** The parts of features, of which there are very many: most have a key, by which their counterpart is found. */
  #join(base: Element, given: readonly Element[], path: Path): void {
    const [{ name } = new Element('')] = given;
    const identity = identityOf(base.name, name);
    const isOne = given.length === 1;
    if (identity.law === 'once' || (identity.law === 'whole' && isOne)) this.#once(base, given, path);
    else if (identity.law === 'keyed' && isOne) this.#keyed(base, given[0] as Element, identity, path);
    else if (identity.law === 'replaced' || identity.law === 'whole') this.#replaced(base, given, path);
    else this.#matched(base, given, identity, path);
  }

  #once(base: Element, given: readonly Element[], path: Path): void {
    for (const each of given) {
      const own = base.child(each.name);
      if (own) this.into(own, each, step(path, each));
      else base.add(this.#alone(each, step(path, each)));
    }
  }

  #keyed(base: Element, each: Element, { keys, needs }: Keyed, path: Path): void {
    const key = keyOf(each, keys);
    const own = key === undefined ? undefined : base.find(each.name, key, keys);
    if (key === undefined && needs) this.unidentified.push({ path: `${below(path)}${each.name}`, needs: named(keys) });
    else if (own) this.into(own, each, step(path, each, { keys }));
    else if (key !== undefined || !base.named(each.name).some((other) => other.equals(each))) {
      base.add(this.#alone(each, step(path, each, { keys })));
    }
  }

  #replaced(base: Element, given: readonly Element[], path: Path): void {
    const [{ name } = new Element('')] = given;
    const old = base.named(name);
    const print = (list: readonly Element[]): string => list.map((each) => each.print()).join('');
    if (old.length === given.length && old.every((each, index) => given[index]?.equals(each))) return;
    if (old.length > 0)
      this.clashes.push({ path: `${below(path)}${name}`, attribute: undefined, a: print(old), b: print(given) });
    else for (const each of given) base.add(this.#alone(each, path));
  }

  #matched(base: Element, given: readonly Element[], identity: Identity, path: Path): void {
    const [{ name } = new Element('')] = given;
    const own = base.named(name);
    for (const [index, partner] of matchElements(base.name, own, given).partners.entries()) {
      const each = given[index] as Element;
      const at = step(path, each, identity);
      if (typeof partner === 'number') this.into(own[partner] as Element, each, at);
      else if (partner === 'new') base.add(identity.law === 'foreign' ? each : this.#alone(each, at));
      else
        this.unidentified.push({
          path: `${below(path)}${name}`,
          needs: 'keys' in identity ? named(identity.keys) : [],
        });
    }
  }

  /** An element merged into nothing, so that what is wrong inside it is found. The caller no longer owns it. */
  #alone(each: Element, path: Path): Element {
    if (each.made && hasOnlyOnce(each.made)) return each;
    const made = new Element(each.name);
    this.into(made, each, path);
    return made;
  }
}

/** The alternatives of an identity, each as one text. */
const named = (keys: Keyed['keys']): readonly string[] => keys.map((parts) => parts.join(' '));

/** An element that the patch mentions: its counterpart among those of the base, or a new one. */
interface Mentioned {
  readonly made: Element;
  readonly partner: Partner;
}

/** What the patch mentions, in its order; the others directly after the one that they followed. */
function inOrder(own: readonly Element[], mentioned: readonly Mentioned[]): readonly Element[] {
  const places = new Set(mentioned.map(({ partner }) => partner));
  const after = new Map<Partner | undefined, Element[]>();
  let last: number | undefined;
  for (const [at, each] of own.entries()) {
    if (places.has(at)) last = at;
    else after.set(last, [...(after.get(last) ?? []), each]);
  }
  const followed = mentioned.flatMap(({ made, partner }) =>
    partner === 'new' ? [made] : [made, ...(after.get(partner) ?? [])],
  );
  return [...(after.get(undefined) ?? []), ...followed];
}

/** Whether everything in an element exists only once in libvirt, and occurs only once: then there are no duplicates. */
const hasOnlyOnce = ({ name, children }: Xml): boolean =>
  children.every(
    (child, index) =>
      typeof child === 'string' ||
      (identityOf(name, child.name).law === 'once' &&
        children.findIndex((other) => typeof other !== 'string' && other.name === child.name) === index &&
        hasOnlyOnce(child)),
  );

/** Removes what `base` only has because of its kind, if `patch` gives it another one. */
function forgetOldKind(base: Element, patch: Element): void {
  const kind = kindOf(patch);
  const changed = kind === undefined ? undefined : patch.attribute(kind);
  if (kind !== undefined && changed !== undefined && base.attribute(kind) !== changed) {
    const belongs = belongsToKind(base.name, changed);
    const all = { attributes: Object.keys(base.attributes), children: base.children.map((child) => child.name) };
    const { attributes, children } = belongs === 'all' ? all : belongs;
    base.attributes = attributesWithout(base.attributes, attributes);
    base.drop(new Set(children));
  }
  // With the path of a firmware libvirt must not look for one, of which it would compare the path.
  if (base.name === 'os' && patch.attribute('firmware') === undefined) {
    const path = patch.child('loader')?.text ?? '';
    if (path !== '' && path !== base.child('loader')?.text) {
      base.attributes = attributesWithout(base.attributes, ['firmware']);
      base.drop(new Set(['firmware', 'loader']));
    }
  }
  // What one place leaves out is not that of another.
  if (base.name === 'address') {
    const place = placeOf(patch);
    if (place !== undefined && place !== placeOf(base)) base.attributes = {};
  }
  // The address of a server is in an attribute and in a child, and libvirt compares them.
  if (base.name === 'graphics') {
    const [inChild, inAttribute] = [patch.child('listen'), patch.attribute('listen')];
    if (inChild && inAttribute === undefined) base.attributes = attributesWithout(base.attributes, ['listen']);
    if (!inChild && inAttribute !== undefined) base.drop(new Set(['listen']));
  }
  // A device on another bus is not where it was.
  const bus = base.valueAt('target@bus') ?? base.attribute('bus');
  const wanted = patch.valueAt('target@bus') ?? patch.attribute('bus');
  if (bus !== undefined && wanted !== undefined && bus !== wanted && ofBus.has(base.name)) {
    base.drop(new Set(['address']));
  }
}

/** Devices whose address is of the bus that they name. */
const ofBus: ReadonlySet<string> = new Set(['disk', 'input']);

/** The current path of the merger. It is only printed if reported: for every element, that would double the cost. */
type Path = () => string;

const top: Path = () => '';

/** A path with the separator before the next name. */
const below = (path: Path): string => {
  const before = path();
  return before === '' ? '' : `${before}/`;
};

/** The path of an element, with the tests that distinguish it from its siblings, as removeXml takes it. */
const step =
  (path: Path, element: Element, identity?: Identity | Pick<Keyed, 'keys'>): Path =>
  () => {
    const keys = identity && 'keys' in identity ? identity.keys : [];
    const parts = keys.find((each) => keyOf(element, [each]) !== undefined) ?? [];
    const predicates = parts
      .map((part) => part.split('~')[0] ?? '')
      .filter((where) => element.valueAt(where) !== undefined)
      .map((where) => printTest(where, element.valueAt(where) ?? ''));
    return `${below(path)}${element.name}${predicates.join('')}`;
  };

/**
 * Merges `patch` into `base`; both are the same element, usually the root of a domain or of a network. Elements
 * without a counterpart are added. Neither argument is changed.
 *
 * Merging a document with itself changes nothing, and merging one twice is the same as once; an appended list
 * (`qemu:arg`) counts as present if it is there in one piece. In `override`, two elements of the patch are never one
 * (see matching.ts), and among siblings of one name those that the patch mentions come in its order; each of the others
 * stays directly after the one that it followed.
 */
export const mergeXml = (base: Xml, patch: Xml, mode: MergeMode = 'join'): Merged => {
  const merger = new Merger(mode);
  const root = Element.of(base);
  merger.into(root, Element.of(patch), top);
  const { clashes, unidentified, emptied, repeated } = merger;
  return { merged: root.freeze(), clashes, unidentified, emptied, repeated };
};

/** Merges many parts into `base` in `join` mode, in time linear in their number. */
export const joinXml = (base: Xml, parts: Iterable<Part>): Merged => {
  const merger = new Merger('join');
  const root = Element.of(base);
  for (const part of parts) {
    merger.at(root, part.at === '' ? [] : part.at.split('/'), Element.of(part.xml));
  }
  const { clashes, unidentified, emptied, repeated } = merger;
  return { merged: root.freeze(), clashes, unidentified, emptied, repeated };
};
