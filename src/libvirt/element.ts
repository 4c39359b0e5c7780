/**
 * An element during merging: it can change, and finds its children by name and by key without a search. Most elements
 * have few children or none, and many guests have tens of thousands of elements, so the indexes are only built when
 * they are worth it.
 */
import { type Identifiable, keyBy, valueAt } from './identity.ts';
import { attributeOf, elements, setOrigin, text, type Xml } from './xml.ts';

/** The children of one name by their keys, and the notation of the keys. */
interface Index {
  readonly keys: readonly (readonly string[])[];
  readonly byKey: Map<string, Element>;
}

function enter({ keys, byKey }: Index, each: Element): void {
  for (let alternative = 0; alternative < keys.length; alternative += 1) {
    const key = keyBy(each, keys, alternative);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, each);
  }
}

function group(byName: Map<string, Element[]>, each: Element): void {
  const siblings = byName.get(each.name);
  if (siblings) siblings.push(each);
  else byName.set(each.name, [each]);
}

/** Up to this many children, a linear search is as fast as a lookup. */
const few = 6;

export class Element implements Identifiable {
  readonly name: string;
  /** The element it was made from, as long as it has the same attributes and text; its children may have changed. */
  #from: Xml | undefined;
  #attributes: Readonly<Record<string, string>> = {};
  /** Made from the children of `#from` on first access: most elements only move from one document to another. */
  #children: Element[] | undefined;
  #byName: Map<string, Element[]> | undefined;
  #byKey: Map<string, Index> | undefined;
  #text = '';
  /** The element of the user's XML that this one was made from or last changed by. */
  origin: Xml | undefined;

  constructor(name: string) {
    this.name = name;
  }

  static of(element: Xml): Element {
    const made = new Element(element.name);
    made.#from = element;
    made.origin = element;
    made.#attributes = element.attributes;
    made.#text = text(element);
    return made;
  }

  /** The element it was made from, if its children were never accessed. */
  get made(): Xml | undefined {
    return this.#children ? undefined : this.#from;
  }

  get children(): readonly Element[] {
    return this.#own();
  }

  #own(): Element[] {
    this.#children ??= this.#from ? elements(this.#from).map(Element.of) : [];
    return this.#children;
  }

  get text(): string {
    return this.#text;
  }

  /** An element contains text or elements: setting text removes the elements. */
  setText(value: string): void {
    const children = this.#change();
    this.#text = value;
    if (value !== '') this.drop(new Set(children.map((each) => each.name)));
  }

  /** The children, after marking the element as changed. */
  #change(): Element[] {
    const children = this.#own();
    this.#from = undefined;
    return children;
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.#attributes, name);
  }

  get attributes(): Readonly<Record<string, string>> {
    return this.#attributes;
  }

  set attributes(attributes: Readonly<Record<string, string>>) {
    this.#change();
    this.#attributes = attributes;
  }

  named(name: string): readonly Element[] {
    const children = this.#own();
    if (children.length <= few) return children.filter((each) => each.name === name);
    return this.#names(children).get(name) ?? [];
  }

  child(name: string): Element | undefined {
    const children = this.#own();
    if (children.length <= few) return children.find((each) => each.name === name);
    return this.#names(children).get(name)?.[0];
  }

  /** The child with this name and key. Keys are indexed on first use, and when children are added later. */
  find(name: string, key: string, keys: readonly (readonly string[])[]): Element | undefined {
    const known = this.#byKey?.get(name);
    if (known) return known.byKey.get(key);
    const siblings = this.named(name);
    if (siblings.length === 0) return undefined;
    const index: Index = { keys, byKey: new Map() };
    for (const each of siblings) enter(index, each);
    this.#byKey ??= new Map();
    this.#byKey.set(name, index);
    return index.byKey.get(key);
  }

  #names(children: readonly Element[]): Map<string, Element[]> {
    if (this.#byName) return this.#byName;
    this.#byName = new Map();
    for (const each of children) group(this.#byName, each);
    return this.#byName;
  }

  add(child: Element): void {
    this.#change().push(child);
    if (this.#byName) group(this.#byName, child);
    const index = this.#byKey?.get(child.name);
    if (index) enter(index, child);
  }

  /** Puts these children where those of their name are; more than there were come last, fewer leave no gap. */
  arrange(name: string, siblings: readonly Element[]): void {
    const left = [...siblings];
    const children = this.#change().flatMap((each) => (each.name === name ? left.splice(0, 1) : [each]));
    this.#children = [...children, ...left];
    this.#byName = undefined;
    this.#byKey?.delete(name);
  }

  /** Removes all children with these names. */
  drop(names: ReadonlySet<string>): void {
    this.#children = this.#change().filter((each) => !names.has(each.name));
    this.#byName = undefined;
    for (const name of names) this.#byKey?.delete(name);
  }

  valueAt(where: string): string | undefined {
    return valueAt(this, where);
  }

  copy(): Element {
    return Element.of(this.freeze());
  }

  /** Whether both have the same content: attributes in any order, children in the same order. */
  equals(other: Element): boolean {
    const names = Object.keys(this.#attributes);
    const children = this.children;
    return (
      this.name === other.name &&
      this.#text === other.#text &&
      names.length === Object.keys(other.#attributes).length &&
      names.every((name) => other.attribute(name) === this.#attributes[name]) &&
      children.length === other.children.length &&
      children.every((each, index) => other.children[index]?.equals(each))
    );
  }

  /** The whole content of the element as readable text. */
  print(): string {
    return JSON.stringify([
      this.name,
      Object.entries(this.#attributes).sort(),
      this.#text,
      this.children.map((each) => each.print()),
    ]);
  }

  /** The element in its current state; the same object it was made from if nothing has changed. */
  freeze(): Xml {
    if (this.made) return this.made;
    const from = this.#from;
    const children = this.#text === '' ? this.children.map((each) => each.freeze()) : [this.#text];
    if (from && children.every((each, index) => each === from.children[index])) return from;
    return setOrigin({ name: this.name, attributes: this.#attributes, children }, this.origin);
  }
}
