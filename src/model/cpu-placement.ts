/**
 * Where `pin: auto` puts the virtual CPUs of guests: on whole cores, near each other and near the guest's devices, apart
 * from those of other guests and from what the host keeps for itself. Pure: the same machine and the same guests give
 * the same places.
 * @see https://docs.kernel.org/admin-guide/cputopology.html
 */
import type { Facts } from '../facts/facts.ts';

/** What is known of a CPU of the host; see facts/facts.ts. */
export type HostCpu = NonNullable<Facts['cpu']>['cpus'][number];

/** Cores of a guest that belong together: a die of it, or a NUMA node. */
export interface Part {
  /** Which of the guest's cores, counted from 0. */
  readonly cores: readonly number[];
  /** The NUMA node of the host that its memory comes from, or that its devices hang on. */
  readonly node?: number | undefined;
}

/** What a guest asks for. */
export interface Demand {
  readonly guest: string;
  /** All its cores, each in one part; none where it is not to be placed. */
  readonly parts: readonly Part[];
  /** The threads that each core has. */
  readonly threads: number;
  /** Guests that never run while this one does, since they receive a device that it has too. */
  readonly apart?: ReadonlySet<string>;
  /** CPUs that its virtual ones are given by hand. Nothing is placed on their cores. */
  readonly pinned?: readonly number[];
  /** CPUs that its other threads are given by hand. No virtual CPU is placed on their cores. */
  readonly threadsOn?: readonly number[];
}

/** What all cores of a guest have in common: a third-level cache, a NUMA node, or no more than the machine. */
export type Together = 'l3' | 'node' | 'machine';

export interface Place {
  /** The host CPU of each virtual CPU, in their order: threads of a core beside each other. */
  readonly cpus: readonly number[];
  readonly together: Together;
  /** Guests that run at the same time on some of these cores, as there were not enough. */
  readonly shares: readonly string[];
}

/** Why a guest has no place: how many cores of its kind there are for guests, however few others there may be. */
export interface NoPlace {
  readonly cores: number;
}

export interface Placement {
  /** CPUs of the cores that stay with the host, and on which QEMU's own threads run. */
  readonly host: readonly number[];
  /** By guest. */
  readonly places: ReadonlyMap<string, Place | NoPlace>;
}

/** A core of the host, with its threads that are online, ascending. */
export interface Core {
  readonly cpus: readonly number[];
  readonly l3: string;
  readonly node: number;
  /** 0 the best: many threads and a second-level cache of its own. The small cores of Intel's share theirs. */
  readonly kind: number;
}

/** The cores of a machine that are online, by their first CPU. */
export function coresOf(cpus: readonly HostCpu[]): Core[] {
  const threadsOf = new Map<string, HostCpu[]>();
  for (const cpu of cpus.filter(({ online }) => online).toSorted((a, b) => a.cpu - b.cpu)) {
    // A core that has no number is taken for one of one thread.
    const key = cpu.core === undefined ? `cpu ${cpu.cpu}` : `${cpu.package ?? 0} ${cpu.die ?? 0} ${cpu.core}`;
    const threads = threadsOf.get(key);
    if (threads) threads.push(cpu);
    else threadsOf.set(key, [cpu]);
  }
  return [...threadsOf.values()].flatMap((threads) => {
    const [first] = threads;
    if (!first) return [];
    const own = threads.map(({ cpu }) => cpu);
    const isSmall = first.l2?.some((cpu) => !own.includes(cpu) && cpus.some((one) => one.cpu === cpu && one.online));
    const l3 = first.l3 ? `cache ${Math.min(...first.l3)}` : `package ${first.package ?? 0}`;
    return [{ cpus: own, l3, node: first.numaNode ?? 0, kind: (isSmall ? 8 : 0) - own.length }];
  });
}

const ascending = (a: Core, b: Core): number => (a.cpus[0] ?? 0) - (b.cpus[0] ?? 0);

/** The cores that have something in common. */
function groups(cores: readonly Core[], key: (core: Core) => string): Core[][] {
  const by = new Map<string, Core[]>();
  for (const core of cores) {
    const group = by.get(key(core));
    if (group) group.push(core);
    else by.set(key(core), [core]);
  }
  return [...by.values()];
}

/**
 * Places each guest in turn, so that one more at the end moves no other.
 *
 * The core of the first CPU stays with the host, which cannot do without it; so does the next one, on a machine of more
 * than four cores, as long as no guest needs it. Each core of a guest is a whole one: its sibling threads are the
 * guest's threads, or else idle. Of the caches that have enough cores the guest gets, in this order: one at its devices'
 * node, one with better cores, one that the host has no core in, the one with the fewest cores left. Where no cache is
 * large enough, a node is; where no node is, the machine. The parts of a guest (dies, NUMA nodes) go to different caches
 * where that can be. Only when all cores are taken guests that run together share.
 */
export function placeGuests(cpus: readonly HostCpu[], demands: readonly Demand[]): Placement {
  const all = coresOf(cpus);
  const reserve = new Set(all.slice(0, all.length > 4 ? 2 : 1));
  const [boot] = reserve;
  const without = (cpus: ReadonlySet<number>) => (core: Core) => !core.cpus.some((cpu) => cpus.has(cpu));
  const unpinned = all.filter(without(new Set(demands.flatMap(({ pinned = [] }) => pinned))));
  const free = unpinned
    .filter(without(new Set(demands.flatMap(({ threadsOn = [] }) => threadsOn))))
    .filter((core) => core !== boot);
  const guestsOn = new Map<Core, string[]>();
  const places = new Map<string, Place | NoPlace>();

  for (const demand of demands) {
    const count = demand.parts.reduce((sum, part) => sum + part.cores.length, 0);
    if (count === 0) continue;
    const fit = free.filter((core) => core.cpus.length >= demand.threads);
    if (fit.length < count) {
      places.set(demand.guest, { cores: fit.length });
      continue;
    }
    const others = (core: Core): string[] => (guestsOn.get(core) ?? []).filter((guest) => !demand.apart?.has(guest));
    const cores: Core[] = [];
    for (const part of demand.parts) {
      const chosen = choose(fit, part, { use: (core) => others(core).length, reserve, own: new Set(cores) });
      for (const [index, core] of chosen.entries()) cores[part.cores[index] ?? 0] = core;
    }
    const shares = [...new Set(cores.flatMap(others))].sort();
    for (const core of cores) guestsOn.set(core, [...(guestsOn.get(core) ?? []), demand.guest]);
    places.set(demand.guest, {
      cpus: cores.flatMap((core) => core.cpus.slice(0, demand.threads)),
      together: togetherOf(cores),
      shares,
    });
  }
  const host = unpinned.filter((core) => reserve.has(core) && !guestsOn.has(core));
  const cores = host.length > 0 ? host : all.slice(0, 1);
  return { host: cores.flatMap((core) => core.cpus).sort((a, b) => a - b), places };
}

const togetherOf = (cores: readonly Core[]): Together =>
  groups(cores, l3Of).length === 1 ? 'l3' : groups(cores, nodeOf).length === 1 ? 'node' : 'machine';

const l3Of = (core: Core): string => core.l3;
const nodeOf = (core: Core): string => String(core.node);

/** What cores are used for already. */
interface Uses {
  /** How many guests that run at the same time are on a core. */
  readonly use: (core: Core) => number;
  /** Those that stay with the host as long as there are others. */
  readonly reserve: ReadonlySet<Core>;
  /** Those that other parts of the guest have. */
  readonly own: ReadonlySet<Core | undefined>;
}

/** The cores of one part of a guest, ascending, out of those that it can have, which are enough. */
function choose(fit: readonly Core[], { cores: wanted, node }: Part, uses: Uses): Core[] {
  const { use, own } = uses;
  const count = wanted.length;
  const left = fit.filter((core) => !own.has(core));
  const levels = [...new Set(left.map(use))].sort((a, b) => a - b);
  for (const level of levels) {
    const usable = left.filter((core) => use(core) <= level);
    for (const cores of [usable.filter((core) => core.node === node), usable]) {
      const kind = Math.min(...cores.map((core) => core.kind));
      for (const key of [l3Of, nodeOf, () => '']) {
        // All of the best kind where there are enough of them.
        for (const equal of [cores.filter((core) => core.kind === kind), cores]) {
          const [best] = groups(equal, key)
            .filter((group) => group.length >= count)
            .sort(better(uses));
          if (best) return best.toSorted(byPreference(uses)).slice(0, count).sort(ascending);
        }
      }
    }
  }
  return [];
}

/** Cores of a better kind, apart from the guest's other parts, none of the host's, and the fewest that are enough. */
function better({ reserve, own }: Uses) {
  const caches = new Set([...own].map((core) => core?.l3));
  const kind = (group: readonly Core[]): number => Math.min(...group.map((core) => core.kind));
  const near = (group: readonly Core[]): number => Number(group.some((core) => caches.has(core.l3)));
  const held = (group: readonly Core[]): number => Number(group.some((core) => reserve.has(core)));
  return (a: readonly Core[], b: readonly Core[]): number =>
    kind(a) - kind(b) || near(a) - near(b) || held(a) - held(b) || a.length - b.length;
}

/** The last ones first: the first cores are those of the host. */
const byPreference =
  ({ use, reserve }: Uses) =>
  (a: Core, b: Core): number =>
    use(a) - use(b) || a.kind - b.kind || Number(reserve.has(a)) - Number(reserve.has(b)) || ascending(b, a);
