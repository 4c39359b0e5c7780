# One NixOS system with the flake's module, for tests to inspect.
{
  nixpkgs,
  release ? null,
  modules,
}:
(import ./nixos/eval.nix { inherit nixpkgs release; }) {
  modules = [
    ../modules
    {
      virtualisation.vfio.enable = true;
      networking.hostName = "box";
      users.users.alex.isNormalUser = true;
    }
  ]
  ++ modules;
  extraPackages = [ "scream" ];
}
