/** What is written where nobody is asked. */
import type { Facts } from '../facts/facts.ts';
import { candidatesOf, wayOf } from './candidates.ts';
import { cpusOf, memoryOf } from './guest.ts';
import type { Answers } from './spec.ts';

/** What the facts of a machine do not say. */
export interface Known {
  readonly hostName: string;
  readonly users: readonly string[];
  /** What host.facts is to say. */
  readonly facts: string | undefined;
}

/** The answers for a machine: its best card, if one can go to a guest, and a guest of half its size. */
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
