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
      assertion = config.networking.hostName == "tower";
      message =
        "vfioc: host.name is 'tower', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users.user.isNormalUser || config.users.users.user.isSystemUser;
      message =
        "vfioc: the user 'user' of host.users is not one of users.users: declare it there, or correct the name.";
    }
    {
      assertion =
        !config.boot.initrd.systemd.enable or true
        || config.boot.initrd.systemd.shell.enable or true;
      message =
        "vfioc: devices are kept for vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id.";
    }
    {
      assertion =
        !lib.any
          (parameter: builtins.match "vfio[-_]pci[.]ids=.*" parameter != null)
          config.boot.kernelParams;
      message =
        "vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pci.ids out, and name the devices in the spec.";
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
        == 1;
      message =
        "vfioc: boot.extraModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec.";
    }
    {
      assertion =
        !lib.any
          (module: lib.elem (builtins.replaceStrings [ "-" ] [ "_" ] module) [
            "nvidia_drm"
            "nvidia_modeset"
            "nvidiafb"
          ])
          config.boot.initrd.kernelModules;
      message =
        "vfioc: boot.initrd.kernelModules loads a driver that can take 'gpu' before vfio-pci (one of nvidia_drm, nvidia_modeset, nvidiafb): add it to devices.gpu.drivers, or take it out of the list.";
    }
    {
      assertion =
        !(
          (
            config.hardware.nvidia.prime.offload.enable or false
            || config.hardware.nvidia.prime.sync.enable or false
            || config.hardware.nvidia.prime.reverseSync.enable or false
          )
          && lib.any (busId: builtins.match "PCI:(0*15(@0*0)?:0*0:0)" busId != null) [
            (config.hardware.nvidia.prime.nvidiaBusId or "")
            (config.hardware.nvidia.prime.amdgpuBusId or "")
            (config.hardware.nvidia.prime.intelBusId or "")
          ]
        );
      message =
        "vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload or sync off, or take the card out of devices.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which 'guest' gets its own: take it out, libvirtd has what is needed there since NixOS 25.11.";
    }
  ];

  boot = {
    blacklistedKernelModules = [
      "nouveau"
      "nvidia"
    ];
    extraModprobeConfig = ''
      options vfio-pci ids=10de:13c0
      softdep nouveau pre: vfio-pci
      softdep nvidia pre: vfio-pci
      softdep snd_hda_intel pre: vfio-pci
      install vfio-pci /bin/sh -c 'for word in "$@"; do case "$word" in *=*) file=''${word%%=*}; value=''${word#*=};; *) file=$word/driver_override; value=vfio-pci;; esac; if [ -e "/sys/bus/pci/devices/$file" ]; then echo "$value" >"/sys/bus/pci/devices/$file"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:0f:00.1
    '';
    initrd.kernelModules = [
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelModules = [ "kvm-amd" ];
    kernelPackages = pkgs.linuxPackages_zen;
    kernelParams = [
      # AMD's IOMMU is on by default; this only says so, as every guide does.
      "amd_iommu=on"
      "iommu=pt"
      # Does something only in a kernel that carries the ACS override patch,
      # such as linuxPackages_zen.
      "pcie_acs_override=downstream,multifunction"
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
    # NixOS leaves a libvirtd alone that runs. By this it is seen whether it
    # started with the hooks and the qemu.conf of today.
    libvirtd.environment.VFIOC_CONFIGURATION = builtins.hashString "sha256" (builtins.toJSON [
      config.virtualisation.libvirtd.hooks
      config.virtualisation.libvirtd.qemu.runAsRoot
      config.virtualisation.libvirtd.qemu.verbatimConfig
    ]);

    # Defines the guests and networks, where what was declared changed. It
    # starts, stops and restarts no guest.
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
        "--domain=guest"
        "--xml=${pkgs.writeText "vfioc-domains-guest.xml" (builtins.readFile ./domains/guest.xml)}"
        "--mac=52:54:00:53:70:1f"
      ];
    };
  };

  users.users.user.extraGroups = [ "libvirtd" ];

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
          guest)
            step claim-devices 0000:0f:00.0 0000:0f:00.1
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
