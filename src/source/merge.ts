/** Merging several documents into one. */
import type { MapEntry, Span, Tree } from '../diagnostics/tree.ts';

const emptyMap: Tree = { kind: 'map', entries: new Map(), span: { source: { name: '', text: '' }, start: 0, end: 0 } };

/**
 * Merges documents from left to right: mappings deeply, lists and scalars replaced by the later one, `null` unsets a key.
 * An unset key is removed, also in a single document and in mappings inside lists. Each value keeps its position; a
 * mapping that several documents define has the position of the last one.
 *
 * @param trees the documents, in the order of the command line
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function mergeTrees(trees: readonly Tree[]): Tree {
  return trees.length === 0 ? emptyMap : merge(trees);
}

const isUnset = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

/** A value without its unset keys; the same object if it has none. */
function withoutUnset(tree: Tree): Tree {
  if (tree.kind === 'scalar') return tree;
  if (tree.kind === 'list') {
    const items = tree.items.map(withoutUnset);
    return items.every((item, index) => item === tree.items[index]) ? tree : { ...tree, items };
  }
  let changed: Map<string, MapEntry> | undefined;
  for (const [name, { key, value }] of tree.entries) {
    const kept = isUnset(value) ? undefined : withoutUnset(value);
    if (kept === value) continue;
    changed ??= new Map(tree.entries);
    if (kept) changed.set(name, { key, value: kept });
    else changed.delete(name);
  }
  return changed ? { ...tree, entries: changed } : tree;
}

/** Merges the layers of one path, none of which is null. Each is visited once. */
function merge(layers: readonly Tree[]): Tree {
  const last = layers.at(-1) ?? emptyMap;
  if (layers.length === 1 || last.kind !== 'map') return withoutUnset(last);
  const stacks = new Map<string, { key: Span; values: Tree[] }>();
  for (const layer of layers.slice(layers.findLastIndex(({ kind }) => kind !== 'map') + 1)) {
    if (layer.kind !== 'map') continue;
    for (const [name, { key, value }] of layer.entries) {
      const stack = stacks.get(name);
      if (isUnset(value)) stacks.delete(name);
      else if (stack) {
        stack.key = key;
        stack.values.push(value);
      } else stacks.set(name, { key, values: [value] });
    }
  }
  const entries = new Map<string, MapEntry>();
  for (const [name, { key, values }] of stacks) entries.set(name, { key, value: merge(values) });
  return { kind: 'map', entries, span: last.span };
}
