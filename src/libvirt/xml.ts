/**
 * XML elements as plain data: libvirt's documents have elements, attributes, and text only in elements without
 * children, except inside the elements of other programs in their metadata. Built with {@link xml}, written by print-xml.ts, read by read-xml.ts.
 */

/** One element. `children` is a list of elements, or exactly one text, or empty; in metadata, any mixture. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** The value of an attribute; `undefined` omits the attribute. */
export type AttributeValue = string | number | undefined;

/** A child as callers write it: `undefined`, `false` and the empty string are omitted, a number becomes text. */
export type XmlChild = Xml | string | number | undefined | false;

/**
 * An element. Attributes keep their order, and the caller must not change them afterwards. Throws RangeError on text
 * next to other children, which no libvirt document has: that is a bug in the caller, not a problem with the input.
 */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly XmlChild[]
): Xml => {
  const kept: (Xml | string)[] = [];
  for (const child of children) {
    if (typeof child === 'object') kept.push(child);
    else if (typeof child === 'number') kept.push(String(child));
    else if (typeof child === 'string' && child !== '') kept.push(child);
  }
  if (kept.length > 1 && kept.some((child) => typeof child === 'string'))
    throw new RangeError(`text next to other children in <${name}>`);
  return { name, attributes: given(attributes), children: kept };
};

/** Elements that are in many documents. */
const inMany = new WeakSet<Xml>();

/** Marks an element to be printed only once, however many documents it is in. */
export const markShared = (element: Xml): Xml => {
  inMany.add(element);
  return element;
};

export const isShared = (element: Xml): boolean => inMany.has(element);

/** Adds an attribute to others if it has a value; `__proto__` is a name like any other. */
function keep(attributes: Record<string, string>, name: string, value: AttributeValue): void {
  if (value === undefined) return;
  if (name === '__proto__') Object.defineProperty(attributes, name, { value: String(value), ...ordinary });
  else attributes[name] = String(value);
}

const ordinary = { configurable: true, enumerable: true, writable: true } as const;

type Given = Readonly<Record<string, AttributeValue>>;

const areTexts = (attributes: Given): attributes is Readonly<Record<string, string>> => {
  for (const name in attributes) if (typeof attributes[name] !== 'string') return false;
  return true;
};

/** The attributes that have a value, as text. There are very many elements, so unchanged ones are not copied. */
const given = (attributes: Given): Readonly<Record<string, string>> =>
  areTexts(attributes) ? attributes : attributesOf(Object.entries(attributes));

/** Attributes from pairs, without those whose value is `undefined`. */
export const attributesOf = (pairs: Iterable<readonly [string, AttributeValue]>): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [name, value] of pairs) keep(kept, name, value);
  return kept;
};

/** Attributes without some of them. */
export const attributesWithout = (attributes: Xml['attributes'], names: readonly string[]): Xml['attributes'] =>
  attributesOf(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** An element of another program, for metadata, which is printed as it is: with whitespace that makes it readable. */
export function inMetadata(element: Xml, indent = '\n    '): Xml {
  const below = elements(element);
  if (below.length === 0) return element;
  const children = below.flatMap((each) => [`${indent}  `, inMetadata(each, `${indent}  `)]);
  return withChildren(element, [...children, indent]);
}

/** The value of an attribute among others, or `undefined`; never an inherited property of the object. */
export const attributeOf = (attributes: Xml['attributes'], name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** The value of an attribute, or `undefined`. */
export const attribute = (element: Xml, name: string): string | undefined => attributeOf(element.attributes, name);

/** The children that are elements, with this name if given. */
export const elements = (element: Xml, name?: string): Xml[] =>
  element.children.filter((child): child is Xml => typeof child !== 'string' && (!name || child.name === name));

/** The first child element with this name. */
export const child = (element: Xml, name: string): Xml | undefined =>
  element.children.find((each): each is Xml => typeof each !== 'string' && each.name === name);

/** The text of an element; empty if it has none. */
export const text = (element: Xml): string => {
  const first = element.children[0];
  return typeof first === 'string' ? first : '';
};

/** Whether both have the same content: attributes in any order, children in the same order. */
export function equalXml(a: Xml, b: Xml): boolean {
  if (a === b) return true;
  const names = Object.keys(a.attributes);
  return (
    a.name === b.name &&
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => attribute(b, name) === a.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((each, index) => {
      const other = b.children[index];
      return typeof each === 'string' || typeof other === 'string' || other === undefined
        ? each === other
        : equalXml(each, other);
    })
  );
}

/** The element of the user's XML that an element was last changed by. */
const origins = new WeakMap<Xml, Xml>();

/** Remembers where an element comes from, so that a problem with it can be reported there. */
export function setOrigin(element: Xml, origin: Xml | undefined): Xml {
  if (origin) origins.set(element, origin);
  return element;
}

export const originOf = (element: Xml): Xml | undefined => origins.get(element);

/** The same element without an attribute. */
export const withoutAttribute = (element: Xml, without: string): Xml =>
  setOrigin(
    {
      name: element.name,
      attributes: attributesWithout(element.attributes, [without]),
      children: element.children,
    },
    originOf(element),
  );

/** The same element with other children. Written out, because elements of one shape are faster to read than copies. */
export const withChildren = (element: Xml, children: Xml['children']): Xml =>
  setOrigin({ name: element.name, attributes: element.attributes, children }, originOf(element));

/** How libvirt writes a boolean in most places. */
export const yesNo = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

/** How libvirt writes a boolean in features and in drivers. */
export const onOff = (value: boolean): 'on' | 'off' => (value ? 'on' : 'off');
