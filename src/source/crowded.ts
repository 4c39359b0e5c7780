/** Whether a document has too many values. */
import type { ListNode, MapNode, Path, Tree } from '../diagnostics/tree.ts';
import { maxValues } from './limits.ts';

/** The number of entries of a list or mapping. */
const size = (tree: MapNode | ListNode): number => (tree.kind === 'map' ? tree.entries.size : tree.items.length);

/** The number of values in a tree. */
function valuesIn(tree: Tree): number {
  if (tree.kind === 'scalar') return 0;
  let total = size(tree);
  if (tree.kind === 'list') for (const item of tree.items) total += valuesIn(item);
  else for (const { value } of tree.entries.values()) total += valuesIn(value);
  return total;
}

/**
 * The longest list or mapping of a document with more than {@link maxValues} values; nothing if it has fewer. Its depth is
 * limited, see `maxDepth`.
 */
export function crowded(
  tree: Tree,
): { readonly path: Path; readonly what: 'list' | 'mapping'; readonly count: number } | undefined {
  if (valuesIn(tree) <= maxValues) return undefined;
  let longest: { path: Path; tree: MapNode | ListNode } | undefined;
  const walk = (here: Tree, path: Path): void => {
    if (here.kind === 'scalar') return;
    if (!longest || size(here) > size(longest.tree)) longest = { path, tree: here };
    if (here.kind === 'list') for (const [index, item] of here.items.entries()) walk(item, [...path, index]);
    else for (const [key, { value }] of here.entries) walk(value, [...path, key]);
  };
  walk(tree, []);
  if (!longest) return undefined;
  return { path: longest.path, what: longest.tree.kind === 'list' ? 'list' : 'mapping', count: size(longest.tree) };
}
