/**
 * The order in which a person wrote the entries of a map. The spec itself has its keys in alphabetical order, and an
 * object of JavaScript would put names such as `2` before all others.
 */
import { keysAt, type Tree } from '../diagnostics/tree.ts';
import type { Spec } from '../schema/spec.ts';

const orders = new WeakMap<object, readonly string[]>();

/** Keeps the order of what a guest has by names, as the document has it. */
export function keepOrder(spec: Spec, tree: Tree): void {
  for (const [name, vm] of Object.entries(spec.vms)) {
    for (const map of ['disks', 'nics', 'shares'] as const) {
      // One name has no order.
      if (Object.keys(vm[map]).length > 1) orders.set(vm[map], keysAt(tree, ['vms', name, map]));
    }
  }
}

/** The names in a map, the one that was written first before the others. */
export const namesOf = (map: object): readonly string[] => orders.get(map) ?? Object.keys(map);
