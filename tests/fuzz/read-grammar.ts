/** Reads which elements and attributes libvirt's RELAX NG schemas know, for generators of XML. */
import { SaxesParser, type SaxesTag } from 'saxes';

/** What an element may have, wherever it is: its attributes with their words, and its children. */
export interface Grammar {
  readonly [element: string]: {
    readonly attributes: { readonly [name: string]: readonly string[] };
    readonly children: readonly string[];
    /** The children of which there may be several. */
    readonly several: readonly string[];
  };
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function parse(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTag) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (node) node.text += part;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root;
}

/** The grammar of these schemas, below the element `domain`; names and words are sorted. */
export function readGrammar(schemas: readonly string[]): Grammar {
  const definitions = new Map<string, Node[]>();
  const collect = (node: Node): void => {
    const { name = '' } = node.attributes;
    if (node.name === 'define') definitions.set(name, [...(definitions.get(name) ?? []), node]);
    for (const child of node.children) collect(child);
  };
  for (const schema of schemas) collect(parse(schema));
  /**
   * The nodes below one, through references, without those inside elements and attributes, and whether there may be
   * several of each.
   */
  function* below(node: Node, seen: readonly string[], several = false): Iterable<{ node: Node; several: boolean }> {
    for (const child of node.children) {
      const many = several || child.name === 'zeroOrMore' || child.name === 'oneOrMore';
      if (child.name === 'ref') {
        const { name = '' } = child.attributes;
        if (seen.includes(name)) continue;
        for (const definition of definitions.get(name) ?? []) yield* below(definition, [...seen, name], many);
      } else {
        yield { node: child, several: many };
        if (child.name !== 'element' && child.name !== 'attribute') yield* below(child, seen, many);
      }
    }
  }
  const found = new Map<string, { attributes: Map<string, Set<string>>; children: Map<string, boolean> }>();
  const done = new Set<Node>();
  const enter = (element: Node): void => {
    const { name } = element.attributes;
    if (name === undefined || done.has(element)) return;
    done.add(element);
    const own = found.get(name) ?? { attributes: new Map(), children: new Map() };
    found.set(name, own);
    for (const { node, several } of below(element, [])) {
      const inner = node.attributes.name;
      if (inner === undefined) continue;
      if (node.name === 'attribute') {
        const words = own.attributes.get(inner) ?? new Set();
        for (const value of below(node, [])) if (value.node.name === 'value') words.add(value.node.text.trim());
        own.attributes.set(inner, words);
      } else if (node.name === 'element') {
        own.children.set(inner, several || own.children.get(inner) === true);
        enter(node);
      }
    }
  };
  for (const nodes of definitions.values()) {
    for (const one of nodes) {
      for (const { node } of below(one, [])) if (node.attributes.name === 'domain') enter(node);
    }
  }
  const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(
    [...found].map(([name, { attributes, children }]) => [
      name,
      {
        attributes: sorted([...attributes].map(([attribute, words]) => [attribute, [...words].sort()] as const)),
        children: [...children.keys()].sort(),
        several: [...children].flatMap(([child, several]) => (several ? [child] : [])).sort(),
      },
    ]),
  );
}
