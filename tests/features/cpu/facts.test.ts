/** Pins that are set by hand, compared with the CPUs of the machine. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/cpu/facts.ts';
import { compileTexts } from '../../support/compile.ts';
import { check, factsOf, reportedOn, testOnMachines, win } from '../../support/machines.ts';

const pinned = (cpu: string): string => win(`cpu: { ${cpu} }`);

testOnMachines(codes, {
  'pin-shares-core': check('desktop-same-cards', pinned('pin: ⟨[3, 15]'), /3\+15/),
  'pin-unusable': check('server-sriov', pinned('cores: 1, threads: 2, pin: [22, ⟨47]'), /47 is offline/),
  'pin-apart': check('desktop-same-cards', pinned('cores: 2, threads: 2, pin: ⟨[3, 4, 15, 16]'), /3\+15 on one core/),
  'pin-splits-core': check('desktop-same-cards', pinned('pin: ⟨[3, 4]'), /CPU 15-16/),
  'pin-across-caches': check(
    'desktop-same-cards',
    pinned('cores: 2, threads: 2, pin: ⟨[5, 17, 6, 18]'),
    /5,17 and 6,18/,
  ),
  'pin-mixes-kinds': check(
    'desktop-intel',
    pinned('cores: 4, pin: ⟨[12, 14, 30, 31], emulator: [13, 15]'),
    /2 performance cores and 2 efficiency cores/,
  ),
  'pin-across-nodes': check('threadripper', pinned('cores: 2, threads: 2, pin: ⟨[7, 23, 8, 24]'), /nodes 0 and 1/),
});

test('a CPU of the other vendor', () => {
  expect(reportedOn('desktop-same-cards', '', undefined, 'intel')).toEqual([
    'host-cpu-other: the facts describe a machine with an AMD CPU, but the spec says Intel',
  ]);
});

describe('pins', () => {
  test('whole cores of one cache give no diagnostics', () => {
    expect(
      reportedOn('desktop-same-cards', pinned('cores: 3, threads: 2, pin: [3, 15, 4, 16, 5, 17], emulator: [0, 12]')),
    ).toEqual([]);
  });

  test('CPUs that are offline or missing', () => {
    expect(reportedOn('server-sriov', pinned('cores: 1, threads: 2, pin: [22, 47]'))).toEqual([
      'pin-unusable: host CPU 47 is offline, according to the facts of this machine',
    ]);
    expect(reportedOn('laptop-optimus', pinned('pin: [5, 12]'))).toEqual([
      'pin-unusable: this machine has no CPU 12: according to the facts, the last one is 11',
    ]);
  });

  test('threads of different cores, and cores that are split', () => {
    expect(reportedOn('desktop-same-cards', pinned('cores: 2, threads: 2, pin: [3, 4, 15, 16]'))).toEqual([
      'pin-apart: the guest treats 3+4 and 15+16 as threads of one core, but this machine has 3+15 on one core',
    ]);
    expect(reportedOn('desktop-same-cards', pinned('pin: [3, 4]'))).toEqual([
      'pin-splits-core: the guest has only one thread of some cores, and the host keeps the other (CPU 15-16)',
    ]);
  });

  test('two threads of one core as two cores', () => {
    expect(reportedOn('desktop-same-cards', pinned('pin: [3, 15]'))).toEqual([
      'pin-shares-core: 3+15 are threads of one core, but the guest treats them as separate cores',
    ]);
    expect(reportedOn('desktop-same-cards', pinned('cores: 1, threads: 2, pin: [3, 15]'))).toEqual([]);
  });

  test('cores of one kind give no diagnostics, and the remedy for several lists each kind', () => {
    const pins = (pin: string, emulator: string) => pinned(`cores: 2, pin: [${pin}], emulator: [${emulator}]`);
    expect(reportedOn('desktop-intel', pins('12, 14', '13, 15'))).toEqual([]);
    expect(reportedOn('desktop-intel', pins('30, 31', '0'))).toEqual([]);
    const { diagnostics } = compileTexts({
      'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\n${pins('14, 31', '15')}\n`,
      'facts.json': factsOf('desktop-intel'),
    });
    expect(diagnostics.map(({ remedy }) => remedy)).toEqual([
      'set `pin: auto`, or `pin: [12, 14]` (performance), or `pin: [30, 31]` (efficiency)',
    ]);
  });

  test('several caches or nodes, if one has enough cores', () => {
    expect(reportedOn('desktop-same-cards', pinned('cores: 2, threads: 2, pin: [5, 17, 6, 18]'))).toEqual([
      'pin-across-caches: the virtual CPUs are spread over several L3 caches (5,17 and 6,18), but would fit on one',
    ]);
    expect(reportedOn('threadripper', pinned('cores: 2, threads: 2, pin: [7, 23, 8, 24]'))).toEqual([
      'pin-across-nodes: the virtual CPUs are on NUMA nodes 0 and 1, but would fit on one',
    ]);
    const six = 'cores: 6, threads: 2, pin: [3, 15, 4, 16, 5, 17, 6, 18, 7, 19, 8, 20]';
    expect(reportedOn('desktop-same-cards', pinned(six))).toEqual([]);
  });
});
