/** NixOS options by path, merged into one nested attribute set. */

import { printNix } from '../nix/print.ts';
import * as nix from '../nix/syntax.ts';
import { isSettable } from './prefixes.ts';

/** A level of the attribute set: a value, or further levels by name. */
type Level = { value?: nix.Nix; ofEntry?: boolean; below: Map<string, Level> };

/** The variable that is true in the boot entry with passthrough. */
export const entryVariable = 'passthrough';

/** A value that only applies in the boot entry with passthrough. */
const inEntry = (value: nix.Nix): nix.Nix =>
  value.kind === 'comment'
    ? nix.comment(value.text, inEntry(value.node))
    : nix.apply(nix.select('lib', 'mkIf'), nix.identifier(entryVariable), value);

const bare = (value: nix.Nix): nix.Nix => (value.kind === 'comment' ? bare(value.node) : value);

/** Merges two definitions of one option: lists are joined, equal values become one, other values are refused. */
function both(path: readonly string[], a: nix.Nix, b: nix.Nix): nix.Nix {
  const [left, right] = [bare(a), bare(b)];
  if (left.kind === 'list' && right.kind === 'list') {
    const seen = new Set<string>();
    const items = [...left.items, ...right.items].filter((item) => {
      const text = printNix(bare(item));
      return !seen.has(text) && seen.add(text);
    });
    return nix.list(items);
  }
  if (printNix(left) === printNix(right)) return a;
  throw new Error(`two features define the option ${path.join('.')}`);
}

export class Options {
  readonly #root: Level = { below: new Map() };
  readonly #entries: boolean;

  /** `entries`: there is a boot entry with passthrough and one without, which {@link entryVariable} distinguishes. */
  constructor(entries = false) {
    this.#entries = entries;
  }

  /**
   * Defines the option at `path`. Throws if it already has another value, or if no feature may define it: both are bugs
   * in vfioc. `ofEntry`: if there are two boot entries, the value only applies in the one with passthrough, like all of
   * `boot`.
   */
  set(path: readonly string[], value: nix.Nix, ofEntry = false): void {
    if (!isSettable(path)) throw new Error(`${path.join('.')} is not below any prefix in compile/prefixes.ts`);
    const gated = this.#entries && (ofEntry || path[0] === 'boot');
    let level = this.#root;
    for (const name of path) {
      const next = level.below.get(name) ?? { below: new Map() };
      level.below.set(name, next);
      level = next;
    }
    if (level.value && level.ofEntry !== gated)
      throw new Error(`${path.join('.')} is set both for one boot entry and for both`);
    level.ofEntry = gated;
    level.value = level.value ? both(path, level.value, value) : value;
  }

  /** All options as one attribute set, with names in alphabetical order. */
  expression(): nix.Nix {
    return print(this.#root, []);
  }
}

function print(level: Level, path: readonly string[]): nix.Nix {
  if (level.value && level.below.size > 0) throw new Error(`${path.join('.')} is both an option and a set of options`);
  if (level.value) return level.ofEntry ? inEntry(level.value) : level.value;
  const names = [...level.below.keys()].sort();
  return nix.attrs(
    names.map((name) => {
      const below = level.below.get(name);
      return [name, below ? print(below, [...path, name]) : nix.attrs([])] as const;
    }),
  );
}
