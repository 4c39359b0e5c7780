/** The displays of a machine that its host keeps. */
import type { Facts } from '../facts/facts.ts';
import { isDisplay, type PciFacts } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { printPciAddress } from '../values/pci.ts';
import { leaving } from './functions.ts';

/** Whether it is a GPU with outputs (0302 is one without), and no virtual function. */
const hasOutputs = (one: PciFacts): boolean =>
  isDisplay(one) && !one.class?.startsWith('0302') && one.physicalFunction === undefined;

/**
 * The GPUs with outputs that the host's desktop can use without a device, while no guest runs: those that no device takes
 * at boot or keeps off the desktop.
 */
export function displaysWithout({ name }: Device, spec: Spec, facts: Facts): PciFacts[] {
  const owners = leaving(spec, facts);
  return facts.pci.filter((one) => {
    const owner = owners.get(printPciAddress(one.address));
    return hasOutputs(one) && owner?.name !== name && (owner?.bind !== 'boot' || owner.gvt) && owner?.desktop !== false;
  });
}
