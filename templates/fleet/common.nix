# The configuration that all machines share, except passthrough.
{ lib, ... }:
{
  nixpkgs.hostPlatform = lib.mkDefault "x86_64-linux";
  users.users.alex = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
  };
  services.openssh.enable = true;
  boot.loader.systemd-boot.enable = true;
  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };
  system.stateVersion = "25.05";
}
