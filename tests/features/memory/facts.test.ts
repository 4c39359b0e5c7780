/** The memory of guests, compared with the memory and the NUMA nodes of the machine. */
import { expect, test } from 'vitest';
import { codes } from '../../../src/features/memory/facts.ts';
import { check, declared, received, reportedOn, testOnMachines, win } from '../../support/machines.ts';

/** Two guests with huge pages that are reserved at boot. */
const two = (a: string, b: string): string =>
  `vms: { a: { memory: { size: ${a}, hugepages: 1GiB } }, b: { memory: { size: ${b}, hugepages: 1GiB } } }\n`;

testOnMachines(codes, {
  'memory-beyond-node': check(
    'threadripper',
    'vms: { win: { memory: { size: 40GiB, hugepages: { size: 1GiB, node: ⟨1 } } } }',
    /31\.2GiB/,
  ),
  'memory-node-absent': check(
    'threadripper',
    'vms: { win: { memory: { size: 8GiB, hugepages: { size: 1GiB, node: ⟨2 } } } }',
    /it has only 0-1/,
  ),
  'hugepages-size-absent': check(
    'laptop-optimus',
    'vms: { win: { memory: { size: 4GiB, hugepages: ⟨1GiB } } }',
    /only pages of 2MiB/,
    ({ memory, ...facts }) => ({ ...facts, memory: { ...memory, hugepages: [{ size: 2 ** 21, total: 0, free: 0 }] } }),
  ),
  'memory-away-from-device': check(
    'threadripper',
    `${declared('"42:00.0", "42:00.1", "42:00.2", "42:00.3"')}\n${win('devices: [gpu], cpu: { cores: 2, threads: 2, pin: ⟨[4, 20, 5, 21] }')}`,
    /'gpu' is on node 1/,
  ),
  'memory-beyond-machine': check('laptop-optimus', 'vms: { win: { memory: { size: ⟨24GiB } } }', /15\.6GiB/),
  'memory-of-all-beyond-machine': check('laptop-optimus', two('8GiB', '⟨8GiB'), /15\.6GiB/),
  'memory-leaves-little': check('laptop-optimus', two('8GiB', '⟨7GiB'), /640MiB/),
});

test('more than the machine has, for one guest or for all', () => {
  expect(reportedOn('laptop-optimus', 'vms: { win: { memory: 24GiB } }\n')).toEqual([
    'memory-beyond-machine: the guest has 24GiB of memory, but this machine has only 15.6GiB, according to the facts',
  ]);
  expect(reportedOn('laptop-optimus', two('8GiB', '8GiB'))[0]).toMatch(
    /^memory-of-all-beyond-machine: .* take 16GiB, and this machine has 15.6GiB in total/,
  );
  expect(reportedOn('laptop-optimus', two('8GiB', '7GiB'))[0]).toMatch(
    /^memory-leaves-little: .* hold 15GiB .* leaves the host 640MiB/,
  );
  expect(reportedOn('laptop-optimus', two('8GiB', '4GiB'))).toEqual([]);
});

test('on a different node than the device, or more than the node has', () => {
  const card = (memory: string, cpu: string): string =>
    received('"42:00.0", "42:00.1", "42:00.2", "42:00.3"', `cpu: { ${cpu} }`).replace('1GiB', memory);
  const cores = 'cores: 2, threads: 2, pin: ';
  expect(reportedOn('threadripper', card('8GiB', `${cores}[4, 20, 5, 21]`))).toEqual([
    "memory-away-from-device: this puts the memory on NUMA node 0, but device 'gpu' is on node 1",
  ]);
  expect(reportedOn('threadripper', card('8GiB', `${cores}[8, 24, 9, 25]`))).toEqual([]);
  expect(reportedOn('threadripper', card('8GiB', `${cores}auto`))).toEqual([]);
  const pages = (size: string, node: number): string => `{ size: ${size}, hugepages: { size: 1GiB, node: ${node} } }`;
  expect(reportedOn('threadripper', card(pages('8GiB', 0), 'cores: 2'))[0]).toMatch(/^memory-away-from-device/);
  expect(reportedOn('threadripper', card(pages('40GiB', 1), 'cores: 2'))).toEqual([
    'memory-beyond-node: NUMA node 1 has 31.2GiB of memory, according to the facts of this machine, but 40GiB is requested from it',
  ]);
  const both = (node: number): string =>
    `vms: { a: { memory: ${pages('16GiB', 1)} }, b: { memory: ${pages('16GiB', node)} } }\n`;
  expect(reportedOn('threadripper', both(1))).toEqual([
    'memory-beyond-node: NUMA node 1 has 31.2GiB of memory, according to the facts of this machine, but 32GiB is requested from it, including the huge pages of other guests',
  ]);
  expect(reportedOn('threadripper', both(0))).toEqual([]);
});

test('of a node that does not exist', () => {
  const node = (memory: string, cpu = ''): string => `vms: { win: { memory: { size: 4GiB, ${memory} }, ${cpu} } }\n`;
  expect(reportedOn('desktop-same-cards', node('node: 3'))).toEqual([
    'memory-node-absent: this machine has no NUMA node 3: according to the facts, it has only 0',
  ]);
  expect(reportedOn('desktop-same-cards', node('node: 0'))).toEqual([]);
  expect(reportedOn('threadripper', node('node: 1'))).toEqual([]);
  const cells = 'cpu: { cores: 2, numa: [{ cpus: 0, memory: 2GiB, node: 0 }, { cpus: 1, memory: 2GiB, node: 4 }] }';
  expect(reportedOn('threadripper', node('', cells)).join()).toContain(
    'no NUMA node 4: according to the facts, it has only 0-1',
  );
  expect(reportedOn('desktop-same-cards', node('node: 3'), ({ version }) => ({ version, pci: [] }))).toEqual([]);
});

test('that a guest with a device takes when it starts', () => {
  const card = (size: string, more = ''): string =>
    received('"0b:00.0", "0b:00.1"', '', ', path: "00:03.2/00.0", vendorReset: on')
      .replace('1GiB', size)
      .replace('vms: { ', `vms: { ${more}`);
  expect(reportedOn('desktop-same-cards', card('31GiB'))[0]).toMatch(
    /^memory-leaves-little: with this guest, the guests hold 31GiB while it runs, which leaves the host \d+MiB/,
  );
  expect(reportedOn('desktop-same-cards', card('24GiB'))).toEqual([]);
  const pages = card('24GiB', 'big: { memory: { size: 8GiB, hugepages: 1GiB } }, ');
  expect(reportedOn('desktop-same-cards', pages).join()).toContain(
    'hold 32GiB while it runs, which leaves the host nothing',
  );
  expect(reportedOn('desktop-same-cards', win('', '31GiB'))).toEqual([]);
});
