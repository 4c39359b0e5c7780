{
  description = "Several NixOS machines with PCI passthrough, deployed by colmena";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    vfioc = {
      url = "github:vfioc/vfioc";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    colmena = {
      url = "github:zhaofengli/colmena";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    {
      nixpkgs,
      vfioc,
      colmena,
      ...
    }:
    let
      inherit (nixpkgs) lib;

      # Each hosts/NAME.yaml is a machine; hosts/NAME.nix, if it exists, is the configuration of that machine only.
      names = map (lib.removeSuffix ".yaml") (
        lib.filter (lib.hasSuffix ".yaml") (builtins.attrNames (builtins.readDir ./hosts))
      );
      machine = name: {
        imports = [
          vfioc.nixosModules.default
          ./common.nix
        ]
        ++ lib.optional (builtins.pathExists (./hosts + "/${name}.nix")) (./hosts + "/${name}.nix");
        networking.hostName = name;
        virtualisation.vfio = {
          enable = true;
          # The spec that all machines share, overridden by that of this machine.
          spec = [
            ./common.yaml
            (./hosts + "/${name}.yaml")
          ];
          settings.host.name = name;
        };
      };
    in
    {
      nixosConfigurations = lib.genAttrs names (
        name: nixpkgs.lib.nixosSystem { modules = [ (machine name) ]; }
      );

      colmenaHive = colmena.lib.makeHive (
        {
          meta = {
            nixpkgs = nixpkgs.legacyPackages.x86_64-linux;
            description = "Machines with PCI passthrough";
          };
        }
        // lib.genAttrs names (name: {
          imports = [ (machine name) ];
          deployment.targetHost = name;
        })
      );
    };
}
