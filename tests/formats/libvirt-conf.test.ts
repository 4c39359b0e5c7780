import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConf } from '../../src/formats/libvirt-conf.ts';
import { printQemuConf } from '../../src/formats/qemu-conf.ts';

describe('settings of qemu.conf', () => {
  test('are read as libvirt reads them', () => {
    const text = [
      '# a comment',
      'user = "alex" # and another',
      "group='kvm'",
      '',
      'max_core = -1',
      'cgroup_device_acl = [',
      '  "/dev/null", "/dev/kvm", # the usual ones',
      "  '/dev/kvmfr0',",
      ']',
      'empty = []',
      'long = """one"""',
    ].join('\n');
    expect(readConf(text)).toEqual({
      entries: [
        { key: 'user', value: 'alex' },
        { key: 'group', value: 'kvm' },
        { key: 'max_core', value: -1 },
        { key: 'cgroup_device_acl', value: ['/dev/null', '/dev/kvm', '/dev/kvmfr0'] },
        { key: 'empty', value: [] },
        { key: 'long', value: 'one' },
      ],
    });
  });

  test.each([
    ['user = alex', 1, /must be a string in quotes/],
    ['a = 1\nuser "alex"', 2, /key = value/],
    ['user = "alex', 1, /unexpected/],
    ['a = [ "x" "y" ]', 1, /the value of a/],
    ['a = [ 1 ]', 1, /the value of a/],
    ['a = [ "x"', 1, /the value of a/],
    ['a = 1 b = 2', 1, /unexpected text after the value of a/],
    ['a = \'say "x"\'', 1, /the value of a/],
    ['a = """two\nlines"""', 1, /the value of a/],
    ['a =', 1, /the value of a/],
    ['= 1', 1, /key = value/],
    ['a = 0x10', 1, /unexpected '0x10'/],
  ])('%j is refused', (text, line, problem) => {
    expect(readConf(text)).toEqual({ line, problem: expect.stringMatching(problem) });
  });

  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/["\n\r\u0000]/.test(text));
  const entry = fc.record({
    key: fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/),
    value: fc.oneof(plain, fc.integer(), fc.array(plain)),
  });

  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = entries.map(({ key, value }) => printQemuConf(key, value)).join('\n');
        expect(readConf(text)).toEqual({ entries });
      }),
    );
  });

  test('never throw, whatever the text', () => {
    const pieces = fc.constantFrom('a', ' = ', '"', "'", '"""', '[', ']', ',', '\n', '#', '1', '-', 'é');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        readConf(parts.join(''));
      }),
    );
  });
});
