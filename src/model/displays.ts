/** The displays of a machine that its host uses and keeps. */
import type { Facts } from '../facts/facts.ts';
import { hasOutputs, type PciFacts } from '../facts/select.ts';
import type { Device, Spec } from '../schema/spec.ts';
import { printPciAddress, samePciAddress } from '../values/pci.ts';
import { leaving } from './functions.ts';

/** Whether the host shows its boot or its console on a function. */
export const isShowing = ({ bootVga, address }: PciFacts, { framebuffer }: Facts): boolean =>
  bootVga === true || samePciAddress(framebuffer?.device, address);

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
