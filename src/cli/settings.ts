/** The flag for the NixOS option `virtualisation.vfio.settings`. */
import type { CompileOptions } from '../compile/compile.ts';
import type { Call, Flag, Surroundings } from './command.ts';

export const settingsFlag: Flag = {
  value: 'FILE',
  help: 'Merge the NixOS option virtualisation.vfio.settings last, as JSON; its problems are reported at option paths',
};

/** The compiler's options for a call. */
export function inputsOf(call: Call, { cwd }: Surroundings): CompileOptions {
  const settings = call.flags.get('settings');
  return { cwd, ...(settings === undefined ? {} : { settings }) };
}

/** The inputs of a compilation, as given in the call. */
export const inputNames = (inputs: readonly string[], call: Call): string => {
  const settings = call.flags.get('settings');
  return [...inputs, ...(settings === undefined ? [] : [settings])].join(' ');
};
