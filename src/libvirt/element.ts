/**
 * An element while it is merged: it can change, and finds its children by name and by key without a search. Most elements
 * have a few children or none, and there are tens of thousands where there are many guests: what finds children is made
 * when it is worth it.
 */
import { type Identifiable, keyBy, valueAt } from './identity.ts';
import { attributesOf, elements, text, type Xml } from './xml.ts';

/** The children of one name by their keys, and how the keys are read. */
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

/** So many children are looked through as fast as they are looked up. */
const few = 6;

export class Element implements Identifiable {
  readonly name: string;
  readonly attributes = new Map<string, string>();
  #children: Element[] = [];
  #byName: Map<string, Element[]> | undefined;
  #byKey: Map<string, Index> | undefined;
  #text = '';

  constructor(name: string) {
    this.name = name;
  }

  static of(element: Xml): Element {
    const made = new Element(element.name);
    for (const [name, value] of Object.entries(element.attributes)) made.attributes.set(name, value);
    for (const each of elements(element)) made.add(Element.of(each));
    made.#text = text(element);
    return made;
  }

  get children(): readonly Element[] {
    return this.#children;
  }

  get text(): string {
    return this.#text;
  }

  /** An element holds text or elements: setting text removes the elements. */
  setText(value: string): void {
    this.#text = value;
    if (value !== '') this.drop(new Set(this.#children.map((each) => each.name)));
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  named(name: string): readonly Element[] {
    if (this.#children.length <= few) return this.#children.filter((each) => each.name === name);
    return this.#names().get(name) ?? [];
  }

  child(name: string): Element | undefined {
    if (this.#children.length <= few) return this.#children.find((each) => each.name === name);
    return this.#names().get(name)?.[0];
  }

  /** The child of that name and key. The keys are read when they are first asked for, and of children added since. */
  find(name: string, key: string, keys: readonly (readonly string[])[]): Element | undefined {
    const known = this.#byKey?.get(name);
    if (known) return known.byKey.get(key);
    const index: Index = { keys, byKey: new Map() };
    for (const each of this.named(name)) enter(index, each);
    this.#byKey ??= new Map();
    this.#byKey.set(name, index);
    return index.byKey.get(key);
  }

  #names(): Map<string, Element[]> {
    if (this.#byName) return this.#byName;
    this.#byName = new Map();
    for (const each of this.#children) group(this.#byName, each);
    return this.#byName;
  }

  add(child: Element): void {
    this.#children.push(child);
    if (this.#byName) group(this.#byName, child);
    const index = this.#byKey?.get(child.name);
    if (index) enter(index, child);
  }

  /** Removes all children of these names. */
  drop(names: ReadonlySet<string>): void {
    this.#children = this.#children.filter((each) => !names.has(each.name));
    this.#byName = undefined;
    for (const name of names) this.#byKey?.delete(name);
  }

  valueAt(where: string): string | undefined {
    return valueAt(this, where);
  }

  copy(): Element {
    return Element.of(this.freeze());
  }

  /** All that the element says, as one text to compare by. */
  print(): string {
    return JSON.stringify([
      this.name,
      [...this.attributes].sort(),
      this.#text,
      this.#children.map((each) => each.print()),
    ]);
  }

  freeze(): Xml {
    const children = this.#text === '' ? this.#children.map((each) => each.freeze()) : [this.#text];
    return { name: this.name, attributes: attributesOf(this.attributes), children };
  }
}
