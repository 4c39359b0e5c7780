import { describe, expect, test } from 'vitest';
import { printNix } from '../../src/nix/print.ts';
import * as nix from '../../src/nix/syntax.ts';

const { string, identifier, list, attrs, int, select } = nix;
const a = identifier('a');
const b = identifier('b');
const c = identifier('c');
const lines = (...text: string[]): string => `${text.join('\n')}\n`;

describe('a module', () => {
  test('is laid out like handwritten Nix', () => {
    const module = nix.lambda(
      { names: ['config', 'lib', 'pkgs'], open: true },
      attrs({
        boot: attrs({
          kernelParams: nix.comment(
            'One parameter, one element.',
            list([string('intel_iommu=on'), string('iommu=pt')]),
          ),
          kernelPackages: select('pkgs', 'linuxPackages_latest'),
          extraModprobeConfig: string('options vfio-pci ids=1002:67b0\noptions kvm ignore_msrs=1\n'),
          initrd: attrs({ kernelModules: list([string('vfio_pci')]) }),
        }),
        users: attrs({ users: attrs({ 'alex.b': attrs({ extraGroups: list([string('kvm')]) }) }) }),
        hardware: nix.apply(
          select('lib', 'mkIf'),
          nix.binary(select('config', 'x'), '||', nix.bool(false)),
          attrs({ a: nix.nil, b: int(-1) }),
        ),
        systemd: attrs({
          user: attrs({
            services: attrs({
              scream: attrs({
                serviceConfig: attrs({
                  ExecStart: nix.interpolated(select('pkgs', 'scream'), '/bin/scream -i virbr0'),
                }),
              }),
            }),
          }),
        }),
      }),
    );
    expect(printNix(nix.comment('Written by vfioc.', module))).toBe(
      lines(
        '# Written by vfioc.',
        '{',
        '  config,',
        '  lib,',
        '  pkgs,',
        '  ...',
        '}:',
        '{',
        '  boot = {',
        '    # One parameter, one element.',
        '    kernelParams = [',
        '      "intel_iommu=on"',
        '      "iommu=pt"',
        '    ];',
        '    kernelPackages = pkgs.linuxPackages_latest;',
        "    extraModprobeConfig = ''",
        '      options vfio-pci ids=1002:67b0',
        '      options kvm ignore_msrs=1',
        "    '';",
        '    initrd.kernelModules = [ "vfio_pci" ];',
        '  };',
        '',
        '  users.users."alex.b".extraGroups = [ "kvm" ];',
        '',
        '  hardware = lib.mkIf (config.x || false) {',
        '    a = null;',
        '    b = -1;',
        '  };',
        '',
        '  systemd.user.services.scream.serviceConfig.ExecStart = "$' + '{pkgs.scream}/bin/scream -i virbr0";',
        '}',
      ),
    );
  });

  test('is the same text each time', () => {
    const value = attrs({ z: int(1), a: list([attrs({ y: string('x\n'), x: nix.nil })]) });
    expect(printNix(value)).toBe(printNix(value));
  });
});

describe('strings', () => {
  test.each([
    ['', '""'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['$' + '{x}', '"\\$' + '{x}"'],
    ['$$' + '{x}', '"$\\$' + '{x}"'],
    ['$ $$ $x a$', '"$ $$ $x a$"'],
    ["''", `"''"`],
    ['a\r\nb\t', '"a\\r\\nb\\t"'],
    ['\n', '"\\n"'],
    ['  a\n  b\n', '"  a\\n  b\\n"'],
    ['a\n  ', '"a\\n  "'],
  ])('%j stays on one line', (text, printed) => {
    expect(printNix(string(text))).toBe(`${printed}\n`);
  });

  test('use the indented form if they have line breaks', () => {
    expect(printNix(string("'$" + "{a}' ''\n\n  $$" + '{b}\n'))).toBe(
      lines("''", "  ''\\'''$" + "{a}' '''", '', "    $''$" + '{b}', "''"),
    );
    expect(printNix(string("a\nb'"))).toBe(lines("''", '  a', "  b''\\'''"));
  });

  test('keep a dollar before an interpolation', () => {
    expect(printNix(nix.interpolated('$', a))).toBe('"\\$$' + '{a}"\n');
    expect(printNix(nix.interpolated('x\n$', '', a, '\n'))).toBe(lines("''", '  x', "  ''$$" + '{a}', "''"));
  });

  test('join adjacent texts before escaping', () => {
    expect(printNix(nix.interpolated('$', '{a}'))).toBe('"\\$' + '{a}"\n');
    expect(printNix(nix.interpolated("x\n'", "'"))).toBe(lines("''", '  x', "  '''''"));
  });

  test.each([
    ['a\0b', /NUL/],
    ['\ud800', /surrogate/],
  ])('%j is refused, in a string, a name and a comment', (text, why) => {
    expect(() => printNix(string(text))).toThrow(why);
    expect(() => printNix(string(`${text}\nx\n`))).toThrow(why);
    expect(() => printNix(attrs({ [text]: nix.nil }))).toThrow(why);
    expect(() => printNix(nix.comment(text, nix.nil))).toThrow(why);
  });
});

describe('names', () => {
  test.each([
    'if',
    'then',
    'else',
    'let',
    'in',
    'rec',
    'inherit',
    'with',
    'assert',
    'or',
    '',
    'a.b',
    '1a',
    'a b',
    '-a',
    'é',
  ])('the attribute %j is quoted', (name) => {
    expect(printNix(attrs({ [name]: nix.nil }))).toBe(`{ "${name}" = null; }\n`);
    expect(printNix(select('x', name))).toBe(`x."${name}"\n`);
    expect(printNix(nix.has('x', name))).toBe(`x ? "${name}"\n`);
  });

  test.each(["a'", '_', 'a-b', 'null', '__proto__'])('the attribute %j is not', (name) => {
    expect(printNix(attrs([[name, nix.nil]]))).toBe(`{ ${name} = null; }\n`);
  });

  test('interpolate nothing', () => {
    expect(printNix(attrs({ ['$' + '{x}']: nix.nil }))).toBe('{ "\\$' + '{x}" = null; }\n');
  });

  test.each(['', 'if', 'a b', 'x;y', 'a.b', 'a\n'])('a variable cannot be named %j', (name) => {
    expect(() => printNix(identifier(name))).toThrow(RangeError);
    expect(() => printNix(nix.lambda(name, a))).toThrow(RangeError);
    expect(() => printNix(nix.lambda({ names: [name], open: false }, a))).toThrow(RangeError);
    expect(() => printNix(attrs([nix.inherit([name])]))).toThrow(RangeError);
  });

  test('are refused if they are duplicates', () => {
    const twice = [
      ['x', a],
      ['x', b],
    ] as const;
    expect(() => printNix(attrs(twice))).toThrow(/duplicate.*"x"/);
    expect(() => printNix(nix.letIn(twice, a))).toThrow(/duplicate/);
    expect(() => printNix(attrs([['x', a], nix.inherit(['x'], b)]))).toThrow(/duplicate/);
    expect(() => printNix(nix.lambda({ names: ['x', 'x'], open: true }, a))).toThrow(/duplicate/);
  });

  test('are required in a path', () => {
    expect(() => printNix(nix.has('x'))).toThrow(RangeError);
  });
});

describe('files next to the module', () => {
  test('are path literals, separated from what follows', () => {
    const file = nix.file('./domains/lin+1.x_y-z.xml');
    expect(printNix(nix.apply(select('builtins', 'readFile'), file))).toBe(
      lines('builtins.readFile ./domains/lin+1.x_y-z.xml'),
    );
    expect(printNix(select(file, 'x'))).toBe(lines('(./domains/lin+1.x_y-z.xml).x'));
  });

  test.each([
    '',
    '.',
    './',
    'domains/a.xml',
    '/a.xml',
    '../a.xml',
    './../a',
    './a/../b',
    './.',
    './a//b',
    './a/',
    './a b',
    './ä',
    `./a\${b}`,
    './~',
    './a\nb',
  ])('cannot have the path %j', (path) => expect(() => nix.file(path)).toThrow(RangeError));
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [2n ** 63n - 1n, '9223372036854775807'],
    [-(2n ** 63n), '-9223372036854775807 - 1'],
  ])('%s', (value, printed) => {
    expect(printNix(int(value))).toBe(`${printed}\n`);
  });

  test('are in parentheses if their minus would be an operator', () => {
    expect(printNix(list([int(-5)]))).toBe('[ (-5) ]\n');
    expect(printNix(nix.apply('f', int(-5), int(5)))).toBe('f (-5) 5\n');
    expect(printNix(nix.binary(a, '-', int(-(2n ** 63n))))).toBe('a - (-9223372036854775807 - 1)\n');
  });

  test('are refused beyond 64 bits, or if they are not integers', () => {
    expect(() => printNix(int(2n ** 63n))).toThrow(/64 bits/);
    expect(() => printNix(int(-(2n ** 63n) - 1n))).toThrow(/64 bits/);
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => int(value)).toThrow(RangeError);
  });
});

describe('parentheses', () => {
  test.each([
    ['f a (g b)', nix.apply(nix.apply('f', a), nix.apply('g', b))],
    ['(x: a) b', nix.apply(nix.lambda('x', a), b)],
    ['(a.x or b) c', nix.apply(nix.selectOr('a', ['x'], b), c)],
    ['a.x or (f b)', nix.selectOr('a', ['x'], nix.apply('f', b))],
    ['[ (a.x or b) ]', list([nix.selectOr('a', ['x'], b)])],
    ['[ (f a) ]', list([nix.apply('f', a)])],
    ['(f a).x.y', select(nix.apply('f', a), 'x', 'y')],
    ['a.x.y', select(select('a', 'x'), 'y')],
    ['(1).x', select(int(1), 'x')],
    ['!a ? b', nix.not(nix.has('a', 'b'))],
    ['!a == b', nix.binary(nix.not(a), '==', b)],
    ['!(a == b)', nix.not(nix.binary(a, '==', b))],
    ['(a ++ b) ++ c', nix.binary(nix.binary(a, '++', b), '++', c)],
    ['a ++ b ++ c', nix.binary(a, '++', nix.binary(b, '++', c))],
    ['a - b - c', nix.binary(nix.binary(a, '-', b), '-', c)],
    ['a - (b - c)', nix.binary(a, '-', nix.binary(b, '-', c))],
    ['(a == b) == c', nix.binary(nix.binary(a, '==', b), '==', c)],
    ['a && b || c', nix.binary(nix.binary(a, '&&', b), '||', c)],
    ['a || (b -> c)', nix.binary(a, '||', nix.binary(b, '->', c))],
    ['a || b -> c', nix.binary(nix.binary(a, '||', b), '->', c)],
    ['a && (b || c)', nix.binary(a, '&&', nix.binary(b, '||', c))],
    ['(if a then b else c) // (x: a)', nix.binary(nix.ifThenElse(a, b, c), '//', nix.lambda('x', a))],
    ['f a + "x"', nix.binary(nix.apply('f', a), '+', string('x'))],
  ])('%s', (printed, node) => {
    expect(printNix(node)).toBe(`${printed}\n`);
  });
});

describe('layout', () => {
  test('empty collections and those with one element stay on one line', () => {
    expect(printNix(list([attrs({}), list([]), attrs({ a: int(1) })]))).toBe(
      lines('[', '  { }', '  [ ]', '  { a = 1; }', ']'),
    );
  });

  test('let, if and operators are on separate lines', () => {
    const two = attrs([['x', a], nix.inherit(['y', 'if'], b)]);
    expect(
      printNix(
        nix.letIn(
          { u: nix.binary(list([a, b]), '++', nix.binary(nix.apply('f', a), '++', list([b, c]))) },
          nix.ifThenElse(a, two, nix.ifThenElse(b, nix.comment('none', attrs({})), c)),
        ),
      ),
    ).toBe(
      lines(
        'let',
        '  u =',
        '    [',
        '      a',
        '      b',
        '    ]',
        '    ++ f a',
        '    ++ [',
        '      b',
        '      c',
        '    ];',
        'in',
        'if a then',
        '  {',
        '    x = a;',
        '    inherit (b) y "if";',
        '  }',
        'else if b then',
        '  # none',
        '  { }',
        'else',
        '  c',
      ),
    );
  });

  test('long lines are broken if possible', () => {
    const long = 'x'.repeat(60);
    expect(printNix(attrs({ a: nix.apply(long, identifier(long), b), [long]: string(long) }))).toBe(
      lines('{', '  a =', `    ${long}`, `      ${long}`, '      b;', '', `  ${long} =`, `    "${long}";`, '}'),
    );
  });

  test('a comment is wrapped, and cannot end before its text', () => {
    expect(printNix(list([nix.comment(`${'word '.repeat(30)}\n\n  code\rx = 1;\u0085y`, a), b]))).toBe(
      lines(
        '[',
        `  # ${'word '.repeat(15).trim()}`,
        `  # ${'word '.repeat(15).trim()}`,
        '  #',
        '  #   code',
        '  # x = 1; y',
        '  a',
        '  b',
        ']',
      ),
    );
  });

  test('a comment that is not at the start of a line is put in parentheses', () => {
    expect(printNix(nix.binary(a, '+', nix.comment('why', b)))).toBe(lines('a', '+ (', '  # why', '  b', ')'));
  });

  test('comments within a path are moved before it; those within a string are dropped', () => {
    expect(printNix(attrs({ a: nix.comment('outer', attrs({ b: nix.comment('inner', int(1)) })) }))).toBe(
      lines('{', '  # outer', '  # inner', '  a.b = 1;', '}'),
    );
    expect(printNix(nix.interpolated(nix.comment('why', a)))).toBe('"$' + '{a}"\n');
  });
});
