import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { printNix } from '../../src/nix/print.ts';
import * as nix from '../../src/nix/syntax.ts';
import { type Consumer, describeWith } from '../support/consumers.ts';
import { expression, type Known, name, text, value } from './known.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-nix-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The value of an expression, evaluated by Nix. */
function evaluate(program: Consumer, source: string): unknown {
  const file = join(folder, 'case.nix');
  writeFileSync(file, source);
  const { status, stdout, stderr } = program.run(['--eval', '--strict', '--json', '--store', 'dummy://', file]);
  if (status !== 0) throw new Error(`${stderr}\n${source}`);
  return JSON.parse(stdout);
}

/** Many cases in one file, since starting Nix is slow. */
const several = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: 200, size: 'max' });

const readsBack = (program: Consumer, cases: readonly Known<unknown>[]): void => {
  const read = evaluate(program, printNix(nix.list(cases.map((one) => one.node))));
  expect(read).toEqual(cases.map((one) => one.value));
};

const suite = (program: Consumer): void => {
  test('any text is read back, anywhere in a string', () => {
    fc.assert(
      fc.property(several(fc.tuple(text, text)), (pairs) => {
        const hole = nix.string('|');
        readsBack(
          program,
          pairs.map(([before, after]) => ({
            node: nix.list([
              nix.string(before),
              nix.attrs({ a: nix.attrs({ b: nix.string(after), c: nix.string(`x\n${before}`) }) }),
              nix.interpolated(before, hole, after),
              nix.interpolated('x\n', hole, before, after, hole, before),
            ]),
            value: [
              before,
              { a: { b: after, c: `x\n${before}` } },
              `${before}|${after}`,
              `x\n|${before}${after}|${before}`,
            ],
          })),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('any attribute name is read back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 200, size: 'max' }), (names) => {
        const set = nix.attrs(names.map((any, at) => [any, nix.int(at)] as const));
        const read = evaluate(
          program,
          printNix(
            nix.letIn(
              { set },
              nix.attrs({
                set: nix.identifier('set'),
                selected: nix.list(names.map((any) => nix.select('set', any))),
                has: nix.list(names.map((any) => nix.has('set', any))),
                inherited: nix.attrs([nix.inherit(names, nix.identifier('set'))]),
              }),
            ),
          ),
        );
        const expected = Object.fromEntries(names.map((any, at) => [any, at]));
        expect(read).toEqual({
          set: expected,
          selected: names.map((_, at) => at),
          has: names.map(() => true),
          inherited: expected,
        });
      }),
      { numRuns: 12 },
    );
  });

  test('any nested value is read back', () => {
    fc.assert(
      fc.property(several(value), (cases) => readsBack(program, cases)),
      { numRuns: 12 },
    );
  });

  test('any expression has its expected value', () => {
    fc.assert(
      fc.property(several(expression), (cases) => readsBack(program, cases)),
      { numRuns: 12 },
    );
  });

  test('integers have the range of Nix integers', () => {
    const ends = [2n ** 63n - 1n, -(2n ** 63n), -(2n ** 63n) + 1n, 0n];
    const shown = ends.map((end) => nix.apply(nix.select('builtins', 'toString'), nix.int(end)));
    expect(evaluate(program, printNix(nix.list(shown)))).toEqual(ends.map(String));
  });

  test('a file next to the module can be read', () => {
    const names = ['a.xml', 'lin+1.x_y-z', '0', '-', '.hidden', 'if'];
    for (const name of names) writeFileSync(join(folder, name), `text of ${name}`);
    const read = (name: string) => nix.apply(nix.select('builtins', 'readFile'), nix.file(`./${name}`));
    expect(evaluate(program, printNix(nix.list(names.map(read))))).toEqual(names.map((name) => `text of ${name}`));
  });

  test('a module parses, whatever its texts contain', () => {
    const hostile = `"; ''; $${''}{builtins.abort "x"} */ # }\r\n}`;
    const module = nix.lambda(
      { names: ['config', 'lib', 'pkgs'], open: true },
      nix.comment(
        hostile,
        nix.attrs({
          [hostile]: nix.apply(
            nix.select('lib', 'mkIf'),
            nix.not(nix.has(nix.select('config', 'users'), hostile)),
            nix.attrs({ a: nix.string(hostile), b: nix.interpolated(hostile, nix.select('pkgs', hostile), hostile) }),
          ),
        }),
      ),
    );
    const file = join(folder, 'module.nix');
    writeFileSync(file, printNix(module));
    expect(program.run(['--parse', file])).toMatchObject({ status: 0 });
  });
};

describeWith('nix-instantiate', 'Nix reads the printed expressions', suite);
describeWith('nix-instantiate', "the Nix of the lab's tree reads the printed expressions", suite, { tree: 'trixie' });
