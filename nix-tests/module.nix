# One NixOS system with the flake's module, for a test to look at.
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
