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
      assertion = config.networking.hostName == "threadripper";
      message =
        "vfioc: host.name is 'threadripper', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.";
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
          (module: lib.elem (builtins.replaceStrings [ "-" ] [ "_" ] module) [
            "nvidia"
            "nvidia_drm"
            "nvidia_modeset"
          ])
          config.boot.initrd.kernelModules;
      message =
        "vfioc: boot.initrd.kernelModules loads a driver that can take 'gpu' before vfio-pci (one of nvidia, nvidia_drm, nvidia_modeset): add that driver to devices.gpu.drivers, or remove it from boot.initrd.kernelModules.";
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
            (
              busId:
              builtins.match
                "PCI:(0*66(@0*0)?:0*0:0|0*66(@0*0)?:0*0:1|0*66(@0*0)?:0*0:2|0*66(@0*0)?:0*0:3)"
                busId
              != null
            )
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of 'win11' with Secure Boot: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.";
    }
  ];

  boot = {
    extraModprobeConfig = ''
      softdep i2c_nvidia_gpu pre: vfio-pci
      softdep nouveau pre: vfio-pci
      softdep nvidiafb pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
      softdep xhci_pci pre: vfio-pci
      install vfio-pci /bin/sh -c 'for word in "$@"; do case "$word" in *=*) file=''${word%%=*}; value=''${word#*=};; *) file=$word/driver_override; value=vfio-pci;; esac; if [ -e "/sys/bus/pci/devices/$file" ]; then echo "$value" >"/sys/bus/pci/devices/$file"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:42:00.0 0000:42:00.1 0000:42:00.2 0000:42:00.3
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

  networking.firewall.interfaces.virbr0 = {
    allowedTCPPorts = [ 53 ];
    allowedUDPPorts = [
      53
      67
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
      unitConfig.RequiresMountsFor = [ "/var/lib/libvirt/images" ];
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
        "/var/lib/libvirt/images/win11.qcow2"
        "qcow2"
        "107374182400"
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
        "--network=default"
        "--xml=${pkgs.writeText "vfioc-networks-default.xml" (builtins.readFile ./networks/default.xml)}"
        "--stock"
        "--domain=win11"
        "--xml=${pkgs.writeText "vfioc-domains-win11.xml" (builtins.readFile ./domains/win11.xml)}"
        "--mac=52:54:00:3e:c3:32"
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
          win11)
            step claim-devices 0000:42:00.0 0000:42:00.1 0000:42:00.2 0000:42:00.3
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
    };
  };
}
