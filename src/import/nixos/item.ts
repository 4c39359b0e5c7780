/**
 * The lines of a configuration. A definition of an option is a list, a text of several lines, a set of settings or a
 * single value; each element, line or setting is one item, so that nothing of it can get lost.
 */
import { isMapping, type NixosDocument, type Specialisation, type Values } from './document.ts';

export interface Item {
  /** The option, without what comes before it in a specialisation: `boot.kernelParams`. */
  readonly option: string;
  /** The file that defines it; empty if unknown. */
  readonly file: string;
  /** An element, a line, or a value as JSON. */
  readonly text: string;
  readonly value: unknown;
  /** The specialisation that adds it to the rest, if one does. */
  readonly entry?: string;
}

/** How a definition of an option falls into items. */
export type Shape = 'list' | 'lines' | 'leaves' | 'names';

/** The kind of a value that has no JSON of its own: a package, a file, a function, or one that failed. */
export const typeOf = (value: unknown): string | undefined =>
  isMapping(value) && typeof value._type === 'string' ? value._type : undefined;

/** A value on one line, as the report shows it. */
export function textOf(value: unknown): string {
  switch (typeOf(value)) {
    case 'package':
      return isMapping(value) && typeof value.name === 'string' ? value.name : 'a package';
    case 'file':
      return isMapping(value) && typeof value.path === 'string' ? value.path : 'a file';
    case 'text':
      return isMapping(value) && typeof value.text === 'string' ? value.text : 'a text';
    case 'function':
      return 'a function';
    case 'failed':
      return 'a value that cannot be evaluated';
    default:
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
  }
}

/** The contents of mkMerge, or the value itself. */
export const merged = (value: unknown): readonly unknown[] =>
  isMapping(value) && value._type === 'merge' && Array.isArray(value.contents)
    ? value.contents.flatMap(merged)
    : [value];

const isPlain = (value: unknown): boolean => isMapping(value) && typeOf(value) === undefined;

/** The settings of a set, each with its path below the option. */
function leaves(option: string, value: unknown, depth: number): { option: string; value: unknown }[] {
  return merged(value).flatMap((one) => {
    if (!isPlain(one) || depth === 0) return [{ option, value: one }];
    const entries = Object.entries(one as Record<string, unknown>);
    if (entries.length === 0) return [{ option, value: one }];
    return entries.flatMap(([name, below]) => leaves(`${option}.${name}`, below, depth - 1));
  });
}

/** Lines without those that are blank; a line that ends with a backslash goes on in the next one. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  let begun = '';
  for (const line of text.split('\n')) {
    const whole = begun + line;
    if (whole.endsWith('\\')) {
      begun = `${whole.slice(0, -1)} `;
      continue;
    }
    begun = '';
    if (whole.trim() !== '') lines.push(whole.trim());
  }
  if (begun.trim() !== '') lines.push(begun.trim());
  return lines;
}

/** The items of one definition. */
export const itemsOf = (option: string, shape: Shape, { file, value }: { file: string; value: unknown }): Item[] =>
  merged(value).flatMap((each) => itemsOfValue(option, shape, file, each));

function itemsOfValue(option: string, shape: Shape, file: string, value: unknown): Item[] {
  const one = (each: unknown, at = option): Item => ({ option: at, file, text: textOf(each), value: each });
  const each = (list: readonly unknown[], at = option): Item[] => list.flatMap(merged).map((member) => one(member, at));
  if (Array.isArray(value)) return each(value);
  switch (shape) {
    case 'list':
      return [one(value)];
    case 'names':
      // Since 25.11 a list of modules can be a set of switches.
      return isPlain(value)
        ? Object.entries(value as Record<string, unknown>).map(([name, on]) =>
            on === false ? { ...one(name), text: `${name} = false`, value: null } : one(name),
          )
        : [one(value)];
    case 'lines':
      return typeof value === 'string' ? linesOf(value).map((line) => one(line)) : [one(value)];
    case 'leaves':
      return leaves(option, value, 8).flatMap((leaf) =>
        Array.isArray(leaf.value) ? each(leaf.value, leaf.option) : [one(leaf.value, leaf.option)],
      );
  }
}

/** What a specialisation adds to a list or to lines, and what it takes away. */
export interface Change {
  readonly option: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const parts = (value: unknown): string[] =>
  typeof value === 'string' && value.includes('\n')
    ? linesOf(value)
    : Array.isArray(value)
      ? value.map(textOf)
      : value === undefined
        ? []
        : [textOf(value)];

function without(from: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return from.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/** How the values of a specialisation differ from those of the default entry. */
export function changesOf(values: Values, { values: others }: Specialisation): Change[] {
  return [...others.entries()].flatMap(([option, value]) => {
    const [before, after] = [parts(values.get(option)), parts(value)];
    const change = { option, added: without(after, before), removed: without(before, after) };
    return change.added.length + change.removed.length > 0 ? [change] : [];
  });
}

/** The value in effect, if it is a list of strings; otherwise nothing. */
export const listIn = (values: Values, option: string): readonly string[] => {
  const value = values.get(option);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};

/** Whether an option is defined anywhere in the document. */
export const isDefined = (document: NixosDocument, option: string): boolean =>
  document.options.some((each) => each.option === option);
