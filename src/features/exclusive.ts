/**
 * Resources that only one running guest can have. Each feature lists the claims of a guest; this file compares the
 * claims of all guests, except those of guests that never run at the same time.
 */
import { type Code, type Codes, code, type Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Path } from '../diagnostics/tree.ts';
import type { Facts } from '../facts/facts.ts';
import { neverWith } from '../model/receivers.ts';
import { guests } from '../model/select.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import type { Feature } from './feature.ts';

/** The parameters of a code that reports a claim: the resource, and the other guest that claims it. */
export type Claimed = { readonly what: string; readonly guest: string };

/** The codes among C that can report a claim. */
type ClaimCode<C extends Codes> = {
  [K in keyof C & string]: C[K] extends Code<infer P> ? (Claimed extends P ? K : never) : never;
}[keyof C & string];

/** A resource that a running guest does not share. */
export interface Claim<K extends string = string> {
  /** The resource, as messages name it, and the same for every guest that claims it: `port 5900`. */
  readonly what: string;
  /** Anything else that must be equal for two claims to conflict, such as the keys that switch a keyboard. */
  readonly by?: string;
  /** The path in the spec, below the guest. */
  readonly path: Path;
  /**
   * `run`: two guests that can run at the same time are reported. `boot`: only two that both start with the host are,
   * because the user may start other guests one at a time.
   */
  readonly when: 'run' | 'boot';
  /** The host itself refuses the second guest that claims it; two that both start with the host are still reported. */
  readonly isEnforced?: true;
  /** A guest may not claim it twice either. */
  readonly once?: true;
  /** The feature's own code for it. Default: a code of this file. */
  readonly code?: K;
}

/** A claim of a feature with the codes C. */
export type ClaimOf<C extends Codes> = Claim<ClaimCode<C>>;

const two = (a: string, b: string): string => `vms: { a: { memory: 4GiB, ${a} }, b: { memory: 4GiB, ${b} } }\n`;
const started = 'autostart: on, disks: { c: { file: ';
const vnc = 'display: { vnc: { port: ';

/** A port other than that of `port 5901`: the next one, or the one before the last that exists. */
function otherPort(what: string): string {
  const port = Number.parseInt(what.replace('port ', ''), 10);
  return `port: ${port < 65535 ? port + 1 : port - 1}`;
}

export const exclusiveCodes = {
  'same-for-two-guests': code<Claimed>({
    severity: 'error',
    about: 'value',
    message: ({ what, guest }) => `${what} is also used by guest '${guest}' at the same time`,
    remedy: ({ what, guest }) =>
      what.startsWith('port ')
        ? `set another port here, for example \`${otherPort(what)}\``
        : `use another disk, NIC or input device here, or set \`autostart: off\` on this guest or on '${guest}'`,
    explain:
      'Only one guest at a time can have a disk that it writes to, a network interface with macvtap in mode passthrough, an input device with the same grab keys, or a port of a display or of Scream. If two such guests start with the host, the second does not start or goes without. Two displays of one guest need two ports.',
    example: {
      fails: two(`${started}/srv/c.qcow2 } }`, `${started}⟨/srv/c.qcow2 } }`),
      passes: two(`${started}/srv/c.qcow2 } }`, 'disks: { c: { file: /srv/c.qcow2 } }'),
    },
  }),
  'port-of-two-guests': code<Claimed>({
    severity: 'warning',
    about: 'value',
    message: ({ what, guest }) =>
      `${what} is also used by guest '${guest}': the two guests cannot run at the same time`,
    remedy: ({ what }) => `set another port on one of them, for example \`${otherPort(what)}\``,
    explain:
      'If the displays of two guests listen on one port, the second guest does not start. If the sound of two guests arrives at one port, each is heard twice and mixed. Guests that share a device never run at the same time and are not reported.',
    example: { fails: two(`${vnc}5901 } }`, `${vnc}⟨5901 } }`), passes: two(`${vnc}5901 } }`, `${vnc}5902 } }`) },
  }),
} satisfies Codes;

/** Reports each claim that an earlier guest also has, once. */
export function compareClaims(features: readonly Feature[], spec: Spec, found: Diagnostics, facts?: Facts): void {
  const claimants = new Map<string, Vm[]>();
  for (const vm of guests(spec)) {
    const never = neverWith(vm, spec);
    for (const { claims, codes } of features) {
      for (const { what, by, path, when, isEnforced, once, code: own } of claims?.(vm, spec, facts) ?? []) {
        const key = JSON.stringify([what, by]);
        const others = claimants.get(key) ?? [];
        if (others.length === 0) claimants.set(key, others);
        const isRival = (other: Vm): boolean => (other === vm ? once === true : isEnforced || !never.has(other.name));
        // Without autostart only the guest itself can be in the way for sure, and its claims are the last ones.
        const near = vm.autostart || when === 'run' ? others : others.slice(-1);
        const sure = near.find((other) => (other === vm || (other.autostart && vm.autostart)) && isRival(other));
        const rival = sure ?? (when === 'run' ? near.find(isRival) : undefined);
        others.push(vm);
        if (!rival) continue;
        const place = { path: ['vms', vm.name, ...path] };
        const params = { what, guest: rival.name };
        if (own !== undefined) found.reporter(codes)(own, place, params);
        else found.reporter(exclusiveCodes)(sure ? 'same-for-two-guests' : 'port-of-two-guests', place, params);
      }
    }
  }
}
