import { describe, expect, test } from 'vitest';
import { codesOf, compileTexts, host, moduleOf } from '../../support/compile.ts';

/** The steps of the hook, in order. */
const stepsOf = (spec: string): string[] =>
  [...moduleOf(spec).matchAll(/^ *step ((?!STEP).+)$/gm)].map(([, words = '']) => words);

/** The kernel parameters that begin with one of the names. */
const parametersOf = (spec: string, ...names: readonly string[]): string[] =>
  [...moduleOf(spec).matchAll(/^ *"([a-z_]+=.+)"$/gm)].flatMap(([, text = '']) =>
    names.some((name) => text.startsWith(name)) ? [text] : [],
  );

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;
const memory = (...guests: readonly string[]): string =>
  `vms: { ${guests.map((each, index) => `${'abc'[index]}: { memory: { ${each} } }`).join(', ')} }\n`;

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

  test('require pins', () => {
    expect(codesOf(win('isolate: on, irqs: on, governor: performance'))).toEqual(Array(3).fill('isolate-without-pin'));
  });

  test('irqbalance is refused, because it would move interrupts back', () => {
    expect(moduleOf(win('pin: [2, 3], irqs: on'))).toContain('services.irqbalance');
    expect(moduleOf(win('pin: [2, 3]'))).not.toContain('irqbalance');
  });
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
});

describe('huge pages', () => {
  const names = ['default_hugepagesz', 'hugepagesz', 'hugepages'];

  test('are reserved for all guests together', () => {
    expect(
      parametersOf(memory('size: 8GiB, hugepages: 1GiB', 'size: 4GiB, hugepages: { size: 1GiB }'), ...names),
    ).toEqual(['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=12']);
  });

  test('are reserved on each node', () => {
    const spec = memory(
      'size: 8GiB, hugepages: { size: 1GiB, node: 1 }',
      'size: 5GiB, hugepages: { size: 1GiB, node: [0, 1] }',
      'size: 3GiB, node: 0, hugepages: 1GiB',
    );
    expect(parametersOf(spec, ...names)).toEqual(['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=0:6,1:10']);
  });

  test('are on the host nodes of the NUMA nodes of the guest', () => {
    const numa = 'numa: [{ cpus: "0", memory: 3GiB, node: 1 }, { cpus: "1", memory: 1GiB, node: 0 }]';
    const spec = `vms: { win: { memory: { size: 4GiB, hugepages: 1GiB }, cpu: { ${numa} } } }\n`;
    expect(parametersOf(spec, 'hugepages=')).toEqual(['hugepages=0:1,1:3']);
  });

  test('are reserved by the hook with allocate: start', () => {
    const spec = memory(
      'size: 2GiB, hugepages: { size: 2MiB, allocate: start }',
      'size: 4GiB, hugepages: { size: 2MiB, allocate: start, node: [0, 1] }',
      'size: 64MiB, hugepages: 2MiB',
    );
    expect(stepsOf(spec)).toEqual(['hugepages 2048 any:1024', 'hugepages 2048 0:1024 1:1024']);
    expect(parametersOf(spec, ...names)).toEqual(['default_hugepagesz=2M', 'hugepagesz=2M', 'hugepages=32']);
    expect(parametersOf(memory('size: 2GiB, hugepages: { size: 2MiB, allocate: start }'), ...names)).toEqual([
      'default_hugepagesz=2M',
    ]);
  });
});
