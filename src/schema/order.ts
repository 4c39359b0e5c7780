/** The order in which the user wrote the named disks, NICs and shares of a guest. */
import { keysAt, type Tree } from '../diagnostics/tree.ts';
import { namesOnly } from '../values/object.ts';
import type { Spec, ValidSpec, WrittenOrder } from './spec.ts';

const names = (tree: Tree, vm: string, map: keyof WrittenOrder): readonly string[] => keysAt(tree, ['vms', vm, map]);

/** The spec with the order that each guest's maps have in the document; the maps themselves have none. */
export const withOrder = (spec: ValidSpec, tree: Tree): Spec => ({
  ...spec,
  networks: namesOnly(spec.networks),
  vms: namesOnly(
    Object.fromEntries(
      Object.entries(spec.vms).map(([name, vm]) => {
        const order = {
          disks: names(tree, name, 'disks'),
          nics: names(tree, name, 'nics'),
          shares: names(tree, name, 'shares'),
        };
        return [name, { ...vm, order }];
      }),
    ),
  ),
});
