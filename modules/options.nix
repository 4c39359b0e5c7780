# Generated from the schema of the spec by npm run generate.
{ lib }:
{
  version = lib.mkOption {
    type = lib.types.nullOr (lib.types.enum [ 1 ]);
    default = null;
    description = "The version of this format, 1.";
  };

  host = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        name = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The host name. UUIDs and MAC addresses are derived from it, and it must equal networking.hostName.";
          example = "workstation";
        };
        users = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Users of the host who may use the guests. They join the groups that this requires.";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "amd"
            "intel"
          ]);
          default = null;
          description =
            "The vendor of the CPU, which determines the IOMMU parameter and the KVM module.";
        };
        audio = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "pipewire"
            "pulseaudio"
            "none"
          ]);
          default = null;
          description = "The sound server of the host. Default: pipewire.";
        };
        facts = lib.mkOption {
          type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
          default = null;
          description =
            "A file with facts about this machine, as written by vfioc scan. It turns on the checks that need them.";
          example = "./vbios.rom";
        };
        specialisation = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                name = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "The name of the boot entry.";
                  example = "gpu";
                };
                inverse = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to swap the entries: passthrough is in the default entry, and this entry is without it. Default: off.";
                };
                videoDrivers = lib.mkOption {
                  type = lib.types.nullOr (lib.types.listOf lib.types.str);
                  default = null;
                  description =
                    "services.xserver.videoDrivers in the entry with passthrough, overriding the rest of the configuration.";
                };
                prime = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to leave hardware.nvidia.prime unchanged. Off: PRIME is off in the entry with passthrough, whose guest has the GPU. Default: on.";
                };
              };
            })
          ]);
          default = null;
          description =
            "The name of a separate boot entry for passthrough. Default: passthrough is in every entry.";
          example = "gpu";
        };
      };
    });
    default = null;
    description = "The host machine.";
  };

  devices = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        functions = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The PCI functions of the device, in the order in which the guest sees them, by address or by path. A GPU usually has an audio function next to it.";
        };
        path = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The path of the device through the bridges of the host, as `vfioc scan` prints it. Unlike its address, it stays the same if another card is added or removed. The host then finds the functions by it, and their addresses only tell them apart.";
          example = "00:03.1/00.0";
        };
        ids = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The vendor:device ids of the functions. Before the host takes a device, it compares them with the ones of the device that is there, and leaves another device alone. With ids alone, it takes the only device that has them.";
        };
        subsystems = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The vendor:device ids of the board (Subsystem in `lspci -nnv`), compared like ids. They tell apart two cards with the same GPU from different manufacturers.";
        };
        bind = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "boot"
            "start"
            "handover"
          ]);
          default = null;
          description =
            "When vfio-pci takes the device: boot, before any host driver; start, when the guest starts, until it stops; handover, like start, for a GPU that the host is using. Default: boot.";
        };
        by = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "address"
            "id"
          ]);
          default = null;
          description =
            "How the device is found at boot: by address, which works with two identical devices, or by id. Default: address if functions are given.";
        };
        drivers = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Host drivers that must not bind to the device. Default: those that the facts of the machine show, or the usual ones of its vendor.";
        };
        blacklist = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to blacklist these drivers on the whole host: those in drivers, or those that the facts show. Default: off.";
        };
        idleD3 = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether vfio-pci puts the device to sleep while it is unused (D3). Turn this off if the device does not wake up. Default: on.";
        };
        vga = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether the GPU keeps its legacy VGA addresses. Off (disable_vga, for all devices of vfio-pci) saves the host the VGA arbitration between GPUs. Guests without UEFI need it on. Default: on.";
        };
        resetMethod = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "device_specific"
            "acpi"
            "flr"
            "af_flr"
            "pm"
            "bus"
          ]);
          default = null;
          description = "The reset method that the kernel uses for the device.";
        };
        vendorReset = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to load the kernel module vendor-reset, which can reset AMD GPUs of the families Polaris, Vega 10 and 20, Navi 10, 12 and 14, and Arcturus, and to have the kernel use it for this one. Default: off.";
        };
        d3cold = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether the kernel may power off the device completely while it is unused (D3cold). Turn this off if the device does not come back. Default: on.";
        };
        bars = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              bar0 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 0: a power of two that the device supports.";
                example = "16GiB";
              };
              bar1 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 1: a power of two that the device supports.";
                example = "16GiB";
              };
              bar2 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 2: a power of two that the device supports.";
                example = "16GiB";
              };
              bar3 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 3: a power of two that the device supports.";
                example = "16GiB";
              };
              bar4 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 4: a power of two that the device supports.";
                example = "16GiB";
              };
              bar5 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 5: a power of two that the device supports.";
                example = "16GiB";
              };
            };
          });
          default = null;
          description =
            "Sizes of the resizable BARs of the first function, set before vfio-pci takes the device: smaller if the screen of the guest stays black with large BARs, larger if the firmware does not enlarge them.";
        };
        bootVga = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether this GPU is the boot display of the firmware. The host then puts no framebuffer on it, and boot messages are not visible on it. Default: off.";
        };
        desktop = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether the host's desktop may use the GPU while no guest has it. Off keeps every compositor from opening it, so that with `bind: start` it goes to a guest and comes back while the session keeps running. Its render node stays usable for computing. Default: on.";
        };
        handover = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              stop = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Units that use the device. Those that run are stopped before the guest starts, and started again after it has stopped. Default: [\"display-manager.service\"].";
              };
              restart = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "The stopped units that start again at once, without the device, on a host with another GPU. They are stopped once more after the guest has stopped.";
              };
              sessions = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to end graphical sessions that outlive the display manager, and text logins that use the device. Unsaved work in them is lost. Default: on.";
              };
              unload = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Kernel modules to unload, in this order, and to load again in reverse order. Default: the drivers that hold the graphics functions when the guest starts, after the modules that depend on them; an empty list leaves them loaded.";
              };
              timeout = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The time limit of each step. After it, the start of the guest is refused and everything is undone. Default: 30s.";
                example = "30s";
              };
            };
          });
          default = null;
          description =
            "With bind: handover: the steps on the host before the device leaves it, undone in reverse order when it comes back.";
        };
        address = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.str
            (lib.types.listOf lib.types.str)
          ]);
          default = null;
          description =
            "The PCI address of its first function in the guest, for example 00:02.0 for an integrated GPU, or a list with one address for each function. `addresses` of a guest has another for that guest. Default: its own slot, by its position in the list of devices.";
          example = "41:00.0";
        };
        bootOrder = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 1 255);
          default = null;
          description =
            "The position of the device in the boot order of the guest, for a drive or a NIC.";
        };
        gvt = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The type of the virtual GPU, one of those that the kernel offers. It sets the share of the GPU.";
                example = "i915-GVTg_V5_4";
              };
              of = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The GPU that the virtual GPU is a part of. NixOS creates virtual GPUs on one GPU only. Default: 00:02.0.";
                example = "0b:00.0";
              };
              uuid = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The UUID of the virtual GPU. Default: derived from the names of the host and the device.";
                example = "a297db4a-f4c2-11e6-90f6-d3b88d6c9525";
              };
              display = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to show its screen in the SPICE or VNC window. If off, it is visible only through Looking Glass and the like. Default: on.";
              };
            };
          });
          default = null;
          description =
            "A virtual GPU of Intel GVT-g (Broadwell to Comet Lake), used instead of functions and ids. The GPU itself stays with the host.";
        };
        sriov = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              of = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The physical function that creates them, which the host keeps.";
                example = "0b:00.0";
              };
              count = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description =
                  "The number of virtual functions to create, including those of other devices.";
              };
              network = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the virtual functions are NICs. libvirt then gives each a stable MAC address, derived from the names, and the VLAN. Default: off.";
              };
              vlan = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 4094);
                default = null;
                description =
                  "With network: the VLAN of the guest, which the guest itself does not see.";
              };
            };
          });
          default = null;
          description =
            "Virtual functions (SR-IOV), which a PCI device of the host creates at boot. Their addresses are in /sys/bus/pci/devices/*/virtfn* once they exist.";
        };
        igd = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether this is the integrated GPU of an Intel CPU. It is then at 00:02.0 of the guest and has its OpRegion, which tells the driver about the displays; a guest with UEFI finds it only with an option ROM (rom.file). Default: off.";
        };
        rom = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              bar = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the guest sees the ROM of the device. Turn this off if the GPU was the boot display of the host and the screen of the guest stays black.";
              };
              file = lib.mkOption {
                type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
                default = null;
                description =
                  "A file with the ROM of the first function, relative to the file that names it. It replaces the device's own ROM, which the boot of the host may have changed.";
                example = "./vbios.rom";
              };
            };
          });
          default = null;
          description = "The option ROM of the device, as the guest sees it.";
        };
        hostLoses = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.enum [
            "root"
            "store"
            "boot"
            "swap"
            "images"
            "network"
            "display"
            "keyboard"
          ]));
          default = null;
          description =
            "What the host may lose with this device although it needs it: root, store (/nix/store), boot, swap and images for the disk that holds them; network, display and keyboard for the last one of the host. The facts of the machine show what it needs.";
        };
      };
    }));
    default = null;
    description = "The PCI devices to pass through, by a name of your choice.";
  };

  vms = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        lookingGlass = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              resolution = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The largest resolution of the guest, which determines the size of the shared memory.";
                example = "1920x1080";
              };
              hdr = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the guest uses HDR, which needs twice the memory up to B7. Default: off.";
              };
              version = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "b7"
                  "idd"
                ]);
                default = null;
                description =
                  "The release of the program in the guest. b7: B7 or older; idd: newer than B7, with its own display driver. It must match the client, and nixpkgs has B7. Default: b7.";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of the shared memory. Default: as the resolution needs it.";
                example = "16GiB";
              };
              backend = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "shm"
                  "kvmfr"
                ]);
                default = null;
                description =
                  "The kind of shared memory. shm: a file in /dev/shm; kvmfr: a device of that kernel module, from which a GPU of the host reads the picture without a copy. Default: shm.";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "shm: the name of the file in /dev/shm, unique to each guest. Default: looking-glass.";
                example = "looking-glass";
              };
            };
          });
          default = null;
          description = "Looking Glass, which shows the guest in a window on the host.";
        };
        scream = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              mode = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "ivshmem"
                  "network"
                ]);
                default = null;
                description =
                  "How the sound reaches the host. network, the default, which Scream recommends; ivshmem: shared memory, which works without a NIC. Default: network.";
              };
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user whose session plays the sound. Default: the one in host.users, if there is only one.";
                example = "alex";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the name of the file in /dev/shm, unique to each guest. Default: scream.";
                example = "looking-glass";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the size of the shared memory, which must match UseIVSHMEM (in MiB) in the registry of the guest. Default: 2MiB.";
                example = "16GiB";
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "network: the host interface that receives the sound. Default: the bridge of the guest's NAT network.";
                example = "wlp4s0";
              };
              port = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "network: the UDP port. Default: 4010.";
              };
              unicast = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "network: whether the guest sends only to the address of the host (UnicastIPv4 in its registry) instead of the multicast group. Default: off.";
              };
            };
          });
          default = null;
          description = "Scream, which plays the sound of a Windows guest on the host.";
        };
        forwards = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
            options = {
              listen = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port on the host.";
                example = 5900;
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The network interface on which the host accepts connections; the firewall opens the port only there.";
                example = "wlp4s0";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "One IP address of the host on that interface, or `::` for all, IPv6 included. Default: all IPv4 addresses of the interface, and no IPv6 address, which the internet may reach.";
                example = "192.168.178.30";
              };
              to = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port in the guest. Default: the same port.";
                example = 5900;
              };
            };
          }));
          default = null;
          description =
            "TCP ports of the guest that are reachable through the host, such as VNC or RDP.";
        };
        guest = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "windows10"
            "windows11"
            "linux"
            "macos"
          ]);
          default = null;
          description =
            "The operating system of the guest. It sets the defaults of firmware, clock, disks, NICs and video. Default: linux.";
        };
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "kvm"
            "qemu"
          ]);
          default = null;
          description =
            "The domain type: kvm, or qemu for an emulated guest without KVM, which is slow and gets the most capable CPU that QEMU emulates instead of the host CPU. Default: kvm.";
        };
        machine = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The machine type: q35, pc, or a versioned type. An existing guest keeps its version. Default: q35.";
          example = "q35";
        };
        uuid = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "The UUID of the guest. Default: derived from the names of host and guest.";
          example = "b8d2d9c9-4088-4288-b668-e12a9fb6d2bb";
        };
        title = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A title, which virt-manager shows instead of the name.";
          example = "Windows 11";
        };
        description = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A free-form description of the guest.";
          example = "Gaming";
        };
        clock = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "utc"
            "localtime"
          ]);
          default = null;
          description =
            "The time base that the guest expects of its hardware clock. Default: localtime for Windows, utc for others.";
        };
        osinfo = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The libosinfo id of the operating system, which virt-manager uses. Default: derived from guest.";
          example = "http://microsoft.com/win/11";
        };
        autostart = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Whether to start the guest with the host. Default: off.";
        };
        firmware = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "efi"
                  "bios"
                ]);
                default = null;
                description = "The firmware type, UEFI or BIOS. Default: efi.";
              };
              secureBoot = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to use firmware that supports Secure Boot. Default: on for windows11.";
              };
              enrolledKeys = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether Microsoft's keys are enrolled from the first start, so that Secure Boot is enforced; without them it is only supported. Default: off.";
              };
              tpm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      model = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "tpm-crb"
                          "tpm-tis"
                        ]);
                        default = null;
                        description =
                          "The interface of the TPM: tpm-crb, which supports only version 2.0, or tpm-tis. Default: tpm-crb.";
                      };
                      version = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "2.0"
                          "1.2"
                        ]);
                        default = null;
                        description = "The version of the TPM. Default: 2.0.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "Whether to add an emulated TPM, whose state is kept on the host. Default: on for windows11.";
              };
              loader = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A custom firmware image, instead of the one that libvirt selects; it requires varsTemplate.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              varsTemplate = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The template of the guest's UEFI variables, for a custom firmware image.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              bootMenu = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Whether to wait for a key that opens the boot menu. Default: off.";
              };
            };
          });
          default = null;
          description = "The firmware of the guest.";
        };
        hyperv = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
            (lib.types.submodule {
              options = {
                relaxed = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to disable watchdog timeouts, which fire when the guest is not scheduled.";
                };
                vapic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide fast access to the interrupt controller.";
                };
                spinlocks = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether the guest yields to the host when it waits long for a lock.";
                };
                vpindex = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide the index of the virtual CPU.";
                };
                runtime = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide the run time of each virtual CPU.";
                };
                synic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide the synthetic interrupt controller.";
                };
                stimer = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide synthetic timers.";
                };
                frequencies = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to provide the frequencies of the time stamp counter and the APIC.";
                };
                tlbflush = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU.";
                };
                ipi = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to provide interrupts between virtual CPUs.";
                };
                reset = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to provide restarts through Hyper-V, which Windows does not need.";
                };
                reenlightenment = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to notify the guest of a migration.";
                };
                evmcs = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on.";
                };
                avic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether the CPU itself delivers interrupts (APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts.";
                };
                emsrBitmap = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to reduce the traps of Hyper-V inside the guest.";
                };
                xmmInput = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to accept hypercalls with their input in registers.";
                };
              };
            })
          ]);
          default = null;
          description =
            "The Hyper-V interface: off, or a switch for each of its parts. Default: the parts that help the operating system of the guest.";
        };
        hide = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              kvm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Whether to hide from the guest that it runs on KVM. Default: off.";
              };
              vendorId = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The hypervisor vendor id that the guest sees instead of Microsoft Hv, any string of up to 12 characters.";
                example = "randomid";
              };
              hypervisor = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to hide from the guest that there is a hypervisor at all. Windows then does not use the Hyper-V interface and is slower. Default: off.";
              };
              smbios = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      bios = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            vendor = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The vendor of the BIOS.";
                              example = "American Megatrends Inc.";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The version of the BIOS.";
                              example = "4.6";
                            };
                            date = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The release date of the BIOS, as in 03/14/2024.";
                              example = "03/14/2024";
                            };
                            release = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The release number of the BIOS, as in 4.6.";
                              example = "4.6";
                            };
                          };
                        });
                        default = null;
                        description = "BIOS information.";
                      };
                      system = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The manufacturer of the computer.";
                              example = "ASUS";
                            };
                            product = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The product name of the computer.";
                              example = "ROG Strix G15";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The version of the computer.";
                              example = "1.0";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The serial number of the computer.";
                              example = "A1B2C3D4";
                            };
                            sku = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The order number (SKU) of the computer.";
                              example = "SKU-1234";
                            };
                            family = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The product family of the computer.";
                              example = "ROG Strix";
                            };
                          };
                        });
                        default = null;
                        description = "System information. Its UUID is the UUID of the guest.";
                      };
                      baseBoard = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The manufacturer of the mainboard.";
                              example = "ASUS";
                            };
                            product = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The product name of the mainboard.";
                              example = "PRIME X570-PRO";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The version of the mainboard.";
                              example = "Rev 1.0";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The serial number of the mainboard.";
                              example = "A1B2C3D4";
                            };
                            asset = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The asset tag of the mainboard.";
                              example = "PC-0042";
                            };
                            location = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The location of the mainboard in the case.";
                              example = "Slot 1";
                            };
                          };
                        });
                        default = null;
                        description = "Mainboard information.";
                      };
                      chassis = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The manufacturer of the case.";
                              example = "ASUS";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The version of the case.";
                              example = "1.0";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The serial number of the case.";
                              example = "A1B2C3D4";
                            };
                            asset = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The asset tag of the case.";
                              example = "PC-0042";
                            };
                            sku = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The order number (SKU) of the case.";
                              example = "SKU-1234";
                            };
                          };
                        });
                        default = null;
                        description = "Chassis information.";
                      };
                      oemStrings = lib.mkOption {
                        type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
                          lib.types.str
                          (lib.types.submodule {
                            options.file = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description =
                                "A file on the host with the string, which is read when the guest starts; its text is never in the Nix store.";
                              example = "/run/secrets/guest";
                            };
                          })
                        ]));
                        default = null;
                        description =
                          "OEM strings for programs in the guest. Every user of the host can read the strings, so write a secret as { file: /run/secrets/NAME }, the path of sops-nix, or { file: /run/agenix/NAME }: a file with one line, such as a systemd credential (io.systemd.credential:NAME=VALUE).";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "Make, model and serial numbers (SMBIOS) that the guest sees: on for those of the host, or a mapping with the values. Default: off.";
              };
            };
          });
          default = null;
          description =
            "Signs of virtualisation to hide from the guest. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing.";
        };
        devices = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The names of the devices that the guest receives. Their order decides their addresses in the guest, so append new ones.";
        };
        disks = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              file = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The path of an image file on the host.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              block = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The path of a disk or partition of the host, preferably a stable name in /dev/disk/by-id.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              cdrom = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.str
                  (lib.types.enum [ false ])
                ]);
                default = null;
                description = "The path of the image in a CD drive, or false for an empty drive.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              format = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "qcow2"
                  "raw"
                ]);
                default = null;
                description =
                  "The format of the image. Default: qcow2 or raw, from the file extension.";
              };
              create = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The size of the image that is created if `file` does not exist. An existing image is never changed, whatever its size.";
                example = "16GiB";
              };
              bus = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "sata"
                  "scsi"
                  "usb"
                  "nvme"
                  "ide"
                ]);
                default = null;
                description =
                  "The bus of the disk; nvme requires libvirt 11.5 or later, ide `machine: pc`. Default: sata for Windows and macOS, which need no extra driver for it, and virtio for Linux.";
              };
              target = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The target name in libvirt. Default: the name of the disk if it is one on its bus (vda, sdb), or else derived from the name.";
                example = "vda";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "virtio, nvme: the PCI address of the disk in the guest. Default: derived from its name.";
                example = "41:00.0";
              };
              drive = lib.mkOption {
                type = lib.types.nullOr (lib.types.submodule {
                  options = {
                    controller = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 255);
                      default = null;
                      description = "The index of the controller. Default: 0.";
                    };
                    bus = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 1);
                      default = null;
                      description = "ide: the bus of the controller, 0 or 1. Default: 0.";
                    };
                    target = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 255);
                      default = null;
                      description = "scsi: the target (SCSI ID). Default: 0.";
                    };
                    unit = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 16383);
                      default = null;
                      description =
                        "The unit: the port of a SATA controller, the LUN on SCSI, 0 or 1 on IDE. Default: 0.";
                    };
                  };
                });
                default = null;
                description =
                  "sata, scsi, ide: where the disk is on its controller, in the words of libvirt's drive addresses. Default: by the letter of its target.";
              };
              cache = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "none"
                  "writeback"
                  "writethrough"
                  "directsync"
                  "unsafe"
                ]);
                default = null;
                description = "The cache mode of the host. Default: QEMU's default, writeback.";
              };
              io = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "native"
                  "threads"
                  "io_uring"
                ]);
                default = null;
                description =
                  "How QEMU reads and writes the disk; native requires cache: none or directsync.";
              };
              discard = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to free space on the host that the guest no longer uses. Default: on.";
              };
              iothread = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 64);
                default = null;
                description =
                  "The number of the iothread that serves the disk, from 1 to cpu.iothreads; only on virtio.";
              };
              serial = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The serial number that the guest sees. Default: none; on nvme, the name of the disk.";
                example = "GAMES01";
              };
              readOnly = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to prevent the guest from writing to the disk. Default: off.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description =
                  "The position of the disk in the boot order. If no device of the guest has one, the guest tries its disks in order, then its CD drives.";
              };
            };
          }));
          default = null;
          description = "The disks and CD drives of the guest, each under a name of your choice.";
        };
        nics = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              network = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The network of libvirt: one of networks, or default.";
                example = "default";
              };
              bridge = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The bridge of the host, which makes the guest another machine in the LAN.";
                example = "wlp4s0";
              };
              macvtap = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The NIC of the host that the guest shares: it reaches the LAN, but not the host itself.";
                example = "wlp4s0";
              };
              mode = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "bridge"
                  "private"
                  "vepa"
                  "passthrough"
                ]);
                default = null;
                description =
                  "macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: only this guest uses the NIC.";
              };
              user = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to use QEMU's user-mode networking: the guest can connect out but not be reached, and needs no network of libvirt. Default: off.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "e1000e"
                  "igb"
                ]);
                default = null;
                description =
                  "The NIC model. Default: e1000e for Windows, which has a driver for it, virtio for others.";
              };
              mac = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The MAC address. Default: derived from the names of host, guest and NIC.";
                example = "52:54:00:66:d7:8b";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The PCI address of the NIC in the guest. Default: derived from its name.";
                example = "41:00.0";
              };
              queues = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description = "virtio: the number of queues, at most one per virtual CPU.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description = "The position of the NIC in the boot order of the guest.";
              };
            };
          }));
          default = null;
          description = "NICs of the guest, by names that you choose.";
        };
        usb = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                id = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "The vendor:product ID, as lsusb shows it.";
                  example = "046d:c541";
                };
                bus = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description =
                    "The number of the bus, as lsusb shows it. With port or device, it tells devices with the same ID apart.";
                };
                device = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description =
                    "The device number on the bus. It changes each time the device is plugged in.";
                };
                port = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description =
                    "The port on the bus, as lsusb -t and sysfs show it, with dots for hubs: the guest receives whatever is plugged in there. libvirt 12.8 supports this and 11.3 does not; the host does not build with a version before 12.8.";
                  example = "1.4";
                };
                startupPolicy = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [
                    "mandatory"
                    "requisite"
                    "optional"
                  ]);
                  default = null;
                  description =
                    "What happens if the device is not plugged in. mandatory: the guest does not start. optional: the guest starts without it. Default: mandatory.";
                };
              };
            })
          ]));
          default = null;
          description = "USB devices of the host: vendor:product IDs, or mappings.";
        };
        evdev = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                dev = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description =
                    "The event device, by a stable name: in /dev/input/by-id, or a link of udev.symlinks.";
                  example = "/var/lib/libvirt/images/win11.qcow2";
                };
                grab = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [ "all" ]);
                  default = null;
                  description =
                    "The devices that switch together. all: the toggle keys of this keyboard switch all input devices of the guest.";
                };
                repeat = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Whether to repeat keys that are held down on a keyboard.";
                };
                grabToggle = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [
                    "ctrl-ctrl"
                    "alt-alt"
                    "shift-shift"
                    "meta-meta"
                    "scrolllock"
                    "ctrl-scrolllock"
                  ]);
                  default = null;
                  description =
                    "The keys that switch between host and guest, pressed together. Default: ctrl-ctrl (both Ctrl keys).";
                };
              };
            })
          ]));
          default = null;
          description =
            "Input devices of the host that switch between host and guest with a key combination: paths, or mappings.";
        };
        display = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              spice = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      listen = lib.mkOption {
                        type = lib.types.nullOr (lib.types.oneOf [
                          (lib.types.enum [ "socket" ])
                          lib.types.str
                        ]);
                        default = null;
                        description =
                          "The address of the host to listen on, or socket: no TCP port but a UNIX socket, which virt-manager and virt-viewer --attach reach through libvirt, and other users of the host not at all. Default: 127.0.0.1, where every user of the host can connect.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description =
                          "The TCP port, from 5900 on. Default: a free one; with Looking Glass one of its own from 5950 on, if other guests have a display too.";
                      };
                      passwordFile = lib.mkOption {
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "A file on the host with the password of at most 59 bytes that a viewer must give: /run/secrets/NAME with sops-nix, /run/agenix/NAME with agenix. It is read when the guest is defined; its text is never in the Nix store. Default: no password.";
                        example = "/run/secrets/guest";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "SPICE, with sound, clipboard and USB redirection, as used by virt-manager and Looking Glass. Default: on unless VNC is set.";
              };
              vnc = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      listen = lib.mkOption {
                        type = lib.types.nullOr (lib.types.oneOf [
                          (lib.types.enum [ "socket" ])
                          lib.types.str
                        ]);
                        default = null;
                        description =
                          "The address of the host to listen on, or socket: no TCP port but a UNIX socket, which virt-manager and virt-viewer --attach reach through libvirt, and other users of the host not at all. Default: 127.0.0.1, where every user of the host can connect.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description = "The TCP port, from 5900 on. Default: a free one.";
                      };
                      passwordFile = lib.mkOption {
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "A file on the host with the password of at most 8 bytes that a viewer must give: /run/secrets/NAME with sops-nix, /run/agenix/NAME with agenix. It is read when the guest is defined; its text is never in the Nix store. Default: no password.";
                        example = "/run/secrets/guest";
                      };
                    };
                  })
                ]);
                default = null;
                description = "VNC. Default: off.";
              };
              video = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "none"
                  "vga"
                  "virtio"
                  "qxl"
                  "bochs"
                  "ramfb"
                ]);
                default = null;
                description =
                  "The emulated video device. Default: vga, virtio for Linux, none if neither SPICE nor VNC is on.";
              };
              input = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "tablet"
                  "virtio"
                  "none"
                ]);
                default = null;
                description =
                  "Input devices in addition to the PS/2 keyboard and mouse. tablet: a USB tablet, whose pointer follows that of the host; virtio: a keyboard and mouse, as Looking Glass recommends; none. Default: tablet, virtio with Looking Glass.";
              };
              sound = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.enum [
                    "spice"
                    "pipewire"
                    "pulseaudio"
                    "none"
                  ])
                  (lib.types.submodule {
                    options = {
                      to = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "spice"
                          "pipewire"
                          "pulseaudio"
                          "none"
                        ]);
                        default = null;
                        description =
                          "Where the sound is played: spice, pipewire (libvirt 9.10 and QEMU 8.1 or later), pulseaudio, or none.";
                      };
                      uid = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 1 65533);
                        default = null;
                        description =
                          "pipewire, pulseaudio: the UID of the user whose sound server plays the sound (id -u). QEMU must run as that user: libvirt.qemu.user.";
                      };
                      model = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "ich9"
                          "ich6"
                          "ac97"
                        ]);
                        default = null;
                        description =
                          "The sound device in the guest: ich9, ich6, or ac97 for very old systems. Default: ich9; with `to: none` none, and a model that is set is heard nowhere.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "The emulated sound device, and where its sound is played: through SPICE, or by the sound server of a user. Default: spice if SPICE is on.";
              };
              usbRedirection = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 8);
                default = null;
                description =
                  "The number of USB devices that can be redirected to the guest through SPICE at the same time. Default: 2.";
              };
            };
          });
          default = null;
          description = "How the guest is displayed on the host.";
        };
        agent = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to add a channel for the guest agent (qemu-guest-agent), which works if the guest runs it. Default: on.";
        };
        serial = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Whether to add a serial port for virsh console. Default: off.";
        };
        rng = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to add a source of random numbers (virtio). Default: on for Linux.";
        };
        watchdog = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "reset"
            "shutdown"
            "poweroff"
            "pause"
            "none"
            "dump"
            "inject-nmi"
          ]);
          default = null;
          description =
            "The action when the guest no longer answers the watchdog that it started. Default: reset on q35.";
        };
        vsock = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 3 4294967294);
          default = null;
          description = "The context ID (CID) of the guest on vsock, from 3. The host is always 2.";
        };
        seclabel = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "none"
                  "static"
                  "dynamic"
                ]);
                default = null;
                description =
                  "The label type. none: the guest runs unconfined; dynamic: libvirt generates a label for each start; static: the label given here.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "dac"
                  "apparmor"
                  "selinux"
                ]);
                default = null;
                description =
                  "The security model of the label; dac is the user and group of QEMU. Default: the host's own, which is none on NixOS without AppArmor.";
              };
              label = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The label for type static, such as +1000:+100 or alex:users for dac.";
                example = "+1000:+100";
              };
              relabel = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the files of the guest get a static label too. Default: off.";
              };
            };
          }));
          default = null;
          description = "The security labels of the guest, one per model.";
        };
        partition = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The resource partition of the guest: /games is the systemd slice games.slice. Default: /machine, machine.slice.";
          example = "/games";
        };
        shares = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              path = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The directory on the host. The guest can use everything below it, as root unless user is set.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              readOnly = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to prevent the guest from writing to the directory. Requires libvirt 11 or later. Default: off.";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The PCI address of the share in the guest. Default: derived from its name.";
                example = "41:00.0";
              };
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user of the host who serves the directory: the guest can do there what this user and its own group may do, and all users of the guest act as this user. Use one who is not in host.users. Requires virtiofsd 1.13 or later, which NixOS has since 25.05. Default: root, who may do everything.";
                example = "alex";
              };
            };
          }));
          default = null;
          description =
            "Directories of the host that the guest can mount, each under a name: mount -t virtiofs NAME /mnt. Windows needs WinFsp and the virtio drivers for this.";
        };
        addresses = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              devices = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.oneOf [
                  lib.types.str
                  (lib.types.listOf lib.types.str)
                ]));
                default = null;
                description =
                  "The guest PCI addresses of devices of the host, by their names: of the first function, or a list with one for each function. Default: those in the top-level devices.";
              };
              video = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the video device.";
                example = "41:00.0";
              };
              sound = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the sound device.";
                example = "41:00.0";
              };
              usb = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the USB controller.";
                example = "41:00.0";
              };
              sata = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the SATA controller (machine: pc).";
                example = "41:00.0";
              };
              scsi = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the SCSI controller.";
                example = "41:00.0";
              };
              virtioSerial = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the virtio-serial controller.";
                example = "41:00.0";
              };
              keyboard = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the virtio keyboard.";
                example = "41:00.0";
              };
              mouse = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the virtio mouse.";
                example = "41:00.0";
              };
              rng = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the random number generator.";
                example = "41:00.0";
              };
              watchdog = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the watchdog (machine: pc).";
                example = "41:00.0";
              };
              vsock = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of the vsock device.";
                example = "41:00.0";
              };
              lookingGlass = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of Looking Glass's shared memory.";
                example = "41:00.0";
              };
              scream = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The guest PCI address of Scream's shared memory.";
                example = "41:00.0";
              };
            };
          });
          default = null;
          description =
            "The PCI addresses in the guest, as `virsh dumpxml` has them, of devices that have no map of their own. Disks, NICs and shares have address in theirs. Default: places that never change.";
        };
        controllers = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "pci"
                  "usb"
                  "scsi"
                  "virtio-serial"
                  "sata"
                  "ide"
                  "ccid"
                ]);
                default = null;
                description = "The type of the controller, in libvirt's words.";
              };
              index = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 255);
                default = null;
                description =
                  "The index of the controller; that of a PCI controller is the number of its bus. Default: the next of its type.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "pcie-root"
                  "pci-root"
                  "pcie-root-port"
                  "pcie-switch-upstream-port"
                  "pcie-switch-downstream-port"
                  "pcie-to-pci-bridge"
                  "dmi-to-pci-bridge"
                  "pci-bridge"
                  "pcie-expander-bus"
                  "pci-expander-bus"
                  "qemu-xhci"
                  "nec-xhci"
                  "ich9-ehci1"
                  "ich9-uhci1"
                  "ich9-uhci2"
                  "ich9-uhci3"
                  "ehci"
                  "piix3-uhci"
                  "piix4-uhci"
                  "vt82c686b-uhci"
                  "pci-ohci"
                  "none"
                  "virtio-scsi"
                  "virtio-transitional"
                  "virtio-non-transitional"
                  "lsilogic"
                  "lsisas1068"
                  "lsisas1078"
                  "vmpvscsi"
                  "am53c974"
                  "dc390"
                  "virtio"
                  "piix3"
                  "piix4"
                ]);
                default = null;
                description =
                  "The model. Default: qemu-xhci for usb, virtio-scsi for scsi, libvirt's own for other types; a PCI controller needs one. usb with none is a guest without USB.";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The PCI address of the controller in the guest. Default: a free one.";
                example = "41:00.0";
              };
              chassis = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 255);
                default = null;
                description = "Ports: the chassis number, unique in the guest. Default: the index.";
              };
              port = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 255);
                default = null;
                description =
                  "Ports: the port number. Default: derived from the address, as libvirt does.";
              };
              hotplug = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Ports: whether devices can be hot-plugged. Default: on.";
              };
              chassisNr = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description = "pci-bridge: the chassis number. Default: the index.";
              };
              busNr = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 254);
                default = null;
                description =
                  "Expander buses: the bus number that the guest sees. Default: a free one.";
              };
              node = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 255);
                default = null;
                description = "Expander buses: the NUMA node of the guest.";
              };
              modelName = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "pcie-root-port"
                  "ioh3420"
                  "x3130-upstream"
                  "xio3130-downstream"
                  "pci-bridge"
                  "pcie-pci-bridge"
                  "i82801b11-bridge"
                  "pxb"
                  "pxb-pcie"
                ]);
                default = null;
                description =
                  "pci: QEMU's device for the model. Default: the one that libvirt prefers.";
              };
              ports = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 32);
                default = null;
                description =
                  "usb: the number of ports, 1 to 15; virtio-serial: 1 to 31. Default: that of QEMU.";
              };
              vectors = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 128);
                default = null;
                description = "virtio-serial: the number of interrupt vectors.";
              };
              startport = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 4);
                default = null;
                description =
                  "ich9-uhci1 to 3: the first port of the ich9-ehci1 with the same index.";
              };
              queues = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description = "scsi: the number of queues, best one per virtual CPU.";
              };
              iothread = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 64);
                default = null;
                description = "scsi: the number of the iothread that serves it.";
              };
            };
          }));
          default = null;
          description =
            "The controllers of the guest, as `virsh dumpxml` has them. If the list has a PCI controller, the guest has these buses, and other devices without an address are behind free ports of the list; if it has one of another type, the guest has no other controllers of that type. Default: what the guest needs, at places that never change.";
        };
        qemu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              args = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Additional QEMU arguments, one per entry. libvirt does not interpret them and passes them last.";
              };
              env = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf lib.types.str);
                default = null;
                description = "Environment variables for QEMU.";
              };
              override = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.attrsOf (lib.types.oneOf [
                  lib.types.bool
                  lib.types.int
                  lib.types.str
                ])));
                default = null;
                description =
                  "Properties of QEMU devices, by device (devices.gpu, disks.system, or a libvirt alias) and property. true and false are booleans; on and off are strings.";
              };
              capabilities = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.enum [
                  "add"
                  "del"
                ]));
                default = null;
                description =
                  "QEMU capabilities that libvirt assumes to be present (add) or missing (del), whatever it detected.";
              };
            };
          });
          default = null;
          description = "QEMU settings that libvirt has no elements for.";
        };
        xml = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "XML that is merged into the domain last, matching elements by what libvirt identifies them by: a <domain> element, or the name of a file that contains one.";
        };
        xmlRemove = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Elements that are removed from the domain at the very end, as paths such as devices/memballoon.";
        };
        neverWith = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Guests that never run at the same time as this one, for example other variants of the same system. They may share its MAC addresses, shared memory and ports, and the host refuses to start the second of them. Guests that receive the same device need no such list.";
        };
        define = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether vfioc defines the guest in libvirt. If off, the guest keeps its own XML, which may not even exist yet: vfioc never defines, changes, autostarts or removes it. The host is prepared for it all the same (hook, devices, shared memory, huge pages, CPUs, ports, shares), and what its XML does differently is reported. domains/NAME.xml is then what vfioc would define, for you to compare. Default: on.";
        };
        adopt = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to take over an existing guest of this name that vfioc did not define. It keeps its UUID, MAC addresses, machine version, NVRAM and TPM state, its controllers, and the PCI addresses and disk targets of the devices that it had, except for those that the spec states. Its previous XML is saved in /var/lib/vfioc/backups. If off, such a guest is left alone, and the unit fails. Default: off.";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              sockets = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 8);
                default = null;
                description =
                  "The number of sockets. Desktop Windows uses at most two. Default: 1.";
              };
              dies = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 8);
                default = null;
                description =
                  "The number of dies per socket. The guest assumes that each has a cache of its own. Default: 1.";
              };
              cores = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 512);
                default = null;
                description = "The number of cores per die. Default: 2.";
              };
              threads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 2);
                default = null;
                description =
                  "The number of threads per core: 2 if the guest is pinned to pairs of sibling threads of the host. Default: 1.";
              };
              iothreads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 64);
                default = null;
                description =
                  "The number of iothreads, which serve the disks that set `iothread`. Default: 0.";
              };
              features = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.enum [
                  "force"
                  "require"
                  "optional"
                  "disable"
                  "forbid"
                ]));
                default = null;
                description = "CPU features, each with its policy, for example require or disable.";
              };
              cachePassthrough = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Whether to show the host's CPU caches to the guest. Default: on.";
              };
              maxPhysAddr = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.ints.between 32 64)
                  (lib.types.submodule {
                    options = {
                      mode = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "emulate"
                          "passthrough"
                        ]);
                        default = null;
                        description =
                          "Whether the width is set by `bits` (emulate) or is that of the host (passthrough).";
                      };
                      bits = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 32 64);
                        default = null;
                        description = "The width in bits, with mode: emulate.";
                      };
                      limit = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 32 64);
                        default = null;
                        description = "The maximum width in bits, with mode: passthrough.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "The width of physical addresses in bits, or mode: passthrough for that of the host. Set it if the guest has no address space for the large BARs of a device such as a GPU.";
              };
              isolate = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to keep the host (users, services and systemd itself) off the CPUs in `pin` while the guest runs. Default: off.";
              };
              irqs = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to move the host's interrupts off the CPUs in `pin` while the guest runs, as far as the kernel can. Default: off.";
              };
              governor = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "performance"
                  "schedutil"
                  "ondemand"
                  "conservative"
                  "powersave"
                ]);
                default = null;
                description =
                  "The CPU frequency governor of the CPUs in `pin` while the guest runs: performance is the highest frequency.";
              };
              pin = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.enum [ "auto" ])
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description =
                  "The host CPU of each virtual CPU, in order. The threads of a guest core are adjacent, so list sibling threads of the host in pairs (lscpu -e shows them). auto: whole cores of one kind and of one L3 cache, or else of one NUMA node, according to the facts of the machine.";
              };
              emulator = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.oneOf [
                    lib.types.str
                    (lib.types.ints.between 0 4095)
                  ])
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description =
                  "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: preferably CPUs that no virtual CPU is pinned to. Default with pin: auto: those that stay with the host.";
              };
              iothreadPin = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.oneOf [
                    lib.types.str
                    (lib.types.ints.between 0 4095)
                  ])
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description =
                  "The host CPUs for the iothreads. Default with pin: auto: those that stay with the host.";
              };
              vcpusched = lib.mkOption {
                type = lib.types.nullOr (lib.types.submodule {
                  options = {
                    scheduler = lib.mkOption {
                      type = lib.types.nullOr (lib.types.enum [
                        "fifo"
                        "rr"
                      ]);
                      default = null;
                      description =
                        "The scheduling policy: fifo (first in, first out) or rr (round robin).";
                    };
                    priority = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 1 99);
                      default = null;
                      description = "The priority, from 1 to 99 (highest).";
                    };
                  };
                });
                default = null;
                description =
                  "The real-time scheduling of the virtual CPUs. They take precedence over everything else on their host CPUs, including kernel threads.";
              };
              numa = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
                  options = {
                    cpus = lib.mkOption {
                      type = lib.types.nullOr (lib.types.oneOf [
                        (lib.types.oneOf [
                          lib.types.str
                          (lib.types.ints.between 0 4095)
                        ])
                        (lib.types.listOf (lib.types.ints.between 0 4095))
                      ]);
                      default = null;
                      description = "The virtual CPUs of the node, numbered from 0.";
                    };
                    memory = lib.mkOption {
                      type = lib.types.nullOr lib.types.str;
                      default = null;
                      description = "The memory size of the node.";
                      example = "16GiB";
                    };
                    node = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 1023);
                      default = null;
                      description =
                        "The NUMA node of the host that provides this memory and, with pin: auto, the CPUs.";
                    };
                  };
                }));
                default = null;
                description = "The NUMA nodes of the guest. Default: one.";
              };
            };
          });
          default = null;
          description = "The virtual CPUs of the guest.";
        };
        memory = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                size = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "The amount of memory.";
                  example = "16GiB";
                };
                node = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    (lib.types.ints.between 0 1023)
                    (lib.types.listOf (lib.types.ints.between 0 1023))
                  ]);
                  default = null;
                  description =
                    "The NUMA node of the host that all of the memory comes from, or a list of nodes: preferably the node of the devices. Default: the node of the huge pages, or any.";
                };
                locked = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to lock the memory, so that it is never swapped out. With passed-through devices it is locked anyway. Default: off.";
                };
                shared = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether other programs of the host can map the memory. Default: on if the guest has shares.";
                };
                merge = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether the kernel may merge equal pages of several guests (KSM). Default: on.";
                };
                hugepages = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    (lib.types.enum [
                      "2MiB"
                      "1GiB"
                    ])
                    (lib.types.submodule {
                      options = {
                        size = lib.mkOption {
                          type = lib.types.nullOr (lib.types.enum [
                            "2MiB"
                            "1GiB"
                          ]);
                          default = null;
                          description = "The size of a page.";
                        };
                        allocate = lib.mkOption {
                          type = lib.types.nullOr (lib.types.enum [
                            "boot"
                            "start"
                          ]);
                          default = null;
                          description =
                            "When the pages are reserved. boot: when the host boots. start: when the guest starts, which fails if memory is fragmented; they are released when it stops. Default: boot.";
                        };
                        node = lib.mkOption {
                          type = lib.types.nullOr (lib.types.oneOf [
                            (lib.types.ints.between 0 1023)
                            (lib.types.listOf (lib.types.ints.between 0 1023))
                          ]);
                          default = null;
                          description =
                            "The NUMA node of the host that the pages are on, or a list of nodes with equal parts. Default: the node of the memory, or as the kernel spreads them.";
                        };
                      };
                    })
                  ]);
                  default = null;
                  description =
                    "The huge pages that the memory is taken from, which cause fewer TLB misses: their size, or a mapping.";
                };
              };
            })
          ]);
          default = null;
          description = "The memory of the guest: its size, or a mapping.";
          example = "16GiB";
        };
      };
    }));
    default = null;
    description = "The guests that receive them, by their libvirt names.";
  };

  iommu = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        passthrough = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to skip address translation for devices of the host (iommu=pt). Faster for the host, and no less safe for guests. Default: on.";
        };
        acsOverride = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.enum [
            "downstream"
            "multifunction"
          ]));
          default = null;
          description =
            "How to split IOMMU groups that the hardware does not isolate. Unsafe, and effective only in kernels with the ACS override patch.";
        };
        unsafeInterrupts = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to allow passthrough without interrupt remapping. A guest can then disturb the host. Default: off.";
        };
      };
    });
    default = null;
    description = "The IOMMU of the host.";
  };

  libvirt = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        enable = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to run libvirtd on the host. Turn it off only if the devices are for something else. Default: on.";
        };
        runAsRoot = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether to run QEMU as root. Off by default, unlike in NixOS: libvirt gives QEMU access to what it needs, and a guest that escapes from QEMU is then not root. Default: off.";
        };
        qemu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.";
                example = "alex";
              };
              group = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.";
                example = "kvm";
              };
              package = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The QEMU package, as an attribute path below pkgs; qemu_kvm supports only the architecture of the host. Default: the one of NixOS.";
                example = "qemu_kvm";
              };
              swtpm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether to install swtpm, which emulates a TPM. Default: on if a guest has a TPM.";
              };
              conf = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Additional settings for qemu.conf, as lines of key = value.";
              };
            };
          });
          default = null;
          description = "How libvirtd runs QEMU.";
        };
        onBoot = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "ignore"
            "start"
          ]);
          default = null;
          description =
            "What to do with guests when the host boots. start: start those that were running when it shut down; ignore: leave them off. Guests with autostart start in either case. Default: ignore.";
        };
        onShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "shutdown"
            "suspend"
          ]);
          default = null;
          description =
            "What to do with running guests when the host shuts down. shutdown: shut them down; suspend: save their memory to disk, which libvirt refuses for guests with passed-through devices. Default: shutdown.";
        };
        parallelShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 0 1000);
          default = null;
          description =
            "The number of guests to shut down at the same time; 0: one after the other. Default: 0.";
        };
        shutdownTimeout = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "onShutdown: shutdown: the time that the host waits for guests to shut down before it powers off anyway. Default: 5 minutes, as in libvirt.";
          example = "30s";
        };
        renewSecretsKey = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether libvirt creates a new key for its secrets if the host cannot read the old one: for hosts that keep /var/lib/libvirt but not all of /var/lib/systemd. Secrets that were stored with the old key are lost. Default: off.";
        };
        spiceUsbRedirection = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether users can redirect USB devices to guests through SPICE. This gives every user of the host access to any USB device. Default: off.";
        };
        virtManager = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Whether to install virt-manager. Default: off.";
        };
      };
    });
    default = null;
    description = "libvirtd and QEMU.";
  };

  udev = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options.symlinks = lib.mkOption {
        type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
          options = {
            name = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              description =
                "The name of the input device, as /proc/bus/input/devices shows it. It can be set in KMonad, kanata, keyd and xremap.";
              example = "KMonad output";
            };
            usb = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              description = "The vendor:product ID of the USB device, as lsusb shows it.";
              example = "046d:c541";
            };
            kind = lib.mkOption {
              type = lib.types.nullOr (lib.types.enum [
                "keyboard"
                "mouse"
              ]);
              default = null;
              description = "The keyboard or the mouse of the device, if it is both.";
            };
            interface = lib.mkOption {
              type = lib.types.nullOr (lib.types.ints.between 0 255);
              default = null;
              description =
                "The number of the USB interface, if the device has several, such as a keyboard with a built-in mouse.";
            };
          };
        }));
        default = null;
        description = "Links in /dev, by name, each to the event device of one input device.";
      };
    });
    default = null;
    description = "Stable names for devices of the host.";
  };

  networks = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "nat"
            "bridge"
            "macvtap"
            "existing"
          ]);
          default = null;
          description =
            "The type of the network. nat: a private network behind the host; bridge: a bridge of the host, existing or created; macvtap: NICs of the host that guests share without a bridge, and through which they cannot reach the host itself; existing: a network that libvirt on the host has and vfioc does not define, only start. Default: nat.";
        };
        bridge = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The name of the bridge. bridge: a bridge of the host; nat: the bridge that libvirt creates, by default named after the network.";
          example = "wlp4s0";
        };
        interfaces = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "NICs of the host. bridge: the ports of the bridge, which is then created; if unset, the bridge must already exist. macvtap: the NIC that guests share, or several to choose from.";
        };
        create = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "scripted"
            "networkd"
          ]);
          default = null;
          description =
            "bridge: how the bridge is created. scripted, the default: with networking.bridges, which NixOS hands to networkd if networking.useNetworkd is set; networkd: with systemd-networkd files.";
        };
        dhcp = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "bridge: whether the host gets its address on the bridge by DHCP. If off, set its addresses elsewhere: on the bridge, no longer on its NICs. Default: off.";
        };
        mode = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "bridge"
            "private"
            "vepa"
            "passthrough"
          ]);
          default = null;
          description =
            "macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: one NIC per guest.";
        };
        subnet = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "nat: the subnet. Default: a /24 within 10.64.0.0/10 or 10.128.0.0/10, derived from the name.";
          example = "192.168.150.0/24";
        };
      };
    }));
    default = null;
    description =
      "Networks of libvirt, by name. The network default, which libvirt ships, exists without being declared.";
  };

  kernel = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        packages = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The kernel packages, as an attribute path below pkgs. Default: those of NixOS.";
          example = "linuxPackages_latest";
        };
        pcieAspm = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
              "force"
            ])
          ]);
          default = null;
          description = "PCIe power saving (ASPM). Use off if devices report errors (AER) with it.";
        };
        ignoreMsrs = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether guests may read and write unknown model-specific registers (kvm.ignore_msrs). Default: off.";
        };
        nested = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether guests can run virtual machines themselves. Default: the default of the kernel.";
        };
        params = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description = "Additional kernel parameters, one per entry.";
        };
        isolate = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            (lib.types.oneOf [
              (lib.types.enum [ "guests" ])
              (lib.types.oneOf [
                lib.types.str
                (lib.types.ints.between 0 4095)
              ])
            ])
            (lib.types.submodule {
              options = {
                cpus = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    (lib.types.enum [ "guests" ])
                    (lib.types.oneOf [
                      lib.types.str
                      (lib.types.ints.between 0 4095)
                    ])
                  ]);
                  default = null;
                  description =
                    "The CPUs to isolate: `guests` for all CPUs that guests are pinned to, or a set such as 2-7,14-19.";
                };
                isolcpus = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to keep all programs off these CPUs, except those that are pinned to them. Default: on.";
                };
                nohzFull = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to stop the timer interrupt on these CPUs while only one program runs there. Default: on.";
                };
                rcuNocbs = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Whether to do the kernel's deferred work (RCU callbacks) on other CPUs. Default: on.";
                };
                irqaffinity = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.str
                    (lib.types.ints.between 0 4095)
                  ]);
                  default = null;
                  description = "The CPUs that handle interrupts, for example 0-1,12-13.";
                  example = "0-3,8";
                };
              };
            })
          ]);
          default = null;
          description =
            "The CPUs that the kernel isolates from boot, whether a guest runs or not: `guests`, a set of CPUs, or a mapping.";
        };
      };
    });
    default = null;
    description = "The kernel of the host.";
  };
}
