/**
 * Mistakes in the user's own XML that is well-formed. libvirt silently drops what it does not know and what a guest
 * only has while it runs, and copied XML contains the identity of another guest.
 * @see https://libvirt.org/formatdomain.html
 */
import { nearest } from '../diagnostics/suggest.ts';
import { readMac } from '../values/names.ts';
import { childrenOf, parentsOf } from './order.ts';
import { attribute, child, elements, text, type Xml } from './xml.ts';

/** One problem, with the parameters of its code; `element` is its position. */
export type XmlMistake =
  | {
      readonly code: 'xml-element-unknown';
      readonly element: Xml;
      readonly parent: string;
      readonly meant?: string;
      readonly belongs?: string;
    }
  | { readonly code: 'xml-mac'; readonly element: Xml; readonly problem: string }
  | { readonly code: 'xml-of-running-guest'; readonly found: string }
  | { readonly code: 'xml-identity'; readonly element: 'name' | 'uuid'; readonly is: string };

/** Every element below, with its parent. The content of `metadata` belongs to other programs, and libvirt keeps it. */
function* pairs(parent: Xml): Iterable<{ parent: Xml; element: Xml }> {
  for (const element of elements(parent)) {
    yield { parent, element };
    if (element.name !== 'metadata') yield* pairs(element);
  }
}

/** For how many unknown elements a similar name is looked for, which takes longer than everything else about them. */
const maximalSuggestions = 100;

/**
 * The mistake if libvirt does not know an element in this parent; namespaces other than QEMU's are not libvirt's.
 *
 * @param suggests whether to look for the name that was meant
 */
function unknown(parent: Xml, element: Xml, suggests: boolean): XmlMistake | undefined {
  const { name } = element;
  const known = childrenOf(parent.name);
  if (!known || known.includes(name) || (name.includes(':') && !name.startsWith('qemu:'))) return undefined;
  const [belongs] = parentsOf(name);
  const meant = suggests && belongs === undefined ? nearest(name, known) : undefined;
  return {
    code: 'xml-element-unknown',
    element,
    parent: parent.name,
    ...(meant === undefined ? {} : { meant }),
    ...(belongs === undefined ? {} : { belongs }),
  };
}

/** The elements of a domain that libvirt does not know where they are, and drops. Elements inside these are not listed. */
export function unknownElements(domain: Xml): ReadonlySet<Xml> {
  const found = new Set<Xml>();
  for (const { parent, element } of pairs(domain)) if (unknown(parent, element, false)) found.add(element);
  return found;
}

/** What an element only has in a running guest. */
function ofRunning(parent: Xml, element: Xml): string | undefined {
  const name = attribute(element, 'name') ?? '';
  if (element.name === 'alias' && !name.startsWith('ua-')) return `the alias ${name}`;
  const dev = attribute(element, 'dev') ?? '';
  if (parent.name === 'interface' && element.name === 'target' && /^(?:vnet|vif|macvtap)\d+$/.test(dev)) {
    return `the tap device ${dev}`;
  }
  const isDynamic = element.name === 'seclabel' && attribute(element, 'type') === 'dynamic';
  return isDynamic && child(element, 'label') ? 'a dynamic security label' : undefined;
}

/** The minimum that a new device needs, by its name, as paths in the notation of removeXml. */
const needed: Readonly<Record<string, readonly string[]>> = {
  disk: ['source'],
  interface: ['@type'],
  hostdev: ['@type'],
  controller: ['@type'],
  input: ['@type'],
  channel: ['@type'],
  graphics: ['@type'],
  redirdev: ['@type'],
  filesystem: ['source'],
  sound: ['@model'],
  tpm: ['backend'],
  rng: ['backend'],
};

/** A device that lacks something libvirt needs. */
export interface Incomplete {
  readonly element: Xml;
  readonly lacks: string;
}

/** The incomplete devices of a domain: they come from XML that should change a device but matched none. */
export function incompleteDevices(domain: Xml): readonly Incomplete[] {
  return elements(child(domain, 'devices') ?? domain).flatMap((element) => {
    // A drive may be empty.
    if (element.name === 'disk' && ['cdrom', 'floppy'].includes(attribute(element, 'device') ?? '')) return [];
    const needs = Object.hasOwn(needed, element.name) ? needed[element.name] : undefined;
    const lacks = needs?.find((one) =>
      one.startsWith('@') ? attribute(element, one.slice(1)) === undefined : !child(element, one),
    );
    return lacks === undefined
      ? []
      : [{ element, lacks: lacks.startsWith('@') ? `the attribute '${lacks.slice(1)}'` : `<${lacks}>` }];
  });
}

/**
 * Why libvirt refuses a MAC address. It takes placeholders that are addresses, and pairs of one digit.
 * @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/util/virmacaddr.c
 */
function macProblem(text: string): string | undefined {
  const pairs = /^[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}$/i.test(text) ? text.split(':') : undefined;
  const read = readMac(pairs?.map((pair) => pair.padStart(2, '0')).join(':') ?? text);
  if (!('problem' in read)) return undefined;
  return pairs && Number.parseInt(pairs[0] ?? '', 16) % 2 === 0 ? undefined : read.problem;
}

/**
 * The mistakes in `patch`, which will be merged into `domain`.
 */
export function xmlMistakes(patch: Xml, domain: Xml): readonly XmlMistake[] {
  const mistakes: XmlMistake[] = [];
  for (const element of ['name', 'uuid'] as const) {
    const given = child(patch, element);
    const own = child(domain, element);
    if (given && own && text(given).trim() !== text(own))
      mistakes.push({ code: 'xml-identity', element, is: text(own) });
  }
  const id = attribute(patch, 'id');
  const running = new Set(id === undefined ? [] : [`the ID ${id}`]);
  for (const { parent, element } of pairs(patch)) {
    const mistake = unknown(parent, element, mistakes.length < maximalSuggestions);
    if (mistake) mistakes.push(mistake);
    const leftover = ofRunning(parent, element);
    if (leftover) running.add(leftover);
    if (parent.name === 'interface' && element.name === 'mac') {
      const problem = macProblem(attribute(element, 'address') ?? '');
      if (problem !== undefined) mistakes.push({ code: 'xml-mac', element, problem });
    }
  }
  if (running.size > 0) {
    const [first = '', ...others] = running;
    const found = others.length > 0 ? `${first} and ${others.length} more such values` : first;
    mistakes.push({ code: 'xml-of-running-guest', found });
  }
  return mistakes;
}
