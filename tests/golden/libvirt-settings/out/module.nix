# Made by vfioc: a NixOS module for the host side of PCI passthrough.
# It can be imported as it is, and kept without vfioc. To change it, change the
# spec and compile again.
{
  config,
  lib,
  pkgs,
  ...
}:
{
  assertions = [
    {
      assertion = config.networking.hostName == "workstation";
      message =
        "vfioc: host.name is 'workstation', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users ? alex;
      message =
        "vfioc: the user 'alex' of host.users is not one of users.users: declare it there, or correct the name.";
    }
    {
      assertion = config.users.users ? vini;
      message =
        "vfioc: the user 'vini' of host.users is not one of users.users: declare it there, or correct the name.";
    }
  ];

  boot.kernelParams = [
    # AMD's IOMMU is on by default; this only says so, as every guide does.
    "amd_iommu=on"
    "iommu=pt"
  ];

  programs.virt-manager.enable = true;

  users.users = {
    alex.extraGroups = [ "libvirtd" ];
    vini.extraGroups = [ "libvirtd" ];
  };

  virtualisation = {
    libvirtd = {
      enable = true;
      onBoot = "start";
      onShutdown = "suspend";
      parallelShutdown = 4;
      qemu = {
        package = pkgs.qemu_kvm;
        runAsRoot = true;
        swtpm.enable = true;
        verbatimConfig = ''
          namespaces = [ "mount" ]
          max_core = "unlimited"
          max_files = 4096
        '';
      };
    };
    spiceUSBRedirection.enable = true;
  };
}
