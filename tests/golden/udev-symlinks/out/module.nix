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
  ];

  boot.kernelParams = [
    # AMD's IOMMU is on by default; this only says so, as every guide does.
    "amd_iommu=on"
    "iommu=pt"
  ];

  services.udev.extraRules = ''
    ACTION!="remove", SUBSYSTEM=="input", KERNEL=="event*", ATTRS{name}=="KMonad output", SYMLINK+="KMONAD_DEVICE"
    ACTION!="remove", SUBSYSTEM=="input", KERNEL=="event*", ATTRS{name}=="Bob's \"50%\" [*]$kbd[*] [[]''${x}] a?b c?d é", SYMLINK+="ODD"
    ACTION!="remove", SUBSYSTEM=="input", KERNEL=="event*", ENV{ID_VENDOR_ID}=="046d", ENV{ID_MODEL_ID}=="c541", ENV{ID_INPUT_KEYBOARD}=="1", SYMLINK+="RECEIVER_KEYBOARD"
    ACTION!="remove", SUBSYSTEM=="input", KERNEL=="event*", ENV{ID_VENDOR_ID}=="046d", ENV{ID_MODEL_ID}=="c541", ENV{ID_USB_INTERFACE_NUM}=="01", ENV{ID_INPUT_MOUSE}=="1", SYMLINK+="SECOND_INTERFACE"
  '';

  users.users.alex.extraGroups = [ "libvirtd" ];

  virtualisation.libvirtd = {
    enable = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
