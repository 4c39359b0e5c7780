/** NixOS options by their paths, merged into one nested attribute set. */

import { printNix } from '../nix/print.ts';
import * as nix from '../nix/syntax.ts';
import { isSettable } from './prefixes.ts';

/** A level of the set: a value, or more levels by name. */
type Level = { value?: nix.Nix; ofEntry?: boolean; below: Map<string, Level> };

/** The variable that says whether this boot entry has the passthrough. */
export const entryVariable = 'passthrough';

/** What holds in the boot entry with passthrough only. */
const inEntry = (value: nix.Nix): nix.Nix =>
  value.kind === 'comment'
    ? nix.comment(value.text, inEntry(value.node))
    : nix.apply(nix.select('lib', 'mkIf'), nix.identifier(entryVariable), value);

const bare = (value: nix.Nix): nix.Nix => (value.kind === 'comment' ? bare(value.node) : value);

/** Two definitions of one option: lists are joined, equal values are one, others cannot both hold. */
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

  /** `entries`: there is a boot entry with passthrough and one without, and {@link entryVariable} says which this is. */
  constructor(entries = false) {
    this.#entries = entries;
  }

  /**
   * Defines the option at `path`. Throws where it is defined already with another value, and where no feature may define
   * it: both are mistakes of ours. `ofEntry`: where there are two boot entries it holds only in the one with
   * passthrough, as all of `boot` does.
   */
  set(path: readonly string[], value: nix.Nix, ofEntry = false): void {
    if (!isSettable(path)) throw new Error(`${path.join('.')} is below none of the prefixes of compile/prefixes.ts`);
    const gated = this.#entries && (ofEntry || path[0] === 'boot');
    let level = this.#root;
    for (const name of path) {
      const next = level.below.get(name) ?? { below: new Map() };
      level.below.set(name, next);
      level = next;
    }
    if (level.value && level.ofEntry !== gated) throw new Error(`${path.join('.')} is of one boot entry and of both`);
    level.ofEntry = gated;
    level.value = level.value ? both(path, level.value, value) : value;
  }

  /** All options as one attribute set, names in alphabetical order. */
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
