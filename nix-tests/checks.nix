# The checks of `nix flake check`: those that only need runCommand and Node always run; virtual machines only if there
# is a nixpkgs to build them from.
{
  self,
  nixpkgs,
  system,
  pkgs,
}:
let
  inherit (nixpkgs) lib;
  package = self.packages.${system}.default;

  foldersIn =
    folder:
    lib.filter (name: builtins.pathExists (folder + "/${name}/host.yaml")) (builtins.attrNames (builtins.readDir folder));
  examples = foldersIn ../examples;

  # Checks that each folder of a collection compiles to exactly the files that are committed next to its host.yaml.
  fresh =
    {
      folder,
      output,
      # Whether the programs are committed too; the manifest has their hashes in any case.
      hasPrograms,
    }:
    let
      names = lib.filter (name: builtins.pathExists (folder + "/${name}/${output}")) (foldersIn folder);
      each = name: ''
        cp -r --no-preserve=mode ${folder + "/${name}"} ${lib.escapeShellArg name}
        (cd ${lib.escapeShellArg name} && ${package}/bin/vfioc compile host.yaml -o compiled >/dev/null)
        ${lib.optionalString (!hasPrograms) "rm -rf ${lib.escapeShellArg "${name}/compiled/programs"}"}
        diff -r ${lib.escapeShellArg "${name}/${output}"} ${lib.escapeShellArg "${name}/compiled"}
      '';
    in
    pkgs.runCommand "vfioc-compiled-${baseNameOf folder}" { } ''
      ${lib.concatMapStrings each names}
      touch $out
    '';

  # Checks that lib.compile gives the same files as the command.
  compiledByLib =
    name:
    pkgs.runCommand "vfioc-lib-compile" { } ''
      diff -r --exclude manifest.json ${../examples + "/${name}/vfio"} ${
        self.lib.compile {
          inherit pkgs package;
          spec = ../examples + "/${name}";
        }
      }
      touch $out
    '';

  # Checks that lib.compileFleet gives the same files for each host.
  compiledAsFleet =
    names:
    let
      fleet = self.lib.compileFleet {
        inherit pkgs package;
        hosts = lib.genAttrs names (name: ../examples + "/${name}");
      };
    in
    pkgs.runCommand "vfioc-lib-compile-fleet" { } ''
      ${lib.concatMapStrings (name: ''
        diff -r --exclude manifest.json ${../examples + "/${name}/vfio"} ${fleet}/${name}
      '') names}
      touch $out
    '';

  # The rest of a user's configuration: the minimum of a NixOS system, and the users that the spec names.
  machineFor =
    compiled:
    let
      manifest = lib.importJSON (compiled + "/manifest.json");
      text = builtins.readFile (compiled + "/module.nix");
      users = lib.concatLists (
        lib.filter lib.isList (builtins.split "users\\.users\\.([a-z0-9_-]+)\\.isNormalUser" text)
      );
      hasPulse = builtins.match ".*[Pp]ulse[Aa]udio.*" (lib.replaceStrings [ "\n" ] [ " " ] text) != null;
      pulse.enable = true;
    in
    { options, ... }:
    {
      networking.hostName = manifest.host;
      users.users = lib.genAttrs users (_: {
        isNormalUser = true;
      });
      services = lib.mkMerge [
        { pipewire.enable = lib.mkForce (lib.hasInfix "scream" text && !hasPulse); }
        (lib.mkIf (!hasPulse) { pipewire = { inherit pulse; }; })
        (lib.optionalAttrs (options.services ? pulseaudio) { pulseaudio.enable = hasPulse; })
      ];
      # The name of the option up to 24.11.
      hardware = lib.optionalAttrs (!(options.services ? pulseaudio)) { pulseaudio.enable = hasPulse; };
      fileSystems."/" = {
        device = "/dev/sda";
        fsType = "ext4";
      };
      boot.loader.systemd-boot.enable = true;
      documentation.enable = false;
      nixpkgs.hostPlatform = system;
      system.stateVersion = "25.05";
    };

  # The derivation path of a system as a string: everything is evaluated, and nothing is built.
  derivationOf = nixos: builtins.unsafeDiscardStringContext nixos.config.system.build.toplevel.drvPath;
  systemWith =
    machine: vfio:
    derivationOf (
      nixpkgs.lib.nixosSystem {
        modules = [
          self.nixosModules.default
          machine
          {
            virtualisation.vfio = vfio // {
              enable = true;
              inherit package;
            };
          }
        ];
      }
    );
  exampleSystem =
    name:
    let
      folder = ../examples + "/${name}";
      machine = machineFor (folder + "/vfio");
      compiled = systemWith machine { compiled = folder + "/vfio"; };
      spec = systemWith machine { spec = folder; };
    in
    pkgs.runCommand "vfioc-system-${name}" { inherit compiled spec; } ''
      echo "by compiled: $compiled"
      echo "by spec:     $spec"
      [ "$compiled" = "$spec" ]
      touch $out
    '';

  # The outputs of a template, which is a flake, with this flake as its input and a colmena that returns its argument.
  templateSystems =
    name: extra:
    let
      flake = import (../templates + "/${name}/flake.nix");
      outputs = flake.outputs (
        {
          inherit nixpkgs;
          self = outputs;
          vfioc = self;
        }
        // extra
      );
    in
    outputs;
  template =
    name: extra:
    let
      systems = lib.mapAttrsToList (_: derivationOf) (templateSystems name extra).nixosConfigurations;
    in
    pkgs.runCommand "vfioc-template-${name}" { systems = lib.concatStringsSep "\n" systems; } ''
      [ -n "$systems" ]
      echo "$systems" >$out
    '';
  hive =
    let
      inherit (templateSystems "fleet" { colmena.lib.makeHive = hive: hive; }) colmenaHive nixosConfigurations;
      nodes = removeAttrs colmenaHive [
        "meta"
        "defaults"
      ];
      # The options that colmena adds to NixOS.
      deployment.options.deployment = lib.mkOption {
        type = lib.types.attrsOf lib.types.anything;
        default = { };
      };
      nodeSystem =
        _: node:
        derivationOf (
          nixpkgs.lib.nixosSystem {
            modules = [
              deployment
              node
            ];
          }
        );
      deployed = lib.mapAttrs nodeSystem nodes;
      built = lib.mapAttrs (_: derivationOf) nixosConfigurations;
    in
    pkgs.runCommand "vfioc-hive"
      {
        deployed = builtins.toJSON deployed;
        built = builtins.toJSON built;
      }
      ''
        echo "$deployed"
        [ "$deployed" = "$built" ]
        touch $out
      '';

  # Whether the package set can build a virtual machine with NixOS for a test.
  canBuildMachines = pkgs ? testers && pkgs.testers ? runNixOSTest;
  machines = {
    vm-binding = ./vm/binding.nix;
    vm-reconcile = ./vm/reconcile.nix;
  };
in
{
  # The package contains the code cache of the Node that runs the command.
  package = pkgs.runCommand "vfioc-package" { } ''
    test -s ${package}/share/vfioc/dist/program.js.v8
    touch $out
  '';

  schema = pkgs.runCommand "vfioc-schema" { } ''
    ${package}/bin/vfioc schema >schema.json
    diff ${../schema/host.schema.json} schema.json
    touch $out
  '';
  examples = fresh {
    folder = ../examples;
    output = "vfio";
    hasPrograms = true;
  };
  golden = fresh {
    folder = ../tests/golden;
    output = "out";
    hasPrograms = false;
  };
}
# The files that are written by hand; src/nix/print.ts prints the others.
// lib.optionalAttrs (canBuildMachines && pkgs ? nixfmt) {
  format = pkgs.runCommand "vfioc-format" { nativeBuildInputs = [ pkgs.nixfmt ]; } ''
    nixfmt --check ${../flake.nix} ${../package.nix} ${../modules/default.nix} ${../modules/compile.nix} || {
      echo 'not formatted: run nix fmt' >&2
      exit 1
    }
    touch $out
  '';
}
# The module and the systems are for x86_64 hosts.
// lib.optionalAttrs (system == "x86_64-linux") (
  lib.listToAttrs (map (name: lib.nameValuePair "system-${name}" (exampleSystem name)) examples)
  // {
    template-default = template "default" { };
    template-fleet = template "fleet" { colmena.lib.makeHive = hive: hive; };
    inherit hive;
    lib-compile = compiledByLib "same-model-gpus";
    lib-compile-fleet = compiledAsFleet [
      "same-model-gpus"
      "single-gpu"
    ];
  }
  // (
    if canBuildMachines then
      lib.mapAttrs (_: test: pkgs.testers.runNixOSTest (import test { inherit self; })) machines
    else
      builtins.trace "skipped, because this nixpkgs cannot build virtual machines: ${lib.concatStringsSep ", " (builtins.attrNames machines)}" { }
  )
)
