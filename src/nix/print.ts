/**
 * Prints Nix expressions with two spaces of indentation and lines of at most 100 columns if possible. The layout is
 * that of nixfmt (RFC 166): sets and lists with several elements on several lines, `a.b = x;` for a set with one
 * attribute.
 * @see https://github.com/NixOS/rfcs/blob/master/rfcs/0166-nix-formatting.md
 */
import { associativity, isSmallest, level, levelOf, operandLevels } from './precedence.ts';
import type { Binding, Nix, Parameter } from './syntax.ts';
import {
  attributeName,
  attributePath,
  commentLines,
  identifierText,
  indentedString,
  type Piece,
  plainString,
  prefersIndented,
} from './text.ts';

const width = 100;
const commentWidth = 80;

/**
 * The text of a Nix file with this expression, ending in a newline. Throws a RangeError for anything that Nix cannot
 * represent: NUL and lone surrogates in strings, integers beyond 64 bits, duplicate attributes, invalid variable names.
 */
export function printNix(node: Nix): string {
  return `${layout(node, 0, 0)}\n`;
}

const padding = (indent: number): string => ' '.repeat(indent);

/** The pieces of a string, with adjacent texts joined, so that escaping sees the text that actually follows. */
function piecesOf(parts: readonly (string | Nix)[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (typeof part !== 'string') pieces.push({ hole: inline(part) });
    else if (last !== undefined && 'text' in last) pieces[pieces.length - 1] = { text: last.text + part };
    else if (part !== '') pieces.push({ text: part });
  }
  return pieces;
}

function intText(value: bigint): string {
  if (isSmallest(value)) return `-${2n ** 63n - 1n} - 1`;
  if (value >= 2n ** 63n || value < -(2n ** 63n)) throw new RangeError(`Nix integers have 64 bits: ${value}`);
  return String(value);
}

function parameterText(parameter: Parameter): string {
  return typeof parameter === 'string' ? identifierText(parameter) : `{ ${parameterNames(parameter).join(', ')} }`;
}

function parameterNames({ names, open }: Exclude<Parameter, string>): string[] {
  if (new Set(names).size !== names.length) throw new RangeError(`duplicate parameter of a Nix function: ${names}`);
  return [...names.map(identifierText), ...(open ? ['...'] : [])];
}

/** Throws if a name is bound twice, which Nix refuses. */
function checkNames(bindings: readonly Binding[]): void {
  const names = bindings.flatMap((binding) => (binding.kind === 'inherit' ? binding.names : [binding.name]));
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new RangeError(`duplicate Nix attribute: ${JSON.stringify(name)}`);
    seen.add(name);
  }
}

function inheritText(from: Nix | undefined, names: readonly string[]): string {
  const source = from === undefined ? '' : ` (${inline(from)})`;
  return `inherit${source}${names.map((name) => ` ${inheritedName(from, name)}`).join('')};`;
}

/** Without a set to inherit from, the name is that of a variable. */
const inheritedName = (from: Nix | undefined, name: string): string =>
  from === undefined ? identifierText(name) : attributeName(name);

/** An expression on one line, in parentheses if its level is below `least`. */
function inlineOperand(node: Nix, least: number): string {
  const text = inline(node);
  return levelOf(uncommented(node)) < least ? `(${text})` : text;
}

const uncommented = (node: Nix): Nix => (node.kind === 'comment' ? uncommented(node.node) : node);

/** An expression on one line of any length, without its comments: the form for interpolation in a string. */
function inline(node: Nix): string {
  switch (node.kind) {
    case 'string':
      return plainString(piecesOf(node.parts));
    case 'int':
      return intText(node.value);
    case 'constant':
      return node.name;
    case 'identifier':
      return identifierText(node.name);
    case 'file':
      return node.path;
    case 'list':
      return ['[', ...node.items.map((item) => inlineOperand(item, level.argument)), ']'].join(' ');
    case 'attrs':
      return ['{', ...inlineBindings(node.bindings), '}'].join(' ');
    case 'select': {
      if (node.path.length === 0) return inline(node.of);
      const selected = `${inlineOperand(node.of, level.selected)}.${attributePath(node.path)}`;
      return node.or === undefined ? selected : `${selected} or ${inlineOperand(node.or, level.argument)}`;
    }
    case 'has':
      return `${inlineOperand(node.of, level.hasOperand)} ? ${attributePath(node.path)}`;
    case 'apply': {
      const words = [inlineOperand(node.function, functionLevel(node.function))];
      return [...words, ...node.arguments.map((argument) => inlineOperand(argument, level.argument))].join(' ');
    }
    case 'lambda':
      return `${parameterText(node.parameter)}: ${inline(node.body)}`;
    case 'let':
      return ['let', ...inlineBindings(node.bindings), 'in', inline(node.body)].join(' ');
    case 'if':
      return `if ${inline(node.condition)} then ${inline(node.consequent)} else ${inline(node.alternative)}`;
    case 'binary': {
      const [left, right] = operandLevels(node.operator);
      return `${inlineOperand(node.left, left)} ${node.operator} ${inlineOperand(node.right, right)}`;
    }
    case 'not':
      return `!${inlineOperand(node.operand, level.notOperand)}`;
    case 'comment':
      return inline(node.node);
  }
}

/** The lowest level of a called function. `f.x or g y` is valid Nix, but reads as if `g` were called. */
const functionLevel = (f: Nix): number => (uncommented(f).kind === 'select' ? level.argument : level.function);

function inlineBindings(bindings: readonly Binding[]): string[] {
  checkNames(bindings);
  return bindings.map((binding) => {
    if (binding.kind === 'inherit') return inheritText(binding.from, binding.names);
    const { path, value } = unfold(binding.name, binding.value);
    return `${attributePath(path)} = ${inline(value)};`;
  });
}

/** Whether nixfmt would keep an expression on one line if it fits. */
function mayInline(node: Nix): boolean {
  switch (node.kind) {
    case 'string':
      return !prefersIndented(node.parts);
    case 'int':
    case 'constant':
    case 'identifier':
    case 'file':
      return true;
    case 'list':
      return node.items.length <= 1 && node.items.every(mayInline);
    case 'attrs':
      return (
        node.bindings.length <= 1 &&
        node.bindings.every((binding) => binding.kind === 'inherit' || mayInline(binding.value))
      );
    case 'select':
      return mayInline(node.of) && (node.or === undefined || mayInline(node.or));
    case 'has':
      return mayInline(node.of);
    case 'apply':
      return mayInline(node.function) && node.arguments.every(mayInline);
    case 'lambda':
      return isShortParameter(node.parameter) && mayInline(node.body);
    case 'if':
      return mayInline(node.condition) && mayInline(node.consequent) && mayInline(node.alternative);
    case 'binary':
      return mayInline(node.left) && mayInline(node.right);
    case 'not':
      return mayInline(node.operand);
    case 'let':
    case 'comment':
      return false;
  }
}

const isShortParameter = (parameter: Parameter): boolean =>
  typeof parameter === 'string' || parameter.names.length <= 2;

/**
 * An expression that starts at `column`, with its other lines indented by `indent`. `after` is the length of the text
 * that follows it on its last line.
 */
function layout(node: Nix, indent: number, column: number, after = 0): string {
  if (mayInline(node)) {
    const line = inline(node);
    // A string without line breaks stays on one line, however long.
    if (node.kind === 'string' || column + line.length + after <= width) return line;
  }
  return broken(node, indent, column);
}

/** Like {@link layout}, in parentheses if the level of the expression is below `least`. */
function operand(node: Nix, least: number, indent: number, column: number, after = 0): string {
  if (levelOf(node) >= least) return layout(node, indent, column, after);
  if (mayInline(node)) {
    const line = `(${inline(node)})`;
    if (column + line.length + after <= width) return line;
  }
  if (startsInline(node, column + 1)) return `(${broken(node, indent, column + 1)})`;
  return `(\n${padding(indent + 2)}${layout(node, indent + 2, indent + 2)}\n${padding(indent)})`;
}

/** Whether an expression that does not fit on one line starts on the current line: `name = {`. */
function startsInline(node: Nix, column: number): boolean {
  switch (node.kind) {
    case 'string':
      return prefersIndented(node.parts);
    case 'list':
      return node.items.length > 0;
    case 'attrs':
      return node.bindings.length > 0;
    case 'lambda':
      return typeof node.parameter === 'string' && startsInline(node.body, column + node.parameter.length + 2);
    case 'apply':
      return callHead(node, column) !== undefined;
    default:
      return false;
  }
}

/** A call up to its last argument, if that one starts on the same line: `lib.mkIf condition `. */
function callHead(node: Nix & { kind: 'apply' }, column: number): string | undefined {
  const last = node.arguments.at(-1);
  const first = node.arguments.slice(0, -1);
  if (last === undefined || !mayInline(node.function) || !first.every(mayInline)) return undefined;
  const words = [inlineOperand(node.function, functionLevel(node.function))];
  const head = [...words, ...first.map((argument) => inlineOperand(argument, level.argument)), ''].join(' ');
  return column + head.length < width && startsInline(last, column + head.length) ? head : undefined;
}

/** An expression on several lines. */
function broken(node: Nix, indent: number, column: number): string {
  const inner = padding(indent + 2);
  const outer = padding(indent);
  switch (node.kind) {
    case 'string':
      return prefersIndented(node.parts) ? indentedString(piecesOf(node.parts), indent) : inline(node);
    case 'list': {
      const items = node.items.map((item) => inner + commented(item, indent + 2, level.argument));
      return items.length === 0 ? '[ ]' : `[\n${items.join('\n')}\n${outer}]`;
    }
    case 'attrs':
      return node.bindings.length === 0 ? '{ }' : `{\n${bindingLines(node.bindings, indent + 2)}\n${outer}}`;
    case 'select': {
      if (node.path.length === 0) return broken(node.of, indent, column);
      const selected = `${operand(node.of, level.selected, indent, column)}.${attributePath(node.path)}`;
      if (node.or === undefined) return selected;
      return `${selected}\n${inner}or ${operand(node.or, level.argument, indent + 2, indent + 5)}`;
    }
    case 'has':
      return `${operand(node.of, level.hasOperand, indent, column)} ? ${attributePath(node.path)}`;
    case 'apply': {
      const head = callHead(node, column);
      const last = node.arguments.at(-1);
      if (head !== undefined && last !== undefined) {
        return head + operand(last, level.argument, indent, column + head.length);
      }
      const called = operand(node.function, functionLevel(node.function), indent, column);
      const rest = node.arguments.map((argument) => inner + commented(argument, indent + 2, level.argument));
      return [called, ...rest].join('\n');
    }
    case 'lambda':
      return lambdaLines(node, indent, column);
    case 'let':
      return `let\n${bindingLines(node.bindings, indent + 2)}\n${outer}in\n${outer}${layout(node.body, indent, indent)}`;
    case 'if': {
      const condition = operand(node.condition, level.anything, indent, column + 3, 5);
      const consequent = layout(node.consequent, indent + 2, indent + 2);
      const start = `if ${condition} then\n${inner}${consequent}\n${outer}else`;
      if (node.alternative.kind === 'if') return `${start} ${broken(node.alternative, indent, indent + 5)}`;
      return `${start}\n${inner}${layout(node.alternative, indent + 2, indent + 2)}`;
    }
    case 'binary':
      return chainLines(node, indent, column);
    case 'not':
      return `!${operand(node.operand, level.notOperand, indent, column + 1)}`;
    case 'comment':
      return commented(node, indent, level.anything);
    default:
      return inline(node);
  }
}

/** An expression at the start of a line, with its comments on separate lines before it. */
function commented(node: Nix, indent: number, least: number): string {
  const lines: string[] = [];
  let bare = node;
  for (; bare.kind === 'comment'; bare = bare.node) lines.push(...commentText(bare.text, indent));
  return [...lines, operand(bare, least, indent, indent)].join(`\n${padding(indent)}`);
}

const commentText = (text: string, indent: number): string[] =>
  commentLines(text, Math.max(commentWidth - indent, commentWidth / 2));

function lambdaLines(node: Nix & { kind: 'lambda' }, indent: number, column: number): string {
  const { parameter, body } = node;
  if (typeof parameter === 'string') {
    const head = `${identifierText(parameter)}: `;
    if (startsInline(body, column + head.length)) return head + broken(body, indent, column + head.length);
  }
  const lines = isShortParameter(parameter) ? parameterText(parameter) : parameterLines(parameter, indent);
  return `${lines}:\n${padding(indent)}${layout(body, indent, indent)}`;
}

/** The names of a set pattern, one per line. `...` has no comma after it. */
function parameterLines(parameter: Parameter, indent: number): string {
  if (typeof parameter === 'string') return identifierText(parameter);
  const lines = parameterNames(parameter).map((name) => `${padding(indent + 2)}${name}${name === '...' ? '' : ','}`);
  return `{\n${lines.join('\n')}\n${padding(indent)}}`;
}

/** `a ++ b ++ c`, each operator at the start of a line. */
function chainLines(node: Nix & { kind: 'binary' }, indent: number, column: number): string {
  const { operator } = node;
  const [leftLevel, rightLevel] = operandLevels(operator);
  const chain: Nix[] = [];
  const walk = (side: Nix, follow: boolean): void => {
    if (!follow || side.kind !== 'binary' || side.operator !== operator) {
      chain.push(side);
      return;
    }
    walk(side.left, associativity(operator) === 'left');
    walk(side.right, associativity(operator) === 'right');
  };
  walk(node, true);
  const own = Math.max(leftLevel, rightLevel);
  return chain
    .map((side, at) => {
      if (at === 0) return operand(side, own, indent, column);
      return `${operator} ${operand(side, own, indent, indent + operator.length + 1)}`;
    })
    .join(`\n${padding(indent)}`);
}

/** Follows sets with one attribute, so that `{ a = { b = x; }; }` becomes `a.b = x;`, and collects their comments. */
function unfold(name: string, value: Nix): { path: string[]; value: Nix; comments: string[] } {
  const path = [name];
  const comments: string[] = [];
  for (let bare = value; ; ) {
    if (bare.kind === 'comment') {
      comments.push(bare.text);
      bare = bare.node;
      continue;
    }
    const only = bare.kind === 'attrs' && bare.bindings.length === 1 ? bare.bindings[0] : undefined;
    if (only?.kind !== 'assignment') return { path, value: bare, comments };
    path.push(only.name);
    bare = only.value;
  }
}

/**
 * Bindings, with an empty line before one with a comment, and around those of several lines in a file's outermost set.
 */
function bindingLines(bindings: readonly Binding[], indent: number): string {
  checkNames(bindings);
  const blocks = bindings.map((binding) => ({
    hasComment: binding.kind === 'assignment' && binding.value.kind === 'comment',
    text: padding(indent) + bindingText(binding, indent),
  }));
  return blocks
    .map(({ hasComment, text }, at) => {
      const before = blocks[at - 1];
      if (before === undefined) return text;
      const isOpen = indent === 2 && (text.includes('\n') || before.text.includes('\n'));
      return hasComment || isOpen ? `\n${text}` : text;
    })
    .join('\n');
}

function bindingText(binding: Binding, indent: number): string {
  if (binding.kind === 'inherit') return inheritLines(binding.from, binding.names, indent);
  const { path, value, comments } = unfold(binding.name, binding.value);
  const head = `${attributePath(path)} =`;
  const lines = comments.flatMap((text) => commentText(text, indent));
  return [...lines, `${head}${assigned(value, indent, indent + head.length + 1)};`].join(`\n${padding(indent)}`);
}

/** A value after `name =`: on that line if it fits or at least can start there, else on the next line. */
function assigned(value: Nix, indent: number, column: number): string {
  const line = mayInline(value) ? inline(value) : undefined;
  if (line !== undefined && column + line.length + 1 <= width) return ` ${line}`;
  if (startsInline(value, column)) return ` ${broken(value, indent, column)}`;
  return `\n${padding(indent + 2)}${layout(value, indent + 2, indent + 2, 1)}`;
}

function inheritLines(from: Nix | undefined, names: readonly string[], indent: number): string {
  const line = inheritText(from, names);
  if (indent + line.length <= width) return line;
  const start = inheritText(from, []).slice(0, -1);
  const inner = `\n${padding(indent + 2)}`;
  return `${start}${names.map((name) => inner + inheritedName(from, name)).join('')}${inner};`;
}
