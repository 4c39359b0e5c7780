/**
 * The document order of a map's entries. The spec itself has its keys in alphabetical order, and a JavaScript object
 * would put names such as `2` before all others.
 */
import { keysAt, type Tree } from '../diagnostics/tree.ts';
import type { Spec } from '../schema/spec.ts';

const orders = new WeakMap<object, readonly string[]>();

/** Remembers the document order of the named parts of each guest. */
export function keepOrder(spec: Spec, tree: Tree): void {
  for (const [name, vm] of Object.entries(spec.vms)) {
    for (const map of ['disks', 'nics', 'shares'] as const) {
      // A single name needs no order.
      if (Object.keys(vm[map]).length > 1) orders.set(vm[map], keysAt(tree, ['vms', name, map]));
    }
  }
}

/** The names in a map, in document order. */
export const namesOf = (map: object): readonly string[] => orders.get(map) ?? Object.keys(map);
