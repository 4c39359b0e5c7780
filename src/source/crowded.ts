/** Whether a document has too many values. */
import type { ListNode, MapNode, Path, Tree } from '../diagnostics/tree.ts';
import { maxValues } from './limits.ts';

/** The number of entries of a list or mapping. */
const size = (tree: MapNode | ListNode): number => (tree.kind === 'map' ? tree.entries.size : tree.items.length);

/**
 * The longest list or mapping of a document with more than {@link maxValues} values; nothing if it has fewer. Its depth is
 * limited, see `maxDepth`.
 */
export function crowded(
  tree: Tree,
): { readonly path: Path; readonly what: 'list' | 'mapping'; readonly count: number } | undefined {
  let total = 0;
  let longest: { path: Path; tree: MapNode | ListNode } | undefined;
  const walk = (here: Tree, path: Path): void => {
    if (here.kind === 'scalar') return;
    total += size(here);
    if (!longest || size(here) > size(longest.tree)) longest = { path, tree: here };
    if (here.kind === 'list') for (const [index, item] of here.items.entries()) walk(item, [...path, index]);
    else for (const [key, { value }] of here.entries) walk(value, [...path, key]);
  };
  walk(tree, []);
  if (total <= maxValues || !longest) return undefined;
  return { path: longest.path, what: longest.tree.kind === 'list' ? 'list' : 'mapping', count: size(longest.tree) };
}
