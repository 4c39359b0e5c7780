import { describe, expect, test } from 'vitest';
import { commandLine, interfaceUnit, unitNamePart } from '../../src/formats/systemd.ts';

describe('words of unit files', () => {
  test('are not quoted if they are plain', () => {
    expect(commandLine(['-o', 'pulse', '-m', '/dev/shm/scream'])).toBe('-o pulse -m /dev/shm/scream');
  });

  test('are literal: special characters are escaped', () => {
    expect(commandLine(['100%', '$HOME', 'a b', 'say "x"', 'back\\slash', ''])).toBe(
      '"100%%" "$$HOME" "a b" "say \\"x\\"" "back\\\\slash" ""',
    );
  });

  test('cannot contain a line break', () => {
    expect(() => commandLine(['a\nExecStartPre=b'])).toThrow(RangeError);
  });

  test('unit names contain only characters that systemd accepts', () => {
    expect(unitNamePart('win11')).toBe('win11');
    expect(unitNamePart('a+b é')).toBe('a\\x2bb\\x20\\xc3\\xa9');
    expect(interfaceUnit('virbr0')).toBe('sys-subsystem-net-devices-virbr0.device');
    expect(interfaceUnit('virbr-lan')).toBe('sys-subsystem-net-devices-virbr\\x2dlan.device');
  });
});
