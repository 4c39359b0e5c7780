/** Host CPUs that only a guest uses while it runs. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/cpu/isolation.ts';
import { codesOf, compileTexts, host, moduleOf, stepsOf } from '../../support/compile.ts';
import { check, win as received, testOnMachines } from '../../support/machines.ts';

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

testOnMachines(codes, {
  'isolate-leaves-nothing': check(
    'qemu-intel-iommu',
    received('cpu: { cores: 4, pin: ⟨[0, 1, 2, 3], emulator: [0], isolate: true }', '1GiB'),
    /host/,
  ),
  'isolate-together-leaves-nothing': check(
    'qemu-intel-iommu',
    'vms: { a: { memory: 1GiB, cpu: { pin: [0, 1], emulator: [2], isolate: true } }, b: { memory: 1GiB, cpu: { pin: ⟨[2, 3], emulator: [0], isolate: true } } }',
    /a, b together/,
  ),
});

describe('CPUs that are isolated for a guest', () => {
  test('are those of its virtual CPUs, but not those of QEMU', () => {
    const spec = win(
      'pin: [9, 3], emulator: 0-1, iothreads: 1, iothreadPin: [2], isolate: on, irqs: on, governor: performance',
    );
    expect(stepsOf(spec)).toEqual(['isolate-cpus 3,9', 'move-irqs 3,9', 'set-governor performance 3,9']);
  });

  test('are those that pin: auto chooses', () => {
    const cpus = [0, 1, 2, 3].map((cpu) => ({ cpu, online: true, core: cpu, package: 0 }));
    const facts = JSON.stringify({ version: 1, pci: [], cpu: { cpus } });
    const { files } = compileTexts({
      'facts.json': facts,
      'host.yaml': host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json') + win('pin: auto, isolate: on'),
    });
    expect(files?.get('module.nix')).toMatch(/step isolate-cpus [1-3]-[1-3]\n/);
  });

  test('are none if the guest is only pinned', () => {
    expect(stepsOf(win('pin: [9, 3], emulator: 0-1'))).toEqual([]);
  });

  test('require pins', () => {
    expect(codesOf(win('isolate: on, irqs: on, governor: performance'))).toEqual(Array(3).fill('isolate-without-pin'));
  });

  test('irqbalance is refused, because it would move interrupts back', () => {
    expect(moduleOf(win('pin: [2, 3], irqs: on'))).toContain('services.irqbalance');
    expect(moduleOf(win('pin: [2, 3]'))).not.toContain('irqbalance');
  });
});
