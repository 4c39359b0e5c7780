# Evaluates the machines of a VM test without building or starting them: the assertions that fail, also in their
# specialisations, and the settings that bind devices.
{ nixpkgs, test }:
let
  lib = import (nixpkgs + "/lib");
  pkgs = import ./nixos/stub-pkgs.nix {
    inherit lib;
    names = builtins.fromJSON (builtins.readFile ./nixos/names.json);
  };
  evaluated = (import (nixpkgs + "/nixos/lib") { inherit lib; }).evalTest {
    imports = [ (import test { self.nixosModules.default = ../modules; }) ];
    hostPkgs = pkgs;
    node.pkgs = pkgs;
    defaults.documentation.enable = false;
  };
  systemOf = config: {
    failed = map (one: one.message) (builtins.filter (one: !one.assertion) config.assertions);
    inherit (config.boot) extraModprobeConfig;
    unit = config.systemd.services.vfioc-reconcile.script or null;
  };
in
{
  script = builtins.unsafeDiscardStringContext evaluated.config.testScriptString;
  machines = builtins.mapAttrs (
    _: config:
    systemOf config
    // {
      specialisations = builtins.mapAttrs (_: one: systemOf one.configuration) config.specialisation;
    }
  ) evaluated.config.nodes;
}
