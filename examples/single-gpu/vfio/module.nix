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
        "vfioc: host.name is 'nixos', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.";
    }
    {
      assertion = config.users.users.nixos.isNormalUser || config.users.users.nixos.isSystemUser;
      message =
        "vfioc: the user 'nixos' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
    }
    {
      assertion =
        config.services.openssh.enable && config.services.openssh.listenAddresses == [ ]
        -> lib.intersectLists [ 5900 ] config.services.openssh.ports == [ ];
      message =
        "vfioc: sshd listens on a port that is also forwarded to a guest (forwarded: 5900): set `listen` of the forward to another port and `to` to the port in the guest, or change services.openssh.ports.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'win11' with Secure Boot: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    kernelModules = [
      "kvm-intel"
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces = {
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
      forward-win11-wlp4s0-5900 = {
        description = "Port 5900 of wlp4s0, forwarded to the guest win11";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min win11:5900";
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
          "--xml=${pkgs.writeText "vfioc-networks-default.xml" (builtins.readFile ./networks/default.xml)}"
          "--stock"
          "--domain=win11"
          "--xml=${pkgs.writeText "vfioc-domains-win11.xml" (builtins.readFile ./domains/win11.xml)}"
          "--mac=52:54:00:f4:de:96"
        ];
      };
    };
    sockets.forward-win11-wlp4s0-5900 = {
      description = "Port 5900 of wlp4s0, forwarded to the guest win11";
      wantedBy = [
        "multi-user.target"
        "sys-subsystem-net-devices-wlp4s0.device"
      ];
      after = [ "sysinit.target" ];
      before = [ "shutdown.target" ];
      conflicts = [ "shutdown.target" ];
      unitConfig.DefaultDependencies = false;
      listenStreams = [ "5900" ];
      socketConfig.BindToDevice = "wlp4s0";
    };
  };

  users.users.nixos.extraGroups = [ "libvirtd" ];

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
          win11)
            step claim-devices 0000:03:00.0 0000:03:00.1
            step stop-units 30 display-manager.service lactd.service
            step end-sessions 30 seat0 0000:03:00.0 0000:03:00.1
            step unbind-consoles
            step unbind-framebuffer 0000:03:00.0 0000:03:00.1
            step wait-device-free 30 0000:03:00.0 0000:03:00.1
            step unload-drivers 30 auto 0000:03:00.0 0000:03:00.1
            ;;
          esac
        }
        ${builtins.readFile ./programs/hook.sh}'';
    });
    nss.enableGuest = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu = {
      runAsRoot = false;
      swtpm.enable = true;
    };
  };
}
