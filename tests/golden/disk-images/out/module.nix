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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'linux': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
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

  systemd.services = {
    # NixOS does not restart a running libvirtd. This shows whether it started
    # with the current hooks and qemu.conf.
    libvirtd.environment.VFIOC_CONFIGURATION = builtins.hashString "sha256" (builtins.toJSON [
      config.virtualisation.libvirtd.hooks
      config.virtualisation.libvirtd.qemu.runAsRoot
      config.virtualisation.libvirtd.qemu.verbatimConfig
    ]);

    # Creates missing disk images. Existing ones are never changed.
    vfioc-disks = {
      description = "Disk images of guests";
      wantedBy = [ "multi-user.target" ];
      before = [ "vfioc-reconcile.service" ];
      unitConfig.RequiresMountsFor = [
        "\"/srv/50%% of a $\""
        "/srv"
        "/var/lib/libvirt/images"
      ];
      serviceConfig = {
        Type = "oneshot";
        RemainAfterExit = true;
      };
      script = lib.escapeShellArgs [
        (lib.getExe (pkgs.writeShellApplication {
          name = "vfioc-create-disks";
          runtimeInputs = [
            pkgs.coreutils
            config.virtualisation.libvirtd.qemu.package
          ];
          checkPhase = "";
          text = builtins.readFile ./programs/create-disks.sh;
        }))
        "qemu-libvirtd:qemu-libvirtd"
        "/srv/50% of a $/it's a swap.img"
        "raw"
        "8589934592"
        "/srv/shared.raw"
        "raw"
        "1099511627776"
        "/var/lib/libvirt/images/linux.qcow2"
        "qcow2"
        "64424509440"
        "/var/lib/libvirt/images/win10"
        "qcow2"
        "128849018880"
      ];
    };

    # Defines guests and networks if their declaration changed. It never starts,
    # stops or restarts a guest.
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
        "--domain=linux"
        "--xml=${pkgs.writeText "vfioc-domains-linux.xml" (builtins.readFile ./domains/linux.xml)}"
        "--domain=win10"
        "--xml=${pkgs.writeText "vfioc-domains-win10.xml" (builtins.readFile ./domains/win10.xml)}"
      ];
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
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
