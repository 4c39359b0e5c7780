/** Documents of generated specs: like JSON, but a mapping may have any key, such as `__proto__`. */

export type Scalar = string | number | boolean | null;
export type Document = Scalar | readonly Document[] | ReadonlyMap<string, Document>;

/** A step from a mapping to one of its values, or from a list to an item; `append` is behind the last one. */
export type Step = string | number;

export const isMapping = (value: Document | undefined): value is ReadonlyMap<string, Document> => value instanceof Map;
export const isList = (value: Document | undefined): value is readonly Document[] => Array.isArray(value);

/** A value of JavaScript, as YAML or JSON gives it, as a document. */
export function documentOf(value: unknown): Document {
  if (Array.isArray(value)) return value.map(documentOf);
  if (typeof value !== 'object' || value === null) return value as Scalar;
  return new Map(Object.entries(value).map(([key, one]) => [key, documentOf(one)]));
}

/** Mappings are merged deeply; anything else of `over` replaces what is there. */
export function mergeDocuments(base: Document, over: Document): Document {
  if (!isMapping(base) || !isMapping(over)) return over;
  const merged = new Map(base);
  for (const [key, value] of over) {
    const old = merged.get(key);
    merged.set(key, old === undefined ? value : mergeDocuments(old, value));
  }
  return merged;
}

/** The document with a value at a path; mappings and lists on the way are made, and replace what is of another kind. */
export function withValue(document: Document | undefined, path: readonly Step[], value: Document): Document {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = isList(document) ? [...document] : [];
    const at = Math.min(step, items.length);
    items[at] = withValue(items[at], rest, value);
    return items;
  }
  const entries = new Map(isMapping(document) ? document : []);
  entries.set(step, withValue(entries.get(step), rest, value));
  return entries;
}

export function valueAt(document: Document | undefined, path: readonly Step[]): Document | undefined {
  let here = document;
  for (const step of path) {
    here =
      isMapping(here) && typeof step === 'string'
        ? here.get(step)
        : isList(here) && typeof step === 'number'
          ? here[step]
          : undefined;
  }
  return here;
}

/** A document as JSON, which is YAML too. JSON.stringify alone would lose `__proto__`. */
export function printDocument(document: Document): string {
  if (isMapping(document)) {
    return `{${[...document].map(([key, value]) => `${JSON.stringify(key)}: ${printDocument(value)}`).join(', ')}}`;
  }
  if (isList(document)) return `[${document.map(printDocument).join(', ')}]`;
  if (typeof document === 'number')
    return Number.isNaN(document) ? '.nan' : String(document).replace('Infinity', '.inf');
  return JSON.stringify(document);
}

/** The document with each of its top-level keys on a line of its own. */
export const printLines = (document: Document): string =>
  isMapping(document)
    ? `{\n${[...document].map(([key, value]) => `  ${JSON.stringify(key)}: ${printDocument(value)}`).join(',\n')}\n}\n`
    : `${printDocument(document)}\n`;

/** All strings of a document, the keys of its mappings among them. */
export function* stringsOf(document: Document): Iterable<string> {
  if (typeof document === 'string') yield document;
  if (isList(document)) for (const item of document) yield* stringsOf(item);
  if (isMapping(document)) {
    for (const [key, value] of document) {
      yield key;
      yield* stringsOf(value);
    }
  }
}
