/** Reads a spec for tests. */

import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { type Source, type Tree, toValue } from '../../src/diagnostics/tree.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { readTree } from '../../src/source/yaml.ts';

export interface Read {
  readonly source: Source;
  readonly tree: Tree | undefined;
  /** The plain value, as JSON prints and parses it; absent if the text was refused. */
  readonly value: unknown;
  readonly found: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export function read(text: string | Uint8Array, options?: string): Read {
  const diagnostics = new Diagnostics();
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { source, tree } = readTree(bytes, 'host.yaml', diagnostics.reporter(sourceCodes), options);
  const found = diagnostics.sorted([source]);
  const value = tree && JSON.parse(JSON.stringify(toValue(tree)));
  return { source, tree, value, found, codes: found.map(({ code }) => code) };
}

/** Every span of a tree. */
export function* spans(tree: Tree): Iterable<{ start: number; end: number }> {
  yield tree.span;
  if (tree.kind === 'list') for (const item of tree.items) yield* spans(item);
  if (tree.kind === 'map') {
    for (const { key, value } of tree.entries.values()) {
      yield key;
      yield* spans(value);
    }
  }
}
