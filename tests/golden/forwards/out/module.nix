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

  boot = {
    kernelModules = [ "kvm-amd" ];
    kernelParams = [
      # AMD's IOMMU is on by default; this only says so, as every guide does.
      "amd_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces = {
    enp5s0.allowedTCPPorts = [
      3389
      13389
    ];
    wlp4s0.allowedTCPPorts = [ 5900 ];
  };

  system.nssModules = [ config.virtualisation.libvirtd.package ];

  systemd = {
    services = {
      forward-office-enp5s0-3389 = {
        description = "Port 3389 of enp5s0, forwarded to the guest office";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min office:3389";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
      forward-win10-enp5s0-13389 = {
        description = "Port 13389 of enp5s0, forwarded to the guest win10";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min 10.157.157.198:3389";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
      "forward-win10-wlp4s0-192.168.178.30-5900" = {
        description = "Port 5900 of wlp4s0, forwarded to the guest win10";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min 10.157.157.198:5900";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
    };
    sockets = {
      forward-office-enp5s0-3389 = {
        description = "Port 3389 of enp5s0, forwarded to the guest office";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-enp5s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "3389" ];
        socketConfig.BindToDevice = "enp5s0";
      };
      forward-win10-enp5s0-13389 = {
        description = "Port 13389 of enp5s0, forwarded to the guest win10";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-enp5s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "13389" ];
        socketConfig.BindToDevice = "enp5s0";
      };
      "forward-win10-wlp4s0-192.168.178.30-5900" = {
        description = "Port 5900 of wlp4s0, forwarded to the guest win10";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-wlp4s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "192.168.178.30:5900" ];
        socketConfig = {
          BindToDevice = "wlp4s0";
          FreeBind = true;
        };
      };
    };
  };

  users.users.alex.extraGroups = [ "libvirtd" ];

  virtualisation.libvirtd = {
    enable = true;
    nss.enableGuest = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
