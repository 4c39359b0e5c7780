/** The generated machines, by the names of their folders. */
import { machine as desktopAmd } from '../desktop-amd/machine.ts';
import { machine as desktopIntel } from '../desktop-intel/machine.ts';
import { machine as desktopSameCards } from '../desktop-same-cards/machine.ts';
import { machine as laptopOptimus } from '../laptop-optimus/machine.ts';
import { machine as serverSriov } from '../server-sriov/machine.ts';
import { machine as threadripper } from '../threadripper/machine.ts';
import { printTree } from '../tree.ts';
import { make } from './machine.ts';

const machines = {
  'desktop-amd': desktopAmd,
  'desktop-intel': desktopIntel,
  'desktop-same-cards': desktopSameCards,
  'laptop-optimus': laptopOptimus,
  'server-sriov': serverSriov,
  threadripper,
};

/** The texts of their trees. */
export const trees = (): Record<string, string> =>
  Object.fromEntries(Object.entries(machines).map(([name, machine]) => [name, printTree(make(machine))]));
