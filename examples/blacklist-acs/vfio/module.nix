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
      assertion = config.networking.hostName == "tower";
      message =
        "vfioc: host.name is 'tower', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users ? user;
      message =
        "vfioc: the user 'user' of host.users is not one of users.users: declare it there, or correct the name.";
    }
  ];

  boot = {
    blacklistedKernelModules = [
      "nouveau"
      "nvidia"
    ];
    extraModprobeConfig = ''
      options vfio-pci ids=10de:13c0
      softdep nouveau pre: vfio-pci
      softdep nvidia pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
      install vfio-pci /bin/sh -c 'for address in "$@"; do if [ -e "/sys/bus/pci/devices/$address/driver_override" ]; then echo vfio-pci >"/sys/bus/pci/devices/$address/driver_override"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci $CMDLINE_OPTS; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:0f:00.1
    '';
    initrd = {
      kernelModules = [
        "vfio_pci"
        "vfio"
        "vfio_iommu_type1"
      ];
      services.udev.rules = ''
        ACTION=="add", SUBSYSTEM=="pci", KERNEL=="0000:0f:00.1", ATTR{driver_override}="vfio-pci"
      '';
    };
    kernelModules = [ "kvm-amd" ];
    kernelPackages = pkgs.linuxPackages_zen;
    kernelParams = [
      # AMD's IOMMU is on by default; this only says so, as every guide does.
      "amd_iommu=on"
      "iommu=pt"
      # Does something only in a kernel that carries the ACS override patch,
      # such as linuxPackages_zen.
      "pcie_acs_override=downstream,multifunction"
    ];
  };

  services.udev.extraRules = ''
    ACTION=="add", SUBSYSTEM=="pci", KERNEL=="0000:0f:00.1", ATTR{driver_override}="vfio-pci"
  '';

  users.users.user.extraGroups = [ "libvirtd" ];

  virtualisation.libvirtd = {
    enable = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
