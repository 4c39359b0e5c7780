/**
 * Paths to elements of a libvirt document: `devices/memballoon`, `devices/disk[target@dev=vdb]`. A step is the name of
 * an element and any number of tests in brackets, all of which must hold: `[attribute=value]` tests an attribute of
 * the element, `[child@attribute=value]` one of a child (`source/address@bus` of a child's child), `[child.=value]`
 * the text of a child. A value ends at the `]`; one that contains a `]` must be in single or double quotes. A number
 * alone, as in `devices/redirdev[2]`, is the position, from 1, among the siblings of that name that pass the tests before
 * it, as in XPath. The last step may be `@attribute`, or `.` for the text of an element.
 */

export type Test =
  /** `where` is `@type`, `target@dev` or `path.`, as in identity.ts. */
  | { readonly where: string; readonly value: string }
  /** From 1, among the siblings that pass the tests before this one. */
  | { readonly position: number };

export interface Step {
  readonly name: string;
  readonly tests: readonly Test[];
}

export interface XmlPath {
  readonly steps: readonly Step[];
  /** The attribute at the end of the path, or `.` for the text. */
  readonly attribute: string | undefined;
}

const word = /[^/[\]@=\s'"<>&]+/y;
const position = /\[([1-9]\d{0,8})\]/y;
const testHead = /\[([^[\]=\s'"<>&]+)=/y;
const testValue = /(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y;

/** Parses a path, or returns the offset at which it becomes invalid. Never throws. */
export const parseXmlPath = (path: string): XmlPath | { readonly malformed: number } => {
  const steps: Step[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(path);
    if (match) at += match[0].length;
    return match;
  };
  for (;;) {
    if (path[at] === '@' && steps.length > 0) {
      at += 1;
      const attribute = take(word)?.[0];
      return attribute !== undefined && at === path.length ? { steps, attribute } : { malformed: at };
    }
    const name = take(word)?.[0];
    if (name === '.' && steps.length > 0 && at === path.length) return { steps, attribute: name };
    if (name === undefined) return { malformed: at };
    const tests: Test[] = [];
    while (path[at] === '[') {
      const number = take(position)?.[1];
      if (number !== undefined) {
        tests.push({ position: Number(number) });
        continue;
      }
      const where = take(testHead)?.[1];
      const value = where === undefined ? null : take(testValue);
      if (where === undefined || !value) return { malformed: at };
      const isElsewhere = where.includes('@') || where.endsWith('.');
      tests.push({ where: isElsewhere ? where : `@${where}`, value: value[1] ?? value[2] ?? value[3] ?? '' });
    }
    steps.push({ name, tests });
    if (at === path.length) return { steps, attribute: undefined };
    if (path[at] !== '/') return { malformed: at };
    at += 1;
  }
};

/** Prints a test, with the value in quotes if it needs them. */
export const printTest = (where: string, value: string): string => {
  const isPlain = !/[\]'"]/.test(value);
  const quote = value.includes("'") ? '"' : "'";
  return `[${where.replace(/^@/, '')}=${isPlain ? value : `${quote}${value}${quote}`}]`;
};
