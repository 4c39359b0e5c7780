/**
 * Openings: what a spec lets others do to its host, as `check --plan` lists it under "What this opens". Each feature
 * yields its own.
 */

/**
 * Who gains something. network: other machines; local: every user and program of the host; users: the users that the spec
 * names; guest: the guest itself; weakened: whoever gets further than the default would let them.
 */
export type OpeningKind = 'network' | 'local' | 'users' | 'guest' | 'weakened';

export interface Opening {
  readonly kind: OpeningKind;
  /** The subject: `every machine at eth0`, `guest 'win'`. */
  readonly who: string;
  /** What they can do now, as the rest of a sentence after "can". */
  readonly can: string;
}

const kinds: readonly OpeningKind[] = ['network', 'local', 'users', 'guest', 'weakened'];

/** Openings with the widest first; those of one kind keep their order. */
export const sortedOpenings = (openings: Iterable<Opening>): Opening[] =>
  [...openings].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Programs and users of the host, whoever they are. */
export const localUsers = 'every user of the host';

/** What a guest without a security label can do. */
export const unconfined = 'use all that QEMU may use if it escapes: it has no security label';

/** The machines that can reach the host. */
export const otherMachines = 'every machine that reaches the host';

export const theGuest = (name: string): string => `guest '${name}'`;
