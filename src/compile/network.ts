/** Assembles a network: ordered, and marked as vfioc's. */
import type { Network } from '../features/parts.ts';
import { printMarked } from '../libvirt/mark.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';

/**
 * The XML of a network that vfioc defines. A network that is used as it is (the stock `default`) has no XML and is only
 * started.
 */
export const assembleNetwork = ({ xml }: Network): { readonly text: string; readonly hash: string } =>
  printMarked(inLibvirtOrder(xml));
