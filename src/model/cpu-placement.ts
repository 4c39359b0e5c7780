/**
 * Where `pin: auto` places the virtual CPUs of guests: on whole cores, near each other and near the guest's devices,
 * apart from those of other guests and from the cores that the host keeps. Pure: the same machine and the same guests
 * give the same places.
 * @see https://docs.kernel.org/admin-guide/cputopology.html
 */
import type { Facts } from '../facts/facts.ts';
import { type CoreKind, coreKinds } from '../values/core-kind.ts';
import { unique } from '../values/unique.ts';

/** The facts of a host CPU; see facts/facts.ts. */
export type HostCpu = NonNullable<Facts['cpu']>['cpus'][number];

/** Cores of a guest that belong together: one of its dies or NUMA nodes. */
export interface Part {
  /** The guest's cores, numbered from 0. */
  readonly cores: readonly number[];
  /** The NUMA node of the host that has its memory or its devices. */
  readonly node?: number | undefined;
}

/** The demand of a guest. */
export interface Demand {
  readonly guest: string;
  /** All its cores, each in one part; empty if the guest is not placed. */
  readonly parts: readonly Part[];
  /** The number of threads per core. */
  readonly threads: number;
  /** Guests that never run at the same time as this one, because they share a device with it. */
  readonly apart?: Pick<ReadonlySet<string>, 'has'>;
  /** CPUs to which its virtual CPUs are pinned manually. Nothing is placed on their cores. */
  readonly pinned?: readonly number[];
  /** CPUs to which its other threads are pinned manually. No virtual CPU is placed on their cores. */
  readonly threadsOn?: readonly number[];
}

/** What all cores of a guest share: a third-level cache, a NUMA node, or only the machine. */
export type Together = 'l3' | 'node' | 'machine';

export interface Place {
  /** The host CPU of each virtual CPU, in order: the threads of a core are adjacent. */
  readonly cpus: readonly number[];
  readonly together: Together;
  /** Guests that run at the same time on some of these cores, because there were not enough. */
  readonly shares: readonly string[];
  /** Its cores by their kind, from the fastest to the slowest. The kind is unset if the machine has only one. */
  readonly kinds: readonly (Share & { readonly kind: CoreKind | undefined })[];
  /** Its cores by their third-level cache, with the size of each in bytes, if it is known. */
  readonly caches: readonly (Share & { readonly size: number | undefined })[];
}

/** How many cores of some kind a guest has, and how many it could have. */
export interface Share {
  readonly used: number;
  /** The suitable cores that no other guest uses at the same time. */
  readonly free: number;
}

/** Why a guest has no place: the number of suitable cores for guests, regardless of other guests. */
export interface NoPlace {
  readonly cores: number;
}

export interface Placement {
  /** CPUs of the cores that the host keeps, on which QEMU's own threads run. */
  readonly host: readonly number[];
  /** By guest. */
  readonly places: ReadonlyMap<string, Place | NoPlace>;
}

/** A core of the host, with its online threads, ascending. */
export interface Core {
  readonly cpus: readonly number[];
  readonly l3: string;
  /** The size of that cache in bytes, if it is known. */
  readonly l3Size?: number | undefined;
  readonly node: number;
  /** Its kind; unset if all cores of the machine are of one kind. */
  readonly kind?: CoreKind | undefined;
  /** The lowest is the best: a fast kind, and many threads. */
  readonly rank: number;
}

/**
 * The kind of each core. Facts of older versions do not have it; the second-level caches tell the kinds apart too,
 * because Intel's small cores share theirs. If the facts of any CPU are incomplete, all cores count as one kind.
 *
 * @param cores the online threads of each core
 */
function kindsOfCores(cores: readonly (readonly HostCpu[])[]): CoreKind[] {
  const all = cores.flat();
  const online = new Set(all.map(({ cpu }) => cpu));
  const isKnown = all.every(({ kind }) => kind !== undefined);
  const isToldByCaches = all.every(({ core, l2 }) => core !== undefined && l2 !== undefined);
  return cores.map((threads) => {
    const [first] = threads;
    if (isKnown) return first?.kind ?? 'performance';
    const own = new Set(threads.map(({ cpu }) => cpu));
    const shares = first?.l2?.some((cpu) => !own.has(cpu) && online.has(cpu));
    return isToldByCaches && shares ? 'efficiency' : 'performance';
  });
}

/** More than the threads of a core, so that a slower kind never comes before a faster one. */
const perKind = 16;

/** The online cores of a machine, by their first CPU. */
export function coresOf(cpus: readonly HostCpu[]): Core[] {
  const threadsOf = new Map<string, HostCpu[]>();
  for (const cpu of cpus.filter(({ online }) => online).toSorted((a, b) => a.cpu - b.cpu)) {
    // A CPU without a core number is treated as a core with one thread.
    const key = cpu.core === undefined ? `cpu ${cpu.cpu}` : `${cpu.package ?? 0} ${cpu.die ?? 0} ${cpu.core}`;
    const threads = threadsOf.get(key);
    if (threads) threads.push(cpu);
    else threadsOf.set(key, [cpu]);
  }
  const cores = [...threadsOf.values()];
  const kinds = kindsOfCores(cores);
  const areSeveral = new Set(kinds).size > 1;
  return cores.flatMap((threads, index) => {
    const [first] = threads;
    const kind = kinds[index];
    if (!first || !kind) return [];
    return [
      {
        cpus: threads.map(({ cpu }) => cpu),
        l3: first.l3 ? `cache ${Math.min(...first.l3)}` : `package ${first.package ?? 0}`,
        l3Size: first.l3Size,
        node: first.numaNode ?? 0,
        kind: areSeveral ? kind : undefined,
        rank: coreKinds.indexOf(kind) * perKind - threads.length,
      },
    ];
  });
}

const ascending = (a: Core, b: Core): number => (a.cpus[0] ?? 0) - (b.cpus[0] ?? 0);

/** Groups cores by a key. */
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
 * Places each guest in turn, so that another guest at the end moves no other.
 *
 * The core of the first CPU stays with the host, which always needs it. On a machine with more than four cores, the
 * next core stays with the host too, as long as no guest needs it. A guest gets whole cores: the sibling threads of a
 * core belong to the same guest or stay idle. All its cores are of one kind, the fastest that has enough of them; only
 * if none has, kinds are mixed. Among the caches with enough cores, the guest gets the first match of: one on its
 * devices' node, one with better cores, one without cores of the host, the one with the fewest cores left.
 * If no cache is large enough, a node is used; if no node is, the whole machine. The parts of a guest (dies, NUMA
 * nodes) go to different caches if possible. Guests that run at the same time share cores only when all cores are
 * taken.
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
    const pool = poolOf(fit, count, (core) => others(core).length);
    const cores: Core[] = [];
    for (const part of demand.parts) {
      const chosen = choose(pool, part, { use: (core) => others(core).length, reserve, own: new Set(cores) });
      for (const [index, core] of chosen.entries()) cores[part.cores[index] ?? 0] = core;
    }
    const shares = unique(cores.flatMap(others)).sort();
    const shareOf = (has: (core: Core) => boolean): Share => ({
      used: cores.filter(has).length,
      free: fit.filter((core) => has(core) && others(core).length === 0).length,
    });
    const kinds = kindsOf(cores).map((kind) => ({ kind, ...shareOf((core) => core.kind === kind) }));
    const caches = groups(cores, l3Of).map(([first]) => ({
      size: first?.l3Size,
      ...shareOf(({ l3 }) => l3 === first?.l3),
    }));
    for (const core of cores) guestsOn.set(core, [...(guestsOn.get(core) ?? []), demand.guest]);
    places.set(demand.guest, {
      cpus: cores.flatMap((core) => core.cpus.slice(0, demand.threads)),
      together: togetherOf(cores),
      shares,
      kinds,
      caches,
    });
  }
  const host = unpinned.filter((core) => reserve.has(core) && !guestsOn.has(core));
  const cores = host.length > 0 ? host : all.slice(0, 1);
  return { host: cores.flatMap((core) => core.cpus).sort((a, b) => a - b), places };
}

/** The kinds of cores, from the fastest to the slowest. */
const kindsOf = (cores: readonly Core[]): (CoreKind | undefined)[] =>
  unique(cores.toSorted((a, b) => a.rank - b.rank).map(({ kind }) => kind));

/**
 * The cores among which a guest gets `count`: those of the fastest kind that has enough, or else all. Sharing cores with
 * other guests is worse than a slower kind, and worse than several kinds.
 */
function poolOf(fit: readonly Core[], count: number, use: (core: Core) => number): readonly Core[] {
  const pools = [...kindsOf(fit).map((kind) => fit.filter((core) => core.kind === kind)), fit];
  // How many guests would be on the busiest of the cores.
  const busy = (pool: readonly Core[]): number =>
    pool.map(use).sort((a, b) => a - b)[count - 1] ?? Number.POSITIVE_INFINITY;
  const [best = fit] = pools.toSorted((a, b) => busy(a) - busy(b));
  return best;
}

const togetherOf = (cores: readonly Core[]): Together =>
  groups(cores, l3Of).length === 1 ? 'l3' : groups(cores, nodeOf).length === 1 ? 'node' : 'machine';

const l3Of = (core: Core): string => core.l3;
const nodeOf = (core: Core): string => String(core.node);

/** The current use of the cores. */
interface Uses {
  /** The number of guests on a core that run at the same time. */
  readonly use: (core: Core) => number;
  /** The cores that the host keeps as long as there are others. */
  readonly reserve: ReadonlySet<Core>;
  /** The cores of the guest's other parts. */
  readonly own: ReadonlySet<Core | undefined>;
}

/** Chooses the cores of one part of a guest, ascending. `fit`, the suitable cores, must be enough. */
function choose(fit: readonly Core[], { cores: wanted, node }: Part, uses: Uses): Core[] {
  const { use, own } = uses;
  const count = wanted.length;
  const left = fit.filter((core) => !own.has(core));
  const levels = unique(left.map(use)).sort((a, b) => a - b);
  for (const level of levels) {
    const usable = left.filter((core) => use(core) <= level);
    for (const cores of [usable.filter((core) => core.node === node), usable]) {
      const rank = Math.min(...cores.map((core) => core.rank));
      for (const key of [l3Of, nodeOf, () => '']) {
        // Only the best cores, if there are enough of them.
        for (const equal of [cores.filter((core) => core.rank === rank), cores]) {
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

/** Prefers better cores, apart from the guest's other parts, none of the host's, in the smallest sufficient group. */
function better({ reserve, own }: Uses) {
  const caches = new Set([...own].map((core) => core?.l3));
  const rank = (group: readonly Core[]): number => Math.min(...group.map((core) => core.rank));
  const near = (group: readonly Core[]): number => Number(group.some((core) => caches.has(core.l3)));
  const held = (group: readonly Core[]): number => Number(group.some((core) => reserve.has(core)));
  return (a: readonly Core[], b: readonly Core[]): number =>
    rank(a) - rank(b) || near(a) - near(b) || held(a) - held(b) || a.length - b.length;
}

/** The last cores come first, because the host has the first ones. */
const byPreference =
  ({ use, reserve }: Uses) =>
  (a: Core, b: Core): number =>
    use(a) - use(b) || a.rank - b.rank || Number(reserve.has(a)) - Number(reserve.has(b)) || ascending(b, a);
