/** Suggesting the name that was probably meant. */
import { unique } from '../values/unique.ts';

/**
 * The candidate nearest to a word that is not a candidate itself, or nothing if none is near.
 *
 * A candidate that differs only in case comes first. Otherwise the distance is the number of insertions, deletions,
 * replacements and swaps of neighbours (optimal string alignment): at most one for words of up to five characters, two up
 * to eight, three beyond. Among equally near candidates the first in character order wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // No name is this long, and a longer word would only cost time.
  if (word.length > 100) return undefined;
  const folded = [...word.toLowerCase()];
  let limit = folded.length <= 2 ? 0 : folded.length <= 5 ? 1 : folded.length <= 8 ? 2 : 3;
  let best: string | undefined;
  for (const candidate of unique(candidates).sort()) {
    if (candidate === word) continue;
    const other = [...candidate.toLowerCase()];
    if (Math.abs(other.length - folded.length) > limit) continue;
    const apart = distance(folded, other);
    if (apart > limit || (apart === limit && best !== undefined)) continue;
    best = candidate;
    limit = apart;
    if (apart === 0) break;
  }
  return best;
}

/** The number of insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function distance(from: readonly string[], to: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[to.length] ?? 0;
}
