/** Nix for the programs that vfioc ships: files in programs/ next to the module, which reads them. */
import * as nix from './syntax.ts';

/** The folder of the programs, next to the module. */
export const programFolder = 'programs';

/** The text of a program. The module reads it, so that the system does not depend on the path of the folder. */
export const programText = (name: string): nix.Nix =>
  nix.apply(nix.select('builtins', 'readFile'), nix.file(`./${programFolder}/${name}`));

/** The text of a program of one line, without its line end. */
export const programLine = (name: string): nix.Nix =>
  nix.apply(nix.select('lib', 'fileContents'), nix.file(`./${programFolder}/${name}`));

/**
 * A program from a shipped script. shellcheck runs when vfioc is built and not again on each host, where another
 * version of shellcheck could find something new and make the build of the host fail.
 *
 * @param inputs the packages of the programs that the script calls
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

/** The `script` of a unit that runs a program with these arguments. */
export const callOf = (program: nix.Nix, words: readonly nix.Nix[]): nix.Nix =>
  nix.apply(
    nix.select('lib', 'escapeShellArgs'),
    nix.list([nix.apply(nix.select('lib', 'getExe'), program), ...words]),
  );
