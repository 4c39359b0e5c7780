/**
 * Nix expressions as data. There is only what a NixOS module needs: no `with`, no `rec`, and no path literals except
 * for files next to the module, so that the output depends only on its arguments and these files. `print.ts` prints
 * them and refuses what Nix cannot represent.
 * @see https://nix.dev/manual/nix/latest/language/
 */

/** `name = value;` */
export interface Assignment {
  readonly kind: 'assignment';
  readonly name: string;
  readonly value: Nix;
}

/** `inherit name …;`, or `inherit (from) name …;` */
export interface Inherit {
  readonly kind: 'inherit';
  readonly from: Nix | undefined;
  readonly names: readonly string[];
}

export type Binding = Assignment | Inherit;

/** A function's parameter: a name, or a set pattern, where `open` is its `...`. */
export type Parameter = string | { readonly names: readonly string[]; readonly open: boolean };

export type BinaryOperator = '->' | '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '//' | '+' | '-' | '++';

export type Nix =
  /** Text with interpolated expressions. */
  | { readonly kind: 'string'; readonly parts: readonly (string | Nix)[] }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'constant'; readonly name: 'true' | 'false' | 'null' }
  | { readonly kind: 'list'; readonly items: readonly Nix[] }
  | { readonly kind: 'attrs'; readonly bindings: readonly Binding[] }
  | { readonly kind: 'identifier'; readonly name: string }
  /** A file next to the module, as a path literal. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'select'; readonly of: Nix; readonly path: readonly string[]; readonly or: Nix | undefined }
  | { readonly kind: 'has'; readonly of: Nix; readonly path: readonly string[] }
  | { readonly kind: 'apply'; readonly function: Nix; readonly arguments: readonly Nix[] }
  | { readonly kind: 'lambda'; readonly parameter: Parameter; readonly body: Nix }
  | { readonly kind: 'let'; readonly bindings: readonly Binding[]; readonly body: Nix }
  | { readonly kind: 'if'; readonly condition: Nix; readonly consequent: Nix; readonly alternative: Nix }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Nix; readonly right: Nix }
  | { readonly kind: 'not'; readonly operand: Nix }
  /** A `#` comment before an expression, attribute or list item. */
  | { readonly kind: 'comment'; readonly text: string; readonly node: Nix };

/** Names and values in the order in which they are printed, possibly with `inherit` between them. */
export type Bindings = Readonly<Record<string, Nix>> | Iterable<readonly [string, Nix] | Inherit>;

/** A string with exactly this text, without interpolation. */
export const string = (text: string): Nix => ({ kind: 'string', parts: [text] });

/** A string of texts and interpolated expressions: `interpolated(select('pkgs', 'scream'), '/bin/scream')`. */
export const interpolated = (...parts: readonly (string | Nix)[]): Nix => ({ kind: 'string', parts });

/** An integer. Throws if a number is not a safe integer; the printer refuses integers beyond Nix's 64 bits. */
export function int(value: number | bigint): Nix {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a safe integer`);
  }
  return { kind: 'int', value: BigInt(value) };
}

export const bool = (value: boolean): Nix => ({ kind: 'constant', name: value ? 'true' : 'false' });

export const nil: Nix = { kind: 'constant', name: 'null' };

export const list = (items: readonly Nix[]): Nix => ({ kind: 'list', items });

/** A list of strings. */
export const strings = (texts: Iterable<string>): Nix => list(Array.from(texts, string));

const toBindings = (bindings: Bindings): readonly Binding[] =>
  Array.from(Symbol.iterator in bindings ? bindings : Object.entries(bindings), (binding) =>
    'kind' in binding ? binding : { kind: 'assignment', name: binding[0], value: binding[1] },
  );

/**
 * An attribute set: a record, or pairs of name and value. An inner set with one attribute is printed as a path, `a.b =
 * x;`.
 */
export const attrs = (bindings: Bindings): Nix => ({ kind: 'attrs', bindings: toBindings(bindings) });

/** `inherit (from) names;` among the bindings of {@link attrs} or {@link letIn}. */
export const inherit = (names: readonly string[], from?: Nix): Inherit => ({ kind: 'inherit', from, names });

/** A variable by its name. */
export const identifier = (name: string): Nix => ({ kind: 'identifier', name });

/**
 * A file next to the printed one, as a path literal: `file('./domains/win11.xml')`. Throws a RangeError for a path that
 * does not begin with `./`, contains `..`, or has characters that a Nix path literal cannot have.
 * @see https://nix.dev/manual/nix/latest/language/types#type-path
 */
export function file(path: string): Nix {
  const names = path.split('/').slice(1);
  const isPlain = (name: string): boolean => /^[A-Za-z0-9._+-]+$/.test(name) && name !== '.' && name !== '..';
  if (!path.startsWith('./') || !names.every(isPlain)) {
    throw new RangeError(`not the path of a file next to the module: ${JSON.stringify(path)}`);
  }
  return { kind: 'file', path };
}

const expression = (of: Nix | string): Nix => (typeof of === 'string' ? identifier(of) : of);

/**
 * `of.path`: `select('pkgs', 'linuxPackages_latest')`. A string as `of` is the name of a variable; names are quoted if
 * needed.
 */
export const select = (of: Nix | string, ...path: readonly string[]): Nix => ({
  kind: 'select',
  of: expression(of),
  path,
  or: undefined,
});

/** `of.path or otherwise` */
export const selectOr = (of: Nix | string, path: readonly string[], otherwise: Nix): Nix => ({
  kind: 'select',
  of: expression(of),
  path,
  or: otherwise,
});

/** `of ? path`: whether the attribute exists. */
export const has = (of: Nix | string, ...path: readonly string[]): Nix => ({ kind: 'has', of: expression(of), path });

/** A call: `apply(select('lib', 'mkIf'), condition, value)`. A string as `f` is the name of a variable. */
export const apply = (f: Nix | string, ...args: readonly Nix[]): Nix => ({
  kind: 'apply',
  function: expression(f),
  arguments: args,
});

/** A function: `lambda({ names: ['lib'], open: true }, body)` is `{ lib, ... }: body`. */
export const lambda = (parameter: Parameter, body: Nix): Nix => ({ kind: 'lambda', parameter, body });

/** `let bindings in body` */
export const letIn = (bindings: Bindings, body: Nix): Nix => ({ kind: 'let', bindings: toBindings(bindings), body });

/** `if condition then consequent else alternative` */
export const ifThenElse = (condition: Nix, consequent: Nix, alternative: Nix): Nix => ({
  kind: 'if',
  condition,
  consequent,
  alternative,
});

export const binary = (left: Nix, operator: BinaryOperator, right: Nix): Nix => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** `!operand` */
export const not = (operand: Nix): Nix => ({ kind: 'not', operand });

/**
 * A comment on an attribute's value, a list item or an expression. Long lines are wrapped, line breaks kept; an empty
 * text adds no comment.
 */
export const comment = (text: string, node: Nix): Nix => (text === '' ? node : { kind: 'comment', text, node });
