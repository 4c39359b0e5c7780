/** Whether the reset of its bus resets a function. */
import type { Facts } from '../facts/facts.ts';
import type { PciFacts } from '../facts/select.ts';
import type { Spec } from '../schema/spec.ts';
import { printPciAddress } from '../values/pci.ts';
import { sentenceList } from '../values/sentence.ts';
import { guestsWith } from './receivers.ts';
import { devicesOf } from './select.ts';

/**
 * What keeps QEMU from resetting the bus of a function: the other functions on it that a guest does not receive as well,
 * or `''` on a root bus, which cannot be reset at all. Undefined if the bus can be reset.
 */
export function keepsBus(device: string, one: PciFacts, spec: Spec, facts: Facts): string | undefined {
  const { domain, bus } = one.address;
  const onBus = facts.pci.filter(({ address }) => address.domain === domain && address.bus === bus);
  // Machines have several root buses. If the facts mention no bridges at all, nothing is known about them.
  if (bus === 0 || (onBus.every(({ parent }) => !parent) && facts.pci.some(({ parent }) => parent))) return '';
  const receiving = guestsWith(device, spec);
  if (receiving.length === 0) return undefined;
  for (const { vm } of receiving) {
    const own = new Set(devicesOf(vm, spec).flatMap(({ functions }) => functions.map(printPciAddress)));
    const others = onBus.map(({ address }) => printPciAddress(address)).filter((address) => !own.has(address));
    if (others.length > 0) return sentenceList(others);
  }
  return undefined;
}
