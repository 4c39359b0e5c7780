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
          "" = 35651584;
          k = 34816;
          K = 34816;
          m = 34;
          M = 34;
          g = 1;
          G = 1;
        };
      message =
        "vfioc: boot.devShmSize is less than the 34MiB that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example `boot.devShmSize = \"1058M\";`.";
    }
    {
      assertion = (config.services.pulseaudio or config.hardware.pulseaudio).enable;
      message =
        "vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host runs PipeWire, or set services.pulseaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05).";
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
        !lib.any
          (module: lib.elem (builtins.replaceStrings [ "-" ] [ "_" ] module) [ "radeon" ])
          config.boot.initrd.kernelModules;
      message =
        "vfioc: boot.initrd.kernelModules loads a driver that can take 'gpu' before vfio-pci (one of radeon): add that driver to devices.gpu.drivers, or remove it from boot.initrd.kernelModules.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'nt10': remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    extraModprobeConfig = ''
      softdep amdgpu pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
      install vfio-pci /bin/sh -c 'for word in "$@"; do case "$word" in *=*) file=''${word%%=*}; value=''${word#*=};; *) file=$word/driver_override; value=vfio-pci;; esac; if [ -e "/sys/bus/pci/devices/$file" ]; then echo "$value" >"/sys/bus/pci/devices/$file"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:0b:00.0 0000:0b:00.1
    '';
    initrd.kernelModules = [
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelModules = [ "kvm-amd" ];
    kernelPackages = pkgs.linuxPackages_latest;
    kernelParams = [
      # AMD's IOMMU is on by default; this only makes it explicit, as every
      # guide does.
      "amd_iommu=on"
      "iommu=pt"
      "pcie_aspm=off"
    ];
  };

  environment.systemPackages = [ pkgs.looking-glass-client ];

  networking.firewall.interfaces.virbr0 = {
    allowedTCPPorts = [ 53 ];
    allowedUDPPorts = [
      53
      67
    ];
  };

  programs.virt-manager.enable = true;

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
          "--domain=nt10"
          "--xml=${pkgs.writeText "vfioc-domains-nt10.xml" (builtins.readFile ./domains/nt10.xml)}"
          "--mac=52:54:00:dc:5d:47"
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
    user.services.scream-nt10 = {
      description = "Sound of the guest nt10";
      wantedBy = [
        "default.target"
        "pulseaudio.service"
      ];
      wants = [ "pulseaudio.socket" ];
      after = [
        "pulseaudio.socket"
        "pulseaudio.service"
      ];
      partOf = [ "pulseaudio.service" ];
      startLimitIntervalSec = 0;
      unitConfig.ConditionUser = "alex";
      serviceConfig = {
        ExecStart = "${pkgs.scream}/bin/scream -o pulse -m /dev/shm/scream";
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
          nt10)
            step claim-devices 0000:0b:00.0 0000:0b:00.1
            step shared-memory /dev/shm/looking-glass 33554432 qemu-libvirtd kvm
            step shared-memory /dev/shm/scream 2097152 qemu-libvirtd kvm
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
