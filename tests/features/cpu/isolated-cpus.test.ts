import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const guest = (cpu: string): string => `vms: { g: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

describe('CPUs that the kernel isolates', () => {
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
