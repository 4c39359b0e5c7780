import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeTree } from '../../src/scan/node-tree.ts';
import { byName, Sysfs } from '../../src/scan/sysfs.ts';
import { directory } from '../cli/support.ts';
import { consumer } from '../support/consumers.ts';
import { sysfsOf } from './tree-system.ts';

describe('reading', () => {
  test('a missing file is undefined and not a gap', () => {
    const sysfs = sysfsOf('sys/a = 1\n');
    expect(sysfs.text('sys/b')).toBeUndefined();
    expect(sysfs.text('none/at/all')).toBeUndefined();
    expect(sysfs.names('sys/none')).toEqual([]);
    expect(sysfs.linkName('sys/driver')).toBeUndefined();
    expect(sysfs.cpus('sys/online')).toBeUndefined();
    expect(sysfs.gaps).toEqual([]);
  });

  test('numbers and CPU lists are read as the kernel writes them', () => {
    const sysfs = sysfsOf('s/dec = 12\ns/hex = 0x0300\ns/minus = -1\ns/set = 0-2,5\ns/none = \n');
    expect([sysfs.number('s/dec'), sysfs.number('s/hex'), sysfs.number('s/minus')]).toEqual([12, 0x300, -1]);
    expect(sysfs.count('s/minus')).toBeUndefined();
    expect([sysfs.cpus('s/set'), sysfs.cpus('s/none')]).toEqual([[0, 1, 2, 5], []]);
    expect(sysfs.gaps).toEqual([]);
  });

  test('a file that cannot be understood is a gap with its path and the reason', () => {
    const sysfs = sysfsOf('s/word = many\ns/empty = \\c\ns/nul = a\\x00b\ns/folder/\ns/set = 3-1\n', {
      's/denied': { problem: 'permission denied' },
      's/large': { content: new Uint8Array(10_000_000) },
    });
    for (const path of ['s/word', 's/empty', 's/nul', 's/folder', 's/denied', 's/large']) {
      expect(sysfs.number(path), path).toBeUndefined();
    }
    expect(sysfs.cpus('s/set')).toBeUndefined();
    expect(sysfs.gaps).toEqual([
      '/s/word: is not a number',
      '/s/empty: is empty',
      '/s/nul: contains NUL bytes',
      '/s/folder: is a directory',
      '/s/denied: permission denied',
      '/s/large: is larger than 65536 bytes',
      '/s/set: is not a list of CPUs',
    ]);
  });

  test('a thousand similar gaps are listed as one', () => {
    const entries = Array.from({ length: 1000 }, (_, index) => `s/${index}/vendor = \\c\n`).join('');
    const sysfs = sysfsOf(entries);
    for (const name of sysfs.names('s')) sysfs.word(`s/${name}/vendor`);
    expect(sysfs.gaps).toEqual(['/s/0/vendor: is empty (and 999 more like it)']);
  });

  test('names are sorted in natural order', () => {
    expect(['cpu10', 'cpu2', 'cpu', 'node1', '1-1.10', '1-1.9'].sort(byName)).toEqual([
      '1-1.9',
      '1-1.10',
      'cpu',
      'cpu2',
      'cpu10',
      'node1',
    ]);
  });
});

describe('links', () => {
  test('stay below the root, even absolute ones and those with too many `..`', () => {
    const sysfs = sysfsOf('a/file = in\nb/absolute -> /a\nb/high -> ../../../../a\nb/twice -> absolute/../a/file\n');
    expect(sysfs.text('b/absolute/file')).toBe('in');
    expect(sysfs.text('b/high/file')).toBe('in');
    expect(sysfs.text('b/twice')).toBe('in');
    expect(sysfs.place('b/absolute/file')).toBe('a/file');
  });

  test('in a circle are undefined', () => {
    const sysfs = sysfsOf('a/one -> two\na/two -> one\na/self -> self\na/up -> ../a/up/up\n');
    for (const path of ['a/one', 'a/two', 'a/self', 'a/up', 'a/self/below']) expect(sysfs.text(path)).toBeUndefined();
  });

  test('in too long a chain are a gap', () => {
    const chain = Array.from({ length: 100 }, (_, index) => `a/l${index} -> l${index + 1}\n`).join('');
    const sysfs = sysfsOf(`${chain}a/l100 = end\n`);
    expect(sysfs.text('a/l0')).toBeUndefined();
    expect(sysfs.gaps).toEqual(['/a/l40: has too many levels of links']);
    expect(sysfs.text('a/l90')).toBe('end');
  });
});

describe('a folder of this machine', () => {
  test('is never left', () => {
    const outside = directory({ secret: 'outside' });
    const root = directory({ 'sys/own': 'inside', secret: 'inside' });
    symlinkSync(join(outside, 'secret'), join(root, 'sys/absolute'));
    symlinkSync('/secret', join(root, 'sys/own-secret'));
    symlinkSync(`${'../'.repeat(20)}${join(outside, 'secret').slice(1)}`, join(root, 'sys/climbing'));
    symlinkSync(outside, join(root, 'sys/folder'));
    const sysfs = new Sysfs(nodeTree, root);
    expect(sysfs.text('sys/absolute')).toBeUndefined();
    expect(sysfs.text('sys/climbing')).toBeUndefined();
    expect(sysfs.names('sys/folder')).toEqual([]);
    expect(sysfs.text('sys/own-secret')).toBe('inside');
  });

  test('with pipes and large files does not block the scan', () => {
    const root = directory({ 'sys/large': new Uint8Array(10_000_000).fill(65), 'sys/a/b': '' });
    mkdirSync(join(root, 'sys/folder'));
    writeFileSync(join(root, 'sys/page'), 'x'.repeat(5000));
    consumer('mkfifo').run([join(root, 'sys/pipe')]);
    const sysfs = new Sysfs(nodeTree, root);
    expect(sysfs.word('sys/pipe')).toBeUndefined();
    expect(sysfs.word('sys/large')).toBeUndefined();
    expect(sysfs.word('sys/folder')).toBeUndefined();
    expect(sysfs.text('sys/a/b/c')).toBeUndefined();
    expect(sysfs.text('sys/page')).toHaveLength(5000);
    expect(sysfs.text('sys/large', 20_000_000)).toHaveLength(10_000_000);
    expect(sysfs.gaps).toEqual([
      '/sys/pipe: is empty',
      '/sys/large: is larger than 65536 bytes',
      '/sys/folder: is a directory',
    ]);
  });
});
