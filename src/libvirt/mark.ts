/**
 * The mark by which the host recognises what vfioc defined: an element of its own namespace in the metadata, with the
 * hash of everything else. libvirt keeps metadata unchanged, whatever it rewrites in the document.
 * @see https://libvirt.org/formatdomain.html#general-metadata
 */
import { sha256 } from '../values/sha256.ts';
import { printerOfMany } from './print-xml.ts';
import { elements, withChildren, type Xml, xml } from './xml.ts';

/** The namespace of the mark, by the root of the document (`domain`, `network`). */
export const markNamespace = (root: string): string => `urn:vfioc:${root}:1`;

/**
 * What the spec states itself, and an adopted guest therefore does not keep as it was: addresses in the form of
 * assets/places.xsl, and names of disk targets.
 */
export interface Stated {
  readonly addresses: readonly string[];
  readonly targets: readonly string[];
}

const words = (list: readonly string[]): string | undefined => (list.length > 0 ? list.join(' ') : undefined);

/** The document with the mark, in its existing or in new metadata. */
function marked(root: Xml, hash: string, stated: Stated): Xml {
  const mark = xml(`vfioc:${root.name}`, {
    'xmlns:vfioc': markNamespace(root.name),
    hash,
    fixed: words(stated.addresses),
    targets: words(stated.targets),
  });
  const metadata = elements(root, 'metadata')[0];
  const other = root.children.filter((child) => child !== metadata);
  const position = other.findIndex(
    (child) => typeof child !== 'string' && !['name', 'uuid', 'title', 'description'].includes(child.name),
  );
  const at = position === -1 ? other.length : position;
  // Prefixes of other elements in it may be declared on it.
  const kept = xml('metadata', metadata?.attributes, ...(metadata ? elements(metadata) : []), mark);
  return withChildren(root, [...other.slice(0, at), kept, ...other.slice(at)]);
}

/** The document without a mark that the user's own XML has, copied from a guest of vfioc. */
export function unmarked(root: Xml): Xml {
  const isMark = ({ name, attributes }: Xml): boolean =>
    name === `vfioc:${root.name}` || Object.values(attributes).includes(markNamespace(root.name));
  const metadata = elements(root, 'metadata')[0];
  if (!metadata || !elements(metadata).some(isMark)) return root;
  const kept = elements(metadata).filter((child) => !isMark(child));
  const children = root.children.flatMap((child) =>
    child === metadata ? (kept.length > 0 ? [withChildren(metadata, kept)] : []) : [child],
  );
  return withChildren(root, children);
}

/**
 * A document with its mark, as text, and the hash in the mark: of the text without it and of what the spec states, in
 * lower-case hexadecimal.
 */
export function printMarked(
  document: Xml,
  stated: Stated = { addresses: [], targets: [] },
): { readonly text: string; readonly hash: string } {
  const print = printerOfMany();
  const root = unmarked(document);
  // An address that the spec states now may be the one that was derived before: the document is then the same.
  const all = [...stated.addresses, ...stated.targets];
  const hash = sha256(all.length > 0 ? `${print(root)}${all.join(' ')}` : print(root));
  return { text: print(marked(root, hash, stated)), hash };
}
