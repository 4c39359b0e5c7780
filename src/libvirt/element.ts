/** An element while it is merged: it can change, and finds its children by name and by key without a search. */
import { type Identifiable, keyOf, valueAt } from './identity.ts';
import { attributesOf, elements, text, type Xml } from './xml.ts';

export class Element implements Identifiable {
  readonly name: string;
  readonly attributes = new Map<string, string>();
  #children: Element[] = [];
  #byName = new Map<string, Element[]>();
  #byKey = new Map<string, Map<string, Element>>();
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
    if (value !== '') this.drop(new Set(this.#byName.keys()));
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  named(name: string): readonly Element[] {
    return this.#byName.get(name) ?? [];
  }

  child(name: string): Element | undefined {
    return this.#byName.get(name)?.[0];
  }

  /** The child of that name and key. The keys are read when they are first asked for, and of children added since. */
  find(name: string, key: string, keys: readonly (readonly string[])[]): Element | undefined {
    const known = this.#byKey.get(name);
    if (known) return known.get(key);
    const index = new Map<string, Element>();
    this.#byKey.set(name, index);
    this.#keys.set(name, keys);
    for (const each of this.named(name)) this.#index(index, each, keys);
    return index.get(key);
  }

  readonly #keys = new Map<string, readonly (readonly string[])[]>();

  #index(index: Map<string, Element>, each: Element, keys: readonly (readonly string[])[]): void {
    for (const alternative of keys.keys()) {
      const key = keyOf(each, keys, alternative);
      if (key !== undefined && !index.has(key)) index.set(key, each);
    }
  }

  add(child: Element): void {
    this.#children.push(child);
    const siblings = this.#byName.get(child.name);
    if (siblings) siblings.push(child);
    else this.#byName.set(child.name, [child]);
    const index = this.#byKey.get(child.name);
    if (index) this.#index(index, child, this.#keys.get(child.name) ?? []);
  }

  /** Removes all children of these names. */
  drop(names: ReadonlySet<string>): void {
    this.#children = this.#children.filter((each) => !names.has(each.name));
    for (const name of names) {
      this.#byName.delete(name);
      this.#byKey.delete(name);
    }
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
