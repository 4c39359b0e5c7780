# Evaluates one NixOS system for each case and release: the path of its toplevel, the assertions that fail, and its
# warnings.
{ nixpkgs, cases, releases }:
let
  systemOf =
    release: case:
    let
      nixos = (import ./nixos/eval.nix { inherit nixpkgs release; }) {
        modules = [
          case.module
          (case."with" or { })
          {
            networking.hostName = case.host;
            users.users = builtins.listToAttrs (
              map (name: {
                inherit name;
                value.isNormalUser = true;
              }) case.users
            );
          }
        ];
        extraPackages = [ "scream" ];
      };
    in
    {
      failed = map (one: one.message) (builtins.filter (one: !one.assertion) nixos.config.assertions);
      inherit (nixos.config) warnings;
      toplevel = (builtins.tryEval nixos.config.system.build.toplevel.drvPath).value;
    };
in
builtins.mapAttrs (
  _: case:
  builtins.listToAttrs (
    map (release: {
      name = if release == null then "tree" else release;
      value = systemOf release case;
    }) releases
  )
) cases
