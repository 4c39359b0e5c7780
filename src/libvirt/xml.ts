/**
 * XML elements as plain data: what libvirt reads has elements, attributes, and text only where an element holds
 * nothing else. Built with {@link xml}, written by print-xml.ts, read by read-xml.ts.
 */

/** One element. `children` is either a list of elements, or exactly one text, or empty. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** The value of an attribute; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** A child as callers write it: `undefined`, `false` and the empty text are left out, a number is text. */
export type XmlChild = Xml | string | number | undefined | false;

/**
 * An element. Attributes keep the order in which they are given, and are not the caller's to change any more. Throws
 * RangeError on text beside other children, which no document of libvirt has: that is a mistake of the caller and not of
 * an input.
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
    throw new RangeError(`text beside other children in <${name}>`);
  return { name, attributes: given(attributes), children: kept };
};

/** Elements that stand in many documents. */
const inMany = new WeakSet<Xml>();

/** Has an element printed once, however many documents it stands in. */
export const markShared = (element: Xml): Xml => {
  inMany.add(element);
  return element;
};

export const isShared = (element: Xml): boolean => inMany.has(element);

/** Puts an attribute among others where it has a value; `__proto__` is a name like any other. */
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

/** The attributes that have a value, as text. Elements are built by the ten thousand: what needs no change is not copied. */
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

/** The value among attributes, or `undefined`; never a property that objects inherit. */
export const attributeOf = (attributes: Xml['attributes'], name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** The value of an attribute, or `undefined`. */
export const attribute = (element: Xml, name: string): string | undefined => attributeOf(element.attributes, name);

/** The children that are elements, of one name where it is given. */
export const elements = (element: Xml, name?: string): Xml[] =>
  element.children.filter((child): child is Xml => typeof child !== 'string' && (!name || child.name === name));

/** The first child element of that name. */
export const child = (element: Xml, name: string): Xml | undefined =>
  element.children.find((each): each is Xml => typeof each !== 'string' && each.name === name);

/** The text of an element: empty where it has none. */
export const text = (element: Xml): string => {
  const first = element.children[0];
  return typeof first === 'string' ? first : '';
};

/** The same element without an attribute. */
export const withoutAttribute = ({ name, attributes, children }: Xml, without: string): Xml => ({
  name,
  attributes: attributesWithout(attributes, [without]),
  children,
});

/** The same element with other children. Written out, since elements of one shape are faster to read than copies. */
export const withChildren = ({ name, attributes }: Xml, children: Xml['children']): Xml => ({
  name,
  attributes,
  children,
});

/** libvirt's way to write a switch in most places. */
export const yesNo = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

/** libvirt's other way to write a switch, in features and in drivers. */
export const onOff = (value: boolean): 'on' | 'off' => (value ? 'on' : 'off');
