/** The NUMA nodes of a guest, and the NUMA nodes of the host that its memory comes from. */
import { describe, expect, test } from 'vitest';
import { elements } from '../../../src/libvirt/xml.ts';
import { codesOf } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';
import { codesOnMachine, cpusetsOf, domainOnMachine, guestOf } from '../../support/sixteen-cpus.ts';

describe('the NUMA nodes of a guest', () => {
  const cells = '[{ cpus: 0-1, memory: 1GiB, node: 1 }, { cpus: [2, 3], memory: 3GiB, node: 0 }]';

  test('memory and virtual CPUs of each guest node come from its host node', () => {
    const domain = domainOnMachine(guestOf(`cores: 2, threads: 2, pin: auto, numa: ${cells}`));
    expect(elements(at(domain, 'cpu/numa') ?? domain).map(({ attributes }) => attributes)).toEqual([
      { id: '0', cpus: '0-1', memory: '1048576', unit: 'KiB' },
      { id: '1', cpus: '2-3', memory: '3145728', unit: 'KiB' },
    ]);
    expect(elements(at(domain, 'numatune') ?? domain).map(({ attributes }) => attributes)).toEqual([
      { cellid: '0', mode: 'strict', nodeset: '1' },
      { cellid: '1', mode: 'strict', nodeset: '0' },
    ]);
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['7', '15', '3', '11']);
  });

  test('memory comes from the configured node, or from the node of its huge pages', () => {
    const nodes = (memory: string) => at(domainOf(guestOf('', `memory: { size: 4GiB, ${memory} }`)), 'numatune/memory');
    expect(nodes('node: 1')?.attributes).toEqual({ mode: 'strict', nodeset: '1' });
    expect(nodes('hugepages: { size: 2MiB, node: [1, 0] }')?.attributes.nodeset).toBe('0-1');
    expect(nodes('merge: off')).toBeUndefined();
  });

  test.each([
    ['[{ cpus: 0-2, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-4, memory: 4GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-2, memory: 4GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-3, memory: 2GiB }]', 'numa-memory'],
    ['[{ cpus: 0-3, memory: 4GiB }, { cpus: [3], memory: 0B }]', 'numa-vcpus'],
  ])('%s is refused', (numa, code) => expect(codesOnMachine(guestOf(`cores: 4, numa: ${numa}`))).toContain(code));

  test.each(['[{ cpus: 0-1, memory: 1GiB }, { cpus: 2-3, memory: 3GiB }]', '[{ cpus: 0-3, memory: 4GiB }]'])(
    '%s is accepted',
    (numa) => expect(codesOf(guestOf(`cores: 4, numa: ${numa}`))).toEqual([]),
  );

  test('are absent by default, and then the memory comes from any node', () => {
    const domain = domainOf(guestOf('cores: 4'));
    expect(at(domain, 'cpu/numa')).toBeUndefined();
    expect(at(domain, 'numatune')).toBeUndefined();
  });

  test('consist of whole huge pages', () => {
    const cells = (first: string, second: string): string[] =>
      codesOf(
        guestOf(
          `cores: 2, numa: [{ cpus: 0, memory: ${first} }, { cpus: 1, memory: ${second} }]`,
          'memory: { size: 4GiB, hugepages: 2MiB }',
        ),
      );
    expect(cells('2050MiB', '2046MiB')).toEqual([]);
    expect(cells('2049MiB', '2047MiB')).toEqual(['numa-memory-not-whole']);
  });
});

test('the node of the memory is that of its huge pages', () => {
  const memory = (node: number): string[] =>
    codesOf(guestOf('', `memory: { size: 4GiB, node: ${node}, hugepages: { size: 2MiB, node: 0 } }`));
  expect(memory(0)).toEqual([]);
  expect(memory(1)).toEqual(['numa-node-twice']);
});
