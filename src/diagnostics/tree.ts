/**
 * A document with positions, which reading creates and merging keeps, so that every value can be traced to its place in
 * the file.
 */

/** A file that was read, with the name that the user knows. `options` is set if the text comes from NixOS options. */
export interface Source {
  /** The file as given on the command line, `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
  /** The option path that this text was made from (`virtualisation.vfio.settings`); problems are reported at it. */
  readonly options?: string;
}

/** A range of a source, in UTF-16 offsets; `end` is the first offset after it. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The path of a value in a document: keys of mappings and indices of lists, from the root. */
export type Path = readonly (string | number)[];

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface MapEntry {
  readonly key: Span;
  readonly value: Tree;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly span: Span;
}

export type Tree = ScalarNode | MapNode | ListNode;

/** The plain value of a tree: objects without a prototype, arrays and scalars. Keys are in alphabetical order, so that the
 * output does not depend on their order in the file. */
export function toValue(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value;
    case 'list':
      return tree.items.map(toValue);
    case 'map': {
      const object: Record<string, unknown> = Object.create(null);
      for (const key of [...tree.entries.keys()].sort()) {
        const entry = tree.entries.get(key);
        if (entry) object[key] = toValue(entry.value);
      }
      return object;
    }
  }
}

/** A tree of a value that JSON can have, which is in no file: every span is empty. */
export function treeOf(value: unknown, span: Span): Tree {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((one) => treeOf(one, span)), span };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', value: value as ScalarNode['value'], span };
  const entries = Object.entries(value).map(([key, one]) => [key, { key: span, value: treeOf(one, span) }] as const);
  return { kind: 'map', entries: new Map(entries), span };
}

/** The entry or item that `step` names in `tree`, with the span of its key if it has one. */
function child(tree: Tree, step: string | number): { key?: Span; value: Tree } | undefined {
  if (tree.kind === 'map') return tree.entries.get(String(step));
  if (tree.kind === 'list' && typeof step === 'number') {
    const item = tree.items[step];
    return item && { value: item };
  }
  return undefined;
}

/**
 * The span of the value at `path`, or of its key if `on` is `key`. For a value that is not in the document (a missing key,
 * a default) it is the key of the nearest enclosing value that is.
 */
export function locate(tree: Tree, path: Path, on: 'key' | 'value' = 'value'): Span {
  let here: { key?: Span; value: Tree } = { value: tree };
  for (const step of path) {
    const next = child(here.value, step);
    if (!next) return here.key ?? firstOf(here.value);
    here = next;
  }
  return on === 'key' && here.key ? here.key : here.value.span;
}

/** The keys of the mapping at `path`, in document order; none if there is no mapping. */
export function keysAt(tree: Tree, path: Path): readonly string[] {
  let here: Tree | undefined = tree;
  for (const step of path) here = here && child(here, step)?.value;
  return here?.kind === 'map' ? [...here.entries.keys()] : [];
}

/** The root of a document has no key, so point at its first key instead of the whole file. */
function firstOf(tree: Tree): Span {
  if (tree.kind === 'map') {
    for (const entry of tree.entries.values()) return entry.key;
  }
  return { ...tree.span, end: tree.span.start };
}
