import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coresOf, type Demand, type HostCpu, type Place, placeGuests } from '../../src/model/cpu-placement.ts';

/** A machine with the kernel's numbering: first the first thread of each core, then the second. */
interface Machine {
  readonly nodes?: number;
  readonly l3s?: number;
  readonly cores: number;
  readonly threads?: number;
}

function machine({ nodes = 1, l3s = 1, cores, threads = 2 }: Machine): HostCpu[] {
  const perNode = l3s * cores;
  const all = nodes * perNode;
  return Array.from({ length: all * threads }, (_, cpu) => {
    const core = cpu % all;
    const firstOfL3 = core - (core % cores);
    const l3 = Array.from(
      { length: cores * threads },
      (_, at) => firstOfL3 + (at % cores) + Math.floor(at / cores) * all,
    );
    const numaNode = Math.floor(core / perNode);
    return { cpu, online: true, core: core % perNode, package: numaNode, l3, numaNode };
  });
}

/** Eight large cores of two threads (CPUs 0 to 15), and eight small ones in two clusters (16 to 23). */
const hybrid: HostCpu[] = Array.from({ length: 24 }, (_, cpu) => {
  const core = cpu < 16 ? Math.floor(cpu / 2) : cpu - 8;
  const cluster = cpu - (cpu % 4);
  const l2 = cpu < 16 ? [core * 2, core * 2 + 1] : [0, 1, 2, 3].map((at) => cluster + at);
  return { cpu, online: true, core, package: 0, l2, l3: Array.from({ length: 24 }, (_, at) => at) };
});

const place = (cpus: HostCpu[], demands: Demand[], guest: string): Place => {
  const found = placeGuests(cpus, demands).places.get(guest);
  if (!found || 'cores' in found) throw new Error(`${guest} has no place`);
  return found;
};
const cpusOf = (cpus: HostCpu[], ...demands: Demand[]): readonly number[] =>
  place(cpus, demands, demands.at(-1)?.guest ?? '').cpus;
const upTo = (count: number): number[] => [...Array(count).keys()];
const want = (
  guest: string,
  cores: number,
  threads: number,
  { node, ...more }: Partial<Demand> & { node?: number | undefined } = {},
): Demand => ({ guest, threads, parts: [{ cores: upTo(cores), node }], ...more });

const ryzen9 = machine({ l3s: 2, cores: 6 });

describe('a guest', () => {
  test('gets whole cores with adjacent threads, and leaves the first cores to the host', () => {
    const eight = machine({ cores: 8 });
    expect(cpusOf(eight, want('a', 6, 2))).toEqual([2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15]);
    expect(placeGuests(eight, [want('a', 6, 2)]).host).toEqual([0, 1, 8, 9]);
    expect(placeGuests(eight, [want('a', 7, 2)]).host).toEqual([0, 8]);
  });

  test('with one thread per core leaves the other thread idle', () => {
    expect(cpusOf(machine({ cores: 4 }), want('a', 3, 1))).toEqual([1, 2, 3]);
  });

  test('stays in a cache without host cores, or else in one that is large enough', () => {
    expect(cpusOf(ryzen9, want('a', 6, 2))).toEqual([6, 18, 7, 19, 8, 20, 9, 21, 10, 22, 11, 23]);
    expect(cpusOf(ryzen9, want('a', 4, 2), want('b', 4, 2))).toEqual([2, 14, 3, 15, 4, 16, 5, 17]);
    expect(place(ryzen9, [want('a', 8, 2)], 'a').together).toBe('node');
  });

  test('goes to the node of its devices, even if another cache would hold all of it', () => {
    const two = machine({ nodes: 2, l3s: 2, cores: 4 });
    expect(cpusOf(two, want('a', 2, 1, { node: 0 }))).toEqual([6, 7]);
    expect(cpusOf(two, want('a', 2, 1, { node: 1 }))).toEqual([10, 11]);
    expect(place(two, [want('a', 6, 2, { node: 1 })], 'a')).toMatchObject({ together: 'node' });
    expect(place(two, [want('a', 9, 2, { node: 1 })], 'a')).toMatchObject({ together: 'machine' });
  });

  test('gets the large cores of a hybrid CPU, and the small ones if there are no others', () => {
    expect(cpusOf(hybrid, want('a', 4, 1))).toEqual([8, 10, 12, 14]);
    expect(cpusOf(hybrid, want('a', 8, 1))).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
    expect(cpusOf(hybrid, want('a', 7, 2), want('b', 4, 1))).toEqual([20, 21, 22, 23]);
    expect(placeGuests(hybrid, [want('a', 8, 2)]).places.get('a')).toEqual({ cores: 7 });
  });

  test('gets cores of several kinds only if no kind has enough, across all its dies', () => {
    expect(place(hybrid, [want('a', 8, 1)], 'a').kinds).toEqual([{ kind: 'efficiency', used: 8, free: 8 }]);
    expect(place(hybrid, [want('a', 10, 1)], 'a').kinds).toEqual([
      { kind: 'performance', used: 7, free: 7 },
      { kind: 'efficiency', used: 3, free: 8 },
    ]);
    const dies = [{ cores: upTo(4) }, { cores: upTo(4).map((core) => core + 4) }];
    expect(place(hybrid, [{ guest: 'a', threads: 1, parts: dies }], 'a').kinds).toHaveLength(1);
    // Both kinds have enough cores, but the other guest uses too many of each.
    const other = want('b', 0, 1, { pinned: [4, 6, 16, 17] });
    expect(place(hybrid, [other, want('a', 7, 1)], 'a').kinds.map(({ used }) => used)).toEqual([5, 2]);
  });

  test('gets the kinds of the facts, also if the caches of all cores look the same', () => {
    const alike = hybrid.map(
      ({ cpu, online, core }): HostCpu => ({ cpu, online, core, kind: cpu < 16 ? 'efficiency' : 'performance' }),
    );
    expect(cpusOf(alike, want('a', 4, 1))).toEqual([20, 21, 22, 23]);
    expect(place(alike, [want('a', 4, 1)], 'a').kinds).toEqual([{ kind: 'performance', used: 4, free: 8 }]);
    const [first, ...others] = alike;
    const incomplete = first ? [{ ...first, kind: undefined }, ...others] : [];
    expect(new Set(coresOf(incomplete).map(({ kind }) => kind))).toEqual(new Set([undefined]));
    expect(place(ryzen9, [want('a', 2, 1)], 'a').kinds).toEqual([{ kind: undefined, used: 2, free: 11 }]);
  });

  test('has each of its two dies in a separate cache, and its two nodes on the nodes in the spec', () => {
    const dies = [{ cores: [0, 1, 2] }, { cores: [3, 4, 5] }];
    expect(cpusOf(ryzen9, { guest: 'a', threads: 1, parts: dies })).toEqual([9, 10, 11, 3, 4, 5]);
    const nodes = [
      { cores: [0, 2], node: 1 },
      { cores: [1, 3], node: 0 },
    ];
    const two = machine({ nodes: 2, cores: 4, threads: 1 });
    expect(cpusOf(two, { guest: 'a', threads: 1, parts: nodes })).toEqual([6, 2, 7, 3]);
  });

  test('has no place if there are too few cores, or none with enough threads', () => {
    expect(placeGuests(machine({ cores: 4 }), [want('a', 4, 1)]).places.get('a')).toEqual({ cores: 3 });
    expect(placeGuests(machine({ cores: 4, threads: 1 }), [want('a', 1, 2)]).places.get('a')).toEqual({ cores: 0 });
  });
});

describe('several guests', () => {
  test('share cores only if there are no others', () => {
    const eight = machine({ cores: 8 });
    const both = [want('a', 4, 2), want('b', 3, 2)];
    expect(place(eight, both, 'b').shares).toEqual([]);
    expect(place(eight, [...both, want('c', 2, 2)], 'c').shares).toEqual(['a']);
  });

  test('that never run at the same time are placed independently', () => {
    const alone = [want('a', 6, 2), want('b', 6, 2, { apart: new Set(['a']) })];
    expect(place(ryzen9, alone, 'b')).toEqual(place(ryzen9, alone, 'a'));
  });

  test('stay off the cores that another guest is pinned to manually', () => {
    expect(cpusOf(machine({ cores: 4 }), want('b', 2, 2, { pinned: [7] }))).toEqual([1, 5, 2, 6]);
    const { places, host } = placeGuests(machine({ cores: 6 }), [
      want('a', 0, 1, { pinned: [5], threadsOn: [1, 7] }),
      want('b', 3, 1),
    ]);
    expect(places.get('b')).toMatchObject({ cpus: [2, 3, 4] });
    expect(host).toEqual([0, 1, 6, 7]);
  });
});

test('offline CPUs are left out, and a CPU without a core number is a core', () => {
  const half = machine({ cores: 4 }).map((cpu) => (cpu.cpu >= 4 ? { cpu: cpu.cpu, online: false } : cpu));
  expect(coresOf(half).map(({ cpus }) => cpus)).toEqual([[0], [1], [2], [3]]);
  expect(coresOf([0, 1].map((cpu) => ({ cpu, online: true })))).toHaveLength(2);
});

const machines = fc
  .record({
    nodes: fc.integer({ min: 1, max: 3 }),
    l3s: fc.integer({ min: 1, max: 3 }),
    cores: fc.integer({ min: 1, max: 6 }),
    threads: fc.constantFrom(1, 2),
    offline: fc.array(fc.nat({ max: 107 }), { maxLength: 5 }),
  })
  .map(({ offline, ...shape }) =>
    machine(shape).map((cpu) => (offline.includes(cpu.cpu) ? { ...cpu, online: false } : cpu)),
  )
  .filter((cpus) => cpus.some(({ online }) => online));

const demands = fc
  .array(
    fc.record({
      cores: fc.integer({ min: 1, max: 8 }),
      threads: fc.constantFrom(1, 2),
      node: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.map(({ cores, threads, node }, at) => want(`g${at}`, cores, threads, { node })));
const count = ({ parts }: Demand): number => parts.flatMap(({ cores }) => cores).length;

describe('on any machine', () => {
  test('each virtual CPU has its own online CPU, siblings are siblings, and the first core stays free', () => {
    fc.assert(
      fc.property(machines, demands, (cpus, wanted) => {
        const cores = coresOf(cpus);
        const coreOf = new Map(cores.flatMap((core) => core.cpus.map((cpu) => [cpu, core] as const)));
        const { places, host } = placeGuests(cpus, wanted);
        expect(host.length).toBeGreaterThan(0);
        for (const demand of wanted) {
          const { guest, threads } = demand;
          const found = places.get(guest);
          if (!found || 'cores' in found) {
            const usable = cores.slice(1).filter((core) => core.cpus.length >= threads);
            expect(usable.length).toBe(found?.cores);
            expect(usable.length).toBeLessThan(count(demand));
            continue;
          }
          expect(found.cpus).toHaveLength(count(demand) * threads);
          const used = found.cpus.map((cpu) => coreOf.get(cpu));
          expect(used).not.toContain(undefined);
          expect(used).not.toContain(cores[0]);
          expect(new Set(found.cpus).size).toBe(found.cpus.length);
          expect(new Set(used).size).toBe(count(demand));
          for (const [at, core] of used.entries()) expect(core).toBe(used[at - (at % threads)]);
          expect(found.cpus.filter((cpu) => host.includes(cpu))).toEqual([]);
        }
      }),
    );
  });

  test('guests share cores only if none are free, and list whom they share with', () => {
    fc.assert(
      fc.property(machines, demands, (cpus, wanted) => {
        const { places } = placeGuests(cpus, wanted);
        const cores = coresOf(cpus).slice(1);
        const taken = new Map<number, string>();
        for (const demand of wanted) {
          const { guest, threads } = demand;
          const found = places.get(guest);
          if (!found || 'cores' in found) continue;
          const free = cores.filter((core) => core.cpus.length >= threads && !core.cpus.some((cpu) => taken.has(cpu)));
          const shared = found.cpus.filter((cpu) => taken.has(cpu));
          expect(shared.length > 0).toBe(free.length < count(demand));
          expect(found.shares.length > 0).toBe(shared.length > 0);
          for (const cpu of found.cpus)
            for (const all of cores) if (all.cpus.includes(cpu)) for (const one of all.cpus) taken.set(one, guest);
        }
      }),
    );
  });

  test('another guest at the end moves no other guest', () => {
    fc.assert(
      fc.property(machines, demands, (cpus, wanted) => {
        const before = placeGuests(cpus, wanted.slice(0, -1)).places;
        const after = placeGuests(cpus, wanted).places;
        for (const [guest, found] of before) expect(after.get(guest)).toEqual(found);
      }),
    );
  });

  test('a guest is in one cache if a free cache can hold it', () => {
    fc.assert(
      fc.property(machines, fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 2), (cpus, cores, threads) => {
        const [found] = placeGuests(cpus, [want('a', cores, threads)]).places.values();
        const usable = coresOf(cpus)
          .slice(1)
          .filter((core) => core.cpus.length >= threads);
        const largest = Math.max(0, ...usable.map(({ l3 }) => usable.filter((core) => core.l3 === l3).length));
        if (found && 'cpus' in found) expect(found.together === 'l3').toBe(largest >= cores);
      }),
    );
  });
});
