/** A network, ordered and marked as ours. */
import type { Network } from '../features/parts.ts';
import { printMarked } from '../libvirt/mark.ts';
import { inLibvirtOrder } from '../libvirt/order.ts';

/**
 * The XML of a network that we define. A network that is taken as it is (the stock `default`) has no XML: it is only
 * started.
 */
export const assembleNetwork = ({ xml }: Network): { readonly text: string; readonly hash: string } =>
  printMarked(inLibvirtOrder(xml));
