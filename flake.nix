{
  description = "A compiler for PCI passthrough on NixOS";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs =
    { self, nixpkgs }:
    let
      inherit (nixpkgs) lib;
      systems = [
        "x86_64-linux"
        "aarch64-linux"
      ];
      forSystems = lib.genAttrs (lib.intersectLists systems (builtins.attrNames nixpkgs.legacyPackages));
      pkgsFor = system: nixpkgs.legacyPackages.${system};
    in
    {
      nixosModules.default = ./modules;

      overlays.default = final: _: { vfioc = final.callPackage ./package.nix { }; };

      packages = forSystems (system: rec {
        vfioc = (pkgsFor system).callPackage ./package.nix { };
        default = vfioc;
      });

      lib = {
        # The directory that a spec compiles to, as a derivation: compile { inherit pkgs; spec = ./host.yaml; }. A wrong
        # spec fails the evaluation with the compiler's diagnostics.
        compile =
          {
            pkgs,
            spec,
            settings ? { },
            package ? pkgs.callPackage ./package.nix { },
          }:
          let
            compile = import ./modules/compile.nix { inherit lib pkgs; };
          in
          (compile.evaluate {
            inherit package settings;
            specs = compile.specsOf spec;
          }).whole;

        # The compiled directories of several hosts, by their names, as one derivation:
        # compileFleet { inherit pkgs; base = ./common.yaml; hosts = { a = ./hosts/a.yaml; b = ./hosts/b; }; }
        # A host sets compiled = "${fleet}/a". A wrong spec fails the build.
        compileFleet =
          {
            pkgs,
            hosts,
            base ? null,
            package ? pkgs.callPackage ./package.nix { },
          }:
          let
            specOf = name: host: if lib.pathIsDirectory host then "${name}/host.yaml" else "${name}.yaml";
            linkTo =
              name: host:
              "ln -s ${host} ${lib.escapeShellArg (lib.removeSuffix "/host.yaml" (specOf name host))}";
          in
          pkgs.runCommandLocal "vfio-fleet" { } ''
            mkdir specs
            cd specs
            ${lib.concatLines (lib.mapAttrsToList linkTo hosts)}
            ${package}/bin/vfioc compile --each ${lib.escapeShellArgs (lib.mapAttrsToList specOf hosts)} ${
              lib.optionalString (base != null) "--base ${base}"
            } -o $out
          '';

        # What vfioc import reads of a system: nix eval --json --impure .#nixosConfigurations.HOST --apply
        # '(builtins.getFlake "github:vfioc/vfioc").lib.importable'
        importable = import ./modules/importable.nix;
      };

      checks = forSystems (
        system:
        import ./nix-tests/checks.nix {
          inherit self nixpkgs system;
          pkgs = pkgsFor system;
        }
      );

      devShells = forSystems (system: {
        default = (pkgsFor system).mkShell {
          packages = with (pkgsFor system); [
            nodejs
            shellcheck
            libxml2
            libvirt
          ];
        };
      });

      formatter = forSystems (system: (pkgsFor system).nixfmt-tree);

      templates = {
        default = {
          path = ./templates/default;
          description = "One machine with a spec";
        };
        fleet = {
          path = ./templates/fleet;
          description = "Several machines from hosts/*.yaml, deployed by colmena";
        };
      };
    };
}
