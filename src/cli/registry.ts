/** All codes: those of reading, the schema, the command and each feature. */

import { assemblyCodes } from '../compile/codes.ts';
import type { Code, Codes } from '../diagnostics/diagnostics.ts';
import { exclusiveCodes } from '../features/exclusive.ts';
import { features } from '../features/index.ts';
import { importCodes } from '../import/codes.ts';
import { nixosCodes } from '../import/nixos/codes.ts';
import { sourceCodes } from '../source/codes.ts';
import { specCodes } from '../source/validate-codes.ts';
import { cliCodes } from './codes.ts';

const groups: readonly Codes[] = [
  sourceCodes,
  specCodes,
  assemblyCodes,
  cliCodes,
  importCodes,
  nixosCodes,
  exclusiveCodes,
  ...features.map((feature) => feature.codes),
];

/** The code with this name, if there is one. */
export const codeNamed = (name: string): Code | undefined => groups.find((group) => Object.hasOwn(group, name))?.[name];

/** The names of all codes, in alphabetical order. Throws if two codes have one name, which is a bug in vfioc. */
export function codeNames(): readonly string[] {
  const names = groups.flatMap((group) => Object.keys(group)).sort();
  const twice = names.find((name, index) => name === names[index - 1]);
  if (twice) throw new Error(`two codes are called ${twice}`);
  return names;
}
