/** The flag that stands for the NixOS option `virtualisation.vfio.settings`. */
import type { CompileOptions } from '../compile/compile.ts';
import type { Call, Flag, Surroundings } from './command.ts';

export const settingsFlag: Flag = {
  value: 'FILE',
  help: 'JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths',
};

/** What the compiler is told beside the specs of a call. */
export function inputsOf(call: Call, { cwd }: Surroundings): CompileOptions {
  const settings = call.flags.get('settings');
  return { cwd, ...(settings === undefined ? {} : { settings }) };
}

/** What a call compiles, as it was named. */
export const inputNames = (call: Call): string => {
  const settings = call.flags.get('settings');
  return [...call.arguments, ...(settings === undefined ? [] : [settings])].join(' ');
};
