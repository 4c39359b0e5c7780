import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/cpu/isolated-cpus.ts';
import { codesOf, compileSpec, moduleOf, parametersOf } from '../../support/compile.ts';
import { check, testOnMachines } from '../../support/machines.ts';

const guest = (cpu: string): string => `vms: { g: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

testOnMachines(codes, {
  'kernel-isolate-leaves-nothing': check('qemu-intel-iommu', 'kernel: { isolate: ⟨0-3 }', /host|CPU/),
});

describe('CPUs that the kernel isolates', () => {
  const names = ['isolcpus', 'nohz_full', 'rcu_nocbs', 'irqaffinity'];

  test('can be those of all guests', () => {
    const spec =
      'kernel: { isolate: guests }\n' +
      'vms: { a: { memory: 4GiB, cpu: { pin: [3, 2] } }, b: { memory: 4GiB, cpu: { pin: [4, 9] } } }\n';
    expect(parametersOf(spec, ...names)).toEqual([
      'isolcpus=managed_irq,domain,2-4,9',
      'nohz_full=2-4,9',
      'rcu_nocbs=2-4,9',
    ]);
  });

  test('can be a set, with only some of the parameters', () => {
    const spec = 'kernel: { isolate: { cpus: "2-3", isolcpus: off, rcuNocbs: off, irqaffinity: 0-1 } }\n';
    expect(parametersOf(spec, ...names)).toEqual(['nohz_full=2-3', 'irqaffinity=0-1']);
  });

  test('cannot be set by kernel.params as well', () => {
    expect(codesOf('kernel: { params: ["isolcpus=2-3", "nohz_full=2-3"] }\n')).toEqual(
      Array(2).fill('kernel-parameter-owned'),
    );
  });

  test('are none by default', () => {
    expect(parametersOf(guest('pin: [2, 3]'), ...names)).toEqual([]);
  });

  test('there is a warning if a guest misuses them, or if no guest uses them', () => {
    expect(codesOf(`kernel: { isolate: { cpus: "2-3" } }\n${guest('pin: [4, 5], emulator: "2"')}`)).toEqual([
      'kernel-isolate-unused',
      'kernel-isolate-emulator',
    ]);
    expect(codesOf(`kernel: { isolate: 2-4 }\n${guest('pin: [2, 3], emulator: 1')}`)).toEqual([
      'kernel-isolate-unused',
    ]);
    expect(codesOf(`kernel: { isolate: guests }\n${guest('pin: [2, 3], emulator: 0-1')}`)).toEqual([]);
    expect(codesOf('kernel: { isolate: 2-4 }\n')).toEqual([]);
  });
});

describe('one CPU', () => {
  test('can be a number wherever a set is expected', () => {
    const one = compileSpec(
      `kernel: { isolate: { cpus: 3, irqaffinity: 0 } }\n${guest('cores: 1, threads: 1, pin: [3], emulator: 2')}`,
    );
    expect(one.diagnostics).toEqual([]);
    expect(String(one.files?.get('domains/g.xml'))).toMatch(
      /<vcpupin vcpu='0' cpuset='3'\/>\s*<emulatorpin cpuset='2'\/>/,
    );
    expect(moduleOf('kernel: { isolate: 3 }\n')).toContain('"nohz_full=3"');
    expect(codesOf(guest('emulator: 5000'))).toHaveLength(1);
    expect(codesOf(guest('emulator: -1'))).toHaveLength(1);
    expect(codesOf(guest('emulator: 1.5'))).toHaveLength(1);
  });
});
