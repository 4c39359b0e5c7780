import { describe, expect, test } from 'vitest';
import { readCall } from '../../src/cli/call.ts';
import type { Command } from '../../src/cli/command.ts';
import { compileCommand } from '../../src/cli/compile.ts';
import { explainCommand } from '../../src/cli/explain.ts';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';

function read(command: Command, words: readonly string[]) {
  const found = new Diagnostics();
  const call = readCall(command, words, found);
  return { call, found: found.sorted().map(({ code, message, remedy }) => ({ code, message, remedy })) };
}

const codes = (command: Command, ...words: readonly string[]): string[] =>
  read(command, words).found.map(({ code }) => code);

describe('a command line', () => {
  test('accepts arguments and flags in any order', () => {
    for (const words of [
      ['a.yaml', '-', '-o', 'out', '--check'],
      ['--check', '--output=out', 'a.yaml', '-'],
      ['a.yaml', '--output', 'out', '-', '--check'],
      ['-oout', '--check', '--', 'a.yaml', '-'],
    ]) {
      const { call, found } = read(compileCommand, words);
      expect(found).toEqual([]);
      expect(call?.arguments).toEqual(['a.yaml', '-']);
      expect(Object.fromEntries(call?.flags ?? [])).toEqual({ output: 'out', check: '' });
    }
  });

  test('accepts a file name that starts with a dash after --', () => {
    expect(read(compileCommand, ['--', '-o']).call?.arguments).toEqual(['-o']);
  });

  test('reports unknown flags with the nearest known one', () => {
    expect(read(compileCommand, ['a.yaml', '--outptu', 'x', '-q']).found).toEqual([
      {
        code: 'unknown-flag',
        message: "unknown flag '--outptu' for 'vfioc compile'",
        remedy: 'did you mean `--output`? `vfioc compile --help` lists the flags',
      },
      {
        code: 'unknown-flag',
        message: "unknown flag '-q' for 'vfioc compile'",
        remedy: '`vfioc compile --help` lists the flags',
      },
    ]);
  });

  test('does not accept the names of Object.prototype as flags', () => {
    expect(codes(compileCommand, 'a.yaml', '--constructor', '--__proto__', '--toString')).toEqual(
      Array(3).fill('unknown-flag'),
    );
  });

  test('checks the values of flags', () => {
    expect(codes(compileCommand, 'a.yaml', '-o')).toEqual(['missing-flag-value']);
    expect(codes(compileCommand, 'a.yaml', '--output=')).toEqual(['missing-flag-value']);
    expect(codes(compileCommand, 'a.yaml', '--check=yes')).toEqual(['needless-flag-value']);
    expect(codes(compileCommand, 'a.yaml', '--format', 'xml')).toEqual(['invalid-flag-value']);
    expect(codes(compileCommand, 'a.yaml', '-o', 'a', '-o', 'b')).toEqual(['repeated-flag']);
    expect(codes(compileCommand, 'a.yaml', '--check', '--force')).toEqual(['conflicting-flags']);
  });

  test('checks the number of arguments', () => {
    expect(codes(compileCommand)).toEqual(['missing-argument']);
    expect(codes(explainCommand, 'a', 'b', 'c')).toEqual(['needless-argument', 'needless-argument']);
  });

  test('reports all problems at once', () => {
    expect(codes(compileCommand, '--bad', '--check', '--force', '--format=x')).toEqual([
      'unknown-flag',
      'invalid-flag-value',
      'conflicting-flags',
      'missing-argument',
    ]);
  });

  test('needs no arguments for help', () => {
    expect(read(compileCommand, ['-h']).call?.flags.has('help')).toBe(true);
  });
});
