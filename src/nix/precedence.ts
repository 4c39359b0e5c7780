/**
 * The precedence of Nix's operators, where higher binds tighter, and their associativity.
 * @see https://nix.dev/manual/nix/latest/language/operators
 */
import type { BinaryOperator, Nix } from './syntax.ts';

const operators: Readonly<Record<BinaryOperator, readonly [level: number, associates: 'left' | 'right' | 'none']>> = {
  '->': [1, 'right'],
  '||': [2, 'left'],
  '&&': [3, 'left'],
  '==': [4, 'none'],
  '!=': [4, 'none'],
  '<': [5, 'none'],
  '<=': [5, 'none'],
  '>': [5, 'none'],
  '>=': [5, 'none'],
  '//': [6, 'right'],
  '+': [8, 'left'],
  '-': [8, 'left'],
  '++': [9, 'right'],
};

/**
 * The lowest level without parentheses of each kind of operand: of `!` and `?`, a called function, an argument and so
 * on.
 */
export const level = {
  anything: 0,
  notOperand: 7,
  subtraction: 8,
  hasOperand: 11,
  negative: 11,
  function: 12,
  argument: 14,
  selected: 15,
} as const;

/** The levels that the left and the right operand of an operator need. */
export function operandLevels(operator: BinaryOperator): readonly [left: number, right: number] {
  const [own, associates] = operators[operator];
  return [associates === 'left' ? own : own + 1, associates === 'right' ? own : own + 1];
}

/** Whether `a op b op c` may be written without parentheses, and which side then contains the chain. */
export const associativity = (operator: BinaryOperator) => operators[operator][1];

/** The level of an expression. A comment always needs parentheses, because it runs to the end of its line. */
export function levelOf(node: Nix): number {
  switch (node.kind) {
    case 'comment':
      return -1;
    case 'lambda':
    case 'let':
    case 'if':
      return 0;
    case 'binary':
      return operators[node.operator][0];
    case 'not':
      return 7;
    case 'has':
      return 10;
    case 'int':
      // The smallest one is written as a subtraction. `1.` before a name would be a float, so a number needs
      // parentheses.
      return node.value < 0n ? (isSmallest(node.value) ? level.subtraction : level.negative) : level.argument;
    case 'file':
      // A dot and a selected name after it would be part of the path.
      return level.argument;
    case 'apply':
      return node.arguments.length === 0 ? levelOf(node.function) : level.function;
    case 'select':
      return node.path.length === 0 ? levelOf(node.of) : node.or === undefined ? level.selected : 13;
    default:
      return 16;
  }
}

/** -2⁶³, which Nix can represent but not parse: it parses the digits before the sign. */
export const isSmallest = (value: bigint): boolean => value === -(2n ** 63n);
