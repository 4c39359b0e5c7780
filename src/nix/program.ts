/** Nix for the shell programs that vfioc ships. */
import * as nix from './syntax.ts';

/**
 * A program from a shipped script. shellcheck runs when vfioc is built and not again on each host, where another
 * version of shellcheck could find something new and make the build of the host fail.
 *
 * @param inputs the packages of the programs that the script calls
 * @param text the script; its `#!` line is removed
 * @see https://nixos.org/manual/nixpkgs/stable/#trivial-builder-writeShellApplication
 */
export const shellProgram = (name: string, inputs: readonly nix.Nix[], text: string): nix.Nix =>
  nix.apply(
    nix.select('pkgs', 'writeShellApplication'),
    nix.attrs({
      name: nix.string(name),
      runtimeInputs: nix.list(inputs),
      checkPhase: nix.string(''),
      text: nix.string(text.replace(/^#!.*\n/, '')),
    }),
  );

/** The `script` of a unit that runs a program with these arguments. */
export const callOf = (program: nix.Nix, words: readonly nix.Nix[]): nix.Nix =>
  nix.apply(
    nix.select('lib', 'escapeShellArgs'),
    nix.list([nix.apply(nix.select('lib', 'getExe'), program), ...words]),
  );
