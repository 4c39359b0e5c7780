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
      assertion = config.users.users.vini.isNormalUser || config.users.users.vini.isSystemUser;
      message =
        "vfioc: the user 'vini' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'music': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
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
    virbr-studio = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
        4011
      ];
    };
    virbr0 = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
        4010
      ];
    };
  };

  services.pipewire = {
    enable = true;
    pulse.enable = true;
  };

  systemd = {
    services = {
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
          "--network=studio"
          "--xml=${pkgs.writeText "vfioc-networks-studio.xml" (builtins.readFile ./networks/studio.xml)}"
          "--domain=music"
          "--xml=${pkgs.writeText "vfioc-domains-music.xml" (builtins.readFile ./domains/music.xml)}"
          "--mac=52:54:00:76:23:87"
          "--domain=win10"
          "--xml=${pkgs.writeText "vfioc-domains-win10.xml" (builtins.readFile ./domains/win10.xml)}"
          "--mac=52:54:00:d1:8c:5c"
        ];
      };
    };
    user.services = {
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
  };

  users.users.vini.extraGroups = [ "libvirtd" ];

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
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
