{
  description = "One NixOS machine with PCI passthrough";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    vfioc = {
      url = "github:vfioc/vfioc";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    { nixpkgs, vfioc, ... }:
    {
      nixosConfigurations.workstation = nixpkgs.lib.nixosSystem {
        modules = [
          vfioc.nixosModules.default
          ./configuration.nix
        ];
      };

      # The command in a shell: nix develop -c vfioc check host.yaml
      devShells.x86_64-linux.default = nixpkgs.legacyPackages.x86_64-linux.mkShell {
        packages = [ vfioc.packages.x86_64-linux.default ];
      };
    };
}
