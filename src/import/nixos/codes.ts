/** The codes of reading an evaluated NixOS configuration. */
import { type Codes, code } from '../../diagnostics/diagnostics.ts';

/** How to write the file again. The command is in docs/migrate.md. */
export const evaluateAgain =
  'write it with `nix eval --json --impure .#nixosConfigurations.HOST --apply \'(builtins.getFlake "github:vfioc/vfioc").lib.importable\' > nixos.json`';

export const nixosCodes = {
  'nixos-not-importable': code<{ problem: string }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => `this is not an evaluated NixOS configuration: ${problem}`,
    remedy: () => evaluateAgain,
    explain:
      'vfioc import reads the JSON that lib.importable of the flake makes of a NixOS system: the definitions that belong to passthrough, each with its file, and the values in effect. Other JSON, such as that of `nix eval` of a single option, does not say which file a line is from, and which lines NixOS itself adds.',
  }),
  'nixos-newer-format': code<{ version: string }>({
    severity: 'error',
    about: 'value',
    message: ({ version }) => `this file has version ${version} of the format, and this vfioc reads version 1`,
    remedy: () =>
      'use the vfioc that lib.importable is from, or evaluate the configuration with lib.importable of this vfioc',
    explain: 'The file was written by lib.importable of a vfioc with another format.',
  }),
} satisfies Codes;
