/** The right function or none, on trees of files instead of /sys, in the shell that runs it in stage 1. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { PciTree, type TreeFunction } from '../support/pci-tree.ts';

const script = readFileSync(new URL('../../src/assets/find-function.sh', import.meta.url), 'utf8');

const port = (slot: string): TreeFunction => ({ address: `0000:00:${slot}`, id: '1022:1483', class: '060400' });
const nvme: TreeFunction = {
  address: '0000:04:00.0',
  id: '15b7:5030',
  class: '010802',
  board: '15b7:0001',
  below: ['0000:00:01.2'],
};
const root: TreeFunction = { address: '0000:05:00.0', id: '144d:a80a', class: '010802', below: ['0000:00:01.3'] };
const gpu: TreeFunction = { address: '0000:0b:00.0', id: '1002:67df', below: ['0000:00:03.1'] };
const audio: TreeFunction = { address: '0000:0b:00.1', id: '1002:aaf0', class: '040300', below: ['0000:00:03.1'] };

/** The machine after a card was added in an earlier slot: every bus number is one more. */
const moved = (one: TreeFunction): TreeFunction => ({
  ...one,
  address: one.address.replace(
    /:(..):/,
    (_, bus) => `:${(Number.parseInt(bus, 16) + 1).toString(16).padStart(2, '0')}:`,
  ),
});
const before = [port('01.2'), port('01.3'), port('03.1'), nvme, root, gpu, audio];
const after = [port('01.2'), port('01.3'), port('03.1'), ...[nvme, root, gpu, audio].map(moved)];

describe('a function', () => {
  let tree: PciTree | undefined;
  afterEach(() => {
    tree?.remove();
    tree = undefined;
  });

  /** What find_function prints with these words: `found|problem`. */
  function find(functions: readonly TreeFunction[], ...words: string[]): { found: string; problem: string } {
    tree?.remove();
    tree = new PciTree(functions);
    const text = `set -eu\n${script}\nfind_function "$@" || :\nprintf '%s|%s' "$found" "$problem"`;
    const env = { ...process.env, VFIOC_SYSFS: tree.sys };
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', text, 'sh', ...words], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    const [found = '', problem = ''] = stdout.split('|');
    return { found, problem };
  }

  test('is found at its address if it has the id, in whatever order the ids are', () => {
    expect(find(before, nvme.address, '15b7:5030')).toEqual({ found: nvme.address, problem: '' });
    expect(find(before, audio.address, '1002:67df', '1002:aaf0').found).toBe(audio.address);
  });

  test('another device at the address is not taken; both ids are named, and where the right one is', () => {
    const { found, problem } = find(after, root.address, '144d:a80a');
    expect(found).toBe('');
    expect(problem).toMatch(
      /^0000:05:00\.0 is now 15b7:5030, but the spec says 144d:a80a; 144d:a80a is now at 0000:06:00\.0 \(a card was added, removed or moved: make sure that ids in the spec names the device you mean, then run vfioc scan -o facts\.json and vfioc check\)$/,
    );
    expect(find([port('01.2')], nvme.address, '15b7:5030').problem).toMatch(/^there is no PCI device at 0000:04:00\.0/);
  });

  test('a board of another manufacturer is another device', () => {
    expect(find(before, nvme.address, '15b7:5030', 'subsystem=15b7:0001').found).toBe(nvme.address);
    const { found, problem } = find(before, nvme.address, '15b7:5030', 'subsystem=1043:04fb');
    expect(found).toBe('');
    expect(problem).toContain('is now 15b7:5030 (board 15b7:0001), but the spec says 15b7:5030 (board 1043:04fb)');
  });

  test('is found by its path after the bus numbers have changed', () => {
    const words = ['15b7:5030', 'path=0000:00:01.2/00.0'];
    expect(find(before, nvme.address, ...words).found).toBe(nvme.address);
    expect(find(after, nvme.address, ...words).found).toBe('0000:05:00.0');
    const gone = find(before, nvme.address, '15b7:5030', 'path=0000:00:0f.0/00.0');
    expect(gone).toMatchObject({
      found: '',
      problem: expect.stringMatching(/^there is no PCI device at 0000:00:0f\.0/),
    });
    const swapped = find(before, nvme.address, '15b7:5030', 'path=0000:00:01.3/00.0');
    expect(swapped.problem).toContain('0000:05:00.0 is now 144d:a80a, but the spec says 15b7:5030');
  });

  test('is found by its id alone if it is the only one', () => {
    expect(find(after, 'ff12:34:00.0', '15b7:5030', 'anywhere').found).toBe('0000:05:00.0');
    expect(find([port('01.2'), root], 'ff12:34:00.0', '15b7:5030', 'anywhere').problem).toBe(
      'no PCI device has the id 15b7:5030',
    );
    const twins = [...before, { ...gpu, address: '0000:0a:00.0' }];
    expect(find(twins, 'ff12:34:00.0', '1002:67df', 'anywhere')).toMatchObject({
      found: '',
      problem: expect.stringContaining('several PCI devices have the id 1002:67df: 0000:0a:00.0 0000:0b:00.0'),
    });
  });

  test('with fewer ids than functions, another function of the slot may have the id', () => {
    expect(find(before, audio.address, '1002:67df', 'beside').found).toBe(audio.address);
    expect(find(before, nvme.address, '1002:67df', 'beside').found).toBe('');
  });

  test('without ids, a disk controller is never taken unless the spec means a disk controller', () => {
    expect(find(before, gpu.address).found).toBe(gpu.address);
    expect(find(before, nvme.address)).toMatchObject({ found: '', problem: expect.stringContaining('add ids') });
    expect(find(before, nvme.address, 'class=01').found).toBe(nvme.address);
    expect(find(before, nvme.address, 'class=').found).toBe(nvme.address);
    expect(find(before, nvme.address, 'class=03').problem).toBe(
      '0000:04:00.0 has class 010802, but the spec describes a device of class 03',
    );
  });
});
