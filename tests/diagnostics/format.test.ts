import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { formatDiagnostics } from '../../src/diagnostics/format.ts';
import type { Path } from '../../src/diagnostics/tree.ts';

const source = (text: string, options?: string) =>
  options === undefined ? { name: 'host.yaml', text } : { name: 'host.yaml', text, options };

function about(text: string, start: number, end: number, more: Partial<Diagnostic> = {}, options?: string): Diagnostic {
  return {
    code: 'a-code',
    severity: 'error',
    message: 'it is wrong',
    remedy: 'do it right',
    span: { source: source(text, options), start, end },
    ...more,
  };
}

const text = (diagnostics: readonly Diagnostic[], width?: number): string =>
  formatDiagnostics(
    diagnostics,
    width === undefined ? { format: 'text', colour: false } : { format: 'text', colour: false, width },
  );

/** The source line and the caret line. */
const excerpt = (diagnostic: Diagnostic, width?: number): string[] => text([diagnostic], width).split('\n').slice(1, 3);

/** Everything that a terminal interprets instead of displaying. */
const active = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('text', () => {
  test('prints place, source line, caret, remedy and summary', () => {
    const warning = about('a: 1\nb: two\n', 5, 6, { severity: 'warning' });
    expect(text([about('a: 1\nb: two\n', 8, 11), warning, warning])).toBe(
      [
        'host.yaml:2:4: error[a-code]: it is wrong',
        '  b: two',
        '     ^~~',
        '  help: do it right',
        'host.yaml:2:1: warning[a-code]: it is wrong',
        '  b: two',
        '  ^',
        '  help: do it right',
        'host.yaml:2:1: warning[a-code]: it is wrong',
        '  b: two',
        '  ^',
        '  help: do it right',
        '',
        '1 error, 2 warnings',
        '',
      ].join('\n'),
    );
  });

  test('prints nothing without diagnostics', () => {
    expect(text([])).toBe('');
  });

  test('prints diagnostics about a file and about the command line', () => {
    const { span: _, ...bare } = about('', 0, 0);
    expect(text([{ ...bare, file: 'x.yaml' }, bare])).toBe(
      'x.yaml: error[a-code]: it is wrong\n  help: do it right\nerror[a-code]: it is wrong\n  help: do it right\n\n2 errors\n',
    );
  });

  test.each<[Path, string]>([
    [['vms', 'win11', 'memory', 'size'], 'virtualisation.vfio.settings.vms.win11.memory.size'],
    [['vms', 'a b', 'x-y_z'], 'virtualisation.vfio.settings.vms."a b".x-y_z'],
    [['vms', '1a', 'in', 'a.b', ''], 'virtualisation.vfio.settings.vms."1a"."in"."a.b".""'],
    [['vms', '"\\\u0024{x}$y'], 'virtualisation.vfio.settings.vms."\\"\\\\\\\u0024{x}$y"'],
    [['usb', 0, 'id'], 'virtualisation.vfio.settings.usb[0].id'],
    [[], 'virtualisation.vfio.settings'],
  ])('prints the option path %j', (path, name) => {
    expect(text([about('{}', 0, 1, { path }, 'virtualisation.vfio.settings')])).toBe(
      `${name}: error[a-code]: it is wrong\n  help: do it right\n\n1 error\n`,
    );
  });

  test.each<[string, string, string, string]>([
    ['a tab is two columns', '\ta: \tx', 'x', '    a:   x\n         ^'],
    ['a wide character is two', 'a: 日本 x', 'x', '  a: 日本 x\n          ^'],
    ['a combining mark is zero columns', 'a: e\u0301 x', 'x', '  a: e\u0301 x\n       ^'],
    ['the mark below wide characters is as wide', 'a: 日本', '日本', '  a: 日本\n     ^~~~'],
    ['a control character is shown', 'a: \x1b[31m x', 'x', '  a: \\x1b[31m x\n              ^'],
    ['a character that reverses the line is shown', 'a: \u202e x', 'x', '  a: \\u{202e} x\n              ^'],
    ['the line may end in CRLF', 'a: x\r\nb: 1\r\n', 'x', '  a: x\n     ^'],
  ])('%s', (_what, line, mark, shown) => {
    const start = line.indexOf(mark);
    expect(excerpt(about(line, start, start + mark.length)).join('\n')).toBe(shown);
  });

  test('a value over several lines is marked to the end of the first', () => {
    expect(excerpt(about('a: [1,\n  2]\n', 3, 11))).toEqual(['  a: [1,', '     ^~~']);
  });

  test('an empty place and the end of the text have a caret', () => {
    expect(excerpt(about('a:', 2, 2))).toEqual(['  a:', '    ^']);
    expect(excerpt(about('a: 1\n', 5, 5))).toEqual(['  ', '  ^']);
  });

  test('columns are counted in code points', () => {
    expect(text([about('a: 😀 x', 6, 7)])).toContain('host.yaml:1:6: ');
  });

  test('a line as long as the file is cut around the caret, and many places on it are fast', () => {
    const long = `${'x'.repeat(500_000)}HERE${'y'.repeat(500_000)}`;
    const [line, caret] = excerpt(about(long, 500_000, 500_004), 60);
    expect(line).toMatch(/^ {2}…x+HEREy+…$/);
    expect([...(line ?? '')].length).toBeLessThanOrEqual(60);
    expect(line?.slice(caret?.indexOf('^'), caret?.length)).toBe('HERE');
    const start = performance.now();
    text(
      Array.from({ length: 2000 }, (_, n) =>
        about(long, 0, 0, { span: { source: shared, start: n * 400, end: n * 400 + 1 } }),
      ),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
  const shared = source('z'.repeat(1_000_000));

  test('uses colour only if requested', () => {
    const one = about('a: 1', 3, 4);
    const painted = formatDiagnostics([one], { format: 'text', colour: true });
    expect(painted).toContain('\x1b[1;31merror[a-code]\x1b[0m');
    expect(painted.replace(/\x1b\[[0-9;]*m/g, '')).toBe(text([one]));
  });

  test('sends no control sequences to the terminal, whatever the text contains', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 10, max: 60 }),
        (line, message, path, from, length, width) => {
          const start = Math.min(from, line.length);
          const span = { start, end: Math.min(start + length, line.length) };
          const all = [
            about(line, span.start, span.end, { message, remedy: message }),
            about(line, 0, 0, { path: [path] }, 'x'),
          ];
          const printed = text([...all, { code: 'c', severity: 'error', message, remedy: message, file: path }], width);
          expect(printed.replaceAll('\n', '')).not.toMatch(active);
          expect(printed.isWellFormed()).toBe(true);
          expect(printed.split('\n').length).toBe(4 + 2 + 2 + 3);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('json', () => {
  test('prints one document, with lines and columns from 1', () => {
    const { span: _, ...bare } = about('', 0, 0);
    const printed = formatDiagnostics(
      [about('a: 1\nb: 😀x\n', 10, 11, { path: ['b'] }), { ...bare, file: 'y' }, bare],
      { format: 'json', colour: true },
    );
    const base = { code: 'a-code', severity: 'error', message: 'it is wrong', remedy: 'do it right' };
    expect(JSON.parse(printed)).toEqual([
      { ...base, file: 'host.yaml', line: 2, column: 5, endLine: 2, endColumn: 6, path: ['b'] },
      { ...base, file: 'y' },
      base,
    ]);
    expect(formatDiagnostics([], { format: 'json', colour: false })).toBe('[]\n');
  });

  test('prints an option path instead of a file', () => {
    const printed = formatDiagnostics([about('{}', 0, 1, { path: ['vms', 'a b'] }, 'o')], {
      format: 'json',
      colour: false,
    });
    expect(JSON.parse(printed)).toMatchObject([{ option: 'o.vms."a b"', path: ['vms', 'a b'] }]);
    expect(printed).not.toContain('line');
  });
});

describe('github', () => {
  test('prints an escaped workflow command for each diagnostic', () => {
    const one = about('a: 1\nb: two\n', 8, 11, { message: '100 % wrong: a, b\r\nc' });
    expect(formatDiagnostics([one, { ...one, severity: 'warning' }], { format: 'github', colour: false })).toBe(
      ['error', 'warning']
        .map(
          (kind) =>
            `::${kind} file=host.yaml,line=2,col=4,endLine=2,endColumn=6,title=a-code::100 %25 wrong: a, b\\x0d%0Ac%0Ahelp: do it right\n`,
        )
        .join(''),
    );
  });

  test('a file name cannot add properties', () => {
    const { span: _, ...bare } = about('', 0, 0);
    expect(formatDiagnostics([{ ...bare, file: 'a,line=9::x%' }], { format: 'github', colour: false })).toBe(
      '::error file=a%2Cline=9%3A%3Ax%25,title=a-code::it is wrong%0Ahelp: do it right\n',
    );
  });

  test('prints an option path in the message', () => {
    expect(formatDiagnostics([about('{}', 0, 1, { path: ['a'] }, 'o')], { format: 'github', colour: false })).toBe(
      '::error title=a-code::o.a: it is wrong%0Ahelp: do it right\n',
    );
  });
});
