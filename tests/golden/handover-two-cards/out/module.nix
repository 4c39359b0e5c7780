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
      assertion = config.networking.hostName == "desktop";
      message =
        "vfioc: host.name is 'desktop', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.";
    }
    {
      assertion = config.users.users.alex.isNormalUser || config.users.users.alex.isSystemUser;
      message =
        "vfioc: the user 'alex' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
    }
    {
      assertion =
        let
          size = builtins.match "([1-9][0-9]*)([kKmMgG]?)" config.boot.devShmSize;
        in
        size == null
        || builtins.fromJSON (builtins.elemAt size 0)
        >= builtins.getAttr (builtins.elemAt size 1) {
          "" = 33554432;
          k = 32768;
          K = 32768;
          m = 32;
          M = 32;
          g = 1;
          G = 1;
        };
      message =
        "vfioc: boot.devShmSize is less than the 32MiB that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example `boot.devShmSize = \"1056M\";`.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'both': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    kernelModules = [
      "kvm-amd"
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelParams = [
      # AMD's IOMMU is on by default; this only makes it explicit, as every
      # guide does.
      "amd_iommu=on"
      "iommu=pt"
    ];
  };

  environment.systemPackages = [ pkgs.looking-glass-client ];

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
          "--domain=both"
          "--xml=${pkgs.writeText "vfioc-domains-both.xml" (builtins.readFile ./domains/both.xml)}"
          "--domain=one"
          "--xml=${pkgs.writeText "vfioc-domains-one.xml" (builtins.readFile ./domains/one.xml)}"
          "--domain=seen"
          "--xml=${pkgs.writeText "vfioc-domains-seen.xml" (builtins.readFile ./domains/seen.xml)}"
        ];
      };
    };
    tmpfiles.settings."10-vfioc"."/dev/shm/looking-glass".f = {
      mode = "0660";
      user = "qemu-libvirtd";
      group = "kvm";
    };
  };

  users.users.alex.extraGroups = [
    "kvm"
    "libvirtd"
  ];

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
          both)
            step claim-devices 0000:0b:00.0 0000:0b:00.1 0000:41:00.0
            step stop-units 60 display-manager.service ollama.service
            step end-sessions 60 seat0 0000:0b:00.0 0000:0b:00.1 0000:41:00.0
            step unbind-consoles
            step unbind-framebuffer 0000:0b:00.0 0000:0b:00.1 0000:41:00.0
            step wait-device-free 60 0000:0b:00.0 0000:0b:00.1 0000:41:00.0
            step unload-drivers 60 nvidia_uvm,nvidia 0000:41:00.0
            step unload-drivers 60 auto 0000:0b:00.0 0000:0b:00.1
            step restart-units 60 0000:0b:00.0,0000:0b:00.1,0000:41:00.0 display-manager.service
            ;;
          one)
            step claim-devices 0000:0c:00.0
            step stop-units 30 display-manager.service
            step end-sessions 30 seat0 0000:0c:00.0
            step unbind-consoles
            step unbind-framebuffer 0000:0c:00.0
            step wait-device-free 30 0000:0c:00.0
            step unload-drivers 30 auto 0000:0c:00.0
            ;;
          seen)
            step shared-memory /dev/shm/looking-glass 33554432 qemu-libvirtd kvm
            ;;
          esac
        }
        ${builtins.readFile ./programs/hook.sh}'';
    });
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
