/** Huge pages that are added to the kernel's pools when a guest starts, and given back. */
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine } from './machine.ts';

const pool = 'sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages';
const poolOf = (node: number): string => `sys/devices/system/node/node${node}/hugepages/hugepages-2048kB/nr_hugepages`;
const files = {
  [pool]: '16\n',
  [poolOf(0)]: '10\n',
  [poolOf(1)]: '6\n',
  'proc/sys/vm/compact_memory': '',
  'proc/sys/vm/drop_caches': '',
};

const step = (vm: string, ...words: readonly string[]): Extract<HostPart, { kind: 'hook' }> => ({
  kind: 'hook',
  vm,
  step: 'hugepages',
  arguments: words,
});
const script = hookScript([
  step('a', '2048', 'any:64'),
  step('b', '2048', 'any:100'),
  step('nodes', '2048', '0:8', '1:9'),
  step('large', '1048576', 'any:4'),
]);
const start = (name: string): string[] => [name, 'prepare', 'begin', '-'];
const stop = (name: string): string[] => [name, 'release', 'end', '-'];

describeWith('bash', "huge pages, in libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());
  /** With room for this many pages, and this many more after each compaction. */
  const made = (room?: number, compaction = 0): Record<string, string> => {
    machine = new Machine({
      files: room === undefined ? files : { ...files, room: `${room}\n`, compaction: `${compaction}\n` },
    });
    return machine.state();
  };
  const pages = (): number => Number(machine.read(pool));

  test('of several guests add up, and each guest gives back its own', () => {
    const before = made();
    expect(machine.hook(script, start('a'))).toMatchObject({ status: 0, stderr: '' });
    expect(pages()).toBe(80);
    machine.hook(script, start('b'));
    expect(pages()).toBe(180);
    machine.hook(script, stop('a'));
    expect(pages()).toBe(116);
    machine.hook(script, stop('b'));
    expect(machine.state()).toEqual(before);
  });

  test('are added to each node as requested', () => {
    const before = made();
    expect(machine.hook(script, start('nodes'))).toMatchObject({ status: 0, stderr: '' });
    expect([poolOf(0), poolOf(1)].map((name) => machine.read(name))).toEqual(['18\n', '15\n']);
    machine.hook(script, stop('nodes'));
    expect(machine.state()).toEqual(before);
  });

  test('are requested again after fragmented memory was compacted', () => {
    const before = made(40, 20);
    expect(machine.hook(script, start('a'))).toMatchObject({ status: 0, stderr: '' });
    expect(pages()).toBe(80);
    expect(machine.read('proc/sys/vm/compact_memory')).toBe('1\n');
    expect(machine.read('proc/sys/vm/drop_caches')).toBe('3\n');
    machine.hook(script, stop('a'));
    expect(machine.state()).toEqual(before);
  });

  test('are all given back, and the start is refused, if there is not enough memory', () => {
    const before = made(40, 1);
    const { status, stderr } = machine.hook(script, start('a'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/only 33 of 64 huge pages of 2048 KiB could be allocated/);
    expect(machine.state()).toEqual(before);
    machine.hook(script, stop('a'));
    expect(machine.state()).toEqual(before);
  });

  test('are given back on one node if another has too few', () => {
    const before = made();
    machine.protect(poolOf(1));
    expect(machine.hook(script, start('nodes')).status).toBe(1);
    expect(machine.state()).toEqual(before);
  });

  test('of a size that the machine does not have are refused', () => {
    const before = made();
    expect(machine.hook(script, start('large'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/this machine has no huge pages of 1048576 KiB/),
    });
    expect(machine.state()).toEqual(before);
  });

  test('that others added or removed meanwhile are left alone', () => {
    made();
    machine.hook(script, start('a'));
    machine.write(pool, '90\n');
    machine.hook(script, stop('a'));
    expect(pages()).toBe(26);
    machine.hook(script, start('a'));
    machine.write(pool, '10\n');
    machine.hook(script, stop('a'));
    expect(pages()).toBe(0);
  });
});
