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
        "vfioc: host.name is 'workstation', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.";
    }
    {
      assertion = config.users.users.alex.isNormalUser || config.users.users.alex.isSystemUser;
      message =
        "vfioc: the user 'alex' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
    }
    {
      assertion =
        config.services.openssh.enable && config.services.openssh.listenAddresses == [ ]
        -> lib.intersectLists
          [
            3389
            5900
            13389
          ]
          config.services.openssh.ports
        == [ ];
      message =
        "vfioc: sshd listens on a port that is also forwarded to a guest (forwarded: 3389, 5900, 13389): set `listen` of the forward to another port and `to` to the port in the guest, or change services.openssh.ports.";
    }
    {
      assertion =
        !(
          lib.versionAtLeast lib.trivial.release "25.11"
          && lib.any
            (
              rule:
              builtins.match
                "[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?"
                rule
              != null
              && !(builtins.match ".*-qemu-ovmf-metadata[[:space:]]*" rule != null)
            )
            config.systemd.tmpfiles.rules
        );
      message =
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'office': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    kernelModules = [ "kvm-amd" ];
    kernelParams = [
      # AMD's IOMMU is on by default; this only makes it explicit, as every
      # guide does.
      "amd_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces = {
    enp5s0.allowedTCPPorts = [
      3389
      13389
    ];
    virbr-guests = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
      ];
    };
    virbr0 = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
      ];
    };
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
      # NixOS does not restart a running libvirtd. This shows whether it started
      # with the current hooks and qemu.conf.
      libvirtd.environment.VFIOC_CONFIGURATION = builtins.hashString "sha256" (builtins.toJSON [
        config.virtualisation.libvirtd.hooks
        config.virtualisation.libvirtd.qemu.runAsRoot
        config.virtualisation.libvirtd.qemu.verbatimConfig
      ]);

      # Defines guests and networks if their declaration changed. It never
      # starts, stops or restarts a guest.
      vfioc-reconcile = {
        description = "Guests and networks of vfioc";
        wantedBy = [ "multi-user.target" ];
        wants = [ "libvirtd.service" ];
        after = [ "libvirtd.service" ];
        before = [ "libvirt-guests.service" ];
        serviceConfig = {
          Type = "oneshot";
          RemainAfterExit = true;
          StateDirectory = "vfioc";
          PrivateTmp = true;
          TimeoutStartSec = "5min";
        };
        script = lib.escapeShellArgs [
          (lib.getExe (pkgs.writeShellApplication {
            name = "vfioc-reconcile";
            runtimeInputs = [
              pkgs.coreutils
              config.virtualisation.libvirtd.package
              pkgs.libxml2
              pkgs.libxslt
              config.systemd.package
            ];
            checkPhase = "";
            text = builtins.readFile ./programs/reconcile.sh;
          }))
          (pkgs.writeText "vfioc-identity.xsl" (builtins.readFile ./programs/identity.xsl))
          "--libvirtd=${config.systemd.services.libvirtd.environment.VFIOC_CONFIGURATION}"
          "--network=default"
          "--network=guests"
          "--xml=${pkgs.writeText "vfioc-networks-guests.xml" (builtins.readFile ./networks/guests.xml)}"
          "--domain=office"
          "--xml=${pkgs.writeText "vfioc-domains-office.xml" (builtins.readFile ./domains/office.xml)}"
          "--mac=52:54:00:46:a2:42"
          "--domain=win10"
          "--xml=${pkgs.writeText "vfioc-domains-win10.xml" (builtins.readFile ./domains/win10.xml)}"
          "--mac=52:54:00:d1:8c:5c"
        ];
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
    # The steps of each guest, done in this order before it starts and undone in
    # reverse after it stopped.
    hooks.qemu.vfioc = lib.getExe (pkgs.writeShellApplication {
      name = "vfioc-hook";
      runtimeInputs = [
        pkgs.coreutils
        pkgs.findutils
        pkgs.gawk
        pkgs.gnugrep
        pkgs.gnused
        pkgs.kmod
        config.systemd.package
        pkgs.util-linux
      ];
      checkPhase = "";
      text = ''
        steps_of() {
          case $1 in
          esac
        }
        ${builtins.readFile ./programs/hook.sh}'';
    });
    nss.enableGuest = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
