/**
 * Reads XML that the user wrote: strict, with positions, and without exceptions.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isXmlName, notXmlText } from './print-xml.ts';
import type { Xml } from './xml.ts';

export interface XmlProblem {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

export type XmlReading =
  | {
      readonly root: Xml;
      /** The offset at which the tag of each element starts. */
      readonly offsets: ReadonlyMap<Xml, number>;
    }
  | { readonly problems: readonly XmlProblem[] };

const maximalDepth = 64;
const maximalProblems = 20;

/** Namespaces that always have this prefix here, whatever prefix the text uses. */
const prefixes: Readonly<Record<string, string>> = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu',
  'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
};

interface Open {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly offset: number;
  readonly children: (Xml | string)[];
  text: string;
  /** Whether the element belongs to another program: all of its text is kept where it is. */
  readonly isForeign: boolean;
}

/** The documents whose metadata belongs to other programs, and which libvirt keeps as it is. */
const roots: ReadonlySet<string> = new Set(['domain', 'network']);

/** Stops the parser early: it has no other way. */
class Stop extends Error {}

const prefixFor = (uri: string): string | undefined => (Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined);

class Reader {
  readonly problems: XmlProblem[] = [];
  readonly offsets = new Map<Xml, number>();
  root: Xml | undefined;
  readonly #text: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: Open[] = [];
  readonly #declared = new Map<string, string>();
  #tagStart = 0;

  constructor(text: string) {
    this.#text = text;
    const parser = this.#parser;
    parser.on('error', (error) => this.#report(parser.position, error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')));
    parser.on('doctype', () => {
      this.#report(Math.max(0, text.lastIndexOf('<!DOCTYPE', parser.position)), 'a DOCTYPE is not allowed');
      throw new Stop();
    });
    parser.on('opentagstart', () => {
      this.#tagStart = Math.max(0, text.lastIndexOf('<', parser.position - 1));
    });
    parser.on('opentag', (tag) => this.#start(tag));
    parser.on('text', (part) => this.#add(part));
    parser.on('cdata', (part) => this.#add(part));
    parser.on('closetag', () => this.#end());
  }

  read(): void {
    try {
      this.#parser.write(this.#text).close();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }

  #report(offset: number, message: string): void {
    this.problems.push({ offset: Math.min(offset, this.#text.length), message });
    if (this.problems.length >= maximalProblems) throw new Stop();
  }

  #start(tag: SaxesTagNS): void {
    if (this.#open.length >= maximalDepth) {
      this.#report(this.#tagStart, `elements are nested more than ${maximalDepth} levels deep`);
      throw new Stop();
    }
    const attributes: [string, string][] = [];
    for (const each of Object.values(tag.attributes)) {
      const isDeclaration = each.name === 'xmlns' || each.prefix === 'xmlns';
      const known = prefixFor(isDeclaration ? each.value : each.uri);
      if (isDeclaration && known !== undefined) this.#declared.set(known, each.value);
      else if (isDeclaration && Object.values(prefixes).includes(each.local))
        this.#report(
          this.#tagStart,
          `the prefix '${each.local}' is reserved for another namespace: use another prefix`,
        );
      else attributes.push([!isDeclaration && known !== undefined ? `${known}:${each.local}` : each.name, each.value]);
    }
    for (const one of [tag.name, ...Object.values(tag.attributes).map((each) => each.name)]) {
      if (!isXmlName(one)) this.#report(this.#tagStart, `'${one}' is not a valid XML name`);
    }
    const known = prefixFor(tag.uri);
    const name = known === undefined ? tag.name : `${known}:${tag.local}`;
    const [root, parent] = this.#open;
    const isForeign = parent !== undefined && parent.name === 'metadata' && roots.has(root?.name ?? '');
    this.#open.push({ name, attributes, offset: this.#tagStart, children: [], text: '', isForeign });
  }

  #add(part: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += part;
    if (!element.isForeign) return;
    // A comment, which is dropped, divides the text around it.
    const before = element.children.at(-1);
    if (typeof before === 'string') element.children[element.children.length - 1] = before + part;
    else element.children.push(part);
  }

  #end(): void {
    const element = this.#open.pop();
    if (!element) return;
    const hasText = !element.isForeign && /[^ \t\r\n]/.test(element.text);
    if (hasText && element.children.length > 0)
      this.#report(
        element.offset,
        `<${element.name}> has both text and elements: '${element.text.trim().slice(0, 40)}'`,
      );
    const parent = this.#open.at(-1);
    const declared = parent ? [] : [...this.#declared].map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
    const made: Xml = {
      name: element.name,
      attributes: Object.fromEntries([...element.attributes, ...declared]),
      children: hasText && element.children.length === 0 ? [element.text] : element.children,
    };
    this.offsets.set(made, element.offset);
    if (parent) parent.children.push(made);
    else this.root ??= made;
  }
}

/**
 * Reads one XML document. Namespaces are resolved; only the five predefined entities exist; a DOCTYPE, text next to
 * elements and nesting beyond 64 levels are refused. Comments, processing instructions and the whitespace between
 * elements are dropped. Inside the elements in the metadata of a domain or network, text and elements are kept in their
 * order, with all whitespace. libvirt's own namespaces get libvirt's prefix (`qemu:arg`), declared at the root, however the
 * text declares them. Returns the document, or all problems found, at most 20.
 */
export const readXml = (text: string): XmlReading => {
  const bad = text.search(notXmlText);
  if (bad >= 0) return { problems: [{ offset: bad, message: 'this character is not allowed in XML' }] };
  const reader = new Reader(text);
  reader.read();
  const { root, offsets, problems } = reader;
  if (root && problems.length === 0) return { root, offsets };
  return { problems: problems.length > 0 ? problems : [{ offset: 0, message: 'the XML has no element' }] };
};
