/** Shell that ships, as programs of the host and as what units run. */
import * as nix from './syntax.ts';

/**
 * A program of a script that ships. shellcheck reads it when vfioc is made, and not again on each host, where another
 * shellcheck could have another opinion and stop the host from being built.
 *
 * @param inputs the packages that its programs come from
 * @param text the script; the line that names its shell is left out
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

/** What a unit's `script` is where it runs a program with words. */
export const callOf = (program: nix.Nix, words: readonly nix.Nix[]): nix.Nix =>
  nix.apply(
    nix.select('lib', 'escapeShellArgs'),
    nix.list([nix.apply(nix.select('lib', 'getExe'), program), ...words]),
  );
