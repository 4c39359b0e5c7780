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
      assertion = config.networking.hostName == "nixos";
      message =
        "vfioc: host.name is 'nixos', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users ? my-user;
      message =
        "vfioc: the user 'my-user' of host.users is not one of users.users: declare it there, or correct the name.";
    }
  ];

  boot = {
    extraModprobeConfig = ''
      options vfio-pci ids=1002:67b0,1002:aac8,144d:a80a
      softdep amdgpu pre: vfio-pci
      softdep nvme pre: vfio-pci
      softdep radeon pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
    '';
    initrd.kernelModules = [
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelModules = [ "kvm-intel" ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };

  programs.virt-manager.enable = true;
  users.users.my-user.extraGroups = [ "libvirtd" ];

  virtualisation = {
    libvirtd = {
      enable = true;
      onBoot = "ignore";
      onShutdown = "shutdown";
      qemu = {
        package = pkgs.qemu_kvm;
        runAsRoot = true;
        swtpm.enable = true;
      };
    };
    spiceUSBRedirection.enable = true;
  };
}
