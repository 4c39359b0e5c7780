/** The entry point of a scan: the tree of this machine, or a copy of one. */
import { resolve } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import { nodeTree } from './node-tree.ts';
import { factsOf } from './scan.ts';
import { Sysfs } from './sysfs.ts';

/**
 * The facts of the machine whose tree is at a folder; `/` is this machine.
 *
 * @param withIds whether to include names that contain serial numbers
 */
export const scan = ({ root, withIds }: { readonly root: string; readonly withIds: boolean }): Facts =>
  factsOf(new Sysfs(nodeTree, resolve(root)), withIds);
