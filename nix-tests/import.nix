# Evaluates configurations as lib.importable does, each from a file { modules, specialArgs ? { }, extraPackages ? [ ] }.
# Scripts are derivations that have their text, as those of nixpkgs do.
{ nixpkgs }:
let
  withText =
    name: text:
    let
      drv = derivation {
        name = builtins.replaceStrings [ " " ] [ "-" ] name;
        system = "x86_64-linux";
        builder = "/bin/sh";
        args = [
          "-c"
          "echo > $out"
        ];
        inherit text;
      };
    in
    drv
    // {
      inherit text;
      meta.mainProgram = name;
    };
  writers = [
    "writeBash"
    "writeBashBin"
    "writePython3"
  ];
  # A kernel of its own, so that it can be told from the others.
  overrides = self: {
    linuxPackages_zen = self.linuxPackages // {
      kernel = self.linux // {
        inherit (self.zen) drvPath;
      };
      isZen = true;
    };
    zen = withText "zen" "";
    writeScript = withText;
    writeScriptBin = withText;
    writeShellApplication = { name, text, ... }: withText name text;
    writeShellScript = withText;
    writeShellScriptBin = withText;
    writeText = withText;
    writers = builtins.listToAttrs (
      map (name: {
        inherit name;
        value = withText;
      }) writers
    );
  };
  packages = [
    "dmidecode"
    "nushell"
    "qemu_full"
    "scream"
    "virtio-win"
    "xrandr"
  ];
in
rec {
  # A system of a description, as nixosSystem returns it.
  systemOf =
    release: description:
    (import ./nixos/eval.nix { inherit nixpkgs release; }) {
      inherit (description) modules;
      specialArgs = description.specialArgs or { };
      extraPackages = packages ++ description.extraPackages or [ ];
      inherit overrides;
    };
  importable =
    release: description: import ../modules/importable.nix (systemOf release description);
}
