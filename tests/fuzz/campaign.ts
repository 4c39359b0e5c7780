/** A run of the generators with one seed: judges inputs, counts the verdicts, and shrinks what fails. */
import fc from 'fast-check';
import { type Generator, generators } from './inputs.ts';
import { type Failure, type Input, judge, type Verdict } from './judge.ts';

/** An input that vfioc failed, as small as it could be made. */
export interface Found {
  readonly kind: string;
  readonly failure: Failure;
  readonly detail: string;
  /** The seed of the inputs of its kind, and its number among them. */
  readonly seed: number;
  readonly number: number;
  readonly files: Input['files'];
}

export interface Tally {
  /** Inputs by kind: refused and compiled. */
  readonly counts: Map<string, { refused: number; compiled: number }>;
  readonly found: Found[];
  /** The input that took the most CPU time, in seconds. */
  slowest: { seconds: number; kind: string; seed: number; number: number };
}

export const emptyTally = (): Tally => ({
  counts: new Map(),
  found: [],
  slowest: { seconds: 0, kind: '', seed: 0, number: 0 },
});

/** Every so many inputs are judged thoroughly. */
const thoroughEvery = 16;

/** No more of the failing inputs of one run are shrunk: hundreds fail for one reason. */
const shrunk = 3;

/** The smallest input that fails in the same way, found in at most ten seconds. */
function smallest(
  { inputs }: Generator,
  seed: number,
  number: number,
  failure: Failure,
): { input: Input; detail: string } | undefined {
  let last: { input: Input; detail: string } | undefined;
  const fails = (input: Input): boolean => {
    const verdict = judge(input, true);
    if (verdict.failure !== failure) return false;
    last = { input, detail: verdict.detail ?? '' };
    return true;
  };
  fc.check(
    fc.property(inputs, (input) => !fails(input)),
    { seed, path: String(number), numRuns: number + 1, interruptAfterTimeLimit: 10_000, endOnFailure: false },
  );
  return last;
}

/** Judges `count` inputs of one generator, and adds the verdicts to a tally. */
function runKind(generator: Generator, seed: number, count: number, tally: Tally): void {
  const { kind, inputs } = generator;
  const counts = tally.counts.get(kind) ?? { refused: 0, compiled: 0 };
  tally.counts.set(kind, counts);
  const failed: { number: number; input: Input; verdict: Verdict }[] = [];
  let number = 0;
  const property = fc.property(inputs, (input) => {
    const verdict = judge(input, number % thoroughEvery === 0);
    counts[verdict.outcome] += 1;
    if (verdict.seconds > tally.slowest.seconds) tally.slowest = { seconds: verdict.seconds, kind, seed, number };
    if (verdict.failure !== undefined) failed.push({ number, input, verdict });
    number += 1;
  });
  fc.assert(property, { seed, numRuns: count });
  for (const [index, { number: at, input, verdict }] of failed.entries()) {
    const failure = verdict.failure as Failure;
    const small = index < shrunk ? smallest(generator, seed, at, failure) : undefined;
    tally.found.push({
      kind,
      failure,
      detail: small?.detail ?? verdict.detail ?? '',
      seed,
      number: at,
      files: (small?.input ?? input).files,
    });
  }
}

/** The number of inputs of each kind among `count`: by weight, and at least one. */
export function sharesOf(all: readonly Generator[], count: number): Map<Generator, number> {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(all.map((one) => [one, Math.max(1, Math.round((count * one.weight) / total))]));
}

/** Judges about `count` inputs of all kinds. @param largest the size of the largest inputs, in bytes */
export function campaign(seed: number, count: number, largest: number): Tally {
  const tally = emptyTally();
  for (const [generator, share] of sharesOf(generators(largest), count)) runKind(generator, seed, share, tally);
  return tally;
}
