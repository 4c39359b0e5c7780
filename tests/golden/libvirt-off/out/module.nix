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
  ];

  boot = {
    extraModprobeConfig = ''
      softdep igb pre: vfio-pci
      install vfio-pci /bin/sh -c 'for word in "$@"; do case "$word" in *=*) file=''${word%%=*}; value=''${word#*=};; *) file=$word/driver_override; value=vfio-pci;; esac; if [ -e "/sys/bus/pci/devices/$file" ]; then echo "$value" >"/sys/bus/pci/devices/$file"; fi; done; for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do if [ -x "$modprobe" ]; then exec "$modprobe" --ignore-install vfio-pci; fi; done; echo "vfioc: no modprobe was found to load vfio-pci with" >&2; exit 1' vfio-pci 0000:05:00.0
    '';
    initrd.kernelModules = [
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };
}
