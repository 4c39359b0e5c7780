/**
 * Merges libvirt documents element by element, by libvirt's own identity (identity.ts): the parts of all features
 * become one domain, and the user's own XML changes it without repeating it.
 */

import { Element } from './element.ts';
import { belongsToKind, type Identity, identityOf, keyOf, kindOf, once } from './identity.ts';
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
  /** Only in `override`: elements of the patch that differ but are the same one to libvirt; the last is in `merged`. */
  readonly repeated: readonly string[];
}

/** An element and its parent: `''` is the root, otherwise names of elements that exist once (`features/hyperv`). */
export interface Part {
  readonly at: string;
  readonly xml: Xml;
}

/** Devices that libvirt does not accept without a type. */
const typed: ReadonlySet<string> = new Set(['interface', 'hostdev']);

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
    const kind = kindOf(patch);
    const changed = kind !== undefined && this.#mode === 'override' ? patch.attribute(kind) : undefined;
    const replaces = changed !== undefined && base.attribute(kind ?? '') !== changed;
    if (replaces) forgetKind(base);
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
    if (base.name === 'metadata' && this.#mode === 'override') {
      this.#foreign(base, given, path);
      return;
    }
    const identity = identityOf(base.name, first.name);
    if (base.text !== '') {
      if (this.#mode === 'join') {
        this.clashes.push({ path: path(), attribute: undefined, a: base.text, b: `<${first.name}>` });
        return;
      }
      base.setText('');
    }
    if (identity === once) this.#once(base, given, path);
    else if (identity.law === 'keyed') this.#keyed(base, given, identity, path);
    else if (identity.law === 'replaced') this.#replaced(base, given, path);
    else if (identity.law === 'appended') this.#appended(base, given);
    else this.#loose(base, given, path);
  }

  /** Elements of other programs, of which libvirt keeps one for each namespace as it is. */
  #foreign(base: Element, given: readonly Element[], path: Path): void {
    this.#compare(given, () => '', path);
    base.drop(new Set(given.map((each) => each.name)));
    for (const each of given) base.add(each.copy());
  }

  /** Finds elements of the user's XML of which only the last would be left. */
  #compare(given: readonly Element[], keyFor: (each: Element) => string | undefined, path: Path): void {
    if (this.#mode !== 'override' || given.length < 2) return;
    const seen = new Map<string, Element>();
    for (const each of given) {
      const key = keyFor(each);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first && !first.equals(each)) this.repeated.push(step(path, each)());
      else seen.set(key, each);
    }
  }

  #once(base: Element, given: readonly Element[], path: Path): void {
    this.#compare(given, () => '', path);
    for (const each of given) {
      const own = base.child(each.name);
      if (own) this.into(own, each, step(path, each));
      else base.add(this.#alone(each, step(path, each)));
    }
  }

  #keyed(base: Element, given: readonly Element[], identity: Identity & { law: 'keyed' }, path: Path): void {
    const nameless: Element[] = [];
    this.#compare(given, (each) => keyOf(each, identity.keys), path);
    for (const each of given) {
      const key = keyOf(each, identity.keys);
      if (key === undefined && identity.needs) {
        const needs = identity.keys.map((parts) => parts.join(' '));
        this.unidentified.push({ path: `${below(path)}${each.name}`, needs });
      } else if (key === undefined) {
        const only = given.length === 1 ? this.#only(base, each) : undefined;
        if (only) this.into(only, each, step(path, each));
        else nameless.push(each);
      } else {
        const own = base.find(each.name, key, identity.keys);
        if (own) this.into(own, each, step(path, each, identity));
        else base.add(this.#alone(each, step(path, each, identity)));
      }
    }
    if (nameless.length > 0) {
      const { left } = this.#withoutEqual(base.named(nameless[0]?.name ?? ''), nameless, path);
      for (const each of left) base.add(each);
    }
  }

  /** The only device of its name, for a device of the user's XML with neither an identity nor a type. */
  #only(base: Element, each: Element): Element | undefined {
    if (this.#mode === 'join' || base.name !== 'devices' || !typed.has(each.name)) return undefined;
    if (each.attribute('type') !== undefined) return undefined;
    const own = base.named(each.name);
    return own.length === 1 ? own[0] : undefined;
  }

  /** An element merged into nothing, so that duplicates in it become one too. The caller no longer owns it. */
  #alone(each: Element, path: Path): Element {
    if (each.made && hasOnlyOnce(each.made)) return each;
    const made = new Element(each.name);
    this.into(made, each, path);
    return made;
  }

  /** The elements of `given` that have no equal in `own`, and the elements of `own` that are then still free. */
  #withoutEqual(own: readonly Element[], given: readonly Element[], path: Path): { left: Element[]; free: Element[] } {
    const free = [...own];
    const left = given
      .map((wanted) => this.#alone(wanted, step(path, wanted)))
      .filter((made) => {
        const at = free.findIndex((candidate) => candidate.equals(made));
        if (at >= 0) free.splice(at, 1);
        return at < 0;
      });
    return { left, free };
  }

  #replaced(base: Element, given: readonly Element[], path: Path): void {
    const [name = ''] = given.map((each) => each.name);
    const old = base.named(name);
    const print = (list: readonly Element[]): string => list.map((each) => each.print()).join('');
    if (old.length === given.length && old.every((each, index) => given[index]?.equals(each))) return;
    if (old.length > 0 && this.#mode === 'join') {
      this.clashes.push({ path: `${below(path)}${name}`, attribute: undefined, a: print(old), b: print(given) });
      return;
    }
    base.drop(new Set([name]));
    for (const each of given) base.add(this.#alone(each, path));
  }

  /** An ordered list counts as present if it is there in one piece; otherwise it is added as a whole. */
  #appended(base: Element, given: readonly Element[]): void {
    const old = base.named(given[0]?.name ?? '');
    const isThere = old.some((_, from) => given.every((wanted, index) => old[from + index]?.equals(wanted)));
    if (!isThere) for (const each of given) base.add(each.copy());
  }

  #loose(base: Element, given: readonly Element[], path: Path): void {
    const own = base.named(given[0]?.name ?? '');
    const isOnly = own.length === 1 && given.length === 1;
    const { left, free } = this.#withoutEqual(own, given, path);
    for (const each of left) {
      const at = isOnly ? 0 : free.findIndex((candidate) => isSame(candidate, each));
      const [same] = at < 0 ? [] : free.splice(at, 1);
      if (same) this.into(same, each, step(path, each));
      else base.add(each);
    }
  }
}

/** Whether everything in an element exists only once in libvirt, and occurs only once: then there are no duplicates. */
const hasOnlyOnce = ({ name, children }: Xml): boolean =>
  children.every(
    (child, index) =>
      typeof child === 'string' ||
      (identityOf(name, child.name) === once &&
        children.findIndex((other) => typeof other !== 'string' && other.name === child.name) === index &&
        hasOnlyOnce(child)),
  );

/** Removes the content that belongs to the old kind of an element. */
const forgetKind = (element: Element): void => {
  const belongs = belongsToKind(element.name);
  const all = { attributes: Object.keys(element.attributes), children: element.children.map((child) => child.name) };
  const { attributes, children } = belongs === 'all' ? all : belongs;
  element.attributes = attributesWithout(element.attributes, attributes);
  element.drop(new Set(children));
};

/** What distinguishes elements that libvirt itself only identifies by their position. */
const looseKeys = [
  ['alias@name'],
  ['address@bus', 'address@slot', 'address@function'],
  ['@model'],
  ['model@type'],
  ['@type'],
  ['@mode'],
] as const;

const isSame = (own: Element, other: Element): boolean =>
  looseKeys.some((key) => {
    const value = keyOf(other, [key]);
    return value !== undefined && value === keyOf(own, [key]);
  });

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
  (path: Path, element: Element, identity?: Identity & { law: 'keyed' }): Path =>
  () => {
    const parts = identity?.keys.find((each) => keyOf(element, [each]) !== undefined) ?? [];
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
 * (`qemu:arg`, `redirdev`) counts as present if it is there in one piece.
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
