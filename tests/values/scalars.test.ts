import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseCpuSet, printCpuSet } from '../../src/values/cpu-set.ts';
import {
  absolutePath,
  guestFile,
  hostName,
  kernelParameter,
  libvirtName,
  macAddress,
  moduleName,
  networkName,
  unitName,
  userName,
} from '../../src/values/names.ts';
import {
  libvirtPciAddress,
  parseDeviceId,
  parsePciAddress,
  printDeviceId,
  printPciAddress,
} from '../../src/values/pci.ts';
import {
  parseDuration,
  parseResolution,
  parseSize,
  printDuration,
  printResolution,
  printSize,
} from '../../src/values/quantity.ts';
import type { Parsed } from '../../src/values/scalar.ts';
import { unique } from '../../src/values/unique.ts';

const understood = <T>(result: Parsed<T>): T => {
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
};
const problemOf = (result: Parsed<unknown>): string => ('problem' in result ? result.problem : 'no problem');

const address = fc.record({
  domain: fc.integer({ min: 0, max: 0xffff }),
  bus: fc.integer({ min: 0, max: 0xff }),
  slot: fc.integer({ min: 0, max: 0x1f }),
  function: fc.integer({ min: 0, max: 7 }),
});

describe('PCI address', () => {
  test('the three spellings give the same address', () => {
    const expected = { domain: 0, bus: 0x0b, slot: 0, function: 1 };
    for (const text of ['0b:00.1', '0000:0b:00.1', 'pci_0000_0b_00_1', '0B:00.1']) {
      expect(understood(parsePciAddress(text))).toEqual(expected);
    }
  });
  test('printed addresses are parsed back', () => {
    fc.assert(
      fc.property(address, (one) => void expect(understood(parsePciAddress(printPciAddress(one)))).toEqual(one)),
    );
  });
  test('a vendor:device id is recognised in the message', () => {
    expect(problemOf(parsePciAddress('1002:67df'))).toContain('found the vendor:device id');
  });
  test.each(['0b:20.0', '0b:00.8', '0b:00', 'b:00.0', '0b:00.0 ', '0b:00.0\n', '0b-00.0', ''])(
    '%j is refused',
    (text) => {
      expect(parsePciAddress(text)).toHaveProperty('problem');
    },
  );
  test('the attributes for libvirt', () => {
    expect(libvirtPciAddress({ domain: 0, bus: 3, slot: 0x1f, function: 2 })).toEqual({
      domain: '0x0000',
      bus: '0x03',
      slot: '0x1f',
      function: '0x2',
    });
  });
});

describe('vendor:device id', () => {
  test('is converted to lower case', () => {
    expect(printDeviceId(understood(parseDeviceId('10DE:13C0')))).toBe('10de:13c0');
  });
  test('a PCI address is recognised in the message', () => {
    expect(problemOf(parseDeviceId('0b:00.0'))).toContain('found the PCI address');
  });
  test.each(['1002', '1002:67d', '1002:67df,1002:aaf0', '1002:67df 1002:aaf0'])('%j is refused', (text) => {
    expect(parseDeviceId(text)).toHaveProperty('problem');
  });
});

describe('size', () => {
  test.each([
    ['16GiB', 16 * 2 ** 30],
    ['16 GiB', 16 * 2 ** 30],
    ['1.5GiB', 1.5 * 2 ** 30],
    ['16GB', 16e9],
    ['512MiB', 2 ** 29],
    ['0B', 0],
  ])('%s', (text, bytes) => expect(understood(parseSize(text))).toBe(bytes));
  test('printed sizes are parsed back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 45 }),
        (bytes) => void expect(understood(parseSize(printSize(bytes)))).toBe(bytes),
      ),
    );
  });
  test('a bare letter is not a unit', () => {
    expect(problemOf(parseSize('16G'))).toContain('16GiB (powers of 1024) or 16GB (powers of 1000)');
    expect(problemOf(parseSize('16'))).toContain('no unit');
  });
  test.each(['0.1B', '-1GiB', 'GiB', '1e3MiB', '99999999TiB', '16gib', '1constructor'])('%j is refused', (text) => {
    expect(parseSize(text)).toHaveProperty('problem');
  });
});

describe('CPU set', () => {
  test.each([
    ['0-3,8', [0, 1, 2, 3, 8]],
    ['0-7,^2', [0, 1, 3, 4, 5, 6, 7]],
    ['3,1,3', [1, 3]],
  ])('%s', (text, cpus) => expect(understood(parseCpuSet(text))).toEqual(cpus));
  test('printed sets are parsed back', () => {
    const sets = fc.uniqueArray(fc.integer({ min: 0, max: 4095 }), { minLength: 1 });
    fc.assert(
      fc.property(
        sets,
        (cpus) => void expect(understood(parseCpuSet(printCpuSet(cpus)))).toEqual([...cpus].sort((a, b) => a - b)),
      ),
    );
  });
  test.each(['', '3-1', '0-99999', '^0', '0,^0', '0;1', 'all'])('%j is refused', (text) => {
    expect(parseCpuSet(text)).toHaveProperty('problem');
  });
});

describe('duration and resolution', () => {
  test('durations', () => {
    expect(['30s', '2min', '1h'].map((text) => understood(parseDuration(text)))).toEqual([30, 120, 3600]);
    expect(printDuration(understood(parseDuration('2min')))).toBe('120s');
    expect(parseDuration('30')).toHaveProperty('problem');
  });
  test('resolutions', () => {
    expect(printResolution(understood(parseResolution('3840x2160')))).toBe('3840x2160');
    for (const text of ['3840', '100x100', '99999x2160', '3840*2160'])
      expect(parseResolution(text)).toHaveProperty('problem');
  });
});

/** Strings with a special meaning in Nix, XML, shell, udev, unit files or modprobe.d. */
const hostile = [
  '${',
  "''",
  '"',
  "'",
  '\n',
  ']]>',
  '&',
  ';',
  '\u0000',
  '`',
  '$(x)',
  '%',
  '\\',
  '/',
  ' ',
  '<',
  '|',
  '..',
  '\u2028',
];

describe('names in other systems', () => {
  const kinds = { userName, networkName, hostName, moduleName };
  for (const [name, schema] of Object.entries(kinds)) {
    test(`${name} refuses characters with a special meaning elsewhere`, () => {
      for (const piece of hostile) {
        for (const text of [piece, `a${piece}`, `a${piece}b`]) {
          if (name === 'networkName' && text === 'a..b') continue;
          if (name === 'networkName' && text === 'a..') continue;
          expect(z.safeParse(schema, text).success, JSON.stringify(text)).toBe(false);
        }
      }
    });
  }
  test('the name of a guest is everything that libvirt takes, and the files of vfioc have names of their own', () => {
    const takes = (name: string) => z.safeParse(libvirtName, name).success;
    for (const name of ['Windows 10', "Alex' PC (2)", 'a&b<c>"d"', '$x $(y) `z`', 'größe', '窓', 'a%n', '_x']) {
      expect([name, takes(name)]).toEqual([name, true]);
      expect(guestFile(name)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.+-]*$/);
    }
    for (const name of [
      '',
      ' a',
      'a ',
      '-a',
      '.a',
      'a/b',
      'a\\b',
      'a\nb',
      'a\u0000',
      'a\u2028b',
      'a\u202eb',
      'x'.repeat(64),
      '窓'.repeat(22),
    ]) {
      expect([name, takes(name)]).toEqual([name, false]);
    }
  });
  test('no two guests have the same file', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 20 }),
        (names) => {
          const all = [...names, ...names.map(guestFile)];
          expect(new Set(unique(all).map(guestFile)).size).toBe(unique(all).length);
        },
      ),
    );
    expect(guestFile('win11')).toBe('win11');
    expect(guestFile('win.10_a+b-c')).toBe('win.10_a+b-c');
  });
  test('an entry is one kernel parameter', () => {
    expect(z.safeParse(kernelParameter, 'mitigations=off').success).toBe(true);
    for (const text of ['dyndbg="+p"', 'a b', 'a=b c', 'a\tb', '', 'a=\u00e9'])
      expect(z.safeParse(kernelParameter, text).success).toBe(false);
  });
  test('unit names include their type', () => {
    expect(z.safeParse(unitName, 'lactd.service').success).toBe(true);
    expect(z.safeParse(unitName, 'lactd').success).toBe(false);
  });
  test('paths are absolute and contain no ..', () => {
    expect(z.safeParse(absolutePath, '/srv/Windows 11 & co.iso').success).toBe(true);
    for (const text of ['disk.qcow2', '/srv/../etc/shadow', '/a\nb'])
      expect(z.safeParse(absolutePath, text).success).toBe(false);
  });
  test('a MAC address of a NIC', () => {
    expect(z.parse(macAddress, '52:54:00:66:D7:8B')).toBe('52:54:00:66:d7:8b');
    for (const text of ['01:00:5e:00:00:01', '52:54:00:66:d7', '525400-66d78b'])
      expect(z.safeParse(macAddress, text).success).toBe(false);
  });
});
