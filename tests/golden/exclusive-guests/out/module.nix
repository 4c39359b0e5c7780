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
      assertion = config.networking.hostName == "box";
      message =
        "vfioc: host.name is 'box', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.";
    }
    {
      assertion = config.users.users.alex.isNormalUser || config.users.users.alex.isSystemUser;
      message =
        "vfioc: the user 'alex' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.";
    }
    {
      assertion =
        !config.boot.initrd.systemd.enable or true
        || config.boot.initrd.systemd.shell.enable or true;
      message =
        "vfioc: kmod runs a shell command in the initrd to keep devices for vfio-pci, but the initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices.";
    }
    {
      assertion =
        let
          size = builtins.match "([1-9][0-9]*)([kKmMgG]?)" config.boot.devShmSize;
        in
        size == null
        || builtins.fromJSON (builtins.elemAt size 0)
        >= builtins.getAttr (builtins.elemAt size 1) {
          "" = 134217728;
          k = 131072;
          K = 131072;
          m = 128;
          M = 128;
          g = 1;
          G = 1;
        };
      message =
        "vfioc: boot.devShmSize is less than the 128MiB that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example `boot.devShmSize = \"1152M\";`.";
    }
    {
      assertion =
        !lib.any
          (parameter: builtins.match "vfio[-_]pci[.]ids=.*" parameter != null)
          config.boot.kernelParams;
      message =
        "vfioc: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove vfio-pci.ids.";
    }
    {
      assertion =
        lib.count
          (
            line:
            builtins.match
              "[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*"
              line
            != null
          )
          (lib.splitString "\n" config.boot.extraModprobeConfig)
        == 0;
      message =
        "vfioc: boot.extraModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfio-pci`.";
    }
    {
      assertion =
        !(
          (
            config.hardware.nvidia.prime.offload.enable or false
            || config.hardware.nvidia.prime.sync.enable or false
            || config.hardware.nvidia.prime.reverseSync.enable or false
          )
          && lib.any
            (busId: builtins.match "PCI:(0*11(@0*0)?:0*0:0|0*11(@0*0)?:0*0:1)" busId != null)
            [
              (config.hardware.nvidia.prime.nvidiaBusId or "")
              (config.hardware.nvidia.prime.amdgpuBusId or "")
              (config.hardware.nvidia.prime.intelBusId or "")
            ]
        );
      message =
        "vfioc: hardware.nvidia.prime uses a GPU that the spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec.";
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
      softdep amdgpu pre: vfio-pci
      softdep radeon pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
      install vfio-pci /bin/sh -c 'for word in "$@"; do case "$word" in *=*) file=''${word%%=*}; value=''${word#*=};; *) file=$word/driver_override; value=vfio-pci;; esac; if [ -e "/sys/bus/pci/devices/$file" ]; then echo "$value" >"/sys/bus/pci/devices/$file"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:0b:00.0 0000:0b:00.1
    '';
    initrd.kernelModules = [
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelModules = [ "kvm-amd" ];
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
        shmFile=/dev/shm/looking-glass
        [spice]
        port=5930
      '';
      "looking-glass/work.ini".text = ''
        [app]
        shmFile=/dev/shm/looking-glass
        [spice]
        port=5930
      '';
    };
    systemPackages = [ pkgs.looking-glass-client ];
  };

  networking.firewall.interfaces.virbr0 = {
    allowedTCPPorts = [ 53 ];
    allowedUDPPorts = [
      53
      67
      4010
    ];
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
          "--xml=${pkgs.writeText "vfioc-networks-default.xml" (builtins.readFile ./networks/default.xml)}"
          "--stock"
          "--domain=games"
          "--xml=${pkgs.writeText "vfioc-domains-games.xml" (builtins.readFile ./domains/games.xml)}"
          "--mac=52:54:00:e6:a6:f2"
          "--domain=work"
          "--xml=${pkgs.writeText "vfioc-domains-work.xml" (builtins.readFile ./domains/work.xml)}"
          "--mac=52:54:00:4d:d5:e1"
        ];
      };
    };
    tmpfiles.settings."10-vfioc"."/dev/shm/looking-glass".f = {
      mode = "0660";
      user = "qemu-libvirtd";
      group = "kvm";
    };
    user.services.scream-games = {
      description = "Sound of the guests games and work";
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
        ConditionUser = "alex";
        StopPropagatedFrom = [ "sys-subsystem-net-devices-virbr0.device" ];
      };
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -i virbr0";
        Restart = "always";
        RestartSec = 3;
      };
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
          games)
            step claim-devices 0000:0b:00.0 0000:0b:00.1
            step shared-memory /dev/shm/looking-glass 134217728 qemu-libvirtd kvm
            ;;
          work)
            step claim-devices 0000:0b:00.0 0000:0b:00.1
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
