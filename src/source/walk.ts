/** Converts the YAML library's nodes to a tree with positions, and refuses what a spec must not contain. */
import { type Alias, isAlias, isMap, isScalar, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Report } from '../diagnostics/diagnostics.ts';
import { lineAt, lineStarts } from '../diagnostics/lines.ts';
import type { MapEntry, Path, Source, Span, Tree } from '../diagnostics/tree.ts';
import type { sourceCodes } from './codes.ts';
import { maxAliasedValues, maxDepth } from './limits.ts';

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of an anchor, and how much an alias to it adds. `open`: the anchor's value is still being read. */
type Anchored = { readonly tree: Tree; readonly size: number; readonly height: number } | 'open';

/** The type of a scalar, in words. */
const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  return (
    { string: 'a string', number: 'a number', bigint: 'a number', boolean: 'a boolean' }[typeof value as string] ??
    'a value'
  );
};

/** The type of a plain scalar in the core schema. @see https://yaml.org/spec/1.2.2/#1032-tag-resolution */
function plainType(text: string): string {
  if (/^(?:~|[Nn]ull|NULL)?$/.test(text)) return 'null';
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text)) return 'bool';
  if (/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text)) return 'int';
  if (
    /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
      text,
    )
  )
    return 'float';
  return 'str';
}

/** The core schema type of a node without its tag. */
function typeOf(node: Exclude<Node, Alias>): string {
  if (isScalar(node)) return node.type === 'PLAIN' ? plainType(node.source ?? '') : 'str';
  return isMap(node) ? 'map' : 'seq';
}

/** The core schema types, in words. */
const typeNames: Readonly<Record<string, string>> = {
  null: 'null',
  bool: 'a boolean',
  int: 'an integer',
  float: 'a number',
  str: 'a string',
  map: 'a mapping',
  seq: 'a list',
};

/** Reads one document. Every problem is reported; the tree is valid only if there was none. */
export class Walk {
  readonly #source: Source;
  readonly #report: Report<typeof sourceCodes>;
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: (string | number)[] = [];
  #starts: number[] | undefined;
  #count = 0;
  #aliased = 0;
  #deepest = 0;

  constructor(source: Source, report: Report<typeof sourceCodes>) {
    this.#source = source;
    this.#report = report;
  }

  /** The tree of a node. Recursion is bounded, because parsing stopped at {@link maxDepth}. */
  tree(node: Node, depth = 0): Tree {
    if (isAlias(node)) return this.#alias(node, depth);
    const { anchor } = node;
    if (anchor === undefined) return this.#value(node, depth);
    const before = { count: this.#count, deepest: this.#deepest };
    this.#anchors.set(anchor, 'open');
    this.#deepest = depth;
    const tree = this.#value(node, depth);
    this.#anchors.set(anchor, { tree, size: this.#count - before.count, height: this.#deepest - depth });
    this.#deepest = Math.max(this.#deepest, before.deepest);
    return tree;
  }

  #value(node: Exclude<Node, Alias>, depth: number): Tree {
    this.#count += 1;
    this.#deepest = Math.max(this.#deepest, depth);
    if (isScalar(node)) return this.#scalar(node);
    return isMap(node) ? this.#map(node, depth) : this.#list(node as YAMLSeq<Node>, depth);
  }

  /** An alias has its own position; the values below it keep the positions in the anchor's value. */
  #alias(node: Alias, depth: number): Tree {
    const span = this.#span(node);
    const nothing: Tree = { kind: 'scalar', value: null, span };
    const target = this.#anchors.get(node.source);
    if (target === undefined || target === 'open') {
      this.#report('unknown-alias', this.#at(span), { name: node.source });
      return nothing;
    }
    this.#aliased += target.size;
    if (this.#aliased > maxAliasedValues || depth + target.height > maxDepth) {
      this.#report('alias-expansion', this.#at(span));
      return nothing;
    }
    this.#count += target.size;
    this.#deepest = Math.max(this.#deepest, depth + target.height);
    return { ...target.tree, span };
  }

  #scalar(node: Scalar): Tree {
    const span = this.#span(node);
    const { value } = node;
    const text = node.source ?? '';
    this.#checkTag(node, span);
    if (typeof value === 'string') {
      this.#checkText(value, span);
      return { kind: 'scalar', value, span };
    }
    if (typeof value === 'number') {
      if (/^[-+]?0[0-9]/.test(text)) this.#report('number-leading-zero', this.#at(span), { text: clip(text) });
      else if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
        this.#report('number-out-of-range', this.#at(span), { text: clip(text) });
      // Minus zero prints differently from zero in some places and the same in others.
      return { kind: 'scalar', value: value === 0 ? 0 : value, span };
    }
    return { kind: 'scalar', value: typeof value === 'boolean' ? value : null, span };
  }

  #list(node: YAMLSeq<Node>, depth: number): Tree {
    const span = this.#span(node);
    this.#checkTag(node, span);
    const items: Tree[] = [];
    for (const item of node.items) {
      this.#path.push(items.length);
      items.push(this.tree(item, depth + 1));
      this.#path.pop();
    }
    return { kind: 'list', items, span: this.#closed(span, node.flow, items.at(-1)?.span) };
  }

  #map(node: YAMLMap, depth: number): Tree {
    const span = this.#span(node);
    this.#checkTag(node, span);
    const entries = new Map<string, MapEntry>();
    let last: Span | undefined;
    for (const pair of node.items as { key: Node; value: Node | null }[]) {
      const at = this.#span(pair.key);
      const key = this.#key(pair.key, at, entries);
      this.#path.push(key ?? '');
      if (pair.value === null && key !== undefined) this.#report('missing-value', this.#at(at), { key: clip(key) });
      const value: Tree =
        pair.value === null ? { kind: 'scalar', value: null, span: at } : this.tree(pair.value, depth + 1);
      this.#path.pop();
      if (key !== undefined) entries.set(key, { key: at, value });
      last = value.span;
    }
    return { kind: 'map', entries, span: this.#closed(span, node.flow, last) };
  }

  /** The name of a key, or nothing if it was refused. */
  #key(node: Node, span: Span, entries: ReadonlyMap<string, MapEntry>): string | undefined {
    if (!isScalar(node)) {
      const kind = isAlias(node) ? 'an alias' : isMap(node) ? 'a mapping' : 'a list';
      this.#report('key-not-text', this.#at(span), { kind, text: isAlias(node) ? `*${node.source}` : '' });
      return undefined;
    }
    const key = node.value;
    if (typeof key !== 'string') {
      this.#report('key-not-text', this.#at(span), { kind: kindOf(key), text: clip(node.source ?? '') });
      return undefined;
    }
    this.#checkTag(node, span);
    this.#checkText(key, span);
    const first = entries.get(key);
    if (key === '<<' && node.type === 'PLAIN') this.#report('merge-key', this.#at(span));
    else if (reservedKeys.has(key)) this.#report('reserved-key', this.#at(span), { key });
    else if (first)
      this.#report('duplicate-key', this.#at(span), { key: clip(key), line: this.#line(first.key.start) });
    else {
      // An anchor on a key ends with the key: the name is a value like any other.
      if (node.anchor !== undefined) {
        this.#anchors.set(node.anchor, { tree: { kind: 'scalar', value: key, span }, size: 1, height: 0 });
      }
      return key;
    }
    return undefined;
  }

  /** A tag is accepted if the value has its type anyway. */
  #checkTag(node: Exclude<Node, Alias>, span: Span): void {
    const prefix = 'tag:yaml.org,2002:';
    // A tag that is not in the core schema was already reported.
    const name = node.tag?.startsWith(prefix) ? node.tag.slice(prefix.length) : undefined;
    if (name === undefined || !Object.hasOwn(typeNames, name)) return;
    const type = typeOf(node);
    if (name === type) return;
    this.#report('tag-changes-value', this.#at(span), { tag: `!!${name}`, kind: typeNames[type] ?? 'a value' });
  }

  #checkText(text: string, span: Span): void {
    if (!text.isWellFormed()) this.#report('broken-unicode', this.#at(span));
  }

  #at(span: Span): { span: Span; path: Path } {
    return { span, path: [...this.#path] };
  }

  #line(offset: number): number {
    this.#starts ??= lineStarts(this.#source.text);
    return lineAt(this.#starts, offset) + 1;
  }

  #span(node: Node): Span {
    const { length } = this.#source.text;
    const start = Math.min(node.range?.[0] ?? 0, length);
    return { source: this.#source, start, end: Math.max(start, Math.min(node.range?.[1] ?? 0, length)) };
  }

  /** A block mapping or list ends with its last value, not with the blank lines and comments after it. */
  #closed(span: Span, flow: boolean | undefined, last: Span | undefined): Span {
    return flow || !last ? span : { ...span, end: Math.max(span.start, last.end) };
  }
}

/** Shortens a string for a message. */
export const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);
