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
      assertion = config.users.users ? vini;
      message =
        "vfioc: the user 'vini' of host.users is not one of users.users: declare it there, or correct the name.";
    }
  ];

  boot = {
    kernelModules = [ "kvm-intel" ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces = {
    virbr-studio.allowedUDPPorts = [ 4011 ];
    virbr0.allowedUDPPorts = [ 4010 ];
  };

  services.pipewire = {
    enable = true;
    pulse.enable = true;
  };

  systemd.user.services = {
    scream-music = {
      description = "Sound of the guest music";
      wantedBy = [
        "default.target"
        "pipewire-pulse.service"
        "sys-subsystem-net-devices-virbr\\x2dstudio.device"
      ];
      wants = [ "pipewire-pulse.socket" ];
      after = [
        "pipewire-pulse.socket"
        "pipewire-pulse.service"
      ];
      partOf = [ "pipewire-pulse.service" ];
      startLimitIntervalSec = 0;
      unitConfig = {
        ConditionUser = "vini";
        StopPropagatedFrom = [ "sys-subsystem-net-devices-virbr\\x2dstudio.device" ];
      };
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -u -i virbr-studio -p 4011";
        Restart = "always";
        RestartSec = 3;
      };
    };
    scream-win10 = {
      description = "Sound of the guest win10";
      wantedBy = [
        "default.target"
        "pipewire-pulse.service"
        "sys-subsystem-net-devices-virbr0.device"
      ];
      wants = [ "pipewire-pulse.socket" ];
      after = [
        "pipewire-pulse.socket"
        "pipewire-pulse.service"
      ];
      partOf = [ "pipewire-pulse.service" ];
      startLimitIntervalSec = 0;
      unitConfig = {
        ConditionUser = "vini";
        StopPropagatedFrom = [ "sys-subsystem-net-devices-virbr0.device" ];
      };
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -i virbr0";
        Restart = "always";
        RestartSec = 3;
      };
    };
  };

  users.users.vini.extraGroups = [ "libvirtd" ];

  virtualisation.libvirtd = {
    enable = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
