/** Nix expressions with their expected values, for properties that print them and have Nix evaluate them. */
import fc from 'fast-check';
import * as nix from '../../src/nix/syntax.ts';

export interface Known<T> {
  readonly node: nix.Nix;
  readonly value: T;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const nasty = [
  ...'\'$\\"{}[]().,;:=#/*<>@!?+- \n\r\tx0é',
  ...[
    "''",
    '$$',
    '$' + '{',
    "''$",
    "''\\",
    '  ',
    '    ',
    '\n\n',
    '\r\n',
    '/*',
    '\u0001',
    '\u007f',
    '\u2028',
    '\ufeff',
    '😀',
  ],
];

/** Any text that Nix can represent, often made of characters that are special to its lexer. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...nasty), { maxLength: 12 }).map((parts) => parts.join('')) },
  fc.array(fc.stringMatching(/^ {0,4}[a-z'$]{0,6} {0,2}$/), { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', '')),
);

/**
 * Any attribute name except those special to Nix's conversion to JSON (`toJSON` of a set with an `outPath` is that
 * path).
 */
export const name: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('if', 'then', 'else', 'let', 'in', 'rec', 'inherit', 'with', 'assert', 'or', 'null', '__proto__'),
    fc.stringMatching(/^[a-z_][a-z0-9'-]{0,6}$/),
    text,
  )
  .filter((any) => any !== 'outPath' && any !== '__toString');

const known = <T>(node: nix.Nix, value: T): Known<T> => ({ node, value });

/** Occasionally adds a comment to an expression; rarely, since each adds parentheses, which would hide missing ones. */
const remarked = <T>(arbitrary: fc.Arbitrary<Known<T>>): fc.Arbitrary<Known<T>> =>
  fc
    .tuple(arbitrary, fc.oneof({ weight: 12, arbitrary: fc.constant('') }, text))
    .map(([{ node, value }, remark]) => known(nix.comment(remark, node), value));

export const value: fc.Arbitrary<Known<Json>> = fc.letrec<{ value: Known<Json> }>((tie) => ({
  value: remarked(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map((any) => known<Json>(nix.string(any), any)),
      fc.maxSafeInteger().map((any) => known<Json>(nix.int(any), any === 0 ? 0 : any)),
      fc.boolean().map((any) => known<Json>(nix.bool(any), any)),
      fc.constant(known<Json>(nix.nil, null)),
      fc.array(tie('value'), { maxLength: 4 }).map((items) =>
        known<Json>(
          nix.list(items.map((item) => item.node)),
          items.map((item) => item.value),
        ),
      ),
      fc
        .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([any]) => any })
        .map((entries) =>
          known<Json>(
            nix.attrs(entries.map(([any, inner]) => [any, inner.node] as const)),
            Object.fromEntries(entries.map(([any, inner]) => [any, inner.value])),
          ),
        ),
    ),
  ),
})).value;

type Expressions = {
  int: Known<number>;
  bool: Known<boolean>;
  text: Known<string>;
  list: Known<readonly number[]>;
  any: Known<unknown>;
};

const comparisons = {
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
};

const connectives = {
  '&&': (a: boolean, b: boolean) => a && b,
  '||': (a: boolean, b: boolean) => a || b,
  '->': (a: boolean, b: boolean) => !a || b,
  '==': (a: boolean, b: boolean) => a === b,
};

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** A value wrapped in something that evaluates to it. */
function wrapped<T>(inner: fc.Arbitrary<Known<T>>, condition: fc.Arbitrary<Known<boolean>>): fc.Arbitrary<Known<T>> {
  return fc.oneof(
    fc
      .tuple(inner, name, name)
      .map(([{ node, value }, a, b]) => known(nix.select(nix.attrs({ [a]: nix.attrs({ [b]: node }) }), a, b), value)),
    fc.tuple(inner, name).map(([{ node, value }, a]) => known(nix.selectOr(nix.attrs({}), [a, 'x'], node), value)),
    inner.map(({ node, value }) => known(nix.apply(nix.lambda('x', nix.identifier('x')), node), value)),
    inner.map(({ node, value }) =>
      known(
        nix.apply(
          nix.lambda({ names: ['x', 'y', 'z'], open: true }, nix.identifier('y')),
          nix.attrs({ x: nix.nil, y: node, z: nix.nil, w: nix.nil }),
        ),
        value,
      ),
    ),
    inner.map(({ node, value }) => known(nix.letIn({ v: node, w: nix.nil }, nix.identifier('v')), value)),
    inner.map(({ node, value }) =>
      known(
        nix.letIn([['s', nix.attrs({ v: node })], nix.inherit(['v'], nix.identifier('s'))], nix.identifier('v')),
        value,
      ),
    ),
    fc
      .tuple(inner, inner)
      .map(([left, right]) =>
        known(
          nix.select(nix.binary(nix.attrs({ v: left.node }), '//', nix.attrs({ v: right.node })), 'v'),
          right.value,
        ),
      ),
    fc
      .tuple(condition, inner, inner)
      .map(([test, yes, no]) => known(nix.ifThenElse(test.node, yes.node, no.node), test.value ? yes.value : no.value)),
  );
}

const layers = { depthSize: 'small', withCrossShrink: true } as const;

/** Expressions with all operators, calls and selections, whose values follow from those of their parts. */
export const expression: fc.Arbitrary<Known<unknown>> = fc.letrec<Expressions>((tie) => ({
  int: remarked(
    fc.oneof(
      layers,
      fc.integer({ min: -99, max: 99 }).map((any) => known(nix.int(any), any)),
      fc.tuple(tie('int'), tie('int')).map(([a, b]) => known(nix.binary(a.node, '+', b.node), a.value + b.value)),
      fc.tuple(tie('int'), tie('int')).map(([a, b]) => known(nix.binary(a.node, '-', b.node), a.value - b.value)),
      wrapped(tie('int'), tie('bool')),
    ),
  ),
  bool: remarked(
    fc.oneof(
      layers,
      fc.boolean().map((any) => known(nix.bool(any), any)),
      tie('bool').map((a) => known(nix.not(a.node), !a.value)),
      fc
        .tuple(tie('int'), fc.constantFrom(...keys(comparisons)), tie('int'))
        .map(([a, op, b]) => known(nix.binary(a.node, op, b.node), comparisons[op](a.value, b.value))),
      fc
        .tuple(tie('bool'), fc.constantFrom(...keys(connectives)), tie('bool'))
        .map(([a, op, b]) => known(nix.binary(a.node, op, b.node), connectives[op](a.value, b.value))),
      fc
        .tuple(tie('int'), name, name)
        .map(([a, has, asked]) => known(nix.has(nix.attrs({ [has]: a.node }), asked), has === asked)),
      wrapped(tie('bool'), tie('bool')),
    ),
  ),
  text: remarked(
    fc.oneof(
      layers,
      text.map((any) => known(nix.string(any), any)),
      fc
        .array(fc.oneof(text, tie('text')), { maxLength: 4 })
        .map((parts) =>
          known(
            nix.interpolated(...parts.map((part) => (typeof part === 'string' ? part : part.node))),
            parts.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
          ),
        ),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => known(nix.binary(a.node, '+', b.node), a.value + b.value)),
      wrapped(tie('text'), tie('bool')),
    ),
  ),
  list: remarked(
    fc.oneof(
      layers,
      fc.array(tie('int'), { maxLength: 3 }).map((items) =>
        known(
          nix.list(items.map((item) => item.node)),
          items.map((item) => item.value),
        ),
      ),
      fc
        .tuple(tie('list'), tie('list'))
        .map(([a, b]) => known(nix.binary(a.node, '++', b.node), [...a.value, ...b.value])),
      wrapped(tie('list'), tie('bool')),
    ),
  ),
  any: fc.oneof(tie('int'), tie('bool'), tie('text'), tie('list')),
})).any;
