/** How much of a machine its first guest gets: half of its performance cores, and a quarter to half of its memory. */

import type { Facts } from '../facts/facts.ts';
import { type Core, coresOf, placeGuests } from '../model/cpu-placement.ts';
import { gibibyte, mebibyte, printSize } from '../values/quantity.ts';

export interface GuestCpus {
  readonly cores: number;
  readonly threads: number;
  /** Whether `pin: auto` can place them. */
  readonly pin: boolean;
}

/** The number of the best cores, their kind, and the number of threads in each. */
function goodCores(facts: Facts): Pick<Core, 'kind'> & { readonly count: number; readonly threads: number } {
  const cores = coresOf(facts.cpu?.cpus ?? []);
  const best = Math.min(...cores.map(({ rank }) => rank));
  const good = cores.filter(({ rank }) => rank === best);
  return { count: good.length, threads: good[0]?.cpus.length ?? 1, kind: good[0]?.kind };
}

/** How many of the best cores `pin: auto` can give to one guest. */
export function coresFor(facts: Facts): number {
  const { count, threads, kind } = goodCores(facts);
  for (let cores = count; cores > 0; cores -= 1) {
    const part = { cores: Array.from({ length: cores }, (_, core) => core) };
    const place = placeGuests(facts.cpu?.cpus ?? [], [{ guest: '', parts: [part], threads }]).places.get('');
    if (place && 'cpus' in place && place.kinds.every((one) => one.kind === kind)) return cores;
  }
  return 0;
}

/** The cores of the first guest; nothing if the facts do not list CPUs. */
export function cpusOf(facts: Facts): GuestCpus | undefined {
  const { count, threads } = goodCores(facts);
  if (count === 0) return undefined;
  const cores = Math.min(coresFor(facts), Math.max(1, Math.floor(count / 2)));
  return cores > 0 ? { cores, threads, pin: true } : { cores: 1, threads: 1, pin: false };
}

/** The most memory that a first guest gets by default: enough for games. */
const most = 16 * gibibyte;

/** The memory of the first guest, as a size in a spec. */
export function memoryOf(facts: Facts): string {
  const half = (facts.memory?.total ?? 8 * gibibyte) / 2;
  const whole = half >= gibibyte ? Math.round(half / gibibyte) * gibibyte : Math.floor(half / mebibyte) * mebibyte;
  return printSize(Math.max(mebibyte, Math.min(most, whole)));
}
