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
      assertion = config.users.users.vini.isNormalUser || config.users.users.vini.isSystemUser;
      message =
        "vfioc: the user 'vini' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
    }
    {
      assertion =
        let
          size = builtins.match "([1-9][0-9]*)([kKmMgG]?)" config.boot.devShmSize;
        in
        size == null
        || builtins.fromJSON (builtins.elemAt size 0)
        >= builtins.getAttr (builtins.elemAt size 1) {
          "" = 138412032;
          k = 135168;
          K = 135168;
          m = 132;
          M = 132;
          g = 1;
          G = 1;
        };
      message =
        "vfioc: boot.devShmSize is less than the 132MiB that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example `boot.devShmSize = \"1156M\";`.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'games': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    kernelModules = [ "kvm-intel" ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };

  environment = {
    etc = {
      "looking-glass/games.ini".text = ''
        [app]
        shmFile=/dev/shm/looking-glass-games
      '';
      "looking-glass/work.ini".text = ''
        [app]
        shmFile=/dev/shm/looking-glass-work
      '';
    };
    systemPackages = [ pkgs.looking-glass-client ];
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
          "--domain=games"
          "--xml=${pkgs.writeText "vfioc-domains-games.xml" (builtins.readFile ./domains/games.xml)}"
          "--domain=work"
          "--xml=${pkgs.writeText "vfioc-domains-work.xml" (builtins.readFile ./domains/work.xml)}"
        ];
      };
    };
    tmpfiles.settings."10-vfioc" = {
      "/dev/shm/looking-glass-games".f = {
        mode = "0660";
        user = "root";
        group = "kvm";
      };
      "/dev/shm/looking-glass-work".f = {
        mode = "0660";
        user = "root";
        group = "kvm";
      };
      "/dev/shm/scream-games".f = {
        mode = "0660";
        user = "root";
        group = "kvm";
      };
    };
    user.services.scream-games = {
      description = "Sound of the guest games";
      wantedBy = [
        "default.target"
        "pipewire-pulse.service"
      ];
      wants = [ "pipewire-pulse.socket" ];
      after = [
        "pipewire-pulse.socket"
        "pipewire-pulse.service"
      ];
      partOf = [ "pipewire-pulse.service" ];
      startLimitIntervalSec = 0;
      unitConfig.ConditionUser = "vini";
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -m /dev/shm/scream-games";
        Restart = "always";
        RestartSec = 3;
      };
    };
  };

  users.users = {
    alex.extraGroups = [
      "kvm"
      "libvirtd"
    ];
    vini.extraGroups = [
      "kvm"
      "libvirtd"
    ];
  };

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
          games)
            step shared-memory /dev/shm/looking-glass-games 67108864 root kvm
            step shared-memory /dev/shm/scream-games 4194304 root kvm
            ;;
          work)
            step shared-memory /dev/shm/looking-glass-work 67108864 root kvm
            ;;
          esac
        }
        ${builtins.readFile ./programs/hook.sh}'';
    });
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = true;
  };
}
