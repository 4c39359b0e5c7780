# A flake for a nixpkgs tree that has lib/ and nixos/ but no packages, to replace the input nixpkgs:
#   nix flake check --override-input nixpkgs path:FOLDER
# FOLDER contains the tree's lib/, nixos/ and maintainers/, this file, stub-pkgs.nix and names.json.
# runCommand runs with the tools of this machine; nothing else can be built.
{
  outputs =
    { self }:
    let
      lib = import ./lib;
      pkgs = import ./stub-pkgs.nix {
        inherit lib;
        names = builtins.fromJSON (builtins.readFile ./names.json);
      };
    in
    {
      lib = lib // {
        nixosSystem =
          arguments:
          import ./nixos/lib/eval-config.nix (
            {
              system = null;
              inherit lib;
            }
            // removeAttrs arguments [ "system" ]
            // {
              modules = arguments.modules ++ [
                {
                  nixpkgs = {
                    inherit pkgs;
                    hostPlatform = lib.mkDefault "x86_64-linux";
                  };
                  # Building the manual requires packages.
                  documentation.nixos.enable = lib.mkDefault false;
                }
              ];
            }
          );
      };
      legacyPackages.x86_64-linux = pkgs;
    };
}
