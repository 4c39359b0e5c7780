/**
 * An evaluated NixOS configuration, as modules/importable.nix prints it. Only its frame is checked here: the values of
 * options can be of any shape, and each reader takes what it knows.
 */
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { type Path, type Tree, toValue } from '../../diagnostics/tree.ts';
import { nixosCodes } from './codes.ts';

export interface Definition {
  /** The file that makes the definition; empty if unknown. */
  readonly file: string;
  readonly value: unknown;
}

export interface OptionDefinitions {
  readonly option: string;
  readonly definitions: readonly Definition[];
  /** Whether NixOS does not have the option: it belongs to a module such as nixos-vfio. */
  readonly foreign: boolean;
}

/** The values of options that are in effect, by option. */
export type Values = ReadonlyMap<string, unknown>;

export interface Specialisation {
  readonly name: string;
  /** Whether it adds to the rest of the configuration (the default), or replaces it. */
  readonly inherits: boolean;
  readonly values: Values;
}

export interface NixosDocument {
  /** `25.11`; empty if unknown. */
  readonly release: string;
  /** The users that are persons. */
  readonly users: readonly string[];
  readonly options: readonly OptionDefinitions[];
  readonly values: Values;
  readonly specialisations: readonly Specialisation[];
}

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const valuesOf = (value: unknown): Values => new Map(isMapping(value) ? Object.entries(value) : []);

/** Reads a document. What is wrong with it is added to `found`, at its position. */
export function readNixos(tree: Tree, found: Diagnostics): NixosDocument | undefined {
  const report = found.reporter(nixosCodes);
  const refuse = (path: Path, problem: string): undefined => {
    report('nixos-not-importable', { path }, { problem });
    return undefined;
  };
  found.document = tree;
  const document = toValue(tree);
  if (!isMapping(document)) return refuse([], 'expected a mapping');
  if (document.vfioc !== 'nixos') return refuse([], "the key 'vfioc' with the value 'nixos' is missing");
  if (document.version !== 1) {
    const version = JSON.stringify(document.version) ?? 'no';
    report('nixos-newer-format', { path: ['version'] }, { version: version.slice(0, 40) });
    return undefined;
  }
  if (!Array.isArray(document.options)) return refuse(['options'], "'options' must be a list");
  if (!isMapping(document.values)) return refuse(['values'], "'values' must be a mapping");
  if (document.specialisations !== undefined && !isMapping(document.specialisations)) {
    return refuse(['specialisations'], "'specialisations' must be a mapping");
  }
  const options: OptionDefinitions[] = [];
  for (const [index, one] of document.options.entries()) {
    const path = ['options', index];
    if (!isMapping(one) || typeof one.option !== 'string' || one.option === '') {
      return refuse(path, "an entry of 'options' needs the name of an option");
    }
    if (!Array.isArray(one.definitions)) return refuse(path, `the definitions of '${one.option}' must be a list`);
    const definitions: Definition[] = [];
    for (const [at, definition] of one.definitions.entries()) {
      if (!isMapping(definition) || !('value' in definition)) {
        return refuse([...path, 'definitions', at], `a definition of '${one.option}' must have a value`);
      }
      definitions.push({ file: textOf(definition.file), value: definition.value });
    }
    options.push({ option: one.option, definitions, foreign: one.foreign === true });
  }
  const specialisations = Object.entries(isMapping(document.specialisations) ? document.specialisations : {}).flatMap(
    ([name, one]): Specialisation[] =>
      isMapping(one) ? [{ name, inherits: one.inherits !== false, values: valuesOf(one.values) }] : [],
  );
  return {
    release: textOf(document.release),
    users: listOf(document.users).filter((user): user is string => typeof user === 'string'),
    options,
    values: valuesOf(document.values),
    specialisations,
  };
}
