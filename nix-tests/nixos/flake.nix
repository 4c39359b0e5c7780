# Makes a flake of a nixpkgs tree that has lib/ and nixos/ but no packages, in place of the input nixpkgs:
#   nix flake check --override-input nixpkgs path:FOLDER
# where FOLDER has the tree's lib/, nixos/ and maintainers/, and beside them this file, stub-pkgs.nix and names.json.
# runCommand runs here, on this machine's own tools; nothing else can be built.
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
                  # The manual takes packages to build.
                  documentation.nixos.enable = lib.mkDefault false;
                }
              ];
            }
          );
      };
      legacyPackages.x86_64-linux = pkgs;
    };
}
