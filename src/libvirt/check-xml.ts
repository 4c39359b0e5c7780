/**
 * What is wrong with a person's own XML though it can be read. libvirt drops without a word what it does not know and
 * what a guest has only while it runs, and XML that was copied brings the identity of another guest with it.
 * @see https://libvirt.org/formatdomain.html
 */
import { nearest } from '../diagnostics/suggest.ts';
import { readMac } from '../values/names.ts';
import { childrenOf, parentsOf } from './order.ts';
import { attribute, child, elements, text, type Xml } from './xml.ts';

/** One problem, with the parameters of its code; `element` is where it stands. */
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

/** Every element below with the one that it stands in. What is in `metadata` is other programs', and libvirt keeps it. */
function* pairs(parent: Xml): Iterable<{ parent: Xml; element: Xml }> {
  for (const element of elements(parent)) {
    yield { parent, element };
    if (element.name !== 'metadata') yield* pairs(element);
  }
}

/** An element that libvirt does not know where it stands; one of another namespace than QEMU's is not libvirt's. */
function unknown(parent: Xml, element: Xml): XmlMistake | undefined {
  const { name } = element;
  const known = childrenOf(parent.name);
  if (!known || known.includes(name) || (name.includes(':') && !name.startsWith('qemu:'))) return undefined;
  const [belongs] = parentsOf(name);
  const meant = belongs === undefined ? nearest(name, known) : undefined;
  return {
    code: 'xml-element-unknown',
    element,
    parent: parent.name,
    ...(meant === undefined ? {} : { meant }),
    ...(belongs === undefined ? {} : { belongs }),
  };
}

/** What of an element only a running guest has. */
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

/** By the name of a device what one that is new has to say at least, as paths of removeXml's notation. */
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

/** A device that says too little for libvirt, and what is missing. */
export interface Incomplete {
  readonly element: Xml;
  readonly lacks: string;
}

/** The devices of a domain that cannot be what they are: XML that was to change one, and matched none. */
export function incompleteDevices(domain: Xml): readonly Incomplete[] {
  return elements(child(domain, 'devices') ?? domain).flatMap((element) => {
    // A drive may be empty.
    if (element.name === 'disk' && ['cdrom', 'floppy'].includes(attribute(element, 'device') ?? '')) return [];
    const lacks = needed[element.name]?.find((one) =>
      one.startsWith('@') ? attribute(element, one.slice(1)) === undefined : !child(element, one),
    );
    return lacks === undefined
      ? []
      : [{ element, lacks: lacks.startsWith('@') ? `a ${lacks.slice(1)}` : `<${lacks}>` }];
  });
}

/**
 * The mistakes in `patch`, which is to be merged into `domain`.
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
  const running = new Set(id === undefined ? [] : [`the number ${id}`]);
  for (const { parent, element } of pairs(patch)) {
    const mistake = unknown(parent, element);
    if (mistake) mistakes.push(mistake);
    const leftover = ofRunning(parent, element);
    if (leftover) running.add(leftover);
    if (parent.name === 'interface' && element.name === 'mac') {
      const mac = readMac(attribute(element, 'address') ?? '');
      if ('problem' in mac) mistakes.push({ code: 'xml-mac', element, problem: mac.problem });
    }
  }
  if (running.size > 0) {
    const [first = '', ...others] = running;
    const found = others.length > 0 ? `${first} and ${others.length} more of the kind` : first;
    mistakes.push({ code: 'xml-of-running-guest', found });
  }
  return mistakes;
}
