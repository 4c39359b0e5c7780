/** Programs that ship: files in programs/ beside the module, which reads them. */
import * as nix from './syntax.ts';

/** The folder of the programs, beside the module. */
export const programFolder = 'programs';

/** The text of a program. The module reads it, so that the system does not depend on the path of the folder. */
export const programText = (name: string): nix.Nix =>
  nix.apply(nix.select('builtins', 'readFile'), nix.file(`./${programFolder}/${name}`));

/**
 * A shell program as a package. shellcheck reads it when vfioc is made, and not again on each host, where another
 * version of shellcheck could have another opinion and stop the host from being built.
 *
 * @param inputs the packages that its commands come from
 * @param text the script, as {@link programText} gives it
 * @see https://nixos.org/manual/nixpkgs/stable/#trivial-builder-writeShellApplication
 */
export const shellProgram = (name: string, inputs: readonly nix.Nix[], text: nix.Nix): nix.Nix =>
  nix.apply(
    nix.select('pkgs', 'writeShellApplication'),
    nix.attrs({
      name: nix.string(name),
      runtimeInputs: nix.list(inputs),
      checkPhase: nix.string(''),
      text,
    }),
  );

/** The `script` of a unit that runs a program with arguments. */
export const callOf = (program: nix.Nix, words: readonly nix.Nix[]): nix.Nix =>
  nix.apply(
    nix.select('lib', 'escapeShellArgs'),
    nix.list([nix.apply(nix.select('lib', 'getExe'), program), ...words]),
  );
