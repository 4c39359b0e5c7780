/** A network, ordered and marked as ours. */
import type { Network } from '../features/feature.ts';
import { hashOf, marked } from './mark.ts';
import { inLibvirtOrder } from './order.ts';
import { printXml } from './print-xml.ts';

/**
 * The XML of a network that we define. A network that is taken as it is (the stock `default`) has no XML: it is only
 * started.
 */
export function assembleNetwork({ xml }: Network): { readonly text: string; readonly hash: string } {
  const root = inLibvirtOrder(xml);
  const hash = hashOf(root);
  return { text: printXml(marked(root, hash)), hash };
}
