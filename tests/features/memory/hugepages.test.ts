/** Huge pages: reserved at boot for all guests together, or by the hook when a guest starts. */
import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf, parametersOf, stepsOf } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

const memory = (...guests: readonly string[]): string =>
  `vms: { ${guests.map((each, index) => `${'abc'[index]}: { memory: { ${each} } }`).join(', ')} }\n`;

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

  test('are the memory of the guest', () => {
    const page = (size: string) => at(domainOf(memory(`size: 4GiB, ${size}`), 'a'), 'memoryBacking/hugepages/page');
    expect(page('hugepages: 2MiB')?.attributes).toEqual({ size: '2048', unit: 'KiB' });
    expect(page('hugepages: 1GiB')?.attributes).toEqual({ size: '1048576', unit: 'KiB' });
    expect(page('merge: off')).toBeUndefined();
  });

  test('are not reserved for a guest without them', () => {
    expect(moduleOf(memory('size: 4GiB'))).not.toContain('hugepage');
  });

  test('are reserved for all guests together, whatever their notation', () => {
    const module = moduleOf(
      'vms: { a: { memory: { size: 8GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }\n',
    );
    expect(module).toContain('"default_hugepagesz=1G"');
    expect(module).toContain('"hugepages=12"');
  });

  test.each([
    ['memory of whole pages', ['size: 4GiB, hugepages: 1GiB'], []],
    ['memory of half a page', ['size: 4608MiB, hugepages: 1GiB'], ['memory-not-whole-pages']],
    ['pages of one size', ['size: 4GiB, hugepages: 2MiB', 'size: 4GiB, hugepages: 2MiB'], []],
    ['pages of two sizes', ['size: 4GiB, hugepages: 2MiB', 'size: 4GiB, hugepages: 1GiB'], ['hugepages-of-two-sizes']],
    [
      'pages on a node and on any node, at boot',
      ['size: 4GiB, hugepages: { size: 2MiB, node: 0 }', 'size: 4GiB, hugepages: 2MiB'],
      ['hugepages-nodes-mixed'],
    ],
    [
      'pages on a node at boot, and on any node at start',
      ['size: 4GiB, hugepages: { size: 2MiB, node: 0 }', 'size: 4GiB, hugepages: { size: 2MiB, allocate: start }'],
      [],
    ],
    [
      'pages of 1 GiB at start',
      ['size: 4GiB, hugepages: { size: 1GiB, allocate: start }'],
      ['hugepages-large-at-start'],
    ],
  ])('%s', (_what, guests, codes) => {
    expect(codesOf(memory(...guests))).toEqual(codes);
  });
});
