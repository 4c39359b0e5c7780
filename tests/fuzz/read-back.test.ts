/** The oracle itself: it reads what the printers print, and notices what escapes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printNix } from '../../src/nix/print.ts';
import * as nix from '../../src/nix/syntax.ts';
import { text } from '../nix/known.ts';
import { broken } from './read-back.ts';
import { readNix } from './read-nix.ts';
import { confStrings, modprobeWords, shellWords, udevValues, unitWords } from './readers.ts';

const planted = new Set(['a b', 'a.b', '"; x = "', "''$", '<&']);
const module = (string: string): string =>
  `{ pkgs, ... }:\n{\n  boot.kernelParams = [ "x" ];\n  users.users = ${string};\n}\n`;

describe('strings of Nix', () => {
  test('are read as they were printed, with the names around them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const printed = printNix(nix.attrs({ a: nix.attrs({ b: nix.list(texts.map((one) => nix.string(one))) }) }));
        const strings = readNix(printed).strings.filter(({ isName }) => !isName);
        expect(strings.map(({ parts }) => parts.join(''))).toEqual(texts);
        expect(strings.every(({ path }) => path.join('.') === 'a.b')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['in one string', module('"qxoqa bqxcq"'), undefined],
    ['in a string of several lines', module("''\n    qxoqa bqxcq\n    x''"), undefined],
    ['with what has to be escaped', module('"qxoq\\"; x = \\"qxcq"'), undefined],
    ['in the path of a package', module('pkgs.qxoqa.bqxcq'), undefined],
    ['that ends the string', module('"qxoq"; x = "qxcq"'), /not as in the spec/],
    ['without its escape', module('"qxoq$' + '{pkgs.x}qxcq"'), /not as in the spec|in one word/],
    ['of another text', module('"qxoqa  bqxcq"'), /not as in the spec/],
    ['that has lost its end', module('"qxoqa b"'), /not as in the spec/],
    ['that is no string', module('qxoqaqxcq'), /outside the strings/],
    ['at an option without a reader', '{\n  x.y = "qxoqa bqxcq";\n}\n', /no reader/],
    ['that is not Nix', module('"qxoqa bqxcq" }'), /expected/],
  ])('%s', (_name, source, problem) => {
    const found = broken('module.nix', source, planted);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});

test.each([
  ["<a b='qxoqa bqxcq'>qxoq&lt;&amp;qxcq</a>", undefined],
  ['<a><qxoqa/></a>', /outside/],
  ["<a b='qxoqa' c='bqxcq'/>", /not as in the spec/],
  ['<a>qxoqa b</a>', /not as in the spec/],
  ['<a>qxoqa bqxcq', /unclosed/],
])('XML: %s', (source, problem) => {
  const found = broken('domains/w.xml', source, planted);
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(problem);
});

test('a manifest must be JSON, and a program has nothing of the user', () => {
  expect(broken('manifest.json', '{"a": "qxoqa bqxcq"}', planted)).toBeUndefined();
  expect(broken('manifest.json', '{"a": "qxoqa bqxcq}', planted)).toBeDefined();
  expect(broken('programs/hook.sh', 'echo qxoqa bqxcq', planted)).toMatch(/in a program/);
});

describe('languages in strings', () => {
  test.each([
    ['a shell', shellWords, "step 'a b' c\\ d 'x'\\''y'\n", ['step', 'a b', 'c d', "x'y"]],
    ['a unit', unitWords, '/bin/x -a "50%% $$x" \\x', ['/bin/x', '-a', '50% $x', 'x']],
    ['udev', udevValues, 'A=="x[*]\\"", ENV{B}="c", C+="a$$b"\n', ['x*"', 'c', 'a$b']],
    [
      'modprobe',
      modprobeWords,
      'options a b=c\nsoftdep d pre: e\n',
      ['options', 'a', 'b=c', 'softdep', 'd', 'pre:', 'e'],
    ],
    ['qemu.conf', confStrings, 'a = "x"\nb = [ "y", "z" ]\nc = 1\n', ['x', 'y', 'z']],
  ])('%s', (_name, read, source, words) => {
    expect(read(source)).toEqual(words);
  });

  test.each([
    ['a shell', shellWords, "step 'a"],
    ['a unit with a substitution', unitWords, 'x "%n"'],
    ['a unit with two lines', unitWords, 'x\nExecStartPre=y'],
    ['udev with a substitution', udevValues, 'A="%p"'],
    ['udev with an open quote', udevValues, 'A="x", B="y\n'],
    ['modprobe with another command', modprobeWords, 'options a b\nx y'],
    ['qemu.conf with an open quote', confStrings, 'a = "x\ny = 1"'],
  ])('%s is not read', (_name, read, source) => {
    expect(() => read(source)).toThrow();
  });
});
