# The machine without passthrough, which is in host.yaml. Import your hardware-configuration.nix here.
{
  networking.hostName = "workstation";
  nixpkgs.hostPlatform = "x86_64-linux";

  virtualisation.vfio = {
    enable = true;
    spec = ./host.yaml;
  };

  users.users.alex = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
  };

  boot.loader.systemd-boot.enable = true;
  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };

  # The NixOS release that this machine was installed with; read the manual before you change it.
  system.stateVersion = "25.05";
}
