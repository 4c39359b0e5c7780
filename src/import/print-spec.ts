/** Prints a spec that was put together from what exists, with comments at what a person must decide. */

import type { Json, JsonObject } from '../features/feature.ts';
import { Block, type Inline, Items, type Line, printBlock, printInline } from '../formats/yaml.ts';
import { isObject } from './patch.ts';

/** Comments, by the path of the field that they are about: `vms.win.firmware`. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/** The longest value on one line, in characters. */
const maximalInline = 84;

/** The depth of mappings that are always in block style: the sections, their names, and the fields of a guest. */
const alwaysBlocks = 2;

const hasNotes = (notes: Notes, path: string): boolean =>
  [...notes.keys()].some((one) => one === path || one.startsWith(`${path}.`));

/** A value without what YAML cannot say: `null` unsets a field, and an import only sets some. */
const inlineOf = (value: Json): Inline => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(inlineOf);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inlineOf(one)]));
  return value as string | number | boolean;
};

function fieldValue(value: Json, path: string, depth: number, notes: Notes): Inline | Block | Items {
  const inline = inlineOf(value);
  const fits = printInline(inline).length <= maximalInline && !hasNotes(notes, path);
  if (isObject(value)) {
    return fits && depth > alwaysBlocks ? inline : blockOf(value, path, depth + 1, notes);
  }
  return Array.isArray(inline) && inline.length > 0 && !fits ? new Items(inline) : inline;
}

function blockOf(value: JsonObject, path: string, depth: number, notes: Notes): Block {
  const lines = Object.entries(value).flatMap(([key, one]): Line[] => {
    const at = path === '' ? key : `${path}.${key}`;
    const comments = (notes.get(at) ?? []).map((comment) => ({ comment }));
    const space = depth === 0 && path === '' && key !== 'version' && key !== 'host' ? [{ comment: '' }] : [];
    return [...space, ...comments, { key, value: fieldValue(one, at, depth, notes) }];
  });
  return new Block(lines);
}

/** The text of a host.yaml. @param heading comments at the top */
export const printSpec = (spec: JsonObject, notes: Notes, heading: readonly string[]): string =>
  printBlock(new Block([...heading.map((comment) => ({ comment })), ...blockOf(spec, '', 0, notes).lines]));
