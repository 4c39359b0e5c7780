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
        let
          size = builtins.match "([1-9][0-9]*)([kKmMgG]?)" config.boot.devShmSize;
        in
        size == null
        || builtins.fromJSON (builtins.elemAt size 0)
        >= builtins.getAttr (builtins.elemAt size 1) {
          "" = 69206016;
          k = 67584;
          K = 67584;
          m = 66;
          M = 66;
          g = 1;
          G = 1;
        };
      message =
        "vfioc: boot.devShmSize is less than the 66MiB that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example `boot.devShmSize = \"1090M\";`.";
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
    extraModprobeConfig = ''
      options kvmfr static_size_mb=256,32
    '';
    extraModulePackages = [ config.boot.kernelPackages.kvmfr ];
    kernelModules = [
      "kvm-amd"
      "kvmfr"
    ];
    kernelParams = [
      # AMD's IOMMU is on by default; this only makes it explicit, as every
      # guide does.
      "amd_iommu=on"
      "iommu=pt"
    ];
  };

  environment = {
    etc = {
      "looking-glass/games.ini".text = ''
        [app]
        shmFile=/dev/kvmfr0
        [spice]
        port=5901
      '';
      "looking-glass/old.ini".text = ''
        [app]
        shmFile=/dev/kvmfr1
        [spice]
        enable=no
      '';
      "looking-glass/work.ini".text = ''
        [app]
        shmFile=/dev/shm/looking-glass
      '';
    };
    systemPackages = [ pkgs.looking-glass-client ];
  };

  services = {
    pipewire = {
      enable = true;
      pulse.enable = true;
    };
    udev.packages = [
      (pkgs.writeTextDir "lib/udev/rules.d/70-vfioc.rules" ''
        SUBSYSTEM=="kvmfr", GROUP="kvm", MODE="0660", TAG+="uaccess"
      '')
    ];
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
          "--domain=old"
          "--xml=${pkgs.writeText "vfioc-domains-old.xml" (builtins.readFile ./domains/old.xml)}"
          "--domain=work"
          "--xml=${pkgs.writeText "vfioc-domains-work.xml" (builtins.readFile ./domains/work.xml)}"
        ];
      };
    };
    tmpfiles.settings."10-vfioc" = {
      "/dev/shm/looking-glass".f = {
        mode = "0660";
        user = "qemu-libvirtd";
        group = "kvm";
      };
      "/dev/shm/scream".f = {
        mode = "0660";
        user = "qemu-libvirtd";
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
      unitConfig.ConditionUser = "alex";
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -m /dev/shm/scream";
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
    qemu-libvirtd.extraGroups = [ "kvm" ];
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
            step shared-memory /dev/shm/scream 2097152 qemu-libvirtd kvm
            step kvmfr-device /dev/kvmfr0
            ;;
          old)
            step kvmfr-device /dev/kvmfr1
            ;;
          work)
            step shared-memory /dev/shm/looking-glass 67108864 qemu-libvirtd kvm
            ;;
          esac
        }
        ${builtins.readFile ./programs/hook.sh}'';
    });
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu = {
      runAsRoot = false;
      swtpm.enable = true;
      verbatimConfig = ''
        namespaces = []
        cgroup_device_acl = [ "/dev/null", "/dev/ttyS0", "/dev/full", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/ptmx", "/dev/kvm", "/dev/userfaultfd", "/dev/kvmfr0", "/dev/kvmfr1" ]
      '';
    };
  };
}
