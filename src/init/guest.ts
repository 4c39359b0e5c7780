/** How much of a machine its first guest is given: half of the cores of its better kind, and a quarter to half of its memory. */

import type { Facts } from '../facts/facts.ts';
import { coresOf, placeGuests } from '../model/cpu-placement.ts';
import { gibibyte, mebibyte, printSize } from '../values/quantity.ts';

export interface GuestCpus {
  readonly cores: number;
  readonly threads: number;
  /** Whether `pin: auto` finds a place for them. */
  readonly pin: boolean;
}

/** The cores of the best kind, and the threads that each has. */
function goodCores(facts: Facts): { readonly count: number; readonly threads: number } {
  const cores = coresOf(facts.cpu?.cpus ?? []);
  const best = Math.min(...cores.map(({ kind }) => kind));
  const good = cores.filter(({ kind }) => kind === best);
  return { count: good.length, threads: good[0]?.cpus.length ?? 1 };
}

/** How many cores `pin: auto` has for one guest, whose cores have as many threads as those of the best kind. */
export function coresFor(facts: Facts): number {
  const { count, threads } = goodCores(facts);
  for (let cores = count; cores > 0; cores -= 1) {
    const part = { cores: Array.from({ length: cores }, (_, core) => core) };
    const place = placeGuests(facts.cpu?.cpus ?? [], [{ guest: '', parts: [part], threads }]).places.get('');
    if (place && 'cpus' in place) return cores;
  }
  return 0;
}

/** The cores of the first guest. Nothing where the facts say nothing of CPUs. */
export function cpusOf(facts: Facts): GuestCpus | undefined {
  const { count, threads } = goodCores(facts);
  if (count === 0) return undefined;
  const cores = Math.min(coresFor(facts), Math.max(1, Math.floor(count / 2)));
  return cores > 0 ? { cores, threads, pin: true } : { cores: 1, threads: 1, pin: false };
}

/** The most that a first guest gets without being asked: enough for what people play, on a machine that has more. */
const most = 16 * gibibyte;

/** The memory of the first guest, as a size of a spec. */
export function memoryOf(facts: Facts): string {
  const half = (facts.memory?.total ?? 8 * gibibyte) / 2;
  const whole = half >= gibibyte ? Math.round(half / gibibyte) * gibibyte : Math.floor(half / mebibyte) * mebibyte;
  return printSize(Math.min(most, whole));
}
