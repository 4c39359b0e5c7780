# Made from the schema of the spec by npm run generate.
{ lib }:
{
  version = lib.mkOption {
    type = lib.types.nullOr (lib.types.enum [ 1 ]);
    default = null;
    description = "The version of this format: 1.";
  };

  host = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        name = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.";
          example = "workstation";
        };
        users = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Users of the host who may use the guests; they join the groups that this takes.";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "amd"
            "intel"
          ]);
          default = null;
          description = "Who made the CPU: it decides the IOMMU parameter and the KVM module.";
        };
        audio = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "pipewire"
            "pulseaudio"
            "none"
          ]);
          default = null;
          description = "What the host plays sound with. Default: pipewire.";
        };
        facts = lib.mkOption {
          type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
          default = null;
          description = "A file of facts about this machine: turns on the checks that need them.";
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
                    "Passthrough is in the default entry, and the entry of this name is the one without it. Default: off.";
                };
                videoDrivers = lib.mkOption {
                  type = lib.types.nullOr (lib.types.listOf lib.types.str);
                  default = null;
                  description =
                    "services.xserver.videoDrivers in the entry with passthrough, whatever the rest of the system says.";
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
                    "Leave hardware.nvidia.prime as it is. Off: it is off in the entry with passthrough, which has its card. Default: on.";
                };
              };
            })
          ]);
          default = null;
          description =
            "A boot entry of its own for passthrough, by its name. Default: it is in every entry.";
          example = "gpu";
        };
      };
    });
    default = null;
    description = "The machine itself.";
  };

  devices = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        functions = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The PCI functions of the device, in the order in which the guest sees them: a graphics card has its audio beside it.";
        };
        ids = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description = "The vendor:device ids of its functions.";
        };
        bind = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "boot"
            "start"
            "handover"
          ]);
          default = null;
          description =
            "When vfio-pci takes it: boot, before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using. Default: boot.";
        };
        by = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "address"
            "id"
          ]);
          default = null;
          description =
            "How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.";
        };
        drivers = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Host drivers that must not win it. Default: those that the facts of the machine show, or the usual ones of its vendor.";
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
            "Keep these drivers off the host altogether: those in drivers, or those that the facts show. Default: off.";
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
            "Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up. Default: on.";
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
            "Leave the card its part in the legacy addresses of VGA. Off (disable_vga, for all of vfio-pci's devices) spares the host the arbitration between cards; guests without UEFI need it on. Default: on.";
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
          description = "The reset method that the kernel is told to use for it.";
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
            "Load the module vendor-reset, which can reset many of AMD's cards before RDNA2, and have the kernel use it for this one. Default: off.";
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
            "Let the kernel switch it off altogether while nobody uses it (D3cold). Off helps where it does not come back. Default: on.";
        };
        bars = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              bar0 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 0: a power of two that the card offers.";
                example = "16GiB";
              };
              bar1 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 1: a power of two that the card offers.";
                example = "16GiB";
              };
              bar2 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 2: a power of two that the card offers.";
                example = "16GiB";
              };
              bar3 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 3: a power of two that the card offers.";
                example = "16GiB";
              };
              bar4 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 4: a power of two that the card offers.";
                example = "16GiB";
              };
              bar5 = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The size of BAR 5: a power of two that the card offers.";
                example = "16GiB";
              };
            };
          });
          default = null;
          description =
            "Resizable BARs of its first function, set before vfio-pci has it: smaller where a guest stays black with large ones, larger where the firmware does not do it.";
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
            "Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen. Default: off.";
        };
        handover = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              stop = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Units that use the device: those that run are stopped before the guest starts, and started again when it has stopped. Default: [\"display-manager.service\"].";
              };
              restart = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Those of the stopped units that start again at once, without the device: on a host that has another graphics card. They stop once more when the guest has stopped.";
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
                  "End the graphical sessions that outlive the display manager, and text logins that use the device. What is not saved in them is lost. Default: on.";
              };
              unload = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that hold the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.";
              };
              timeout = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "How long each step may take before the start of the guest is refused and everything is undone. Default: 30s.";
                example = "30s";
              };
            };
          });
          default = null;
          description =
            "bind: handover: what happens on the host before the device leaves it, and in reverse when it comes back.";
        };
        address = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "Where its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its own by its place in the list of devices.";
          example = "0b:00.0";
        };
        bootOrder = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 1 255);
          default = null;
          description =
            "Its number in the order in which a guest tries to boot: for a drive or a network card.";
        };
        gvt = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "How large a part, by the type that the kernel offers.";
                example = "i915-GVTg_V5_4";
              };
              of = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The GPU that it is a part of. NixOS makes them of one GPU only. Default: 00:02.0.";
                example = "0b:00.0";
              };
              uuid = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "Its UUID. Default: derived from the names of the host and the device.";
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
                  "Show its picture in the window of SPICE or VNC. Off: only Looking Glass and the like show it. Default: on.";
              };
            };
          });
          default = null;
          description =
            "A virtual GPU of Intel GVT-g (Broadwell to Comet Lake), in place of functions and ids: the GPU itself stays the host's.";
        };
        sriov = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              of = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The card that makes them, which the host keeps.";
                example = "0b:00.0";
              };
              count = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description =
                  "How many virtual functions the card makes, those of other devices among them.";
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
                  "They are network cards: libvirt then gives each a MAC address that stays, derived from the names, and the VLAN. Default: off.";
              };
              vlan = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 4094);
                default = null;
                description = "network: the VLAN that the guest is in, without its knowing.";
              };
            };
          });
          default = null;
          description =
            "Its functions are virtual ones (SR-IOV), which a card of the host makes at boot. Which addresses they have, /sys/bus/pci/devices/*/virtfn* shows once they were made.";
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
            "This is the integrated GPU of an Intel CPU: it stands at 00:02.0 of the guest and has its OpRegion, by which the driver knows the displays. Default: off.";
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
                  "Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.";
              };
              file = lib.mkOption {
                type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
                default = null;
                description =
                  "A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the boot of the host may have changed.";
                example = "./vbios.rom";
              };
            };
          });
          default = null;
          description = "The ROM of the card, as the guest sees it.";
        };
      };
    }));
    default = null;
    description = "What leaves the host: PCI devices by a name of your own.";
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
                  "The largest resolution of the guest, from which the size of the shared memory follows.";
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
                  "Whether the guest shows HDR, which takes twice the memory up to B7. Default: off.";
              };
              version = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "b7"
                  "idd"
                ]);
                default = null;
                description =
                  "The release of the program in the guest: up to B7, or after B7 with its own display driver (idd). It must be that of the client, and nixpkgs has B7. Default: b7.";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The size of the shared memory, instead of the one that follows from the resolution.";
                example = "16GiB";
              };
              backend = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "shm"
                  "kvmfr"
                ]);
                default = null;
                description =
                  "What the memory is: shm, a file below /dev/shm, or kvmfr, a device of that kernel module, from which a graphics card of the host takes the picture without a copy. Default: shm.";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "shm: the name of the shared memory, the file below /dev/shm. Each guest has its own. Default: looking-glass.";
                example = "win11";
              };
            };
          });
          default = null;
          description = "Show the guest in a window of the host.";
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
                  "How the sound comes to the host: network, which Scream itself advises, or ivshmem, shared memory that works without a network card. Default: network.";
              };
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user who hears it. Default: the one of host.users, where there is only one.";
                example = "alex";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own. Default: scream.";
                example = "win11";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the size of the shared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.";
                example = "16GiB";
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "network: where the sound arrives. Default: the bridge of the guest's NAT network.";
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
                  "network: the guest sends to the host's address alone (UnicastIPv4 in its registry) and not to the multicast group. Default: off.";
              };
            };
          });
          default = null;
          description = "Play the sound of a Windows guest on the host.";
        };
        forwards = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
            options = {
              listen = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port of the host.";
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The network interface on which the host takes connections; the firewall opens the port there only.";
                example = "wlp4s0";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "One address of the host on that interface. Default: all of them.";
                example = "192.168.178.30";
              };
              to = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port of the guest. Default: the same.";
              };
            };
          }));
          default = null;
          description =
            "TCP ports of the guest that are reached through the host, such as VNC or RDP.";
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
            "The system that the guest runs. It decides the defaults of firmware, clock, disks, cards and video. Default: linux.";
        };
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "kvm"
            "qemu"
          ]);
          default = null;
          description =
            "kvm, or qemu for a guest that is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host. Default: kvm.";
        };
        machine = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The machine: q35, pc, or one of a version. A guest that is there already keeps the version it has. Default: q35.";
          example = "q35";
        };
        uuid = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "The UUID. Default: derived from the names of host and guest.";
          example = "b8d2d9c9-4088-4288-b668-e12a9fb6d2bb";
        };
        title = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A title for people: virt-manager shows it instead of the name.";
          example = "Windows 11";
        };
        description = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A description for people.";
          example = "for the games";
        };
        clock = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "utc"
            "localtime"
          ]);
          default = null;
          description =
            "What the guest takes its hardware clock to show. Default: localtime for Windows, utc for others.";
        };
        osinfo = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The id of its system in libosinfo, by which virt-manager knows it. Default: that of its profile.";
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
          description = "Start the guest with the host. Default: off.";
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
                description = "UEFI or BIOS. Default: efi.";
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
                description = "Firmware that can do Secure Boot. Default: on for windows11.";
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
                  "Microsoft's keys are there from the first start, so that Secure Boot is in force; without them it is only possible. Default: off.";
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
                          "The interface of the TPM: tpm-crb, which has version 2.0 only, or tpm-tis. Default: tpm-crb.";
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
                  "An emulated TPM, whose state stays on the host. Default: on for windows11.";
              };
              loader = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "An image of your own to start from, instead of the one that libvirt picks; it needs varsTemplate.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              varsTemplate = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The variables with which the guest's own file begins, for an image of your own.";
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
                description = "Wait for a key that opens the boot menu. Default: off.";
              };
            };
          });
          default = null;
          description = "The firmware of the guest.";
        };
        memory = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                size = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "How much memory the guest has.";
                  example = "16GiB";
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
                            "boot: the host sets them aside when it boots. start: they are taken when the guest starts, which fails where memory is in pieces, and given back when it stops. Default: boot.";
                        };
                        node = lib.mkOption {
                          type = lib.types.nullOr (lib.types.oneOf [
                            (lib.types.ints.between 0 1023)
                            (lib.types.listOf (lib.types.ints.between 0 1023))
                          ]);
                          default = null;
                          description =
                            "The NUMA node of the host that they are on, or several, each with a like part. Default: that of the memory, or as the kernel spreads them.";
                        };
                      };
                    })
                  ]);
                  default = null;
                  description =
                    "Take it from large pages: fewer misses of the TLB. Their size, or more about them.";
                };
                node = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    (lib.types.ints.between 0 1023)
                    (lib.types.listOf (lib.types.ints.between 0 1023))
                  ]);
                  default = null;
                  description =
                    "The NUMA node of the host that all of it comes from, or several: best the one that the devices hang on. Default: that of the large pages, or any.";
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
                    "Never swap it out. With passed-through devices it is held in any case. Default: off.";
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
                    "Let other programs of the host map it. Default: where the guest has shares.";
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
                    "Let the kernel merge equal pages of several guests (KSM). Default: on.";
                };
              };
            })
          ]);
          default = null;
          description = "The memory of the guest: its size, or more about it.";
          example = "16GiB";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              sockets = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 8);
                default = null;
                description = "Sockets. Windows for the desktop uses at most two. Default: 1.";
              };
              dies = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 8);
                default = null;
                description =
                  "Dies of each socket: the guest takes each for a cache of its own. Default: 1.";
              };
              cores = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 512);
                default = null;
                description = "Cores of each die. Default: 2.";
              };
              threads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 2);
                default = null;
                description =
                  "Threads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.";
              };
              pin = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  (lib.types.enum [ "auto" ])
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description =
                  "The host CPU of each virtual CPU, in their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them). auto: on whole cores of one L3 cache, or else of one NUMA node, by the facts of the machine.";
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
                  "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has. Default with pin: auto: those that stay with the host.";
              };
              iothreads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 64);
                default = null;
                description = "How many threads serve the disks that name one. Default: 0.";
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
                  "The host CPUs for these threads. Default with pin: auto: those that stay with the host.";
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
                      description = "First in, first out, or in turns (round robin).";
                    };
                    priority = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 1 99);
                      default = null;
                      description = "1 to 99, the highest.";
                    };
                  };
                });
                default = null;
                description =
                  "Real-time scheduling of the virtual CPUs: before everything else that runs on their host CPUs, the threads of the kernel among it.";
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
                      description = "The virtual CPUs of the node, counted from 0.";
                    };
                    memory = lib.mkOption {
                      type = lib.types.nullOr lib.types.str;
                      default = null;
                      description = "The memory of the node.";
                      example = "16GiB";
                    };
                    node = lib.mkOption {
                      type = lib.types.nullOr (lib.types.ints.between 0 1023);
                      default = null;
                      description =
                        "The NUMA node of the host that this memory comes from, and with pin: auto the CPUs.";
                    };
                  };
                }));
                default = null;
                description = "The NUMA nodes that the guest has. Default: one.";
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
                  "While the guest runs, keep the host off the CPUs that its virtual ones are pinned to: users, services and systemd itself. Default: off.";
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
                  "While the guest runs, move the host's interrupts to other CPUs, as far as the kernel can. Default: off.";
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
                  "How the kernel chooses the frequency of these CPUs while the guest runs: performance is the highest.";
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
                description =
                  "Features of the CPU, each with what is asked of it, as require or disable.";
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
                description = "Show the guest the host's caches. Default: on.";
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
                        description = "Bits of your own, or those of the host.";
                      };
                      bits = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 32 64);
                        default = null;
                        description = "How many, with mode: emulate.";
                      };
                      limit = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 32 64);
                        default = null;
                        description = "At most so many, with mode: passthrough.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "The width of physical addresses in bits, or mode: passthrough for that of the host: for cards with large BARs where the guest finds no room for them.";
              };
            };
          });
          default = null;
          description = "The virtual CPUs of the guest.";
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
                  description = "No watchdog timeouts when the guest was not scheduled.";
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
                  description = "Fast access to the interrupt controller.";
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
                  description = "Long waits for a lock are given to the host.";
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
                  description = "The number of the virtual CPU.";
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
                  description = "How long each virtual CPU ran.";
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
                  description = "The synthetic interrupt controller.";
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
                  description = "Synthetic timers.";
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
                  description = "The frequencies of the time stamp counter and of the APIC.";
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
                    "Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU.";
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
                  description = "Interrupts between virtual CPUs.";
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
                  description = "Restarting through Hyper-V, which Windows does not need.";
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
                  description = "Notice of a migration.";
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
                    "Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on.";
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
                    "Interrupts by the CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts.";
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
                  description = "Fewer traps of Hyper-V of its own in the guest.";
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
                  description = "Hypercalls with their input in registers.";
                };
              };
            })
          ]);
          default = null;
          description =
            "The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs.";
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
                description = "Do not tell the guest that it runs on KVM. Default: off.";
              };
              vendorId = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The vendor of the hypervisor that the guest sees, instead of Microsoft Hv: any text.";
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
                  "Do not tell the guest that there is a hypervisor at all. Windows then does without the Hyper-V interface and gets slower. Default: off.";
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
                              description = "Who made the BIOS.";
                              example = "ASUS";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its version.";
                              example = "ASUS";
                            };
                            date = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The day of its release, as in 03/14/2024.";
                              example = "03/14/2024";
                            };
                            release = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its release, as in 4.6.";
                              example = "4.6";
                            };
                          };
                        });
                        default = null;
                        description = "The BIOS.";
                      };
                      system = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Who made the computer.";
                              example = "ASUS";
                            };
                            product = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "What it is called.";
                              example = "ASUS";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its version.";
                              example = "ASUS";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its serial number.";
                              example = "ASUS";
                            };
                            sku = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The number by which it is ordered.";
                              example = "ASUS";
                            };
                            family = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The family that it is of.";
                              example = "ASUS";
                            };
                          };
                        });
                        default = null;
                        description = "The computer. Its UUID is that of the guest.";
                      };
                      baseBoard = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Who made the board.";
                              example = "ASUS";
                            };
                            product = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "What it is called.";
                              example = "ASUS";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its version.";
                              example = "ASUS";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its serial number.";
                              example = "ASUS";
                            };
                            asset = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its number in an inventory.";
                              example = "ASUS";
                            };
                            location = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Where in the computer it is.";
                              example = "ASUS";
                            };
                          };
                        });
                        default = null;
                        description = "The mainboard.";
                      };
                      chassis = lib.mkOption {
                        type = lib.types.nullOr (lib.types.submodule {
                          options = {
                            manufacturer = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Who made the case.";
                              example = "ASUS";
                            };
                            version = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its version.";
                              example = "ASUS";
                            };
                            serial = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its serial number.";
                              example = "ASUS";
                            };
                            asset = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "Its number in an inventory.";
                              example = "ASUS";
                            };
                            sku = lib.mkOption {
                              type = lib.types.nullOr lib.types.str;
                              default = null;
                              description = "The number by which it is ordered.";
                              example = "ASUS";
                            };
                          };
                        });
                        default = null;
                        description = "The case.";
                      };
                      oemStrings = lib.mkOption {
                        type = lib.types.nullOr (lib.types.listOf lib.types.str);
                        default = null;
                        description =
                          "Texts for programs in the guest, such as the credentials of systemd.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "Make, model and serial numbers (SMBIOS) that the guest sees: on, those of the host itself; or those that are given here. Default: off.";
              };
            };
          });
          default = null;
          description =
            "What the guest is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing.";
        };
        devices = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The devices that the guest receives, by their names. Their order is that of their places in the guest: append new ones.";
        };
        disks = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              file = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "An image file of the host.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              block = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A disk or partition of the host, best by a name that stays, below /dev/disk/by-id.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              cdrom = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.str
                  (lib.types.enum [ false ])
                ]);
                default = null;
                description = "A CD drive with this image in it, or false for an empty one.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              format = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "qcow2"
                  "raw"
                ]);
                default = null;
                description =
                  "The format of the image. Default: qcow2 or raw by the end of its name.";
              };
              create = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "How large an image is made where file is not there. An image that is there stays as it is, whatever its size.";
                example = "16GiB";
              };
              bus = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "sata"
                  "scsi"
                  "usb"
                  "nvme"
                ]);
                default = null;
                description =
                  "How the guest reaches it; nvme takes libvirt 11.5 or later. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.";
              };
              target = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Its name in libvirt. Default: it follows from the name here.";
                example = "vda";
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
                description = "How the host caches it. Default: QEMU's, writeback.";
              };
              io = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "native"
                  "threads"
                  "io_uring"
                ]);
                default = null;
                description =
                  "How QEMU reads and writes it; native needs cache none or directsync.";
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
                description = "Give back what the guest no longer uses. Default: on.";
              };
              iothread = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 64);
                default = null;
                description = "The thread that serves it, one of cpu.iothreads: on virtio only.";
              };
              serial = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The serial number that the guest sees. Default: none, on nvme its name here.";
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
                description = "The guest cannot write to it. Default: off.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description =
                  "Its number in the order in which the guest tries to boot. Without any in the guest, it tries its disks in their order, then its CD drives.";
              };
            };
          }));
          default = null;
          description = "Disks and CD drives, by names of your own.";
        };
        nics = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              network = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "A network of libvirt: one of networks, or default.";
                example = "win11";
              };
              bridge = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A bridge of the host, which makes the guest one more machine of the LAN.";
                example = "wlp4s0";
              };
              macvtap = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A card of the host that the guest shares: it reaches the LAN, and not the host itself.";
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
                  "macvtap: bridge, the default: guests reach each other; private: they do not; vepa: by a switch that sends back; passthrough: the card is of this guest alone.";
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
                  "QEMU itself speaks for the guest: it reaches out and cannot be reached, and needs no network of libvirt. Default: off.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "e1000e"
                  "igb"
                ]);
                default = null;
                description =
                  "The card. Default: e1000e for Windows, which knows it without a driver, virtio for others.";
              };
              mac = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "Its MAC address. Default: derived from the names of host, guest and card.";
                example = "52:54:00:66:d7:8b";
              };
              queues = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description = "virtio: how many queues it has, at most one for each virtual CPU.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description = "Its number in the order in which the guest tries to boot.";
              };
            };
          }));
          default = null;
          description = "Network cards, by names of your own.";
        };
        usb = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                id = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "The vendor:product id, as lsusb shows it.";
                  example = "046d:c541";
                };
                bus = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description = "The bus, as lsusb shows it, where two devices have one id.";
                };
                device = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description =
                    "The number on that bus. It changes whenever the device is plugged in again.";
                };
                port = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description =
                    "The port of that bus, through hubs with dots, as lsusb -t and sysfs show it: whatever is plugged in there. libvirt has it from 12.8 on, at the latest, and 11.3 has not: an older one is refused when the host is built.";
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
                    "What happens when it is not plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory.";
                };
              };
            })
          ]));
          default = null;
          description = "USB devices of the host: vendor:product ids, or more about each.";
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
                    "The event device, by a name that stays: below /dev/input/by-id, or a link of udev.symlinks.";
                  example = "/var/lib/libvirt/images/win11.qcow2";
                };
                grab = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [ "all" ]);
                  default = null;
                  description =
                    "all: the keys that toggle this keyboard toggle all input devices of the guest with it.";
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
                  description = "Repeat a key that is held down, for a keyboard.";
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
                  description = "The keys that hand it over, pressed together. Default: both Ctrl.";
                };
              };
            })
          ]));
          default = null;
          description =
            "Input devices of the host that the guest takes and gives back by a key: paths, or more about each.";
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
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "The address of the host where it listens. Default: only the host itself.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description = "The TCP port, from 5900 on. Default: one that is free.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "SPICE, with sound, clipboard and USB redirection: what virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.";
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
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "The address of the host where it listens. Default: only the host itself.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description = "The TCP port, from 5900 on. Default: one that is free.";
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
                  "The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.";
              };
              input = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "tablet"
                  "virtio"
                  "none"
                ]);
                default = null;
                description =
                  "Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass wants them; or none. Default: tablet, virtio with Looking Glass.";
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
                          "Where it is heard: spice, pipewire (libvirt 9.10 and QEMU 8.1 or later), pulseaudio, or none.";
                      };
                      uid = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 1 65533);
                        default = null;
                        description =
                          "pipewire, pulseaudio: the number of the person whose sound server it is (id -u). QEMU has to run as that person: libvirt.qemu.user.";
                      };
                      model = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "ich9"
                          "ich6"
                          "ac97"
                        ]);
                        default = null;
                        description =
                          "The card that the guest sees: ich9, ich6, or ac97 for very old systems. Default: ich9.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "An emulated sound card, and where it is heard: through SPICE, or by a sound server of a person. Default: spice where there is SPICE.";
              };
              usbRedirection = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 8);
                default = null;
                description =
                  "How many USB devices can be handed to the guest through SPICE at a time. Default: 2.";
              };
            };
          });
          default = null;
          description = "How the guest is seen from the host.";
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
            "A channel for the guest agent (qemu-guest-agent), which is used where the guest has it. Default: on.";
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
          description = "A serial port that virsh console shows. Default: off.";
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
          description = "A source of random numbers (virtio). Default: for Linux.";
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
            "What happens when the watchdog that the guest started is not answered. Default: reset on q35.";
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
                  "none: the guest runs unconfined; dynamic: libvirt makes a label for each start; static: the label given here.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "dac"
                  "apparmor"
                  "selinux"
                ]);
                default = null;
                description =
                  "Whose label it is: dac is the user and group of QEMU. Default: the host's own, which is none on a NixOS without AppArmor.";
              };
              label = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "static: the label, as in +1000:+100 or alex:users for dac.";
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
                  "static: whether the files of the guest get the label too. Default: off.";
              };
            };
          }));
          default = null;
          description = "Security labels of the guest, one for each model.";
        };
        partition = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The resource partition that the guest is in: /games is the slice games.slice of systemd. Default: /machine, machine.slice.";
          example = "/games";
        };
        shares = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              path = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The folder of the host.";
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
                  "The guest cannot write to it. It takes libvirt 11 or later. Default: off.";
              };
            };
          }));
          default = null;
          description =
            "Folders of the host that the guest mounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it.";
        };
        qemu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              args = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Arguments for QEMU, one to an entry: libvirt knows nothing of what they make, and puts them last.";
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
                  "Properties of QEMU's devices: by the device (devices.gpu, disks.system, or an alias of libvirt's), then by the property. true and false are switches, and texts, on and off among them, are texts.";
              };
              capabilities = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.enum [
                  "add"
                  "del"
                ]));
                default = null;
                description =
                  "Capabilities that libvirt is to believe QEMU has (add) or has not (del), against what it found.";
              };
            };
          });
          default = null;
          description = "What libvirt has no words for.";
        };
        xml = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "XML that is merged into the domain last, by what libvirt knows each element by: a <domain> element, or the name of a file that holds one.";
        };
        xmlRemove = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Elements that are taken out of the domain at the very end, by their paths, as in devices/memballoon.";
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
            "Take over a guest of this name that is on the host already and is not of vfioc. It keeps its UUID, MAC addresses, machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups. Without it such a guest is left alone, and the unit fails. Default: off.";
        };
      };
    }));
    default = null;
    description = "Who receives it: the guests, by their libvirt names.";
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
            "Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests. Default: on.";
        };
        acsOverride = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.enum [
            "downstream"
            "multifunction"
          ]));
          default = null;
          description =
            "Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.";
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
            "Allow passthrough without interrupt remapping: a guest can then disturb the host. Default: off.";
        };
      };
    });
    default = null;
    description = "The IOMMU of the host.";
  };

  kernel = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        packages = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "The kernel, by its attribute path below pkgs. Default: the one of NixOS.";
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
          description = "PCIe power saving: off where devices report errors (AER) with it.";
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
            "Let guests read and write unknown model-specific registers (kvm.ignore_msrs). Default: off.";
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
          description = "Let guests run guests of their own. Default: as the kernel has it.";
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
                    "Which: `guests` for those that guests' virtual CPUs are pinned to, or a set as 2-7,14-19.";
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
                  description = "No program runs there that is not pinned there. Default: on.";
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
                  description = "No timer interrupts while one program runs. Default: on.";
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
                  description = "The kernel's deferred work is done on other CPUs. Default: on.";
                };
                irqaffinity = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.str
                    (lib.types.ints.between 0 4095)
                  ]);
                  default = null;
                  description = "The CPUs that interrupts go to, as 0-1,12-13.";
                  example = "0-3,8";
                };
              };
            })
          ]);
          default = null;
          description =
            "CPUs that the kernel keeps free from boot, whether a guest runs or not: `guests`, a set, or more about it.";
        };
        params = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description = "Further parameters of the kernel command line, one to an entry.";
        };
      };
    });
    default = null;
    description = "The kernel of the host.";
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
            "Run libvirtd on the host. Off only where the devices are for something else. Default: on.";
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
            "Run QEMU as root. Off by default, unlike in NixOS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root. Default: off.";
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
                  "QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.";
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
                  "Have the program that emulates a TPM. Default: where a guest has one.";
              };
              conf = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Further settings for qemu.conf, as lines of key = value.";
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
            "When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in either case. Default: ignore.";
        };
        onShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "shutdown"
            "suspend"
          ]);
          default = null;
          description =
            "When the host goes down: shut the guests down, or save their memory to disk, which is refused with passed-through devices. Default: shutdown.";
        };
        parallelShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 0 1000);
          default = null;
          description =
            "How many guests are shut down at a time; 0: one after the other. Default: 0.";
        };
        shutdownTimeout = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "onShutdown: shutdown: how long the host waits for guests to shut down before it goes down without them. Default: 5 minutes, as libvirt has it.";
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
            "Have libvirt make a new key for its secrets where the host cannot read the old one: for hosts that keep /var/lib/libvirt and not all of /var/lib/systemd. Secrets that were stored with the old one are lost. Default: off.";
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
            "Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device. Default: off.";
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
          description = "Install virt-manager. Default: off.";
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
                "The name of the input device, as /proc/bus/input/devices shows it: KMonad, kanata, keyd and xremap let one choose it.";
              example = "KMonad output";
            };
            usb = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              description = "The vendor:product id of the USB device, as lsusb shows it.";
              example = "046d:c541";
            };
            kind = lib.mkOption {
              type = lib.types.nullOr (lib.types.enum [
                "keyboard"
                "mouse"
              ]);
              default = null;
              description =
                "Only its keyboard or its mouse, where the device is several things in one.";
            };
            interface = lib.mkOption {
              type = lib.types.nullOr (lib.types.ints.between 0 255);
              default = null;
              description =
                "The number of its USB interface, where it has several: a keyboard with a mouse in it.";
            };
          };
        }));
        default = null;
        description =
          "Links below /dev by their names, each to the event device of one input device.";
      };
    });
    default = null;
    description = "Names of devices of the host.";
  };

  networks = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "nat"
            "bridge"
            "macvtap"
          ]);
          default = null;
          description =
            "nat: a network of its own behind the host; bridge: a bridge of the host, which is there or is made; macvtap: cards of the host that guests share without a bridge, and by which they do not reach the host itself. Default: nat.";
        };
        bridge = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.";
          example = "wlp4s0";
        };
        interfaces = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "bridge: the cards of the host that are in it; the bridge is then made, and without them it is taken as the host has it. macvtap: the card that guests share, or several to choose from.";
        };
        create = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "scripted"
            "networkd"
          ]);
          default = null;
          description =
            "bridge: how it is made. scripted, the default, is networking.bridges, which NixOS gives to networkd where networking.useNetworkd is set; networkd is files of systemd-networkd.";
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
            "bridge: the host gets its address on the bridge by DHCP. Off: its addresses are set elsewhere, on the bridge and no more on its cards. Default: off.";
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
            "macvtap: bridge, the default: guests reach each other; private: they do not; vepa: by a switch that sends back; passthrough: one card to a guest.";
        };
        subnet = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name.";
          example = "192.168.150.0/24";
        };
      };
    }));
    default = null;
    description =
      "Networks of libvirt by their names. The network default is there without being declared, as libvirt ships it.";
  };
}
