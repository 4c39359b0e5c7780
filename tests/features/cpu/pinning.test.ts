/** The host CPUs that the threads of a guest run on. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { codes } from '../../../src/features/cpu/pinning.ts';
import { elements } from '../../../src/libvirt/xml.ts';
import { codesOf, compileTexts } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';
import { type Change, check, factsOf, reportedOn, testOnMachines, win } from '../../support/machines.ts';
import { codesOnMachine, cpusetsOf, domainOnMachine, guestOf } from '../../support/sixteen-cpus.ts';

/** The machine with 3D V-Cache on the cache of its first CPU. */
const withVCache: Change = (facts) => ({
  ...facts,
  cpu: facts.cpu && {
    ...facts.cpu,
    cpus: facts.cpu.cpus.map((one) => ({
      ...one,
      l3Size: (JSON.stringify(one.l3) === JSON.stringify(facts.cpu?.cpus[0]?.l3) ? 96 : 32) * 2 ** 20,
    })),
  },
});

testOnMachines(codes, {
  'pin-auto-too-few': check('laptop-optimus', win('cpu: { cores: 6, threads: 2, pin: ⟨auto }'), /\d/),
  'pin-auto-shared': check(
    'laptop-optimus',
    'vms: { a: { memory: 4GiB, cpu: { cores: 4, pin: auto } }, b: { memory: 4GiB, cpu: { cores: 4, pin: ⟨auto } } }',
    /'a'/,
  ),
  'pin-auto-mixes-kinds': check(
    'desktop-intel',
    win('cpu: { cores: 18, pin: ⟨auto }'),
    /7 performance cores and 11 efficiency cores/,
  ),
  'pin-auto-mixes-caches': check(
    'desktop-same-cards',
    win('cpu: { cores: 10, threads: 2, pin: ⟨auto }'),
    /1 core on 96MiB and 9 cores on 32MiB/,
    withVCache,
  ),
});

describe('a hybrid processor', () => {
  /** The facts of the machine with the kinds that the kernel knows; without them, caches tell the kinds apart. */
  const withKinds: Change = (facts) => ({
    ...facts,
    cpu: facts.cpu && {
      ...facts.cpu,
      cpus: facts.cpu.cpus.map((one) => ({ ...one, kind: one.cpu < 16 ? 'performance' : 'efficiency' })),
    },
  });
  const pinsOn = (cpu: string, change: Change = (facts) => facts): number[] => {
    const facts = change(JSON.parse(factsOf('desktop-intel')));
    const { files, diagnostics } = compileTexts({
      'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\nvms:\n  a: { guest: windows11, memory: 8GiB, cpu: { ${cpu} } }\n`,
      'facts.json': JSON.stringify(facts),
    });
    expect(diagnostics).toEqual([]);
    return [...String(files?.get('domains/a.xml')).matchAll(/<vcpupin vcpu='\d+' cpuset='(\d+)'/g)].map(([, one]) =>
      Number(one),
    );
  };
  const from = (first: number, count: number, step = 1): number[] =>
    Array.from({ length: count }, (_, index) => first + index * step);

  test.each([
    ['with kinds in the facts', withKinds],
    ['without', (facts: Facts) => facts],
  ])('gives a guest cores of one kind, the fast ones if they are enough: %s', (_, change) => {
    expect(pinsOn('cores: 12, threads: 1, pin: auto', change)).toEqual(from(20, 12));
    expect(pinsOn('cores: 7, threads: 1, pin: auto', change)).toEqual(from(2, 7, 2));
    expect(pinsOn('cores: 7, threads: 2, pin: auto', change)).toEqual(from(2, 14));
  });

  test('a guest that no kind is enough for gets both, and is told the numbers', () => {
    const { diagnostics } = compileTexts({
      'host.yaml':
        'version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\n' +
        'vms: { a: { memory: 8GiB, cpu: { cores: 20, pin: auto } } }\n',
      'facts.json': factsOf('desktop-intel'),
    });
    expect(diagnostics.map(({ code, remedy }) => `${code}: ${remedy}`)).toEqual([
      'pin-auto-mixes-kinds: lower `cores` of the guest: it can have 7 performance cores or 16 efficiency cores',
    ]);
  });
});

describe('caches of different sizes', () => {
  test('are no problem for a guest on one of them, or with a die on each', () => {
    expect(reportedOn('desktop-same-cards', win('cpu: { cores: 4, threads: 2, pin: auto }'), withVCache)).toEqual([]);
    expect(
      reportedOn('desktop-same-cards', win('cpu: { dies: 2, cores: 5, threads: 2, pin: auto }'), withVCache),
    ).toEqual([]);
  });

  test('a guest is on both only with a warning, unless they are equal', () => {
    const ten = win('cpu: { cores: 10, threads: 2, pin: auto }');
    expect(reportedOn('desktop-same-cards', ten, withVCache)).toHaveLength(1);
    expect(reportedOn('desktop-same-cards', ten)).toEqual([]);
  });
});

describe('pins set by hand', () => {
  test('are those of the virtual CPUs, of QEMU and of each iothread', () => {
    const domain = domainOf(guestOf('cores: 2, pin: [3, 5], emulator: 0-1, iothreads: 2, iothreadPin: [2]'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['3', '5']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['0-1']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['2', '2']);
  });

  test('are absent by default', () => {
    expect(at(domainOf(guestOf('cores: 2')), 'cputune')).toBeUndefined();
  });

  test.each([
    ['cores: 2, pin: [2, 3]', []],
    ['cores: 2, pin: [2]', ['pin-count']],
    ['cores: 2, pin: [2, 3, 4]', ['pin-count']],
    ['cores: 2, pin: [2, 2]', ['pin-twice']],
    ['cores: 2, pin: [2, 3], emulator: [1]', []],
    ['cores: 2, pin: [2, 3], emulator: [1, 2]', ['emulator-on-pinned']],
    ['iothreadPin: [0]', ['iothread-pin-without-iothreads']],
  ])('%s', (cpu, expected) => {
    expect(codesOf(guestOf(cpu))).toEqual(expected);
  });
});

describe('pin: auto', () => {
  test('pins each virtual CPU, and the other threads to the CPUs that stay with the host', () => {
    const domain = domainOnMachine(guestOf('cores: 2, threads: 2, pin: auto, iothreads: 1'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['6', '14', '7', '15']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['0-1,8-9']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['0-1,8-9']);
  });

  test('keeps pins set by hand, and does not place virtual CPUs on them', () => {
    const domain = domainOnMachine(guestOf('cores: 2, pin: auto, emulator: [7, 15], iothreads: 1, iothreadPin: [6]'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['4', '5']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['7,15']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['6']);
  });

  test('uses the node of the GPU, or the node that is set for the memory', () => {
    const devices = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
    const pins = (memory: string) =>
      cpusetsOf(
        domainOnMachine(devices + guestOf('cores: 2, pin: auto', `devices: [gpu], memory: ${memory}`)),
        'vcpupin',
      );
    expect(pins('4GiB')).toEqual(['2', '3']);
    expect(pins('{ size: 4GiB, node: 1 }')).toEqual(['6', '7']);
    expect(pins('{ size: 4GiB, hugepages: { size: 2MiB, node: 1 } }')).toEqual(['6', '7']);
  });

  test('places guests with devices before guests without', () => {
    const spec =
      'devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n' +
      'vms: { a: { memory: 4GiB, cpu: { cores: 2, pin: auto } }, ' +
      'g: { memory: 4GiB, devices: [gpu], cpu: { cores: 3, pin: auto } } }\n';
    expect(cpusetsOf(domainOnMachine(spec), 'vcpupin')).toEqual(['1', '2', '3']);
    expect(cpusetsOf(domainOnMachine(spec, 'a'), 'vcpupin')).toEqual(['6', '7']);
  });

  test('puts guests that share a device on the same cores, without a warning', () => {
    const one = 'memory: 4GiB, devices: [gpu], cpu: { cores: 6, pin: auto }';
    const spec = `devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { ${one} }, b: { ${one} } }\n`;
    expect(codesOnMachine(spec)).toEqual([]);
    expect(cpusetsOf(domainOnMachine(spec, 'a'), 'vcpupin')).toEqual(cpusetsOf(domainOnMachine(spec, 'b'), 'vcpupin'));
    expect(
      codesOnMachine(
        `vms: { a: { memory: 4GiB, cpu: { cores: 6, pin: auto } }, b: { memory: 4GiB, cpu: { cores: 6, pin: auto } } }\n`,
      ),
    ).toEqual(['pin-auto-shared']);
  });
});

test('pins that two guests share are reported, unless the guests never run together', () => {
  const two = (devices: string): string =>
    'devices: { gpu: { functions: ["0b:00.0"] } }\n' +
    ['a', 'b'].reduce(
      (text, name) => `${text}  ${name}: { memory: 4GiB, devices: [${devices}], cpu: { pin: [2, 3], cores: 2 } }\n`,
      'vms:\n',
    );
  expect(codesOf(two('gpu'))).toEqual([]);
  expect(codesOf(two('').replace('devices: { gpu: { functions: ["0b:00.0"] } }\n', ''))).toEqual([
    'pin-shared',
    'pin-shared',
  ]);
});

test('the scheduler applies to every virtual CPU', () => {
  const domain = domainOf(guestOf('cores: 3, pin: [1, 2, 3], vcpusched: { scheduler: rr, priority: 5 }'));
  expect(elements(at(domain, 'cputune') ?? domain, 'vcpusched').map(({ attributes }) => attributes)).toEqual(
    ['0', '1', '2'].map((vcpus) => ({ vcpus, scheduler: 'rr', priority: '5' })),
  );
});
