/** The default answers. */
import type { Facts } from '../facts/facts.ts';
import { candidatesOf, wayOf } from './candidates.ts';
import { cpusOf, memoryOf } from './guest.ts';
import type { Answers } from './spec.ts';

/** What the facts of a machine do not contain. */
export interface Known {
  readonly hostName: string;
  readonly users: readonly string[];
  /** The value of host.facts. */
  readonly facts: string | undefined;
}

/** The default answers for a machine: its best GPU, if one can go to a guest, and a guest of half its size. */
export function defaultAnswers(facts: Facts, known: Known): Answers {
  const candidates = candidatesOf(facts);
  return {
    ...known,
    candidates,
    chosen: candidates.find((one) => wayOf(one, candidates) !== undefined),
    guest: 'windows11',
    memory: memoryOf(facts),
    cpus: cpusOf(facts),
  };
}
